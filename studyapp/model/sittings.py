"""A sitting of questions as it is on record: what was planned, what was answered so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Sort(StrEnum):
    """What a sitting is."""

    TEST = "test"  # a practice test of the pack
    LESSON = "lesson"  # questions of a lesson
    SECTION = "section"  # questions of one section, at its end
    MIX = "mix"  # a test that the learner put together
    MATCH = "match"  # the game of matching against the clock


class Speaking(StrEnum):
    """When a sitting says how it was answered."""

    EACH = "each"
    END = "end"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sitting asks: `questions` are `pack/question` keys in the order they are asked.

    `name` is the id of the test or lesson, `minutes` the time allowed (None: as long as it takes),
    `passing` a per cent, `points` what each question is worth.
    """

    sort: Sort
    pack: str
    name: str
    title: str
    seed: int
    questions: tuple[str, ...]
    points: tuple[float, ...] = ()
    minutes: int | None = None
    passing: int | None = None
    speaking: Speaking = Speaking.EACH

    @property
    def whole(self) -> float:
        """Return the points of all questions."""
        return sum(self.points)


@dataclass(frozen=True, slots=True)
class Given:
    """An answer on record; `response` is what `response_values` made of it, `taken_ms` its time."""

    sitting: str
    question: str
    credit: float
    points: float
    at_ms: int
    response: Mapping[str, Any] = field(default_factory=dict, hash=False)
    confidence: str | None = None
    hints: int = 0
    counted: bool = False
    taken_ms: int = 0


@dataclass(frozen=True, slots=True)
class Sitting:
    """A sitting on record; `ended_ms` is 0 while it can be gone on with.

    `spent_ms` is the time that passed while it was open, `extra_ms` what the learner added to the
    time allowed, `earned` and `answered` what the answers came to so far.
    """

    id: str
    plan: Plan
    began_ms: int
    study_day: int
    ended_ms: int = 0
    spent_ms: int = 0
    extra_ms: int = 0
    answered: int = 0
    earned: float = 0.0
    flags: frozenset[str] = frozenset()

    @property
    def score(self) -> float:
        """Return the share of all points that was earned, 0 to 1."""
        return self.earned / self.plan.whole if self.plan.whole else 0.0

    @property
    def passed(self) -> bool | None:
        """Tell whether the pass mark was reached; None if there is none."""
        passing = self.plan.passing
        return None if passing is None else reaches(self.score, passing)


def reaches(score: float, passing: int) -> bool:
    """Tell whether a score of 0 to 1 reaches a pass mark in per cent, rounding errors aside."""
    return round(score * 100, 6) >= passing
