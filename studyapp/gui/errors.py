"""The one net under everything: a known error is a sentence, anything else a crash report."""

import platform
import re
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from studyapp import __version__
from studyapp.model.errors import StudyError

# What PySide puts before the words of an error that passes through an event.
_QT_PREFIX: Final = re.compile(r"^(Error calling Python override of \S+\(\): )+")


class Net(QObject):
    """Catches what nobody else did.

    `said` carries the sentence of a StudyError, `crashed` the report of a bug.
    """

    said = Signal(str)
    crashed = Signal(str)

    def __init__(self, folder: Path, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._now = now
        self._showing = False
        self.crashed.connect(self._show)

    def spread(self) -> None:
        """Put the net up."""
        sys.excepthook = self.catch

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell the learner what can be done, or write a report of the bug."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, StudyError):
            self.said.emit(_QT_PREFIX.sub("", str(error)))
        else:
            report = crash_report(kind, error, trace)
            sys.stderr.write(report)
            self._keep(report)
            self.crashed.emit(report)

    def _keep(self, report: str) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            name = f"crash-{self._now():%Y-%m-%d-%H%M%S}.txt"
            (self._folder / name).write_text(report, encoding="utf-8")
        except OSError:
            sys.stderr.write("The report could not be written to disk.\n")

    @Slot(str)
    def _show(self, report: str) -> None:
        if self._showing or QApplication.platformName() == "offscreen":
            return
        self._showing = True
        box = QMessageBox()
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setText(
            self.tr(
                "StudyApp met a bug. Your answers are saved. "
                "You can go on, and send the report to those who made the app."
            )
        )
        box.setDetailedText(report)
        copy = QPushButton(self.tr("Copy the report"))
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QApplication.clipboard().setText(report)
        self._showing = False


def crash_report(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """Describe a bug without anything that names the learner: code, not content or paths."""
    frames = [
        f"  {_module(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    head = (
        f"StudyApp {__version__}, Python {platform.python_version()}, PySide6 {qt_version}, "
        f"{platform.system()} {platform.machine()}"
    )
    return "\n".join([head, f"{kind.__name__}: {_first_line(error)}", *frames, ""])


def _module(file: str) -> str:
    """Shorten a path to what comes after the folder of packages, which says nothing private."""
    parts = Path(file).parts
    for root in ("studyapp", "site-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return parts[-1] if parts else file


def _first_line(error: BaseException) -> str:
    """Keep the kind of trouble and drop quoted text, which may be the learner's."""
    return str(error).partition("\n")[0].replace(str(Path.home()), "~")[:200]
