"""Long use: pages, reviews and chapters by the thousand in one window, and nothing may grow.

Memory, widgets and threads are counted after a warm-up of a fifth of it all, and at the end.
"""

import gc
import shutil
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from studyapp.gui import theme
from studyapp.gui.start import application
from studyapp.gui.window import Window
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.support.big_packs import write_big_pack
from tests.support.clock import Clock
from tests.torture.outcome import Order, Outcome

_ROOT: Final = Path(__file__).parents[2]
_COURSE: Final = "studyapp.hardware-acceleration"
_MANY: Final = "big.shelves"  # cards enough for every review
_PAGES: Final = ("today", "library", "practice", "glossary", "statistics", "settings", "review")
_REVIEWS_A_SWITCH: Final = 5
_SWITCHES_A_CHAPTER: Final = 5
_WARM_UP: Final = 0.2
_GROWTH: Final = 0.05
_COLLECT_EVERY: Final = 25
_FEW: Final = 100
_DAYS_WAITED: Final = 20


@dataclass(frozen=True, slots=True)
class _Size:
    """What is counted: resident memory in KiB, widgets, threads."""

    memory: int
    widgets: int
    threads: int


def torture(order: Order) -> Outcome:
    """Switch pages `order.count` times, with five reviews each and a chapter at every fifth."""
    outcome = Outcome("soak")
    clock = Clock()
    folders = _profile(order.folder, clock, order.count)
    app = application(_ROOT / "resources", Preferences(folders.data / "preferences.json"))
    theme.apply(app, "light")
    window = _open(folders, clock)
    warm: _Size | None = None
    for number in range(order.count):
        outcome.tries += 1
        _switch(window, clock, number, outcome)
        if number % _COLLECT_EVERY == 0:
            gc.collect()
        if number == int(order.count * _WARM_UP):
            warm = _size(window)
    over = _size(window)
    assert warm is not None
    if outcome.counts["reviews"] < order.count * _REVIEWS_A_SWITCH:
        outcome.fault("cards ran out: the soak was shorter than it says")
    _judge(warm, over, order.count, outcome)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [it.name for it in threading.enumerate() if it.name.startswith("studyapp")]
    if left:
        outcome.fault(f"threads are left: {left}")
    return outcome


def _profile(folder: Path, clock: Clock, count: int) -> Folders:
    starters = folder / "starters"
    shutil.copytree(_ROOT / "content" / "hardware-acceleration", starters / "course")
    write_big_pack(starters / "many", count * _REVIEWS_A_SWITCH + _FEW, lessons=5)
    folders = Folders(folder / "data", folder / "cache", starters)
    preferences = Preferences(folders.data / "preferences.json")
    preferences.set("new_per_day", 500)
    desk = Desk(folders, preferences, clock, "soak")
    desk.library.refresh()
    desk.library.enrol(_COURSE)
    desk.library.enrol(_MANY)
    desk.close()
    return folders


def _open(folders: Folders, clock: Clock) -> Window:
    window = Window(folders, Preferences(folders.data / "preferences.json"), clock, "soak")
    window.resize(1180, 780)
    waiting = QEventLoop()
    window.ready.connect(waiting.quit)
    QTimer.singleShot(30_000, waiting.quit)
    window.show()
    QTimer.singleShot(0, window.begin)
    waiting.exec()
    assert window.kit is not None
    return window


def _switch(window: Window, clock: Clock, number: int, outcome: Outcome) -> None:
    window.go_to(_PAGES[number % len(_PAGES)], "")
    _settle()
    _review(window, clock, outcome)
    if number % _SWITCHES_A_CHAPTER == 0:
        _hear(window, number // _SWITCHES_A_CHAPTER, outcome)


def _review(window: Window, clock: Clock, outcome: Outcome) -> None:
    """Answer five cards on the page of review, day after day."""
    if window.page is None or window.page.objectName() != "page-review":
        window.go_to("review", "")
    for _ in range(_REVIEWS_A_SWITCH):
        session = getattr(window.page, "session", None)
        for _day in range(_DAYS_WAITED):
            if session is not None and session.turn is not None:
                break
            clock.forward(days=1)
            window.go_to("today", "")
            window.go_to("review", "")
            session = getattr(window.page, "session", None)
        if session is None or session.turn is None:
            return
        clock.forward(seconds=8)
        assert window.page is not None
        before = session.answered
        for _attempt in range(40):  # early keys are ignored by design
            QTest.keyClick(window.page, Qt.Key.Key_3 if session.revealed else Qt.Key.Key_Space)
            if not session.revealed and session.answered == before:
                session.reveal()
            _settle()
            if session.answered > before:
                break
        if session.answered == before:  # typed cards and the like: answered through the sitting
            from studyapp.model.memory import Rating

            session.rate(Rating.GOOD)
            window.page.open("")
        outcome.counts["reviews"] += 1


def _hear(window: Window, number: int, outcome: Outcome) -> None:
    """Open a chapter, have it read for a moment, and stop."""
    assert window.kit is not None
    course = window.kit.desk.library.course(_COURSE)
    assert course is not None
    chapters = [
        f"{lesson.entry.key}#{part.id}"
        for lesson in course.lessons
        for part in lesson.entry.outline
    ]
    window.go_to("lesson", chapters[number % len(chapters)])
    _settle()
    assert window.page is not None
    button = window.page.findChild(QPushButton, "listen")
    if isinstance(button, QPushButton):
        button.click()
        _settle(20)
        window.kit.speaker.stop()
    outcome.counts["chapters"] += 1


def _settle(ms: int = 0) -> None:
    if ms:
        pause = QEventLoop()
        QTimer.singleShot(ms, pause.quit)
        pause.exec()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _size(window: Window) -> _Size:
    """Count on one and the same page, with all garbage collected."""
    window.go_to("today", "")
    for _ in range(3):
        _settle(50)
        gc.collect()
    return _Size(_memory(), len(QApplication.allWidgets()), threading.active_count())


def _memory() -> int:
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def _judge(warm: _Size, over: _Size, count: int, outcome: Outcome) -> None:
    growth = (over.memory - warm.memory) / max(1, warm.memory)
    outcome.counts["MiB after the warm-up"] = warm.memory // 1024
    outcome.counts["MiB at the end"] = over.memory // 1024
    outcome.counts["widgets after the warm-up"] = warm.widgets
    outcome.counts["widgets at the end"] = over.widgets
    outcome.counts["threads"] = over.threads
    if growth > _GROWTH and count > _FEW:  # in a short run caches are still filling
        outcome.fault(f"memory grew by {growth:.1%}")
    if over.widgets > warm.widgets and count > _FEW:
        outcome.fault(f"{over.widgets - warm.widgets} widgets more than after the warm-up")
    if over.threads > warm.threads:
        outcome.fault(f"{over.threads - warm.threads} threads more than after the warm-up")
