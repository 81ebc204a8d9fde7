"""How soon an author sees what was saved: from the save to the repaint of a real window.

Run `python tests/benchmarks/bench_preview.py [FOLDER]`; without a folder it takes the big starter
course. Prints, in milliseconds, the median and the worst of ten saves of a lesson, of cards and of
a save with a fault, and the median of the processor time in it: with the 120 ms in which the folder
must be quiet, that is what an idle machine takes.
"""

import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402 - after the folder and the platform are known
from PySide6.QtWidgets import QApplication  # noqa: E402 - after the folder and the platform are known

from studyapp.gui.pages.author import AuthorPage  # noqa: E402 - after the folder and the platform are known
from studyapp.gui.start import application  # noqa: E402 - after the folder and the platform are known
from studyapp.gui.window import Window  # noqa: E402 - after the folder and the platform are known
from studyapp.study.folders import Folders  # noqa: E402 - after the folder and the platform are known
from studyapp.study.preview import Preview  # noqa: E402 - after the folder and the platform are known
from studyapp.study.settings import Preferences  # noqa: E402 - after the folder and the platform are known
from tests.support.clock import Clock  # noqa: E402 - after the folder and the platform are known

TIMES = 10
PAUSE_MS = 2_500  # as between two saves of one who writes


def waited(signal: object, act: Callable[[], None]) -> tuple[float, float]:
    """Return the time from `act` to the repaint that follows `signal`, and the processor's part."""
    loop = QEventLoop()
    signal.connect(loop.quit)  # type: ignore[attr-defined]
    QTimer.singleShot(30_000, loop.quit)
    begun, worked = time.perf_counter(), time.process_time()
    act()
    loop.exec()
    QApplication.processEvents()  # what was changed is painted now
    return (time.perf_counter() - begun) * 1000, (time.process_time() - worked) * 1000


def pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def touched(file: Path, number: int, mark: str) -> None:
    text = file.read_text(encoding="utf-8")
    before = mark if number == 0 else f"{mark}{'x' * number}"
    file.write_text(text.replace(before, f"{mark}{'x' * (number + 1)}", 1), encoding="utf-8")


def run(source: Path, folder: Path) -> None:
    lesson = max((source / "lessons").glob("*.md"))
    cards = min((source / "cards").glob("*.yaml"))
    place = Folders(folder / "profile", folder / "cache", folder / "none")
    app = application(ROOT / "resources", Preferences(folder / "preferences.json"))
    window = Window(place, Preferences(folder / "preferences.json"), Clock(), "bench", source)
    window.resize(1180, 780)
    window.show()
    print(f"first look      {waited(window.ready, window.begin)[0]:7.0f}")
    page = window.page
    assert isinstance(page, AuthorPage)
    pause(4_000)
    kinds = {
        "a lesson": lambda n: touched(lesson, n, "the "),
        "cards": lambda n: touched(cards, n, "back: "),
        "a fault": lambda n: touched(lesson, n, "title"),
    }
    for name, save in kinds.items():
        taken = []
        for number in range(TIMES):
            taken.append(waited(page.looked, lambda n=number, do=save: do(n)))  # type: ignore[misc]
            pause(PAUSE_MS)
        walls, works = zip(*taken, strict=True)
        line = f"{statistics.median(walls):7.0f} {max(walls):7.0f} {statistics.median(works):9.0f}"
        print(f"{name:<15} {line}")
    assert window.kit is not None
    alone(Preview(window.kit.desk, source), lesson)
    window.close()
    app.processEvents()


def alone(preview: Preview, lesson: Path) -> None:
    touched(lesson, 0, "minutes")
    preview.look()
    taken = []
    for _ in range(TIMES):
        os.utime(lesson)
        begun = time.process_time()
        preview.look()
        taken.append((time.process_time() - begun) * 1000)
    print(f"a look alone    {statistics.median(taken):7.0f} {max(taken):7.0f}  (processor time)")


if __name__ == "__main__":
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "content" / "hardware-acceleration"
    with tempfile.TemporaryDirectory() as name:
        copy = Path(shutil.copytree(given, Path(name) / "course"))
        print("                 median   worst processor   (ms)")
        run(copy, Path(name))
