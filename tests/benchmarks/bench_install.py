"""Times a pack on its way onto the shelf, new and as an update, and what memory that takes.

Run it as `python -m tests.benchmarks.bench_install [CARDS …]`; without figures 10,000 and 100,000
cards. Each size runs in a process of its own, with a learner who answered some hundred cards.
"""

import gc
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from studyapp.model.memory import Rating
from studyapp.packs.archive import build
from studyapp.packs.reader import inspect_pack
from studyapp.study.arrivals import Verdict
from studyapp.study.desk import Desk
from tests.support.big_packs import write_big_pack
from tests.support.clock import Clock
from tests.support.desks import open_desk

SIZES = (10_000, 100_000)
ANSWERED = 200


def main() -> None:
    sizes = [int(word.replace(",", "")) for word in sys.argv[1:]]
    for size in sizes or SIZES:
        subprocess.run([sys.executable, "-m", __spec__.name, "one", str(size)], check=True)


def one(size: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        first = root / "first.studypack"
        build(write_big_pack(root / "first", size), first)
        second = root / "second.studypack"
        build(write_big_pack(root / "second", size, version="1.1.0", edition=" again"), second)
        measure(root, size, first, second)


def measure(root: Path, size: int, first: Path, second: Path) -> None:
    desk = open_desk(root / "desk", Clock(), new_per_day=ANSWERED)
    warm_up(desk, root)
    before = resident()
    working = time.process_time()
    new = install(desk, first)
    working = time.process_time() - working
    grown = peak() - before
    began = time.perf_counter()
    inspect_pack(root / "first")
    check = time.perf_counter() - began
    learn(desk)
    update = install(desk, second)
    changed = desk.library.news("big.shelves")
    assert changed is not None
    print(
        f"{size:>8,} cards: check {check:.2f} s · install {sum(new):.2f} s "
        f"(look {new[0]:.2f}, take in {new[1]:.2f}; {working:.2f} s of one processor) · "
        f"memory +{grown:.0f} MB at most · "
        f"update {sum(update):.2f} s with {len(changed.changes):,} changes · "
        f"{1000 * sum(new) / (size / 1000):.0f} ms a thousand"
    )
    desk.close()


def warm_up(desk: Desk, root: Path) -> None:
    """Let everything be imported: memory is measured for the pack."""
    desk.library.install(write_big_pack(root / "small", 10))
    desk.library.remove("big.shelves")
    gc.collect()


def install(desk: Desk, source: Path) -> tuple[float, float]:
    began = time.perf_counter()
    proposal = desk.library.look_at(source)
    looked = time.perf_counter()
    assert proposal.verdict in {Verdict.BACK, Verdict.UPDATE}
    desk.library.accept(proposal)
    return looked - began, time.perf_counter() - looked


def learn(desk: Desk) -> None:
    desk.library.enrol("big.shelves")
    session = desk.review()
    for _ in range(ANSWERED):
        if session.turn is None:
            return
        session.reveal()
        session.rate(Rating.EASY)


def resident() -> float:
    """Return what the process holds now, in MB."""
    return _status("VmRSS")


def peak() -> float:
    """Return the most that the process ever held, in MB."""
    return _status("VmHWM")


def _status(name: str) -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


if __name__ == "__main__":
    if sys.argv[1:2] == ["one"]:
        one(int(sys.argv[2]))
    else:
        main()
