"""Weights fitted to the learner's own log: how much of a fit is believed, and since when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from studyapp.model.memory import DEFAULT_WEIGHTS

LEAST_REVIEWS = 400
GROWN_BY = 1.2

_HALF_BELIEVED = 1000
# The bounds within which the weights of FSRS-6 are fitted (its reference optimiser).
_BOUNDS = (
    *((0.001, 100.0),) * 4,
    *((1.0, 10.0), (0.001, 4.0), (0.001, 4.0), (0.001, 0.75)),
    *((0.0, 4.5), (0.0, 0.8), (0.001, 3.5)),
    *((0.001, 5.0), (0.001, 0.25), (0.001, 0.9), (0.0, 4.0)),
    *((0.0, 1.0), (1.0, 6.0)),
    *((0.0, 2.0), (0.0, 2.0), (0.0, 0.8)),
    (0.1, 0.8),
)


@dataclass(frozen=True, slots=True)
class Trained:
    """What one training came to; `place` is its place in the order of the log.

    `before` and `after` are the log loss of predicting the learner's answers that were held back,
    with the weights before and with these; `off` is how far predicted recall was from true recall.
    """

    place: tuple[int, str, int]
    at_ms: int
    weights: tuple[float, ...]
    reviews: int
    before: float
    after: float
    off: float

    @property
    def gain(self) -> float:
        """Return by what share the learner's answers are predicted better, 0 to 1."""
        return max(0.0, 1 - self.after / self.before) if self.before > 0 else 0.0


def shrunk(fitted: Sequence[float], reviews: int) -> tuple[float, ...]:
    """Believe a fit as far as `reviews` bear it: w = w0 + n/(n+1000)·(ŵ - w0), within bounds.

    Raw fits make small learners worse. Raises ValueError for a fit that is no set of weights.
    """
    if len(fitted) != len(DEFAULT_WEIGHTS) or not all(isfinite(weight) for weight in fitted):
        raise ValueError("a fit has 21 finite weights")
    belief = reviews / (reviews + _HALF_BELIEVED)
    return tuple(
        min(max(usual + belief * (weight - usual), low), high)
        for usual, weight, (low, high) in zip(DEFAULT_WEIGHTS, fitted, _BOUNDS, strict=True)
    )


def is_due(reviews: int, trained_on: int) -> bool:
    """Tell whether to train: from 400 reviews on, and again when they grew by a fifth."""
    return reviews >= max(LEAST_REVIEWS, trained_on * GROWN_BY)


def training_payload(trained: Trained) -> dict[str, Any]:
    """Write down a training for the log."""
    return {
        "weights": list(trained.weights),
        "reviews": trained.reviews,
        "before": trained.before,
        "after": trained.after,
        "off": trained.off,
    }


def trained_of(
    payload: Mapping[str, Any], place: tuple[int, str, int], at_ms: int
) -> Trained | None:
    """Read a training from the log, None if it cannot be one."""
    weights = payload.get("weights")
    figures = [payload.get(name) for name in ("reviews", "before", "after", "off")]
    if not isinstance(weights, list) or len(weights) != len(_BOUNDS):
        return None
    if not all(_is_number(number) for number in (*weights, *figures)):
        return None
    if not all(low <= weight <= high for weight, (low, high) in zip(weights, _BOUNDS, strict=True)):
        return None
    reviews, before, after, off = (float(number) for number in figures if number is not None)
    exact = tuple(float(weight) for weight in weights)
    return Trained(place, at_ms, exact, int(reviews), before, after, off)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15  # noqa: PLR2004 - far beyond any figure, and NaN fails it
