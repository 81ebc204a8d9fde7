"""kill -9 at random moments while answering, backing up, undoing and taking in logs.

Acknowledged is what `Progress` returned from; each such event is told through a pipe.
"""

import contextlib
import os
import shutil
import signal
import sqlite3
import struct
from collections.abc import Iterator
from pathlib import Path
from random import Random  # noqa: TID251 - a seed is a parameter
from time import sleep

from studyapp.model.errors import StudyError
from studyapp.model.events import Event, EventKind
from studyapp.model.memory import Rating
from studyapp.model.schedule import Scheduler
from studyapp.store.backup import Backups
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.progress import Progress
from tests.support.clock import Clock
from tests.support.lives import contents
from tests.torture.outcome import Order, Outcome

_ROUNDS_A_FILE = 50
_ACK = struct.Struct("<q")
_LONGEST_S = 0.03
_MOST_AWAITED = 25


def torture(order: Order) -> Outcome:
    """Kill `order.count` processes and look at what each left behind."""
    outcome = Outcome("kills")
    chance = Random(order.seed)
    files, acknowledged = _fresh(order.folder), set[int]()
    for number in range(order.count):
        if number and number % _ROUNDS_A_FILE == 0:
            files, acknowledged = _fresh(order.folder), set[int]()
        outcome.tries += 1
        told = _one(files, order.folder, chance, number)
        outcome.counts["acknowledged events"] += len(told)
        acknowledged |= told
        _look(files, acknowledged, outcome)
        _look_at_backups(order.folder, outcome)
    return outcome


def _fresh(folder: Path) -> Files:
    shutil.rmtree(folder / "kills", ignore_errors=True)
    return Files(folder / "kills" / "progress.db", folder / "kills" / "catalogue.db")


def _one(files: Files, folder: Path, chance: Random, number: int) -> set[int]:
    """Let a process work, kill it, and return the numbers of the events it was sure of."""
    end, beginning = os.pipe()
    seed = chance.randrange(2**32)
    child = os.fork()
    if child == 0:
        os.close(end)
        with contextlib.suppress(BaseException):
            _work(files, folder, Random(seed), beginning, number)
        os._exit(1)
    os.close(beginning)
    # At work from here on: after a few acknowledged events any moment may be the last.
    first = b"".join(os.read(end, _ACK.size) for _ in range(chance.randrange(1, _MOST_AWAITED)))
    sleep(chance.random() * _LONGEST_S)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with open(end, "rb") as stream:  # noqa: PTH123 - an open pipe
        told = first + stream.read()  # what it still said before the end
    whole = len(told) // _ACK.size * _ACK.size
    return {seq for (seq,) in _ACK.iter_unpack(told[:whole]) if seq}


def _work(files: Files, folder: Path, chance: Random, beginning: int, number: int) -> None:
    if chance.random() < 0.3:
        os.write(beginning, _ACK.pack(0))  # killed while it opens, too
    database = Database(files)
    clock = Clock()
    clock.forward(days=number, seconds=chance.random())
    progress = Progress(database, Scheduler(), clock, "machine-1")
    os.write(beginning, _ACK.pack(0))
    while True:
        clock.forward(seconds=7)
        for event in _act(progress, database, folder, clock, chance):
            os.write(beginning, _ACK.pack(event.seq))


def _act(
    progress: Progress, database: Database, folder: Path, clock: Clock, chance: Random
) -> Iterator[Event]:
    unit = f"pack/card-{chance.randrange(40)}"
    match chance.choices(("answer", "undo", "flag", "backup", "merge"), (90, 4, 3, 1, 2))[0]:
        case "answer":
            rating = chance.choice(tuple(Rating))
            outcomes = Scheduler().outcomes(
                progress.state(unit), unit, progress.now_ms(), progress.today()
            )
            yield progress.record_review(unit, rating, outcomes[rating], 900)
        case "undo":
            reviews = [it for it in progress.history(unit) if it.kind is EventKind.REVIEW]
            if reviews:
                progress.undo(reviews[-1])
        case "flag":
            yield progress.record(EventKind.FLAG, unit, {"flag": 1})
        case "backup":
            Backups(folder / "kills" / "backups").take(database, clock().replace(tzinfo=None))
        case _:
            moment = progress.now_ms()
            seq = chance.randrange(10**9)
            theirs = Event(
                "other",
                seq,
                moment,
                moment,
                0,
                progress.today(),
                unit,
                "",
                EventKind.REVIEW,
                {"rating": 3},
            )
            progress.take_in([theirs])


def _look(files: Files, acknowledged: set[int], outcome: Outcome) -> None:
    try:
        database = Database(files)
    except StudyError as error:
        outcome.fault(f"unreadable: {error}")
        return
    try:
        progress = Progress(database, Scheduler(), Clock(), "machine-1")
        kept = {event.seq for event in progress.walk() if event.device != "other"}
        outcome.counts["lost"] += len(acknowledged - kept)
        if acknowledged - kept:
            outcome.fault(f"{len(acknowledged - kept)} acknowledged events are lost")
        if outcome.tries % 10 == 0:
            before = contents(database)
            progress.rebuild()
            if contents(database) != before:
                outcome.fault("a folded table does not follow from the log")
    finally:
        database.close()
    with contextlib.closing(sqlite3.connect(files.progress)) as raw:
        if raw.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            outcome.fault("the integrity check fails")


def _look_at_backups(folder: Path, outcome: Outcome) -> None:
    backups = folder / "kills" / "backups"
    taken = Backups(backups)
    sound = len(taken.found())
    outcome.counts["sound backups seen"] += sound
    if sound != len(taken.times()):
        outcome.fault("a backup is not sound")
