"""The exams the learner works towards, folded from the log."""

import json
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from studyapp.model.events import Event
from studyapp.model.exam import Exam, exam_of
from studyapp.store import schema
from studyapp.store.database import Database
from studyapp.store.rows import put


class ExamTable:
    """Reads the exams that are set."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Exam, ...]:
        """Return every exam that is set, past ones too, by day."""
        wanted = select(schema.exam).order_by(schema.exam.c.day, schema.exam.c.key)
        with self._database.transaction() as connection:
            found = [_exam(row) for row in connection.execute(wanted)]
        return tuple(exam for exam in found if exam is not None)


def take_exam(connection: Connection, event: Event) -> None:
    """Set, change or remove the exam that `event` is about."""
    if exam_of(event.unit, event.payload) is None:
        connection.execute(delete(schema.exam).where(schema.exam.c.key == event.unit))
        return
    plan = json.dumps(dict(event.payload), ensure_ascii=False, separators=(",", ":"))
    put(connection, schema.exam, {"key": event.unit, "day": event.payload["day"], "plan": plan})


def _exam(row: Row[Any]) -> Exam | None:
    return exam_of(row.key, json.loads(row.plan))
