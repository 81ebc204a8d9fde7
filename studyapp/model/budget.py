"""How many minutes the learner has on which day, and which days are off."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from studyapp.model.days import date_of, day_of, weekday

MOST_MINUTES = 1440

_WEEK = 7
_FAR = 36_500  # nobody plans further; a budget without any day to study on is no budget


@dataclass(frozen=True, slots=True)
class Budget:
    """Minutes a study day: `minutes` as a rule (None: no limit), `weekdays` where it differs.

    `weekdays` begins with Monday; None there means as every day, 0 a day off. `off` lists the
    first and the last study day of each holiday.
    """

    minutes: int | None = None
    weekdays: tuple[int | None, ...] = (None,) * _WEEK
    off: tuple[tuple[int, int], ...] = ()

    def minutes_on(self, day: int) -> int | None:
        """Return the minutes of a study day: 0 on a day off, None without limit."""
        if any(first <= day <= last for first, last in self.off):
            return 0
        own = self.weekdays[weekday(day)]
        return self.minutes if own is None else own

    def is_off(self, day: int) -> bool:
        """Tell whether nothing is to be asked on a study day."""
        return self.minutes_on(day) == 0

    def days(self, first: int, last: int) -> tuple[int, ...]:
        """Return the study days from `first` to `last` that are not off."""
        return tuple(day for day in range(first, last + 1) if not self.is_off(day))

    @property
    def weekdays_off(self) -> frozenset[int]:
        """Return the weekdays that are always off; Monday is 0."""
        return frozenset(number for number, minutes in enumerate(self.weekdays) if minutes == 0)

    @property
    def weekday_text(self) -> str:
        """Write the weekdays as `read_budget` reads them."""
        words = ["" if minutes is None else str(minutes) for minutes in self.weekdays]
        return ",".join(words) if any(words) else ""

    @property
    def off_text(self) -> str:
        """Write the holidays as `read_budget` reads them."""
        spans = ((date_of(first), date_of(last)) for first, last in self.off)
        return " ".join(
            first.isoformat() if first == last else f"{first.isoformat()}..{last.isoformat()}"
            for first, last in spans
        )


def read_budget(minutes: int, weekdays: str, off: str) -> Budget:
    """Read a budget from settings: 0 minutes mean no limit, what cannot be read means nothing.

    `weekdays` is seven numbers with commas, Monday first, where a blank means as every day;
    `off` is dates and spans of dates with blanks: `2026-12-24..2027-01-02 2027-05-01`. A budget
    with all weekdays off would never ask anything: its weekdays then mean nothing.
    """
    each = tuple(_minutes(word) for word in weekdays.split(","))
    if len(each) != _WEEK or all(number == 0 for number in each):
        each = (None,) * _WEEK
    return Budget(minutes or None, each, tuple(sorted(_spans(off.split()))))


def _minutes(word: str) -> int | None:
    word = word.strip()
    if not (word.isascii() and word.isdigit()) or len(word) > len(str(MOST_MINUTES)):
        return None
    return min(int(word), MOST_MINUTES)


def _spans(words: Iterable[str]) -> Iterable[tuple[int, int]]:
    for word in words:
        first, _, last = word.partition("..")
        try:
            span = day_of(date.fromisoformat(first)), day_of(date.fromisoformat(last or first))
        except ValueError:
            continue
        if 0 <= span[1] - span[0] <= _FAR:
            yield span
