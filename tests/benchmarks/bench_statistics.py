"""How fast the statistics are there with 100,000 cards and 1,000,000 events.

Run it with `python -m tests.benchmarks.bench_statistics FOLDER`: the profile is made there once.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.statistics import StatisticsPage
from studyapp.gui.tasks import Tasks
from studyapp.study.desk import Desk
from studyapp.study.statistics import PERIODS
from tests.support.big_lives import open_profile, profile

CARDS, EVENTS = 100_000, 1_000_000
ROUNDS = 5
RESOURCES = Path(__file__).parents[2] / "resources"


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that a processor spends on `work`: others may use the machine."""
    began = process_time()
    work()
    return (process_time() - began) * 1000


def figures(desk: Desk) -> None:
    """Print what it takes to read the figures, by course and period."""
    course = desk.statistics.courses()[0].pack
    for period in PERIODS:
        for pack in ("", course):
            read = partial(desk.statistics.overview, pack, period)
            times = [timed(read) for _ in range(ROUNDS)]
            print(f"figures of {period:8} {pack or 'all courses':14} {min(times):6.0f} ms")
    times = [timed(partial(desk.statistics.terms, course)) for _ in range(ROUNDS)]
    print(f"the map of {course}: {min(times):.0f} ms")


class Watcher(QObject):
    """Sees when the page was drawn, and the longest time in which nothing else could happen."""

    def __init__(self, page: StatisticsPage) -> None:
        super().__init__()
        self._page = page
        self._loop = QEventLoop(self)
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self._beat)
        self._seen: object = None
        self._last = self.longest = self.drawn = 0.0

    def watch(self) -> None:
        """Open the page and wait until it shows new figures."""
        self._seen = self._page._overview
        self.longest = self.drawn = 0.0
        began = self._last = perf_counter()
        self._pulse.start(1)
        self._page.open("")
        self._loop.exec()
        self._pulse.stop()
        self.drawn -= began

    def _beat(self) -> None:
        now = perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now
        if not self.drawn and self._page._overview is not self._seen:
            self._page.repaint()
            self.drawn = perf_counter()
            QTimer.singleShot(500, self._loop.quit)


def page(desk: Desk, app: QApplication) -> None:
    """Print how long the page takes until it is painted, and the longest halt meanwhile."""
    kit = Kit.of(desk, Tasks())
    shown = StatisticsPage(kit)
    shown.resize(1000, 800)
    shown.show()
    app.processEvents()
    watcher = Watcher(shown)
    for attempt in ("first visit", "again", "again"):
        spent = process_time()
        watcher.watch()
        print(
            f"page, {attempt}: drawn after {watcher.drawn * 1000:.0f} ms of wall time, longest "
            f"halt {watcher.longest * 1000:.0f} ms, {(process_time() - spent) * 1000:.0f} ms "
            "of a processor in all"
        )
    kit.tasks.close()


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    app = QApplication(sys.argv[:1])
    theme.install(app, RESOURCES)
    theme.apply(app, "light")
    desk = open_profile(profile(folder, CARDS, EVENTS))
    figures(desk)
    page(desk, app)
    desk.close()


if __name__ == "__main__":
    main()
