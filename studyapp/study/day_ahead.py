"""Today in full: what the minutes and the exams make of it, and whether much has piled up.

The first page shows a plain look at the files at once; this follows, worked out in the background.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from studyapp.model.exam import Exam
from studyapp.model.journal import Counts
from studyapp.store.catalogue import Catalogue
from studyapp.study.forecasts import Backlog, Forecasts
from studyapp.study.timetable import DayPlan, Timetable

_MUCH: Final = 25  # reviews that were due before today: fewer are an ordinary busy day
_LONG: Final = 10  # minutes: what takes less is done before it is planned
_DAYS_WORTH: Final = 2  # as many days of plain learning: what a break leaves


@dataclass(frozen=True, slots=True)
class ExamToday:
    """What an exam asks of today: `cards` of today's are its own; `final` in the last pass."""

    exam: Exam
    days_left: int
    cards: int
    final: bool


@dataclass(frozen=True, slots=True)
class DayAhead:
    """What today asks, how long it takes, what is left over, and what has piled up if much has.

    `minutes_given` are those of today; None is no limit.
    """

    day: int
    waiting: Counts
    minutes: int
    left_over: int
    minutes_given: int | None
    exams: tuple[ExamToday, ...]
    backlog: Backlog | None


def day_ahead(
    day: int, timetable: Timetable, forecasts: Forecasts, catalogue: Catalogue
) -> DayAhead:
    """Work out study day `day`, which is today; takes up to a second with many cards."""
    plan, budget = timetable.today(), timetable.budget
    exams = timetable.exams()
    cards = _of_exams(exams, plan, catalogue) if exams else Counter()
    return DayAhead(
        day=day,
        waiting=plan.waiting,
        minutes=round(plan.minutes),
        left_over=plan.left_over,
        minutes_given=budget.minutes_on(day),
        exams=tuple(
            ExamToday(
                exam,
                exam.day - day,
                cards[exam.key],
                final=exam.final_pass(budget).window_start <= day,
            )
            for exam in exams
        ),
        backlog=_much(forecasts.backlog()),
    )


def _of_exams(exams: Sequence[Exam], plan: DayPlan, catalogue: Catalogue) -> Counter[str]:
    """Count today's cards of each exam, by its key."""
    counts: Counter[str] = Counter()
    asked = [*plan.order, *(unit for unit, _due_ms in plan.steps)]
    for unit in catalogue.units(asked).values():
        for exam in exams:
            places = {(it.pack, it.lesson) for it in exam.portions}
            counts[exam.key] += bool(places & {(unit.pack, unit.lesson), (unit.pack, None)})
    return counts


def _much(backlog: Backlog) -> Backlog | None:
    enough = backlog.overdue >= _MUCH
    enough = enough and backlog.minutes >= max(_LONG, _DAYS_WORTH * backlog.daily)
    return backlog if enough else None
