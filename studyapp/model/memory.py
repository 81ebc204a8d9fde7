"""How memory works: the FSRS-6 formulas for stability, difficulty and recall.

Source: the published description of FSRS-6 (open-spaced-repetition, "The Algorithm").
"""

import math
from dataclasses import dataclass
from enum import IntEnum

DEFAULT_WEIGHTS: tuple[float, ...] = (
    *(0.212, 1.2931, 2.3065, 8.2956),  # first stability by rating
    *(6.4133, 0.8334, 3.0194, 0.001),  # difficulty
    *(1.8722, 0.1666, 0.796),  # growth after recall
    *(1.4835, 0.0614, 0.2629, 1.6483),  # what is left after a lapse
    *(0.6014, 1.8729),  # hard penalty, easy bonus
    *(0.5425, 0.0912, 0.0658),  # same-day reviews
    0.1542,  # decay of the forgetting curve
)
MIN_STABILITY = 0.001
MAX_STABILITY = 36500.0
MIN_DIFFICULTY = 1.0
MAX_DIFFICULTY = 10.0

# Bands of an interval in days, and how much of each is added to the fuzz; one day is the base.
_FUZZ_BANDS = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, math.inf, 0.05))
_FUZZ_FROM = 2.5


class Rating(IntEnum):
    """How well the learner remembered."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


_AGAIN = int(Rating.AGAIN)  # a look into an Enum at each of a million answers would be felt


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered of one unit.

    `stability` is the number of days until recall falls to 90 %, `difficulty` runs from 1 to 10.
    """

    stability: float
    difficulty: float


