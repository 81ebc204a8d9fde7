"""How long a page takes to come up, in a grown profile: first visit, later visits.

    python tests/benchmarks/bench_pages.py [--rounds 9] [--cards 10000] [--events 100000]

From the wish (a click in the navigation) to the picture on the screen: the page's own work, its
layout and its painting. What comes later from the background is not waited for; the longest
time that it then keeps the window from answering is the last column.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TZ", "UTC")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from studyapp.gui.start import application
from studyapp.gui.window import Window
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.pictures.stage import COURSES, RESOURCES
from tests.support.big_lives import noon, profile

PAGES: Final = (
    "today", "library", "course", "cards", "lesson", "review", "practice", "setup", "match",
    "results", "exams", "glossary", "browse", "statistics", "settings", "guide", "restore",
)  # fmt: skip
_BAR_MS: Final = 50
_REST_MS: Final = 400


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--cards", type=int, default=10_000)
    parser.add_argument("--events", type=int, default=100_000)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = profile(Path(folder) / "life", wanted.cards, wanted.events)
        shutil.copytree(COURSES / "hardware-acceleration", home / "starters" / "course")
        window = _opened(home)
        arguments = _arguments(window)
        figures: dict[str, list[tuple[float, float]]] = {page: [] for page in PAGES}
        for _ in range(wanted.rounds + 1):
            for page in PAGES:
                figures[page].append(_visit(window, page, arguments.get(page, "")))
        _report(figures)
        window.close()


def _opened(home: Path) -> Window:
    folders = Folders(home, home / "cache", home / "starters")
    preferences = Preferences(folders.data / "preferences.json")
    application(RESOURCES, preferences)
    window = Window(folders, preferences, noon, "pages")
    window.resize(1180, 780)
    ready = QEventLoop()
    window.ready.connect(ready.quit)
    window.show()
    QTimer.singleShot(0, window.begin)
    ready.exec()
    while window.tasks._orders:  # the course is being put on the shelf
        _rest()
    return window


def _arguments(window: Window) -> dict[str, str]:
    assert window.kit is not None
    desk = window.kit.desk
    course = next(course for course in desk.library.courses() if course.lessons)
    desk.library.enrol(course.entry.id)
    pack, lesson = course.entry.id, course.lessons[0].entry.key
    return {
        "course": pack,
        "lesson": lesson,
        "setup": f"mix:{pack}/",
        "match": f"{pack}/",
        "results": pack,
    }


def _visit(window: Window, page: str, argument: str) -> tuple[float, float]:
    """Return the milliseconds until the page shows, and the longest pause after that."""
    begun = time.perf_counter()
    window.go_to(page, argument)
    QApplication.sendPostedEvents()  # layouts are made, and what changed is painted
    took = time.perf_counter() - begun
    return 1000 * took, _rest()


def _rest() -> float:
    """Let the background finish; return the longest time without an answer, in milliseconds."""
    longest, until = 0.0, time.perf_counter() + _REST_MS / 1000
    while (before := time.perf_counter()) < until:
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - before)
    return 1000 * longest


def _report(figures: dict[str, list[tuple[float, float]]]) -> None:
    sys.stdout.write("page         first ms   later: median   worst   then held up for\n")
    for page, visits in figures.items():
        shown = [one for one, _held in visits]
        later = shown[1:]
        held = max(one for _shown, one in visits[1:])
        mark = " !" if statistics.median(later) > _BAR_MS else ""
        sys.stdout.write(
            f"{page:11} {shown[0]:9.0f} {statistics.median(later):14.1f} {max(later):7.0f}"
            f" {held:18.0f}{mark}\n"
        )
    medians = [_median_later(visits) for visits in figures.values()]
    sys.stdout.write(f"slowest median {max(medians):.1f} ms; bar {_BAR_MS} ms\n")


def _median_later(visits: Sequence[tuple[float, float]]) -> float:
    return statistics.median([shown for shown, _held in visits[1:]])


if __name__ == "__main__":
    main()
