"""What is counted of each study day: in all, course by course, and against what was predicted.

Statistics are read off these tables; the log itself is never walked for them.
"""

from collections import Counter
from typing import Any, Final

from sqlalchemy import Connection, Table, delete
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.dialects.sqlite import insert as upsert

from studyapp.model.events import Event
from studyapp.model.memory import MemoryModel, Rating
from studyapp.model.schedule import CardState, Phase
from studyapp.store import schema

MATURE_DAYS: Final = 21
BINS: Final = 50  # predictions are counted in steps of 2 %
_MILLION: Final = 1_000_000
_COUNTS: Final = tuple(name for name in schema.day.c.keys() if name != "study_day")  # noqa: SIM118 - of columns
_GUESSES: Final = ("answers", "recalled", "predicted")


class Tally:
    """Counts that are gathered and then written with a few statements."""

    def __init__(self) -> None:
        self._days: dict[tuple[int, str], Counter[str]] = {}
        self._guesses: dict[tuple[int, str, int], Counter[str]] = {}
        self._lessened: set[int] = set()

    def add_review(
        self, before: CardState, review: Event, model: MemoryModel, sign: int = 1
    ) -> None:
        """Count `review`, given in state `before`; a `sign` of -1 takes it back."""
        self.add(review, _counts_of(before, review), sign)
        elapsed = review.study_day - before.last_day
        if before.phase is Phase.REVIEW and elapsed > 0:
            recall = model.retrievability(before.stability, elapsed)
            place = (review.study_day, _pack(review), min(BINS - 1, int(recall * BINS)))
            guess = self._guesses.setdefault(place, Counter())
            guess["answers"] += sign
            guess["recalled"] += sign * (_number(review, "rating") != Rating.AGAIN)
            # Whole numbers: what is added and taken back again leaves nothing behind.
            guess["predicted"] += sign * round(recall * _MILLION)

    def add(self, event: Event, counts: dict[str, int], sign: int = 1) -> None:
        """Count what `event` adds to its day."""
        if sign < 0:
            self._lessened.add(event.study_day)
        day = self._days.setdefault((event.study_day, _pack(event)), Counter())
        for name, count in counts.items():
            day[name] += sign * count

    def write(self, connection: Connection) -> None:
        """Add what was gathered to the tables."""
        whole: dict[int, Counter[str]] = {}
        for (day, _), counts in self._days.items():
            whole.setdefault(day, Counter()).update(counts)
        _add(
            connection,
            schema.day,
            [{"study_day": day, **_filled(counts, _COUNTS)} for day, counts in whole.items()],
        )
        _add(
            connection,
            schema.pack_day,
            [
                {"study_day": day, "pack": pack, **_filled(counts, _COUNTS)}
                for (day, pack), counts in self._days.items()
            ],
        )
        _add(
            connection,
            schema.guess,
            [
                {"study_day": day, "pack": pack, "bin": bin_, **_filled(counts, _GUESSES)}
                for (day, pack, bin_), counts in self._guesses.items()
            ],
        )
        _sweep(connection, self._lessened)


def count(connection: Connection, event: Event, counts: dict[str, int], sign: int = 1) -> None:
    """Add `counts` to the day of `event`, or take them from it with a `sign` of -1."""
    tally = Tally()
    tally.add(event, counts, sign)
    tally.write(connection)


def _add(connection: Connection, table: Table[Any], rows: list[dict[str, Any]]) -> None:
    """Add `rows` to those with the same key, or put them where there are none."""
    statement, counted = _ADDING[table.name]
    rows = [row for row in rows if any(row[name] for name in counted)]
    if rows:
        connection.execute(statement, rows)


def _sweep(connection: Connection, days: set[int]) -> None:
    """Leave no row behind in which nothing is left."""
    for table in (schema.pack_day, schema.guess):
        empty = [table.c[name] == 0 for name in _ADDING[table.name][1]]
        for day in days:
            connection.execute(delete(table).where(table.c.study_day == day, *empty))


def _adding(table: Table[Any]) -> tuple[Insert, tuple[str, ...]]:
    """Return what adds rows to `table`, made once: every answer needs it."""
    statement = upsert(table)
    keys = [column.name for column in table.primary_key]
    counted = tuple(column.name for column in table.columns if column.name not in keys)
    sums = {name: table.c[name] + statement.excluded[name] for name in counted}
    return statement.on_conflict_do_update(index_elements=keys, set_=sums), counted


_ADDING: Final = {
    table.name: _adding(table) for table in (schema.day, schema.pack_day, schema.guess)
}


def _filled(counts: Counter[str], names: tuple[str, ...]) -> dict[str, int]:
    return {name: counts[name] for name in names}


def _pack(event: Event) -> str:
    return event.unit.partition("/")[0]


def _number(event: Event, name: str) -> int:
    value = event.payload.get(name, 0)
    return int(value) if isinstance(value, int | float) else 0


def _counts_of(before: CardState, review: Event) -> dict[str, int]:
    """Return what `review`, given in state `before`, adds to its day."""
    again = int(_number(review, "rating") == Rating.AGAIN)
    recall = int(before.phase is Phase.REVIEW)
    mature = int(recall and before.stability >= MATURE_DAYS)
    return {
        "reviews": 1,
        "again": again,
        "recalls": recall,
        "recalls_again": recall * again,
        "mature": mature,
        "mature_again": mature * again,
        "new": int(before.phase is Phase.NEW),
        "taken_ms": _number(review, "taken_ms"),
    }
