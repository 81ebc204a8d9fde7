"""When a unit comes back: learning steps, intervals, and what each button promises."""

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TypeAlias

from studyapp.model.memory import DEFAULT_WEIGHTS, MemoryModel, Rating, fuzz_bounds
from studyapp.model.seeds import SEEDS, seed_of
from studyapp.model.training import Trained

_DAY_S = 86_400

Place: TypeAlias = tuple[
    int, str, int
]  # where an event stands in the log: its time, device, number


class Phase(IntEnum):
    """Where a unit stands between new and known."""

    NEW = 0
    LEARNING = 1
    REVIEW = 2
    RELEARNING = 3


@dataclass(frozen=True, slots=True)
class CardState:
    """All that the log says about one unit.

    Days are study days; `due_ms` and `last_ms` are milliseconds since 1970. A unit in a learning
    step is due once `due_day` has come and `due_ms` has passed; in review `due_ms` is 0. A
    stability of 0 means never answered. A unit is hidden on the study day `buried_day`.
    """

    phase: Phase = Phase.NEW
    step: int = 0
    stability: float = 0.0
    difficulty: float = 0.0
    due_day: int = 0
    due_ms: int = 0
    last_day: int = 0
    last_ms: int = 0
    reps: int = 0
    lapses: int = 0
    suspended: bool = False
    buried_day: int = -1
    flag: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one button promises: a learning step in `delay_s` seconds, or a review in `days`."""

    state: CardState
    delay_s: int | None
    days: int | None


@dataclass(frozen=True, slots=True)
class ScheduleOptions:
    """What the learner may choose; steps are seconds, `retention` the recall to come back at."""

    retention: float = 0.9
    learning_steps_s: tuple[int, ...] = (60, 600)
    relearning_steps_s: tuple[int, ...] = (600,)
    maximum_days: int = 36500
    weights: tuple[float, ...] = DEFAULT_WEIGHTS
    fuzz: bool = True
    leech_lapses: int = 8


class Scheduler:
    """Turn a unit's state and a moment into the outcome of each button.

    `trained` are the weights fitted to the learner's log, the oldest first: each counts for the
    answers that come after it in the log. `model` is the newest.
    """

    def __init__(
        self, options: ScheduleOptions | None = None, trained: Sequence[Trained] = ()
    ) -> None:
        self.options = options or ScheduleOptions()
        self._places = [each.place for each in trained]
        self._models = [MemoryModel(self.options.weights)]
        self._models += [MemoryModel(each.weights) for each in trained]
        self.model = self._models[-1]
        self.is_trained = bool(trained)

    def model_at(self, place: Place) -> MemoryModel:
        """Return the model that counted for the answer at `place` in the log."""
        return self._models[bisect_left(self._places, place)]

    def with_training(self, trained: Sequence[Trained]) -> "Scheduler":
        """Return this scheduler with other weights."""
        return Scheduler(self.options, trained)

    def outcomes(
        self,
        state: CardState,
        unit: str,
        at_ms: int,
        day: int,
        load: Callable[[int], float] | None = None,
    ) -> dict[Rating, Outcome]:
        """Compute all four outcomes of an answer at `at_ms` on study day `day`.

        `load` tells how full a study day already is: among the days that fuzz allows the emptiest
        wins. Time never goes back: an earlier clock counts as the moment of the last answer.
        """
        at_ms, day = max(at_ms, state.last_ms), max(day, state.last_day)
        outcomes: dict[Rating, Outcome] = {}
        least = 1
        for rating in Rating:
            answered = self._answered(state, rating, at_ms, day)
            outcome = self._step(state, answered, rating)
            if outcome is None:
                days = self._days(answered, unit, least, load)
                least = days + _gap(state, rating)
                outcome = self._review(answered, days)
            outcomes[rating] = outcome
        return outcomes

    def is_leech(self, lapses: int) -> bool:
        """Tell whether this lapse suspends the unit: at the limit, then each half limit again."""
        over = lapses - self.options.leech_lapses
        return over >= 0 and over % max(1, self.options.leech_lapses // 2) == 0

    def _answered(self, state: CardState, rating: Rating, at_ms: int, day: int) -> CardState:
        """Take over the memory and the counts; where the unit goes next is still open."""
        elapsed = day - state.last_day
        memory = self.model.advance(state.stability, state.difficulty, rating, elapsed)
        lapsed = state.phase == Phase.REVIEW and rating is Rating.AGAIN
        lapses = state.lapses + lapsed
        return replace(
            state,
            stability=memory[0],
            difficulty=memory[1],
            last_day=day,
            last_ms=at_ms,
            reps=state.reps + 1,
            lapses=lapses,
            suspended=state.suspended or (lapsed and self.is_leech(lapses)),
        )

    def _step(self, state: CardState, answered: CardState, rating: Rating) -> Outcome | None:
        """Give the learning step that follows, None if the unit goes to review."""
        relearning = state.phase in {Phase.REVIEW, Phase.RELEARNING}
        steps = self.options.relearning_steps_s if relearning else self.options.learning_steps_s
        step = _next_step(state, rating, len(steps))
        if step is None:
            return None
        delay_s = _hard_delay(steps, step) if rating is Rating.HARD else steps[step]
        following = replace(
            answered,
            phase=Phase.RELEARNING if relearning else Phase.LEARNING,
            step=step,
            due_day=answered.last_day + delay_s // _DAY_S,
            due_ms=answered.last_ms + delay_s * 1000,
        )
        return Outcome(following, delay_s, None)

    def _days(
        self, answered: CardState, unit: str, least: int, load: Callable[[int], float] | None
    ) -> int:
        """Choose the interval: the model's, moved by fuzz and towards the emptiest day."""
        options = self.options
        exact = self.model.interval(answered.stability, options.retention)
        if not options.fuzz:
            return min(max(math.floor(exact + 0.5), least), options.maximum_days)
        low, high = fuzz_bounds(exact, least, options.maximum_days)
        drawn = low + seed_of(unit, answered.reps) * (high - low + 1) // SEEDS
        if load is None:
            return drawn
        today = answered.last_day
        return min(range(low, high + 1), key=lambda d: (load(today + d), abs(d - drawn), d))

    @staticmethod
    def _review(answered: CardState, days: int) -> Outcome:
        due_day = answered.last_day + days
        following = replace(answered, phase=Phase.REVIEW, step=0, due_day=due_day, due_ms=0)
        return Outcome(following, None, days)


def _next_step(state: CardState, rating: Rating, count: int) -> int | None:
    """Find the index of the next of `count` steps, None for none: the unit goes to review."""
    if count == 0 or rating is Rating.EASY:
        return None
    if rating is Rating.AGAIN:
        return 0
    if state.phase == Phase.REVIEW:
        return None
    # The learner may have shortened the steps since: a step beyond them is over.
    step = state.step + (rating is Rating.GOOD)
    return step if step < count else None


def _hard_delay(steps: tuple[int, ...], step: int) -> int:
    """Repeat a step; the first one lies half-way to the second, or lasts half as long again."""
    if step > 0:
        return steps[step]
    return (steps[0] + steps[1]) // 2 if len(steps) > 1 else steps[0] * 3 // 2


def _gap(state: CardState, rating: Rating) -> int:
    """Tell how many days the next button must stay ahead of this one."""
    return int(state.phase == Phase.REVIEW and rating is not Rating.AGAIN)
