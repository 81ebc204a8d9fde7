"""Power cuts: every write of a sitting is recorded, and then the power fails at any of them.

What was not flushed is lost, there, or torn at 512 bytes, each write by its own chance. It is
assumed that an unlinked file is gone at the next flush, as ext4 and NTFS have it.
"""

import os
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random  # noqa: TID251 - a seed is a parameter
from typing import Final

from studyapp.model.errors import StudyError
from studyapp.model.memory import Rating
from studyapp.model.schedule import Scheduler
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.progress import Progress
from tests.support.clock import Clock
from tests.support.lives import live
from tests.torture.outcome import Order, Outcome

_ACK: Final = struct.Struct("<q")
_SECTOR: Final = 512
_ANSWERS: Final = 120
_NAMES: Final = ("progress.db", "progress.db-wal", "progress.db-journal")
_CALL: Final = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+=\s+(-?\d+)")
_OF_FILE: Final = re.compile(r"^\d+<((?:\\x[0-9a-f]{2})*)>")
_HEX: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class _Step:
    """One call of the system: 'write' bytes, 'cut' to a length, 'flush', 'unlink', or 'ack'."""

    what: str
    name: str = ""
    at: int = 0
    content: bytes = b""


@dataclass
class _File:
    """What the disk holds for sure, and what it may hold."""

    safe: bytearray | None
    waiting: list[_Step] = field(default_factory=list)

    def flush(self) -> None:
        for step in self.waiting:
            self.safe = _done(self.safe, step)
        self.waiting.clear()

    def after_a_cut(self, chance: Random) -> bytearray | None:
        content = None if self.safe is None else bytearray(self.safe)
        for step in self.waiting:
            match chance.randrange(3):
                case 0:
                    content = _done(content, step)
                case 1 if step.what == "write":
                    content = _torn(content, step, chance)
                case _:
                    continue
        return content


def torture(order: Order) -> Outcome:
    """Cut the power at `order.count` moments of recorded sittings."""
    outcome = Outcome("power_cuts")
    if shutil.which("strace") is None:
        outcome.counts["without strace nothing could be recorded"] = 1
        return outcome
    chance = Random(order.seed)
    before = _begin(order.folder / "profile", order.seed)
    steps = tuple(_record(order.folder, order.seed))
    outcome.counts["recorded calls"] = len(steps)
    outcome.counts["flushes"] = sum(step.what == "flush" for step in steps)
    moments = sorted(chance.randrange(len(steps) + 1) for _ in range(order.count))
    files = {name: _File(before.get(name)) for name in _NAMES}
    acknowledged: set[int] = set()
    done = 0
    for moment in moments:
        for step in steps[done:moment]:
            _happen(step, files, acknowledged)
        done = moment
        outcome.tries += 1
        _look(order.folder / "image", files, acknowledged, chance, outcome)
    return outcome


def _happen(step: _Step, files: dict[str, _File], acknowledged: set[int]) -> None:
    match step.what:
        case "ack":
            acknowledged.update(seq for (seq,) in _ACK.iter_unpack(step.content))
        case "flush":
            files[step.name].flush()
        case _:
            files[step.name].waiting.append(step)


def _look(
    folder: Path,
    files: dict[str, _File],
    acknowledged: set[int],
    chance: Random,
    outcome: Outcome,
) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, file in files.items():
        content = file.after_a_cut(chance)
        if content is not None:
            (folder / name).write_bytes(content)
    (folder / "progress.open").touch()
    try:
        database = Database(Files(folder / "progress.db", folder / "catalogue.db"))
    except StudyError as error:
        outcome.fault(f"unreadable: {error}")
        return
    kept = {event.seq for event in Progress(database, Scheduler(), Clock(), "machine-1").walk()}
    with database.raw() as raw:
        sound = raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()
    outcome.counts["acknowledged events"] += len(acknowledged)
    outcome.counts["lost"] += len(acknowledged - kept)
    if acknowledged - kept:
        outcome.fault(f"{len(acknowledged - kept)} acknowledged events are lost")
    if not sound:
        outcome.fault("the integrity check fails")


