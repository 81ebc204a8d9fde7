"""In which order a question shows its parts: by chance, but the same chance on every system."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeVar

from studyapp.model.content import (
    ChoiceQuestion,
    ClozeQuestion,
    MatchQuestion,
    OrderQuestion,
    Question,
)

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The order to show: `options` are indices; the right column, the items, the word bank."""

    options: tuple[int, ...] = ()
    rights: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    bank: tuple[str, ...] = ()


def arrange(question: Question, seed: int) -> Arrangement:
    """Arrange a question; equal seeds give equal arrangements on every system and Python.

    Without `shuffle`, options and word bank keep the author's order; what would give the answer
    away (the right column, the items to order) is always shuffled.
    """
    key = f"{question.id}/{seed}"
    match question:
        case ChoiceQuestion():
            options = range(len(question.options))
            return Arrangement(options=_shuffled(options, key, wanted=question.shuffle))
        case ClozeQuestion():
            return Arrangement(bank=_shuffled(question.bank, key, wanted=question.shuffle))
        case MatchQuestion():
            rights = (*(pair.right for pair in question.pairs), *question.distractors)
            return Arrangement(rights=_shuffled(rights, key))
        case OrderQuestion():
            return Arrangement(items=_disordered(question.items, key))
        case _:
            return Arrangement()


def _disordered(items: tuple[str, ...], key: str) -> tuple[str, ...]:
    """Shuffle, but never into the right order."""
    shuffled = _shuffled(items, key)
    return (*shuffled[1:], *shuffled[:1]) if shuffled == items else shuffled


def _shuffled(items: Sequence[_T], key: str, *, wanted: bool = True) -> tuple[_T, ...]:
    """Shuffle by the method of Fisher and Yates (Durstenfeld 1964)."""
    order = list(items)
    draws = _draws(key)
    for last in range(len(order) - 1, 0, -1) if wanted else ():
        other = next(draws) % (last + 1)
        order[last], order[other] = order[other], order[last]
    return tuple(order)


def _draws(key: str) -> Iterator[int]:
    """Yield 64-bit numbers; the bias of their remainders is below 1e-17 for a thousand items."""
    count = 0
    while True:
        text = f"{key}/{count}".encode("utf-8", "surrogatepass")
        yield int.from_bytes(blake2b(text, digest_size=8).digest(), "big")
        count += 1
