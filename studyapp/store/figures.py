"""The figures behind the statistics: read off folded tables, never off the log."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from sqlalchemy import Select, case, func, select

from studyapp.model.journal import DayTotals, HardCard
from studyapp.model.mastery import HOLDING_DAYS, SOLID_DAYS
from studyapp.model.schedule import CardState
from studyapp.store import schema
from studyapp.store.among import among
from studyapp.store.database import Database
from studyapp.store.states import state_of
from studyapp.store.strung import numbers

_MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Group:
    """Units that belong together, such as those of a lesson.

    `total` counts all of them, `seen` those that were answered, `holding` and `solid` two labels;
    `recalled` is the sum of the chances to recall each, `due_days` are of those that come soon.
    """

    pack: str
    name: str
    total: int
    seen: int
    holding: int
    solid: int
    recalled: float
    due_days: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sight:
    """From where units are looked at: study day `day`, and the last one that is `soon`.

    `recall` estimates the chance to recall from stability and days since; operators only, so that
    it becomes part of a query.
    """

    day: int
    soon: int
    recall: Callable[[Any, Any], Any]


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

    def lessons(self, packs: Sequence[str], sight: Sight) -> tuple[Group, ...]:
        """Return the units of `packs` by lesson; '' names what is in none."""
        unit = schema.unit.c
        together = schema.unit.outerjoin(schema.state, schema.state.c.unit == unit.key)
        # By place, as the index has them: a lesson has one, and what is in none comes last.
        wanted = _grouped(unit.pack, func.min(unit.lesson), together, sight)
        chosen = wanted.where(unit.pack.in_(list(packs)))
        return self._groups(chosen.group_by(unit.pack, unit.lesson_position))

    def terms(self, pack: str, sight: Sight) -> tuple[Group, ...]:
        """Return the units of `pack` by the term they are about."""
        about = schema.about.c
        together = schema.about.outerjoin(schema.state, schema.state.c.unit == about.unit)
        wanted = _grouped(about.pack, about.term, together, sight).where(about.pack == pack)
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
        )
        with self._database.transaction() as connection:
            rows = connection.execute(worst).all()
            # Asked for by name: joined, SQLite would look every forgotten unit up.
            named = select(entry.key, entry.title).where(among(entry.key, [row[0] for row in rows]))
            titles = {row[0]: row[1] for row in connection.execute(named)}
        found = (HardCard(row[0], titles[row[0]], *row[1:]) for row in rows if row[0] in titles)
        return tuple(islice(found, limit))

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
                seen=row[3],
                holding=row[4] or 0,
                solid=row[5] or 0,
                recalled=row[6] or 0.0,
                due_days=tuple(numbers(row[7])),
            )
            for row in rows
        )


def _grouped(pack: Any, name: Any, together: Any, sight: Sight) -> Select[Any]:
    """Count units, sum up how well those are known that were answered, string due days together.

    As one text for each group: to fetch 100,000 rows takes the driver five times as long.
    """
    state = schema.state.c
    known = state.stability > 0
    since = sight.day - state.last_day
    solid = (state.stability >= SOLID_DAYS) & (since <= state.stability)
    holding = (state.stability >= HOLDING_DAYS) & ~solid
    waits = (state.phase > 0) & state.suspended.is_(False) & (state.due_day <= sight.soon)
    recall = sight.recall(state.stability, case((since > 0, since), else_=0))
    return select(
        pack,
        name,
        func.count(),
        func.count(case((known, 1))),
        func.sum(case((holding, 1), else_=0)),
        func.sum(case((solid, 1), else_=0)),
        func.sum(case((known, recall))),
        func.group_concat(case((waits, state.due_day))),
    ).select_from(together)
