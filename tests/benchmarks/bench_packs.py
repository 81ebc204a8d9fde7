"""How long the checker takes and how much memory it needs, for small and very large packs.

Run it with `python -m tests.benchmarks.bench_packs [CARDS …]`; sizes are 10,000 and 100,000 cards
unless given. Each size is measured in a process of its own, so that its memory is its own.
"""

import gc
import hashlib
import os
import resource
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import TypeVar

from tests.support.big_packs import write_big_pack

GOOD = Path(__file__).parents[1] / "packs" / "samples" / "good"
COURSE = Path(__file__).parents[2] / "content" / "hardware-acceleration"
T = TypeVar("T")


def main(sizes: list[int]) -> None:
    print(f"{'the sample, warm':34}{apart(checked, GOOD, 30)}")
    print(f"{'the course, warm':34}{apart(checked, COURSE, 5)}")
    with tempfile.TemporaryDirectory() as folder:
        each = []
        for cards in sizes:
            root = write_big_pack(Path(folder) / f"{cards}", cards)
            times = 1 if cards > 20_000 else 3
            print(f"{f'{cards:,} cards, checked':34}{apart(checked, root, times)}")
            each.append(apart(seconds_of, root) / cards * 1e6)
        print("microseconds a card: " + ", ".join(f"{it:.0f}" for it in each))
        root = write_big_pack(Path(folder) / "built", sizes[0])
        first, second = apart(built, root), apart(built, touched(root))
        print(f"two builds are {'identical' if first == second else 'DIFFERENT'}: {first[:12]}")


def apart(work: Callable[..., T], *given: object) -> T:
    """Return what `work` does in a fresh process."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *given).result()


def checked(root: Path, times: int) -> str:
    """Check the pack in `root` and tell times and the growth of memory."""
    from studyapp.packs.checker import check_pack

    gc.disable()  # as the command does
    if times > 3:
        check_pack(root)  # warm: modules imported, patterns compiled
    before = memory()
    taken, busy = [], []
    for _ in range(times):
        began, worked = perf_counter(), process_time()
        problems = check_pack(root)
        taken.append(perf_counter() - began)
        busy.append(process_time() - worked)
    assert not problems, problems[:3]
    growth = memory() - before
    return (
        f"{min(taken) * 1e3:9,.1f} ms at best, {median(taken) * 1e3:9,.1f} ms in the middle "
        f"({min(busy) * 1e3:9,.1f} ms of a core),"
        f" {growth:6.1f} MB more memory"
    )


def seconds_of(root: Path) -> float:
    """Return how many seconds of a core a check takes."""
    from studyapp.packs.checker import check_pack

    gc.disable()
    before = process_time()
    check_pack(root)
    return process_time() - before


def built(root: Path) -> str:
    """Return a hash of the archive that the pack in `root` makes."""
    from studyapp.packs.archive import build

    with tempfile.TemporaryDirectory() as folder:
        os.umask(0o077 if "again" in root.name else 0o022)
        build(root, Path(folder) / "x.studypack")
        return hashlib.sha256((Path(folder) / "x.studypack").read_bytes()).hexdigest()


def touched(root: Path) -> Path:
    """Return a copy of the pack, written in another order and at another time."""
    again = root.with_name("again")
    for path in sorted(root.rglob("*"), reverse=True):
        if path.is_file():
            copy = again / path.relative_to(root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
            copy.chmod(0o640)
            os.utime(copy, (1, 1))
    return again


def memory() -> float:
    """Return the most memory that this process has had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main([int(it) for it in sys.argv[1:]] or [10_000, 100_000])
