"""How soon the palette is there, and how soon it finds: with the shelf at hand and a large one.

Run it with `python -m tests.benchmarks.bench_palette FOLDER`: the profile is made there once.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from studyapp.gui import languages, theme
from studyapp.gui.directory import PAGES
from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.offering import offers_on
from studyapp.gui.widgets.palette.palette import Palette
from studyapp.model.content import Pack, Person, Term
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.desks import GOOD, open_desk

PACKS, TERMS = 100, 200  # 20,000 terms
ROUNDS = 7
RESOURCES = Path(__file__).parents[2] / "resources"
WORDS = [
    "array",
    "matrix",
    "kernel",
    "cache",
    "stride",
    "systolic",
    "tensor",
    "vector",
    "bandwidth",
    "latency",
]


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that a processor spends on `work`: others may use the machine."""
    began = process_time()
    work()
    return (process_time() - began) * 1000


def shelf(folder: Path) -> Desk:
    """Return a desk with a hundred glossaries and the sample course."""
    desk = open_desk(folder, Clock())
    if desk.catalogue.is_empty():
        desk.library.install(GOOD)
        for number in range(PACKS):
            terms = tuple(
                Term(f"t-{n}", f"{WORDS[n % 10]} {WORDS[n // 10 % 10]} {number}-{n}", "A word.")
                for n in range(TERMS)
            )
            pack = Pack(
                id=f"large.p{number}",
                version="1.0.0",
                title=f"Course {number}",
                language="en",
                license="CC0-1.0",
                authors=(Person("A bench"),),
                terms=terms,
            )
            desk.catalogue.put(pack, str(folder / pack.id), "made")
    return desk


def main(folder: Path) -> int:
    """Print the figures."""
    app = QApplication([])
    theme.install(app, RESOURCES)
    theme.apply(app, "light")
    languages.apply(app, RESOURCES, "en")
    desk = shelf(folder)
    home = QWidget()
    home.resize(1180, 780)
    home.show()
    bindings = Bindings(desk.preferences)
    palette = Palette(home)

    def summon() -> None:
        palette.open(offers_on(None, {}, PAGES, bindings, desk.preferences), ())
        home.repaint()

    print(f"first open           {timed(summon):7.1f} ms")
    palette.close_palette()
    rounds = []
    for _ in range(ROUNDS):
        rounds.append(timed(summon))
        palette.close_palette()
    print(f"open again           {median(rounds):7.1f} ms")
    summon()
    for typed in ("t", "te", "text size", "txet sise", "dark"):
        palette.field.clear()
        spent = timed(partial(palette.field.setText, typed)) + timed(home.repaint)
        print(f"type {typed!r:15} {spent:7.1f} ms (and what was found drawn)")
    read = timed(lambda: desk.signposts.find("a", 1))
    print(f"read {PACKS * TERMS:,} names    {read:7.1f} ms (in the background, once)")
    for typed in ("sys", "systolic arr", "bandwith", "course 77"):
        find = partial(desk.signposts.find, typed, 20)
        spent = median(timed(find) for _ in range(ROUNDS))
        print(f"find {typed!r:15} {spent:7.1f} ms (in the background)")
    desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
