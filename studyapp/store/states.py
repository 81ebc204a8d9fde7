"""States of units as rows of their table, and back."""

from dataclasses import fields
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, select

from studyapp.model.schedule import CardState, Phase
from studyapp.store import schema
from studyapp.store.rows import put

_FIELDS: Final = tuple(field.name for field in fields(CardState))


def state_of(row: Row[Any]) -> CardState:
    """Read a state from a row that has all its columns."""
    values = {name: getattr(row, name) for name in _FIELDS}
    return CardState(**values | {"phase": Phase(row.phase)})


# Made once: every card that is shown and every answer needs it.
_ONE_STATE: Final = select(schema.state).where(schema.state.c.unit == bindparam("named"))


def state_in(connection: Connection, unit: str) -> CardState:
    """Return the state of `unit`; a unit never seen is new."""
    row = connection.execute(_ONE_STATE, {"named": unit}).first()
    return state_of(row) if row else CardState()


def put_state(connection: Connection, unit: str, state: CardState) -> None:
    """Write the state of `unit`."""
    put(connection, schema.state, state_row(unit, state))


def state_row(unit: str, state: CardState) -> dict[str, Any]:
    """Return the row of `unit` in `state`."""
    values = {name: getattr(state, name) for name in _FIELDS}
    return {"unit": unit, "pack": unit.partition("/")[0], **values, "phase": int(state.phase)}
