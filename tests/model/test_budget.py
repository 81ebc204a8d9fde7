from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.budget import Budget, read_budget
from studyapp.model.days import day_of

MONDAY = day_of(date(2026, 3, 2))


def test_without_anything_set_there_is_no_limit_and_no_day_off() -> None:
    budget = read_budget(0, "", "")
    assert budget == Budget()
    assert [budget.minutes_on(MONDAY + n) for n in range(7)] == [None] * 7


def test_a_weekday_has_its_own_minutes_and_none_is_a_day_off() -> None:
    budget = read_budget(20, "30,,,,,0,5", "")
    assert [budget.minutes_on(MONDAY + n) for n in range(7)] == [30, 20, 20, 20, 20, 0, 5]
    assert budget.weekdays_off == {5}
    assert budget.days(MONDAY + 4, MONDAY + 7) == (MONDAY + 4, MONDAY + 6, MONDAY + 7)


def test_holidays_are_days_off_whatever_the_weekday() -> None:
    budget = read_budget(20, "", "2026-03-03..2026-03-04 2026-03-06")
    assert [budget.is_off(MONDAY + n) for n in range(6)] == [False, True, True, False, True, False]


@pytest.mark.parametrize(
    ("weekdays", "off"),
    [
        ("1,2,3", ""),
        ("0,0,0,0,0,0,0", ""),
        ("a,b,c,d,e,f,g", ""),
        ("²,,,,,,", ""),
        ("9" * 5000 + ",,,,,,", ""),
        ("", "tomorrow 2026-02-30 ..2026-03-01"),
        ("", "2026-03-04..2026-03-01"),
        ("", "0001-01-01..9999-12-31"),
    ],
)
def test_what_cannot_be_read_means_nothing(weekdays: str, off: str) -> None:
    assert read_budget(15, weekdays, off) == Budget(15)


@given(
    st.integers(0, 600),
    st.lists(st.none() | st.integers(0, 600), min_size=7, max_size=7),
    st.lists(st.tuples(st.integers(0, 40_000), st.integers(0, 60)), max_size=4),
)
def test_a_budget_that_was_written_is_read_again(
    minutes: int, weekdays: list[int | None], spans: list[tuple[int, int]]
) -> None:
    off = tuple(sorted((first, first + length) for first, length in spans))
    budget = Budget(minutes or None, tuple(weekdays), off)
    again = read_budget(minutes, budget.weekday_text, budget.off_text)
    if all(number == 0 for number in weekdays):
        assert again.weekdays == (None,) * 7
    else:
        assert again == budget
