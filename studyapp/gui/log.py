"""A log of what Qt and its libraries say, kept under 1 MB.

They write to the standard error of the process, which is read at the other end of a pipe. A
handler in Python would be called on Qt's own threads, which then wait for the interpreter: with
the GUI thread waiting for them both would wait for ever.
"""

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

_HALF: Final = 500_000
_CHUNK: Final = 4096
_STDERR: Final = 2
_PATIENCE_S: Final = 0.5


class Log:
    """Writes lines with their time into `file`; at half a megabyte it goes on in a fresh one."""

    def __init__(self, file: Path, now: Callable[[], datetime]) -> None:
        self._file = file
        self._now = now
        self._home = str(Path.home())

    def write(self, text: str) -> None:
        """Add `text`; a disk that takes nothing costs the log and nothing else."""
        stamp = f"{self._now():%Y-%m-%d %H:%M:%S}"
        lines = [f"{stamp} {line}\n" for line in text.splitlines() if line.strip()]
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            if self._file.exists() and self._file.stat().st_size > _HALF:
                self._file.replace(self._file.with_suffix(".old.log"))
            with self._file.open("a", encoding="utf-8") as stream:
                stream.writelines(line.replace(self._home, "~")[:_CHUNK] for line in lines)


class Listening:
    """Reads along what the process writes to its standard error, and passes it on."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._before = -1
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Listen from now on; where there is no standard error nothing is logged."""
        with contextlib.suppress(OSError):
            self._before = os.dup(_STDERR)
            end, beginning = os.pipe()
            os.dup2(beginning, _STDERR)
            os.close(beginning)
            self._thread = threading.Thread(
                target=self._listen, args=(end,), name="log", daemon=True
            )
            self._thread.start()

    def end(self) -> None:
        """Give the standard error back, and wait until all is written."""
        if self._thread is None:
            return
        if sys.stderr is not None:
            sys.stderr.flush()
        os.dup2(self._before, _STDERR)  # closes the pipe: the reader comes to its end
        self._thread.join(_PATIENCE_S)  # a program that was started may hold the pipe still
        self._thread = None
        os.close(self._before)

    def _listen(self, end: int) -> None:
        with open(end, "rb", buffering=0) as stream:
            while said := stream.read(_CHUNK):
                with contextlib.suppress(OSError):
                    os.write(self._before, said)
                self._log.write(said.decode("utf-8", "replace"))
