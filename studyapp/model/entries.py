"""Entries: the things that browsing finds and lists."""

from dataclasses import dataclass
from enum import StrEnum


class EntryKind(StrEnum):
    """What an entry is."""

    CARD = "card"
    TERM = "term"
    QUESTION = "question"
    TEXT = "text"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was found; `key` names it among its kind.

    A card's `title` is what it asks, a term's its name, a paragraph's its text; `body` is what
    belongs to it: the answer, the definition, the section. `place` is `lesson#anchor`.
    """

    id: int
    kind: EntryKind
    key: str
    pack: str
    lesson: str | None
    place: str | None
    title: str
    body: str
    tags: tuple[str, ...] = ()
