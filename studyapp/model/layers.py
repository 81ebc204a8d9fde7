"""Things that rest on one another, in layers: what rests on nothing comes first."""

from collections.abc import Mapping, Sequence

_SWEEPS = 4


def layers_of(requires: Mapping[str, Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Put each name one layer above the highest it requires, near to what it hangs together with.

    Names required but not given are left out; a circle is cut where it closes.
    """
    depth: dict[str, int] = {}
    for name in requires:
        _depth(name, requires, depth, set())
    layers: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for name in requires:
        layers[depth[name]].append(name)
    _untangle(layers, requires)
    return tuple(tuple(layer) for layer in layers)


def _depth(
    name: str, requires: Mapping[str, Sequence[str]], depth: dict[str, int], open_: set[str]
) -> int:
    """Find the layer of `name` without recursion: a course may be one long chain."""
    stack = [name]
    while stack:
        here = stack[-1]
        if here in depth:
            stack.pop()
            continue
        open_.add(here)
        below = [one for one in requires[here] if one in requires and one not in open_ - {here}]
        waiting = [one for one in below if one not in depth and one != here]
        if waiting:
            stack.append(waiting[0])
            continue
        depth[here] = max((depth[one] + 1 for one in below if one in depth), default=0)
        open_.discard(here)
        stack.pop()
    return depth[name]


def _untangle(layers: list[list[str]], requires: Mapping[str, Sequence[str]]) -> None:
    """Order each layer by the mean place of its neighbours below and above, some times over."""
    over: dict[str, list[str]] = {name: [] for name in requires}
    for name, below in requires.items():
        for one in below:
            if one in over:
                over[one].append(name)
    for sweep in range(_SWEEPS):
        near = requires if sweep % 2 == 0 else over
        place = {name: number for layer in layers for number, name in enumerate(layer)}
        for layer in layers if sweep % 2 == 0 else reversed(layers):
            means = {name: _mean(near[name], place, place[name]) for name in layer}
            layer.sort(key=means.__getitem__)
            place.update({name: number for number, name in enumerate(layer)})


def _mean(names: Sequence[str], place: Mapping[str, int], own: int) -> float:
    known = [place[name] for name in names if name in place]
    return sum(known) / len(known) if known else float(own)
