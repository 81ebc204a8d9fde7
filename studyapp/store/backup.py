"""Copies of `progress.db` that are checked before they count, and the way back to one."""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import Final

from studyapp.model.errors import Sentence, StudyError
from studyapp.store.copies import (
    copy_database,
    flush,
    flush_folder,
    holdings,
    make_anew,
    remove,
    version_of,
)
from studyapp.store.database import Database, require_closed
from studyapp.store.files import PROGRESS_VERSION, Files

NEWEST_KEPT: Final = 10
DAYS_KEPT: Final = 7
WEEKS_KEPT: Final = 4
MONTHS_KEPT: Final = 6
GOOD_KEPT: Final = 3
_STAMP: Final = "%Y-%m-%d-%H%M%S"


class _UnverifiedError(StudyError):
    """A copy is not sound."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One checked copy and what it holds; `taken` is local time without zone, `size` bytes.

    `first_day` and `last_day` are the study days of its answers. One that `is_newer` was written
    by a newer StudyApp.
    """

    file: Path
    taken: datetime
    size: int
    answers: int
    courses: int
    first_day: int | None
    last_day: int | None
    is_newer: bool


class Backups:
    """The copies in `folder`, named by the time they were taken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, database: Database, moment: datetime) -> Path:
        """Copy the open database, check the copy, and let old copies go."""
        try:
            return self._keep(database.copy_progress, moment)
        except _UnverifiedError:
            database.files.doubt()  # a bad copy means a bad file
            raise

    def take_file(self, progress: Path, moment: datetime) -> Path:
        """Copy a database that nobody has open, check the copy, and let old copies go."""

        def copy(to: Path) -> None:
            with contextlib.closing(sqlite3.connect(progress, timeout=5.0)) as source:
                copy_database(source, to)

        return self._keep(copy, moment)

    def newest_taken(self) -> datetime | None:
        """Return when the newest copy was taken, without opening it."""
        return next(iter(self.times()), None)

    def times(self) -> tuple[datetime, ...]:
        """Return when each copy was taken, the newest first, without opening any."""
        return tuple(_taken(file) for file in self._files())

    def found(self) -> tuple[Backup, ...]:
        """Return the copies that can be opened, the newest first."""
        looked = map(backup_of, self._files())
        return tuple(backup for backup in looked if backup is not None)

    def newest_usable(self) -> Backup | None:
        """Return the newest copy that this app can open."""
        looked = map(backup_of, self._files())
        return next((it for it in looked if it is not None and not it.is_newer), None)

    def restore(self, backup: Backup, files: Files, moment: datetime) -> Path:
        """Put `backup` in place of `progress.db` and return where what it replaces is kept.

        What can still be read is backed up first; a damaged file is kept under another name.
        Raises StudyError if another program has the files open.
        """
        require_closed(files.progress)
        draft = files.progress.with_suffix(".restored")
        try:
            _copy(backup.file, draft)  # before anything moves: the disk may be full
            kept = self._keep_present(files, moment)
            draft.replace(files.progress)
            flush_folder(files.progress.parent)
            files.unclean_mark.unlink(missing_ok=True)
        except (OSError, sqlite3.Error) as error:
            raise StudyError(_unwritten(Sentence("The copy"), files.progress.parent)) from error
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
        return kept

    def _keep(self, copy: Callable[[Path], None], moment: datetime) -> Path:
        file = self._folder / f"progress-{moment.strftime(_STAMP)}.db"
        draft = file.with_suffix(".tmp")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            draft.unlink(missing_ok=True)
            copy(draft)
            if holdings(draft, thorough=True) is None:
                raise _UnverifiedError(
                    "The backup could not be verified, so it was not kept; check the disk and "
                    "start StudyApp again: it then checks its files."
                )
            draft.replace(file)
            flush_folder(self._folder)
        except (OSError, sqlite3.OperationalError) as error:
            raise StudyError(_unwritten(Sentence("The backup"), self._folder)) from error
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
        self._thin_out()
        return file

    def _keep_present(self, files: Files, moment: datetime) -> Path:
        if files.progress.is_file() and files.progress.stat().st_size:
            with contextlib.suppress(StudyError, sqlite3.DatabaseError):
                kept = self.take_file(files.progress, moment)
                remove(files.progress)
                return kept
        return set_aside(files, moment)

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
        gone = set(files) - kept
        if not gone or not _enough_good(sorted(kept, reverse=True)):
            return
        for file in gone:
            with contextlib.suppress(OSError):
                file.unlink()


def backup_of(file: Path) -> Backup | None:
    """Look into one copy, or return None if it is not sound."""
    held = holdings(file)
    if held is None:
        return None
    return Backup(
        file=file,
        taken=_taken(file),
        size=file.stat().st_size,
        answers=held.answers,
        courses=held.courses,
        first_day=held.first_day,
        last_day=held.last_day,
        is_newer=version_of(file) > PROGRESS_VERSION,
    )


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


def _enough_good(files: list[Path]) -> bool:
    good = (file for file in files if holdings(file) is not None)
    return sum(1 for _ in zip(range(GOOD_KEPT), good, strict=False)) == GOOD_KEPT


def _unused(file: Path) -> Path:
    names = (file.with_stem(f"{file.stem}-{number}") for number in count(2))
    return next(name for name in chain((file,), names) if not name.exists())


def _copy(file: Path, to: Path) -> None:
    shutil.copyfile(file, to)
    flush(to)
    make_anew(to)


def _unwritten(what: Sentence, folder: Path) -> Sentence:
    return Sentence(
        "%1 could not be written in %2; check that the folder can be written and that "
        "the disk is not full, then try again. Nothing was changed.",
        what,
        folder,
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
