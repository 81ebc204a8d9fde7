"""What the palette offers: each with a name that can be kept, words, an icon and a key."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

DO: Final = "do"  # `do:review.undo`
GO: Final = "go"  # `go:lesson:pack/lesson`
SET: Final = "set"  # `set:LookSettings:Theme`
PUT: Final = "put"  # `put:theme:dark`


class OfferKind(StrEnum):
    """What an offer leads to."""

    ACTION = "action"
    PAGE = "page"
    SETTING = "setting"
    CHOICE = "choice"
    COURSE = "course"
    LESSON = "lesson"
    CHAPTER = "chapter"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to choose; `beside` says what it lies in or belongs to, `key` does it too.

    It is found by `also` as well; `used` grows with how often and how lately it was chosen.
    """

    name: str
    kind: OfferKind
    title: str
    beside: str = ""
    icon: str = "keyboard"
    key: str = ""
    also: str = ""
    used: float = 0.0
