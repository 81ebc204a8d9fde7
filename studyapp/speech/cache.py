"""Rendered sentences kept on disk, so that nothing is spoken twice by an engine."""

import contextlib
import hashlib
import json
import os
from pathlib import Path

from studyapp.model.narration.voice import Rendering, Voice

RENDERER_VERSION = 1
"""Raise it when the same text would sound different."""

LIMIT_BYTES = 500_000_000
_LEFT_BY_CLEANING = 0.9  # of the limit, so that not every sound needs a cleaning


def key_of(text: str, voice: Voice, rate: int, engine: str, version: str) -> str:
    """Return the name under which `text` is kept, the same for the same sound."""
    parts = (RENDERER_VERSION, engine, version, voice.id, voice.language, rate, text)
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


class SoundCache:
    """Sound files with their word marks; those heard longest ago go when the folder is full.

    The list of marks is written last: without it a sound does not count.
    """

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit = limit_bytes
        self._size: int | None = None  # bytes in the folder, unknown before the first look

    def path(self, key: str, suffix: str) -> Path:
        """Return where the sound of `key` belongs."""
        return self._folder / f"{key}{suffix}"

    def find(self, key: str) -> Rendering | None:
        """Return what is kept for `key`, and remember that it was wanted."""
        marks = self._folder / f"{key}.json"
        try:
            noted = json.loads(marks.read_bytes())
            sound = self._folder / noted["file"]
            if sound.stat().st_size != noted["size"]:
                return None
            os.utime(marks)
            words = tuple((start, length, ms) for start, length, ms in noted["words"])
            return Rendering(sound, noted["ms"], words)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, key: str, rendering: Rendering) -> None:
        """Note the marks of a sound that lies at its path."""
        assert rendering.path
        size = rendering.path.stat().st_size
        noted = json.dumps(
            {
                "file": rendering.path.name,
                "size": size,
                "ms": rendering.ms,
                "words": rendering.words,
            }
        )
        unfinished = self._folder / f"{key}.{os.getpid()}.json.tmp"
        unfinished.write_text(noted, encoding="utf-8")
        unfinished.replace(self._folder / f"{key}.json")
        if self._size is not None:
            self._size += size + len(noted)
        if self._size is None or self._size > self._limit:
            self.clean()

    def clean(self) -> None:
        """Remove the sounds wanted longest ago if the folder is beyond its limit."""
        files = self._files()
        total = sum(size for entries in files.values() for _, size, _ in entries)
        wanted = total if total <= self._limit else self._limit * _LEFT_BY_CLEANING
        for entries in sorted(files.values(), key=lambda group: max(group)[0]):
            if total <= wanted:
                break
            for _, size, path in entries:
                # One that is just being played may be locked; it goes next time.
                with contextlib.suppress(OSError):
                    path.unlink()
                    total -= size
        self._size = total

    def _files(self) -> dict[str, list[tuple[float, int, Path]]]:
        """Return time, size and path of the files of each key."""
        files: dict[str, list[tuple[float, int, Path]]] = {}
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                about = entry.stat()
                group = files.setdefault(entry.name.partition(".")[0], [])
                group.append((about.st_mtime, about.st_size, Path(entry.path)))
        return files
