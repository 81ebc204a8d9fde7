"""Browsing: everything on the shelf as one list, narrowed as the learner types."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial, reduce
from typing import Final, TypeAlias

from studyapp.model.entries import Entry, EntryKind
from studyapp.model.events import Event, EventKind
from studyapp.model.own_words import OwnWord
from studyapp.model.query import Filter, Query, Word, parse
from studyapp.model.schedule import CardState
from studyapp.model.shelf import PackEntry
from studyapp.model.units import Unit
from studyapp.store.catalogue import Catalogue
from studyapp.store.finder import Finder
from studyapp.store.progress import Progress
from studyapp.study.jottings import NOTES, Jottings
from studyapp.study.listing import Listing, Order, both, without
from studyapp.study.meant import Meant
from studyapp.study.sieve import Shelf, Sieve

_KEPT: Final = 16  # searches that are remembered
_Asked: TypeAlias = tuple[tuple[Word, ...], tuple[Word, ...]]  # to hold, and not to hold


class Sort(StrEnum):
    """What a list can be sorted by; the best match goes by the shelf where nothing was typed."""

    BEST = "best"
    TITLE = "title"
    LESSON = "lesson"
    HOLDS = "holds"
    DUE = "due"
    LAPSES = "lapses"


@dataclass(frozen=True, slots=True)
class Found:
    """What a search came to; `unknown` are the filters that say nothing the app knows."""

    query: Query
    ids: "array[int]"
    unknown: tuple[Filter, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list: the entry, what is known of it, and where it belongs."""

    entry: Entry
    state: CardState
    course: str
    lesson: str


@dataclass(frozen=True, slots=True)
class Sight:
    """One entry closely: its unit if it is a card, and the `place` that a lesson explains it at."""

    line: Line
    unit: Unit | None
    pack: PackEntry | None
    place: str


