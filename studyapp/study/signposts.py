"""The way to anything by its name: courses, lessons, chapters, terms, however they are typed."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Generic, TypeVar

from studyapp.store.catalogue import Catalogue

_Named = TypeVar("_Named")
_SIGNS: Final = re.compile(r"[\W_]+")
_ALIKE: Final = 75.0  # of 100: below it, words are others rather than mistyped
_SHORTEST_ALIKE: Final = 4  # letters from which a word may be mistyped


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
        self._read_at: int | None = None
        self._names = Names[Spot]((), ())

    def find(self, typed: str, most: int) -> tuple[tuple[float, Spot], ...]:
        """Return up to `most` places whose names fit what was `typed`, each with how well."""
        stamp = self._stamp()
        if stamp != self._read_at:
            spots = tuple(self._spots())
            self._names = Names(spots, [spot.title for spot in spots])
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


class Names(Generic[_Named]):
    """Things and their names, found by the beginnings of words, or else by likeness."""

    def __init__(self, things: Sequence[_Named], names: Iterable[str]) -> None:
        self._things = things
        self._words = [f" {_plain(name)}" for name in names]

    def find(self, typed: str, most: int) -> tuple[tuple[float, _Named], ...]:
        """Return up to `most` things, the best first; each with how well it fits, 0 to 100."""
        wanted = _plain(typed)
        if not wanted:
            return ()
        found = self._beginning(wanted.split())
        if len(found) < most and len(wanted) >= _SHORTEST_ALIKE:
            found += self._alike(wanted, most, {place for _fit, place in found})
        found.sort(key=lambda fit: (-fit[0], fit[1]))
        return tuple((fit, self._things[place]) for fit, place in found[:most])

    def _beginning(self, wanted: Sequence[str]) -> list[tuple[float, int]]:
        """Return the names in which each wanted word begins one: whole and short ones first."""
        first, *others = [f" {word}" for word in wanted]
        found = []
        for place, name in enumerate(self._words):
            if first in name and all(word in name for word in others):
                covered = sum(map(len, wanted)) / max(1, len(name))
                found.append((80 + 10 * name.startswith(first) + 10 * covered, place))
        return found

    def _alike(self, wanted: str, most: int, but: AbstractSet[int]) -> list[tuple[float, int]]:
        """Return names that are like what was typed: a letter may be wrong, or left out."""
        from rapidfuzz import fuzz, process

        alike = process.extract(
            wanted, self._words, scorer=fuzz.WRatio, limit=most + len(but), score_cutoff=_ALIKE
        )
        return [(0.75 * fit, place) for _name, fit, place in alike if place not in but]


def _plain(text: str) -> str:
    """Return `text` in small letters without accents and signs."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(sign for sign in text if not unicodedata.combining(sign))
    return " ".join(_SIGNS.sub(" ", text.casefold()).split())
