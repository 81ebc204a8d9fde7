"""How fast a review goes with 10,000 cards: a key, the answer on disk, the next card painted.

Run it with `python -m tests.benchmarks.bench_review`.
"""

import gc
import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.review import ReviewPage
from studyapp.gui.tasks import Tasks
from studyapp.model.content import Card, CardKind
from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.support.desks import PACK, take_cards

CARDS = 10_000
DUE = 2_000
TURNS = 300
RESOURCES = Path(__file__).parents[2] / "resources"


def cards() -> list[Card]:
    """Return 10,000 cards, one in four of them to be typed."""
    return [
        Card(
            id=f"c-{n}",
            kind=CardKind.TYPED if n % 4 == 0 else CardKind.BASIC,
            front=f"What does unit **{n}** of the shelf hold, and why does it stand there?",
            back=f"The answer to question {n}, in a sentence of the usual length.",
            answer=f"word{n}",
            extra="A remark that stands below the answer." if n % 3 == 0 else None,
        )
        for n in range(CARDS)
    ]


class Clock:
    """A clock that ticks on by itself, from a day that the benchmark sets."""

    def __init__(self) -> None:
        self.offset = timedelta(days=-200)

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(1_790_000_000 + perf_counter(), UTC) + self.offset


def desk_with_cards(folder: Path, clock: Clock) -> Desk:
    """Return a desk with 10,000 cards, of which 2,000 are due and the others new."""
    preferences = Preferences(folder / "settings.json")
    preferences.set("new_per_day", 500)
    folders = Folders(folder / "data", folder / "cache", folder / "starters")
    desk = Desk(folders, preferences, clock, "bench")
    take_cards(desk, cards())
    scheduler = desk.review()._scheduler
    for n in range(DUE):
        key = f"{PACK}/c-{n}"
        state = desk.progress.state(key)
        now_ms, day = desk.progress.now_ms(), desk.progress.today()
        outcome = scheduler.outcomes(state, key, now_ms, day)[Rating.EASY]
        desk.progress.record_review(key, Rating.EASY, outcome, 5000)
    clock.offset = timedelta(0)
    return desk


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that `work` takes."""
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def page_turns(page: ReviewPage, app: QApplication) -> dict[str, list[float]]:
    """Press the keys of a sitting; after each, let the window paint what changed."""
    times: dict[str, list[float]] = {"show the answer": [], "grade, next card": []}

    def press(key: Qt.Key) -> None:
        QTest.keyClick(page, key)
        app.processEvents()

    for _ in range(TURNS):
        times["show the answer"].append(timed(lambda: press(Qt.Key.Key_Space)))
        times["grade, next card"].append(timed(lambda: press(Qt.Key.Key_3)))
    return times


def bare_turns(app: QApplication) -> list[float]:
    """Change two labels at a key and paint them: what Qt alone takes."""

    class Bare(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.labels = [QLabel(self) for _ in range(2)]
            layout = QVBoxLayout(self)
            for label in self.labels:
                label.setWordWrap(True)
                layout.addWidget(label)
            self.count = 0

        def keyPressEvent(self, _event: object) -> None:
            self.count += 1
            for label in self.labels:
                label.setText(f"What does unit {self.count} of the shelf hold, and why there?")

    bare = Bare()
    bare.resize(972, 780)
    bare.show()
    app.processEvents()

    def press() -> None:
        QTest.keyClick(bare, Qt.Key.Key_3)
        app.processEvents()

    return [timed(press) for _ in range(TURNS)]


def answers(desk: Desk) -> list[float]:
    """Rate cards without a window: the answer on disk and the next card ready."""
    session = desk.review()
    times = []
    for _ in range(TURNS):
        session.reveal()
        times.append(timed(lambda: session.rate(Rating.GOOD)))
    return times


def written(desk: Desk) -> list[float]:
    """Write answers only."""
    scheduler = desk.review()._scheduler
    times = []
    for n in range(TURNS):
        key = f"{PACK}/c-{DUE + 1000 + n}"
        now_ms, day = desk.progress.now_ms(), desk.progress.today()
        outcome = scheduler.outcomes(desk.progress.state(key), key, now_ms, day)[Rating.GOOD]
        write = partial(desk.progress.record_review, key, Rating.GOOD, outcome, 4000)
        times.append(timed(write))
    return times


def raw_sqlite(folder: Path) -> list[float]:
    """Insert, update and commit with the same pragmas and nothing around them."""
    raw = sqlite3.connect(folder / "raw.db", isolation_level=None)
    for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
        raw.execute(f"PRAGMA {pragma}")
    raw.execute("CREATE TABLE event (seq INTEGER PRIMARY KEY, unit TEXT, payload TEXT)")
    raw.execute("CREATE TABLE state (unit TEXT PRIMARY KEY, due INTEGER)")
    raw.executemany("INSERT INTO state VALUES (?, 0)", [(f"c-{n}",) for n in range(CARDS)])

    def write(n: int) -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO event VALUES (?, ?, ?)", (n, f"c-{n}", "x" * 120))
        raw.execute("UPDATE state SET due = ? WHERE unit = ?", (n, f"c-{n}"))
        raw.execute("COMMIT")

    times = [timed(partial(write, n)) for n in range(TURNS)]
    raw.close()
    return times


def checks(desk: Desk) -> list[float]:
    """Compare typed answers with 2,500 others in the pack."""
    session = desk.review()
    times: list[float] = []
    while session.turn is not None and len(times) < 40:
        if session.turn.unit.back.startswith("word"):
            times.append(timed(lambda: session.check("wrod7")))
        session.reveal()
        session.rate(Rating.EASY)
    return times


def show(name: str, times: list[float]) -> None:
    """Print one line of the table."""
    cuts = quantiles(times, n=20, method="inclusive")
    print(f"{name:34} {cuts[9]:8.2f} {cuts[18]:8.2f} {max(times):8.2f}")


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.install(app, RESOURCES)
    theme.apply(app, "light")
    gc.disable()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desk = desk_with_cards(folder, Clock())
        print(f"{CARDS:,} cards, {DUE:,} due; milliseconds  p50      p95      max")
        show("bare Qt: key, two labels painted", bare_turns(app))
        show("raw SQLite: insert, update, commit", raw_sqlite(folder))
        show("answer written", written(desk))
        show("answer written, next card ready", answers(desk))
        show("typed answer compared", checks(desk))
        page = ReviewPage(Kit.of(desk, Tasks()))
        page.guard_ms = 0
        page.resize(972, 780)
        page.show()
        show("sitting begun", [timed(lambda: page.open("")) for _ in range(3)])
        app.processEvents()
        for what, times in page_turns(page, app).items():
            show(f"page: {what}, painted", times)
        desk.close()


if __name__ == "__main__":
    main()
