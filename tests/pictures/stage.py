"""A window with a lived-in profile, and the wait until what it shows has settled."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from studyapp.gui.page import Page
from studyapp.gui.tasks import Tasks
from studyapp.gui.window import Window
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.rehearsal import rehearse
from studyapp.study.settings import Preferences

ROOT: Final = Path(__file__).parents[2]
RESOURCES: Final = ROOT / "resources"
SAMPLE: Final = ROOT / "tests" / "packs" / "samples" / "good"
COURSES: Final = ROOT / "content"
SAMPLE_PACK: Final = "example.accelerators"
MOMENT: Final = datetime(2026, 11, 28, 8, 34, tzinfo=UTC)
DAYS: Final = 20
_PAUSE_MS: Final = 5
_ROUNDS: Final = 12
_LONGEST_MS: Final = 20_000


def lived_in(folder: Path, *, days: int = DAYS, courses: tuple[str, ...] = ()) -> Folders:
    """Return folders in which the sample and `courses` of our content were learned for `days`."""
    folders = Folders(folder / "data", folder / "cache", folder / "starters")
    if not folders.data.exists():
        shutil.copytree(SAMPLE, folders.starters / "sample")
        for name in courses:
            shutil.copytree(COURSES / name, folders.starters / name)
        preferences = Preferences(folders.data / "preferences.json")
        rehearse(folders, preferences, MOMENT, days)
    return folders


class Stage:
    """One window on `folders` at a moment that stands still."""

    def __init__(self, folders: Folders, size: tuple[int, int]) -> None:
        self.folders = folders
        self.preferences = Preferences(folders.data / "preferences.json")
        self.window = Window(folders, self.preferences, moment, "pictures")
        self.window.resize(*size)
        ready = QEventLoop()
        self.window.ready.connect(ready.quit)
        QTimer.singleShot(_LONGEST_MS, ready.quit)
        self.window.show()
        QTimer.singleShot(0, self.window.begin)
        ready.exec()
        self.settle()

    @property
    def desk(self) -> Desk:
        """Return what the window works on."""
        assert self.window.kit is not None, "the profile could not be opened"
        return self.window.kit.desk

    def go(self, name: str, argument: str = "") -> Page:
        """Open a page and wait until it has settled."""
        self.window.go_to(name, argument)
        self.settle()
        page = self.window.page
        assert page is not None
        return page

    def settle(self, until: Callable[[], bool] | None = None) -> None:
        """Let everything be loaded, laid out and drawn, until `until` holds."""
        waited, quiet = 0, 0
        while waited < _LONGEST_MS and (quiet < 3 or not (until is None or until())):
            _pause(_PAUSE_MS)
            waited += _PAUSE_MS
            quiet = 0 if self._busy() else quiet + 1
        for _ in range(_ROUNDS):  # of layouts that ask for another one
            QApplication.processEvents()

    def _busy(self) -> bool:
        kit = self.window.kit
        lines: list[Tasks] = [self.window.tasks]
        if kit is not None and "long_tasks" in kit.__dict__:
            lines.append(kit.long_tasks)
        return any(line._orders for line in lines)

    def close(self) -> None:
        """Close the window and let it go."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def moment() -> datetime:
    """Return the moment at which the windows stand still."""
    return MOMENT


def _pause(milliseconds: int) -> None:
    pause = QEventLoop()
    QTimer.singleShot(milliseconds, pause.quit)
    pause.exec()
