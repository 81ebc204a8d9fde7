"""The doctor: looks at the learner's files, mends what can be mended, and says what it found."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from studyapp.model.errors import StudyError
from studyapp.store.backup import Backups
from studyapp.store.copies import holdings
from studyapp.store.database import DamagedProgressError, check_progress, missing
from studyapp.store.mending import Mended, mend
from studyapp.store.salvage import check_events
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.library import PackFault
from studyapp.study.settings import Preferences
from studyapp.study.today import files_of

__all__ = ["Doctor", "Health", "Mended"]


@dataclass(frozen=True, slots=True)
class Health:
    """What the doctor found and did.

    `events` are in the log; `changed` of them had a wrong checksum, `mended` tells how the file
    was made whole again (None if it was sound), `put_right` counts rows that did not follow from
    the log, `packs` are in the catalogue, which was built anew.
    """

    events: int
    changed: int
    mended: Mended | None
    put_right: int
    packs: int
    faults: tuple[PackFault, ...]


class Doctor:
    """Treats the files of a profile that nobody has open."""

    def __init__(
        self,
        folders: Folders,
        preferences: Preferences,
        now: Callable[[], datetime],
        fingerprint: str,
    ) -> None:
        self._folders = folders
        self._files = files_of(folders)
        self._backups = Backups(folders.backups)
        self._preferences = preferences
        self._now = now
        self._fingerprint = fingerprint

    def treat(self) -> Health:
        """Check everything, mend what is damaged, and fold and list everything anew.

        A damaged file is kept. Raises StudyError if it is in use, too new, gone, or if the disk
        does not let itself be written to.
        """
        if not self._files.progress.exists():
            self._require_new()
        sound, changed = self._look()
        mended = None if sound else mend(self._files, self._backups.newest_usable(), self._now)
        self._files.doubt()  # the catalogue is built anew
        desk = Desk(self._folders, self._preferences, self._now, self._fingerprint)
        try:
            faults = desk.library.refresh()
            put_right = desk.progress.put_right()
            packs = len(desk.catalogue.packs())
            return Health(desk.progress.count(), changed, mended, put_right, packs, faults)
        finally:
            desk.close()

    def _require_new(self) -> None:
        if self._backups.newest_taken() is not None:
            raise missing(self._files.progress)
        if not self._folders.data.is_dir():
            raise StudyError(
                "There is nothing of StudyApp in %1; name another folder with --profile.",
                self._folders.data,
            )

    def _look(self) -> tuple[bool, int]:
        """Tell whether the file is sound, and how many events have a wrong checksum."""
        file = self._files.progress
        if not file.exists():
            return True, 0
        with contextlib.suppress(DamagedProgressError):
            check_progress(file, thorough=True)
            checked = check_events(file)
            if checked is not None and holdings(file, thorough=True) is not None:
                return not checked.changed, checked.changed
        return False, 0
