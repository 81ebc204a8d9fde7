"""What a damaged `progress.db` still tells: every event that can be read and proves itself."""

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from studyapp.model.events import Event, EventKind, checksum, chosen
from studyapp.store.carving import Value, carve
from studyapp.store.copies import read_only

_COLUMNS: Final = 11
_TYPES: Final = (str, int, int, int, int, int, str, str, str, str, int)
_IN_ORDER: Final = (
    "SELECT device, seq, hlc_ms, wall_ms, tz_offset_min, study_day, unit, content_hash, kind, "
    "payload, crc FROM event"
)


@dataclass(frozen=True, slots=True)
class Checked:
    """How many events of a sound file prove themselves by their checksum, and how many do not."""

    sound: int
    changed: int


def salvage(file: Path) -> tuple[Event, ...]:
    """Return every event in a damaged file whose checksum is right, by device and number."""
    found: dict[tuple[str, int], Event] = {}
    for row in carve(file):
        event = proven(row)
        if event is not None:
            name = (event.device, event.seq)
            found[name] = chosen(found.get(name, event), event)
    return tuple(found[name] for name in sorted(found))


def check_events(file: Path) -> Checked | None:
    """Check the checksum of every event of a file that can be opened; None if it cannot."""
    sound = changed = 0
    try:
        for row in _read(file):
            if proven(row) is None:
                changed += 1
            else:
                sound += 1
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    return Checked(sound, changed)


def proven(row: tuple[Value, ...]) -> Event | None:
    """Return the event that `row` holds if it is one and nothing in it was changed."""
    if len(row) < _COLUMNS or not all(map(isinstance, row, _TYPES)):
        return None
    values: tuple[Any, ...] = row[:_COLUMNS]
    *fields, kind, payload, crc = values
    with contextlib.suppress(ValueError, TypeError, RecursionError):
        parts = (*fields, EventKind(kind), json.loads(payload))
        event = Event(**dict(zip(Event.__slots__, parts, strict=True)))
        if isinstance(event.payload, dict) and checksum(event) == crc:
            return event
    return None


def _read(file: Path) -> Iterator[tuple[Value, ...]]:
    with contextlib.closing(sqlite3.connect(read_only(file), uri=True)) as raw:
        yield from raw.execute(_IN_ORDER)
