"""The pen that writes the log: which device, when, and what a unit is called now."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias
from uuid import uuid4

from sqlalchemy import Connection, insert, select

from studyapp.model.days import study_day
from studyapp.model.events import Event, EventKind, HybridClock
from studyapp.model.renames import Names, item_of
from studyapp.store import schema
from studyapp.store.clocks import last_day, newest
from studyapp.store.log import last_seq, names_of, row_of
from studyapp.store.rows import put

Happening: TypeAlias = tuple[EventKind, str, Mapping[str, object]]  # what, about which unit, with


class Pen:
    """Appends events for one device; `now` gives aware local time.

    Each event gets the next number of its device, a time after all that the log knows, and the
    study day that never goes back.
    """

    def __init__(
        self,
        connection: Connection,
        fingerprint: str,
        now: Callable[[], datetime],
        rollover_hour: int,
    ) -> None:
        self.device = _device(connection, fingerprint)
        self._now = now
        self._rollover_hour = rollover_hour
        self._latest_day = 0
        self._names: dict[str, Names] = {}
        self._clock = HybridClock()

    def begin(self, connection: Connection) -> None:
        """Go on after everything that is in the log."""
        self._latest_day = last_day(connection, self.now_ms())
        self._clock = HybridClock(newest(connection))

    def today(self) -> int:
        """Return the study day; it never goes back within a sitting."""
        self._latest_day = max(self._latest_day, study_day(self._now(), self._rollover_hour))
        return self._latest_day

    def now_ms(self) -> int:
        """Return the time in milliseconds since 1970."""
        return int(self._now().timestamp() * 1000)

    def behind_ms(self) -> int:
        """Return by how much the newest event lies ahead of the clock, 0 if it does not."""
        return max(0, self._clock.last_hlc_ms - self.now_ms())

    def observe(self, connection: Connection) -> None:
        """Stay behind what came in from other devices."""
        self._clock.observe(newest(connection))

    def append(
        self,
        connection: Connection,
        kind: EventKind,
        unit: str,
        payload: Mapping[str, object],
        content_hash: str = "",
    ) -> Event:
        """Write one event about `unit`."""
        if kind is not EventKind.RENAME:
            unit = self.called_now(connection, unit)
        moment = self._now()
        wall_ms = int(moment.timestamp() * 1000)
        offset = moment.utcoffset()
        event = Event(
            device=self.device,
            # Asked anew each time: what is refused, at the commit too, must not leave a gap.
            seq=last_seq(connection, self.device) + 1,
            hlc_ms=self._clock.tick(wall_ms),
            wall_ms=wall_ms,
            tz_offset_min=int(offset.total_seconds() // 60) if offset else 0,
            study_day=self.today(),
            unit=unit,
            content_hash=content_hash,
            kind=kind,
            payload=dict(payload),
        )
        connection.execute(insert(schema.event), [row_of(event)])
        return event

    def append_all(
        self, connection: Connection, happened: Iterable[Happening]
    ) -> tuple[Event, ...]:
        """Write many events at one moment, each later than the one before."""
        all_ = list(happened)
        if not all_:
            return ()
        first = self.append(connection, *all_[0])
        others = [
            replace(
                first,
                seq=first.seq + place,
                hlc_ms=self._clock.tick(first.wall_ms),
                kind=kind,
                unit=unit if kind is EventKind.RENAME else self.called_now(connection, unit),
                payload=dict(payload),
            )
            for place, (kind, unit, payload) in enumerate(all_[1:], 1)
        ]
        if others:
            connection.execute(insert(schema.event), [row_of(event) for event in others])
        return first, *others

    def called_now(self, connection: Connection, unit: str) -> str:
        """Return what a unit is called now: a page may still hold the name it had before."""
        pack, item = unit.partition("/")[0], item_of(unit)
        if pack not in self._names:
            self._names[pack] = names_of(connection, pack)
        return self._names[pack].now(item) + unit[len(item) :]

    def forget_names(self) -> None:
        """Ask the log anew what everything is called: something was renamed."""
        self._names.clear()


def _device(connection: Connection, fingerprint: str) -> str:
    rows = connection.execute(select(schema.meta)).all()
    known: dict[str, str] = {row.name: row.value for row in rows}
    if known.get("fingerprint") != fingerprint:
        known = {"device": uuid4().hex[:12], "fingerprint": fingerprint}
        for name, value in known.items():
            put(connection, schema.meta, {"name": name, "value": value})
    return known["device"]
