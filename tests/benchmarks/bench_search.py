"""How fast everything is searched and scrolled with 100,000 cards, and what the index costs.

Run it with `python -m tests.benchmarks.bench_search FOLDER`: the profile is made there once.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from studyapp.gui import theme
from studyapp.gui.widgets.browse.line_table import LineTable
from studyapp.model.content import Card, CardKind
from studyapp.study.browse import Browse, Sort
from studyapp.study.desk import Desk
from tests.support.big_lives import open_profile, profile
from tests.support.clock import Clock
from tests.support.desks import PACK, open_desk, take_cards

CARDS, EVENTS = 100_000, 1_000_000
ROUNDS = 5
RESOURCES = Path(__file__).parents[2] / "resources"
SEARCHES = (
    "",
    "w",
    "wh",
    "shelf",
    "what does unit",
    "9",
    "99123",
    '"unit 77123"',
    "stand -hold",
    "zzz",
    "is:due",
    "is:new",
    "is:solid shelf",
    "is:leech",
    "tag:tag-7",
    "lesson:lesson-3",
    "course:1 is:due due:7 -tag:tag-9 unit",
    "kind:term",
)


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that a processor spends on `work`: others may use the machine."""
    began = process_time()
    work()
    return (process_time() - began) * 1000


def searches(browse: Browse) -> None:
    """Print each search in each order: the first time, and when its parts are known."""
    slowest = 0.0
    print(f"{'search':40} {'found':>7}  first again   slowest order, ms")
    for text in SEARCHES:
        times = {sort: _search(browse, text, sort) for sort in Sort}
        found = len(browse.search(text).ids)
        order = max(times, key=lambda sort: times[sort][0])
        slowest = max(slowest, times[order][0])
        first, again = times[Sort.BEST]
        print(
            f"{text or '(everything)':40} {found:7}  {first:5.1f} {again:5.1f}   "
            f"{order:7} {times[order][0]:5.1f} {times[order][1]:5.1f}"
        )
    print(f"slowest of all: {slowest:.1f} ms")
    first = timed(partial(browse.meant, "shlef"))
    again = timed(partial(browse.meant, "shlef"))
    print(
        f"what may be meant by 'shlef': {first:.1f} ms, again {again:.1f} ms (in the background)\n"
    )


def _search(browse: Browse, text: str, sort: Sort) -> tuple[float, float]:
    """Return the best time of a search whose words are new, and of the same once more."""
    search = partial(browse.search, text, sort)
    firsts = []
    for _ in range(ROUNDS):
        browse.forget()
        firsts.append(timed(search))
    return min(firsts), min(timed(search) for _ in range(ROUNDS))


def scrolling(desk: Desk, app: QApplication) -> None:
    """Print what showing all lines costs, and jumps to places that were never read."""
    table = LineTable(desk.browse, desk.progress.today())
    table.resize(900, 700)
    table.show()
    ids = desk.browse.search("").ids

    def show() -> None:
        table.lines.show_ids(ids, desk.progress.today())
        app.processEvents()

    def jump(row: int) -> None:
        table.scrollTo(table.lines.index(row, 0))
        app.processEvents()

    print(f"show {len(ids):,} lines: {timed(show):.1f} ms")
    rows = [(n * 7919) % len(ids) for n in range(1, 41)]
    jumps = [timed(partial(jump, row)) for row in rows]
    print(f"jump anywhere: median {median(jumps):.1f}, longest {max(jumps):.1f} ms")
    steps = [timed(partial(jump, row)) for row in range(5_000, 5_400, 3)]
    print(f"scroll three lines: median {median(steps):.1f}, longest {max(steps):.1f} ms\n")


def changing(desk: Desk) -> None:
    """Print what it takes to change 1,000 and 10,000 cards, and to take it back."""
    browse = desk.browse
    for count in (1_000, 10_000):
        units = browse.cards_of(browse.search("kind:card").ids[:count])
        began = process_time()
        events = browse.suspend(units, on=True)
        done = process_time()
        browse.undo(events)
        undone = process_time()
        print(
            f"set {count:,} cards aside: {(done - began) * 1000:.0f} ms; "
            f"take it back: {(undone - done) * 1000:.0f} ms"
        )
    print(f"read everything anew: {timed(browse.load):.0f} ms\n")


def installing() -> None:
    """Print what the index of 10,000 cards adds to putting them on the shelf."""
    cards = [
        Card(
            id=f"c-{n}",
            kind=CardKind.BASIC,
            front=f"What does **unit {n}** of the shelf hold, and why does it stand there?",
            back=f"The answer to question {n}, in a sentence of the usual length.",
            tags=(f"tag-{n % 50}",),
        )
        for n in range(10_000)
    ]
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder), Clock())
        whole = [timed(lambda: take_cards(desk, cards)) for _ in range(3)]
        with desk._database.transaction() as connection:
            texts = "SELECT id, title, body, more FROM catalogue.entry WHERE pack = ?"
            rows = connection.exec_driver_sql(texts, (PACK,)).all()
        insert = "INSERT INTO catalogue.words (rowid, title, body, more) VALUES (?, ?, ?, ?)"

        def index() -> None:
            with desk._database.transaction() as connection:
                connection.exec_driver_sql(insert, [tuple(row) for row in rows])

        words = timed(index)
        desk.close()
    print(f"put 10,000 cards on the shelf: {min(whole):.0f} ms, the index of words {words:.0f} ms")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    app = QApplication(sys.argv[:1])
    theme.install(app, RESOURCES)
    theme.apply(app, "light")
    desk = open_profile(profile(folder, CARDS, EVENTS))
    print(f"read everything: {timed(desk.browse.load):.0f} ms (in the background)")
    searches(desk.browse)
    scrolling(desk, app)
    changing(desk)
    desk.close()
    installing()


if __name__ == "__main__":
    main()
