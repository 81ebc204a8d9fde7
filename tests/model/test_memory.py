import json
import math
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import fsrs
import fsrs_rs_python
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from studyapp.model.memory import (
    DEFAULT_WEIGHTS,
    MAX_STABILITY,
    MIN_STABILITY,
    Memory,
    MemoryModel,
    Rating,
    fuzz_bounds,
)

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "fsrs.json").read_text(encoding="utf-8")
)
MODEL = MemoryModel()
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)

RATINGS = st.sampled_from(Rating)
REVIEWS = st.lists(st.tuples(RATINGS, st.integers(0, 200)), min_size=1, max_size=8)
MEMORIES = st.builds(Memory, st.floats(0.01, 10_000), st.floats(1, 10))
WEIGHTS = st.lists(st.floats(1.0, 1.1), min_size=21, max_size=21).map(
    lambda scale: tuple(w * s for w, s in zip(DEFAULT_WEIGHTS, scale, strict=True))
)


def stability(expected: float) -> Any:
    return pytest.approx(expected, rel=VECTORS["tolerance"]["stability_rel"])


def difficulty(expected: float) -> Any:
    return pytest.approx(expected, abs=VECTORS["tolerance"]["difficulty_abs"])


def memories(
    reviews: list[tuple[Rating, int]], weights: tuple[float, ...] = DEFAULT_WEIGHTS
) -> list[Memory]:
    model = MemoryModel(weights)
    result = [model.first(reviews[0][0])]
    for rating, elapsed in reviews[1:]:
        result.append(model.next(result[-1], rating, elapsed))
    return result


def check_sequence(row: dict[str, Any]) -> None:
    reviews = [(Rating(r), days) for r, days in zip(row["ratings"], row["delta_days"], strict=True)]
    found = memories(reviews)
    assert [m.stability for m in found] == stability(row["stability"])
    assert [m.difficulty for m in found] == difficulty(row["difficulty"])
    days = [max(1, round(MODEL.interval(m.stability, 0.9))) for m in found]
    assert days == row["interval_days_dr90"]


def test_the_default_weights_are_those_of_the_vectors() -> None:
    assert list(DEFAULT_WEIGHTS) == VECTORS["default_parameters"]


def test_recall_follows_the_forgetting_curve() -> None:
    for row in VECTORS["forgetting_curve"]:
        recall = MODEL.retrievability(row["stability"], row["elapsed_days"])
        assert recall == pytest.approx(row["retrievability"], abs=1e-6)


def test_recall_follows_the_published_forgetting_curve() -> None:
    found = [MODEL.retrievability(1, days) for days in range(4)]
    assert found == pytest.approx(VECTORS["forgetting_curve_published"]["values"], abs=1e-6)


def test_intervals_are_exact_and_rounded_as_given() -> None:
    for row in VECTORS["next_interval"]:
        days = MODEL.interval(row["stability"], row["desired_retention"])
        assert days == pytest.approx(row["interval_exact"], rel=1e-4, abs=1e-6)
        assert max(1, round(days)) == row["interval_days"]


def test_intervals_are_the_published_ones() -> None:
    published = VECTORS["next_interval_published"]
    found = [
        max(1, round(MODEL.interval(1, retention))) for retention in published["desired_retention"]
    ]
    assert found == published["intervals_f64"]


@pytest.mark.parametrize("row", VECTORS["initial_state"], ids=lambda row: str(row["rating"]))
def test_the_first_answer_sets_the_memory(row: dict[str, float]) -> None:
    memory = MODEL.first(Rating(int(row["rating"])))
    assert memory.stability == stability(row["stability"])
    assert memory.difficulty == difficulty(row["difficulty"])


def test_the_first_answer_gives_the_published_memory() -> None:
    published = VECTORS["initial_state_published"]
    found = [MODEL.first(rating) for rating in Rating]
    assert [m.stability for m in found] == stability(published["stability"])
    assert [m.difficulty for m in found] == difficulty(published["difficulty"])


def test_difficulty_moves_as_published() -> None:
    moves = VECTORS["primitives_published"]["next_difficulty_from_5"]
    found = {
        rating.name.lower(): MODEL.next(Memory(5, 5), rating, 3).difficulty for rating in Rating
    }
    assert found == difficulty(moves)


@pytest.mark.parametrize("row", VECTORS["primitives_published"]["rows"], ids=lambda r: str(r["d"]))
def test_stability_moves_as_published(row: dict[str, float]) -> None:
    memory = Memory(row["s"], row["d"])
    elapsed: Any = MODEL.interval(row["s"], row["r"])
    rating = Rating(int(row["rating"]))
    recalled = rating if rating is not Rating.AGAIN else Rating.GOOD
    assert MODEL.next(memory, rating, 0).stability == stability(row["short_term_stability"])
    forgotten = MODEL.next(memory, Rating.AGAIN, elapsed).stability
    assert forgotten == stability(row["forget_stability_long_term_part"])
    if rating is recalled:
        found = MODEL.next(memory, recalled, elapsed).stability
        assert found == stability(row["recall_stability"])


def test_without_same_day_weights_same_day_answers_change_no_stability() -> None:
    frozen = VECTORS["memo_state_short_term_frozen"]
    weights = (*DEFAULT_WEIGHTS[:17], 0.0, 0.0, 0.0, DEFAULT_WEIGHTS[20])
    row = VECTORS["sequences_published"][0]
    reviews = [(Rating(r), days) for r, days in zip(row["ratings"], row["delta_days"], strict=True)]
    last = memories(reviews, weights)[-1]
    assert last.stability == stability(frozen["verified_stability"])
    assert last.difficulty == difficulty(frozen["difficulty"])


