"""The tables that are folded from the log, and can be filled from it at any time."""

from typing import Any, Final

from sqlalchemy import Connection, select

from studyapp.store import schema

FOLDED_TABLES: Final = (
    schema.state,
    schema.day,
    schema.pack_day,
    schema.guess,
    schema.place,
    schema.mark,
    schema.enrolment,
    schema.own_word,
    schema.shelf,
    schema.sitting,
    schema.given,
    schema.variant,
    schema.exam,
    schema.training,
)


def everything_folded(connection: Connection) -> set[tuple[Any, ...]]:
    """Return each row of the folded tables; a day on which nothing is left counts as none."""
    return {
        (table.name, *row)
        for table in FOLDED_TABLES
        for row in connection.execute(select(table))
        if table is not schema.day or any(row[1:])
    }
