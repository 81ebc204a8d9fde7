"""Opens the two database files safely and keeps `progress.db` at the newest schema.

One connection, EXCLUSIVE, WAL and synchronous=FULL: an answer that was acknowledged is on disk.
Transactions are opened by us with BEGIN IMMEDIATE, because the driver's own habit of opening them
late loses updates silently.
"""

import contextlib
import math
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import RLock
from typing import Final

from sqlalchemy import URL, Connection, StaticPool, create_engine, event
from sqlalchemy.exc import DatabaseError

from studyapp.model.errors import StudyError
from studyapp.store import schema
from studyapp.store.copies import copy_database
from studyapp.store.disk import UnsavedError, refusal, require_writable
from studyapp.store.files import CATALOGUE_VERSION, PROGRESS_VERSION, Files
from studyapp.store.migrations import lift
from studyapp.store.refuge import Refuge


class DamagedProgressError(StudyError):
    """`progress.db` cannot be trusted; the file was left as it is."""


# What SQLite says of a file whose bytes were changed by something else than SQLite.
_SIGNS_OF_DAMAGE: Final = ("malformed", "not a database", "no such table", "Could not decode")


class Database:
    """The one connection to both files, to be used through `transaction()`.

    An older file goes through `before_lifting`, which keeps a copy, before its schema is lifted.
    Raises StudyError when the folder cannot be written or the file is newer than this app, and
    DamagedProgressError when it is not a sound database, each with one sentence for the learner.
    """

    def __init__(
        self, files: Files, before_lifting: Callable[[Path], object] | None = None
    ) -> None:
        self.files = files
        self._lock = RLock()
        require_writable(files.progress.parent)
        require_writable(files.catalogue.parent)
        unclean, self._doubted = files.unclean_mark.exists(), files.doubted
        version = check_progress(files.progress, thorough=unclean)
        if before_lifting is not None and 0 < version < PROGRESS_VERSION:
            before_lifting(files.progress)
        _drop_unfit_catalogue(files.catalogue, thorough=unclean, doubted=self._doubted)
        files.mark_open()
        self._refuge: Refuge | None = None
        self.unsaved = ""
        self.saving_changed: Callable[[str], object] = _nobody
        self._open()

    def _open(self) -> None:
        self._engine = create_engine(
            URL.create("sqlite", database=str(self.files.progress)),  # may hold any character
            poolclass=StaticPool,
            connect_args={"check_same_thread": False, "timeout": 5.0, "isolation_level": None},
        )
        event.listen(self._engine, "connect", self._prepare)
        event.listen(self._engine, "begin", _begin)
        try:
            with self._in_words():
                self._connection = self._engine.connect()
                self._migrate()
        except BaseException:
            self._engine.dispose()  # a file that stays open could not be put right
            raise

    def _prepare(self, raw: sqlite3.Connection, _record: object) -> None:
        lend_powers(raw)
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
            lift(self._connection, self._version("main"))
            if self._version(schema.CATALOGUE) == 0:
                schema.catalogue_tables.create_all(self._connection)
                self._connection.exec_driver_sql(
                    f"PRAGMA {schema.CATALOGUE}.user_version={CATALOGUE_VERSION}"
                )

    def _version(self, name: str) -> int:
        return int(self._connection.exec_driver_sql(f"PRAGMA {name}.user_version").scalar_one())

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give the connection for one look or one change that happens wholly or not at all.

        One inside another is part of it.
        """
        with self._lock:
            if self._connection.in_transaction():
                yield self._connection
                return
            if self._refuge is not None and self._refuge.may_try:
                self.go_home()
            with self._in_words(), self._connection.begin():
                yield self._connection

    @contextlib.contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """Give the driver's own connection, for a look that is taken before and after start-up."""
        with self._lock, self._in_words():
            raw = self._connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            yield raw

    def copy_progress(self, to: Path) -> None:
        """Write a consistent copy of `progress.db` to `to` while it stays in use."""
        with self.raw() as raw:
            copy_database(raw, to)

    def take_refuge(self, why: str) -> bool:
        """Go on in memory because the disk takes nothing; False if that is not possible.

        `unsaved` says so until `go_home` succeeds, which every look at the data tries again;
        `saving_changed` is called with it, from the thread that met the fault.
        """
        with self._lock:
            if self._refuge is not None or self._connection.in_transaction():
                return False
            try:
                with self.raw() as disk:
                    refuge = Refuge(disk)
            except (StudyError, sqlite3.Error, MemoryError):
                return False
            self._let_go()
            self._live_in(refuge)
            self.unsaved = why
        self.saving_changed(why)
        return True

    def go_home(self) -> bool:
        """Save what happened in memory; tell whether everything is on the disk."""
        with self._lock:
            refuge = self._refuge
            if refuge is None:
                return True
            if not _takes_files(self.files.progress.parent) or not refuge.bring_home(self.files):
                return False
            self._connection.detach()  # the memory stays until the files are open again
            self._engine.dispose()
            try:
                self._open()
            except StudyError:
                self._live_in(refuge)
                return False
            refuge.raw.close()
            self._refuge, self.unsaved = None, ""
        self.saving_changed("")
        return True

    def _live_in(self, refuge: Refuge) -> None:
        lend_powers(refuge.raw)
        self._engine = create_engine("sqlite://", poolclass=StaticPool, creator=lambda: refuge.raw)
        event.listen(self._engine, "begin", _begin)
        self._connection = self._engine.connect()
        self._refuge = refuge

    def _let_go(self) -> None:
        with contextlib.suppress(DatabaseError, sqlite3.Error):  # the disk takes nothing now
            self._connection.close()
        with contextlib.suppress(DatabaseError, sqlite3.Error):
            self._engine.dispose()

    def close(self) -> None:
        """Write everything into the main files and let go of them."""
        with self._lock:
            if self._connection.closed:
                return
            self.go_home()
            self._let_go()
        with contextlib.suppress(OSError):
            if not self.files.doubted:
                self.files.unclean_mark.unlink()

    @contextlib.contextmanager
    def _in_words(self) -> Iterator[None]:
        """Turn what SQLite says about the files into a sentence the learner can act on."""
        try:
            yield
        except (DatabaseError, sqlite3.DatabaseError) as error:
            said = str(error.orig if isinstance(error, DatabaseError) else error)
            if any(sign in said for sign in _SIGNS_OF_DAMAGE):
                raise self._damage() from error
            sentence = refusal(said, self.files.progress)
            if sentence is None:
                raise
            raise UnsavedError(sentence) from error

    def _damage(self) -> StudyError:
        """Doubt both files; the catalogue was built anew at a start that doubted it already."""
        self.files.doubt()
        if self._doubted:
            return damaged(self.files.progress)
        return StudyError(
            "Something in %1 cannot be read; start StudyApp again: it then checks "
            "and mends its files.",
            self.files.progress.parent,
        )


