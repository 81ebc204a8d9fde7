"""How an exam plan plays out: the minutes of each day, and the mark at its end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil, inf, sqrt
from typing import TypeAlias

from studyapp.model.budget import Budget
from studyapp.model.exam import Portion, exam_minutes, final_pass
from studyapp.model.memory import MemoryModel
from studyapp.model.outlook import USUAL_HABITS, Course, DayAhead, Habits, Outlook, Trace, play
from studyapp.model.pace import USUAL_PACE, Pace

RETENTIONS = (0.75, 0.80, 0.85, 0.90)
FINAL_DAYS = (3, 5, 7, 10, 14)

LOOK = (1,)  # the seeds of a quick look, and of a closer one
CLOSE_LOOK = (1, 2, 3)

_SAMPLE = 600  # units played; of more an even sample, each of which stands for several
_Z90 = 1.645
_LEAST_SPREAD = 0.03

Choice: TypeAlias = tuple[float, int]  # retention until the last pass, and its study days


@dataclass(frozen=True, slots=True)
class Wanted:
    """A unit of an exam: the place of its portion, and what is left of it."""

    portion: int
    trace: Trace


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be known by when, in so many minutes a day, beginning on study day `today`."""

    units: tuple[Wanted, ...]
    portions: tuple[Portion, ...]
    today: int
    exam_day: int
    minutes: int

    def weights(self) -> list[float]:
        """Share the weight of each portion out among its units."""
        counts = [0] * len(self.portions)
        for unit in self.units:
            counts[unit.portion] += 1
        return [self.portions[unit.portion].weight / counts[unit.portion] for unit in self.units]


@dataclass(frozen=True, slots=True)
class Terms:
    """What a plan has to go by, the learner's own ways included.

    `spread` is how far predicted recall was off before; 3 % at the least.
    """

    model: MemoryModel
    budget: Budget
    pace: Pace = USUAL_PACE
    habits: Habits = USUAL_HABITS
    retention: float = 0.9
    spread: float = _LEAST_SPREAD


@dataclass(frozen=True, slots=True)
class Mark:
    """A predicted mark from 0 to 1, with a 90 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """One day of a plan: units asked again, new units, minutes."""

    day: int
    reviews: float
    new: float
    minutes: float


@dataclass(frozen=True, slots=True)
class Option:
    """A plan as it plays out; `peak` is its fullest day as a share of the minutes given.

    `final_days` is 0 for learning without a plan.
    """

    retention: float
    final_days: int
    mark: Mark
    minutes: float
    peak: float
    days: tuple[PlannedDay, ...]


def mark_of(
    recalls: Sequence[float], weights: Sequence[float], spread: float, guess: float = 0.0
) -> Mark:
    """Predict a mark from the recall of each unit: Σ(R + (1 - R)·guess), with a 90 % interval.

    The interval holds the luck of being asked and the error of the model, `spread`.
    """
    total = sum(weights)
    if not total > 0:
        return Mark(0.0, 0.0, 0.0)
    right = [recall + (1 - recall) * guess for recall in recalls]
    value = sum(r * w for r, w in zip(right, weights, strict=True)) / total
    luck = sum((w / total) ** 2 * r * (1 - r) for r, w in zip(right, weights, strict=True))
    reach = _Z90 * sqrt(luck + max(spread, _LEAST_SPREAD) ** 2)
    return Mark(value, max(0.0, value - reach), min(1.0, value + reach))


class Ground:
    """What all plays of one task share."""

    def __init__(self, task: Task, terms: Terms) -> None:
        self._task, self._terms = task, terms
        weights = task.weights()
        count = len(task.units)
        kept = min(count, _SAMPLE)
        places = [n * count // kept for n in range(kept)]
        self._weights = [weights[place] for place in places]
        self._traces = [
            replace(task.units[place].trace, weight=weights[place] * count) for place in places
        ]
        self._scale = count / kept if kept else 1.0
        self._seconds = {
            day: exam_minutes(task.minutes, day, terms.budget) * 60.0
            for day in range(task.today, task.exam_day)
        }
        # Study days from each day on, so that no play has to count them.
        self._open_days = {task.exam_day: 0}
        for day in reversed(self._seconds):
            self._open_days[day] = self._open_days[day + 1] + (self._seconds[day] > 0)

    def choices(self) -> Iterable[Choice]:
        """Return every plan worth a try: the last pass leaves room for what comes before it."""
        room = self._open_days.get(self._task.today, 0) - 2
        lengths = [days for days in FINAL_DAYS if days <= max(FINAL_DAYS[0], room)]
        return ((retention, days) for retention in RETENTIONS for days in lengths)

    def option(
        self, choice: Choice, seeds: Sequence[int] = LOOK, *, bounded: bool = False
    ) -> Option:
        """Play a plan once a seed; its days may run over the minutes unless it is `bounded`."""
        task = self._task
        plan = final_pass(task.today, task.exam_day, *choice, self._terms.budget)
        course = replace(self._course(plan.new_until, bounded=bounded), plan=plan)
        return self._played(choice, course, seeds)

    def plain(self, seeds: Sequence[int] = LOOK) -> Option:
        """Play learning without a plan; new units come in the first half here too."""
        task = self._task
        half = task.today + (task.exam_day - task.today) // 2
        course = self._course(half, bounded=False)
        return self._played((self._terms.retention, 0), course, seeds)

    def _course(self, new_until: int, *, bounded: bool) -> Course:
        after = self._open_days.get(new_until + 1, 0)

        def new_on(day: int, left: int) -> int:
            days = self._open_days[day] - (after if day <= new_until else 0)
            return ceil(left / max(1, days))

        terms = self._terms
        pace = Pace(terms.pace.review_s * self._scale, terms.pace.new_s * self._scale)
        seconds_on = self._seconds.__getitem__ if bounded else self._unbounded
        return Course(terms.model, terms.retention, seconds_on, new_on, pace, terms.habits)

    def _unbounded(self, day: int) -> float:
        return inf if self._seconds[day] > 0 else 0.0

    def _played(self, choice: Choice, course: Course, seeds: Sequence[int]) -> Option:
        task, model = self._task, self._terms.model
        plays = [
            play(self._traces, task.today, task.exam_day - 1, replace(course, seed=seed))
            for seed in seeds
        ]
        recalls = [one.recall_on(task.exam_day, model) for one in plays]
        mean = [sum(each) / len(plays) for each in zip(*recalls, strict=True)]
        days = self._mean_days(plays)
        filled = [day.minutes * 60 / self._seconds[day.day] for day in days if day.minutes]
        return Option(
            *choice,
            mark_of(mean, self._weights, self._terms.spread),
            sum(day.minutes for day in days),
            max(filled, default=0.0),
            days,
        )

    def _mean_days(self, plays: Sequence[Outlook]) -> tuple[PlannedDay, ...]:
        return tuple(
            _mean_day(days, self._scale) for days in zip(*(one.days for one in plays), strict=True)
        )


def _mean_day(days: Sequence[DayAhead], scale: float) -> PlannedDay:
    count = len(days)
    return PlannedDay(
        days[0].day,
        scale * sum(day.reviews for day in days) / count,
        scale * sum(day.new for day in days) / count,
        sum(day.seconds for day in days) / 60 / count,
    )
