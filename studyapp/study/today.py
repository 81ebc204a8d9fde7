"""The first page: what waits, where to read on, what comes; light enough to be shown at once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from studyapp.model.days import study_day
from studyapp.model.journal import Counts, DayTotals
from studyapp.model.shelf import LessonEntry
from studyapp.model.statistics import Streak, estimated_minutes, forecast, streak
from studyapp.store.files import Files
from studyapp.store.glance import Glance, LastRead, look_early
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences

FIRST_VISIT: Final = "first-visit"  # what the first page is opened with before anything is known
_DAYS_AHEAD = 14


@dataclass(frozen=True, slots=True)
class Continue:
    """Where to go on reading; `share` is how much of the lesson was reached, 0 to 1."""

    pack_title: str
    lesson: LessonEntry
    section_title: str
    share: float


@dataclass(frozen=True, slots=True)
class Today:
    """What the page shows of study day `day`; `minutes` is an estimate for what waits."""

    day: int
    waiting: Counts
    minutes: int
    done: DayTotals
    days: tuple[DayTotals, ...]
    streak: Streak
    coming: tuple[int, ...]
    go_on: Continue | None
    courses: int


def files_of(folders: Folders) -> Files:
    """Return where the databases of these folders lie."""
    return Files(folders.data / "progress.db", folders.cache / "catalogue.db")


def is_new(folders: Folders) -> bool:
    """Tell whether nobody has learned here yet: there is neither a record nor a copy of one."""
    return not files_of(folders).progress.exists() and not folders.backups.exists()


def early(folders: Folders, preferences: Preferences, now: Callable[[], datetime]) -> Today | None:
    """Look at the files before they are opened for good; None if that cannot be done."""
    day = study_day(now(), preferences.whole("rollover_hour"))
    glance = look_early(files_of(folders), day)
    return today_of(glance, day, preferences.whole("new_per_day")) if glance else None


def today_of(glance: Glance, day: int, new_per_day: int) -> Today:
    """Work out what the figures mean for the learner, who meets `new_per_day` new cards a day."""
    days = glance.days
    done = days[-1] if days and days[-1].study_day == day else DayTotals(day)
    room = max(0, new_per_day - done.new)
    waiting = Counts(min(glance.waiting.new, room), glance.waiting.learning, glance.waiting.review)
    return Today(
        day=day,
        waiting=waiting,
        minutes=estimated_minutes(waiting.review + waiting.learning, waiting.new),
        done=done,
        days=days,
        streak=streak_of(days, day),
        coming=forecast(glance.coming, day, _DAYS_AHEAD),
        go_on=_continue(glance.reading) if glance.reading else None,
        courses=glance.courses,
    )


def streak_of(days: tuple[DayTotals, ...], day: int) -> Streak:
    """Count the days with answers in a row."""
    return streak([totals.study_day for totals in days if totals.reviews > 0], day)


def _continue(reading: LastRead) -> Continue:
    home = reading.block.partition(".")[0]
    outline = reading.lesson.outline
    section = next((part.title for part in outline if part.id == home), "") if home else ""
    return Continue(reading.pack_title, reading.lesson, section, reading.furthest)
