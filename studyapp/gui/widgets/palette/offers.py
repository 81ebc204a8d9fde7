"""What the palette offers: each with a name that can be kept, words, an icon and a key."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

DO: Final = "do"  # `do:review.undo`
GO: Final = "go"  # `go:lesson:pack/lesson`
SET: Final = "set"  # `set:LookSettings:Theme`


class OfferKind(StrEnum):
    """What an offer leads to."""

    ACTION = "action"
    PAGE = "page"
    SETTING = "setting"
    COURSE = "course"
    LESSON = "lesson"
    CHAPTER = "chapter"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to choose; `beside` says what it lies in or belongs to, `key` does it too."""

    name: str
    kind: OfferKind
    title: str
    beside: str = ""
    icon: str = "keyboard"
    key: str = ""
