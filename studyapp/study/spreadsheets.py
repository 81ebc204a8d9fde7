"""Days, cards and answers as tables that any spreadsheet opens."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, fields
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Final

from studyapp.model.bare_text import bare_text
from studyapp.model.days import date_of
from studyapp.model.errors import StudyError
from studyapp.model.events import Event, EventKind
from studyapp.model.journal import DayTotals
from studyapp.model.schedule import Phase
from studyapp.store.catalogue import Catalogue
from studyapp.store.exchange import cell
from studyapp.store.figures import Figures
from studyapp.store.progress import Progress

_COUNTS: Final = tuple(field.name for field in fields(DayTotals) if field.name != "study_day")
_CARDS: Final = (
    "card",
    "question",
    "lesson",
    "state",
    "due",
    "last answer",
    "answers",
    "forgotten",
    "stability in days",
    "difficulty",
    "flag",
    "set aside",
)
_REVIEWS: Final = ("study day", "card", "question", "grade", "seconds", "due")
_AT_ONCE: Final = 500

Row = Sequence[object]


class Sheet(StrEnum):
    """What can be written."""

    DAYS = "days"
    CARDS = "cards"
    REVIEWS = "reviews"


class Spreadsheets:
    """Writes tables as CSV; a cell that a spreadsheet would take for a formula is kept as text."""

    def __init__(self, catalogue: Catalogue, progress: Progress, figures: Figures) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._figures = figures

    def write(self, sheet: Sheet, to: Path, packs: Sequence[str], first: int, last: int) -> Path:
        """Write `sheet` of `packs` to the file `to`, days and answers of those study days only.

        Takes some seconds for a long log: call it in the background. Raises StudyError where the
        file cannot be written.
        """
        tables: dict[Sheet, tuple[Sequence[str], Iterable[Row]]] = {
            Sheet.DAYS: (("day", *_COUNTS), self._days(packs, first, last)),
            Sheet.CARDS: (_CARDS, self._cards(packs)),
            Sheet.REVIEWS: (_REVIEWS, self._reviews(packs, first, last)),
        }
        head, rows = tables[sheet]
        try:
            with to.open("w", encoding="utf-8-sig", newline="") as stream:
                writer = csv.writer(stream)
                writer.writerow(head)
                writer.writerows([cell(value) for value in row] for row in rows)
        except OSError as error:
            raise StudyError(
                "%1 cannot be written (%2); choose another place.", to, error.strerror or error
            ) from error
        return to

    def _days(self, packs: Sequence[str], first: int, last: int) -> Iterator[Row]:
        for totals in self._figures.days(packs, first, last):
            values = asdict(totals)
            yield (_date(totals.study_day), *(values[name] for name in _COUNTS))

    def _cards(self, packs: Sequence[str]) -> Iterator[Row]:
        for pack in packs:
            for unit, front, lesson, state in self._figures.cards(pack):
                met = state.phase is not Phase.NEW
                yield (
                    unit,
                    bare_text(front),
                    lesson or "",
                    state.phase.name.lower(),
                    _date(state.due_day) if met else "",
                    _date(state.last_day) if met else "",
                    state.reps,
                    state.lapses,
                    round(state.stability, 2),
                    round(state.difficulty, 2),
                    state.flag,
                    int(state.suspended),
                )

    def _reviews(self, packs: Sequence[str], first: int, last: int) -> Iterator[Row]:
        wanted = frozenset(packs)
        events = (
            event
            for event in self._progress.walk()
            if event.kind is EventKind.REVIEW
            and first <= event.study_day <= last
            and event.unit.partition("/")[0] in wanted
        )
        while lot := list(islice(events, _AT_ONCE)):
            yield from self._review_rows(lot)

    def _review_rows(self, events: list[Event]) -> Iterator[Row]:
        units = self._catalogue.units(sorted({event.unit for event in events}))
        for event in events:
            unit, payload = units.get(event.unit), event.payload
            yield (
                _date(event.study_day),
                event.unit,
                bare_text(unit.front) if unit else "",
                payload.get("rating", ""),
                payload.get("taken_ms", 0) / 1000,
                _date(payload["due_day"]) if "due_day" in payload else "",
            )


def _date(day: int) -> str:
    return date_of(day).isoformat()
