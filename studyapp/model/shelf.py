"""Packs and lessons as lists show them, without their text."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

# What the course of own cards says of itself in its file; a window says it in its language.
OWN_TITLE: Final = "My cards"
OWN_SUMMARY: Final = "Cards made while studying."
OWN_AUTHOR: Final = "Me"


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A section of a lesson as a list shows it; `kind` is 'chapter', 'dialogue' and so on."""

    id: str
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class LessonEntry:
    """A lesson as the course page lists it."""

    key: str
    pack: str
    id: str
    title: str
    path: str
    position: int
    minutes: int | None
    objectives: tuple[str, ...]
    outline: tuple[OutlineEntry, ...]

    @classmethod
    def from_row(cls, row: Sequence[Any]) -> "LessonEntry":
        """Read an entry from the columns of the catalogue's table of lessons."""
        key, pack, name, title, path, position, minutes, detail = row
        more = json.loads(detail)
        objectives = tuple(more["objectives"])
        outline = tuple(OutlineEntry(*entry) for entry in more["outline"])
        return cls(key, pack, name, title, path, position, minutes, objectives, outline)


@dataclass(frozen=True, slots=True)
class Exercise:
    """A practice test as a list shows it; `questions` is how many it asks."""

    id: str
    title: str
    questions: int
    minutes: int | None


@dataclass(frozen=True, slots=True)
class PackEntry:
    """An installed pack as the library lists it."""

    id: str
    version: str
    title: str
    language: str
    folder: str
    fingerprint: str
    summary: str
    license: str
    authors: tuple[str, ...]
    subjects: tuple[str, ...]
    level: str | None
    minutes: int | None
    new_cards_per_day: int | None
    tests: tuple[Exercise, ...]
    homepage: str = ""


class Fate(StrEnum):
    """What became of a pack: the learner added it, took it away, or hid one that came along."""

    ADDED = "added"
    REMOVED = "removed"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Shelved:
    """A pack as the log knows it, and whose it is; it may be gone from the disk."""

    pack: str
    fate: Fate
    version: str
    title: str
    authors: tuple[str, ...]
    homepage: str
    at_ms: int = 0


@dataclass(frozen=True, slots=True)
class TermName:
    """A glossary term as a list shows it; `key` marks the key concepts."""

    pack: str
    id: str
    name: str
    key: bool


@dataclass(frozen=True, slots=True)
class CardEntry:
    """A card as a list shows it, with both its sides; `units` is how many things it asks."""

    pack: str
    id: str
    kind: str
    front: str
    back: str
    tags: tuple[str, ...]
    source: str | None
    units: int


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a pack holds."""

    lessons: int
    units: int
    terms: int
    questions: int
