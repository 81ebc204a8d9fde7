"""From nothing to a window: the shell first, the learner's files as soon as they are open."""

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QSysInfo, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from studyapp import __version__
from studyapp.gui import desktop, languages, theme
from studyapp.gui.doorbell import Doorbell, ring
from studyapp.gui.dressing import reading
from studyapp.gui.errors import Net
from studyapp.gui.first_size import fit
from studyapp.gui.log import Listening, Log
from studyapp.gui.sentences import in_words
from studyapp.gui.tasks import MainThreadCollector
from studyapp.gui.window import Window
from studyapp.model.errors import Sentence, StudyError
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences

# SQLite's driver gives Python away at every row, and gets it back from work in the background after
# Python's usual 5 ms only: 600 rows took 1.7 s then, and take 20 ms with turns of a tenth of one.
_TURN_S: Final = 0.0001


def start(
    *,
    folders: Folders,
    preferences: Preferences,
    resources: Path,
    now: Callable[[], datetime],
    fingerprint: str,
    file: Path | None,
    author: Path | None = None,
) -> int:
    """Open the window and return the exit status when it was closed.

    With `author` it shows the course in that folder while it is written.
    """
    os.environ.setdefault("QT_FORCE_STDERR_LOGGING", "1")  # where the log listens
    app = application(resources, preferences)
    try:
        lock = _lock(folders.data)
    except StudyError as error:
        return _tell(in_words(error))
    if lock is None:
        return _show_first(folders.data, file)
    listening = Listening(Log(folders.data / "logs" / "studyapp.log", now))
    listening.begin()
    collector = MainThreadCollector(app)
    net = Net(folders.data / "crashes", now, app)
    window = Window(folders, preferences, now, fingerprint, author)
    net.said.connect(window.say)
    net.crashed.connect(window.opening.doubt)
    net.spread()
    fit(window, window.screen().availableGeometry())
    window.show()
    QTimer.singleShot(0, window.begin)
    if file is not None:
        window.open_file(file)
    bell = Doorbell(folders.data, window)
    bell.rung.connect(window.answer_door)
    window.ready.connect(desktop.wear_icon)
    if sys.platform == "darwin":
        finder = desktop.FilesFromFinder(window)
        finder.asked.connect(window.answer_door)
        app.installEventFilter(finder)
    status = app.exec()
    bell.close()
    collector.deleteLater()
    lock.unlock()
    net.close()
    listening.end()
    return status


def application(resources: Path, preferences: Preferences) -> QApplication:
    """Return the Qt application, in the learner's language and theme."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    sys.setswitchinterval(_TURN_S)
    app.setApplicationName("StudyApp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("studyapp")
    languages.apply(app, resources, preferences.text("language"))
    theme.install(app, resources)
    theme.apply(
        app,
        preferences.text("theme"),
        preferences.number("text_scale"),
        reading(preferences),
    )
    return app


def _lock(data: Path) -> QLockFile | None:
    """Take the profile for this process; None if another one has it."""
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StudyError(_cannot_write(data)) from error
    file = data / "studyapp.lock"
    lock = QLockFile(str(file))
    lock.setStaleLockTime(0)
    if lock.tryLock(0) or _seize(lock, file):
        return lock
    match lock.error():
        case QLockFile.LockError.PermissionError:
            raise StudyError(_cannot_write(data))
        case QLockFile.LockError.LockFailedError if not file.is_dir():
            _require_near(lock, file)
            return None
        case _:
            raise StudyError(
                "StudyApp cannot take hold of %1: %2 cannot be written; check that the "
                "disk is not full and that nothing else has this name.",
                data,
                file,
            )


def _seize(lock: QLockFile, file: Path) -> bool:
    """Take the lock if the file tells no owner, as after a power cut: Qt would never let go."""
    _process, host, _app = lock.getLockInfo()
    return file.is_file() and not host and lock.removeStaleLockFile() and lock.tryLock(0)


def _require_near(lock: QLockFile, file: Path) -> None:
    """Refuse a lock of another computer: it cannot be asked whether it still holds it."""
    _process, host, _app = lock.getLockInfo()
    if host != QSysInfo.machineHostName():
        raise StudyError(
            "This profile is in use on the computer %1; close StudyApp there. If it "
            "is not open there, delete %2 and start again.",
            repr(host),
            file,
        )


def _cannot_write(data: Path) -> Sentence:
    return Sentence(
        "StudyApp cannot write to %1; "
        "allow writing there or start it with --profile and another folder.",
        data,
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
        return _tell(
            in_words(
                Sentence("StudyApp is already open with this profile; use the window that is open.")
            )
        )
    sys.stderr.write(
        "StudyApp is already open with this profile; its window was brought to the front.\n"
    )
    return 0
