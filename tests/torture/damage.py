"""Damaged files: each is opened, restored or refused with a sentence, and the doctor saves all.

What can be read is asked of SQLite itself, by ranges of rows: the doctor must save no less.
"""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random  # noqa: TID251 - a seed is a parameter
from typing import Final

from studyapp.model.errors import StudyError
from studyapp.model.events import Event
from studyapp.model.schedule import Scheduler
from studyapp.store.carving import Value
from studyapp.store.database import Database
from studyapp.store.progress import Progress
from studyapp.store.salvage import proven, salvage
from studyapp.study.desk import Desk
from studyapp.study.doctor import Doctor
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from studyapp.study.today import files_of
from tests.support.clock import Clock
from tests.support.lives import live
from tests.torture.outcome import Order, Outcome

_PAGE: Final = 4096
_READ: Final = "SELECT device, seq, hlc_ms, wall_ms, tz_offset_min, study_day, unit, content_hash, "
Damage = Callable[[bytearray, Random], None]


def torture(order: Order) -> Outcome:
    """Damage `order.count` copies of a profile, each in another way."""
    outcome = Outcome("damage")
    whole = _lived(order.folder / "whole", order.seed)
    lived = salvage(files_of(whole).progress)
    for number in range(order.count):
        outcome.tries += 1
        chance = Random(order.seed * 1_000_003 + number)
        home = order.folder / "damaged"
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(whole.data, home)
        if chance.random() < 0.4:
            shutil.rmtree(home / "backups")
        folders = Folders(home, home / "cache", home / "starters")
        kind = chance.choice(tuple(DAMAGES))
        progress = files_of(folders).progress
        content = bytearray(progress.read_bytes())
        DAMAGES[kind](content, chance)
        progress.write_bytes(content)
        if chance.random() < 0.5:
            files_of(folders).unclean_mark.touch()
        with contextlib.suppress(StudyError):
            _one(folders, kind, set(lived), outcome)
    return outcome


def _lived(folder: Path, seed: int) -> Folders:
    folders = Folders(folder, folder / "cache", folder / "starters")
    clock = Clock()
    desk = Desk(folders, Preferences(folder / "preferences.json"), clock, "machine-1")
    for part in range(5):
        live(desk.progress, clock, seed * 10 + part, steps=70)
        if part == 2:
            desk.back_up()
    desk.close()
    return folders


def _one(folders: Folders, kind: str, lived: set[Event], outcome: Outcome) -> None:
    files = files_of(folders)
    readable = _readable(files.progress)
    found = set(salvage(files.progress))
    if found - lived:
        outcome.fault(f"{kind}: {len(found - lived)} events that never happened")
    if readable - found:
        outcome.fault(f"{kind}: {len(readable - found)} readable events are not saved")
    outcome.counts["events lived"] += len(lived)
    outcome.counts["saved from the damaged file"] += len(found)
    _open(folders, kind, outcome)
    doctor = Doctor(folders, Preferences(folders.data / "preferences.json"), Clock(), "machine-1")
    try:
        doctor.treat()
    except StudyError as error:
        outcome.counts["refused by the doctor"] += 1
        if "newer" not in str(error):
            outcome.fault(f"{kind}: the doctor refused: {error}")
        return
    database = Database(files)
    kept = set(Progress(database, Scheduler(), Clock(), "machine-1").walk())
    database.close()
    outcome.counts["there in the end"] += len(kept & lived)
    if found - kept:
        outcome.fault(f"{kind}: {len(found - kept)} saved events are not in the mended file")
    if kept - lived:
        outcome.fault(f"{kind}: {len(kept - lived)} events that never happened are in the end")


def _open(folders: Folders, kind: str, outcome: Outcome) -> None:
    """Open as the app does; a sentence is as good as an open file."""
    try:
        desk = Desk(folders, Preferences(folders.data / "preferences.json"), Clock(), "machine-1")
    except StudyError as error:
        outcome.counts["refused with a sentence"] += 1
        if not str(error).endswith("."):
            outcome.fault(f"{kind}: no sentence: {error}")
        return
    try:
        desk.standing.today()
        desk.progress.count()
        outcome.counts["opened"] += 1
    except StudyError:
        outcome.counts["opened, and told later"] += 1
    finally:
        desk.close()


def _readable(file: Path) -> set[Event]:
    """Return every sound event that SQLite reads, asked by smaller and smaller ranges."""
    copy = file.with_name("oracle.db")
    shutil.copyfile(file, copy)
    found: set[Event] = set()
    try:
        with contextlib.closing(sqlite3.connect(copy)) as raw:
            raw.text_factory = lambda text: text.decode("utf-8", "replace")
            for row in _ranges(raw, 0, 1 << 12):
                event = proven(row)
                if event is not None:
                    found.add(event)
    except (sqlite3.Error, UnicodeDecodeError):  # what it says may be torn too
        pass
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            copy.with_name(copy.name + suffix).unlink(missing_ok=True)
    return found


def _ranges(raw: sqlite3.Connection, first: int, last: int) -> Iterator[tuple[Value, ...]]:
    statement = f"{_READ}kind, payload, crc FROM event WHERE rowid BETWEEN ? AND ?"
    try:
        yield from raw.execute(statement, (first, last)).fetchall()
    except (sqlite3.Error, UnicodeDecodeError):  # what it says may be torn too
        if first == last:
            return
        middle = (first + last) // 2
        yield from _ranges(raw, first, middle)
        yield from _ranges(raw, middle + 1, last)


def _flip(content: bytearray, chance: Random) -> None:
    for _ in range(chance.choice((1, 3, 20, 200))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _cut(content: bytearray, chance: Random) -> None:
    del content[chance.randrange(len(content)) :]


def _blank(content: bytearray, chance: Random) -> None:
    for _ in range(chance.randrange(1, 5)):
        at = chance.randrange(len(content) // _PAGE) * _PAGE
        content[at : at + _PAGE] = bytes(_PAGE)


def _overwrite(content: bytearray, chance: Random) -> None:
    at = chance.randrange(len(content))
    junk = chance.randbytes(chance.randrange(1, 20_000))
    content[at : at + len(junk)] = junk


def _swap(content: bytearray, chance: Random) -> None:
    one, other = (chance.randrange(len(content) // _PAGE) * _PAGE for _ in range(2))
    first, second = content[one : one + _PAGE], content[other : other + _PAGE]
    content[one : one + _PAGE], content[other : other + _PAGE] = second, first


def _head(content: bytearray, chance: Random) -> None:
    at = chance.randrange(100)
    content[at : at + 4] = chance.randbytes(4)


def _append(content: bytearray, chance: Random) -> None:
    content += chance.randbytes(chance.randrange(1, 30_000))


def _empty(content: bytearray, _chance: Random) -> None:
    content.clear()


DAMAGES: Final[dict[str, Damage]] = {
    "flipped bits": _flip,
    "cut short": _cut,
    "blank pages": _blank,
    "overwritten": _overwrite,
    "swapped pages": _swap,
    "torn head": _head,
    "appended": _append,
    "emptied": _empty,
}