def _nobody(_unsaved: str) -> None:
    """Tell nobody."""


def _takes_files(folder: Path) -> bool:
    try:
        require_writable(folder)
    except StudyError:
        return False
    return True


def lend_powers(raw: sqlite3.Connection) -> None:
    """Let queries use `pow`, which the forgetting curve needs and not every SQLite brings along."""
    try:
        raw.execute("SELECT pow(2, 0.5)")
    except sqlite3.OperationalError:
        raw.create_function("pow", 2, _power, deterministic=True)


def _power(base: float | None, exponent: float) -> float | None:
    return None if base is None else math.pow(base, exponent)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def require_closed(file: Path) -> None:
    """Refuse to go on while another program has `file` open; damage is no matter here."""
    with contextlib.suppress(DamagedProgressError):
        check_progress(file, thorough=False)


def check_progress(file: Path, *, thorough: bool) -> int:
    """Refuse a damaged or too new file before anything is written to it; return its version."""
    if not file.exists() or (file.is_file() and file.stat().st_size == 0):
        return 0
    if not file.is_file():
        raise damaged(file)
    try:
        with contextlib.closing(sqlite3.connect(file, timeout=1.0)) as raw:
            raw.text_factory = bytes  # what is said of a torn page may be no text at all
            (version,) = raw.execute("PRAGMA user_version").fetchone()
            raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            verdict = raw.execute("PRAGMA quick_check(1)").fetchone()[0] if thorough else b"ok"
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise StudyError(
                "StudyApp is already open with this profile; use the window that is open."
            ) from error
        raise _unopened(str(error), file) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # what it says may be torn too
        raise damaged(file) from error
    if verdict != b"ok":
        raise damaged(file)
    if version > PROGRESS_VERSION:
        raise StudyError(
            "Your progress in %1 was written by a newer StudyApp; install the newest "
            "version to open it. The file was not touched.",
            file,
        )
    return int(version)


def _unopened(said: str, file: Path) -> StudyError:
    """Return why `file` cannot be read: a full disk or a missing right is not the file's fault."""
    sentence = None if "disk I/O" in said else refusal(said, file)
    return StudyError(sentence) if sentence else damaged(file)


def missing(file: Path) -> DamagedProgressError:
    """Return the error that says that `file` is gone while there are copies of it."""
    return DamagedProgressError(
        "Your progress file %1 is gone, but there are copies of it; restore one, "
        "or put the file back and start again.",
        file,
    )


def damaged(file: Path) -> DamagedProgressError:
    """Return the error that says that `file` cannot be trusted."""
    return DamagedProgressError(
        "Your progress file %1 is damaged and was left as it is; restore a "
        "backup to go on learning.",
        file,
    )


def _drop_unfit_catalogue(file: Path, *, thorough: bool, doubted: bool) -> None:
    """Delete a catalogue that is damaged or of another version: it is rebuilt from the packs."""
    if file.exists() and (doubted or not _fits(file, thorough=thorough)):
        try:
            for name in (file.name, f"{file.name}-wal", f"{file.name}-shm"):
                file.with_name(name).unlink(missing_ok=True)
        except OSError as error:
            raise StudyError(
                "%1 is in the way of StudyApp; move it elsewhere and try again.", file
            ) from error


def _fits(file: Path, *, thorough: bool) -> bool:
    try:
        with contextlib.closing(sqlite3.connect(file)) as raw:
            raw.text_factory = bytes
            (version,) = raw.execute("PRAGMA user_version").fetchone()
            for table in schema.catalogue_tables.sorted_tables:
                raw.execute(f"SELECT 1 FROM {table.name} LIMIT 1").fetchone()  # noqa: S608 - ours
            verdict = raw.execute("PRAGMA quick_check(1)").fetchone()[0] if thorough else b"ok"
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False
    return bool(version == CATALOGUE_VERSION and verdict == b"ok")
