"""The line to a worker process: one question, one answer, and no patience for silence."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

PACKAGE_PLACE = Path(__file__).resolve().parents[2]


class WorkerGoneError(Exception):
    """The worker died, hung or talked nonsense; it is dead by now."""


def worker_command() -> list[str]:
    """Return the command that starts our worker."""
    if getattr(sys, "frozen", False):  # a bundle has no Python beside it, and starts itself
        return [sys.executable, "--speech-worker"]
    return [sys.executable, "-m", "studyapp.speech.worker"]


class WorkerProcess:
    """A running worker. Its answers are read by a thread that ends with it."""

    def __init__(self, command: Sequence[str]) -> None:
        self._answers: SimpleQueue[bytes | None] = SimpleQueue()
        self._process = subprocess.Popen(  # noqa: S603 - our own program, and no shell
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=PACKAGE_PLACE,  # where `python -m` finds this package
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._reader = Thread(target=self._read, name="speech reader", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def ask(self, question: dict[str, Any], timeout_s: float) -> dict[str, Any]:
        """Return the worker's answer to `question`; raise WorkerGoneError if none comes."""
        try:
            assert self._process.stdin
            self._process.stdin.write(json.dumps(question).encode() + b"\n")
            self._process.stdin.flush()
        except (OSError, ValueError) as fault:
            self.kill()
            raise WorkerGoneError from fault
        return self.listen(timeout_s)

    def listen(self, timeout_s: float) -> dict[str, Any]:
        """Return the worker's next line; raise WorkerGoneError if none comes."""
        try:
            line = self._answers.get(timeout=timeout_s)
            answer = json.loads(line or b"")
        except (Empty, ValueError) as fault:
            self.kill()
            raise WorkerGoneError from fault
        if not isinstance(answer, dict):
            self.kill()
            raise WorkerGoneError
        return answer

    def kill(self) -> None:
        """End the process at once, whatever it does."""
        self._process.kill()

    def close(self) -> None:
        """End the process and wait for it and for the reader."""
        self.kill()
        self._reader.join()
        self._process.wait()
        assert self._process.stdin
        assert self._process.stdout
        with contextlib.suppress(OSError):  # what was not flushed into a dead pipe
            self._process.stdin.close()
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self._answers.put(line)
        self._answers.put(None)