def _done(content: bytearray | None, step: _Step) -> bytearray | None:
    if step.what == "unlink":
        return None
    content = bytearray() if content is None else content
    if step.what == "cut":
        del content[step.at :]
        return content
    content.extend(bytes(max(0, step.at + len(step.content) - len(content))))
    content[step.at : step.at + len(step.content)] = step.content
    return content


def _torn(content: bytearray | None, step: _Step, chance: Random) -> bytearray | None:
    """Write some sectors of a write and leave others as they were."""
    for start in range(0, len(step.content), _SECTOR):
        if chance.random() < 0.5:
            part = _Step("write", step.name, step.at + start, step.content[start:][:_SECTOR])
            content = _done(content, part)
    return content


# --- the sitting that is recorded --------------------------------------------------------------


def _begin(folder: Path, seed: int) -> dict[str, bytearray]:
    """Make a profile with some past and return its files."""
    database = Database(Files(folder / "progress.db", folder / "catalogue.db"))
    clock = Clock()
    live(Progress(database, Scheduler(), clock, "machine-1"), clock, seed, steps=60)
    database.close()
    return {name: bytearray((folder / name).read_bytes()) for name in _NAMES[:1]}


def _record(folder: Path, seed: int) -> Iterator[_Step]:
    log = folder / "calls.txt"
    calls = "trace=write,pwrite64,fsync,fdatasync,ftruncate,unlink"
    command = (sys.executable, "-m", "tests.torture.power_cuts", str(folder / "profile"), str(seed))
    subprocess.run(
        ("strace", "-f", "-y", "-xx", "-s", "200000", "-e", calls, "-o", str(log), *command),
        cwd=Path(__file__).parents[2],
        check=True,
    )
    with log.open(encoding="ascii") as lines:
        for line in lines:
            step = _step(line)
            if step is not None:
                yield step


def _step(line: str) -> _Step | None:
    called = _CALL.match(line)
    if called is None or called[3].startswith("-"):
        return None
    what, words = called[1], called[2]
    if what == "unlink":
        name = Path(_bytes(words).decode()).name
        return _Step("unlink", name) if name in _NAMES else None
    file = _OF_FILE.match(words)
    name = Path(bytes.fromhex(file[1].replace("\\x", "")).decode()).name if file else ""
    if name == "acknowledged":
        return _Step("ack", content=_bytes(words)) if what == "write" else None
    if name not in _NAMES:
        return None
    if what in {"fsync", "fdatasync"}:
        return _Step("flush", name)
    at = int(words.rpartition(",")[2])
    return (
        _Step("cut", name, at) if what == "ftruncate" else _Step("write", name, at, _bytes(words))
    )


def _bytes(words: str) -> bytes:
    found = _HEX.search(words)
    assert found is not None, "strace cut a write short"
    return bytes.fromhex(found[1].replace("\\x", ""))


def _sit(folder: Path, seed: int) -> None:
    """Answer cards and tell of each that is on the disk; this is what strace watches."""
    chance, clock = Random(seed), Clock()
    clock.forward(days=900)
    database = Database(Files(folder / "progress.db", folder / "catalogue.db"))
    progress = Progress(database, Scheduler(), clock, "machine-1")
    told = os.open(folder / "acknowledged", os.O_WRONLY | os.O_CREAT)
    for _ in range(_ANSWERS):
        clock.forward(seconds=7)
        unit = f"first.pack/card-{chance.randrange(60)}"
        rating = chance.choice(tuple(Rating))
        outcomes = Scheduler().outcomes(
            progress.state(unit), unit, progress.now_ms(), progress.today()
        )
        event = progress.record_review(unit, rating, outcomes[rating], 900)
        os.write(told, _ACK.pack(event.seq))
    database.close()


if __name__ == "__main__":
    _sit(Path(sys.argv[1]), int(sys.argv[2]))
