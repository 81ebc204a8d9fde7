"""The days to come, played through once: what study of a set of units will ask.

A simulation inside the memory model, not a promise about people: answers fall as the model expects
them to, and the learner keeps to the plan.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf, nan
from random import Random  # noqa: TID251 - always made from a seed that is handed in

from studyapp.model.exam import ENOUGH_RECALL, NEVER, FinalPass
from studyapp.model.memory import MemoryModel, Rating, fuzz_bounds
from studyapp.model.pace import USUAL_PACE, Pace
from studyapp.model.queue import Candidate, loss_of_waiting
from studyapp.model.schedule import Phase


@dataclass(frozen=True, slots=True)
class Habits:
    """How the learner grades: shares of all grades at first sight, of three when recalling."""

    first: tuple[float, ...] = (0.2, 0.1, 0.6, 0.1)
    recalled: tuple[float, ...] = (0.06, 0.86, 0.08)


USUAL_HABITS = Habits()


@dataclass(frozen=True, slots=True)
class Trace:
    """What is left of a unit: a stability of 0 means never seen; `due_day` is the plain one."""

    stability: float = 0.0
    difficulty: float = 0.0
    last_day: int = 0
    due_day: int = 0
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class DayAhead:
    """One day to come: reviews and new units asked, the time of both, what was left undone."""

    day: int
    reviews: int
    new: int
    seconds: float
    left_over: int


@dataclass(frozen=True, slots=True)
class Outlook:
    """The days played through, and what is left of each unit after them."""

    days: tuple[DayAhead, ...]
    units: tuple[Trace, ...]

    @property
    def seconds(self) -> float:
        """Return the time of all days together."""
        return sum(day.seconds for day in self.days)

    @property
    def peak_seconds(self) -> float:
        """Return the time of the longest day."""
        return max((day.seconds for day in self.days), default=0.0)

    def recall_on(self, day: int, model: MemoryModel) -> list[float]:
        """Return the recall of each unit on `day`; what was never seen counts as 0."""
        return [
            model.retrievability(unit.stability, max(0, day - unit.last_day))
            if unit.stability > 0
            else 0.0
            for unit in self.units
        ]


@dataclass(frozen=True, slots=True)
class Course:
    """How the days are to be played: `seconds_on` a day (inf: no limit, 0: off), `new_on` a day.

    With a `plan` the days before its exam follow it, without one the plain intervals.
    """

    model: MemoryModel
    retention: float
    seconds_on: Callable[[int], float]
    new_on: Callable[[int, int], int]
    pace: Pace = USUAL_PACE
    habits: Habits = USUAL_HABITS
    plan: FinalPass | None = None
    longest_days: int = 36_500
    seed: int = 1


def play(units: Sequence[Trace], first: int, last: int, course: Course) -> Outlook:
    """Play the study days from `first` to `last`; new units are taken in the order given."""
    playing = _Playing(units, first, course)
    days = tuple(playing.day(day) for day in range(first, last + 1))
    return Outlook(days, playing.traces())


class _Playing:
    """The state of all units while the days pass; lists of bare numbers, for speed."""

    def __init__(self, units: Sequence[Trace], first: int, course: Course) -> None:
        self._course = course
        self._model = course.model
        self._draw = Random(course.seed).random  # noqa: S311 - a simulation
        self._weights = [unit.weight for unit in units]
        self._stability = [unit.stability for unit in units]
        self._difficulty = [unit.difficulty for unit in units]
        self._last = [unit.last_day for unit in units]
        self._due = [unit.due_day for unit in units]
        self._new = [n for n, unit in enumerate(units) if unit.stability <= 0]
        self._new.reverse()
        self._over: list[int] = []
        self._calendar: defaultdict[int, list[int]] = defaultdict(list)
        self._bounds: dict[int, tuple[int, int]] = {}
        self._first_grades = _ladder(course.habits.first)
        self._grades = _ladder(course.habits.recalled)
        plan = course.plan
        self._window = frozenset(plan.window) if plan else frozenset()
        for n, unit in enumerate(units):
            if unit.stability > 0:
                self._note(n, self._planned(n) if plan else unit.due_day, first)

    def day(self, day: int) -> DayAhead:
        allowed = self._course.seconds_on(day)
        if self._course.plan and day == self._course.plan.exam_day:
            self._back_to_plain(day)
        due = self._over + self._calendar.pop(day, [])
        if allowed <= 0:
            self._over = due
            return DayAhead(day, 0, 0, 0.0, len(due))
        if day in self._window:
            due = self._part_of_pass(day)
        elif len(due) * self._course.pace.review_s > allowed:
            due.sort(key=lambda n: self._loss(n, day))
        spent, reviews = 0.0, 0
        for n in due:
            if spent >= allowed:
                break
            spent += self._review(n, day)
            reviews += 1
        self._over = [] if day in self._window else due[reviews:]
        new = self._meet(day, allowed - spent)
        spent += new * self._course.pace.new_s
        return DayAhead(day, reviews, new, spent, len(due) - reviews)

    def traces(self) -> tuple[Trace, ...]:
        rows = zip(
            *(self._stability, self._difficulty, self._last, self._due, self._weights), strict=True
        )
        return tuple(Trace(*row) for row in rows)

    def _review(self, n: int, day: int) -> float:
        """Ask a unit and return the seconds it took; a failed one is asked again the same day."""
        stability, difficulty = self._stability[n], self._difficulty[n]
        elapsed = day - self._last[n]
        advance = self._model.advance
        luck = self._draw()
        recall = self._model.retrievability(stability, elapsed)
        if luck < recall:
            luck /= recall
            rating = 2 + (luck >= self._grades[0]) + (luck >= self._grades[1])
            state = advance(stability, difficulty, rating, elapsed)
            cost = self._course.pace.review_s
        else:
            state = advance(*advance(stability, difficulty, Rating.AGAIN, elapsed), Rating.GOOD, 0)
            cost = 2 * self._course.pace.review_s
        self._stability[n], self._difficulty[n] = state
        self._last[n] = day
        self._file(n, day)
        return cost

    def _meet(self, day: int, seconds: float) -> int:
        """Introduce the new units of the day and return how many the time allowed."""
        wanted = self._course.new_on(day, len(self._new)) if self._new else 0
        room = wanted if seconds == inf else min(wanted, int(seconds / self._course.pace.new_s))
        met = 0
        while met < room and self._new:
            n = self._new.pop()
            luck, grades = self._draw(), self._first_grades
            rating = 1 + (luck >= grades[0]) + (luck >= grades[1]) + (luck >= grades[2])
            state = self._model.advance(0.0, 0.0, rating, 0)
            for _ in range(_STEPS_AFTER[rating]):
                state = self._model.advance(*state, Rating.GOOD, 0)
            self._stability[n], self._difficulty[n] = state
            self._last[n] = day
            self._file(n, day)
            met += 1
        return max(0, met)

    def _file(self, n: int, day: int) -> None:
        plan = self._course.plan
        if plan and day < plan.exam_day:
            self._note(n, self._planned(n), day + 1)
        else:
            self._note(n, day + self._days(self._stability[n]), day + 1)

    def _note(self, n: int, due: int, earliest: int) -> None:
        self._due[n] = due
        if due < NEVER:
            self._calendar[max(due, earliest)].append(n)

    def _planned(self, n: int) -> int:
        plan = self._course.plan
        assert plan is not None
        return plan.due_day(self._stability[n], self._last[n], self._draw(), self._model)

    def _days(self, stability: float) -> int:
        exact = self._model.interval(stability, self._course.retention)
        key = int(exact * 4) if exact < _FINE else int(exact) * 4
        bounds = self._bounds.get(key)
        if bounds is None:
            bounds = self._bounds[key] = fuzz_bounds(exact, 1, self._course.longest_days)
        low, high = bounds
        return low + int(self._draw() * (high - low + 1))

    def _back_to_plain(self, day: int) -> None:
        """Forget the plan: what it held back is due by its plain interval."""
        self._calendar.clear()
        self._over = []
        for n, stability in enumerate(self._stability):
            if stability > 0:
                self._note(n, self._last[n] + self._days(stability), day)

    def _part_of_pass(self, day: int) -> list[int]:
        """Choose the day's part of the last pass as `exam.due_within` does."""
        plan = self._course.plan
        assert plan is not None
        recall_at, advance = self._model.retrievability, self._model.advance
        exam = plan.exam_day
        need: list[tuple[float, int]] = []
        work = 0.0
        for n, stability in enumerate(self._stability):
            last = self._last[n]
            if stability <= 0 or recall_at(stability, exam - last) >= ENOUGH_RECALL:
                continue
            then, _ = advance(stability, self._difficulty[n], Rating.GOOD, day - last)
            need.append((-then, n))
            work += 2 - recall_at(stability, day - last)
        need.sort()
        share = work / max(1, plan.days_left(day))
        chosen = []
        for _, n in need:
            if share <= 0:
                break
            chosen.append(n)
            share -= 2 - recall_at(self._stability[n], day - self._last[n])
        return chosen

    def _loss(self, n: int, day: int) -> float:
        candidate = Candidate(
            unit="",
            item="",
            phase=Phase.REVIEW,
            stability=self._stability[n],
            difficulty=self._difficulty[n],
            last_day=self._last[n],
        )
        return -loss_of_waiting(candidate, day, self._model) * self._weights[n]


# How many further answers a new unit takes on its first day, by its first grade; steps 1m 10m.
_STEPS_AFTER = (0, 2, 2, 1, 0)
_FINE = 60  # days; below it the bounds of fuzz are kept by quarters of a day


def _ladder(shares: Sequence[float]) -> list[float]:
    """Return the running sums of `shares`, scaled so that they end at 1."""
    total = sum(shares)
    if not total > 0:
        return [nan] * len(shares)
    sums, so_far = [], 0.0
    for share in shares:
        so_far += share / total
        sums.append(so_far)
    return sums
