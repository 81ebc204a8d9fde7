"""What lifts an older `progress.db` to the newest schema, one version at a time."""

from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection

from studyapp.store import schema
from studyapp.store.files import PROGRESS_VERSION


def create(connection: Connection) -> None:
    """Make every table of the newest schema in an empty file."""
    schema.progress_tables.create_all(connection)


# Entry n lifts a file of version n to n + 1. An empty file is made at the newest version at once:
# the entries after the first are for files that somebody has learned with, so they say what is new
# in words that stay true whatever becomes of `schema`, such as `CREATE TABLE …` in plain SQL.
# `python -m tests.support.make_fixture` keeps a file of the version that is about to end.
MIGRATIONS: Final[tuple[Callable[[Connection], None], ...]] = (create,)
assert len(MIGRATIONS) == PROGRESS_VERSION


def lift(connection: Connection, version: int) -> None:
    """Bring a file of `version` to the newest one, within the transaction that is open."""
    for migration in MIGRATIONS[version:] if version else (create,):
        migration(connection)
    if version < PROGRESS_VERSION:
        connection.exec_driver_sql(f"PRAGMA user_version={PROGRESS_VERSION}")
