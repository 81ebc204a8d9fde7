"""The few figures of the first page, read with plain SQL.

SQLAlchemy takes longer to import than all the rest of the start: the first page does not wait for
it. The same look is taken later, through the open connection, so there is one truth.
"""

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from studyapp.model.journal import Counts, DayTotals
from studyapp.model.shelf import LessonEntry
from studyapp.store.files import CATALOGUE_VERSION, PROGRESS_VERSION, Files

_YEAR: Final = 371
_AHEAD: Final = 30
_JOIN: Final = (
    # CROSS keeps the order: the few states that are due lead, not the many units.
    "FROM state s CROSS JOIN enrolment e ON e.pack = s.pack AND e.active "
    "CROSS JOIN catalogue.unit u ON u.key = s.unit "
    "WHERE s.phase > 0 AND NOT s.suspended"
)
# Of each item one unit a day: what was answered today hides its siblings until tomorrow, as
# `model.queue` has it. A unit in a step is never hidden.
_ITEM: Final = "u.pack || '/' || u.item"
_SEEN: Final = (
    "SELECT v.pack || '/' || v.item FROM state t JOIN catalogue.unit v ON v.key = t.unit "
    "WHERE t.last_day = :day"
)
_DUE: Final = f"{_JOIN} AND s.due_day <= :day AND s.buried_day <> :day"
_AGAIN: Final = f"{_DUE} AND s.phase = 2 AND {_ITEM} NOT IN ({_SEEN})"
# Nobody meets more new items a day than settings allow: counting stops there.
_MOST_NEW: Final = 500
_UNSEEN: Final = (
    f"SELECT {_ITEM} AS item FROM enrolment e "  # noqa: S608 - all of it is ours
    "CROSS JOIN catalogue.unit u ON u.pack = e.pack "
    "WHERE e.active AND NOT EXISTS (SELECT 1 FROM state s WHERE s.unit = u.key) "
    f"UNION ALL SELECT {_ITEM} FROM state s CROSS JOIN enrolment e ON e.pack = s.pack "
    "AND e.active CROSS JOIN catalogue.unit u ON u.key = s.unit "
    "WHERE s.phase = 0 AND NOT s.suspended AND s.buried_day <> :day"
)
_NEW: Final = (
    f"SELECT DISTINCT item FROM ({_UNSEEN}) "  # noqa: S608 - all of it is ours
    f"WHERE item NOT IN ({_SEEN}) AND item NOT IN (SELECT {_ITEM} {_AGAIN}) LIMIT {_MOST_NEW}"
)
_WAITING: Final = (
    f"SELECT (SELECT count(*) FROM ({_NEW})), "  # noqa: S608 - all of it is ours
    f"(SELECT count(*) {_DUE} AND s.phase <> 2), "
    f"(SELECT count(DISTINCT {_ITEM}) {_AGAIN})"
)
_COMING: Final = f"SELECT max(s.due_day, :day), count(*) {_JOIN} AND s.due_day <= :last GROUP BY 1"
_LESSON: Final = (
    "SELECT p.title, coalesce(pl.block, ''), coalesce(pl.furthest, 0.0), "
    "l.key, l.pack, l.id, l.title, l.path, l.position, l.minutes, l.detail "
    "FROM enrolment e JOIN catalogue.pack p ON p.id = e.pack "
    "JOIN catalogue.lesson l ON l.pack = e.pack LEFT JOIN place pl ON pl.lesson = l.key "
    "WHERE e.active AND coalesce(pl.furthest, 0.0) < 1 "
    "ORDER BY pl.at_ms IS NULL, pl.at_ms DESC, e.at_ms, l.position LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class LastRead:
    """Where reading goes on: the lesson, the block at the top, the share reached, 0 to 1."""

    pack_title: str
    block: str
    furthest: float
    lesson: LessonEntry


@dataclass(frozen=True, slots=True)
class Glance:
    """What stands on the first page; `waiting.new` counts new items as far as a day can go."""

    courses: int
    waiting: Counts
    days: tuple[DayTotals, ...]
    coming: dict[int, int]
    reading: LastRead | None


def look(raw: sqlite3.Connection, day: int) -> Glance:
    """Read the figures of study day `day` from a connection with the catalogue attached."""
    values = {"day": day, "last": day + _AHEAD - 1, "first": day - _YEAR}
    (courses,) = raw.execute(
        "SELECT count(*) FROM enrolment e JOIN catalogue.pack p ON p.id = e.pack WHERE e.active"
    ).fetchone()
    days = raw.execute(
        "SELECT * FROM day WHERE study_day BETWEEN :first AND :day ORDER BY study_day", values
    )
    found = raw.execute(_LESSON).fetchone()
    return Glance(
        courses=courses,
        waiting=Counts(*raw.execute(_WAITING, values).fetchone()),
        days=tuple(DayTotals(*row) for row in days),
        coming=dict(raw.execute(_COMING, values).fetchall()),
        reading=_last_read(found) if found else None,
    )


def look_early(files: Files, day: int) -> Glance | None:
    """Take the look before the files are opened for good.

    None if that is not safe or not possible: the files are new, were not closed cleanly, or are
    of another version. Whoever opens them for good says what is wrong.
    """
    if files.unclean_mark.exists() or not files.progress.exists() or not files.catalogue.exists():
        return None
    try:
        with contextlib.closing(sqlite3.connect(_read_only(files.progress), uri=True)) as raw:
            raw.execute("ATTACH ? AS catalogue", (_read_only(files.catalogue),))
            (progress,) = raw.execute("PRAGMA main.user_version").fetchone()
            (catalogue,) = raw.execute("PRAGMA catalogue.user_version").fetchone()
            if (progress, catalogue) != (PROGRESS_VERSION, CATALOGUE_VERSION):
                return None
            return look(raw, day)
    except (sqlite3.Error, ValueError):  # what is damaged may be the text in a sound table
        return None


def _last_read(row: tuple[Any, ...]) -> LastRead:
    title, block, furthest, *lesson = row
    return LastRead(title, block, furthest, LessonEntry.from_row(lesson))


def _read_only(file: Path) -> str:
    return f"{file.absolute().as_uri()}?mode=ro"
