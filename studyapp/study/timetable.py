"""What is to be done today: reviews and new cards, as the minutes and the exams have it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from studyapp.model.budget import Budget
from studyapp.model.exam import Exam, FinalPass, Seen, due_before, due_within, new_today
from studyapp.model.gating import after_required
from studyapp.model.journal import Counts, DayTotals
from studyapp.model.memory import MemoryModel
from studyapp.model.outlook import Habits
from studyapp.model.pace import PACE_DAYS, Pace, pace_of
from studyapp.model.queue import Candidate, QueueOptions, build_queue
from studyapp.model.schedule import Phase, Scheduler
from studyapp.store.agenda import Agenda
from studyapp.store.exams import ExamTable
from studyapp.store.progress import Progress
from studyapp.study.budget import budget_of
from studyapp.study.settings import Preferences

_SIBLING_ROOM: Final = 4  # new units fetched per unit wanted: siblings are hidden for the day
_LEAST_SHARE: Final = 0.8  # of an interval, with its fuzz, before which nothing can be due
_IN_STEPS: Final = frozenset({Phase.LEARNING, Phase.RELEARNING})


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One study day: units in the order they are asked, and those that come back in minutes.

    `steps` are units in a learning step with the moment they are due, `phases` tells the phase of
    each unit that is no new one, `left_over` is how many due reviews the minutes had no room for,
    `minutes` what all that is asked will take.
    """

    day: int
    order: tuple[str, ...] = ()
    steps: tuple[tuple[str, int], ...] = ()
    phases: dict[str, Phase] = field(default_factory=dict)
    left_over: int = 0
    minutes: float = 0.0

    @property
    def waiting(self) -> Counts:
        """Count what the day asks."""
        reviews = sum(unit in self.phases for unit in self.order)
        return Counts(len(self.order) - reviews, len(self.steps), reviews)


