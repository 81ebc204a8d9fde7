"""Torture: what must never happen, tried a great many times.

    python tests/torture/run.py                      everything, at the full counts
    python tests/torture/run.py kills --count 100    one of them, less often

Prints one line each, and every fault; the exit status is 1 if there was one.
"""

import argparse
import os
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.torture.outcome import Order, Outcome

FULL = {
    "kills": 1_000,
    "disk_full": 200,
    "power_cuts": 1_000,
    "damage": 200,
    "schedules": 1_000,
    "packs": 300,
    "fuzz": 100_000,
    "soak": 1_000,
    "offline": 1,
}
# In the normal tests: enough to see that a torture still bites.
SHORT = {
    "kills": 8,
    "disk_full": 3,
    "power_cuts": 10,
    "damage": 3,
    "schedules": 2,
    "packs": 5,
    "fuzz": 300,
    "soak": 6,
}
_FAULTS_SHOWN = 20
# Where the disk itself is not what is tried, files lie in memory if there is such a place.
_IN_MEMORY = frozenset({"schedules", "damage", "power_cuts", "packs", "fuzz"})
_MEMORY = Path("/dev/shm")


def run(name: str, count: int, seed: int = 8) -> Outcome:
    """Run one torture in a folder of its own."""
    module = import_module(f"tests.torture.{name}")
    place = _MEMORY if name in _IN_MEMORY and _MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="studyapp-torture-", dir=place) as folder:
        outcome: Outcome = module.torture(Order(count, seed, Path(folder)))
    return outcome


def main() -> int:
    """Run what the command line asks for."""
    words = argparse.ArgumentParser(description="Try what must never happen.")
    words.add_argument("names", nargs="*", choices=[*FULL, []], default=[])
    words.add_argument("--count", type=int, help="how many tries, instead of the full count")
    words.add_argument("--seed", type=int, default=8)
    words.add_argument("--short", action="store_true", help="a taste of each")
    words.add_argument("--plain", action="store_true", help="write for another process")
    given = words.parse_args()
    faulty = False
    counts = SHORT if given.short else FULL
    for name in given.names or counts:
        began = perf_counter()
        outcome = run(name, given.count or counts[name], given.seed)
        if given.plain:
            print(outcome.plain)
        else:
            print(f"{outcome}   {perf_counter() - began:,.0f} s", flush=True)
            for fault in outcome.faults[:_FAULTS_SHOWN]:
                print(f"    {fault}", flush=True)
        faulty = faulty or bool(outcome.faults)
    return int(faulty)


if __name__ == "__main__":
    sys.exit(main())
