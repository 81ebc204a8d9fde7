"""Work that would hold up the window: one background thread, results back on the GUI thread."""

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import count
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

_COLLECT_EVERY_MS: Final = 10_000


class Tasks(QObject):
    """Runs one piece of work after the other; call `close()` before the app ends."""

    _finished = Signal(int, object, bool)  # the number of the work, its result, whether it failed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count()
        self._jobs: dict[int, tuple[Callable[[], Any], Callable[[Any], None]]] = {}
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="studyapp")
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> "Future[Any]":
        """Call `work` in the background, then `done` with its result on the GUI thread.

        What `work` raises is raised again on the GUI thread, where the one net catches it. The
        future that is returned is for who cannot do without the result.
        """
        number = next(self._numbers)
        self._jobs[number] = (work, done)
        return self._executor.submit(self._work, number)

    def close(self) -> None:
        """Wait for what runs and drop what has not begun."""
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, number: int) -> Any:
        # The thread knows a number only: if it held the last reference to a page, the page would
        # be destroyed on the thread.
        try:
            result = self._jobs[number][0]()
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread, which reports it
            self._finished.emit(number, error, True)
            return None
        self._finished.emit(number, result, False)
        return result

    @Slot(int, object, bool)
    def _deliver(self, number: int, result: Any, failed: bool) -> None:  # noqa: FBT001 - a signal's
        _work, done = self._jobs.pop(number)
        if failed:
            raise result
        owner = getattr(done, "__self__", None)
        if not isinstance(owner, QObject) or isValid(owner):  # a page may be gone by now
            done(result)


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
