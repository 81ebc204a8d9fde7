"""The rows of the log: how an event is written, read again, and taken in from elsewhere."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Row,
    Table,
    func,
    insert,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from studyapp.model.events import Event, EventKind, checksum, chosen, is_from_future
from studyapp.model.renames import Names, gathered, item_of
from studyapp.store import schema
from studyapp.store.among import among

_ITEMS_AT_ONCE: Final = 200
_AT_ONCE: Final = 2_000
_COLUMNS: Final = schema.event.c


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the events of another log.

    `known` were here already, `settled` of them with another content that counts instead,
    `future` wait until their time has come (a clock was wrong), `unsound` could not be read and
    were left out.
    """

    new: int = 0
    known: int = 0
    future: int = 0
    unsound: int = 0
    settled: int = 0

    def __add__(self, other: "TakenIn") -> "TakenIn":
        """Add up two lots."""
        return TakenIn(
            self.new + other.new,
            self.known + other.known,
            self.future + other.future,
            self.unsound + other.unsound,
            self.settled + other.settled,
        )


def row_of(event: Event) -> dict[str, Any]:
    """Return `event` as a row."""
    return {
        "device": event.device,
        "seq": event.seq,
        "hlc_ms": event.hlc_ms,
        "wall_ms": event.wall_ms,
        "tz_offset_min": event.tz_offset_min,
        "study_day": event.study_day,
        "unit": event.unit,
        "content_hash": event.content_hash,
        "kind": str(event.kind),
        "payload": json.dumps(event.payload, ensure_ascii=False, separators=(",", ":")),
        "crc": checksum(event),
    }


def event_of(row: Row[Any]) -> Event:
    """Return the event that `row` holds."""
    return Event(
        device=row.device,
        seq=row.seq,
        hlc_ms=row.hlc_ms,
        wall_ms=row.wall_ms,
        tz_offset_min=row.tz_offset_min,
        study_day=row.study_day,
        unit=row.unit,
        content_hash=row.content_hash,
        kind=EventKind(row.kind),
        payload=json.loads(row.payload),
    )


def every_event(connection: Connection) -> Iterator[Event]:
    """Return the whole log in the order that all devices agree on."""
    wanted = select(schema.event).order_by(_COLUMNS.hlc_ms, _COLUMNS.device, _COLUMNS.seq)
    # All at once: the tables are written while the events are walked.
    yield from [event_of(row) for row in connection.execute(wanted).all()]


def events_of(connection: Connection, unit: str) -> tuple[Event, ...]:
    """Return the events of `unit`, oldest first, those under its earlier names as well."""
    renamings = _renamings(connection, unit.partition("/")[0])
    wanted = select(schema.event).where(_COLUMNS.unit == unit)
    if not renamings:
        rows = connection.execute(wanted.order_by(_COLUMNS.hlc_ms, _COLUMNS.seq)).all()
        return tuple(event_of(row) for row in rows)
    item = item_of(unit)
    keys = [f"{name}{unit[len(item) :]}" for name in Names(renamings).earlier(item)]
    rows = connection.execute(select(schema.event).where(among(_COLUMNS.unit, keys))).all()
    return tuple(gathered([*map(event_of, rows), *renamings]).get(unit, ()))


def groups_of(connection: Connection, items: Iterable[str]) -> dict[str, list[Event]]:
    """Return every event of the items `items` and of their units, by the unit it belongs to now."""
    wanted = set(items)
    renamings = [
        event
        for pack in {item.partition("/")[0] for item in wanted}
        for event in _renamings(connection, pack)
    ]
    names = Names(renamings)
    asked = sorted({name for item in wanted for name in names.earlier(item)})
    found = list(renamings)
    for start in range(0, len(asked), _ITEMS_AT_ONCE):
        found += _events_below(connection, asked[start : start + _ITEMS_AT_ONCE])
    groups = gathered(found)
    return {unit: events for unit, events in groups.items() if item_of(unit) in wanted}


def names_of(connection: Connection, pack: str) -> Names:
    """Return what the items of `pack` were called."""
    return Names(_renamings(connection, pack))


