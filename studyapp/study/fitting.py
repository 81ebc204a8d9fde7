"""The process that fits the weights of the memory model to a log, so that no window waits for it.

It reads one JSON object from its standard input, `{"weights": [...], "held_from": n, "cards": [[at,
day, rating, ...], ...]}` with the answers of each card in turn, and writes one, `{"weights",
"before", "after", "off"}`, or nothing where the fitting library is not there.
"""

import json
import math
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final, TypeAlias

from studyapp.model.memory import DEFAULT_WEIGHTS, MemoryModel, Rating
from studyapp.model.training import shrunk

_FIELDS: Final = 3
_LEAST_CHANCE: Final = 1e-4

Answer: TypeAlias = tuple[int, int, int]  # its place in the log, its study day, its rating


def main() -> int:
    """Fit what stands on the standard input."""
    asked = json.load(sys.stdin)
    cards = [_answers(card) for card in asked["cards"]]
    found = fit(cards, asked["held_from"], tuple(asked["weights"]))
    if found is not None:
        json.dump(found, sys.stdout)
    return 0


def fit(
    cards: Sequence[Sequence[Answer]], held_from: int, weights: tuple[float, ...]
) -> dict[str, Any] | None:
    """Fit to the answers before `held_from`, judge by those after it, then fit to all of them.

    None where the fitting library is missing or finds nothing.
    """
    early = [[answer for answer in card if answer[0] < held_from] for card in cards]
    tried = _fitted(early)
    final = _fitted(cards)
    if tried is None or final is None:
        return None
    before, _ = judged(cards, held_from, MemoryModel(weights))
    after, off = judged(cards, held_from, MemoryModel(tried))
    return {"weights": list(final), "before": before, "after": after, "off": off}


def judged(
    cards: Sequence[Sequence[Answer]], held_from: int, model: MemoryModel
) -> tuple[float, float]:
    """Return the log loss of predicting the answers from `held_from` on, and how far off it was.

    Answers of the same day as the one before are left out: the model does not speak of hours.
    """
    loss, predicted, recalled, count = 0.0, 0.0, 0, 0
    for card in cards:
        for place, recall, rating in _predictions(card, model):
            if place >= held_from:
                chance = min(max(recall, _LEAST_CHANCE), 1 - _LEAST_CHANCE)
                right = rating != Rating.AGAIN
                loss -= math.log(chance if right else 1 - chance)
                predicted += recall
                recalled += right
                count += 1
    if not count:
        return 0.0, 0.0
    return loss / count, abs(predicted - recalled) / count


def _predictions(card: Sequence[Answer], model: MemoryModel) -> Iterator[tuple[int, float, int]]:
    """Yield the place, the predicted recall and the rating of each answer of a later day."""
    stability = difficulty = 0.0
    last = card[0][1] if card else 0
    for place, day, rating in card:
        elapsed = max(0, day - last)
        if stability > 0 and elapsed:
            yield place, model.retrievability(stability, elapsed), rating
        stability, difficulty = model.advance(stability, difficulty, rating, elapsed)
        last = max(last, day)


def _fitted(cards: Sequence[Sequence[Answer]]) -> tuple[float, ...] | None:
    try:
        import fsrs_rs_python as library
    except ImportError:  # no wheel for this machine: the usual weights stay
        return None
    items, reviews = [], 0
    for card in cards:
        days = [max(0, after[1] - before[1]) for before, after in pairwise(card)]
        history = [
            library.FSRSReview(answer[2], gap)
            for answer, gap in zip(card, (0, *days), strict=False)
        ]
        reviews += len(history)
        items += [
            library.FSRSItem(history[: place + 1])
            for place in range(1, len(history))
            if days[place - 1] > 0
        ]
    if not items:
        return None
    found = library.FSRS(list(DEFAULT_WEIGHTS)).compute_parameters(items)
    try:
        return shrunk(found, reviews)
    except ValueError:  # what was found is no set of weights
        return None


def _answers(flat: Sequence[int]) -> list[Answer]:
    return [(flat[n], flat[n + 1], flat[n + 2]) for n in range(0, len(flat) - _FIELDS + 1, _FIELDS)]


if __name__ == "__main__":
    sys.exit(main())
