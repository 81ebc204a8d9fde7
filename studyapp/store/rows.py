"""Rows that are written whether or not they are there already."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.dialects.sqlite import insert as upsert


def put(connection: Connection, table: Table[Any], *rows: Mapping[str, Any]) -> None:
    """Insert `rows`, or change those with their keys; all hold the same columns."""
    connection.execute(_putting(table, tuple(rows[0])), [dict(row) for row in rows])


@cache
def _putting(table: Table[Any], names: tuple[str, ...]) -> Insert:
    """Return what puts such a row, made once: every answer needs it."""
    statement = upsert(table)
    keys = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in names if name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=changed)
