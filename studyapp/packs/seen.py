"""What was read of each file, kept for as long as the file does not change.

An author saves one file of many: only that one is read anew, so that a course of any length is
checked again in a moment.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from studyapp.packs.faults import Faults, Sheet

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Read:
    """A file as it was read, with its faults; `mark` tells whether it has changed since."""

    mark: tuple[int, int, int]
    found: Any
    faults: Faults


class Seen:
    """Remembers what was read, by file and by how it was read."""

    def __init__(self) -> None:
        self._files: dict[tuple[str, object], _Read] = {}

    def read(
        self, root: Path, name: str, how: object, faults: Faults, read: Callable[[Sheet], T]
    ) -> T:
        """Return what `read` makes of the file `name` below `root`, and add its faults."""
        mark = _mark(root / name)
        known = self._files.get((name, how))
        if known is None or mark is None or known.mark != mark:
            own = Faults()
            known = _Read(mark or (0, 0, 0), read(Sheet(name, own)), own)
            self._files[name, how] = known
        faults.take(known.faults)
        found: T = known.found
        return found


def _mark(file: Path) -> tuple[int, int, int] | None:
    try:
        about = file.lstat()
    except (OSError, ValueError):
        return None
    return about.st_mtime_ns, about.st_size, about.st_ino
