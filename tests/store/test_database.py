import contextlib
import errno
import shutil
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from studyapp.model.errors import StudyError
from studyapp.store.backup import Backups
from studyapp.store.database import DamagedProgressError, Database, lend_powers
from studyapp.store.files import PROGRESS_VERSION, Files


def test_progress_is_written_through_to_the_disk_at_every_commit(database: Database) -> None:
    with database.transaction() as connection:
        assert connection.exec_driver_sql("PRAGMA main.synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA main.journal_mode").scalar() == "wal"


def test_an_sqlite_without_powers_is_lent_them() -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as raw:
        raw.create_function("pow", 2, None)
        with pytest.raises(sqlite3.OperationalError):
            raw.execute("SELECT pow(9, 0.5)")
        lend_powers(raw)
        assert raw.execute("SELECT pow(9, 0.5), pow(NULL, 2)").fetchone() == (3.0, None)


def test_a_failed_transaction_leaves_nothing_behind(database: Database) -> None:
    def fail_half_way() -> None:
        with database.transaction() as connection:
            connection.execute(text("INSERT INTO meta VALUES ('a', 'b')"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    with database.transaction() as connection:
        assert connection.execute(text("SELECT count(*) FROM meta")).scalar() == 0


def test_a_newer_file_is_refused_with_one_sentence_and_not_touched(files: Files) -> None:
    Database(files).close()
    with sqlite3.connect(files.progress) as raw:
        raw.execute(f"PRAGMA user_version={PROGRESS_VERSION + 1}")
    raw.close()
    before = files.progress.read_bytes()
    with pytest.raises(StudyError, match="newer StudyApp"):
        Database(files)
    assert files.progress.read_bytes() == before


@pytest.mark.parametrize(
    "damage", [b"not a database at all " * 100, b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_damaged_file_is_refused_with_one_sentence_and_not_touched(
    files: Files, damage: bytes
) -> None:
    files.progress.parent.mkdir(parents=True)
    files.progress.write_bytes(damage)
    with pytest.raises(DamagedProgressError, match="damaged"):
        Database(files)
    assert files.progress.read_bytes() == damage


def test_a_page_torn_by_a_crash_is_found_at_the_next_start(files: Files) -> None:
    database = Database(files)
    with database.transaction() as connection:
        for number in range(2000):
            connection.execute(text(f"INSERT INTO meta VALUES ('name-{number}', 'value')"))
    database.close()
    torn = bytearray(files.progress.read_bytes())
    torn[len(torn) // 2 : len(torn) // 2 + 4096] = b"\xff" * 4096
    files.progress.write_bytes(torn)
    files.unclean_mark.touch()
    with pytest.raises(DamagedProgressError):
        Database(files)


def test_a_damaged_catalogue_is_rebuilt_without_a_word(files: Files) -> None:
    Database(files).close()
    files.catalogue.write_bytes(b"rubbish" * 1000)
    database = Database(files)
    with database.transaction() as connection:
        assert connection.execute(text("SELECT count(*) FROM catalogue.pack")).scalar() == 0
    database.close()


def test_a_folder_that_is_a_file_is_named_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(StudyError, match="cannot write to"):
        Database(Files(tmp_path / "data" / "progress.db", tmp_path / "cache" / "catalogue.db"))


def test_a_second_program_on_the_same_file_is_told_so(
    open_database: Callable[[], Database],
) -> None:
    open_database()
    with pytest.raises(StudyError, match="already open"):
        open_database()


def test_the_mark_of_an_open_file_is_gone_after_a_clean_end(files: Files) -> None:
    database = Database(files)
    assert files.unclean_mark.exists()
    database.close()
    assert not files.unclean_mark.exists()


def test_a_full_disk_gives_one_sentence_and_keeps_what_was_saved(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(text("INSERT INTO meta VALUES ('kept', 'yes')"))
        pages = connection.exec_driver_sql("PRAGMA main.page_count").scalar_one()
    with database.transaction() as connection:
        connection.exec_driver_sql(f"PRAGMA main.max_page_count={pages}")
    with pytest.raises(StudyError, match="disk is full"), database.transaction() as connection:
        connection.execute(text("INSERT INTO meta VALUES ('big', zeroblob(1000000))"))
    with database.transaction() as connection:
        assert connection.execute(text("SELECT name FROM meta")).scalars().all() == ["kept"]


def test_a_path_may_hold_what_an_address_gives_a_meaning_to(tmp_path: Path) -> None:
    folder = tmp_path / "what? 100%41 #1"
    database = Database(Files(folder / "progress.db", folder / "catalogue.db"))
    Backups(folder / "backups").take(database, datetime(2026, 3, 2))  # noqa: DTZ001 - local
    database.close()
    assert len(Backups(folder / "backups").found()) == 1
    assert sorted(file.name for file in tmp_path.iterdir()) == [folder.name]
    assert (folder / "progress.db").stat().st_size > 0


def test_damage_met_on_the_way_is_a_sentence_and_found_at_the_next_start(files: Files) -> None:
    database = Database(files)
    with database.transaction() as connection:
        for number in range(9000):
            connection.execute(text(f"INSERT INTO meta VALUES ('name-{number}', 'value')"))
    database.close()
    torn = bytearray(files.progress.read_bytes())
    quarter = len(torn) // 4  # the schema stands in the pages before
    torn[-quarter:] = b"\xff" * quarter
    files.progress.write_bytes(torn)
    database = Database(files)
    with pytest.raises(StudyError, match="start StudyApp again"), database.transaction() as looked:
        looked.execute(text("SELECT * FROM meta ORDER BY value")).all()
    database.close()
    with pytest.raises(DamagedProgressError):
        Database(files)


def test_damage_that_no_check_sees_is_told_as_such_at_the_second_start(files: Files) -> None:
    Database(files).close()
    with contextlib.closing(sqlite3.connect(files.progress)) as raw:
        raw.execute("DROP TABLE meta")
    for kind in (StudyError, DamagedProgressError):
        database = Database(files)
        with pytest.raises(kind) as raised, database.transaction() as connection:
            connection.execute(text("SELECT * FROM meta"))
        assert type(raised.value) is kind
        database.close()


def test_a_doubted_catalogue_is_built_anew(files: Files) -> None:
    database = Database(files)
    with database.transaction() as connection:
        connection.execute(
            text("INSERT INTO catalogue.pack VALUES ('p', '1', 'P', 'en', 'f', 'm', '{torn')")
        )
    files.doubt()
    database.close()
    database = Database(files)
    with database.transaction() as connection:
        assert connection.execute(text("SELECT count(*) FROM catalogue.pack")).scalar() == 0
    database.close()


def test_a_catalogue_without_a_table_is_built_anew(files: Files) -> None:
    Database(files).close()
    with contextlib.closing(sqlite3.connect(files.catalogue)) as raw:
        raw.execute("DROP TABLE unit")
    database = Database(files)
    with database.transaction() as connection:
        assert connection.execute(text("SELECT count(*) FROM catalogue.unit")).scalar() == 0
    database.close()


def test_folders_in_the_place_of_the_files_are_told_in_a_sentence(files: Files) -> None:
    files.catalogue.mkdir(parents=True)
    with pytest.raises(StudyError, match="in the way"):
        Database(files)
    files.progress.mkdir(parents=True)
    with pytest.raises(DamagedProgressError):
        Database(files)


def test_a_disk_without_room_to_open_the_file_is_not_taken_for_damage(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    Database(files).close()
    write = Path.write_bytes

    def refuse(path: Path, data: bytes) -> int:
        if data:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(StudyError, match="disk is full"):
        Database(files)


def test_a_copy_of_the_folder_that_is_taken_while_it_is_open_opens(
    files: Files, tmp_path: Path
) -> None:
    database = Database(files)
    for number in range(50):
        with database.transaction() as connection:
            connection.execute(text(f"INSERT INTO meta VALUES ('name-{number}', 'value')"))
    shutil.copytree(files.progress.parent, tmp_path / "copied")
    database.close()
    copy = Database(Files(tmp_path / "copied" / "progress.db", tmp_path / "copied" / "c.db"))
    with copy.transaction() as connection:
        assert connection.execute(text("SELECT count(*) FROM meta")).scalar() == 50
    copy.close()
