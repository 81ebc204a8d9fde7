import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import text

from studyapp.model.errors import StudyError
from studyapp.model.events import EventKind
from studyapp.model.schedule import Scheduler
from studyapp.store import refuge
from studyapp.store.database import Database
from studyapp.store.progress import Progress
from tests.support.clock import Clock
from tests.support.desks import no_refuge
from tests.support.lives import contents, live


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try the disk at every look."""
    monkeypatch.setattr(refuge, "_PAUSE_S", 0.0)


@contextmanager
def full(database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the disk take nothing: neither the open file nor a new attempt."""
    with database.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA main.page_count").scalar_one()
    with database.transaction() as connection:
        connection.exec_driver_sql(f"PRAGMA main.max_page_count={pages}")
    with monkeypatch.context() as patch:
        patch.setattr("studyapp.store.database._takes_files", lambda _folder: False)
        yield


def learn_until_full(progress: Progress, clock: Clock, database: Database) -> None:
    for seed in range(40):
        live(progress, clock, seed, steps=20)
        if database.unsaved:
            return
    raise AssertionError


def test_the_sitting_goes_on_in_memory_and_is_saved_when_there_is_room(
    database: Database,
    progress: Progress,
    clock: Clock,
    open_database: Callable[[], Database],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    database.saving_changed = told.append
    live(progress, clock, seed=1, steps=40)
    with full(database, monkeypatch):
        learn_until_full(progress, clock, database)
        progress.record(EventKind.FLAG, "first.pack/card-1", {"flag": 3})
        assert "disk is full" in database.unsaved
        lived = tuple(progress.walk())
    assert tuple(progress.walk()) == lived  # the first look that finds room brings it home
    assert database.unsaved == ""
    assert [bool(sentence) for sentence in told] == [True, False]
    before = contents(database)
    database.close()
    again = open_database()
    assert contents(again) == before
    reread = Progress(again, Scheduler(), clock, "machine-1")
    assert tuple(reread.walk()) == lived
    reread.rebuild()
    assert contents(again) == before


def test_closing_saves_what_is_in_memory_if_it_can(
    database: Database,
    progress: Progress,
    clock: Clock,
    open_database: Callable[[], Database],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with full(database, monkeypatch):
        learn_until_full(progress, clock, database)
        count = progress.count()
    database.close()
    assert Progress(open_database(), Scheduler(), clock, "machine-1").count() == count


def test_what_was_saved_before_is_safe_if_there_is_never_room(
    database: Database,
    progress: Progress,
    clock: Clock,
    open_database: Callable[[], Database],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    live(progress, clock, seed=1, steps=30)
    saved = set(progress.walk())
    with full(database, monkeypatch):
        learn_until_full(progress, clock, database)
        database.close()
    kept = set(Progress(open_database(), Scheduler(), clock, "machine-1").walk())
    assert kept >= saved


def test_the_catalogue_can_be_read_in_memory_too(
    database: Database, progress: Progress, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.transaction() as connection:
        connection.execute(
            text("INSERT INTO catalogue.pack VALUES ('p', '1', 'P', 'en', 'f', 'm', '{}')")
        )
    with full(database, monkeypatch):
        learn_until_full(progress, clock, database)
        with database.transaction() as connection:
            found = connection.execute(text("SELECT id FROM catalogue.pack")).scalars().all()
    assert found == ["p"]


def test_without_memory_the_learner_is_told_and_nothing_changes(
    database: Database, progress: Progress, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    live(progress, clock, seed=1, steps=30)
    database.take_refuge = no_refuge  # type: ignore[method-assign]
    with full(database, monkeypatch):
        with pytest.raises(StudyError, match="disk is full"):
            learn_until_full(progress, clock, database)
        before = contents(database)
        progress.rebuild()
        assert contents(database) == before


def test_whatever_is_written_goes_on_in_memory() -> None:
    """A renaming is part of an update, which is all or nothing with the files of its pack."""
    changes = {
        name
        for name, method in vars(Progress).items()
        if not name.startswith("_") and inspect.isfunction(method)
        if "self._pen.append" in inspect.getsource(method)
    }
    assert "record_all" in changes
    bare = {name for name in changes if not hasattr(getattr(Progress, name), "__wrapped__")}
    assert bare == {"rename"}
