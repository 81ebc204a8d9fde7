"""The weeks to come: how much work they bring, what another aim would cost, when a backlog clears.

All of it is played forward inside the memory model and changes nothing. Each call plays some
thousands of answers, so call it in the background.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil, inf
from typing import Final, TypeAlias

from studyapp.model.exam import Exam, new_today
from studyapp.model.outlook import Course, Outlook, Trace, play
from studyapp.model.pace import Pace
from studyapp.model.schedule import Scheduler
from studyapp.store.agenda import Agenda
from studyapp.store.progress import Progress
from studyapp.study.settings import Preferences
from studyapp.study.timetable import Timetable

AIMS: Final = (0.75, 0.80, 0.85, 0.90, 0.93, 0.95, 0.97)

_PLAYED: Final = 3_000  # units at the most; each then stands for several
_SEEDS: Final = (1, 2, 3)
_LONGEST: Final = 730

_Sample: TypeAlias = tuple[tuple[Trace, ...], float]  # units, and how many each one stands for


@dataclass(frozen=True, slots=True)
class Day:
    """One day to come, on average: units asked again, new units, minutes, reviews left undone."""

    day: int
    reviews: float
    new: float
    minutes: float
    left_over: float


@dataclass(frozen=True, slots=True)
class Workload:
    """What an aim costs: minutes a day on average, and how many units are known at the end."""

    retention: float
    minutes: float
    reviews: float
    known: float
    units: int


@dataclass(frozen=True, slots=True)
class Backlog:
    """What has piled up: reviews due today or before, how long they take, what a day can take.

    `overdue` were due before today. `daily` is the minutes a day that plain learning takes now.
    """

    waiting: int
    overdue: int
    minutes: float
    daily: float


@dataclass(frozen=True, slots=True)
class Clearing:
    """How a backlog clears with `minutes` a day: on study day `day`, None if not within 2 years."""

    minutes: int
    day: int | None
    days: tuple[Day, ...]


class Forecasts:
    """Plays the days to come with the learner's own pace, grades and settings."""

    def __init__(
        self,
        agenda: Agenda,
        progress: Progress,
        timetable: Timetable,
        preferences: Preferences,
        scheduler: Callable[[], Scheduler],
    ) -> None:
        self._agenda = agenda
        self._progress = progress
        self._timetable = timetable
        self._preferences = preferences
        self._scheduler = scheduler

    def coming(self, days: int = 30) -> tuple[Day, ...]:
        """Return the next `days`, today first, as the settings and the exams have them."""
        budget = self._timetable.budget

        def seconds_on(day: int) -> float:
            minutes = budget.minutes_on(day)
            return inf if minutes is None else 60.0 * minutes

        plain = self._play(self._traces(), days, seconds_on)
        return _added([plain, *self._exam_days(days)])

    def by_aim(self, days: int = 365, aims: Sequence[float] = AIMS) -> tuple[Workload, ...]:
        """Return what each aim costs and brings over `days`; no aim is called the best."""
        return tuple(self._workload(aim, days) for aim in aims)

    def backlog(self) -> Backlog:
        """Return what has piled up until today."""
        today, pace = self._progress.today(), self._timetable.pace
        waiting, overdue = self._agenda.waiting(today)
        traces, step = self._agenda.sample(_PLAYED)
        model, retention = self._scheduler().model, self._scheduler().options.retention
        # In the long run a unit is asked once an interval.
        each = (1 / max(1.0, model.interval(trace.stability, retention)) for trace in traces)
        minute = pace.review_s / 60
        return Backlog(waiting, overdue, waiting * minute, sum(each) * step * minute)

    def clearing(self, minutes: int, *, with_new: bool = False) -> Clearing:
        """Play `minutes` a day from today on until nothing is left over; 0 minutes never clear.

        New units wait until then unless `with_new`. Those that lose most by waiting come first.
        """
        budget = self._timetable.budget
        if minutes <= 0:
            return Clearing(0, None, ())

        def seconds_on(day: int) -> float:
            return 0.0 if budget.is_off(day) else 60.0 * minutes

        traces = self._traces()
        known: list[Day] = []
        horizon = 60
        while horizon <= _LONGEST:
            days = self._play(traces, horizon, seconds_on, with_new=with_new, seeds=_SEEDS[:1])
            known = list(days)
            clear = next((n for n, day in enumerate(days) if _is_clear(day, budget.is_off)), None)
            if clear is not None:
                return Clearing(minutes, days[clear].day, tuple(known[: clear + 1]))
            if _hopeless(days):
                break
            horizon *= 3
        return Clearing(minutes, None, tuple(known))

    def _traces(self) -> _Sample:
        exams = [portion for exam in self._timetable.exams() for portion in exam.portions]
        return self._agenda.sample(_PLAYED, without=exams)

    def _workload(self, retention: float, days: int) -> Workload:
        traces = self._agenda.sample(_PLAYED)
        outlooks, scale, first = self._plays(traces, days, lambda _day: inf, retention)
        model = self._scheduler().model
        last = first + days
        count = len(outlooks)
        known = sum(sum(one.recall_on(last, model)) for one in outlooks) * scale / count
        minutes = sum(one.seconds for one in outlooks) / 60 / count / days
        reviews = sum(day.reviews for one in outlooks for day in one.days) * scale / count / days
        units = round(sum(unit.stability > 0 for one in outlooks for unit in one.units) / count)
        return Workload(retention, minutes, reviews, known, round(units * scale))

    def _play(
        self,
        traces: _Sample,
        days: int,
        seconds_on: Callable[[int], float],
        *,
        with_new: bool = True,
        seeds: Sequence[int] = _SEEDS,
    ) -> tuple[Day, ...]:
        outlooks, scale, _ = self._plays(traces, days, seconds_on, seeds=seeds, with_new=with_new)
        return _mean(outlooks, scale)

    def _plays(
        self,
        traces: _Sample,
        days: int,
        seconds_on: Callable[[int], float],
        retention: float | None = None,
        *,
        with_new: bool = True,
        seeds: Sequence[int] = _SEEDS,
    ) -> tuple[list[Outlook], float, int]:
        """Play an even sample of the units; return how many each one stands for as well."""
        today, scheduler = self._progress.today(), self._scheduler()
        a_day = self._preferences.whole("new_per_day") if with_new else 0
        fresh = min(self._agenda.unseen_in_all(), a_day * days)
        known, step = traces
        scale = max(step, (len(known) * step + fresh) / _PLAYED)
        kept = [*_every(known, scale / step), *[Trace()] * round(fresh / scale)]
        done = next(iter(self._progress.days(today, today)), None)
        met, spent = (done.new, done.taken_ms / 1000) if done else (0, 0.0)

        def new_on(day: int, _left: int) -> int:
            until = (day - today + 1) * a_day - met
            before = max(0, (day - today) * a_day - met)
            return int(max(0, until) / scale) - int(before / scale)

        def seconds_left(day: int) -> float:
            return max(0.0, seconds_on(day) - (spent if day == today else 0.0))

        pace = self._timetable.pace
        course = Course(
            scheduler.model,
            retention or scheduler.options.retention,
            seconds_left,
            new_on,
            Pace(pace.review_s * scale, pace.new_s * scale),
            self._timetable.habits,
            longest_days=scheduler.options.maximum_days,
        )
        plays = [play(kept, today, today + days - 1, replace(course, seed=seed)) for seed in seeds]
        return plays, scale, today

    def _exam_days(self, days: int) -> list[tuple[Day, ...]]:
        return [self._of_exam(exam, days) for exam in self._timetable.exams()]

    def _of_exam(self, exam: Exam, days: int) -> tuple[Day, ...]:
        """Play the units of an exam by its plan, and by plain dates once it is over."""
        today, scheduler = self._progress.today(), self._scheduler()
        budget, pace = self._timetable.budget, self._timetable.pace
        plan = exam.final_pass(budget)
        traces = [it for portion in exam.portions for it in self._agenda.traces(portion)]
        step = max(1.0, len(traces) / _PLAYED)
        course = Course(
            scheduler.model,
            scheduler.options.retention,
            lambda day: 0.0 if budget.is_off(day) else inf,
            lambda day, left: new_today(plan, day, left, budget),
            Pace(pace.review_s * step, pace.new_s * step),
            self._timetable.habits,
            plan,
        )
        kept, last = _every(traces, step), today + days - 1
        return _mean([play(kept, today, last, replace(course, seed=it)) for it in _SEEDS], step)


