"""What the log says about clocks: its newest moment, and what a clock that was wrong left in it."""

from typing import Final

from sqlalchemy import Connection, delete, func, insert, select

from studyapp.model.events import FUTURE_LIMIT_MS, EventKind
from studyapp.store import schema

# The times of a device only grow: its last event is its newest. The devices are found one after
# the other, so that no log is too long to be opened quickly.
_NEWEST: Final = (
    "WITH RECURSIVE one(device) AS (SELECT min(device) FROM event UNION ALL "
    "SELECT (SELECT min(device) FROM event WHERE device > one.device) FROM one "
    "WHERE one.device IS NOT NULL) "
    "SELECT coalesce(max(event.hlc_ms), 0) FROM one JOIN event ON event.device = one.device "
    "AND event.seq = (SELECT max(seq) FROM event WHERE device = one.device)"
)


def newest(connection: Connection) -> int:
    """Return the time of the newest event, 0 of an empty log."""
    return int(connection.exec_driver_sql(_NEWEST).scalar_one())


def set_aside_future(connection: Connection, wall_ms: int) -> bool:
    """Move what a clock that ran ahead has written into the quarantine; tell if there was any.

    It comes back when its time has come. Where most of the log lies ahead it is the clock of today
    that is wrong, and nothing is moved.
    """
    ahead = schema.event.c.hlc_ms > wall_ms + FUTURE_LIMIT_MS
    if newest(connection) <= wall_ms + FUTURE_LIMIT_MS:
        return False
    whole = connection.execute(select(func.count()).select_from(schema.event)).scalar_one()
    part = connection.execute(select(func.count()).where(ahead)).scalar_one()
    if 2 * part > whole:
        return False
    columns = [column.name for column in schema.quarantine.columns]
    rows = select(*(schema.event.c[name] for name in columns)).where(ahead)
    connection.execute(insert(schema.quarantine).from_select(columns, rows))
    connection.execute(delete(schema.event).where(ahead))
    return True


def last_day(connection: Connection, wall_ms: int) -> int:
    """Return the study day of the last answer if the clock of today is behind the log, else 0."""
    if newest(connection) <= wall_ms + FUTURE_LIMIT_MS:
        return 0
    columns = schema.event.c
    wanted = select(func.max(columns.study_day)).where(columns.kind == str(EventKind.REVIEW))
    return int(connection.execute(wanted).scalar() or 0)