def test_published_sequences_leave_their_memory() -> None:
    for row in VECTORS["sequences_published"]:
        check_sequence(row)


def test_all_256_sequences_leave_their_memory() -> None:
    assert len(VECTORS["sequences"]) == 256
    for row in VECTORS["sequences"]:
        check_sequence(row)


def test_the_backend_of_anki_agrees() -> None:
    rows = VECTORS["anki_backend_check"]["rows"]
    counted = [row for row in rows if "reviews" in row or "same_as_delta" in row]
    assert len(counted) == 3
    for row in counted:
        deltas = row.get("same_as_delta", [])
        reviews = row.get("reviews", [[Rating.GOOD, delta] for delta in deltas])
        last = memories([(Rating(r), days) for r, days in reviews])[-1]
        assert last.stability == stability(row["stability"])


def test_longer_waits_strengthen_more_as_in_the_vectors() -> None:
    for row in VECTORS["overdue_monotonic"]["rows"]:
        for rating in Rating:
            found = MODEL.next(Memory(10, 5), rating, row["elapsed"]).stability
            assert found == stability(row[rating.name.lower()])


def test_cards_of_sm2_get_a_memory() -> None:
    for row in VECTORS["from_sm2"]["rows"]:
        memory = MODEL.from_sm2(row["ease"], row["interval"], row["retention"])
        assert memory.stability == stability(row["stability"])
        assert memory.difficulty == pytest.approx(row["difficulty"], abs=1e-3)


def test_fuzz_stays_within_the_bounds_of_anki() -> None:
    for row in VECTORS["fuzz_bounds"]["rows"]:
        found = fuzz_bounds(row["interval"], row["minimum"], row["maximum"])
        assert found == (row["low"], row["high"])


def test_weights_of_another_model_are_refused() -> None:
    with pytest.raises(ValueError, match="21 weights, not 19"):
        MemoryModel(DEFAULT_WEIGHTS[:19])


@settings(deadline=None)
@given(reviews=REVIEWS, weights=WEIGHTS)
def test_it_agrees_with_the_python_oracle(
    reviews: list[tuple[Rating, int]], weights: tuple[float, ...]
) -> None:
    oracle = fsrs.Scheduler(
        parameters=weights, learning_steps=(), relearning_steps=(), enable_fuzzing=False
    )
    card, moment = fsrs.Card(card_id=1), NOON
    for position, (memory, (rating, elapsed)) in enumerate(
        zip(memories(reviews, weights), reviews, strict=True)
    ):
        assume(memory.stability < MAX_STABILITY)
        moment += timedelta(days=elapsed if position else 0)
        card, _ = oracle.review_card(card, fsrs.Rating(rating), moment)
        assert memory.stability == stability(card.stability or 0)
        assert memory.difficulty == difficulty(card.difficulty or 0)


@settings(deadline=None)
@given(reviews=REVIEWS, weights=WEIGHTS)
def test_it_agrees_with_the_oracle_that_anki_runs(
    reviews: list[tuple[Rating, int]], weights: tuple[float, ...]
) -> None:
    first, *later = reviews
    history = [(first[0], 0), *later]
    item = fsrs_rs_python.FSRSItem(
        [fsrs_rs_python.FSRSReview(int(rating), days) for rating, days in history]
    )
    expected = fsrs_rs_python.FSRS(list(weights)).memory_state(item)
    found = memories(reviews, weights)[-1]
    assert found.stability == stability(expected.stability)
    assert found.difficulty == difficulty(expected.difficulty)


@settings(deadline=None)
@given(MEMORIES, st.floats(0.7, 0.99))
def test_after_the_interval_recall_is_what_was_asked_for(memory: Memory, retention: float) -> None:
    days = MODEL.interval(memory.stability, retention)
    assert MODEL.retrievability(memory.stability, days) == pytest.approx(retention)


@settings(deadline=None)
@given(MEMORIES, RATINGS, st.integers(0, 5000))
def test_memory_stays_in_its_bounds_and_a_better_answer_never_means_less(
    memory: Memory, rating: Rating, elapsed: int
) -> None:
    after = MODEL.next(memory, rating, elapsed)
    assert MIN_STABILITY <= after.stability <= MAX_STABILITY
    assert 1 <= after.difficulty <= 10
    if rating is not Rating.EASY:
        better = MODEL.next(memory, Rating(rating + 1), elapsed)
        assert better.stability >= after.stability
        assert better.difficulty <= after.difficulty


@settings(deadline=None)
@given(MEMORIES, st.integers(1, 5000))
def test_forgetting_never_strengthens(memory: Memory, elapsed: int) -> None:
    assert MODEL.next(memory, Rating.AGAIN, elapsed).stability <= memory.stability


@settings(deadline=None)
@given(
    st.floats(0, 50_000),
    st.integers(1, 400),
    st.integers(1, 36_500),
)
def test_fuzz_bounds_keep_to_the_least_and_most_days(
    interval: float, minimum: int, maximum: int
) -> None:
    low, high = fuzz_bounds(interval, minimum, maximum)
    assert min(minimum, maximum) <= low <= high <= maximum
    within = min(max(interval, min(minimum, maximum)), maximum)
    assert low - 1 <= within <= high + 1
    if within < 2.5:
        assert low == high == math.floor(within + 0.5)
