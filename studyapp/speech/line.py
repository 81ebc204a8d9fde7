"""The line to one engine: a worker that is replaced when it dies, and given up in the end."""

import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Any, Final

from studyapp.model.errors import Sentence
from studyapp.speech.missing import how_to_get_a_voice, os_release
from studyapp.speech.process import WorkerGoneError, WorkerProcess

TRIES: Final = 3
"""So often a sentence or a start may fail in a row before the engine is given up."""

_START_LIMIT_S: Final = 20.0
_BROKEN = Sentence(
    "The voice stopped three times in a row and was switched off; press play to try again."
)


class EngineLine:
    """Keeps the worker of one engine; `folder` is where it puts its files.

    A `natural` engine is one that the learner added to what the system has. Used by the renderer's
    thread alone, but for `kill` and what can be read.
    """

    def __init__(self, command: Sequence[str], folder: Path, *, natural: bool = False) -> None:
        self._natural = natural
        self._command = list(command)
        self._folder = folder
        self._lock = Lock()
        self._closed = False
        self._failures = 0  # sentences or starts that failed since the last success
        self.worker: WorkerProcess | None = None
        self.hello: dict[str, Any] = {}
        self.fault = ""

    def forgive(self) -> None:
        """Give the engine another chance."""
        self.fault = ""
        self._failures = 0

    def ready(self) -> WorkerProcess | None:
        """Return the worker, started if need be; None once the engine is given up."""
        while not (self.worker or self.fault or self._closed):
            self._start()
        return self.worker

    def succeed(self) -> None:
        """Note that the engine works."""
        self._failures = 0

    def fail(self, message: str = _BROKEN) -> None:
        """Count a failure; after too many in a row the engine is given up with `message`."""
        self._failures += 1
        if self._failures >= TRIES:
            self.fault = message

    def drop(self) -> None:
        """End the worker, and remove what it left unfinished."""
        with self._lock:
            worker, self.worker = self.worker, None
        if worker:
            worker.close()
            for path in self._folder.glob(f"*.{worker.pid}.tmp*"):
                path.unlink(missing_ok=True)

    def kill(self) -> None:
        """End the worker at once and start no other; called from another thread."""
        with self._lock:
            self._closed = True
            if self.worker:
                self.worker.kill()

    def _start(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._lock:
                if self._closed:
                    return
                self.worker = WorkerProcess(self._command)
            self.hello = self.worker.listen(_START_LIMIT_S)
        except OSError as fault:
            self.fault = Sentence(
                "The voice cannot be started: %1 (%2).", fault.strerror, self._folder
            )
        except WorkerGoneError:
            self.drop()
            self.fail()
        else:
            if "fatal" in self.hello:
                self.drop()
                self.fault = self._absence()

    def _absence(self) -> str:
        if self._natural:
            return Sentence("Its program cannot be started: choose another voice in Settings.")
        return how_to_get_a_voice(sys.platform, os_release())
