"""What a folder of recordings holds that is finished, so that a stopped recording can go on."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_LEDGER: Final = ".recordings.json"


@dataclass(frozen=True, slots=True)
class Recording:
    """A finished file; `kept` means that it was there already, as wanted.

    `chapters` are the beginnings in milliseconds and their titles; `skipped` sentences could not
    be spoken.
    """

    file: Path
    ms: int
    chapters: tuple[tuple[int, str], ...]
    skipped: int = 0
    kept: bool = False


class Ledger:
    """Which files of a folder are finished, and from what."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _LEDGER
        try:
            self._known = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            self._known = {}

    def find(self, file: Path, key: str) -> Recording | None:
        """Return the recording `file` if it is finished and was made from what `key` names."""
        try:
            noted = self._known[file.name]
            if noted["key"] != key or file.stat().st_size != noted["size"]:
                return None
            chapters = tuple((int(start), str(title)) for start, title in noted["chapters"])
            return Recording(file, int(noted["ms"]), chapters, int(noted["skipped"]), kept=True)
        except (OSError, KeyError, TypeError, ValueError):
            return None

    def enter(self, made: Recording, key: str) -> None:
        """Note a finished recording."""
        self._known[made.file.name] = {
            "key": key,
            "size": made.file.stat().st_size,
            "ms": made.ms,
            "chapters": made.chapters,
            "skipped": made.skipped,
        }
        write(self._path, json.dumps(self._known, indent=1))


def write(file: Path, text: str) -> None:
    """Write a text file, whole or not at all."""
    draft = file.with_name(f".{file.name}.partial")
    draft.write_text(text, encoding="utf-8")
    draft.replace(file)
