from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.model.budget import Budget
from studyapp.model.exam import (
    NEVER,
    Exam,
    Portion,
    Seen,
    due_within,
    exam_of,
    exam_payload,
    final_pass,
    new_today,
)
from studyapp.model.memory import MemoryModel
from studyapp.model.prediction import mark_of
from tests.simulation.exam_lives import SCENARIOS, compare

MODEL = MemoryModel()
DAY = 20_000
EXAM = Exam("exam-1", "Midterm", DAY + 30, (Portion("p", "one", 2.0),), 20, 0.85, 5, DAY, 40, 0.97)


def test_the_window_is_the_last_days_before_the_exam_and_skips_days_off() -> None:
    plan = final_pass(DAY, DAY + 30, 0.85, 3, Budget(off=((DAY + 28, DAY + 28),)))
    assert plan.window == (DAY + 26, DAY + 27, DAY + 29)
    assert plan.new_until == DAY + 15


def test_new_units_end_two_days_before_a_long_window() -> None:
    assert final_pass(DAY, DAY + 20, 0.85, 14, Budget()).new_until == DAY + 4


def test_a_review_that_falls_into_the_window_waits_for_it() -> None:
    plan = final_pass(DAY, DAY + 30, 0.9, 5, Budget())
    assert plan.due_day(10.0, DAY + 1, 0.5, MODEL) < DAY + 15
    assert plan.due_day(10.0, DAY + 16, 0.5, MODEL) == NEVER
    # Just before it, one whose memory can bear it waits; one that would be forgotten does not.
    assert plan.due_day(8.0, DAY + 15, 0.5, MODEL) == NEVER
    assert plan.due_day(1.0, DAY + 22, 0.5, MODEL) < DAY + 25


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.floats(0.3, 200), st.integers(0, 24)), min_size=1, max_size=60),
    st.integers(0, 4),
)
def test_the_part_of_a_day_does_not_depend_on_the_order_and_leaves_out_what_is_known(
    memories: list[tuple[float, int]], place: int
) -> None:
    plan = final_pass(DAY, DAY + 30, 0.85, 5, Budget())
    units = [Seen(f"u{n}", s, 5.0, DAY + last) for n, (s, last) in enumerate(memories)]
    today = plan.window[place]
    part = due_within(units, plan, today, MODEL)
    assert sorted(due_within(units[::-1], plan, today, MODEL)) == sorted(part)
    known = {
        it.unit
        for it in units
        if MODEL.retrievability(it.stability, DAY + 30 - it.last_day) >= 0.97
    }
    assert known.isdisjoint(part)
    if place == len(plan.window) - 1:
        assert known | set(part) == {it.unit for it in units}


def test_who_is_late_goes_on_until_the_day_before_the_exam() -> None:
    plan = final_pass(DAY, DAY + 20, 0.85, 5, Budget())
    assert new_today(plan, DAY, 22, Budget()) == 2
    assert new_today(plan, DAY + 17, 6, Budget()) == 2
    assert new_today(plan, DAY + 19, 6, Budget()) == 6
    assert new_today(plan, DAY + 20, 6, Budget()) == 0


def test_an_exam_that_was_written_down_is_read_again() -> None:
    assert exam_of("exam-1", exam_payload(EXAM)) == EXAM


@pytest.mark.parametrize(
    "change",
    [
        {"removed": True},
        {"day": "soon"},
        {"day": -1},
        {"day": 10**12},
        {"retention": float("nan")},
        {"retention": 7},
        {"minutes": None},
        {"title": 5},
        {"portions": [["p"]]},
        {"portions": [["p", None, float("nan")]]},
        {"portions": [["p", None, 0]]},
        {"portions": "all"},
    ],
)
def test_what_cannot_be_an_exam_is_none(change: dict[str, Any]) -> None:
    assert exam_of("exam-1", exam_payload(EXAM) | change) is None


def test_a_mark_counts_guesses_and_weights_and_has_an_interval() -> None:
    even = mark_of([1.0, 0.5], [1, 1], 0.0)
    assert even.value == pytest.approx(0.75)
    assert even.low < 0.75 < even.high <= 1
    assert mark_of([1.0, 0.5], [3, 1], 0.0).value == pytest.approx(0.875)
    assert mark_of([0.5], [1], 0.0, guess=0.25).value == pytest.approx(0.625)
    assert mark_of([], [], 0.0).value == 0
    narrow, wide = mark_of([0.8] * 400, [1] * 400, 0.0), mark_of([0.8] * 400, [1] * 400, 0.1)
    assert narrow.high - narrow.low < wide.high - wide.low


@pytest.mark.parametrize("scenario", [SCENARIOS[0], SCENARIOS[2]], ids=lambda it: it.name)
def test_a_plan_keeps_its_bars_in_two_simulated_lives(scenario: Any) -> None:
    small = replace(scenario, cards=scenario.cards // 2)
    plain, planned, _ = compare(small, range(2))
    assert planned.missed <= scenario.most_missed
    assert planned.missed < plain.missed
    assert planned.minutes <= 1.1 * plain.minutes
