"""What a learner may like to know: days studied, what is coming, how much stays."""

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from studyapp.model.days import weekday

LONGEST_ANSWER_MS = 60_000

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Streak:
    """Days studied in a row, rest days left out; `total` never goes down."""

    current: int
    longest: int
    total: int
    studied_today: bool


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def value(self) -> float | None:
        """Give the share from 0 to 1, None of nothing."""
        return self.part / self.whole if self.whole else None

    def bounds(self, z: float = 1.96) -> tuple[float, float]:
        """Give the Wilson score interval, 95 % unless told; of nothing it is 0 to 1."""
        if not self.whole:
            return 0.0, 1.0
        n, share = self.whole, self.part / self.whole
        middle = share + z * z / (2 * n)
        reach = z * math.sqrt(share * (1 - share) / n + (z / (2 * n)) ** 2)
        scale = 1 + z * z / n
        return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)


def streak(
    studied: Iterable[int],
    today: int,
    days_off: Collection[int] = (),
    rests_a_week: int = 1,
) -> Streak:
    """Count study days in a row.

    A missed day is a rest and breaks nothing if it falls on a weekday of `days_off` (Monday is 0)
    or if at most `rests_a_week` days were missed in the seven days up to it. Today is never missed.
    """
    days = sorted({day for day in studied if day <= today})
    longest = current = 0
    rests: list[int] = []
    for before, day in zip([None, *days], [*days, None], strict=True):
        if before is not None:
            missed = _missed(before, today if day is None else day, days_off)
            rests = [*rests[-rests_a_week:], *missed]
            if _too_many(rests, rests_a_week):
                current, rests = 0, []
        if day is not None:
            current += 1
            longest = max(longest, current)
    return Streak(current, longest, len(days), studied_today=today in days[-1:])


def forecast(due_counts: Mapping[int, int], today: int, days: int = 14) -> tuple[int, ...]:
    """Count what falls due on each of the next `days` study days; today takes the backlog."""
    overdue = sum(count for day, count in due_counts.items() if day < today)
    coming = [due_counts.get(day, 0) for day in range(today, today + days)]
    if coming:
        coming[0] += overdue
    return tuple(coming)


def estimated_minutes(
    reviews: int, new: int = 0, seconds_per_review: float = 8.0, seconds_per_new: float = 20.0
) -> int:
    """Estimate the minutes that so many units take, rounded up."""
    return math.ceil((reviews * seconds_per_review + new * seconds_per_new) / 60)


def _missed(before: int, day: int, days_off: Collection[int]) -> list[int]:
    """List the missed days between two days; two weeks show whether the streak holds."""
    between = range(before + 1, min(day, before + 1 + 2 * _WEEK))
    return [missed for missed in between if weekday(missed) not in days_off]


def _too_many(rests: list[int], allowed: int) -> bool:
    """Tell whether any seven days in a row hold more than the allowed rests."""
    pairs = zip(rests, rests[allowed:], strict=False)
    return any(last - first < _WEEK for first, last in pairs)
