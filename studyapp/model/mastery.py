"""How well something is known, in four words that mean the same everywhere."""

from enum import StrEnum
from typing import Final

HOLDING_DAYS: Final = 7
SOLID_DAYS: Final = 21
SOLID_RECALL: Final = 0.9


class Label(StrEnum):
    """New is never answered; holding has a stability of 7 days; solid of 21, and is fresh."""

    NEW = "new"
    LEARNING = "learning"
    HOLDING = "holding"
    SOLID = "solid"


def label_of(stability: float, elapsed: int) -> Label:
    """Name what a unit of this stability is, `elapsed` days after its last answer.

    A stability is the days until recall falls to 90 %: fresh means that they are not over.
    """
    if stability <= 0:
        return Label.NEW
    if stability >= SOLID_DAYS and elapsed <= stability:
        return Label.SOLID
    return Label.HOLDING if stability >= HOLDING_DAYS else Label.LEARNING
