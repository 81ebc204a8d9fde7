"""The one net under everything: a known error is a sentence, anything else a crash report."""

import contextlib
import faulthandler
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from studyapp.gui.crash_report import crash_report, fault_report
from studyapp.gui.sentences import in_words
from studyapp.model.errors import StudyError

_REPORTS_KEPT: Final = 20
_FAULT: Final = "fault.txt"


class Net(QObject):
    """Catches what nobody else did, on any thread, and what ended the process the time before.

    `said` carries the sentence of a StudyError, `crashed` the report of a bug.
    """

    said = Signal(str)
    crashed = Signal(str)

    def __init__(self, folder: Path, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._now = now
        self._fault: IO[str] | None = None
        self._dialog: QWidget | None = None
        # Queued: a widget is made on the GUI thread only, and never in the middle of an event.
        self.crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def spread(self) -> None:
        """Put the net up, and keep the report of an end that nothing could catch."""
        sys.excepthook = self.catch
        threading.excepthook = self.catch_in_thread
        left = self._left_behind()
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._fault = (self._folder / _FAULT).open("w", encoding="utf-8")
            faulthandler.enable(self._fault, all_threads=True)
        if left:
            self._keep(fault_report(left))
            self.said.emit(
                self.tr(
                    "StudyApp ended all of a sudden the last time; your answers are saved. A "
                    "report that says where, and nothing of yours, lies in %1."
                ).replace("%1", str(self._folder))
            )

    def close(self) -> None:
        """Let go of the file: the end that comes now is a good one."""
        faulthandler.disable()
        if self._fault is not None:
            self._fault.close()
            self._fault = None
            with contextlib.suppress(OSError):
                (self._folder / _FAULT).unlink()

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell the learner what can be done, or write a report of the bug."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, StudyError):
            self.said.emit(in_words(error))
        else:
            report = crash_report(kind, error, trace)
            if sys.stderr is not None:  # a program without a terminal has none
                sys.stderr.write(report)
            self._keep(report)
            self.crashed.emit(report)

    def catch_in_thread(self, hooked: threading.ExceptHookArgs) -> None:
        """Catch what ended a thread."""
        error = hooked.exc_value or hooked.exc_type()
        self.catch(hooked.exc_type, error, hooked.exc_traceback)

    def _left_behind(self) -> str:
        with contextlib.suppress(OSError):
            return (self._folder / _FAULT).read_text(encoding="utf-8", errors="replace").strip()
        return ""

    def _keep(self, report: str) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            name = f"crash-{self._now():%Y-%m-%d-%H%M%S}.txt"
            (self._folder / name).write_text(report, encoding="utf-8")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-_REPORTS_KEPT]:
                old.unlink()
        except OSError:
            if sys.stderr is not None:
                sys.stderr.write("The report could not be written to disk.\n")

    @Slot(str)
    def _show(self, report: str) -> None:
        from studyapp.gui.crash_dialog import CrashDialog

        window = QApplication.activeWindow()
        if self._dialog is not None and isValid(self._dialog):  # the others are in the folder
            return
        dialog = CrashDialog(report, self._folder, window)
        dialog.open()
        self._dialog = dialog
