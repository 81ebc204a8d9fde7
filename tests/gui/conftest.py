"""A dressed application: English, the bundled fonts and icons, the light theme, text scale 1."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

for name, value in (("QT_QPA_PLATFORM", "offscreen"), ("QT_SCALE_FACTOR", "1")):
    os.environ.setdefault(name, value)

from PySide6.QtCore import QCoreApplication, QEvent  # noqa: E402 - after the platform is chosen
from PySide6.QtWidgets import QApplication  # noqa: E402 - the same
from pytestqt.qtbot import QtBot  # noqa: E402 - the same

from studyapp.gui import languages, motion, theme  # noqa: E402 - the same
from studyapp.gui.kit import Kit  # noqa: E402 - the same
from studyapp.gui.tasks import Tasks  # noqa: E402 - the same
from studyapp.gui.window import Window  # noqa: E402 - the same
from studyapp.study.desk import Desk  # noqa: E402 - the same
from studyapp.study.folders import Folders  # noqa: E402 - the same
from studyapp.study.settings import Preferences  # noqa: E402 - the same
from tests.support.clock import Clock  # noqa: E402 - the same
from tests.support.desks import GOOD, open_desk  # noqa: E402 - the same
from tests.support.sittings import answer_cards  # noqa: E402 - the same

RESOURCES = Path(__file__).parents[2] / "resources"


def pytest_configure(config: pytest.Config) -> None:
    """Let windows without a screen be shown: their plugin complains about every size hint."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collect as the app does, never inside an event: a page that goes there takes Qt down.

    What was closed goes for good, as in the app, where the loop of events sees to it: a window
    that stayed would be dressed anew by every test that follows.
    """
    gc.disable()
    yield
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.enable()


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in English and the light theme, whatever a test made of it before."""
    theme.install(qapp, RESOURCES)
    theme.apply(qapp, "light")
    languages.apply(qapp, RESOURCES, "en")
    yield qapp
    languages.apply(qapp, RESOURCES, "en")
    motion.settle(Preferences(RESOURCES / "there-is-none.json"))  # as who chose nothing
    theme.apply(qapp, "light")


@pytest.fixture
def resources() -> Path:
    return RESOURCES


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """A desk in its own folders, with the sample pack on the shelf and no course taken."""
    made = open_desk(tmp_path, clock)
    shutil.copytree(GOOD, made.folders.starters / "good")
    assert not made.library.refresh()
    yield made
    made.close()


@pytest.fixture
def kit(dressed: QApplication, desk: Desk) -> Iterator[Kit]:
    """What pages are given; the voice is the system's, and reads silently without a device."""
    assert dressed
    made = Kit.of(desk, Tasks())
    yield made
    made.tasks.close()
    made.close()


@pytest.fixture
def unheard(qtlog: Any) -> Iterator[None]:
    """Keep Python out of Qt's log while sound plays.

    Qt's audio thread may log while the player stops; a handler in Python would have it wait for
    the very thread that waits for it.
    """
    from PySide6.QtCore import QLoggingCategory

    # Silent at the source too, for whoever else may have left a handler behind.
    QLoggingCategory.setFilterRules("default.warning=false\nqt.multimedia.*=false")
    with qtlog.disabled():
        yield
    QLoggingCategory.setFilterRules("")


MakeWindow = Callable[[], Window]


@pytest.fixture
def home(tmp_path: Path) -> Folders:
    """Folders in which nothing was learned yet; the sample pack comes along."""
    shutil.copytree(GOOD, tmp_path / "starters" / "good")
    return Folders(tmp_path / "data", tmp_path / "cache", tmp_path / "starters")


@pytest.fixture
def make(dressed: QApplication, qtbot: QtBot, home: Folders, clock: Clock) -> Iterator[MakeWindow]:
    assert dressed
    made: list[Window] = []

    def window() -> Window:
        preferences = Preferences(home.data / "preferences.json")
        made.append(Window(home, preferences, clock, "test"))
        qtbot.addWidget(made[-1])
        made[-1].show()
        return made[-1]

    yield window
    for each in made:
        each.close()


@pytest.fixture
def open_window(make: MakeWindow, qtbot: QtBot) -> MakeWindow:
    def opened() -> Window:
        window = make()
        with qtbot.waitSignal(window.ready, timeout=20_000):
            window.begin()
        window.activateWindow()
        qtbot.waitExposed(window)
        return window

    return opened


@pytest.fixture
def learned(home: Folders, clock: Clock) -> Folders:
    """A learner who takes the course, has answered three cards, and backed up."""
    desk = Desk(home, Preferences(home.data / "preferences.json"), clock, "test")
    desk.library.refresh()
    desk.library.enrol("example.accelerators")
    answer_cards(desk, clock, 3)
    desk.back_up()
    desk.close()
    return home
