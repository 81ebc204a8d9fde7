"""New units after what they require: a term's own requirements come first, or were seen before."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from studyapp.model.queue import Candidate


def after_required(
    new: Sequence[Candidate], requires: Mapping[str, frozenset[str]]
) -> tuple[Candidate, ...]:
    """Order new units by lesson, each after the new units of the items that it requires.

    `requires` names the required items (`pack/item`) of a unit. What is required comes forward to
    where it is needed first; a circle is broken where it is entered.
    """
    of_item: dict[str, list[Candidate]] = {}
    for candidate in sorted(new, key=_place):
        of_item.setdefault(candidate.item, []).append(candidate)
    placed: dict[str, Candidate] = {}
    for candidates in list(of_item.values()):
        for candidate in candidates:
            _put(candidate, candidate.lesson_position, of_item, requires, placed)
    return tuple(replace(candidate, position=n) for n, candidate in enumerate(placed.values()))


def _put(
    candidate: Candidate,
    lesson: int,
    of_item: Mapping[str, Sequence[Candidate]],
    requires: Mapping[str, frozenset[str]],
    placed: dict[str, Candidate],
) -> None:
    """Place a unit after what it requires; a stack, since requirements may go deep."""
    waiting = [(candidate, False)]
    entered: set[str] = set()
    while waiting:
        here, ready = waiting.pop()
        if here.unit in placed or (here.unit in entered and not ready):
            continue
        if ready:
            position = min(here.lesson_position, lesson)
            placed[here.unit] = replace(here, lesson_position=position)
            continue
        entered.add(here.unit)
        waiting.append((here, True))
        needed = [
            other
            for item in requires.get(here.unit, ())
            if item != here.item
            for other in of_item.get(item, ())
        ]
        waiting.extend((other, False) for other in sorted(needed, key=_place, reverse=True))


def _place(candidate: Candidate) -> tuple[int, str, int, str]:
    pack = candidate.item.partition("/")[0]
    return candidate.lesson_position, pack, candidate.position, candidate.unit