def _events_below(connection: Connection, items: Sequence[str]) -> list[Event]:
    below = (_COLUMNS.unit.between(f"{item}/", f"{item}0") for item in items)
    wanted = select(schema.event).where(
        or_(_COLUMNS.unit.in_(items), *below), _COLUMNS.kind != EventKind.RENAME.value
    )
    return [event_of(row) for row in connection.execute(wanted)]


def _renamings(connection: Connection, pack: str) -> list[Event]:
    wanted = select(schema.event).where(
        _COLUMNS.kind == EventKind.RENAME.value, _COLUMNS.unit.between(f"{pack}/", f"{pack}0")
    )
    return [event_of(row) for row in connection.execute(wanted)]


def events_after(
    connection: Connection, table: Table[Any], device: str, seq: int
) -> tuple[Event, ...]:
    """Return the next events by device and number, some thousands at once, for a walk."""
    columns = table.c
    wanted = select(table).where(tuple_(columns.device, columns.seq) > (device, seq))
    rows = connection.execute(wanted.order_by(columns.device, columns.seq).limit(_AT_ONCE)).all()
    return tuple(event_of(row) for row in rows)


def last_seq(connection: Connection, device: str) -> int:
    """Return the number of the last event that `device` wrote, 0 before the first.

    What it wrote while its clock ran ahead counts too: a number names one event for ever.
    """
    numbers = [
        connection.execute(select(func.max(table.c.seq)).where(table.c.device == device)).scalar()
        for table in (schema.event, schema.quarantine)
    ]
    return max(int(number or 0) for number in numbers)


def take_in(connection: Connection, events: Iterable[Event], wall_ms: int) -> TakenIn:
    """Add what the log does not hold yet; events of the far future wait in quarantine."""
    taken = TakenIn()
    lot: list[Event] = []
    for event in events:
        lot.append(event)
        if len(lot) == _AT_ONCE:
            taken += _take_lot(connection, lot, wall_ms)
            lot = []
    return taken + _take_lot(connection, lot, wall_ms)


def release(connection: Connection, wall_ms: int) -> bool:
    """Move events whose time has come from the quarantine into the log; tell if there were any."""
    columns = schema.quarantine.c
    rows = connection.execute(select(schema.quarantine).order_by(columns.hlc_ms)).all()
    due = [it for it in map(event_of, rows) if not is_from_future(it, wall_ms)]
    for event in due:
        connection.execute(
            schema.quarantine.delete().where(
                columns.device == event.device, columns.seq == event.seq
            )
        )
    return bool(take_in(connection, due, wall_ms).new)


def _take_lot(connection: Connection, events: list[Event], wall_ms: int) -> TakenIn:
    future = [event for event in events if is_from_future(event, wall_ms)]
    for event in future:
        row = row_of(event)
        connection.execute(upsert(schema.quarantine).on_conflict_do_nothing(), [row])
    present = [event for event in events if not is_from_future(event, wall_ms)]
    here = _known(connection, present)
    new: dict[tuple[str, int], Event] = {}
    settled = 0
    for event in present:
        name = (event.device, event.seq)
        if name in here:
            settled += _settle(connection, here[name], event)
        else:
            new[name] = chosen(new.get(name, event), event)
    if new:
        connection.execute(insert(schema.event), [row_of(event) for event in new.values()])
    return TakenIn(len(new), len(present) - len(new), len(future), settled=settled)


def _known(connection: Connection, events: list[Event]) -> dict[tuple[str, int], Event]:
    found: dict[tuple[str, int], Event] = {}
    for device in {event.device for event in events}:
        numbers = [event.seq for event in events if event.device == device]
        wanted = select(schema.event).where(
            _COLUMNS.device == device, _COLUMNS.seq.between(min(numbers), max(numbers))
        )
        for row in connection.execute(wanted):
            found[row.device, row.seq] = event_of(row)
    return found


def _settle(connection: Connection, ours: Event, theirs: Event) -> bool:
    """Keep, of two contents under one name, the one that every device keeps; tell if it is new."""
    if ours == theirs or chosen(ours, theirs) == ours:
        return False
    named = (_COLUMNS.device == ours.device, _COLUMNS.seq == ours.seq)
    connection.execute(update(schema.event).where(*named).values(row_of(theirs)))
    return True