class Browse:
    """Searches everything that is installed; `load` reads what the searches work on."""

    def __init__(self, catalogue: Catalogue, progress: Progress, finder: Finder) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._finder = finder
        self._listing: Listing | None = None
        self._meant: Meant | None = None
        self.shelf = Shelf((), {}, (), Jottings(()))
        self.forget()

    # --- reading -------------------------------------------------------------------------------

    def load(self) -> None:
        """Read what is there and what is known of it, if anything was written since."""
        stamp = (self._finder.stamp(), self._catalogue.language)
        day = self._progress.today()
        held = self._listing
        if held is None or held.stamp != stamp or held.day != day:
            packs = self._catalogue.packs()
            lessons = {pack.id: self._catalogue.lessons(pack.id) for pack in packs}
            jottings = Jottings(
                word for pack in packs for word in self._progress.own_words_in(pack.id).values()
            )
            tags = tuple(sorted({*self._finder.tags(), *jottings.tags()}))
            self.shelf = Shelf(packs, lessons, tags, jottings)
            ids = self._finder.ids()
            ids.extend(_note_id(number) for number in range(len(jottings.notes)))
            listing = Listing(ids, self._finder.standings(), day, stamp)
            by_title = [*self._finder.by_title(), *(one for one in ids if one < 0)]
            listing.order(Sort.TITLE, partial(listing.rows_of, by_title))
            self.forget()
            self._listing = listing

    @property
    def _all(self) -> Listing:
        if self._listing is None:
            self.load()
        assert self._listing is not None
        return self._listing

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self._all)

    def meant(self, text: str) -> str:
        """Return what may be meant by a search that finds nothing, '' for nothing; it takes long.

        For the background: every word there is gets compared.
        """
        if self._meant is None:
            self._meant = Meant(self._finder.vocabulary())
        found = self._meant.query(parse(text))
        return found.text if found is not None else ""

    # --- searching -----------------------------------------------------------------------------

    def search(self, text: str, sort: Sort = Sort.BEST, *, backward: bool = False) -> Found:
        """Find what `text` asks for; what is no filter is looked for as words."""
        query = parse(text)
        chosen, unknown = Sieve(self._finder, self.shelf, self._all).sift(query)
        wanted = tuple(word for word in query.words if not word.without)
        barred = tuple(word for word in query.words if word.without)
        if wanted:
            chosen = both(chosen, self._holding(wanted, barred))
        else:
            chosen = reduce(without, (self._holding((word,)) for word in barred), chosen)
        best = self._best.get((wanted, barred))
        if sort is Sort.BEST and best is not None:
            ids = self._all.among(best, chosen)
        else:
            ids = self._all.picked(chosen, self._order(sort))
        if backward:
            ids.reverse()
        return Found(query, ids, unknown)

    def _holding(self, words: tuple[Word, ...], barred: tuple[Word, ...] = ()) -> bytes:
        """Return what holds all `words` and none that is `barred`; the last answers are kept."""
        asked = (words, barred)
        if asked not in self._words:
            if len(self._words) >= _KEPT:
                self.forget()
            listing = self._all
            found = self._finder.with_words(words, barred)
            jotted = self._jotted(words)
            rows = listing.of((*found.ids, *jotted) if jotted else found.ids)
            for word in barred:
                # The index has left out what the author wrote: only what was added may hold it.
                if jotted:
                    rows = without(rows, self._holding((word,)))
                elif own := self._jotted((word,)):
                    rows = without(rows, listing.of(own))
            self._words[asked] = rows
            if found.ranked:
                added = [one for one in jotted if one not in set(found.ids)]
                self._best[asked] = array("q", [*found.ids, *added])
        return self._words[asked]

    def _jotted(self, words: tuple[Word, ...]) -> list[int]:
        """Return the notes that hold `words`, and the entries in whose edited text they stand."""
        jottings = self.shelf.jottings
        found = jottings.holding(words)
        notes = [_note_id(jottings.notes.index(word)) for word in found if word.field in NOTES]
        edited = [word.key for word in found if word.field not in NOTES]
        return [*notes, *self._finder.of_items(edited)] if edited else notes

    def forget(self) -> None:
        """Forget what words found: something was written since."""
        self._words: dict[_Asked, bytes] = {}
        self._best: dict[_Asked, array[int]] = {}
        self._meant = None

    def lines(self, ids: Sequence[int]) -> list[Line | None]:
        """Return the lines of the list for `ids`; None for what is gone since the search."""
        entries, listing = self._finder.entries(ids), self._all
        notes = self.shelf.jottings.notes
        for one in ids:
            if one < 0 and -one <= len(notes):
                entries[one] = _note(one, notes[-one - 1])
        return [
            self._line(entries[one], listing.state_of(one)) if one in entries else None
            for one in ids
        ]

    def _line(self, entry: Entry, state: CardState) -> Line:
        course = next((pack.title for pack in self.shelf.packs if pack.id == entry.pack), "")
        lessons = self.shelf.lessons.get(entry.pack, ())
        lesson = next((one.title for one in lessons if one.id == entry.lesson), "")
        return Line(entry, state, course, lesson)

    # --- order ---------------------------------------------------------------------------------

    def _order(self, sort: Sort) -> Order | None:
        listing = self._all
        match sort:
            case Sort.TITLE:
                return listing.order(sort, tuple)  # made when the listing was
            case Sort.HOLDS:
                return listing.order(sort, lambda: listing.by(listing.stability))
            case Sort.DUE:
                return listing.order(sort, lambda: listing.by(listing.due_day))
            case Sort.LAPSES:
                return listing.order(sort, lambda: listing.by(listing.lapses))
            case Sort.LESSON | Sort.BEST:
                return None

    # --- looking at one ------------------------------------------------------------------------

    def sight(self, one: int) -> Sight | None:
        """Return everything that is shown of one entry, None if it is gone."""
        line = next(iter(self.lines((one,))), None)
        if line is None:
            return None
        entry = line.entry
        unit = self._catalogue.units((entry.key,)).get(entry.key)
        pack = next((pack for pack in self.shelf.packs if pack.id == entry.pack), None)
        return Sight(line, unit, pack, self._place(entry, unit))

    def _place(self, entry: Entry, unit: Unit | None) -> str:
        """Return where a lesson speaks of an entry, `pack/lesson#anchor`, '' if none does."""
        place = entry.place or (unit.source if unit else None)
        if entry.kind is EntryKind.NOTE and "#" in entry.key:
            return entry.key
        return f"{entry.pack}/{place}" if place else ""

    # --- changing many at once -----------------------------------------------------------------

    def cards_of(self, ids: Sequence[int]) -> tuple[str, ...]:
        """Return the units among the entries `ids`: only they can be set aside, flagged, reset."""
        return self._finder.keys(ids, (EntryKind.CARD,))

    def suspend(self, units: Sequence[str], *, on: bool) -> tuple[Event, ...]:
        """Set `units` aside, or take them back; what is returned can be undone."""
        return self._record(EventKind.SUSPEND, units, {"on": on})

    def bury(self, units: Sequence[str]) -> tuple[Event, ...]:
        """Hide `units` until tomorrow."""
        return self._record(EventKind.BURY, units, {"day": self._progress.today()})

    def flag(self, units: Sequence[str], number: int) -> tuple[Event, ...]:
        """Give `units` a flag, 1 to 7, or take it from them with 0."""
        return self._record(EventKind.FLAG, units, {"flag": number})

    def reset(self, units: Sequence[str]) -> tuple[Event, ...]:
        """Let `units` be new again; the log keeps what was answered."""
        return self._record(EventKind.RESET, units, {})

    def undo(self, events: Sequence[Event]) -> None:
        """Take back what one of the changes did."""
        self._progress.undo_all(events)

    def _record(
        self, kind: EventKind, units: Sequence[str], payload: dict[str, object]
    ) -> tuple[Event, ...]:
        return self._progress.record_all((kind, unit, payload) for unit in units)


def _note_id(number: int) -> int:
    """Return the id of a note: below 0, where the catalogue has none."""
    return -number - 1


def _note(one: int, word: OwnWord) -> Entry:
    text = " ".join(word.text.split())
    return Entry(one, EntryKind.NOTE, word.key, word.key.partition("/")[0], None, None, text, "")
