"""The log of everything the learner did, and the state folded from it.

Every change is one transaction: the event and what follows from it, or neither.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, delete, func, select

from studyapp.model.days import ROLLOVER_HOUR
from studyapp.model.events import (
    Event,
    EventKind,
    order,
    review_payload,
    revision_seen,
    undo_payload,
)
from studyapp.model.journal import DayTotals, Place, QuestionMark
from studyapp.model.memory import MemoryModel, Rating
from studyapp.model.outlook import Habits
from studyapp.model.own_words import WRITING, OwnWord, Spot
from studyapp.model.renames import Names, item_of, rename_payload
from studyapp.model.schedule import CardState, Outcome, Phase, Scheduler
from studyapp.model.shelf import Shelved
from studyapp.model.training import Trained
from studyapp.store import schema
from studyapp.store.answers import Answer, count_answers, walk_answers
from studyapp.store.clocks import set_aside_future
from studyapp.store.database import Database
from studyapp.store.disk import UnsavedError
from studyapp.store.folded import FOLDED_TABLES, everything_folded
from studyapp.store.folding import TREATMENT, Folding, refold_words
from studyapp.store.habits import habits_of
from studyapp.store.log import (
    TakenIn,
    events_after,
    events_of,
    groups_of,
    names_of,
    release,
    take_in,
)
from studyapp.store.overlay import words_at, words_in
from studyapp.store.pen import Happening, Pen
from studyapp.store.rows import put
from studyapp.store.sittings import (
    rename_given,
    variants_in,
)
from studyapp.store.states import put_state, state_in
from studyapp.store.taking import (
    Sieve,
    shelved_of,
    take_attempt,
    take_enrolment,
    take_place,
    take_shelved,
)
from studyapp.store.tallies import Tally

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


def _kept(
    change: "Callable[Concatenate[Progress, _Given], _Found]",
) -> "Callable[Concatenate[Progress, _Given], _Found]":
    """Make the change in memory where the disk takes nothing, and let the sitting go on."""

    @wraps(change)
    def kept(self: "Progress", /, *given: _Given.args, **named: _Given.kwargs) -> _Found:
        try:
            return change(self, *given, **named)
        except UnsavedError as error:
            if not self._database.take_refuge(error.sentence):
                raise
        return change(self, *given, **named)

    return kept


class Progress:
    """Everything in `progress.db`; `now` gives aware local time.

    `fingerprint` names this machine and folder: a copied folder goes on as a new device, so that
    two copies never write the same event number.
    """

    def __init__(
        self,
        database: Database,
        scheduler: Scheduler,
        now: Callable[[], datetime],
        fingerprint: str,
        rollover_hour: int = ROLLOVER_HOUR,
    ) -> None:
        self._database = database
        self._folding = Folding(scheduler)
        with database.transaction() as connection:
            self._pen = Pen(connection, fingerprint, now, rollover_hour)
            self._folding.learn(connection)
            now_ms = self.now_ms()
            moved = [release(connection, now_ms), set_aside_future(connection, now_ms)]
            if _was_stale(connection) or any(moved):
                self._folding.rebuild(connection)
            self._pen.begin(connection)

    @property
    def device(self) -> str:
        """Return the name under which this machine and folder write."""
        return self._pen.device

    def today(self) -> int:
        """Return the study day; it never goes back within a sitting."""
        return self._pen.today()

    @property
    def model(self) -> MemoryModel:
        """Return the memory model with the newest weights."""
        return self._folding.scheduler.model

    @property
    def trained(self) -> tuple[Trained, ...]:
        """Return the weights that were fitted to the log, the oldest first."""
        return self._folding.trained

    def now_ms(self) -> int:
        """Return the time in milliseconds since 1970."""
        return self._pen.now_ms()

    # --- reviews -------------------------------------------------------------------------------

    @_kept
    def record_review(
        self,
        unit: str,
        rating: Rating,
        outcome: Outcome,
        taken_ms: int,
        content_hash: str = "",
        rev: int = 1,
    ) -> Event:
        """Write one answer with the state it leads to; when this returns it is on disk.

        `rev` is the revision of the text that was asked.
        """
        with self._database.transaction() as connection:
            return self._review(connection, unit, rating, outcome, taken_ms, content_hash, rev)

    def _review(
        self,
        connection: Connection,
        unit: str,
        rating: Rating,
        outcome: Outcome,
        taken_ms: int,
        content_hash: str,
        rev: int = 1,
    ) -> Event:
        payload = review_payload(rating, outcome, taken_ms, rev)
        unit = self._pen.called_now(connection, unit)
        before = state_in(connection, unit)
        event = self._pen.append(connection, EventKind.REVIEW, unit, payload, content_hash)
        # The log says when the answer was given: some milliseconds after it was worked out.
        state = replace(outcome.state, last_ms=max(before.last_ms, event.wall_ms))
        put_state(connection, unit, state)
        tally = Tally()
        tally.add_review(before, event, self._folding.scheduler.model_at(order(event)))
        tally.write(connection)
        return event

    def record(self, kind: EventKind, unit: str, payload: Mapping[str, object]) -> Event:
        """Write an event about `unit` and fold anew what it bears on."""
        return self.record_all([(kind, unit, payload)])[0]

    @_kept
    def record_all(self, happened: Iterable[Happening]) -> tuple[Event, ...]:
        """Write events, each of a kind, about a unit, with a payload: all of them or none."""
        with self._database.transaction() as connection:
            events = self._pen.append_all(connection, happened)
            if TREATMENT.issuperset(event.kind for event in events):
                self._folding.treat(connection, events)
            else:
                self._folding.refold_all(connection, events)
        return events

    @_kept
    def undo_all(self, events: Sequence[Event]) -> None:
        """Take all of `events` back, or none; there may be no review among them."""
        assert all(event.kind is not EventKind.REVIEW for event in events)
        with self._database.transaction() as connection:
            undone = [(EventKind.UNDO, event.unit, undo_payload(event)) for event in events]
            self._pen.append_all(connection, undone)
            now = [
                replace(event, unit=self._pen.called_now(connection, event.unit))
                for event in events
            ]
            self._folding.refold_all(connection, now)

    def rename(self, pack: str, names: Mapping[str, str | None]) -> None:
        """Carry everything about items of `pack` over to their new ids.

        None takes an old id free for another item: what happens to it from now on is its own.
        """
        with self._database.transaction() as connection:
            ids = {name for pair in names.items() for name in pair if name is not None}
            items = [f"{pack}/{name}" for name in ids]
            before = groups_of(connection, items)
            self._pen.append_all(
                connection,
                [
                    (EventKind.RENAME, f"{pack}/{old}", rename_payload(new))
                    for old, new in names.items()
                ],
            )
            self._pen.forget_names()
            self._folding.unfold(connection, before)
            for old, new in names.items():
                if new is not None:
                    rename_given(connection, f"{pack}/{old}", f"{pack}/{new}")
            self._folding.fold(connection, groups_of(connection, items))

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Let all that is written inside, the catalogue's part too, be written or nothing."""
        try:
            with self._database.transaction():
                yield
        except BaseException:
            self._pen.forget_names()  # what was renamed inside was not
            raise

    def learned(self, pack: str) -> frozenset[str]:
        """Return the units of `pack` that were answered at least once, gone ones included."""
        columns = schema.state.c
        wanted = select(columns.unit).where(
            columns.unit.between(f"{pack}/", f"{pack}0"), columns.phase != int(Phase.NEW)
        )
        with self._database.transaction() as connection:
            return frozenset(connection.execute(wanted).scalars())

    def revisions_seen(self, units: Iterable[str]) -> dict[str, int]:
        """Return which `rev` of each of `units` its log knows of."""
        wanted = list(units)
        with self._database.transaction() as connection:
            groups = groups_of(connection, map(item_of, wanted))
        return {unit: revision_seen(groups.get(unit, ())) for unit in wanted}

    def names(self, pack: str) -> Names:
        """Return what the items of `pack` were called, by the renamings in the log."""
        with self._database.transaction() as connection:
            return names_of(connection, pack)

    @_kept
    def undo(self, event: Event) -> CardState:
        """Take `event` back and return the state its unit has now; the log keeps both."""
        with self._database.transaction() as connection:
            unit = self._pen.called_now(connection, event.unit)
            before = events_of(connection, unit)
            taken_back = self._pen.append(connection, EventKind.UNDO, unit, undo_payload(event))
            if event.kind in WRITING:
                refold_words(connection, unit)
                return state_in(connection, unit)
            # What was answered after it may count otherwise now: without a reset it is no new card.
            self._folding.tally(connection, [before], [[*before, taken_back]])
            return self._folding.refold(connection, unit)

    def state(self, unit: str) -> CardState:
        """Return the folded state of `unit`; a unit never seen is new."""
        with self._database.transaction() as connection:
            return state_in(connection, self._pen.called_now(connection, unit))

    def history(self, unit: str) -> tuple[Event, ...]:
        """Return every event of `unit`, oldest first."""
        with self._database.transaction() as connection:
            return events_of(connection, self._pen.called_now(connection, unit))

    def rebuild(self) -> int:
        """Fold everything anew from the log and return how many units it knows."""
        with self._database.transaction() as connection:
            return self._rebuild(connection)

    def put_right(self) -> int:
        """Fold everything anew and return how many rows said something else before."""
        with self._database.transaction() as connection:
            before = everything_folded(connection)
            self._rebuild(connection)
            return len(before ^ everything_folded(connection))

    def note_version(self, version: str) -> str:
        """Return which version of the app wrote here last, '' at the first time, and note ours."""
        named = schema.meta.c.name == "app"
        with self._database.transaction() as connection:
            before = connection.execute(select(schema.meta.c.value).where(named)).scalar() or ""
            if before != version:
                put(connection, schema.meta, {"name": "app", "value": version})
        return before

    def clock_behind_ms(self) -> int:
        """Return by how much the newest event lies ahead of the clock, 0 if it does not."""
        return self._pen.behind_ms()

    def count(self) -> int:
        """Return how many events there are, those in quarantine included."""
        with self._database.transaction() as connection:
            return sum(
                connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in (schema.event, schema.quarantine)
            )

    # --- the logs of other devices -------------------------------------------------------------

    def take_in(self, events: Iterable[Event]) -> TakenIn:
        """Unite the log with `events` of another one and fold everything anew.

        What is known already is no second time; what could not be folded is left out and counted.
        """
        with self._database.transaction() as connection:
            sieve = Sieve(connection, events)
            taken = take_in(connection, sieve.sound(), self.now_ms())
            if taken.new or taken.settled:
                self._rebuild(connection)
            self._pen.observe(connection)
        return replace(taken, unsound=taken.unsound + sieve.unsound)

    def walk(self) -> Iterator[Event]:
        """Yield every event, those in quarantine last, without holding all of them at once."""
        for table in (schema.event, schema.quarantine):
            place = ("", 0)
            while True:
                with self._database.transaction() as connection:
                    events = events_after(connection, table, *place)
                if not events:
                    break
                yield from events
                place = (events[-1].device, events[-1].seq)

    def tables(self) -> Iterator[tuple[str, tuple[str, ...], list[tuple[Any, ...]]]]:
        """Yield each folded table with its name, its columns and its rows."""
        for table in FOLDED_TABLES:
            with self._database.transaction() as connection:
                rows = [tuple(row) for row in connection.execute(select(table))]
            yield table.name, tuple(column.name for column in table.columns), rows

    # --- reading, courses, questions -----------------------------------------------------------

    @_kept
    def enrol(self, pack: str, *, active: bool) -> None:
        """Take or leave the course `pack`; leaving keeps all progress."""
        with self._database.transaction() as connection:
            event = self._pen.append(connection, EventKind.ENROL, pack, {"active": active})
            take_enrolment(connection, event)

    def enrolled(self) -> tuple[str, ...]:
        """Return the packs of the courses the learner takes."""
        wanted = select(schema.enrolment.c.pack).where(schema.enrolment.c.active)
        with self._database.transaction() as connection:
            return tuple(connection.execute(wanted.order_by(schema.enrolment.c.at_ms)).scalars())

    @_kept
    def set_place(self, lesson: str, block: str, offset: int, depth: str, reached: float) -> None:
        """Remember where the learner stands in `lesson`, a `pack/lesson` key."""
        with self._database.transaction() as connection:
            payload = {"block": block, "offset": offset, "depth": depth, "reached": reached}
            event = self._pen.append(connection, EventKind.POSITION, lesson, payload)
            take_place(connection, event)

    def places(self) -> dict[str, Place]:
        """Return the place in every lesson that was opened, the newest first."""
        with self._database.transaction() as connection:
            rows = connection.execute(select(schema.place).order_by(schema.place.c.at_ms.desc()))
            return {row.lesson: Place(*row) for row in rows}

    @_kept
    def record_attempt(
        self, question: str, credit: float, payload: Mapping[str, object], *, amends: bool = False
    ) -> Event:
        """Write the answer to a question, a `pack/question` key; `credit` is 0 to 1.

        One that `amends` the answer before it is no further try.
        """
        with self._database.transaction() as connection:
            full = {**payload, "credit": credit, "amends": amends}
            event = self._pen.append(connection, EventKind.ATTEMPT, question, full)
            take_attempt(connection, event)
        return event

    @_kept
    def record_graded(
        self,
        question: str,
        credit: float,
        payload: Mapping[str, object],
        unit: str,
        rating: Rating,
        outcome: Outcome,
        *,
        amends: bool = False,
    ) -> Event:
        """Write the answer to a question and what it means for the memory of `unit`, or neither.

        Returns the review.
        """
        taken_ms = payload.get("taken_ms", 0)
        taken = taken_ms if isinstance(taken_ms, int) else 0
        with self._database.transaction() as connection:
            full = {**payload, "credit": credit, "amends": amends}
            attempt = self._pen.append(connection, EventKind.ATTEMPT, question, full)
            take_attempt(connection, attempt)
            return self._review(connection, unit, rating, outcome, taken, "")

    def marks(self, pack: str) -> dict[str, QuestionMark]:
        """Return the last result of every question of `pack` that was answered, by key."""
        wanted = select(schema.mark).where(
            schema.mark.c.question.startswith(f"{pack}/", autoescape=True)
        )
        with self._database.transaction() as connection:
            return {row.question: QuestionMark(*row) for row in connection.execute(wanted)}

    def days(self, first: int, last: int) -> tuple[DayTotals, ...]:
        """Return what was done on each study day from `first` to `last` that has anything."""
        wanted = select(schema.day).where(schema.day.c.study_day.between(first, last))
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(schema.day.c.study_day))
            return tuple(DayTotals(*row) for row in rows)

    def reviewed_before(self, day: int) -> bool:
        """Tell whether there was a review before study day `day`."""
        some = select(schema.day).where(schema.day.c.study_day < day, schema.day.c.reviews > 0)
        with self._database.transaction() as connection:
            return bool(connection.execute(select(some.exists())).scalar_one())

    def variants(self, pack: str) -> dict[str, tuple[str, ...]]:
        """Return the wordings the learner wants to count in `pack`, by item (`pack/item`)."""
        with self._database.transaction() as connection:
            return variants_in(connection, pack)

    # --- own words, the shelf ------------------------------------------------------------------

    def own_words(self, keys: Iterable[str]) -> dict[Spot, OwnWord]:
        """Return what the learner wrote over and beside the items and units `keys`."""
        with self._database.transaction() as connection:
            return words_at(connection, keys)

    def own_words_in(self, pack: str) -> dict[Spot, OwnWord]:
        """Return everything that the learner wrote in `pack`."""
        with self._database.transaction() as connection:
            return words_in(connection, pack)

    @_kept
    def shelve(self, shelved: Shelved) -> None:
        """Remember what became of a pack, and whose it is."""
        payload = asdict(shelved)
        del payload["pack"], payload["at_ms"]
        with self._database.transaction() as connection:
            event = self._pen.append(connection, EventKind.SHELF, shelved.pack, payload)
            take_shelved(connection, event)

    def shelved(self) -> dict[str, Shelved]:
        """Return what became of each pack that the learner added, removed or hid, by its id."""
        with self._database.transaction() as connection:
            rows = connection.execute(select(schema.shelf)).all()
        return {row.pack: shelved_of(row) for row in rows}

    def answers(self) -> Iterator[tuple[str, Answer]]:
        """Yield (unit, answer) for every answer that was not taken back, in no order."""
        return walk_answers(self._database)

    def review_count(self) -> int:
        """Return how many answers there are."""
        return count_answers(self._database)

    def habits(self) -> Habits:
        """Return how the learner graded lately, at first sight and when recalling."""
        with self._database.transaction() as connection:
            return habits_of(connection)

    def _rebuild(self, connection: Connection) -> int:
        self._pen.forget_names()
        return self._folding.rebuild(connection)


def _was_stale(connection: Connection) -> bool:
    """Tell, once, whether a migration left tables that are still to be filled from the log."""
    stale = delete(schema.meta).where(schema.meta.c.name == "stale")
    return bool(connection.execute(stale).rowcount)
