"""What a disk may refuse, in words: full, read-only, in use, or not answering."""

import errno
from pathlib import Path
from typing import Final

from studyapp.model.errors import Sentence, StudyError

_ROOM: Final = 1 << 16  # bytes; SQLite needs half of that beside a file to open it at all


class UnsavedError(StudyError):
    """A change could not be written to the disk; what was saved before is safe."""


def refusal(said: str, file: Path) -> Sentence | None:
    """Return what to do about what SQLite `said`; None if it says nothing about the disk."""
    if "full" in said:
        return full_disk(file.parent)
    if "readonly" in said or "unable to open" in said:
        return read_only_folder(file.parent)
    if "locked" in said:
        return Sentence(
            "Another program holds %1; close it (or the other StudyApp) and try again.", file
        )
    if "disk I/O" in said:
        return Sentence(
            "The disk with %1 does not answer; check it and start again. "
            "What was saved before is safe.",
            file.parent,
        )
    return None


def require_writable(folder: Path) -> None:
    """Raise StudyError with a sentence unless files can be written in `folder`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".writable"
        try:
            probe.write_bytes(bytes(_ROOM))
        finally:
            probe.unlink(missing_ok=True)
    except OSError as error:
        full = error.errno == errno.ENOSPC
        raise StudyError(full_disk(folder) if full else read_only_folder(folder)) from error


def full_disk(folder: Path) -> Sentence:
    """Say that the disk is full."""
    return Sentence(
        "The disk is full, so nothing new can be saved in %1; "
        "free some space and try again. What was saved before is safe.",
        folder,
    )


def read_only_folder(folder: Path) -> Sentence:
    """Say that the folder cannot be written to."""
    return Sentence(
        "StudyApp cannot write to %1; "
        "allow writing there or start it with --profile and another folder.",
        folder,
    )
