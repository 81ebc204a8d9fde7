"""Questions as units: one that was missed comes back among the cards, one that was not does not."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select

from studyapp.model.schedule import Phase
from studyapp.model.units import UnitKind
from studyapp.store import schema
from studyapp.store.items import question_units, unit_row


def admit(connection: Connection) -> None:
    """Give every question with a memory its row among the units, and take away the others."""
    unit, state, question = schema.unit.c, schema.state.c, schema.question.c
    learned = select(state.unit).where(state.phase != int(Phase.NEW))
    asked = unit.kind == UnitKind.QUESTION.value
    connection.execute(delete(schema.unit).where(asked, unit.key.not_in(learned)))
    missing = question.memory.in_(learned) & question.memory.not_in(select(unit.key))
    rows = connection.execute(
        select(schema.question, func.coalesce(schema.lesson.c.position, _LAST).label("place"))
        .select_from(
            schema.question.outerjoin(
                schema.lesson,
                (schema.lesson.c.pack == question.pack) & (schema.lesson.c.id == question.lesson),
            )
        )
        .where(missing)
        .order_by(question.pack, question.position)
    ).all()
    if rows:
        connection.execute(insert(schema.unit), _unit_rows(rows))


_LAST = 1_000_000  # a question without a lesson comes after all lessons


def _unit_rows(rows: Sequence[Row[Any]]) -> list[dict[str, Any]]:
    places = {row.memory: (row.place, row.position) for row in reversed(rows)}
    units = question_units([(row.memory, json.loads(row.detail)) for row in rows])
    return [
        unit_row(unit) | dict(zip(("lesson_position", "position"), places[key], strict=True))
        for key, unit in units.items()
    ]
