"""The figures behind the statistics: read off folded tables, never off the log."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Integer, Select, case, cast, func, select

from studyapp.model.journal import DayTotals, HardCard
from studyapp.model.mastery import HOLDING_DAYS, SOLID_DAYS
from studyapp.model.schedule import CardState
from studyapp.store import schema
from studyapp.store.database import Database
from studyapp.store.finder import numbers
from studyapp.store.states import state_of

_MILLION: Final = 1_000_000
_PARTS: Final = 10_000  # of a day: whole numbers are written out three times as fast


@dataclass(frozen=True, slots=True)
class Group:
    """Units that belong together, such as those of a lesson.

    `total` counts all of them; `stability` and `last_day` are of those that were answered, in one
    order, `due_days` of those that wait for a day; `holding` and `solid` count by label.
    """

    pack: str
    name: str
    total: int
    holding: int
    solid: int
    stability: tuple[float, ...]
    last_day: tuple[int, ...]
    due_days: tuple[int, ...]


class Figures:
    """Reads totals; `packs` are the courses that count."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def days(self, packs: Sequence[str], first: int, last: int) -> tuple[DayTotals, ...]:
        """Return what was done in `packs` on each study day that has anything."""
        columns = schema.pack_day.c
        counts = [column for column in columns if column.name not in {"study_day", "pack"}]
        wanted = (
            select(columns.study_day, *(func.sum(column) for column in counts))
            .where(columns.pack.in_(list(packs)), columns.study_day.between(first, last))
            .group_by(columns.study_day)
            .order_by(columns.study_day)
        )
        with self._database.transaction() as connection:
            return tuple(DayTotals(*row) for row in connection.execute(wanted))

    def guesses(
        self, packs: Sequence[str] | None, first: int, last: int
    ) -> tuple[tuple[int, int, float], ...]:
        """Return (answers, recalled, sum of predictions) by prediction; None means every pack."""
        columns = schema.guess.c
        wanted = select(
            func.sum(columns.answers), func.sum(columns.recalled), func.sum(columns.predicted)
        ).where(columns.study_day.between(first, last))
        if packs is not None:
            wanted = wanted.where(columns.pack.in_(list(packs)))
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.group_by(columns.bin).order_by(columns.bin)).all()
        return tuple((row[0], row[1], row[2] / _MILLION) for row in rows)

    def lessons(self, packs: Sequence[str], day: int) -> tuple[Group, ...]:
        """Return the units of `packs` on study day `day` by lesson; '' names what is in none."""
        unit = schema.unit.c
        together = schema.unit.outerjoin(schema.state, schema.state.c.unit == unit.key)
        # By place, as the index has them: a lesson has one, and what is in none comes last.
        wanted = _grouped(unit.pack, func.min(unit.lesson), together, day)
        chosen = wanted.where(unit.pack.in_(list(packs)))
        return self._groups(chosen.group_by(unit.pack, unit.lesson_position))

    def terms(self, pack: str, day: int) -> tuple[Group, ...]:
        """Return the units of `pack` on study day `day` by the term they are about."""
        about = schema.about.c
        together = schema.about.outerjoin(schema.state, schema.state.c.unit == about.unit)
        wanted = _grouped(about.pack, about.term, together, day).where(about.pack == pack)
        return self._groups(wanted.group_by(about.pack, about.term))

    def homes(self, pack: str) -> dict[str, str]:
        """Return the title of the lesson that each term of `pack` belongs to."""
        term, lesson = schema.term.c, schema.lesson.c
        same = (lesson.pack == term.pack) & (lesson.id == term.lesson)
        wanted = select(term.id, lesson.title).join(schema.lesson, same).where(term.pack == pack)
        with self._database.transaction() as connection:
            return {row[0]: row[1] for row in connection.execute(wanted)}

    def hardest(self, packs: Sequence[str], limit: int) -> tuple[HardCard, ...]:
        """Return the units that were forgotten most often, the hardest first."""
        state, entry = schema.state.c, schema.entry.c
        worst = (
            select(state.unit, state.lapses, state.reps, state.difficulty, state.suspended)
            .where(state.pack.in_(list(packs)), state.lapses > 0)
            .order_by(state.lapses.desc(), state.difficulty.desc(), state.unit)
            .limit(4 * limit)
            .subquery()
        )
        wanted = (
            select(
                worst.c.unit,
                entry.title,
                worst.c.lapses,
                worst.c.reps,
                worst.c.difficulty,
                worst.c.suspended,
            )
            .join(schema.entry, entry.key == worst.c.unit)
            .order_by(worst.c.lapses.desc(), worst.c.difficulty.desc(), worst.c.unit)
            .limit(limit)
        )
        with self._database.transaction() as connection:
            return tuple(HardCard(*row) for row in connection.execute(wanted))

    def cards(self, pack: str) -> tuple[tuple[str, str, str | None, CardState], ...]:
        """Return key, front, lesson and state of every unit of `pack`, in learning order."""
        unit = schema.unit.c
        together = schema.unit.outerjoin(schema.state, schema.state.c.unit == unit.key)
        wanted = (
            select(unit.key, unit.front, unit.lesson.label("home"), schema.state)
            .select_from(together)
            .where(unit.pack == pack)
            .order_by(unit.position)
        )
        with self._database.transaction() as connection:
            rows = connection.execute(wanted).all()
        return tuple(
            (row.key, row.front, row.home, state_of(row) if row.unit else CardState())
            for row in rows
        )

    def _groups(self, wanted: Select[Any]) -> tuple[Group, ...]:
        with self._database.transaction() as connection:
            rows = connection.execute(wanted).all()
        return tuple(
            Group(
                pack=row[0],
                name=row[1] or "",
                total=row[2],
                holding=row[3] or 0,
                solid=row[4] or 0,
                stability=tuple(part / _PARTS for part in numbers(row[5])),
                last_day=tuple(numbers(row[6])),
                due_days=tuple(numbers(row[7])),
            )
            for row in rows
        )


def _grouped(pack: Any, name: Any, together: Any, day: int) -> Select[Any]:
    """Count units, and string together how well those are known that were answered.

    As one text for each group: to fetch 100,000 rows takes the driver five times as long.
    """
    state = schema.state.c
    known = state.stability > 0
    solid = (state.stability >= SOLID_DAYS) & (day - state.last_day <= state.stability)
    holding = (state.stability >= HOLDING_DAYS) & ~solid
    waits = (state.phase > 0) & state.suspended.is_(False)
    return select(
        pack,
        name,
        func.count(),
        func.sum(case((holding, 1), else_=0)),
        func.sum(case((solid, 1), else_=0)),
        func.group_concat(case((known, cast(state.stability * _PARTS, Integer)))),
        func.group_concat(case((known, state.last_day))),
        func.group_concat(case((waits, state.due_day))),
    ).select_from(together)
