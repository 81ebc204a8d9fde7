from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studyapp.model.schedule import Scheduler
from studyapp.store.agenda import Agenda
from studyapp.store.catalogue import Catalogue
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.progress import Progress
from tests.support.clock import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path / "data" / "progress.db", tmp_path / "cache" / "catalogue.db")


@pytest.fixture
def open_database(files: Files) -> Iterator[Callable[[], Database]]:
    opened: list[Database] = []

    def open_one() -> Database:
        opened.append(Database(files))
        return opened[-1]

    yield open_one
    for database in opened:
        database.close()


@pytest.fixture
def database(open_database: Callable[[], Database]) -> Database:
    return open_database()


@pytest.fixture
def progress(database: Database, clock: Clock) -> Progress:
    return Progress(database, Scheduler(), clock, "machine-1")


@pytest.fixture
def catalogue(database: Database) -> Catalogue:
    return Catalogue(database)


@pytest.fixture
def agenda(database: Database) -> Agenda:
    return Agenda(database)
