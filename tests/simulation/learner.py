"""A simulated learner with a deck, day by day, through the parts that the app itself uses.

The memory model is the truth here: an answer is right with the chance that the model gives it. What
is shown by it is how plans compare inside the model; it is no promise about people. Independent of
`model.outlook`, which the planner plays: here every answer goes through the scheduler with its
steps, its fuzz and its load, and every day through the queue.
"""

from collections import Counter
from dataclasses import dataclass, field
from random import Random  # noqa: TID251 - a seed is a parameter

from studyapp.model.budget import Budget
from studyapp.model.exam import (
    FinalPass,
    Seen,
    due_before,
    due_within,
    exam_minutes,
    final_pass,
    new_today,
)
from studyapp.model.memory import Rating
from studyapp.model.queue import Candidate, QueueOptions, build_queue
from studyapp.model.schedule import CardState, Phase, ScheduleOptions, Scheduler

START = 20_000
ANSWER_S = 8.0
NEW_S = 17.6

_DAY_MS = 86_400_000
_FIRST = (20, 10, 60, 10)
_RECALLED = (6, 86, 8)


@dataclass
class Deck:
    """Cards that were learned so far, and the seconds of each day."""

    cards: int
    seed: int
    states: dict[str, CardState] = field(default_factory=dict)
    seconds: Counter[int] = field(default_factory=Counter)
    reviews: Counter[int] = field(default_factory=Counter)

    def recalls(self, day: int, scheduler: Scheduler) -> list[float]:
        """Return the chance of recall of each card on `day`, 0 for those never seen."""
        known = [
            scheduler.model.retrievability(state.stability, max(0, day - state.last_day))
            for state in self.states.values()
        ]
        return [*known, *[0.0] * (self.cards - len(known))]


class Learner:
    """Studies a deck for an exam, by a plan or without one."""

    def __init__(
        self,
        cards: int,
        seed: int,
        days: int,
        choice: tuple[float, int] | None = None,
        budget: Budget | None = None,
        minutes: int | None = None,
    ) -> None:
        self.deck = Deck(cards, seed)
        self.scheduler = Scheduler(ScheduleOptions())
        self.exam = START + days
        self._chance = Random(seed)
        self._budget = budget or Budget()
        self._minutes = minutes
        self._load: Counter[int] = Counter()
        retention, final_days = choice or (0.9, 3)
        self.plan = final_pass(START, self.exam, retention, final_days, self._budget)
        self._planned = choice is not None
        self._half = self.plan.new_until if choice else START + days // 2

    def study(self, last: int | None = None) -> Deck:
        """Study every day until the day before the exam, or the day before `last`."""
        for day in range(START, self.exam if last is None else last):
            self.day(day)
        return self.deck

    def day(self, day: int) -> None:
        """Study one day: what the queue gives, each card until it leaves its steps."""
        for unit in self._queue(day):
            self._ask(unit, day)

    def _queue(self, day: int) -> tuple[str, ...]:
        allowed = None
        if self._minutes is not None:
            allowed = 60 * exam_minutes(self._minutes, day, self._budget)
        elif self._budget.is_off(day):
            allowed = 0
        seen = [_candidate(unit, state) for unit, state in self.deck.states.items()]
        wanted_now = self._due(seen, day)
        due = [it for it in seen if it.unit in wanted_now]
        left = self.deck.cards - len(self.deck.states)
        plan = FinalPass(self.exam, self.plan.retention, self.plan.window, self._half)
        wanted = new_today(plan, day, left, self._budget) if day < self.exam else left
        first = len(self.deck.states)
        new = [Candidate(f"p/c-{n}", f"p/c-{n}", position=n) for n in range(first, first + wanted)]
        options = QueueOptions(
            0,
            allowed,
            seconds_per_review=ANSWER_S,
            seconds_per_new=NEW_S,
            urgent=frozenset(it.unit for it in due),
        )
        return build_queue(due, [], day, options, self.scheduler.model, new)

    def _due(self, seen: list[Candidate], day: int) -> set[str]:
        if not self._planned or day >= self.exam:
            return {it.unit for it in seen if it.due_day <= day}
        units = [Seen(it.unit, it.stability, it.difficulty, it.last_day, it.reps) for it in seen]
        choose = due_within if day >= self.plan.window_start else due_before
        return set(choose(units, self.plan, day, self.scheduler.model))

    def _ask(self, unit: str, day: int) -> None:
        state = self.deck.states.get(unit, CardState())
        while True:
            rating = self._rating(state, day)
            self.deck.reviews[day] += state.phase is Phase.REVIEW
            outcomes = self.scheduler.outcomes(
                state, unit, day * _DAY_MS, day, self._load.__getitem__
            )
            state = outcomes[rating].state
            self.deck.seconds[day] += int(ANSWER_S)
            if state.phase is Phase.REVIEW:
                break
        self._load[state.due_day] += 1
        self.deck.states[unit] = state

    def _rating(self, state: CardState, day: int) -> Rating:
        if state.phase is Phase.NEW:
            return self._chance.choices(tuple(Rating), _FIRST)[0]
        if state.phase is not Phase.REVIEW:
            return Rating.GOOD
        recall = self.scheduler.model.retrievability(state.stability, day - state.last_day)
        if self._chance.random() >= recall:
            return Rating.AGAIN
        return self._chance.choices((Rating.HARD, Rating.GOOD, Rating.EASY), _RECALLED)[0]


def _candidate(unit: str, state: CardState) -> Candidate:
    return Candidate(
        unit,
        unit,
        state.phase,
        state.due_day,
        0,
        state.stability,
        state.difficulty,
        last_day=state.last_day,
        reps=state.reps,
    )
