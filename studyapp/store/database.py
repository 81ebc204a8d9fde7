"""Opens the two database files safely and keeps `progress.db` at the newest schema.

One connection, EXCLUSIVE, WAL and synchronous=FULL: an answer that was acknowledged is on disk.
Transactions are opened by us with BEGIN IMMEDIATE, because the driver's own habit of opening them
late loses updates silently.
"""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import RLock
from typing import Final

from sqlalchemy import Connection, StaticPool, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from studyapp.model.errors import StudyError
from studyapp.store import schema
from studyapp.store.files import CATALOGUE_VERSION, PROGRESS_VERSION, Files


class DamagedProgressError(StudyError):
    """`progress.db` cannot be trusted; the file was left as it is."""


def _create(connection: Connection) -> None:
    schema.progress_tables.create_all(connection)


# Each entry lifts the file from the version that is its index to the next one.
MIGRATIONS: Final[tuple[Callable[[Connection], None], ...]] = (_create,)
assert len(MIGRATIONS) == PROGRESS_VERSION


class Database:
    """The one connection to both files, to be used through `transaction()`.

    Raises StudyError when the folder cannot be written or the file is newer than this app, and
    DamagedProgressError when it is not a sound database, each with one sentence for the learner.
    """

    def __init__(self, files: Files) -> None:
        self.files = files
        self._lock = RLock()
        _require_writable(files.progress.parent)
        _require_writable(files.catalogue.parent)
        _check_progress(files.progress, thorough=files.unclean_mark.exists())
        files.unclean_mark.touch()
        _drop_unfit_catalogue(files.catalogue)
        self._engine = create_engine(
            f"sqlite:///{files.progress}",
            poolclass=StaticPool,
            connect_args={"check_same_thread": False, "timeout": 5.0, "isolation_level": None},
        )
        event.listen(self._engine, "connect", self._prepare)
        event.listen(self._engine, "begin", _begin)
        with _in_words(files.progress):
            self._connection = self._engine.connect()
            self._migrate()

    def _prepare(self, raw: sqlite3.Connection, _record: object) -> None:
        raw.execute("PRAGMA locking_mode=EXCLUSIVE")
        (mode,) = raw.execute("PRAGMA journal_mode=WAL").fetchone()
        # Odd file systems refuse WAL; a rollback journal with EXTRA is as durable, only slower.
        raw.execute(f"PRAGMA synchronous={'FULL' if mode == 'wal' else 'EXTRA'}")
        raw.execute("PRAGMA fullfsync=ON")
        raw.execute("PRAGMA foreign_keys=ON")
        raw.execute("PRAGMA trusted_schema=OFF")
        raw.execute("PRAGMA cell_size_check=ON")
        raw.execute(f"ATTACH ? AS {schema.CATALOGUE}", (str(self.files.catalogue),))
        raw.execute(f"PRAGMA {schema.CATALOGUE}.journal_mode=WAL")
        raw.execute(f"PRAGMA {schema.CATALOGUE}.synchronous=NORMAL")

    def _migrate(self) -> None:
        with self._connection.begin():
            version = self._version("main")
            for migration in MIGRATIONS[version:]:
                migration(self._connection)
            if version < len(MIGRATIONS):
                self._connection.exec_driver_sql(f"PRAGMA user_version={len(MIGRATIONS)}")
            if self._version(schema.CATALOGUE) == 0:
                schema.catalogue_tables.create_all(self._connection)
                self._connection.exec_driver_sql(
                    f"PRAGMA {schema.CATALOGUE}.user_version={CATALOGUE_VERSION}"
                )

    def _version(self, name: str) -> int:
        return int(self._connection.exec_driver_sql(f"PRAGMA {name}.user_version").scalar_one())

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give the connection for one look or one change that happens wholly or not at all."""
        with self._lock, _in_words(self.files.progress), self._connection.begin():
            yield self._connection

    @contextlib.contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """Give the driver's own connection, for a look that is taken before and after start-up."""
        with self._lock:
            raw = self._connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            yield raw

    def copy_progress(self, to: Path) -> None:
        """Write a consistent copy of `progress.db` to `to` while it stays in use."""
        with self.raw() as raw, contextlib.closing(sqlite3.connect(to)) as target:
            raw.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")  # one file, without a journal beside it

    def close(self) -> None:
        """Write everything into the main files and let go of them."""
        with self._lock:
            if self._connection.closed:
                return
            with contextlib.suppress(DatabaseError):
                self._connection.exec_driver_sql("PRAGMA optimize")
                self._connection.rollback()
            self._connection.close()
            self._engine.dispose()
        with contextlib.suppress(OSError):
            self.files.unclean_mark.unlink()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextlib.contextmanager
def _in_words(file: Path) -> Iterator[None]:
    """Turn what SQLite says about the disk into a sentence the learner can act on."""
    try:
        yield
    except OperationalError as error:
        said = str(error.orig)
        if "full" in said:
            raise StudyError(
                f"The disk is full, so nothing new can be saved in {file.parent}; "
                "free some space and try again. What was saved before is safe."
            ) from error
        if "readonly" in said or "unable to open" in said:
            raise StudyError(_read_only(file.parent)) from error
        if "locked" in said:
            raise StudyError(
                f"Another program holds {file}; close it (or the other StudyApp) and try again."
            ) from error
        if "disk I/O" in said:
            raise StudyError(
                f"The disk with {file.parent} does not answer; check it and start again. "
                "What was saved before is safe."
            ) from error
        raise


def _require_writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".writable"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise StudyError(_read_only(folder)) from error


def _read_only(folder: Path) -> str:
    return (
        f"StudyApp cannot write to {folder}; "
        "allow writing there or start it with --profile and another folder."
    )


def _check_progress(file: Path, *, thorough: bool) -> None:
    """Refuse a damaged or too new file before anything is written to it."""
    if not file.exists() or file.stat().st_size == 0:
        return
    try:
        with contextlib.closing(sqlite3.connect(file, timeout=5.0)) as raw:
            (version,) = raw.execute("PRAGMA user_version").fetchone()
            raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            verdict = raw.execute("PRAGMA quick_check(1)").fetchone()[0] if thorough else "ok"
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise StudyError(
                "StudyApp is already open with this profile; use the window that is open."
            ) from error
        raise _damaged(file) from error
    except sqlite3.DatabaseError as error:
        raise _damaged(file) from error
    if verdict != "ok":
        raise _damaged(file)
    if version > len(MIGRATIONS):
        raise StudyError(
            f"Your progress in {file} was written by a newer StudyApp; "
            "install the newest version to open it. The file was not touched."
        )


def _damaged(file: Path) -> DamagedProgressError:
    return DamagedProgressError(
        f"Your progress file {file} is damaged and was left as it is; "
        "restore a backup to go on learning."
    )


def _drop_unfit_catalogue(file: Path) -> None:
    """Delete a catalogue that is damaged or of another version: it is rebuilt from the packs."""
    if not file.exists():
        return
    try:
        with contextlib.closing(sqlite3.connect(file)) as raw:
            (version,) = raw.execute("PRAGMA user_version").fetchone()
            raw.execute("SELECT count(*) FROM pack").fetchone()
            fits = version == CATALOGUE_VERSION
    except sqlite3.DatabaseError:
        fits = False
    if not fits:
        for name in (file.name, f"{file.name}-wal", f"{file.name}-shm"):
            file.with_name(name).unlink(missing_ok=True)
