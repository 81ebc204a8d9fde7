"""Small JSON files of the learner's: read whatever is sound, written whole or not at all."""

import contextlib
import json
import os
from collections.abc import Mapping
from pathlib import Path

from studyapp.model.errors import Sentence, StudyError


def load(file: Path) -> dict[str, object]:
    """Return what `file` holds; nothing if it is missing or damaged."""
    with contextlib.suppress(OSError, ValueError, RecursionError):
        read = json.loads(file.read_text(encoding="utf-8"))
        if isinstance(read, dict):
            return read
    return {}


def save(file: Path, values: Mapping[str, object], what: Sentence) -> None:
    """Write `values`; raises StudyError, whose sentence begins with `what`, if that fails."""
    draft = file.with_suffix(".tmp")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as stream:
            json.dump(values, stream, indent=1, sort_keys=True)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(file)
    except OSError as error:
        raise StudyError(
            "%1 could not be saved in %2; check that the folder can be written and "
            "that the disk is not full.",
            what,
            file.parent,
        ) from error
