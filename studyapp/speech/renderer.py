"""Renders sentences through a worker process, the urgent ones first, whatever befalls it."""

import heapq
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from threading import Condition, Thread
from typing import Any

from studyapp.model.narration.voice import Priority, Rendering, Voice
from studyapp.speech.cache import LIMIT_BYTES, SoundCache, key_of
from studyapp.speech.missing import how_to_get_a_voice, os_release
from studyapp.speech.process import WorkerGoneError, WorkerProcess, worker_command

RATE = 165
"""Words a minute; the player changes the speed without rendering again."""

_TRIES = 3
_START_LIMIT_S = 20.0
_LETTERS_PER_SECOND = 14
_SLOWEST_FACTOR = 50  # sentences are rendered at least so many times faster than they are spoken
_SKIPPED = "A sentence was skipped because the voice failed on it three times."
_UNSPOKEN = "A sentence was skipped because the voice cannot say it."
_BROKEN = "The voice stopped three times in a row and was switched off; press play to try again."


@dataclass(order=True, slots=True)
class _Job:
    priority: Priority
    number: int
    text: str = field(compare=False)
    voice: Voice = field(compare=False)
    callback: Callable[[Rendering], None] = field(compare=False)


class Renderer:
    """Keeps a queue of sentences and a worker process that turns them into sound files.

    A worker that dies or hangs is replaced. A sentence that fails three times is skipped; an
    engine that fails on three sentences in a row, or cannot start, is given up with a message.
    Callbacks come on the renderer's own thread. `patience_s` is how long a worker may be silent
    beyond ten times what a sentence is expected to take.
    """

    def __init__(
        self,
        cache_folder: Path,
        command: Sequence[str] | None = None,
        *,
        rate: int = RATE,
        patience_s: float = 5.0,
        limit_bytes: int = LIMIT_BYTES,
    ) -> None:
        self._folder = cache_folder
        self._cache = SoundCache(cache_folder, limit_bytes)
        self._command = list(command or worker_command())
        self._rate = rate
        self._patience_s = patience_s
        self._news = Condition()
        self._jobs: list[_Job] = []
        self._numbers = count()
        self._oldest_wanted = 0
        self._warming = False
        self._closed = False
        self._thread: Thread | None = None
        self._worker: WorkerProcess | None = None
        self._hello: dict[str, Any] = {}
        self._failures = 0  # sentences or starts that failed since the last success
        self._fault = ""

    @property
    def fault(self) -> str:
        """Why no sentence can be rendered, with what to do; empty while all is well."""
        return self._fault

    @property
    def worker_pid(self) -> int | None:
        """The number of the worker process, None while there is none."""
        worker = self._worker
        return worker.pid if worker else None

    def warm_up(self) -> None:
        """Start the worker now; after a fault, try again."""
        with self._news:
            self._fault = ""
            self._failures = 0
            self._warming = True
            self._wake()

    def request(
        self, text: str, voice: Voice, priority: Priority, callback: Callable[[Rendering], None]
    ) -> None:
        """Render `text`; `callback` hears of it, unless it is cancelled before."""
        with self._news:
            job = _Job(priority, next(self._numbers), text, voice, callback)
            heapq.heappush(self._jobs, job)
            self._wake()

    def cancel_all(self) -> None:
        """Forget what was requested; once this returns, no callback of it comes any more."""
        with self._news:
            self._jobs.clear()
            self._oldest_wanted = next(self._numbers)

    def close(self) -> None:
        """End the worker and the threads, and wait for them."""
        with self._news:
            self._closed = True
            self._jobs.clear()
            self._oldest_wanted = next(self._numbers)
            if self._worker:
                self._worker.kill()
            self._news.notify()
        if self._thread:
            self._thread.join()

    def _wake(self) -> None:
        if self._closed:
            return
        if not self._thread:
            self._thread = Thread(target=self._work, name="speech renderer", daemon=True)
            self._thread.start()
        self._news.notify()

    # --- on the renderer's thread ---

    def _work(self) -> None:
        while self._wait():
            worker = self._ready_worker()
            job = self._next_job()
            if job:
                self._answer(job, self._rendering(job, worker))
        self._drop_worker()

    def _wait(self) -> bool:
        """Wait for something to do; return False at the end."""
        with self._news:
            self._news.wait_for(lambda: self._jobs or self._warming or self._closed)
            self._warming = False
            return not self._closed

    def _next_job(self) -> _Job | None:
        with self._news:
            return heapq.heappop(self._jobs) if self._jobs else None

    def _answer(self, job: _Job, rendering: Rendering) -> None:
        with self._news:
            if job.number >= self._oldest_wanted:
                job.callback(rendering)

    def _rendering(self, job: _Job, worker: WorkerProcess | None) -> Rendering:
        for _ in range(_TRIES):
            if not worker:
                break
            try:
                return self._render(job, worker)
            except WorkerGoneError:
                self._drop_worker()
                worker = self._ready_worker()
        else:
            self._count_failure(_BROKEN)
        return self._silence(_SKIPPED)

    def _render(self, job: _Job, worker: WorkerProcess) -> Rendering:
        engine, version = self._hello["engine"], self._hello["version"]
        key = key_of(job.text, job.voice, self._rate, engine, version)
        if kept := self._cache.find(key):
            return kept
        path = self._cache.path(key, self._hello["suffix"])
        answer = worker.ask(self._question(job, path), self._limit_s(job.text))
        if "error" in answer:
            return self._unspoken(_UNSPOKEN)
        if "unsaved" in answer:
            return self._unspoken(self._unsaved(answer["unsaved"]))
        words = tuple((start, length, ms) for start, length, ms in answer["words"])
        rendering = Rendering(path, answer["ms"], words)
        try:
            self._cache.keep(key, rendering)
        except OSError as fault:
            return self._unspoken(self._unsaved(fault.strerror))
        self._failures = 0
        return rendering

    def _question(self, job: _Job, path: Path) -> dict[str, Any]:
        return {
            "id": job.number,
            "text": job.text,
            "voice": job.voice.id,
            "language": job.voice.language,
            "rate": self._rate,
            "path": str(path),
        }

    def _limit_s(self, text: str) -> float:
        expected_s = len(text) / _LETTERS_PER_SECOND / _SLOWEST_FACTOR
        return self._patience_s + 10 * expected_s

    def _ready_worker(self) -> WorkerProcess | None:
        """Return the worker, started if need be; None once the engine is given up."""
        while not (self._worker or self._fault or self._closed):
            self._start_worker()
        return self._worker

    def _start_worker(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._news:
                if self._closed:
                    return
                self._worker = WorkerProcess(self._command)
            self._hello = self._worker.listen(_START_LIMIT_S)
        except OSError as fault:
            self._fault = f"The voice cannot be started: {fault.strerror} ({self._folder})."
        except WorkerGoneError:
            self._drop_worker()
            self._count_failure(_BROKEN)
        else:
            if "fatal" in self._hello:
                self._drop_worker()
                self._fault = how_to_get_a_voice(sys.platform, os_release())

    def _unsaved(self, reason: str | None) -> str:
        return (
            f"The voice cannot save its sound in {self._folder} ({reason}); "
            "check that folder and the space on its disk, then press play again."
        )

    def _unspoken(self, fault: str) -> Rendering:
        self._count_failure(fault)
        return self._silence(fault)

    def _silence(self, fault: str) -> Rendering:
        return Rendering(None, fault=self._fault or fault, final=bool(self._fault))

    def _count_failure(self, message: str) -> None:
        self._failures += 1
        if self._failures >= _TRIES:
            self._fault = message

    def _drop_worker(self) -> None:
        with self._news:
            worker, self._worker = self._worker, None
        if worker:
            worker.close()
            self._remove_unfinished(worker.pid)

    def _remove_unfinished(self, pid: int) -> None:
        for path in self._folder.glob(f"*.{pid}.tmp*"):
            path.unlink(missing_ok=True)
