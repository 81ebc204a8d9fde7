"""The way to anything by its name: courses, lessons, chapters, terms, however they are typed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from studyapp.store.catalogue import Catalogue
from studyapp.study.names import Names


class SpotKind(StrEnum):
    """What a name stands for."""

    COURSE = "course"
    LESSON = "lesson"
    CHAPTER = "chapter"
    TERM = "term"


# Chapters are many and called alike: what they lie in comes first.
_LATER: Final = {SpotKind.CHAPTER: 6.0, SpotKind.LESSON: 1.0}


@dataclass(frozen=True, slots=True)
class Spot:
    """A named place; `key` opens it, `beside` is the title of what it lies in."""

    kind: SpotKind
    key: str
    title: str
    beside: str = ""


class Signposts:
    """Knows every name on the shelf; `read` them in the background, once they may have changed."""

    def __init__(self, catalogue: Catalogue, stamp: Callable[[], int]) -> None:
        self._catalogue = catalogue
        self._stamp = stamp
        self._read_at: object = None
        self._names = Names[Spot]((), ())

    def find(self, typed: str, most: int) -> tuple[tuple[float, Spot], ...]:
        """Return up to `most` places whose names fit what was `typed`, each with how well."""
        stamp = (self._stamp(), self._catalogue.language)
        if stamp != self._read_at:
            spots = tuple(self._spots())
            self._names = Names(spots, [spot.title for spot in spots])
            self._names.make_ready()
            self._read_at = stamp
        found = self._names.find(typed, most)
        return tuple((fit - _LATER.get(spot.kind, 0.0), spot) for fit, spot in found)

    def _spots(self) -> Iterable[Spot]:
        packs = self._catalogue.packs()
        titles = {pack.id: pack.title for pack in packs}
        for pack in packs:
            yield Spot(SpotKind.COURSE, pack.id, pack.title)
            for lesson in self._catalogue.lessons(pack.id):
                yield Spot(SpotKind.LESSON, lesson.key, lesson.title, pack.title)
                for part in lesson.outline:
                    if part.title:
                        key = f"{lesson.key}#{part.id}"
                        yield Spot(SpotKind.CHAPTER, key, part.title, lesson.title)
        for term in self._catalogue.term_names(titles):
            yield Spot(SpotKind.TERM, f"{term.pack}/{term.id}", term.name, titles[term.pack])
