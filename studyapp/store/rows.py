"""Rows that are written whether or not they are there already."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert as upsert


def put(connection: Connection, table: Any, *rows: Mapping[str, Any]) -> None:
    """Insert `rows`, or change those with their keys; all hold the same columns."""
    statement = upsert(table)
    keys = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    connection.execute(
        statement.on_conflict_do_update(index_elements=keys, set_=changed),
        [dict(row) for row in rows],
    )
