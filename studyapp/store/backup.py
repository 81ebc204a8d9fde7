"""Copies of `progress.db` that are checked before they count, and the way back to one."""

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import Final

from studyapp.model.errors import StudyError
from studyapp.store.database import Database
from studyapp.store.files import Files

NEWEST_KEPT: Final = 10
DAYS_KEPT: Final = 7
WEEKS_KEPT: Final = 4
MONTHS_KEPT: Final = 6
_STAMP: Final = "%Y-%m-%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One checked copy; `taken` is local time without zone, `answers` what it holds."""

    file: Path
    taken: datetime
    answers: int


class Backups:
    """The copies in `folder`, named by the time they were taken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, database: Database, moment: datetime) -> Path:
        """Copy the open database, check the copy, and let old copies go."""
        file = self._folder / f"progress-{moment.strftime(_STAMP)}.db"
        draft = file.with_suffix(".tmp")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            draft.unlink(missing_ok=True)
            database.copy_progress(draft)
            if _answers(draft) is None:
                raise StudyError("The backup could not be verified; check the disk and try again.")
            draft.replace(file)
        except OSError as error:
            raise StudyError(_unwritten("The backup", self._folder)) from error
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
        self._thin_out()
        return file

    def newest_taken(self) -> datetime | None:
        """Return when the newest copy was taken, without opening it."""
        return next(iter(self.times()), None)

    def times(self) -> tuple[datetime, ...]:
        """Return when each copy was taken, the newest first, without opening any."""
        return tuple(_taken(file) for file in self._files())

    def found(self) -> tuple[Backup, ...]:
        """Return the copies that can be opened, the newest first."""
        good = []
        for file in self._files():
            answers = _answers(file)
            if answers is not None:
                good.append(Backup(file, _taken(file), answers))
        return tuple(good)

    def restore(self, backup: Backup, files: Files, moment: datetime) -> Path:
        """Put `backup` in place of `progress.db`; the file it replaces is kept and returned."""
        draft = files.progress.with_suffix(".restored")
        try:
            _copy(backup.file, draft)  # before anything moves: the disk may be full
            aside = set_aside(files, moment)
            draft.replace(files.progress)
        except OSError as error:
            raise StudyError(_unwritten("The copy", files.progress.parent)) from error
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
        return aside

    def _files(self) -> list[Path]:
        return sorted(filter(_is_ours, self._folder.glob("progress-*.db")), reverse=True)

    def _thin_out(self) -> None:
        kept: set[Path] = set()
        files = self._files()
        for pattern, most in (
            (_STAMP, NEWEST_KEPT),
            ("%Y-%m-%d", DAYS_KEPT),
            ("%G-%V", WEEKS_KEPT),
            ("%Y-%m", MONTHS_KEPT),
        ):
            newest: dict[str, Path] = {}
            for file in files:
                newest.setdefault(_taken(file).strftime(pattern), file)
            kept.update(list(newest.values())[:most])
        for file in set(files) - kept:
            with contextlib.suppress(OSError):
                file.unlink()


def set_aside(files: Files, moment: datetime) -> Path:
    """Rename a file that cannot be used, together with its journal, and return its new name.

    Raises OSError; a second file set aside in the same second gets a number.
    """
    aside = _unused(files.progress.with_name(f"progress-damaged-{moment.strftime(_STAMP)}.db"))
    for suffix in ("-wal", "-shm"):
        journal = files.progress.with_name(files.progress.name + suffix)
        if journal.exists():
            journal.replace(aside.with_name(aside.name + suffix))
    if files.progress.exists():
        files.progress.replace(aside)
    files.unclean_mark.unlink(missing_ok=True)
    return aside


def _unused(file: Path) -> Path:
    names = (file.with_stem(f"{file.stem}-{number}") for number in count(2))
    return next(name for name in chain((file,), names) if not name.exists())


def _copy(file: Path, to: Path) -> None:
    with to.open("wb") as stream:
        stream.write(file.read_bytes())
        stream.flush()
        os.fsync(stream.fileno())


def _unwritten(what: str, folder: Path) -> str:
    return (
        f"{what} could not be written in {folder}; check that the folder can be written and that "
        "the disk is not full, then try again. Nothing was changed."
    )


def _is_ours(file: Path) -> bool:
    """Tell a copy of ours from one that somebody else put beside it or renamed."""
    try:
        _taken(file)
    except ValueError:
        return False
    return True


def _taken(file: Path) -> datetime:
    return datetime.strptime(file.stem.removeprefix("progress-"), _STAMP)  # noqa: DTZ007 - local


def _answers(file: Path) -> int | None:
    """Count the answers in a copy, or None if it is not sound."""
    try:
        place = f"{file.absolute().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(place, uri=True)) as raw:
            if raw.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return None
            counted = raw.execute("SELECT count(*) FROM event WHERE kind='review'").fetchone()
            return int(counted[0])
    except sqlite3.DatabaseError:
        return None
