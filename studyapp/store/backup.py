"""Copies of `progress.db` that are checked before they count, and the way back to one."""

import contextlib
import sqlite3
from dataclasses import dataclass
from datetime import datetime
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
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"progress-{moment.strftime(_STAMP)}.db"
        draft = file.with_suffix(".tmp")
        draft.unlink(missing_ok=True)
        database.copy_progress(draft)
        if _answers(draft) is None:
            draft.unlink(missing_ok=True)
            raise StudyError("The backup could not be verified; check the disk and try again.")
        draft.replace(file)
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
        aside = set_aside(files, moment)
        draft = files.progress.with_suffix(".restored")
        draft.write_bytes(backup.file.read_bytes())
        draft.replace(files.progress)
        return aside

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("progress-*.db"), reverse=True)

    def _thin_out(self) -> None:
        kept: set[Path] = set()
        files = self._files()
        for pattern, count in (
            (_STAMP, NEWEST_KEPT),
            ("%Y-%m-%d", DAYS_KEPT),
            ("%G-%V", WEEKS_KEPT),
            ("%Y-%m", MONTHS_KEPT),
        ):
            newest: dict[str, Path] = {}
            for file in files:
                newest.setdefault(_taken(file).strftime(pattern), file)
            kept.update(list(newest.values())[:count])
        for file in set(files) - kept:
            with contextlib.suppress(OSError):
                file.unlink()


def set_aside(files: Files, moment: datetime) -> Path:
    """Rename a file that cannot be used, together with its journal, and return its new name."""
    aside = files.progress.with_name(f"progress-damaged-{moment.strftime(_STAMP)}.db")
    for suffix in ("-wal", "-shm"):
        journal = files.progress.with_name(files.progress.name + suffix)
        if journal.exists():
            journal.replace(aside.with_name(aside.name + suffix))
    if files.progress.exists():
        files.progress.replace(aside)
    files.unclean_mark.unlink(missing_ok=True)
    return aside


def _taken(file: Path) -> datetime:
    return datetime.strptime(file.stem.removeprefix("progress-"), _STAMP)  # noqa: DTZ007 - local


def _answers(file: Path) -> int | None:
    """Count the answers in a copy, or None if it is not sound."""
    try:
        with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as raw:
            if raw.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return None
            counted = raw.execute("SELECT count(*) FROM event WHERE kind='review'").fetchone()
            return int(counted[0])
    except sqlite3.DatabaseError:
        return None
