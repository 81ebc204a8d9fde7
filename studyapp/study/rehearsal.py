"""A learner played through some weeks, so that pictures and benchmarks show a life, not a void."""

import zlib
from datetime import datetime, timedelta
from typing import Final

from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences

_AGAIN_OF_100: Final = 11
_HARD_OF_100: Final = 22
_EASY_FROM_100: Final = 90
_SECONDS_A_CARD: Final = 7
_REST_EVERY: Final = 6  # days: a life has pauses


class _Clock:
    """The time of the rehearsal; it moves only when told."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment


def rehearse(folders: Folders, preferences: Preferences, until: datetime, days: int) -> None:
    """Fill an empty profile with `days` days of study that end at `until`.

    The same days are played every time: chance is a checksum of card, day and turn.
    """
    clock = _Clock(until - timedelta(days=days))
    desk = Desk(folders, preferences, clock, "rehearsal")
    try:
        desk.library.refresh()
        for course in desk.library.courses():
            desk.library.enrol(course.entry.id)
        for day in range(days):
            clock.moment = until - timedelta(days=days - day)
            if day % _REST_EVERY != _REST_EVERY - 1:
                _sit(desk, clock, day)
        clock.moment = until - timedelta(hours=2)
        _read(desk)
        _ask(desk)
    finally:
        desk.close()


def _sit(desk: Desk, clock: _Clock, day: int) -> None:
    session = desk.review()
    while session.turn is not None:
        clock.moment += timedelta(seconds=_SECONDS_A_CARD)
        session.rate(_rating(f"{session.turn.unit.key} {day} {session.answered}"))


def _rating(seed: str) -> Rating:
    chance = zlib.crc32(seed.encode()) % 100
    if chance < _AGAIN_OF_100:
        return Rating.AGAIN
    if chance < _HARD_OF_100:
        return Rating.HARD
    return Rating.EASY if chance >= _EASY_FROM_100 else Rating.GOOD


def _read(desk: Desk) -> None:
    """Leave the first lesson in the middle of its third chapter."""
    lesson = next((one.lessons[0].entry for one in desk.library.courses() if one.lessons), None)
    if lesson is None:
        return
    chapters = [entry.id for entry in lesson.outline if entry.kind == "chapter"]
    if chapters:
        place = chapters[min(2, len(chapters) - 1)]
        desk.reading.keep_place(lesson.key, place, 0, "standard", 0.46)


def _ask(desk: Desk) -> None:
    """Take the first quiz, leaving every question unanswered but counted."""
    from studyapp.model.answers.marking import Skipped

    choice = next((one for one in desk.practice.choices() if one.kind == "lesson"), None)
    if choice is None:
        return
    session = desk.practice.lesson(choice.pack, choice.id, seed=1)
    while session.item is not None:
        session.answer(Skipped())
        session.next()
