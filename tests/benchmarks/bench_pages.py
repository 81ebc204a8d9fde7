"""How long a page takes to come up, in a grown profile: first visit, later visits.

    python tests/benchmarks/bench_pages.py [--rounds 9] [--cards 10000] [--events 100000]

From the wish (a click in the navigation) to the picture on the screen: the page's own work, its
layout and its painting; beside it the time of the processor, which is what an idle machine takes.
What comes later from the background is not waited for; the longest time that it then keeps the
window from answering is the last column.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Final, NamedTuple

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
_REST_MS: Final = 900  # what a page does a moment after it came up is over by then


class _Visit(NamedTuple):
    """Milliseconds until the page showed, of work for it, and of the longest pause after that."""

    shown: float
    worked: float
    held: float


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
        figures: dict[str, list[_Visit]] = {page: [] for page in PAGES}
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


def _visit(window: Window, page: str, argument: str) -> _Visit:
    """Go to a page, wait until it shows, and let the background finish."""
    begun, worked = time.perf_counter(), time.thread_time()
    window.go_to(page, argument)
    QApplication.sendPostedEvents()  # layouts are made, and what changed is painted
    took, worked = time.perf_counter() - begun, time.thread_time() - worked
    return _Visit(1000 * took, 1000 * worked, _rest())


def _rest() -> float:
    """Let the background finish; return the longest time without an answer, in milliseconds."""
    longest, until = 0.0, time.perf_counter() + _REST_MS / 1000
    while (before := time.perf_counter()) < until:
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - before)
    return 1000 * longest


def _report(figures: dict[str, list[_Visit]]) -> None:
    sys.stdout.write(
        "page         first ms   later: median   worst   processor   then held up for\n"
    )
    for page, (first, *later) in figures.items():
        shown, worked = [it.shown for it in later], [it.worked for it in later]
        mark = " !" if statistics.median(worked) > _BAR_MS else ""
        sys.stdout.write(
            f"{page:11} {first.shown:9.0f} {statistics.median(shown):14.1f} {max(shown):7.0f}"
            f" {statistics.median(worked):11.1f} {max(it.held for it in later):18.0f}{mark}\n"
        )
    medians = [statistics.median([it.worked for it in later]) for _, *later in figures.values()]
    sys.stdout.write(f"slowest median of the processor {max(medians):.1f} ms; bar {_BAR_MS} ms\n")


if __name__ == "__main__":
    main()
