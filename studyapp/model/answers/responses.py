"""What a learner can answer to a question."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Chosen:
    """The options chosen, by their index in the question (not on the screen)."""

    indices: frozenset[int]


@dataclass(frozen=True, slots=True)
class Said:
    """True or false."""

    value: bool


@dataclass(frozen=True, slots=True)
class Typed:
    """A typed word or number."""

    text: str


@dataclass(frozen=True, slots=True)
class Filled:
    """The texts of the gaps, in their order."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """What was joined to each left, in the question's order; None where nothing was."""

    rights: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Ordered:
    """The items in the learner's order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SelfGraded:
    """Which points of the rubric the learner found met; one point if there is no rubric.

    `text` is what was written before.
    """

    points: tuple[bool, ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """No response."""


Response: TypeAlias = Chosen | Said | Typed | Filled | Matched | Ordered | SelfGraded | Skipped
