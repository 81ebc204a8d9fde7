"""Hold the memory model against both oracles on 10,000 random histories.

    python -m tests.benchmarks.check_histories [--count 10000] [--seed 1]

Each history has up to 14 answers, days from the same day to four years apart, and own weights
near the usual ones. py-fsrs is given whole days at noon, so that its counting of 24 hours does not
matter. Stability must agree within 1e-4 of itself, difficulty within 1e-4.
"""

import argparse
import sys
from datetime import UTC, datetime, timedelta
from random import Random

import fsrs
import fsrs_rs_python

from studyapp.model.memory import DEFAULT_WEIGHTS, MAX_STABILITY, MemoryModel

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = Random(options.seed)
    worst = [0.0, 0.0, 0.0, 0.0]
    for _ in range(options.count):
        weights = tuple(weight * chance.uniform(1.0, 1.1) for weight in DEFAULT_WEIGHTS)
        length = chance.randrange(1, 15)
        history = [
            (chance.randint(1, 4), chance.choice((0, 1, 2, 5, 20, 200, 1400)) if n else 0)
            for n in range(length)
        ]
        own = states(weights, history)
        if any(stability >= MAX_STABILITY for stability, _ in own):
            continue
        python, rust = by_python(weights, history), by_rust(weights, history)
        for mine, theirs in zip(own, python, strict=True):
            worst[0] = max(worst[0], abs(mine[0] / theirs[0] - 1))
            worst[1] = max(worst[1], abs(mine[1] - theirs[1]))
        worst[2] = max(worst[2], abs(own[-1][0] / rust[0] - 1))
        worst[3] = max(worst[3], abs(own[-1][1] - rust[1]))
    print(f"{options.count} histories, the largest deviation of stability and of difficulty:")
    print(f"  py-fsrs         {worst[0]:.1e}  {worst[1]:.1e}")
    print(f"  fsrs-rs-python  {worst[2]:.1e}  {worst[3]:.1e}")
    sys.exit(0 if max(worst) <= 1e-4 else 1)


def states(weights: tuple[float, ...], history: list[tuple[int, int]]) -> list[tuple[float, float]]:
    model, found, state = MemoryModel(weights), [], (0.0, 0.0)
    for rating, days in history:
        state = model.advance(*state, rating, days)
        found.append(state)
    return found


def by_python(
    weights: tuple[float, ...], history: list[tuple[int, int]]
) -> list[tuple[float, float]]:
    oracle = fsrs.Scheduler(
        parameters=weights, learning_steps=(), relearning_steps=(), enable_fuzzing=False
    )
    card, moment, found = fsrs.Card(card_id=1), NOON, []
    for rating, days in history:
        moment += timedelta(days=days)
        card, _ = oracle.review_card(card, fsrs.Rating(rating), moment)
        found.append((card.stability or 0.0, card.difficulty or 0.0))
    return found


def by_rust(weights: tuple[float, ...], history: list[tuple[int, int]]) -> tuple[float, float]:
    item = fsrs_rs_python.FSRSItem(
        [fsrs_rs_python.FSRSReview(rating, days) for rating, days in history]
    )
    memory = fsrs_rs_python.FSRS(list(weights)).memory_state(item)
    return memory.stability, memory.difficulty


if __name__ == "__main__":
    main()
