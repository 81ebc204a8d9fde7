import contextlib
import sqlite3
from pathlib import Path
from random import Random  # noqa: TID251 - a seed is a parameter

import pytest

from studyapp.model.events import Event, EventKind
from studyapp.store.carving import carve
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.progress import Progress
from studyapp.store.salvage import check_events, salvage
from tests.support.clock import Clock
from tests.support.lives import live


@pytest.fixture
def lived(database: Database, progress: Progress, clock: Clock) -> tuple[Event, ...]:
    """A life whose file is closed; one event is longer than a page."""
    live(progress, clock, seed=4, steps=500)
    progress.record(EventKind.SETTING, "first.pack/card-1", {"text": "Ärger 漢字 " * 2_000})
    events = tuple(progress.walk())
    database.close()
    return events


def test_every_event_of_a_sound_file_is_found(lived: tuple[Event, ...], files: Files) -> None:
    assert salvage(files.progress) == lived


def test_events_are_found_in_the_journal_of_a_file_that_was_not_closed(
    database: Database, progress: Progress, clock: Clock, files: Files, tmp_path: Path
) -> None:
    live(progress, clock, seed=5, steps=100)
    copy = tmp_path / "copy.db"
    for suffix in ("", "-wal"):
        source = files.progress.with_name(files.progress.name + suffix)
        copy.with_name(copy.name + suffix).write_bytes(source.read_bytes())
    assert salvage(copy) == tuple(progress.walk())
    database.close()


@pytest.mark.parametrize("share", [0.6, 0.8, 0.95])
def test_a_file_that_was_cut_short_gives_what_lies_before_the_cut(
    lived: tuple[Event, ...], files: Files, share: float
) -> None:
    content = files.progress.read_bytes()
    files.progress.write_bytes(content[: int(share * len(content))])
    found = salvage(files.progress)
    assert 0 < len(found) < len(lived)
    assert set(found) <= set(lived)


def test_a_file_without_its_head_gives_what_is_left(lived: tuple[Event, ...], files: Files) -> None:
    content = bytearray(files.progress.read_bytes())
    content[:4096] = bytes(4096)
    files.progress.write_bytes(content)
    assert set(salvage(files.progress)) == set(lived)


def test_nothing_that_was_changed_passes_for_an_event(
    lived: tuple[Event, ...], files: Files
) -> None:
    chance = Random(6)
    whole = files.progress.read_bytes()
    for _ in range(20):
        content = bytearray(whole)
        for _ in range(50):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        files.progress.write_bytes(content)
        found = salvage(files.progress)
        assert set(found) <= set(lived)
        assert len(found) > len(lived) // 2


def test_a_changed_answer_that_sqlite_does_not_see_is_found_by_its_checksum(
    lived: tuple[Event, ...], files: Files
) -> None:
    with contextlib.closing(sqlite3.connect(files.progress, isolation_level=None)) as raw:
        raw.execute("UPDATE event SET study_day = study_day + 1 WHERE seq = 3")
    checked = check_events(files.progress)
    assert checked is not None
    assert (checked.sound, checked.changed) == (len(lived) - 1, 1)


def test_what_is_no_database_gives_nothing(tmp_path: Path) -> None:
    for content in (b"", b"x", b"SQLite format 3\0", b"\x0d" * 10_000, bytes(50_000)):
        (tmp_path / "file").write_bytes(content)
        assert salvage(tmp_path / "file") == ()


@pytest.mark.parametrize("page", [512, 1024, 8192, 65536])
def test_rows_are_read_as_sqlite_reads_them_whatever_the_size_of_a_page(
    tmp_path: Path, page: int
) -> None:
    file = tmp_path / "any.db"
    chance = Random(page)
    rows = [
        (
            number,
            chance.choice((0, 1, -1, 127, -129, 2**40, -(2**62))),
            chance.random(),
            "ä" * chance.randrange(3 * page),
            chance.randbytes(chance.randrange(200)),
            None,
        )
        for number in range(50)
    ]
    with contextlib.closing(sqlite3.connect(file)) as raw:
        raw.execute(f"PRAGMA page_size={page}")
        raw.execute("CREATE TABLE any (a, b, c, d, e, f)")
        raw.executemany("INSERT INTO any VALUES (?, ?, ?, ?, ?, ?)", rows)
        raw.commit()
    assert [row for row in carve(file) if len(row) == 6] == rows
