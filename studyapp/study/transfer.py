"""All of a learner's data in open form: out of the app, and back into it without doubles."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from studyapp import __version__
from studyapp.model.days import date_of
from studyapp.model.errors import StudyError
from studyapp.model.events import Event, EventKind
from studyapp.model.long_work import Watch, part_of, unwatched
from studyapp.model.memory import Rating
from studyapp.store.exchange import (
    ABOUT,
    COURSES,
    LOG,
    OWN_CARDS,
    PREFERENCES,
    Incoming,
    Outgoing,
)
from studyapp.study.desk import Desk

_REVIEW_HEAD: Final = ("when", "study day", "card", "question", "grade", "seconds", "due")
_KEPT_HERE: Final = frozenset(
    {"window", "found", "reminded"}
)  # what belongs to this screen and day
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written to `to`."""

    to: Path
    events: int
    courses: int
    own_cards: bool


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import.

    `new` events joined the log, `known` were here already, `future` wait until their time comes,
    `unsound` could not be read. `missing` are the titles of courses that are not installed here,
    `cards` own cards were added, `settings` were taken over; `fault` says why own cards stayed out.
    """

    new: int
    known: int
    future: int
    unsound: int
    missing: tuple[str, ...]
    cards: int
    settings: int
    fault: str


class Transfer:
    """Writes and reads the open form for the learner at `desk`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # --- out -----------------------------------------------------------------------------------

    def export(self, to: Path, watch: Watch = unwatched) -> Exported:
        """Write everything to `to`, a `.zip` file or a new folder."""
        total = max(1, self._desk.progress.count())
        with Outgoing(to) as out:
            written = out.put_events(
                _watched(self._desk.progress.walk(), total, part_of(watch, 0.0, 0.5), "log")
            )
            out.put_table("reviews.csv", _REVIEW_HEAD, self._reviews(part_of(watch, 0.5, 0.9)))
            watch(0.9, "tables")
            for name, head, rows in self._desk.progress.tables():
                out.put_table(f"{name}.csv", head, ([*map(_readable, head, row)] for row in rows))
            out.put_json(PREFERENCES, self._desk.preferences.given())
            courses = self._courses()
            out.put_json(COURSES, courses)
            own = self._put_own_cards(out)
            out.put_json(ABOUT, _about(self._desk.now(), written))
        return Exported(to, written, len(courses), own)

    def _reviews(self, watch: Watch) -> Iterator[tuple[object, ...]]:
        """Yield every answer as a person reads it, with its question where that is known."""
        total = max(1, self._desk.progress.count())
        lot: list[Event] = []
        for seen, event in enumerate(self._desk.progress.walk(), 1):
            if event.kind is EventKind.REVIEW:
                lot.append(event)
            if len(lot) == _AT_ONCE:
                watch(seen / total, "reviews")
                yield from self._review_rows(lot)
                lot = []
        yield from self._review_rows(lot)

    def _review_rows(self, events: list[Event]) -> Iterator[tuple[object, ...]]:
        units = self._desk.catalogue.units(sorted({event.unit for event in events}))
        for event in events:
            unit = units.get(event.unit)
            payload = event.payload
            yield (
                _moment(event),
                _date(event.study_day),
                event.unit,
                unit.front if unit else "",
                Rating(payload["rating"]).name.lower(),
                payload.get("taken_ms", 0) / 1000,
                _date(payload["due_day"]) if "due_day" in payload else "",
            )

    def _courses(self) -> list[dict[str, str]]:
        return [
            {"id": entry.id, "version": entry.version, "title": entry.title}
            for entry in self._desk.catalogue.packs()
        ]

    def _put_own_cards(self, out: Outgoing) -> bool:
        """Put the learner's own cards in as a pack that any StudyApp can install."""
        from studyapp.packs.archive import build

        folder = self._desk.folders.own_cards
        if not (folder / "pack.yaml").is_file():
            return False
        with tempfile.TemporaryDirectory() as room:
            file = Path(room) / OWN_CARDS
            build(folder, file)
            out.put_file(OWN_CARDS, file)
        return True

    # --- in ------------------------------------------------------------------------------------

    def take(self, source: Path, watch: Watch = unwatched) -> Imported:
        """Unite what `source` holds with what is here; a backup is made first.

        What is known already is no second time. Raises StudyError if `source` is no export.
        """
        with contextlib.closing(Incoming(source)) as incoming:
            if self._desk.progress.count():
                watch(0.0, "backup")
                self._desk.back_up()
            cards, fault = self._take_own_cards(incoming)
            reading = _Reading(incoming, part_of(watch, 0.05, 0.8))
            taken = self._desk.progress.take_in(reading.events())
            watch(1.0, "settings")
            settings = self._take_settings(incoming)
            missing = self._missing(incoming)
        return Imported(
            new=taken.new,
            known=taken.known,
            future=taken.future,
            unsound=taken.unsound + reading.unsound,
            missing=missing,
            cards=cards,
            settings=settings,
            fault=fault,
        )

    def _take_settings(self, incoming: Incoming) -> int:
        """Take over what the learner never chose here."""
        found = incoming.json(PREFERENCES)
        if not isinstance(found, dict):
            return 0
        wanted = {name: value for name, value in found.items() if name not in _KEPT_HERE}
        return self._desk.preferences.take(wanted)

    def _missing(self, incoming: Incoming) -> tuple[str, ...]:
        here = {entry.id for entry in self._desk.catalogue.packs()}
        found = incoming.json(COURSES)
        listed = found if isinstance(found, list) else []
        return tuple(
            str(course.get("title", course["id"]))[:200]
            for course in listed
            if isinstance(course, dict) and isinstance(course.get("id"), str)
            if course["id"] not in here
        )

    def _take_own_cards(self, incoming: Incoming) -> tuple[int, str]:
        """Return how many are new, and why the others could not come."""
        from studyapp.study.own_arrivals import take_own_cards

        with tempfile.TemporaryDirectory() as room:
            file = Path(room) / OWN_CARDS
            if not incoming.copy(OWN_CARDS, file):
                return 0, ""
            try:
                return take_own_cards(file, self._desk.folders, self._desk.library), ""
            except StudyError as error:  # the log is worth having without them
                return 0, error.sentence


