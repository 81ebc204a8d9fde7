"""What lifts an older `progress.db` to the newest schema, one version at a time."""

from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection

from studyapp.store import schema
from studyapp.store.files import PROGRESS_VERSION


def create(connection: Connection) -> None:
    """Make every table of the newest schema in an empty file."""
    schema.progress_tables.create_all(connection)


def _add_quarantine(connection: Connection) -> None:
    connection.exec_driver_sql(
        "CREATE TABLE quarantine (device VARCHAR NOT NULL, seq INTEGER NOT NULL, "
        "hlc_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, tz_offset_min INTEGER NOT NULL, "
        "study_day INTEGER NOT NULL, unit VARCHAR NOT NULL, content_hash VARCHAR NOT NULL, "
        "kind VARCHAR NOT NULL, payload TEXT NOT NULL, crc INTEGER NOT NULL, "
        "PRIMARY KEY (device, seq))"
    )


def _add_own_words_and_shelf(connection: Connection) -> None:
    run = connection.exec_driver_sql
    run(
        "CREATE TABLE own_word (key VARCHAR NOT NULL, field VARCHAR NOT NULL, "
        "pack VARCHAR NOT NULL, text TEXT NOT NULL, replaced TEXT NOT NULL, "
        "at_ms INTEGER NOT NULL, PRIMARY KEY (key, field))"
    )
    run("CREATE INDEX own_word_by_pack ON own_word (pack)")
    run(
        "CREATE TABLE shelf (pack VARCHAR NOT NULL, fate VARCHAR NOT NULL, "
        "version VARCHAR NOT NULL, title VARCHAR NOT NULL, authors TEXT NOT NULL, "
        "homepage VARCHAR NOT NULL, at_ms INTEGER NOT NULL, PRIMARY KEY (pack))"
    )


def _add_sittings(connection: Connection) -> None:
    run = connection.exec_driver_sql
    run(
        "CREATE TABLE sitting (id VARCHAR NOT NULL, pack VARCHAR NOT NULL, sort VARCHAR NOT NULL, "
        "name VARCHAR NOT NULL, began_ms INTEGER NOT NULL, study_day INTEGER NOT NULL, "
        "ended_ms INTEGER NOT NULL, spent_ms INTEGER NOT NULL, extra_ms INTEGER NOT NULL, "
        "answered INTEGER NOT NULL, earned DOUBLE NOT NULL, whole DOUBLE NOT NULL, "
        '"plan" TEXT NOT NULL, flags TEXT NOT NULL, PRIMARY KEY (id))'
    )
    run("CREATE INDEX sitting_by_pack ON sitting (pack, began_ms)")
    run(
        "CREATE TABLE given (sitting VARCHAR NOT NULL, question VARCHAR NOT NULL, "
        "credit DOUBLE NOT NULL, points DOUBLE NOT NULL, at_ms INTEGER NOT NULL, "
        "detail TEXT NOT NULL, PRIMARY KEY (sitting, question))"
    )
    run("CREATE INDEX given_by_question ON given (question)")
    run(
        "CREATE TABLE variant (item VARCHAR NOT NULL, text VARCHAR NOT NULL, "
        "at_ms INTEGER NOT NULL, PRIMARY KEY (item, text))"
    )


def _add_exams_and_training(connection: Connection) -> None:
    run = connection.exec_driver_sql
    run(
        "CREATE TABLE exam (key VARCHAR NOT NULL, day INTEGER NOT NULL, plan TEXT NOT NULL, "
        "PRIMARY KEY (key))"
    )
    run(
        "CREATE TABLE training (device VARCHAR NOT NULL, seq INTEGER NOT NULL, "
        "hlc_ms INTEGER NOT NULL, at_ms INTEGER NOT NULL, result TEXT NOT NULL, "
        "PRIMARY KEY (device, seq))"
    )


def _add_tallies(connection: Connection) -> None:
    run = connection.exec_driver_sql
    counts = (
        "reviews INTEGER NOT NULL, again INTEGER NOT NULL, recalls INTEGER NOT NULL, "
        "recalls_again INTEGER NOT NULL, mature INTEGER NOT NULL, mature_again INTEGER NOT NULL, "
        "new INTEGER NOT NULL, taken_ms INTEGER NOT NULL, questions INTEGER NOT NULL, "
        "questions_right INTEGER NOT NULL"
    )
    run(
        "CREATE TABLE pack_day (study_day INTEGER NOT NULL, pack VARCHAR NOT NULL, "
        f"{counts}, PRIMARY KEY (study_day, pack))"
    )
    run(
        "CREATE TABLE guess (study_day INTEGER NOT NULL, pack VARCHAR NOT NULL, "
        '"bin" INTEGER NOT NULL, answers INTEGER NOT NULL, recalled INTEGER NOT NULL, '
        "predicted INTEGER NOT NULL, PRIMARY KEY (study_day, pack, bin))"
    )
    _ask_for_rebuild(connection)


def _index_days(connection: Connection) -> None:
    run = connection.exec_driver_sql
    run("DROP INDEX state_by_due")
    run("CREATE INDEX state_by_due ON state (due_day, phase)")
    run("CREATE INDEX state_by_last_day ON state (last_day)")
    run("CREATE INDEX state_new_again ON state (unit) WHERE phase = 0")


def _ask_for_rebuild(connection: Connection) -> None:
    """Let `Progress` fold everything anew: a new table is to hold what the log holds already."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta (name, value) VALUES ('stale', 'yes')")


# Entry n lifts a file of version n to n + 1. An empty file is made at the newest version at once:
# the entries after the first are for files that somebody has learned with, so they say what is new
# in words that stay true whatever becomes of `schema`, such as `CREATE TABLE …` in plain SQL.
# `python -m tests.support.make_fixture` keeps a file of the version that is about to end.
MIGRATIONS: Final[tuple[Callable[[Connection], None], ...]] = (
    create,
    _add_quarantine,
    _add_own_words_and_shelf,
    _add_sittings,
    _add_exams_and_training,
    _add_tallies,
    _index_days,
)
assert len(MIGRATIONS) == PROGRESS_VERSION


def lift(connection: Connection, version: int) -> None:
    """Bring a file of `version` to the newest one, within the transaction that is open."""
    for migration in MIGRATIONS[version:] if version else (create,):
        migration(connection)
    if version < PROGRESS_VERSION:
        connection.exec_driver_sql(f"PRAGMA user_version={PROGRESS_VERSION}")
