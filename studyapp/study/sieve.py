"""The filters of a search, as sets of entries."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial, reduce
from typing import Final

from studyapp.model.entries import EntryKind
from studyapp.model.query import Filter, Query
from studyapp.model.shelf import LessonEntry, PackEntry
from studyapp.store.finder import Finder
from studyapp.study.jottings import Jottings
from studyapp.study.listing import Listing, both, either, without

FLAGS: Final = 7
_ALL_OF: Final = frozenset({"is", "tag", "due"})  # values of the others are alternatives
_DAYS: Final = {"today": "0", "tomorrow": "1", "week": "7"}
_MOST_DIGITS: Final = 5


@dataclass(frozen=True, slots=True)
class Shelf:
    """What can be chosen from: courses, the lessons of each, and the tags of their authors."""

    packs: tuple[PackEntry, ...]
    lessons: dict[str, tuple[LessonEntry, ...]]
    tags: tuple[str, ...]
    jottings: Jottings


class Sieve:
    """Turns filters into sets; what was found once is kept with the listing."""

    def __init__(self, finder: Finder, shelf: Shelf, listing: Listing) -> None:
        self._finder = finder
        self._shelf = shelf
        self._listing = listing

    def sift(self, query: Query) -> tuple[bytes, tuple[Filter, ...]]:
        """Return what passes the filters of `query`, and those that mean nothing.

        Filters of one name are alternatives, except those that one entry may pass together.
        """
        chosen = self._listing.all()
        sets = {one: self.set_of(one) for one in query.filters}
        nothing = bytes(len(self._listing))
        for name in dict.fromkeys(one.name for one in query.filters):
            own = [one for one in query.filters if one.name == name]
            wanted = [sets[one] or nothing for one in own if not one.without]
            if wanted:
                chosen = both(chosen, reduce(both if name in _ALL_OF else either, wanted))
            for one in own:
                if one.without:
                    chosen = without(chosen, sets[one] or nothing)
        return chosen, tuple(one for one, found in sets.items() if found is None)

    def set_of(self, one: Filter) -> bytes | None:
        """Return what passes one filter, None if it means nothing."""
        passes: dict[str, Callable[[str], bytes | None]] = {
            "is": self._is,
            "kind": self._kind,
            "course": self._course,
            "lesson": self._lesson,
            "tag": self._tag,
            "flag": self._flag,
            "due": self._due,
            "key": self._key,
        }
        return passes[one.name](one.value)

    def _is(self, value: str) -> bytes | None:
        if value in {"right", "wrong"}:
            return self._kept(value, partial(self._finder.answered, right=value == "right"))
        if value in {"noted", "edited"}:
            jottings = self._shelf.jottings
            keys = jottings.noted() if value == "noted" else jottings.edited()
            return self._kept(value, partial(self._finder.of_items, keys))
        cards = self._kept(EntryKind.CARD, partial(self._finder.of_kind, EntryKind.CARD))
        return self._listing.state(value, cards)

    def _kind(self, value: str) -> bytes | None:
        kind = next((one for one in EntryKind if value in {str(one), f"{one}s"}), None)
        if kind is EntryKind.NOTE:
            return self._listing.kept(kind, self._notes)
        return None if kind is None else self._kept(kind, partial(self._finder.of_kind, kind))

    def _course(self, value: str) -> bytes | None:
        packs = [
            pack.id
            for pack in self._shelf.packs
            if value and (pack.id.casefold() == value or value in pack.title.casefold())
        ]
        return self._kept(value, partial(self._finder.in_packs, packs)) if packs else None

    def _lesson(self, value: str) -> bytes | None:
        lessons = [
            (pack, lesson.id)
            for pack, lessons in self._shelf.lessons.items()
            for lesson in lessons
            if value and _is_lesson(lesson, value)
        ]
        return self._kept(value, partial(self._finder.in_lessons, lessons)) if lessons else None

    def _tag(self, value: str) -> bytes | None:
        if not value:
            return None
        author = self._kept(value, partial(self._finder.with_tag, value))
        keys = self._shelf.jottings.tagged(value)
        return either(author, self._listing.of(self._finder.of_items(keys))) if keys else author

    def _notes(self) -> bytes:
        return bytes(one < 0 for one in self._listing.ids)

    def _flag(self, value: str) -> bytes | None:
        known = value.isdecimal() and len(value) == 1 and int(value) <= FLAGS
        return self._listing.flagged(int(value)) if known else None

    def _due(self, value: str) -> bytes | None:
        days = _DAYS.get(value, value)
        known = days.isdecimal() and len(days) <= _MOST_DIGITS
        return self._listing.due_within(int(days)) if known else None

    def _key(self, value: str) -> bytes | None:
        found = self._finder.of_items((value,))
        return self._listing.of(found) if found else None

    def _kept(self, value: str, find: Callable[[], Iterable[int]]) -> bytes:
        name = (getattr(find, "func", find), value)
        return self._listing.kept(name, lambda: self._listing.of(find()))


def _is_lesson(lesson: LessonEntry, value: str) -> bool:
    """Tell whether `value` names the lesson: by its id, its number or words of its title."""
    if value.isdecimal():
        return int(value) == lesson.position + 1
    return value == lesson.id.casefold() or value in lesson.title.casefold()
