"""An exam and its final pass: when each unit is due so that it is known on one day.

Due is a function of (memory, plan, today) alone; nothing of it is written into what is remembered,
so removing the exam brings the plain dates back exactly.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from studyapp.model.budget import Budget
from studyapp.model.days import weekday
from studyapp.model.memory import MemoryModel, Rating, fuzz_bounds
from studyapp.model.seeds import draw

ENOUGH_RECALL = 0.97  # whoever knows a unit so well on the day need not see it again
NEVER = 2**31

_MOST = 2**31
_LEAST_RETENTION, _MOST_RETENTION = 0.5, 0.99

_WAIT_SHARE = 0.3  # of its interval a unit may wait to be asked in the window instead
_WAIT_BELOW = 0.12  # how far recall may fall below the aim by then


@dataclass(frozen=True, slots=True)
class Portion:
    """What an exam asks of: a lesson of a pack, or all of it (None); `weight` is its share."""

    pack: str
    lesson: str | None = None
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class FinalPass:
    """How to learn for `exam_day`: recall kept until then, and the study days of the last pass.

    `new_until` is the last study day for new units.
    """

    exam_day: int
    retention: float
    window: tuple[int, ...]
    new_until: int

    @property
    def window_start(self) -> int:
        """Return the first day of the last pass."""
        return self.window[0] if self.window else self.exam_day

    def due_day(self, stability: float, last_day: int, luck: float, model: MemoryModel) -> int:
        """Return the study day before the window on which a unit is due, NEVER if it can wait.

        `luck` from 0 to 1 draws the day within the fuzz.
        """
        interval = model.interval(stability, self.retention)
        low, high = fuzz_bounds(interval)
        days = low + int(luck * (high - low + 1))
        start = self.window_start
        due = last_day + days
        if due >= start:
            return NEVER
        if due >= start - _WAIT_SHARE * days:
            recall = model.retrievability(stability, max(0, start - last_day))
            if recall >= self.retention - _WAIT_BELOW:
                return NEVER
        return due

    def days_left(self, today: int) -> int:
        """Count the days of the window from `today` on."""
        return sum(day >= today for day in self.window)


@dataclass(frozen=True, slots=True)
class Exam:
    """An exam the learner works towards; `key` names it in the log, days are study days.

    `minutes` a day are what the learner gives it. `made_day` and `unseen` say when it was set and
    how many units were new then, `mark` what was predicted: what progress is measured against.
    """

    key: str
    title: str
    day: int
    portions: tuple[Portion, ...]
    minutes: int
    retention: float
    final_days: int
    made_day: int
    unseen: int
    mark: float

    def final_pass(self, budget: Budget) -> FinalPass:
        """Return the plan in days; days off move the window, never the exam."""
        return final_pass(self.made_day, self.day, self.retention, self.final_days, budget)

    def minutes_on(self, day: int, budget: Budget) -> int:
        """Return the minutes of a study day: those of the exam, or of the weekday if less."""
        return exam_minutes(self.minutes, day, budget)

    def unseen_planned(self, today: int, budget: Budget) -> int:
        """Return how many units would still be new at the end of `today`, had all gone to plan."""
        until = self.final_pass(budget).new_until
        all_days = len(budget.days(self.made_day, until)) or 1
        left = len(budget.days(today + 1, until))
        return round(self.unseen * left / all_days)


def exam_payload(exam: Exam) -> dict[str, Any]:
    """Write down an exam for the log."""
    return {
        "title": exam.title,
        "day": exam.day,
        "portions": [[it.pack, it.lesson, it.weight] for it in exam.portions],
        "minutes": exam.minutes,
        "retention": exam.retention,
        "final_days": exam.final_days,
        "made_day": exam.made_day,
        "unseen": exam.unseen,
        "mark": exam.mark,
    }


def exam_of(key: str, payload: Mapping[str, Any]) -> Exam | None:
    """Read an exam from the log; None if it was removed, or cannot be one."""
    wholes = [payload.get(name) for name in ("day", "minutes", "final_days", "made_day", "unseen")]
    parts = [payload.get(name) for name in ("retention", "mark")]
    title, portions = payload.get("title"), payload.get("portions")
    if (
        payload.get("removed")
        or not isinstance(title, str)
        or not isinstance(portions, list)
        or not all(isinstance(it, int) and 0 <= it < _MOST for it in wholes)
        or not all(isinstance(it, int | float) and 0 <= it <= 1 for it in parts)
        or not all(_is_portion(it) for it in portions)
    ):
        return None
    day, minutes, final_days, made_day, unseen = (int(it) for it in wholes if it is not None)
    retention, mark = (float(it) for it in parts if it is not None)
    return Exam(
        key,
        title,
        day,
        tuple(Portion(pack, lesson, float(weight)) for pack, lesson, weight in portions),
        minutes,
        min(max(retention, _LEAST_RETENTION), _MOST_RETENTION),
        final_days,
        made_day,
        unseen,
        mark,
    )


def _is_portion(value: object) -> bool:
    match value:
        case [str(), None | str(), int() | float() as weight]:
            return 0 < weight < _MOST
    return False


def final_pass(
    today: int, exam_day: int, retention: float, final_days: int, budget: Budget
) -> FinalPass:
    """Lay out a plan made on `today`; new units come in its first half, 2 days before the window.

    Shorter than `final_days` the window becomes only if there are no more days.
    """
    days = budget.days(today, exam_day - 1)
    window = days[-final_days:]
    start = window[0] if window else exam_day
    half = today + (exam_day - today) // 2
    return FinalPass(exam_day, retention, window, max(today, min(half, start - 2)))


def new_today(plan: FinalPass, today: int, unseen: int, budget: Budget) -> int:
    """Return how many of `unseen` new units come on `today` so that the last is in time.

    Who is late goes on until the day before the exam.
    """
    if budget.is_off(today) or today >= plan.exam_day:
        return 0
    last = plan.new_until if today <= plan.new_until else plan.exam_day - 1
    return ceil(unseen / max(1, len(budget.days(today, last))))


def exam_minutes(minutes: int, day: int, budget: Budget) -> int:
    """Return the minutes for an exam on a study day: none on days off, a short weekday's if less.

    The learner's usual minutes a day do not bound it: an exam is given its own.
    """
    if budget.is_off(day):
        return 0
    own = budget.weekdays[weekday(day)]
    return minutes if own is None else min(minutes, own)


@dataclass(frozen=True, slots=True)
class Seen:
    """A unit of an exam as its memory stands."""

    unit: str
    stability: float
    difficulty: float
    last_day: int
    reps: int = 0


def due_before(units: Iterable[Seen], plan: FinalPass, today: int, model: MemoryModel) -> set[str]:
    """Return which units are due before the window begins."""
    return {
        seen.unit
        for seen in units
        if plan.due_day(seen.stability, seen.last_day, luck_of(seen), model) <= today
    }


def due_within(
    units: Sequence[Seen], plan: FinalPass, today: int, model: MemoryModel
) -> tuple[str, ...]:
    """Return today's part of the last pass: the strongest first, so that the weakest come last.

    What was answered today already counts for today's part.
    """
    need: list[tuple[float, str, float]] = []
    done = 0.0
    for seen in units:
        recall = model.retrievability(seen.stability, max(0, plan.exam_day - seen.last_day))
        if seen.last_day >= today:
            done += 1
        elif recall < ENOUGH_RECALL:
            passed = after_pass(seen.stability, seen.difficulty, seen.last_day, plan, today, model)
            now = model.retrievability(seen.stability, today - seen.last_day)
            need.append((-passed, seen.unit, 2 - now))
    need.sort()
    share = (done + sum(cost for _, _, cost in need)) / max(1, plan.days_left(today)) - done
    return tuple(unit for _, unit, _ in _prefix(need, share))


def _prefix(
    need: Sequence[tuple[float, str, float]], share: float
) -> Iterable[tuple[float, str, float]]:
    for entry in need:
        if share <= 0:
            return
        yield entry
        share -= entry[2]


def after_pass(
    stability: float,
    difficulty: float,
    last_day: int,
    plan: FinalPass,
    today: int,
    model: MemoryModel,
) -> float:
    """Return the recall on the exam day if the unit is recalled today."""
    then, _ = model.advance(stability, difficulty, Rating.GOOD, today - last_day)
    return model.retrievability(then, plan.exam_day - today)


def luck_of(seen: Seen) -> float:
    """Draw a number from 0 to 1 that is the same on every device until the next answer."""
    return draw(seen.unit, seen.reps)
