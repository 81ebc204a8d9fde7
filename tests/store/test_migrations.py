import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from studyapp.model.schedule import Scheduler
from studyapp.store.database import Database
from studyapp.store.files import PROGRESS_VERSION, Files
from studyapp.store.progress import Progress
from tests.support.clock import Clock
from tests.support.lives import contents, folded_tables, live

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("progress-*.db"))


def events(file: Path) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(file)) as raw:
        return raw.execute("SELECT * FROM event ORDER BY device, seq").fetchall()


def shape(file: Path) -> dict[tuple[str, str], list[tuple[object, ...]]]:
    """Return the columns of each table and index, whatever the words that made them."""
    with contextlib.closing(sqlite3.connect(file)) as raw:
        names = raw.execute(
            "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
        ).fetchall()
        return {
            (kind, name): raw.execute(f"PRAGMA {kind}_info('{name}')").fetchall()
            for kind, name in names
        }


def test_a_file_of_every_version_before_is_kept() -> None:
    kept = {int(file.stem.removeprefix("progress-")) for file in FIXTURES}
    assert kept >= set(range(1, PROGRESS_VERSION))


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda file: file.stem)
def test_an_older_file_opens_with_every_event_and_the_newest_tables(
    fixture: Path, files: Files, clock: Clock, tmp_path: Path
) -> None:
    files.progress.parent.mkdir(parents=True)
    shutil.copyfile(fixture, files.progress)
    before = events(fixture)
    database = Database(files)
    progress = Progress(database, Scheduler(), clock, "machine-1")
    lifted = contents(database)
    progress.rebuild()
    assert contents(database) == lifted
    database.close()
    assert events(files.progress) == before
    assert before
    Database(Files(tmp_path / "new" / "progress.db", tmp_path / "new" / "catalogue.db")).close()
    assert shape(files.progress) == shape(tmp_path / "new" / "progress.db")


@pytest.mark.parametrize("seed", range(3))
def test_every_folded_table_is_the_same_after_it_was_rebuilt(
    database: Database, progress: Progress, clock: Clock, seed: int
) -> None:
    live(progress, clock, seed, 150)
    before = contents(database)
    assert all(before.values()), "add to tests/support/lives.py what fills the new table"
    with database.transaction() as connection:
        for name in folded_tables():
            connection.exec_driver_sql(f'DELETE FROM "{name}"')
    progress.rebuild()
    assert contents(database) == before
