"""How long safety takes with a long life: backup, restore, doctor, salvage, export, import.

Run it with `python -m tests.benchmarks.bench_safety [answers]`; 100,000 answers if not told.
"""

import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from studyapp.model.events import Event, EventKind
from studyapp.study.desk import Desk
from studyapp.study.doctor import Doctor
from studyapp.study.folders import Folders
from studyapp.study.rescue import Rescue
from studyapp.study.settings import Preferences
from studyapp.study.transfer import Transfer
from tests.support.clock import Clock

CARDS_PER = 8


def events(count: int, clock: Clock) -> Iterator[Event]:
    """Give `count` answers, eight to a card, a minute apart."""
    begin = int((clock() - timedelta(days=900)).timestamp() * 1000)
    for number in range(count):
        at = begin + number * 600
        day = at // 86_400_000
        unit = f"pack/card-{number % (count // CARDS_PER)}"
        payload = {
            "rating": 3,
            "phase": 2,
            "step": 0,
            "due_day": day + 9,
            "due_ms": 0,
            "taken_ms": 5000,
        }
        yield Event("other", number + 1, at, at, 60, day, unit, "ab12", EventKind.REVIEW, payload)


def timed(name: str, work: Callable[[], object], count: int) -> None:
    began = perf_counter()
    work()
    took = perf_counter() - began
    print(f"{name:34} {took:8.2f} s   {took / count * 1e6:8.1f} µs an answer", flush=True)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    clock = Clock()
    with tempfile.TemporaryDirectory() as room:
        home = Path(room)
        folders = Folders(home / "data", home / "cache", home / "starters")
        preferences = Preferences(home / "preferences.json")

        def open_desk() -> Desk:
            return Desk(folders, preferences, clock, "bench")

        desk = open_desk()
        timed("take in a log", lambda: desk.progress.take_in(events(count, clock)), count)
        timed("fold everything anew", desk.progress.rebuild, count)
        timed("export to a zip", lambda: Transfer(desk).export(home / "all.zip"), count)
        timed("import what is known already", lambda: Transfer(desk).take(home / "all.zip"), count)
        clock.forward(days=1)
        timed("back up, checked", desk.back_up, count)
        desk.close()
        timed("start after a clean end", lambda: open_desk().close(), count)
        rescue = Rescue(folders, clock)
        timed("list the backups", rescue.backups, count)
        newest = rescue.backups()[0]
        timed("restore, with a backup before", lambda: rescue.restore(newest), count)
        doctor = Doctor(folders, preferences, clock, "bench")
        timed("doctor, all sound", doctor.treat, count)
        content = bytearray((folders.data / "progress.db").read_bytes())
        content[: 1 << 12] = bytes(1 << 12)
        (folders.data / "progress.db").write_bytes(content)
        for file in folders.backups.iterdir():
            file.unlink()
        timed("doctor, head lost, no backup", doctor.treat, count)
        size = (folders.data / "progress.db").stat().st_size
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{count:,} answers, {size / 1e6:.1f} MB on disk, {peak} MiB of memory at most")


if __name__ == "__main__":
    main()
