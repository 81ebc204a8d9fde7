"""Work that would hold up the window: one background thread, results back on the GUI thread."""

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import count
from threading import Event
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from studyapp.model.long_work import StoppedError, Watch

_COLLECT_EVERY_MS: Final = 10_000
_SMALLEST_STEP: Final = 0.005  # of the whole; smaller ones are not shown


class Job(QObject):
    """Long work on its way: `moved` carries the share that is done and what comes now.

    `stopped` follows if it ended because of `stop`.
    """

    moved = Signal(float, str)
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = Event()
        self._told = (-1.0, "")

    @Slot()
    def stop(self) -> None:
        """Let the work end where it next tells how far it is."""
        self._wanted.set()

    def tell(self, share: float, what: str) -> None:
        """Tell how far the work is, from its thread; raises StoppedError if it is to end."""
        if self._wanted.is_set():
            raise StoppedError
        before, word = self._told
        if what != word or abs(share - before) >= _SMALLEST_STEP:
            self._told = (share, what)
            self.moved.emit(share, what)


@dataclass(frozen=True, slots=True)
class _Order:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    job: Job | None = None


class Tasks(QObject):
    """Runs one piece of work after the other; call `close()` before the app ends."""

    _finished = Signal(int, object, bool)  # the number of the work, its result, whether it failed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count()
        self._orders: dict[int, _Order] = {}
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="studyapp")
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> "Future[Any]":
        """Call `work` in the background, then `done` with its result on the GUI thread.

        What `work` raises is raised again on the GUI thread, where the one net catches it. The
        future that is returned is for who cannot do without the result.
        """
        return self._submit(_Order(work, done))

    def watch(self, work: Callable[[Watch], Any], done: Callable[[Any], None]) -> Job:
        """Do the same with work that tells how far it is and can be stopped.

        Work that was stopped has no result: `done` is not called then.
        """
        job = Job(self)
        self._submit(_Order(partial(work, job.tell), done, job))
        return job

    def close(self) -> None:
        """Stop what can be stopped, wait for the rest, and drop what has not begun."""
        for order in self._orders.values():
            if order.job is not None:
                order.job.stop()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _submit(self, order: _Order) -> "Future[Any]":
        number = next(self._numbers)
        self._orders[number] = order
        return self._executor.submit(self._work, number)

    def _work(self, number: int) -> Any:
        # The thread knows a number only: if it held the last reference to a page, the page would
        # be destroyed on the thread.
        try:
            result = self._orders[number].work()
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread, which reports it
            self._finished.emit(number, error, True)
            return None
        self._finished.emit(number, result, False)
        return result

    @Slot(int, object, bool)
    def _deliver(self, number: int, result: Any, failed: bool) -> None:  # noqa: FBT001 - a signal's
        order = self._orders.pop(number)
        if order.job is not None:
            order.job.deleteLater()
            if isinstance(result, StoppedError):
                order.job.stopped.emit()
                return
        if failed:
            raise result
        owner = getattr(order.done, "__self__", None)
        if not isinstance(owner, QObject) or isValid(owner):  # a page may be gone by now
            order.done(result)


class MainThreadCollector(QObject):
    """Collects garbage on the GUI thread only.

    Python's cyclic collector may run on any thread, and a widget that is destroyed there takes
    the process down.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(_COLLECT_EVERY_MS)

    @Slot()
    def _collect(self) -> None:
        gc.collect()
