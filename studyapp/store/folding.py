"""What follows from the log: the tables that are folded from it, kept in step with it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, delete, select

from studyapp.model.events import (
    SCHEDULING,
    Event,
    EventKind,
    after,
    fold_unit,
    order,
    reviews_of,
)
from studyapp.model.own_words import WRITING, fold_words
from studyapp.model.renames import gathered, item_of
from studyapp.model.schedule import CardState, Scheduler
from studyapp.model.training import Trained
from studyapp.store import schema
from studyapp.store.among import among
from studyapp.store.folded import FOLDED_TABLES
from studyapp.store.log import events_of, every_event, groups_of
from studyapp.store.overlay import put_words
from studyapp.store.rows import put
from studyapp.store.states import put_state, state_of, state_row
from studyapp.store.taking import TAKEN_ALONE, attempt_counts
from studyapp.store.tallies import Tally, count
from studyapp.store.training import trainings

_AT_ONCE: Final = 500  # units folded with one query
_FOLDED_INTO_STATE: Final = frozenset(
    {
        EventKind.SUSPEND,
        EventKind.BURY,
        EventKind.RESET,
        EventKind.FLAG,
        EventKind.REVISED,
        EventKind.UNDO,
    }
)
TREATMENT: Final = frozenset({EventKind.SUSPEND, EventKind.BURY, EventKind.RESET, EventKind.FLAG})
_COLUMNS_OF_UNITS: Final = (
    schema.state.c.unit,
    schema.place.c.lesson,
    schema.mark.c.question,
    schema.own_word.c.key,
    schema.variant.c.item,
)


class Folding:
    """Folds events into tables with the weights that were trained so far.

    Events come with the units they belong to now; each method is part of a transaction.
    """

    def __init__(self, scheduler: Scheduler) -> None:
        self.scheduler = scheduler
        self.trained: tuple[Trained, ...] = ()

    def learn(self, connection: Connection) -> None:
        """Take over the weights that were trained; each counts for what comes after it."""
        self.trained = trainings(connection)
        self.scheduler = self.scheduler.with_training(self.trained)

    def rebuild(self, connection: Connection) -> int:
        """Empty every folded table, fold the whole log anew, and return how many units it knows."""
        for table in FOLDED_TABLES:
            connection.execute(delete(table))
        groups = gathered(every_event(connection))
        self.fold(connection, groups)
        return sum(any(it.kind not in TAKEN_ALONE for it in events) for events in groups.values())

    def fold(self, connection: Connection, groups: Mapping[str, list[Event]]) -> None:
        """Write what follows from `groups`, all events of some units, where nothing is written."""
        alone = [
            event if event.unit == unit else replace(event, unit=unit)
            for unit, events in groups.items()
            for event in events
            if event.kind in TAKEN_ALONE
        ]
        for event in sorted(alone, key=order):  # an answer follows the sitting it was given in
            TAKEN_ALONE[event.kind](connection, event)
        self.learn(connection)
        for unit, events in groups.items():
            words = fold_words(unit, events)
            if words:
                put_words(connection, unit, words)
            if not SCHEDULING.isdisjoint(event.kind for event in events):
                put_state(connection, unit, fold_unit(events, self.scheduler))
        self.tally(connection, (), groups.values())

    def unfold(self, connection: Connection, groups: Mapping[str, list[Event]]) -> None:
        """Take back what was folded from `groups`, to fold it anew in other groups."""
        units = list(groups)
        for column in _COLUMNS_OF_UNITS:
            for start in range(0, len(units), _AT_ONCE):
                some = units[start : start + _AT_ONCE]
                connection.execute(delete(column.table).where(among(column, some)))
        self.tally(connection, groups.values(), ())
        for events in groups.values():
            credit = None
            for event in events:
                if event.kind is EventKind.ATTEMPT:
                    count(connection, event, attempt_counts(credit, event), -1)
                    credit = event.payload["credit"]

    def tally(
        self,
        connection: Connection,
        before: Iterable[Sequence[Event]],
        after: Iterable[Sequence[Event]],
    ) -> None:
        """Count the reviews of units whose events were `before` and are `after` on their days."""
        tally = Tally()
        for groups, sign in ((before, -1), (after, 1)):
            for events in groups:
                for state, event in reviews_of(events, self.scheduler):
                    tally.add_review(state, event, self.scheduler.model_at(order(event)), sign)
        tally.write(connection)

    def refold(self, connection: Connection, unit: str) -> CardState:
        """Fold all events of `unit` anew and return its state."""
        state = fold_unit(events_of(connection, unit), self.scheduler)
        put_state(connection, unit, state)
        return state

    def refold_all(self, connection: Connection, events: Iterable[Event]) -> None:
        """Fold anew what `events` bear on."""
        kinds: defaultdict[str, set[EventKind]] = defaultdict(set)
        for event in events:
            kinds[event.unit].add(event.kind)
            take = TAKEN_ALONE.get(event.kind)
            if take is not None:
                take(connection, event)
            if event.kind is EventKind.TRAINING:
                self.learn(connection)
        scheduled = [unit for unit, its in kinds.items() if not its.isdisjoint(_FOLDED_INTO_STATE)]
        for begin in range(0, len(scheduled), _AT_ONCE):
            self._refold_units(connection, scheduled[begin : begin + _AT_ONCE])
        for unit, its_kinds in kinds.items():
            if not its_kinds.isdisjoint(WRITING):
                refold_words(connection, unit)

    def treat(self, connection: Connection, events: Sequence[Event]) -> None:
        """Let units be treated otherwise from now on; that needs nothing of what was before."""
        for begin in range(0, len(events), _AT_ONCE):
            some = events[begin : begin + _AT_ONCE]
            units = [event.unit for event in some]
            rows = connection.execute(select(schema.state).where(among(schema.state.c.unit, units)))
            states = {row.unit: state_of(row) for row in rows}
            for event in some:
                before = states.get(event.unit, CardState())
                states[event.unit] = after(before, event, self.scheduler)
            put(connection, schema.state, *(state_row(*each) for each in states.items()))

    def _refold_units(self, connection: Connection, units: Sequence[str]) -> None:
        events = groups_of(connection, map(item_of, units))
        states = {unit: fold_unit(events.get(unit, ()), self.scheduler) for unit in units}
        put(connection, schema.state, *(state_row(*each) for each in states.items()))


def refold_words(connection: Connection, key: str) -> None:
    """Fold anew what the learner wrote at `key`."""
    put_words(connection, key, fold_words(key, events_of(connection, key)))
