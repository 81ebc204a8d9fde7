"""Rows that are written whether or not they are there already."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert as upsert


def put(connection: Connection, table: Any, row: Mapping[str, Any]) -> None:
    """Insert `row`, or change the one with its key."""
    statement = upsert(table)
    keys = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in row if name not in keys}
    connection.execute(
        statement.on_conflict_do_update(index_elements=keys, set_=changed), [dict(row)]
    )
