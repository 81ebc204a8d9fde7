"""Copies of `progress.db`: how one is made so that it lasts, and how it proves to be sound."""

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_REVIEWS: Final = "SELECT count(*), min(study_day), max(study_day) FROM event WHERE kind='review'"
_COURSES: Final = "SELECT count(*) FROM enrolment WHERE active"
_JOURNALS: Final = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a copy holds: answers, courses that are taken, the study days of its answers."""

    answers: int
    courses: int
    first_day: int | None
    last_day: int | None


def copy_database(source: sqlite3.Connection, to: Path) -> None:
    """Write what `source` holds at this moment to `to`, as one file that is on the disk."""
    with contextlib.closing(sqlite3.connect(to)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")  # one file, without a journal beside it
    flush(to)


def holdings(file: Path, *, thorough: bool = False) -> Holdings | None:
    """Look into a copy, or return None if it is not sound; `thorough` reads every index too."""
    check = "integrity_check" if thorough else "quick_check"
    try:
        with contextlib.closing(sqlite3.connect(read_only(file), uri=True)) as raw:
            raw.text_factory = bytes  # what is said of a torn page may be no text at all
            if raw.execute(f"PRAGMA {check}(1)").fetchone() != (b"ok",):
                return None
            answers, first, last = raw.execute(_REVIEWS).fetchone()
            (courses,) = raw.execute(_COURSES).fetchone()
            return Holdings(answers, courses, first, last)
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def version_of(file: Path) -> int:
    """Return the schema version of a sound copy."""
    with contextlib.closing(sqlite3.connect(read_only(file), uri=True)) as raw:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        return int(version)


def make_anew(file: Path) -> None:
    """Let the copy go on as a device of its own.

    What was done after it was taken has numbers that may live on in another copy: the same
    numbers are never given twice.
    """
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as raw:
        raw.execute("DELETE FROM meta WHERE name IN ('device', 'fingerprint')")
    flush(file)


def flush(file: Path) -> None:
    """Wait until the disk has taken `file`."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the disk knows the names in `folder`; systems that cannot are left alone."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove(file: Path) -> None:
    """Delete a database with its journals; raises OSError."""
    for suffix in ("", *_JOURNALS):
        file.with_name(file.name + suffix).unlink(missing_ok=True)


def read_only(file: Path) -> str:
    """Return the address under which SQLite only reads `file`."""
    return f"{file.absolute().as_uri()}?mode=ro"
