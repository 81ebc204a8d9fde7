import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.model.memory import Rating, fuzz_bounds
from studyapp.model.schedule import CardState, Outcome, Phase, ScheduleOptions, Scheduler

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "fsrs.json").read_text(encoding="utf-8")
)
DAY_MS = 86_400_000
NOON_MS = 20_000 * DAY_MS + DAY_MS // 2
UNIT = "biology/cell"
PLAIN = Scheduler(ScheduleOptions(fuzz=False))
FUZZY = Scheduler()

LEARNT = st.builds(
    CardState,
    phase=st.just(Phase.REVIEW),
    stability=st.floats(0.1, 2000),
    difficulty=st.floats(1, 10),
    last_day=st.just(20_000),
    last_ms=st.just(NOON_MS),
    reps=st.integers(1, 50),
    lapses=st.integers(0, 20),
)


def review_state(stability: float = 10.0, **changes: Any) -> CardState:
    values: dict[str, Any] = {"phase": Phase.REVIEW, "stability": stability, "difficulty": 5.0}
    return CardState(**values | {"last_day": 20_000, "last_ms": NOON_MS, "reps": 4} | changes)


def answer(scheduler: Scheduler, state: CardState, rating: int, at_ms: int) -> Outcome:
    return scheduler.outcomes(state, UNIT, at_ms, at_ms // DAY_MS)[Rating(rating)]


def due_at(outcome: Outcome, at_ms: int) -> int:
    return at_ms + (outcome.delay_s or 0) * 1000 + (outcome.days or 0) * DAY_MS


def check_path(scheduler: Scheduler, path: list[dict[str, Any]]) -> None:
    state, at_ms = CardState(), NOON_MS
    for row in path:
        outcome = answer(scheduler, state, row["rating"], at_ms)
        state, at_ms = outcome.state, due_at(outcome, at_ms)
        assert state.phase is Phase[row["state"].upper()]
        assert state.step == (row["step"] or 0)
        assert (outcome.delay_s or (outcome.days or 0) * 86_400) == row["delay_seconds"]
        assert state.stability == pytest.approx(row["stability"], rel=1e-4)
        assert state.difficulty == pytest.approx(row["difficulty"], abs=1e-4)


def test_learning_steps_follow_the_table() -> None:
    for row in VECTORS["learning_steps_table"]["rows"]:
        options = ScheduleOptions(
            learning_steps_s=tuple(row["learning_steps_s"]),
            relearning_steps_s=tuple(row["relearning_steps_s"]),
            fuzz=False,
        )
        check_path(Scheduler(options), row["path"])


def test_learning_steps_give_the_published_intervals() -> None:
    published = VECTORS["learning_steps_published"]
    state, days = CardState(), []
    for row in published["rows"]:
        at_ms = round(datetime.fromisoformat(row["reviewed_at"]).timestamp() * 1000)
        outcome = answer(PLAIN, state, row["rating"], at_ms)
        state = outcome.state
        days.append(outcome.days or 0)
        assert state.phase is Phase[row["state"].upper()]
        assert state.stability == pytest.approx(row["stability"], rel=1e-4)
        due = datetime.fromisoformat(row["due"]).timestamp() * 1000
        assert due_at(outcome, at_ms) == pytest.approx(due)
    assert days == published["interval_days"]


def test_a_new_unit_learns_in_steps() -> None:
    outcomes = PLAIN.outcomes(CardState(), UNIT, NOON_MS, 20_000)
    assert [outcomes[rating].delay_s for rating in Rating] == [60, 330, 600, None]
    good = outcomes[Rating.GOOD].state
    assert (good.phase, good.due_day, good.due_ms) == (Phase.LEARNING, 20_000, NOON_MS + 600_000)
    easy = outcomes[Rating.EASY]
    assert (easy.state.phase, easy.days, easy.state.due_ms) == (Phase.REVIEW, 8, 0)
    assert easy.state.due_day == 20_008


def test_a_step_of_a_day_is_due_on_the_next_study_day() -> None:
    scheduler = Scheduler(ScheduleOptions(learning_steps_s=(60, 86_400)))
    good = scheduler.outcomes(CardState(), UNIT, NOON_MS, 20_000)[Rating.GOOD]
    assert good.state.due_day == 20_001


def test_steps_beyond_a_shortened_list_are_over() -> None:
    state = CardState(phase=Phase.LEARNING, step=3, stability=2.0, difficulty=5.0)
    outcomes = PLAIN.outcomes(state, UNIT, NOON_MS, 20_000)
    assert outcomes[Rating.AGAIN].state.step == 0
    assert outcomes[Rating.HARD].state.phase is Phase.REVIEW
    assert outcomes[Rating.GOOD].state.phase is Phase.REVIEW


def test_days_are_study_days_and_not_hours() -> None:
    evening = review_state(last_ms=NOON_MS + DAY_MS // 3)
    morning = evening.last_ms + DAY_MS // 3
    same_day = PLAIN.outcomes(evening, UNIT, morning, 20_000)[Rating.GOOD]
    next_day = PLAIN.outcomes(evening, UNIT, morning, 20_001)[Rating.GOOD]
    assert same_day.state.stability == pytest.approx(10.0)
    assert next_day.state.stability > 10.5


def test_a_clock_that_went_back_counts_as_the_last_answer() -> None:
    state = review_state()
    back = PLAIN.outcomes(state, UNIT, NOON_MS - 40 * DAY_MS, 19_960)
    assert back == PLAIN.outcomes(state, UNIT, NOON_MS, 20_000)
    assert back[Rating.GOOD].state.last_ms == NOON_MS


def test_a_lapse_is_counted_once_and_relearnt() -> None:
    lapsed = answer(PLAIN, review_state(), Rating.AGAIN, NOON_MS + 10 * DAY_MS)
    assert (lapsed.state.phase, lapsed.state.lapses, lapsed.delay_s) == (Phase.RELEARNING, 1, 600)
    again = answer(PLAIN, lapsed.state, Rating.AGAIN, NOON_MS + 10 * DAY_MS + 600_000)
    assert again.state.lapses == 1
    assert again.state.reps == 6


def test_without_relearning_steps_a_lapse_comes_back_in_days() -> None:
    scheduler = Scheduler(ScheduleOptions(relearning_steps_s=(), fuzz=False))
    lapsed = answer(scheduler, review_state(), Rating.AGAIN, NOON_MS + 10 * DAY_MS)
    assert (lapsed.state.phase, lapsed.state.lapses, lapsed.days) == (Phase.REVIEW, 1, 1)


def test_a_leech_is_suspended_at_eight_lapses_and_each_four_more() -> None:
    suspended = {
        lapses + 1
        for lapses in range(20)
        if answer(
            PLAIN, review_state(lapses=lapses), Rating.AGAIN, NOON_MS + DAY_MS
        ).state.suspended
    }
    assert suspended == {8, 12, 16, 20}


def test_flags_and_burying_outlast_an_answer() -> None:
    state = review_state(flag=3, buried_day=20_000, suspended=True)
    after = answer(PLAIN, state, Rating.GOOD, NOON_MS + DAY_MS).state
    assert (after.flag, after.buried_day, after.suspended) == (3, 20_000, True)


def test_the_emptiest_allowed_day_wins() -> None:
    state = review_state(100.0)
    low, high = fuzz_bounds(100.0)
    empty = 20_000 + high - 1

    def load(day: int) -> int:
        return 0 if day == empty else 5

    hard = FUZZY.outcomes(state, UNIT, NOON_MS, 20_000, load)[Rating.HARD]
    assert low < high - 1
    assert hard.state.due_day == empty


def test_among_equally_full_days_the_drawn_one_wins() -> None:
    state = review_state(300.0)
    drawn = FUZZY.outcomes(state, UNIT, NOON_MS, 20_000)
    assert FUZZY.outcomes(state, UNIT, NOON_MS, 20_000, lambda _day: 7) == drawn


def test_fuzz_spreads_units_of_the_same_memory() -> None:
    state = review_state(100.0)
    days = {
        FUZZY.outcomes(state, f"pack/{number}", NOON_MS, 20_000)[Rating.HARD].days
        for number in range(200)
    }
    assert days == set(range(93, 108))


def test_intervals_never_exceed_the_longest_allowed() -> None:
    scheduler = Scheduler(ScheduleOptions(maximum_days=30))
    outcomes = scheduler.outcomes(review_state(5000.0), UNIT, NOON_MS + DAY_MS, 20_001)
    assert [outcomes[rating].days for rating in Rating] == [None, 30, 30, 30]


@settings(deadline=None)
@given(LEARNT, st.integers(0, 3000), st.text(max_size=20), st.sampled_from([(), (600,)]))
def test_better_buttons_wait_longer(
    state: CardState, later: int, unit: str, steps: tuple[int, ...]
) -> None:
    scheduler = Scheduler(ScheduleOptions(relearning_steps_s=steps))
    outcomes = scheduler.outcomes(state, unit, NOON_MS, 20_000 + later)
    again, hard, good, easy = (outcomes[rating].days or 0 for rating in Rating)
    assert again <= hard <= good <= easy
    if easy < 36_500:
        assert hard < good < easy


@settings(deadline=None)
@given(LEARNT, st.integers(0, 3000), st.integers(0, 2**32))
def test_fuzz_and_load_keep_to_the_bounds_of_the_exact_interval(
    state: CardState, later: int, seed: int
) -> None:
    day = 20_000 + later
    hard = FUZZY.outcomes(state, UNIT, NOON_MS, day, lambda d: hash((d, seed)) % 9)[Rating.HARD]
    exact = FUZZY.model.interval(hard.state.stability, 0.9)
    low, high = fuzz_bounds(exact)
    assert low <= (hard.days or 0) <= high


@settings(deadline=None)
@given(LEARNT, st.integers(0, 3000))
def test_the_same_question_gets_the_same_answer_on_every_device(
    state: CardState, later: int
) -> None:
    day = 20_000 + later
    one = Scheduler().outcomes(state, UNIT, NOON_MS, day)
    assert one == Scheduler().outcomes(state, UNIT, NOON_MS, day)