def _every(traces: Sequence[Trace], step: float) -> list[Trace]:
    return [traces[int(n * step)] for n in range(int(len(traces) / step))]


def _mean(outlooks: Sequence[Outlook], scale: float) -> tuple[Day, ...]:
    count = len(outlooks)
    return tuple(
        Day(
            days[0].day,
            scale * sum(day.reviews for day in days) / count,
            scale * sum(day.new for day in days) / count,
            sum(day.seconds for day in days) / 60 / count,
            scale * sum(day.left_over for day in days) / count,
        )
        for days in zip(*(one.days for one in outlooks), strict=True)
    )


def _added(parts: Sequence[tuple[Day, ...]]) -> tuple[Day, ...]:
    return tuple(
        Day(
            days[0].day,
            sum(day.reviews for day in days),
            sum(day.new for day in days),
            sum(day.minutes for day in days),
            sum(day.left_over for day in days),
        )
        for days in zip(*parts, strict=True)
    )


def _is_clear(day: Day, is_off: Callable[[int], bool]) -> bool:
    return not is_off(day.day) and day.left_over < 1


def _hopeless(days: Sequence[Day]) -> bool:
    """Tell whether the pile only grows: then no longer horizon will help."""
    third = ceil(len(days) / 3)
    return min(day.left_over for day in days[-third:]) > max(day.left_over for day in days[:third])
