from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.model.days import day_of
from studyapp.model.statistics import (
    Share,
    Streak,
    estimated_minutes,
    forecast,
    streak,
)

MONDAY = day_of(date(2026, 3, 9))
DAYS = st.sets(st.integers(0, 60), max_size=40)


def test_nobody_begins_with_a_debt() -> None:
    assert streak([], MONDAY) == Streak(0, 0, 0, studied_today=False)


def test_days_in_a_row_make_a_streak_and_today_may_still_come() -> None:
    days = [MONDAY - 3, MONDAY - 2, MONDAY - 1]
    assert streak(days, MONDAY) == Streak(3, 3, 3, studied_today=False)
    assert streak([*days, MONDAY], MONDAY) == Streak(4, 4, 4, studied_today=True)


def test_one_rest_a_week_breaks_nothing() -> None:
    days = [0, 1, 2, 4, 5, 6, 7, 8, 9, 11]
    assert streak(days, 11).current == 10


def test_two_rests_in_a_week_start_a_new_streak() -> None:
    assert streak([0, 1, 2, 4, 6, 7], 7) == Streak(2, 4, 6, studied_today=True)


def test_more_rests_a_week_can_be_allowed_or_none() -> None:
    days = [0, 1, 2, 4, 6, 7]
    assert streak(days, 7, rests_a_week=2).current == 6
    assert streak(days, 7, rests_a_week=0).current == 2


def test_weekdays_off_are_left_out() -> None:
    weekend = {5, 6}
    studied = [MONDAY + day for day in range(12) if day % 7 not in weekend]
    assert streak(studied, MONDAY + 13, weekend, rests_a_week=0) == Streak(
        10, 10, 10, studied_today=False
    )


def test_after_a_long_break_what_was_done_still_stands() -> None:
    assert streak(range(30), 400) == Streak(0, 30, 30, studied_today=False)


def test_days_to_come_do_not_count_yet() -> None:
    assert streak([5, 9], 5) == Streak(1, 1, 1, studied_today=True)


@settings(deadline=None)
@given(DAYS, st.integers(0, 60), st.integers(0, 3))
def test_studying_one_more_day_never_shortens_a_streak(
    days: set[int], extra: int, rests: int
) -> None:
    before, after = streak(days, 60, (), rests), streak({*days, extra}, 60, (), rests)
    assert 0 <= before.current <= before.longest <= before.total == len(days)
    assert after.total >= before.total
    if extra == 60:
        assert after.current == before.current + (60 not in days)


def test_today_takes_the_backlog() -> None:
    counts = {5: 3, 9: 4, 10: 1, 12: 2, 99: 7}
    assert forecast(counts, 10, 4) == (8, 0, 2, 0)
    assert len(forecast(counts, 10, 30)) == 30
    assert forecast(counts, 10, 0) == ()


def test_a_share_of_nothing_has_no_value() -> None:
    assert Share(0, 0).value is None
    assert Share(0, 0).bounds() == (0, 1)


def test_a_share_comes_with_its_wilson_interval() -> None:
    assert Share(9, 10).bounds() == pytest.approx((0.5958, 0.9821), abs=1e-4)


@settings(deadline=None)
@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_wilson_interval_holds_the_share(counts: tuple[int, int]) -> None:
    share = Share(*counts)
    low, high = share.bounds()
    assert 0 <= low <= (share.value or 0) + 1e-12
    assert (share.value or 0) - 1e-12 <= high <= 1


def test_minutes_are_rounded_up() -> None:
    assert estimated_minutes(0) == 0
    assert estimated_minutes(1) == 1
    assert estimated_minutes(30, 6) == 6
    assert estimated_minutes(30, 6, seconds_per_review=12) == 8
