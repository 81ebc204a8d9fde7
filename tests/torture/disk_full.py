"""A disk that is full at any point of a sitting: a small file system of its own, filled up.

The disk is a tmpfs that a user may mount in a name space of his own; where the system does not
allow that, the file's largest size is set instead.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random  # noqa: TID251 - a seed is a parameter
from typing import Final

from studyapp.model.errors import StudyError
from studyapp.model.events import EventKind
from studyapp.model.memory import Rating
from studyapp.model.schedule import Scheduler
from studyapp.store import refuge
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.progress import Progress
from tests.support.clock import Clock
from tests.support.lives import contents
from tests.torture.outcome import Order, Outcome

_DISK_KIB: Final = 4096
_INSIDE: Final = "STUDYAPP_TORTURE_INSIDE"
_ROOT: Final = Path(__file__).parents[2]


def torture(order: Order) -> Outcome:
    """Fill the disk at `order.count` points of a sitting."""
    if _INSIDE in os.environ or not _may_mount():
        return _fill(order)
    command = (sys.executable, str(_ROOT / "tests" / "torture" / "run.py"), "disk_full")
    words = ("--count", str(order.count), "--seed", str(order.seed), "--plain")
    done = subprocess.run(
        ("unshare", "-rm", *command, *words),
        env=os.environ | {_INSIDE: "1"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    outcome = Outcome.from_plain(done.stdout)
    if done.returncode not in {0, 1}:
        outcome.fault(f"ended with {done.returncode}")
    return outcome


def _may_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = ("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt")
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


@dataclass
class _Disk:
    """A folder whose room can be used up and given back."""

    folder: Path
    is_real: bool

    def fill(self, leave: int, database: Database) -> None:
        if not self.is_real:
            with database.transaction() as connection:
                pages = connection.exec_driver_sql("PRAGMA main.page_count").scalar_one()
            with database.transaction() as connection:
                connection.exec_driver_sql(f"PRAGMA main.max_page_count={pages + leave // 4096}")
            return
        room = shutil.disk_usage(self.folder).free
        with (self.folder / "filler").open("wb") as stream:
            stream.write(bytes(max(0, room - leave)))

    def free(self) -> None:
        (self.folder / "filler").unlink(missing_ok=True)


def _fill(order: Order) -> Outcome:
    outcome = Outcome("disk_full")
    folder = order.folder / "disk"
    folder.mkdir(exist_ok=True)
    real = _INSIDE in os.environ
    libc = ctypes.CDLL(None, use_errno=True)
    if real:
        size = f"size={_DISK_KIB}k".encode()
        if libc.mount(b"tmpfs", str(folder).encode(), b"tmpfs", 0, size):
            raise OSError(ctypes.get_errno(), "no file system of our own")
    refuge._PAUSE_S = 0.0
    disk = _Disk(folder, real)
    for number in range(order.count):
        outcome.tries += 1
        _point(disk, Random(order.seed * 1_000_003 + number), outcome)
    if real:
        libc.umount2(str(folder).encode(), 0)
    outcome.counts["on a file system of its own"] = int(real)
    return outcome


def _point(disk: _Disk, chance: Random, outcome: Outcome) -> None:
    home = disk.folder / "profile"
    shutil.rmtree(home, ignore_errors=True)
    disk.free()
    files = Files(home / "progress.db", home / "catalogue.db")
    clock = Clock()
    database = Database(files)
    progress = Progress(database, Scheduler(), clock, "machine-1")
    _answer(progress, clock, chance, chance.randrange(1, 60))
    saved = {event.seq for event in progress.walk()}
    disk.fill(chance.randrange(0, 200_000), database)
    told = _answer(progress, clock, chance, 400, lambda: bool(database.unsaved))
    outcome.counts["went on in memory"] += bool(database.unsaved)
    if database.unsaved and "full" not in database.unsaved and "not answer" not in database.unsaved:
        outcome.fault(f"an odd sentence: {database.unsaved}")
    told |= _answer(progress, clock, chance, 20)
    everything = saved | told
    if {event.seq for event in progress.walk()} != everything:
        outcome.fault("the log in memory is not what was done")
    _end(disk, database, files, everything, saved, chance, outcome)


def _end(
    disk: _Disk,
    database: Database,
    files: Files,
    everything: set[int],
    saved: set[int],
    chance: Random,
    outcome: Outcome,
) -> None:
    """Give room again, or never; then close, open, and look."""
    comes_back = chance.random() < 0.7
    before = contents(database)
    lived_in_memory = bool(database.unsaved)
    if comes_back:
        disk.free()
    database.close()
    disk.free()
    try:
        again = Database(files)
    except StudyError as error:
        outcome.fault(f"unreadable: {error}")
        return
    kept = {event.seq for event in Progress(again, Scheduler(), Clock(), "machine-1").walk()}
    must = everything if comes_back or not lived_in_memory else saved
    outcome.counts["lost"] += len(must - kept)
    outcome.counts["acknowledged events"] += len(must)
    if must - kept:
        outcome.fault(f"{len(must - kept)} acknowledged events are lost")
    if comes_back and contents(again) != before:
        outcome.fault("what is on the disk is not what was in memory")
    again.close()


def _answer(
    progress: Progress,
    clock: Clock,
    chance: Random,
    most: int,
    enough: Callable[[], bool] = lambda: False,
) -> set[int]:
    told = set()
    for _ in range(most):
        clock.forward(seconds=5)
        unit = f"pack/card-{chance.randrange(200)}"
        if chance.random() < 0.1:
            told.add(progress.record(EventKind.NOTE, unit, _note(chance)).seq)
        else:
            rating = chance.choice(tuple(Rating))
            outcomes = Scheduler().outcomes(
                progress.state(unit), unit, progress.now_ms(), progress.today()
            )
            told.add(progress.record_review(unit, rating, outcomes[rating], 900).seq)
        if enough():
            break
    return told


def _note(chance: Random) -> dict[str, object]:
    return {"field": "note", "text": "n" * chance.randrange(20_000)}
