"""Makes a damaged `progress.db` whole again from its newest copy and all that can still be read."""

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from studyapp.model.errors import StudyError
from studyapp.model.events import Event
from studyapp.model.schedule import Scheduler
from studyapp.store.backup import Backup, set_aside
from studyapp.store.copies import flush, flush_folder, make_anew, remove
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.progress import Progress
from studyapp.store.salvage import salvage

_DRAFT: Final = ".mending"


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of a damaged file.

    `read` events could be read from it, `added` of them the backup did not have; `events` are
    there now. `backup` is None without a copy, `kept` is where the damaged file lies.
    """

    read: int
    added: int
    events: int
    backup: Backup | None
    kept: Path


def mend(files: Files, backup: Backup | None, now: Callable[[], datetime]) -> Mended:
    """Write a sound file in place of a damaged one, which is kept under another name.

    Nothing moves before the new file is whole. Raises StudyError if it cannot be written.
    """
    draft = Files(files.progress.with_suffix(f"{_DRAFT}.db"), files.catalogue.with_suffix(_DRAFT))
    try:
        events = salvage(files.progress)
        _clear(draft)
        if backup is not None:
            shutil.copyfile(backup.file, draft.progress)
            make_anew(draft.progress)
        added, present = _unite(draft, events, now)
        kept = set_aside(files, now())
        draft.progress.replace(files.progress)
        flush_folder(files.progress.parent)
    except OSError as error:
        raise StudyError(
            "%1 could not be mended; check that the folder can be written and that "
            "the disk is not full, then try again. Nothing was changed.",
            files.progress,
        ) from error
    finally:
        with contextlib.suppress(OSError):
            _clear(draft)
    files.doubt()  # the next opening builds the catalogue anew and looks at everything
    return Mended(len(events), added, present, backup, kept)


def _unite(draft: Files, events: tuple[Event, ...], now: Callable[[], datetime]) -> tuple[int, int]:
    """Add `events` to the draft; return how many were new and how many there are."""
    database = Database(draft)
    try:
        progress = Progress(database, Scheduler(), now, "")
        taken = progress.take_in(events)
        present = progress.count()
    finally:
        database.close()
    make_anew(draft.progress)
    flush(draft.progress)
    return taken.new + taken.future, present


def _clear(draft: Files) -> None:
    for file in (draft.progress, draft.catalogue, draft.unclean_mark):
        remove(file)
