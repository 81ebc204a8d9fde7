"""Events that are folded one by one: courses, places, attempts, the shelf, sittings, exams."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import OperationalError, StatementError

from studyapp.model.events import Event, EventKind, is_sound
from studyapp.model.shelf import Fate, Shelved
from studyapp.store import schema
from studyapp.store.exams import take_exam
from studyapp.store.rows import put
from studyapp.store.sittings import take_given, take_sitting, take_variant
from studyapp.store.tallies import count
from studyapp.store.training import take_training


class Sieve:
    """Lets through what can be folded: events of a log from elsewhere may hold anything."""

    def __init__(self, connection: Connection, events: Iterable[Event]) -> None:
        self._connection = connection
        self._events = events
        self.unsound = 0

    def sound(self) -> Iterator[Event]:
        """Yield what can be folded and count the rest."""
        for event in self._events:
            if is_sound(event) and self._folds(event):
                yield event
            else:
                self.unsound += 1

    def _folds(self, event: Event) -> bool:
        """Try what is taken alone, and take it back again."""
        take = TAKEN_ALONE.get(event.kind)
        if take is None:
            return True
        trial = self._connection.begin_nested()
        try:
            take(self._connection, event)
        except OperationalError:  # the disk, not the event
            raise
        except (LookupError, TypeError, ValueError, ArithmeticError, StatementError):
            return False
        finally:
            trial.rollback()
        return True


def take_enrolment(connection: Connection, event: Event) -> None:
    """Take or leave a course."""
    row = {"pack": event.unit, "active": event.payload["active"], "at_ms": event.wall_ms}
    put(connection, schema.enrolment, row)


def take_place(connection: Connection, event: Event) -> None:
    """Remember where the learner stands in a lesson."""
    old = connection.execute(
        select(schema.place.c.furthest).where(schema.place.c.lesson == event.unit)
    ).scalar()
    place = event.payload
    row = {
        "lesson": event.unit,
        "block": place["block"],
        "offset": place["offset"],
        "depth": place["depth"],
        "furthest": max(old or 0.0, place["reached"]),
        "at_ms": event.wall_ms,
    }
    put(connection, schema.place, row)


def take_attempt(connection: Connection, event: Event) -> None:
    """Keep the last result of a question, and count it on its day."""
    credit, again = event.payload["credit"], not event.payload.get("amends", False)
    columns = schema.mark.c
    before = connection.execute(
        select(columns.tries, columns.credit).where(columns.question == event.unit)
    ).first()
    row = {
        "question": event.unit,
        "credit": credit,
        "tries": (before.tries if before else 0) + again,
        "at_ms": event.wall_ms,
    }
    put(connection, schema.mark, row)
    count(connection, event, attempt_counts(before.credit if before else None, event))
    take_given(connection, event)


def attempt_counts(before: float | None, event: Event) -> dict[str, int]:
    """Return what an attempt adds to its day; `before` is the credit of the one before it."""
    right, again = event.payload["credit"] >= 1, not event.payload.get("amends", False)
    was_right = before is not None and not again and before >= 1
    return {"questions": int(again), "questions_right": int(right) - int(was_right)}


def take_shelved(connection: Connection, event: Event) -> None:
    """Remember what became of a pack, and whose it is."""
    row = {name: event.payload[name] for name in ("fate", "version", "title", "homepage")}
    authors = json.dumps(list(event.payload["authors"]), ensure_ascii=False)
    row |= {"pack": event.unit, "authors": authors, "at_ms": event.wall_ms}
    put(connection, schema.shelf, row)


def shelved_of(row: Row[Any]) -> Shelved:
    """Read what became of a pack from its row."""
    authors = tuple(json.loads(row.authors))
    fate = Fate(row.fate)
    return Shelved(row.pack, fate, row.version, row.title, authors, row.homepage, row.at_ms)


# Events whose fold needs no other event of their unit.
TAKEN_ALONE: Final[dict[EventKind, Callable[[Connection, Event], None]]] = {
    EventKind.ENROL: take_enrolment,
    EventKind.POSITION: take_place,
    EventKind.ATTEMPT: take_attempt,
    EventKind.SHELF: take_shelved,
    EventKind.SITTING: take_sitting,
    EventKind.VARIANT: take_variant,
    EventKind.EXAM_PLAN: take_exam,
    EventKind.TRAINING: take_training,
}
