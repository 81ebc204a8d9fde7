"""Tells quickly whether the folder of a pack has changed, without reading its files."""

import hashlib
from pathlib import Path

from studyapp.model.errors import StudyError
from studyapp.packs.files import reason, walk


def fingerprint(root: Path) -> str:
    """Return a short text that changes when a file's name, size or time of change does.

    Raises:
        StudyError: the folder cannot be read.
    """
    try:
        found = sorted((it.name, it.size, it.changed) for it in walk(root))
    except OSError as error:
        raise StudyError(
            "The folder of the pack cannot be read (%1): choose it again.", reason(error)
        ) from error
    return hashlib.sha256(repr(found).encode("utf-8", "surrogatepass")).hexdigest()[:32]
