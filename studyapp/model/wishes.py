"""What a learner wishes a test of their own to ask."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from studyapp.model.content import Question
from studyapp.model.draws import shuffled

WEAK: Final = 0.3  # from here on something counts as a weak spot, 0 being known and 1 unknown


class Among(StrEnum):
    """Which questions a test takes from its lessons."""

    ALL = "all"
    WEAK = "weak"
    MISSED = "missed"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Wish:
    """Up to `count` questions `among` those of `lessons` and about `terms`; empty means all."""

    count: int
    lessons: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    among: Among = Among.ALL


@dataclass(frozen=True, slots=True)
class Footing:
    """What is known of a learner: the last credit of questions, and the recall of terms seen."""

    credits: Mapping[str, float]
    recalls: Mapping[str, float]


def chosen(
    wish: Wish, questions: Sequence[Question], homes: Mapping[str, str], known: Footing, seed: int
) -> tuple[Question, ...]:
    """Return what `wish` asks for, in an order that `seed` gives; `homes` are lessons by question.

    Weak spots are taken from the weakest on.
    """
    mixed = shuffled(fitting(wish, questions, homes, known), seed)
    if wish.among is Among.WEAK:
        mixed.sort(key=lambda question: -(weakness(question, known) or 0.0))
        mixed = shuffled(mixed[: wish.count], seed)
    return tuple(mixed[: max(0, wish.count)])


def fitting(
    wish: Wish, questions: Sequence[Question], homes: Mapping[str, str], known: Footing
) -> tuple[Question, ...]:
    """Return every question that `wish` could take."""
    return tuple(
        question
        for question in questions
        if (not wish.lessons or homes.get(question.id) in wish.lessons)
        and (not wish.terms or set(wish.terms) & set(question.terms))
        and _among(wish.among, question, known)
    )


def weakness(question: Question, known: Footing) -> float | None:
    """Return how weak the learner is here, 0 to 1; None where nothing is known of it yet.

    It is what was missed last time, or what is likely forgotten of the terms asked about,
    whichever is more.
    """
    signs = [1 - known.recalls[term] for term in question.terms if term in known.recalls]
    if question.id in known.credits:
        signs.append(1 - known.credits[question.id])
    return max(signs, default=None)


def _among(among: Among, question: Question, known: Footing) -> bool:
    match among:
        case Among.ALL:
            return True
        case Among.NEW:
            return question.id not in known.credits
        case Among.MISSED:
            return known.credits.get(question.id, 1.0) < 1
        case Among.WEAK:
            return (weakness(question, known) or 0.0) >= WEAK
