"""Finds terms that require each other."""

from collections.abc import Iterator, Mapping, Sequence


def cycles(requires: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Yield each circle found, its first id again at the end; each term is walked once."""
    done: set[str] = set()
    for start in requires:
        path: list[str] = []
        on_path: set[str] = set()
        waiting = [(start, iter(requires[start]))] if start not in done else []
        while waiting:
            name, needed = waiting[-1]
            if len(path) < len(waiting):
                path.append(name)
                on_path.add(name)
            following = next(needed, None)
            if following is None:
                waiting.pop()
                on_path.discard(path.pop())
                done.add(name)
            elif following in on_path:
                yield [*path[path.index(following) :], following]
            elif following in requires and following not in done:
                waiting.append((following, iter(requires[following])))
