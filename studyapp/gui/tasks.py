"""Work that would hold up the window: one background thread, results back on the GUI thread."""

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

_COLLECT_EVERY_MS: Final = 10_000


class Tasks(QObject):
    """Runs one piece of work after the other; call `close()` before the app ends."""

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="studyapp")
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> "Future[Any]":
        """Call `work` in the background, then `done` with its result on the GUI thread.

        What `work` raises is raised again on the GUI thread, where the one net catches it. The
        future that is returned is for who cannot do without the result.
        """
        return self._executor.submit(self._work, work, done)

    def close(self) -> None:
        """Wait for what runs and drop what has not begun."""
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, work: Callable[[], Any], done: Callable[[Any], None]) -> Any:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread, which reports it
            self._finished.emit(None, error)
            return None
        self._finished.emit(done, result)
        return result

    @Slot(object, object)
    def _deliver(self, done: Callable[[Any], None] | None, result: Any) -> None:
        if done is None:
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
