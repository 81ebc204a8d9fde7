"""What is on record of a learner: places, days, results and what waits."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where the learner stands in a lesson; `furthest` is the share reached, 0 to 1."""

    lesson: str
    block: str
    offset: int
    depth: str
    furthest: float
    at_ms: int


@dataclass(frozen=True, slots=True)
class DayTotals:
    """What was done on one study day; `taken_ms` is the time spent answering.

    `recalls` are answers of units in review, `mature` those of them with a stability of 21 days or
    more; each has its count of failures. True retention is read off them.
    """

    study_day: int
    reviews: int = 0
    again: int = 0
    recalls: int = 0
    recalls_again: int = 0
    mature: int = 0
    mature_again: int = 0
    new: int = 0
    taken_ms: int = 0
    questions: int = 0
    questions_right: int = 0


@dataclass(frozen=True, slots=True)
class QuestionMark:
    """The last result of a question; `credit` is 0 to 1."""

    question: str
    credit: float
    tries: int
    at_ms: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many units wait: `new` never seen, `learning` in steps, `review` due again."""

    new: int
    learning: int
    review: int


@dataclass(frozen=True, slots=True)
class HardCard:
    """A unit that gives trouble; `asks` is its question as plain text."""

    unit: str
    asks: str
    lapses: int
    answers: int
    difficulty: float
    suspended: bool
