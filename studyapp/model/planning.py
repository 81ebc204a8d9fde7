"""The search for an exam plan: twenty plans played forward, and what to do if none fits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil

from studyapp.model.exam import Portion
from studyapp.model.prediction import CLOSE_LOOK, Choice, Ground, Mark, Option, Task, Terms

FURTHEST_DAYS = 730

_TIE = 0.002  # marks closer than this are the same: the plan with fewer minutes wins
_NO_DEARER = 1.02  # better not a plan that asks more time in all than learning without one
_FULL = 0.92  # of its minutes: a play is one life, and in others some day is fuller
_QUICK: tuple[Choice, ...] = ((0.75, 7), (0.8, 10), (0.8, 14))  # plans that spread well
_LATER_DAYS = (7, 14, 28, 56, 112, 224)


class WayOut(StrEnum):
    """What can be done if no plan fits the minutes."""

    MORE_MINUTES = "more-minutes"
    LATER = "later"
    LESS = "less"
    AS_IT_IS = "as-it-is"


@dataclass(frozen=True, slots=True)
class Way:
    """A way out: what the task would have to be, and the mark it then leads to.

    `left_out` are the portions that the task no longer holds.
    """

    kind: WayOut
    minutes: int
    exam_day: int
    mark: Mark
    left_out: tuple[Portion, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """The best plan; `fits` tells whether it keeps to the minutes, else `ways` say what to do.

    `needed_minutes` is what the least demanding plan asks on its fullest day, `plain` is learning
    without a plan.
    """

    task: Task
    plan: Option
    fits: bool
    needed_minutes: int
    plain: Option
    ways: tuple[Way, ...] = ()


def propose(task: Task, terms: Terms) -> Proposal:
    """Search for the plan with the highest mark that fits into the minutes of each day."""
    ground = Ground(task, terms)
    plain = ground.plain(CLOSE_LOOK)
    options = [ground.option(choice) for choice in ground.choices()]
    needed = _needed(task, options)
    best = _best(options, plain)
    if best is not None:
        closer = ground.option((best.retention, best.final_days), CLOSE_LOOK)
        return Proposal(task, closer, fits=True, needed_minutes=needed, plain=plain)
    mildest = min(options, key=lambda option: option.peak)
    tried = {(mildest.retention, mildest.final_days), *_QUICK}
    kept = max(
        (ground.option(choice, bounded=True) for choice in sorted(tried)),
        key=lambda option: option.mark.value,
    )
    ways = tuple(_ways(task, terms, needed, mildest, kept))
    return Proposal(task, kept, fits=False, needed_minutes=needed, plain=plain, ways=ways)


def _needed(task: Task, options: Sequence[Option]) -> int:
    return max(1, ceil(task.minutes * min(option.peak for option in options) / _FULL))


def _best(options: Sequence[Option], plain: Option) -> Option | None:
    fitting = [option for option in options if option.peak <= _FULL]
    cheap = [option for option in fitting if option.minutes <= plain.minutes * _NO_DEARER]
    candidates = cheap or fitting
    if not candidates:
        return None
    top = max(option.mark.value for option in candidates)
    close = [option for option in candidates if option.mark.value >= top - _TIE]
    return min(close, key=lambda option: option.minutes)


def _ways(task: Task, terms: Terms, needed: int, mildest: Option, kept: Option) -> Iterator[Way]:
    yield Way(WayOut.MORE_MINUTES, needed, task.exam_day, mildest.mark)
    later = _later(task, terms)
    if later is not None:
        yield later
    less = _less(task, terms)
    if less is not None:
        yield less
    yield Way(WayOut.AS_IT_IS, task.minutes, task.exam_day, kept.mark)


def _later(task: Task, terms: Terms) -> Way | None:
    """Find the first day, to the week, on which the exam would fit."""
    for days in _LATER_DAYS:
        day = task.exam_day + days
        if day - task.today > FURTHEST_DAYS:
            return None
        fitting = _fitting(replace(task, exam_day=day), terms)
        if fitting is not None:
            return Way(WayOut.LATER, task.minutes, day, fitting.mark)
    return None


def _less(task: Task, terms: Terms) -> Way | None:
    """Leave out as few portions as will do: the lightest first, of equals the last one."""
    order = sorted(
        range(len(task.portions)), key=lambda n: (task.portions[n].weight, -n), reverse=True
    )
    low, high, found = 1, len(order) - 1, None
    while low <= high:
        kept = (low + high) // 2
        smaller = _without(task, order[kept:])
        fitting = _fitting(smaller, terms)
        if fitting is None:
            high = kept - 1
        else:
            left_out = tuple(task.portions[n] for n in sorted(order[kept:]))
            found = Way(WayOut.LESS, task.minutes, task.exam_day, fitting.mark, left_out)
            low = kept + 1
    return found


def _without(task: Task, places: Sequence[int]) -> Task:
    kept = [n for n in range(len(task.portions)) if n not in set(places)]
    renumbered = {place: number for number, place in enumerate(kept)}
    units = tuple(
        replace(unit, portion=renumbered[unit.portion])
        for unit in task.units
        if unit.portion in renumbered
    )
    return replace(task, units=units, portions=tuple(task.portions[n] for n in kept))


def _fitting(task: Task, terms: Terms) -> Option | None:
    if not task.units:
        return None
    ground = Ground(task, terms)
    options = [ground.option(choice) for choice in _QUICK]
    fitting = [option for option in options if option.peak <= _FULL]
    return max(fitting, key=lambda option: option.mark.value, default=None)
