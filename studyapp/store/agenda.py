"""What is due and what is next: questions that need both the catalogue and the progress."""

import json
from collections.abc import Collection, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    true,
    tuple_,
)

from studyapp.model.events import EventKind
from studyapp.model.exam import Portion
from studyapp.model.known import Known
from studyapp.model.outlook import Trace
from studyapp.model.queue import Candidate
from studyapp.model.schedule import CardState, Phase
from studyapp.store import schema
from studyapp.store.among import among
from studyapp.store.database import Database
from studyapp.store.glance import Glance, look
from studyapp.store.states import state_of
from studyapp.store.strung import numbers


class Agenda:
    """Reads the units of the courses the learner takes together with their states."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def glance(self, day: int) -> Glance:
        """Return the figures of the first page on study day `day`."""
        with self._database.raw() as raw:
            return look(raw, day)

    def due(self, day: int, without: Sequence[Portion] = ()) -> tuple[Candidate, ...]:
        """Return every unit that is due on study day `day` or before, steps included.

        Reviews in `without` are left out: an exam plan says when they are due.
        """
        wanted = (
            _candidates()
            .select_from(schema.state.join(schema.unit, _same()))
            .where(_state_taken(), _due(day))
        )
        if without:
            in_steps = schema.state.c.phase != int(Phase.REVIEW)
            wanted = wanted.where(or_(in_steps, not_(_within(without))))
        return self._read(wanted)

    def reviewed(
        self, portions: Sequence[Portion], day: int, factor: float, until: int
    ) -> tuple[Candidate, ...]:
        """Return the units of `portions` in review for which an exam plan might be due on `day`.

        Those whose last answer is at least `factor` times their stability before the study day
        `until`, and those answered on `day` itself: a plan counts them too.
        """
        columns = schema.state.c
        wanted = (
            _candidates()
            .select_from(schema.state.join(schema.unit, _same()))
            .where(
                _within(portions),
                columns.phase == int(Phase.REVIEW),
                columns.suspended.is_(False),
                columns.buried_day != day,
                or_(
                    columns.last_day + columns.stability * factor <= until, columns.last_day == day
                ),
            )
        )
        return self._read(wanted)

    def new(
        self,
        day: int,
        limit: int,
        within: Sequence[Portion] = (),
        without: Sequence[Portion] = (),
    ) -> tuple[Candidate, ...]:
        """Return the next `limit` units never seen, in learning order, course by course in turn."""
        found: list[tuple[int, Candidate]] = []
        for pack in self._packs(within):
            wanted: ColumnElement[bool] = true()
            if within:
                wanted &= _within(within)
            if without:
                wanted &= not_(_within(without))
            found.extend(enumerate(self._new_of(pack, wanted, day, limit)))
        # Stable: courses in turn, each in its own order.
        found.sort(key=lambda ranked: ranked[0])
        return tuple(candidate for _, candidate in found[:limit])

    def _packs(self, within: Sequence[Portion]) -> list[str]:
        wanted = select(schema.enrolment.c.pack).where(schema.enrolment.c.active)
        with self._database.transaction() as connection:
            taken = set(connection.execute(wanted).scalars())
        return sorted(taken & {portion.pack for portion in within} if within else taken)

    def _new_of(
        self, pack: str, wanted: ColumnElement[bool], day: int, limit: int
    ) -> list[Candidate]:
        """Return the next new units of a pack: most have no state at all, a few are new again."""
        unit, state = schema.unit.c, schema.state.c
        place = (unit.lesson_position, unit.position)
        untouched = (
            select(*_placed(), *(literal(0).label(name) for name in _OF_STATE))
            .where(unit.pack == pack, wanted, _untouched())
            .order_by(*place)
            .limit(limit)
        )
        again = (
            _candidates()
            .select_from(schema.state.join(schema.unit, _same()))
            .where(
                state.pack == pack,
                wanted,
                _NEW_AGAIN,
                state.buried_day != day,
            )
            .order_by(*place)
            .limit(limit)
        )
        both = [*self._read(untouched), *self._read(again)]
        both.sort(key=lambda candidate: (candidate.lesson_position, candidate.position))
        return both[:limit]

    def requires(self, units: Sequence[str]) -> dict[str, frozenset[str]]:
        """Return the items that each unit requires by its terms, as `pack/item`."""
        unit, term = schema.unit.c, schema.term.c
        with self._database.transaction() as connection:
            rows = connection.execute(
                select(unit.key, unit.pack, unit.detail).where(among(unit.key, units))
            ).all()
            terms = {
                row.key: [f"{row.pack}/{name}" for name in json.loads(row.detail).get("terms", ())]
                for row in rows
            }
            named = sorted({name for names in terms.values() for name in names})
            found = connection.execute(
                select(term.key, term.pack, term.detail).where(among(term.key, named))
            ).all()
        needed = {
            row.key: {f"{row.pack}/{name}" for name in json.loads(row.detail)["requires"]}
            for row in found
        }
        return {
            key: frozenset(item for name in names for item in needed.get(name, ()))
            for key, names in terms.items()
        }

    def new_of_items(self, items: Collection[str], day: int) -> tuple[Candidate, ...]:
        """Return the units of `items` (`pack/item`) that were never seen."""
        unit = schema.unit.c
        pairs = [tuple(item.split("/", 1)) for item in sorted(items)]
        named = tuple_(unit.pack, unit.item).in_(pairs)
        packs = sorted({pack for pack, _ in pairs})
        return tuple(it for pack in packs for it in self._new_of(pack, named, day, len(pairs) * 9))

    def traces(self, portion: Portion) -> tuple[Trace, ...]:
        """Return what is left of every unit of `portion` in learning order, unseen ones too."""
        unit, state = schema.unit.c, schema.state.c
        wanted = (
            select(
                func.coalesce(state.stability, 0.0),
                func.coalesce(state.difficulty, 0.0),
                func.coalesce(state.last_day, 0),
                func.coalesce(state.due_day, 0),
            )
            .select_from(schema.unit.outerjoin(schema.state, _same()))
            .where(_within([portion]), func.coalesce(state.suspended, 0) == 0)
            .order_by(unit.lesson_position, unit.position)
        )
        with self._database.transaction() as connection:
            return tuple(Trace(*row) for row in connection.execute(wanted))

    def sample(self, most: int, without: Sequence[Portion] = ()) -> tuple[tuple[Trace, ...], float]:
        """Return what is left of the units seen in the courses taken, but for some portions.

        Of more than about `most` it is an even sample; how many each stands for comes with it.
        """
        state = schema.state.c
        with self._database.transaction() as connection:
            count = connection.execute(select(func.count()).select_from(schema.state)).scalar_one()
            step = max(1, count // most)
            wanted = (
                select(state.stability, state.difficulty, state.last_day, state.due_day)
                .select_from(schema.state.join(schema.unit, _same()))
                .where(
                    _state_taken(),
                    literal_column("state.rowid") % step == 0,
                    state.phase != int(Phase.NEW),
                    state.suspended.is_(False),
                )
            )
            if without:
                wanted = wanted.where(not_(_within(without)))
            rows = connection.execute(wanted).all()
        return tuple(Trace(*row) for row in rows), float(step)

    def waiting(self, day: int) -> tuple[int, int]:
        """Count the reviews due on study day `day` or before, and those due before."""
        state = schema.state.c
        wanted = (
            select(func.count(), func.count().filter(state.due_day < day))
            .select_from(schema.state.join(schema.unit, _same()))
            .where(_state_taken(), _due(day), state.phase == int(Phase.REVIEW))
        )
        with self._database.transaction() as connection:
            row = connection.execute(wanted).one()
        return int(row[0]), int(row[1])

    def unseen(self, portions: Sequence[Portion]) -> int:
        """Count the units of `portions` that were never seen."""
        return self._count_unseen(_within(portions))

    def unseen_in_all(self) -> int:
        """Count the units of the courses taken that were never seen."""
        return self._count_unseen(_taken())

    def _count_unseen(self, wanted: ColumnElement[bool]) -> int:
        untouched = select(func.count()).select_from(schema.unit).where(wanted, _untouched())
        again = (
            select(func.count())
            .select_from(schema.state.join(schema.unit, _same()))
            .where(wanted, _NEW_AGAIN)
        )
        with self._database.transaction() as connection:
            counts = [connection.execute(each).scalar_one() for each in (untouched, again)]
        return sum(counts)

    def met(self, portions: Sequence[Portion], day: int) -> int:
        """Count the units of `portions` that were seen for the first time on study day `day`."""
        event, state = schema.event.c, schema.state.c
        answers = func.count().label("answers")
        today = (
            select(event.unit, answers)
            .where(event.kind == str(EventKind.REVIEW), event.study_day == day)
            .group_by(event.unit)
            .subquery()
        )
        wanted = (
            select(func.count())
            .select_from(
                schema.state.join(today, today.c.unit == state.unit).join(schema.unit, _same())
            )
            .where(_within(portions), state.reps <= today.c.answers, state.reps > 0)
        )
        with self._database.transaction() as connection:
            return connection.execute(wanted).scalar_one()

    def answered_items(self, day: int) -> frozenset[str]:
        """Return the items (`pack/item`) of which a unit was answered on study day `day`."""
        wanted = (
            select(schema.unit.c.pack, schema.unit.c.item)
            .select_from(schema.state.join(schema.unit, _same()))
            .where(schema.state.c.last_day == day)
        )
        with self._database.transaction() as connection:
            return frozenset(f"{pack}/{item}" for pack, item in connection.execute(wanted))

    def load(self, first: int, last: int) -> dict[int, int]:
        """Count the reviews already promised for each study day, whatever the course."""
        columns = schema.state.c
        wanted = select(columns.due_day, func.count().label("count")).where(
            columns.due_day.between(first, last), columns.phase == int(Phase.REVIEW)
        )
        days = wanted.group_by(columns.due_day).subquery()
        with self._database.transaction() as connection:
            texts = connection.execute(select(*map(func.group_concat, days.c))).one()
        return dict(zip(*map(numbers, texts), strict=True))

    def known(self, pack: str) -> tuple[Known, ...]:
        """Return the state of every unit of `pack`, seen or not."""
        wanted = (
            select(schema.unit.c.key, schema.unit.c.lesson, schema.state)
            .select_from(schema.unit.outerjoin(schema.state, _same()))
            .where(schema.unit.c.pack == pack)
        )
        with self._database.transaction() as connection:
            rows = connection.execute(wanted).all()
        return tuple(_known(row) for row in rows)

    def _read(self, wanted: Select[*tuple[Any, ...]]) -> tuple[Candidate, ...]:
        with self._database.transaction() as connection:
            rows = connection.execute(wanted).all()
        return tuple(_candidate(row) for row in rows)


def _same() -> ColumnElement[bool]:
    return schema.state.c.unit == schema.unit.c.key


def _taken() -> ColumnElement[bool]:
    active = select(schema.enrolment.c.pack).where(schema.enrolment.c.active)
    return schema.unit.c.pack.in_(active)


def _state_taken() -> ColumnElement[bool]:
    """As `_taken`, asked of the state: it leaves the due day to lead the search."""
    active = select(schema.enrolment.c.pack).where(schema.enrolment.c.active)
    return schema.state.c.pack.in_(active)


def _within(portions: Sequence[Portion]) -> ColumnElement[bool]:
    unit = schema.unit.c
    parts = [
        unit.pack == portion.pack
        if portion.lesson is None
        else and_(unit.pack == portion.pack, unit.lesson == portion.lesson)
        for portion in portions
    ]
    # Units without a lesson belong to no lesson: an unknown truth must not hide them.
    return func.coalesce(or_(*parts), 0) == 1


def _due(day: int) -> ColumnElement[bool]:
    columns = schema.state.c
    return and_(
        columns.due_day <= day,
        columns.phase != int(Phase.NEW),
        columns.suspended.is_(False),
        columns.buried_day != day,
    )


def _untouched() -> ColumnElement[bool]:
    """Tell whether nothing ever happened to a unit: asked of an index, not of the states."""
    return ~select(schema.state.c.unit).where(_same()).correlate(schema.unit).exists()


# In plain words: a value that is bound would not be seen to be that of the partial index.
_NEW_AGAIN: Final[ColumnElement[bool]] = and_(
    schema.state.c.phase == literal_column("0"), schema.state.c.suspended.is_(False)
)
_OF_STATE: Final = ("phase", "due_day", "due_ms", "stability", "difficulty", "last_day", "reps")


def _placed() -> tuple[ColumnElement[Any], ...]:
    unit = schema.unit.c
    return unit.key, unit.pack, unit.item, unit.lesson_position, unit.position


def _candidates() -> Select[*tuple[Any, ...]]:
    return select(*_placed(), *(schema.state.c[name] for name in _OF_STATE))


def _candidate(row: Row[Any]) -> Candidate:
    # By place, not by name: thousands of rows are read before a sitting begins.
    values: tuple[Any, ...] = tuple(row)
    key, pack, item, lesson, place, phase, *rest, last, reps = values
    due_day, due_ms, stability, difficulty = rest
    return Candidate(
        key,
        f"{pack}/{item}",
        _PHASES[phase],
        due_day,
        due_ms,
        stability,
        difficulty,
        lesson,
        place,
        last,
        reps,
    )


_PHASES: Final = tuple(Phase)


def _known(row: Row[Any]) -> Known:
    return Known(row.key, row.lesson, state_of(row) if row.unit else CardState())
