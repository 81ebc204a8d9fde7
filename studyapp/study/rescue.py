"""The way on when `progress.db` is damaged: go back to a backup, or begin anew beside it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from studyapp.model.errors import StudyError
from studyapp.store.backup import Backup, Backups, set_aside
from studyapp.store.database import DamagedProgressError, Database
from studyapp.store.mending import Mended, mend
from studyapp.study.folders import Folders
from studyapp.study.today import files_of

__all__ = ["Backup", "Mended", "Rescue"]


class Rescue:
    """Offers the good copies of the learner's progress."""

    def __init__(self, folders: Folders, now: Callable[[], datetime]) -> None:
        self._backups = Backups(folders.backups)
        self._files = files_of(folders)
        self._now = now

    def backups(self) -> tuple[Backup, ...]:
        """Return the copies that can be opened, the newest first."""
        return self._backups.found()

    def restore(self, backup: Backup) -> Path:
        """Go back to `backup`; the damaged file is kept, its new name is returned."""
        return self._backups.restore(backup, self._files, self._now())

    def mend(self) -> Mended:
        """Take the newest copy and add all that can still be read from the damaged file."""
        return mend(self._files, self._backups.newest_usable(), self._now)

    @property
    def is_missing(self) -> bool:
        """Tell whether there is no file at all, so that nothing can be read from it."""
        return not self._files.progress.exists()

    def start_afresh(self) -> Path:
        """Begin with an empty record; the damaged file is kept, its new name is returned."""
        try:
            aside = set_aside(self._files, self._now())
            Database(self._files).close()  # a record that is missing would be asked for again
        except OSError as error:
            raise StudyError(
                "The damaged file in %1 could not be renamed; close other programs that "
                "use it and try again.",
                self._files.progress.parent,
            ) from error
        return aside


def doubt(folders: Folders) -> None:
    """Let the next start check all progress and build the catalogue anew."""
    files_of(folders).doubt()


def is_damage(error: StudyError) -> bool:
    """Tell whether `error` means that `progress.db` is damaged."""
    return isinstance(error, DamagedProgressError)