class Timetable:
    """Puts days together from what is due, what is new, the minutes and the exams."""

    def __init__(
        self,
        agenda: Agenda,
        progress: Progress,
        exams: ExamTable,
        preferences: Preferences,
        scheduler: Callable[[], Scheduler],
    ) -> None:
        self._agenda = agenda
        self._progress = progress
        self._exams = exams
        self._preferences = preferences
        self._scheduler = scheduler

    @property
    def budget(self) -> Budget:
        """Return the learner's minutes of each day and the days off."""
        return budget_of(self._preferences)

    @property
    def pace(self) -> Pace:
        """Return how long the learner takes, from the last weeks."""
        day = self._progress.today()
        return pace_of(self._progress.days(day - PACE_DAYS, day))

    @property
    def habits(self) -> Habits:
        """Return how the learner grades."""
        return self._progress.habits()

    def all_exams(self) -> tuple[Exam, ...]:
        """Return every exam that was not removed, past ones too."""
        return self._exams.all()

    def exams(self) -> tuple[Exam, ...]:
        """Return the exams that are still to come."""
        today = self._progress.today()
        return tuple(exam for exam in self._exams.all() if exam.day > today)

    def today(self, *, limited: bool = True) -> DayPlan:
        """Plan the rest of today; not `limited`, it goes on beyond the minutes and on days off."""
        day, model = self._progress.today(), self._scheduler().model
        exams = self.exams()
        portions = [portion for exam in exams for portion in exam.portions]
        due = self._agenda.due(day, portions)
        for_exams = self._due_for(exams, day, model) if exams else {}
        steps = [candidate for candidate in due if candidate.phase in _IN_STEPS]
        reviews = [candidate for candidate in due if candidate.phase not in _IN_STEPS]
        reviews += [it for unit, it in for_exams.items() if it.last_day < day]
        options = self._options(day, exams, limited=limited)
        options = replace(options, urgent=frozenset(for_exams))
        wanted = [it for exam in exams for it in self._new_for(exam, day)]
        promised = tuple({it.unit: it for it in wanted}.values())  # two exams may want the same
        room = max(0, options.new_per_day - options.introduced_today - len(promised))
        fresh = self._agenda.new(day, room * _SIBLING_ROOM, without=portions) if room else ()
        promised, fresh = self._gated(promised, day), self._gated(fresh, day)
        order = build_queue(reviews, fresh, day, options, model, promised)
        return _plan(day, order, reviews, steps, options)

    def _gated(self, new: tuple[Candidate, ...], day: int) -> tuple[Candidate, ...]:
        """Let the terms that new cards build on come first, from wherever they stand."""
        if not new or not self._preferences.on("requires_first"):
            return new
        requires: dict[str, frozenset[str]] = {}
        found, looked = list(new), {candidate.item for candidate in new}
        fresh = [candidate.unit for candidate in new]
        while fresh:
            requires |= self._agenda.requires(fresh)
            missing = {item for unit in fresh for item in requires.get(unit, ())} - looked
            looked |= missing
            more = self._agenda.new_of_items(missing, day) if missing else ()
            found += more
            fresh = [candidate.unit for candidate in more]
        return after_required(found, requires)

    def _options(self, day: int, exams: tuple[Exam, ...], *, limited: bool) -> QueueOptions:
        done = next(iter(self._progress.days(day, day)), DayTotals(day))
        pace = self.pace
        return QueueOptions(
            new_per_day=self._preferences.whole("new_per_day"),
            seconds_per_day=self._seconds(day, exams) if limited else None,
            seconds_per_review=pace.review_s,
            seconds_per_new=pace.new_s,
            bury_siblings=self._preferences.on("bury_siblings"),
            introduced_today=done.new,
            seconds_spent=done.taken_ms / 1000,
            seen_items=self._agenda.answered_items(day),
        )

    def _seconds(self, day: int, exams: tuple[Exam, ...]) -> int | None:
        """Return the time of a day: what exams were promised may go beyond the usual minutes."""
        budget = self.budget
        minutes = budget.minutes_on(day)
        if minutes is None:
            return None
        promised = sum(exam.minutes_on(day, budget) for exam in exams)
        return 60 * max(minutes, promised)

    def _due_for(
        self, exams: tuple[Exam, ...], day: int, model: MemoryModel
    ) -> dict[str, Candidate]:
        """Return what any exam wants today; a unit of two exams comes when the first wants it."""
        found: dict[str, Candidate] = {}
        budget = self.budget
        for exam in exams:
            plan = exam.final_pass(budget)
            candidates = self._candidates_for(exam, plan, day, model)
            seen = [_seen(candidate) for candidate in candidates.values()]
            choose = due_within if day >= plan.window_start else due_before
            found |= {unit: candidates[unit] for unit in choose(seen, plan, day, model)}
        return found

    def _candidates_for(
        self, exam: Exam, plan: FinalPass, day: int, model: MemoryModel
    ) -> dict[str, Candidate]:
        before = day < plan.window_start
        factor = model.interval(1.0, plan.retention) * _LEAST_SHARE if before else 0.0
        found = self._agenda.reviewed(exam.portions, day, factor, day + 2)
        return {candidate.unit: candidate for candidate in found}

    def _new_for(self, exam: Exam, day: int) -> tuple[Candidate, ...]:
        """Return the new units that an exam wants today and that were not met yet."""
        met = self._agenda.met(exam.portions, day)
        left = self._agenda.unseen(exam.portions)
        wanted = new_today(exam.final_pass(self.budget), day, left + met, self.budget) - met
        if wanted <= 0:
            return ()
        found = self._agenda.new(day, wanted * _SIBLING_ROOM, within=exam.portions)
        seen = self._agenda.answered_items(day)
        items = {it.item: it for it in reversed(found) if it.item not in seen}
        return tuple(reversed(items.values()))[:wanted]


def _seen(candidate: Candidate) -> Seen:
    return Seen(
        candidate.unit,
        candidate.stability,
        candidate.difficulty,
        candidate.last_day,
        candidate.reps,
    )


def _plan(
    day: int,
    order: tuple[str, ...],
    reviews: list[Candidate],
    steps: list[Candidate],
    options: QueueOptions,
) -> DayPlan:
    phases = {candidate.unit: candidate.phase for candidate in (*reviews, *steps)}
    again = sum(unit in phases for unit in order)
    seconds = (again + len(steps)) * options.seconds_per_review
    seconds += (len(order) - again) * options.seconds_per_new
    return DayPlan(
        day,
        order,
        tuple((candidate.unit, candidate.due_ms) for candidate in steps),
        phases,
        _left_over(reviews, again, options),
        seconds / 60,
    )


def _left_over(reviews: list[Candidate], asked: int, options: QueueOptions) -> int:
    """Count what the minutes had no room for; siblings that are hidden today are not left over."""
    if not options.bury_siblings:
        return len(reviews) - asked
    return max(0, len({it.item for it in reviews} - options.seen_items) - asked)