class MemoryModel:
    """FSRS-6 for one learner's 21 weights; the same input always gives the same memory."""

    def __init__(self, weights: tuple[float, ...] = DEFAULT_WEIGHTS) -> None:
        if len(weights) != len(DEFAULT_WEIGHTS):
            message = f"FSRS-6 takes {len(DEFAULT_WEIGHTS)} weights, not {len(weights)}"
            raise ValueError(message)
        self.weights = weights
        w = weights
        self._decay = -w[20]
        self._factor = 0.9 ** (1 / self._decay) - 1
        # Indexed by rating; the first place stays empty.
        self._first_stability = (0.0, *w[:4])
        self._first_difficulty = tuple(w[4] - math.exp(w[5] * (r - 1)) + 1 for r in range(5))
        self._difficulty_step = tuple(-w[6] * (r - 3) / 9 for r in range(5))
        self._easy_pull = w[7] * self._first_difficulty[Rating.EASY]
        self._own_pull = 1 - w[7]
        self._growth = tuple(math.exp(w[8]) * bonus for bonus in (0, 0, w[15], 1, w[16]))
        self._growth_power, self._growth_gain = -w[9], w[10]
        self._same_day = tuple(math.exp(w[17] * (r - 3 + w[18])) for r in range(5))
        self._lapse_limit = math.exp(-w[17] * w[18])

    def first(self, rating: Rating) -> Memory:
        """Give the memory left by the first answer."""
        return Memory(*self.advance(0.0, 0.0, rating, 0))

    def next(self, memory: Memory, rating: Rating, elapsed_days: int) -> Memory:
        """Give the memory after an answer `elapsed_days` study days later; 0 is the same day."""
        return Memory(*self.advance(memory.stability, memory.difficulty, rating, elapsed_days))

    def advance(
        self, stability: float, difficulty: float, rating: int, elapsed_days: int
    ) -> tuple[float, float]:
        """Do what `first` (at stability 0) and `next` do on bare numbers, for folding long logs."""
        if stability <= 0:
            return (
                _within(self._first_stability[rating], MIN_STABILITY, MAX_STABILITY),
                _within(self._first_difficulty[rating], MIN_DIFFICULTY, MAX_DIFFICULTY),
            )
        if elapsed_days <= 0:
            grown = self._after_same_day(stability, rating)
        elif rating == _AGAIN:
            grown = self._after_lapse(stability, difficulty, elapsed_days)
        else:
            grown = self._after_recall(stability, difficulty, rating, elapsed_days)
        moved = difficulty + self._difficulty_step[rating] * (10 - difficulty)
        pulled = self._easy_pull + self._own_pull * moved
        # Bounds are met so seldom that two calls of `_within` for each answer would be felt.
        if not MIN_STABILITY <= grown <= MAX_STABILITY:
            grown = _within(grown, MIN_STABILITY, MAX_STABILITY)
        if not MIN_DIFFICULTY <= pulled <= MAX_DIFFICULTY:
            pulled = _within(pulled, MIN_DIFFICULTY, MAX_DIFFICULTY)
        return grown, pulled

    def retrievability(self, stability: float, elapsed_days: float) -> float:
        """Estimate the chance of recall; operators only, so that arrays fit too."""
        recall: float = (1 + self._factor * elapsed_days / stability) ** self._decay
        return recall

    def interval(self, stability: float, retention: float) -> float:
        """Compute the days until recall falls to `retention`; operators only, as above."""
        days: float = stability / self._factor * (retention ** (1 / self._decay) - 1)
        return days

    def from_sm2(self, ease: float, interval: float, retention: float) -> Memory:
        """Guess the memory behind an SM-2 card with `ease` (2.5 is usual) and `interval` days."""
        w = self.weights
        stability = max(interval, MIN_STABILITY) / self.interval(1, retention)
        stability = _within(stability, MIN_STABILITY, MAX_STABILITY)
        growth = self._growth[Rating.GOOD] * math.pow(stability, -w[9])
        gain = growth * math.expm1((1 - retention) * w[10])
        return Memory(stability, _within(11 - (ease - 1) / gain, MIN_DIFFICULTY, MAX_DIFFICULTY))

    def _after_same_day(self, stability: float, rating: int) -> float:
        change = self._same_day[rating] * math.pow(stability, -self.weights[19])
        return stability * (change if rating == _AGAIN or change > 1.0 else 1.0)

    def _after_lapse(self, stability: float, difficulty: float, elapsed_days: int) -> float:
        w = self.weights
        forgotten = 1 - self.retrievability(stability, elapsed_days)
        left = w[11] * math.pow(difficulty, -w[12]) * (math.pow(stability + 1, w[13]) - 1)
        return min(left * math.exp(forgotten * w[14]), stability * self._lapse_limit)

    def _after_recall(
        self, stability: float, difficulty: float, rating: int, elapsed_days: int
    ) -> float:
        forgotten = 1 - self.retrievability(stability, elapsed_days)
        growth = self._growth[rating] * (11 - difficulty) * math.pow(stability, self._growth_power)
        return stability * (1 + growth * math.expm1(forgotten * self._growth_gain))


def fuzz_bounds(interval: float, minimum: int = 1, maximum: int = 36500) -> tuple[int, int]:
    """Give the first and last day an interval may be moved to, as Anki does.

    Intervals under 2.5 days stay; others may move by a day and 15, 10 and 5 % of their days
    in the bands up to 7, up to 20 and above.
    """
    minimum = min(minimum, maximum)
    interval = _within(interval, minimum, maximum)
    reach = _fuzz_reach(interval)
    low = min(max(_rounded(interval - reach), minimum), maximum)
    high = min(max(_rounded(interval + reach), minimum), maximum)
    return low, high


def _fuzz_reach(interval: float) -> float:
    if interval < _FUZZ_FROM:
        return 0.0
    bands = (share * max(min(interval, end) - start, 0) for start, end, share in _FUZZ_BANDS)
    return 1 + sum(bands)


def _within(number: float, low: float, high: float) -> float:
    if number < low:
        return low
    return high if number > high else number  # noqa: FURB136 - twice as quick as `min`


def _rounded(number: float) -> int:
    return math.floor(number + 0.5)
