"""Renders sentences through a worker process, the urgent ones first, whatever befalls it."""

import heapq
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from threading import Condition, Thread
from typing import Any

from studyapp.model.errors import Sentence
from studyapp.model.narration.voice import Priority, Rendering, Voice
from studyapp.speech.cache import LIMIT_BYTES, SoundCache, key_of
from studyapp.speech.line import TRIES, EngineLine
from studyapp.speech.process import WorkerGoneError, WorkerProcess, worker_command

RATE = 165
"""Words a minute; the player changes the speed without rendering again."""

_LETTERS_PER_SECOND = 14
_SLOWEST_FACTOR = 50  # sentences are rendered at least so many times faster than they are spoken
_SKIPPED = Sentence("A sentence was skipped because the voice failed on it three times.")
_UNSPOKEN = Sentence("A sentence was skipped because the voice cannot say it.")


@dataclass(order=True, slots=True)
class _Job:
    priority: Priority
    number: int
    text: str = field(compare=False)
    voice: Voice = field(compare=False)
    callback: Callable[[Rendering], None] = field(compare=False)


class Renderer:
    """Keeps a queue of sentences and worker processes that turn them into sound files.

    A worker that dies or hangs is replaced. A sentence that fails three times is skipped; an
    engine that fails on three sentences in a row, or cannot start, is given up with a message:
    one of the `natural` engines (name → command of its worker) makes way for the system's own.
    Callbacks come on the renderer's own thread. `patience_s` is how long a worker may be silent
    beyond ten times what a sentence is expected to take.
    """

    def __init__(
        self,
        cache_folder: Path,
        command: Sequence[str] | None = None,
        *,
        natural: Mapping[str, Sequence[str]] | None = None,
        rate: int = RATE,
        patience_s: float = 5.0,
        limit_bytes: int = LIMIT_BYTES,
    ) -> None:
        self._folder = cache_folder
        self._cache = SoundCache(cache_folder, limit_bytes)
        self._system = EngineLine(command or worker_command(), cache_folder)
        self._natural = {
            engine: EngineLine(start, cache_folder, natural=True)
            for engine, start in (natural or {}).items()
        }
        self._rate = rate
        self._patience_s = patience_s
        self._news = Condition()
        self._jobs: list[_Job] = []
        self._numbers = count()
        self._oldest_wanted = 0
        self._warming: list[str] = []  # the engines that are to be started
        self._closed = False
        self._thread: Thread | None = None

    @property
    def fault(self) -> str:
        """Why no sentence can be rendered, with what to do; empty while all is well."""
        return self._system.fault

    @property
    def worker_pid(self) -> int | None:
        """The number of the system engine's worker process, None while there is none."""
        worker = self._system.worker
        return worker.pid if worker else None

    def warm_up(self, engine: str = "") -> None:
        """Start the worker of `engine`, or of the system's own, now; after a fault, try again."""
        with self._news:
            for line in self._lines():
                line.forgive()
            self._warming.append(engine)
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
            for line in self._lines():
                line.kill()
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

    def _lines(self) -> list[EngineLine]:
        return [self._system, *self._natural.values()]

    # --- on the renderer's thread ---

    def _work(self) -> None:
        while self._wait():
            for engine in self._to_warm_up():
                self._natural.get(engine, self._system).ready()
            job = self._next_job()
            if job:
                self._answer(job, self._rendering(job))
        for line in self._lines():
            line.drop()

    def _wait(self) -> bool:
        """Wait for something to do; return False at the end."""
        with self._news:
            self._news.wait_for(lambda: self._jobs or self._warming or self._closed)
            return not self._closed

    def _to_warm_up(self) -> list[str]:
        with self._news:
            wanted, self._warming = self._warming, []
        return wanted

    def _next_job(self) -> _Job | None:
        with self._news:
            return heapq.heappop(self._jobs) if self._jobs else None

    def _answer(self, job: _Job, rendering: Rendering) -> None:
        with self._news:
            if job.number >= self._oldest_wanted:
                job.callback(rendering)

    def _rendering(self, job: _Job) -> Rendering:
        own = self._natural.get(job.voice.engine)
        if own is None:
            return self._spoken(job, self._system)
        rendering = self._spoken(job, own)
        if rendering.path is not None:
            return rendering
        # The learner hears why somebody else is speaking; what is said is not lost.
        other = replace(job, voice=Voice("", language=job.voice.language))
        replaced = self._spoken(other, self._system)
        if replaced.path is None:
            return replaced
        told = Sentence(
            "The chosen voice failed, so the system's voice reads on. %1", rendering.fault
        )
        return replace(replaced, fault=told)

    def _spoken(self, job: _Job, line: EngineLine) -> Rendering:
        for _ in range(TRIES):
            worker = line.ready()
            if not worker:
                break
            try:
                return self._render(job, line, worker)
            except WorkerGoneError:
                line.drop()
        else:
            line.fail()
        return _silence(line, _SKIPPED)

    def _render(self, job: _Job, line: EngineLine, worker: WorkerProcess) -> Rendering:
        engine, version = line.hello["engine"], line.hello["version"]
        key = key_of(job.text, job.voice, self._rate, engine, version)
        if kept := self._cache.find(key):
            return kept
        path = self._cache.path(key, line.hello["suffix"])
        answer = worker.ask(self._question(job, path), self._limit_s(job.text))
        if "error" in answer:
            return _unspoken(line, _UNSPOKEN)
        if "unsaved" in answer:
            return _unspoken(line, self._unsaved(answer["unsaved"]))
        words = tuple((start, length, ms) for start, length, ms in answer["words"])
        rendering = Rendering(path, answer["ms"], words)
        try:
            self._cache.keep(key, rendering)
        except OSError as fault:
            return _unspoken(line, self._unsaved(fault.strerror))
        line.succeed()
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

    def _unsaved(self, reason: str | None) -> str:
        return Sentence(
            "The voice cannot save its sound in %1 (%2); "
            "check that folder and the space on its disk, then press play again.",
            self._folder,
            reason,
        )


def _unspoken(line: EngineLine, fault: str) -> Rendering:
    line.fail(fault)
    return _silence(line, fault)


def _silence(line: EngineLine, fault: str) -> Rendering:
    return Rendering(None, fault=line.fault or fault, final=bool(line.fault))