class _Reading:
    """The events of an import as they pass by, counting the lines that are none."""

    def __init__(self, incoming: Incoming, watch: Watch) -> None:
        self._incoming = incoming
        self._watch = watch
        self.unsound = 0

    def events(self) -> Iterator[Event]:
        size = max(1, self._incoming.size())
        for number, (event, read) in enumerate(self._incoming.events()):
            if number % _AT_ONCE == 0:
                self._watch(min(1.0, read / size), "log")
            if event is None:
                self.unsound += 1
            else:
                yield event


def _watched(events: Iterator[Event], total: int, watch: Watch, what: str) -> Iterator[Event]:
    for number, event in enumerate(events):
        if number % _AT_ONCE == 0:
            watch(min(1.0, number / total), what)
        yield event


def _about(moment: datetime, events: int) -> dict[str, object]:
    return {
        "what": "All data of a learner, written by StudyApp.",
        "format": 1,
        "app": __version__,
        "written": moment.isoformat(timespec="seconds"),
        "events": events,
        "files": {
            LOG: "everything that happened, one event a line; what an import reads",
            "reviews.csv": "every answer, for people and spreadsheets",
            "*.csv": "what follows from the log: state of each card, days, places, results",
            PREFERENCES: "the settings that were changed",
            COURSES: "the courses that were installed; their files are not part of this",
            OWN_CARDS: "the learner's own cards, as a pack that any StudyApp installs",
        },
    }


def _moment(event: Event) -> str:
    """Return what the clock on the wall showed, with its offset."""
    with contextlib.suppress(OverflowError, ValueError, OSError):
        offset = timedelta(minutes=event.tz_offset_min)
        utc = datetime.fromtimestamp(event.wall_ms / 1000, UTC)
        sign = "-" if offset < timedelta(0) else "+"
        hours, minutes = divmod(abs(event.tz_offset_min), 60)
        return f"{utc + offset:%Y-%m-%dT%H:%M:%S}{sign}{hours:02}:{minutes:02}"
    return str(event.wall_ms)


def _date(day: int) -> str:
    with contextlib.suppress(OverflowError, ValueError):
        return date_of(day).isoformat()
    return str(day)


def _readable(column: str, value: object) -> object:
    """Show days and moments as people write them; durations stay numbers."""
    if isinstance(value, int) and value and column.endswith("_day"):
        return _date(value)
    if isinstance(value, int) and value and column.endswith("_ms") and column != "taken_ms":
        with contextlib.suppress(OverflowError, ValueError, OSError):
            return datetime.fromtimestamp(value / 1000, UTC).isoformat(timespec="seconds")
    return value
