"""From nothing to a window: the shell first, the learner's files as soon as they are open."""

import faulthandler
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from studyapp import __version__
from studyapp.gui import theme
from studyapp.gui.doorbell import Doorbell, ring
from studyapp.gui.errors import Net
from studyapp.gui.plurals import EnglishPlurals
from studyapp.gui.tasks import MainThreadCollector
from studyapp.gui.window import Window
from studyapp.model.errors import StudyError
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences


def start(
    *,
    folders: Folders,
    preferences: Preferences,
    resources: Path,
    now: Callable[[], datetime],
    fingerprint: str,
    file: Path | None,
) -> int:
    """Open the window and return the exit status when it was closed."""
    app = application(resources, preferences)
    try:
        lock = _lock(folders.data)
    except StudyError as error:
        return _tell(str(error))
    if lock is None:
        return _show_first(folders.data, file)
    faulthandler.enable()
    collector = MainThreadCollector(app)
    net = Net(folders.data / "crashes", now, app)
    net.spread()
    window = Window(folders, preferences, now, fingerprint)
    net.said.connect(window.say)
    window.show()
    QTimer.singleShot(0, window.begin)
    if file is not None:
        window.open_file(file)
    bell = Doorbell(folders.data, window)
    bell.rung.connect(window.answer_door)
    status = app.exec()
    bell.close()
    collector.deleteLater()
    lock.unlock()
    return status


def application(resources: Path, preferences: Preferences) -> QApplication:
    """Return the Qt application, dressed in the learner's theme."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("StudyApp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("studyapp")
    app.installTranslator(EnglishPlurals(app))
    theme.install(app, resources)
    family = preferences.text("reading_font")
    theme.apply(
        app,
        preferences.text("theme"),
        preferences.number("text_scale"),
        theme.Reading(family=family),
    )
    return app


def _lock(data: Path) -> QLockFile | None:
    """Take the profile for this process; None if another one has it."""
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StudyError(_cannot_write(data)) from error
    lock = QLockFile(str(data / "studyapp.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() is QLockFile.LockError.PermissionError:
        raise StudyError(_cannot_write(data))
    return None


def _cannot_write(data: Path) -> str:
    return (
        f"StudyApp cannot write to {data}; "
        "allow writing there or start it with --profile and another folder."
    )


def _tell(sentence: str) -> int:
    """Say why there is no window, on the terminal and, where there is a screen, in a box."""
    sys.stderr.write(f"{sentence}\n")
    if QApplication.platformName() != "offscreen":
        QMessageBox.warning(None, "StudyApp", sentence)
    return 1


def _show_first(data: Path, file: Path | None) -> int:
    """Hand over to the window that is open with this profile."""
    if not ring(data, str(file.absolute()) if file else ""):
        return _tell("StudyApp is already open with this profile; use the window that is open.")
    sys.stderr.write(
        "StudyApp is already open with this profile; its window was brought to the front.\n"
    )
    return 0
