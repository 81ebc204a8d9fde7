from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.model.days import date_of, day_of, day_start, study_day, weekday

BERLIN = ZoneInfo("Europe/Berlin")
AWARE = st.datetimes(
    min_value=datetime(1971, 1, 1),  # noqa: DTZ001 - Hypothesis adds the zone
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001 - the same
    timezones=st.timezones(),
)


def test_the_first_of_january_1970_is_day_zero() -> None:
    assert study_day(datetime(1970, 1, 1, 12, tzinfo=UTC)) == 0


def test_the_night_belongs_to_the_day_before_until_four() -> None:
    evening = datetime(2026, 3, 10, 22, 0, tzinfo=BERLIN)
    night = datetime(2026, 3, 11, 3, 59, tzinfo=BERLIN)
    morning = datetime(2026, 3, 11, 4, 0, tzinfo=BERLIN)
    assert study_day(night) == study_day(evening)
    assert study_day(morning) == study_day(evening) + 1


def test_the_next_morning_is_another_day_though_ten_hours_are_no_day() -> None:
    evening = datetime(2026, 3, 10, 22, 0, tzinfo=UTC)
    assert study_day(evening + timedelta(hours=10)) == study_day(evening) + 1


def test_a_moment_counts_by_its_own_offset_and_not_by_utc() -> None:
    moment = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)
    tokyo = moment.astimezone(timezone(timedelta(hours=9)))
    assert study_day(tokyo) == study_day(moment) + 1


def test_the_rollover_hour_can_be_chosen() -> None:
    moment = datetime(2026, 3, 11, 1, 0, tzinfo=UTC)
    assert study_day(moment, rollover_hour=0) == study_day(moment, rollover_hour=2) + 1


@pytest.mark.parametrize("month_day", [(3, 29), (10, 25)])
def test_days_at_the_change_to_summer_and_winter_time_begin_at_four(
    month_day: tuple[int, int],
) -> None:
    day = day_of(date(2026, *month_day))
    start = day_start(day, BERLIN)
    assert (start.hour, study_day(start)) == (4, day)
    assert study_day(start - timedelta(minutes=1)) == day - 1


def test_the_year_2038_is_a_year_like_any_other() -> None:
    before = datetime(2038, 1, 19, 3, 0, tzinfo=UTC)
    assert study_day(before + timedelta(days=1)) == study_day(before) + 1


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        study_day(datetime(2026, 3, 10))  # noqa: DTZ001 - this is what the test is about


def test_weekdays_follow_the_calendar() -> None:
    assert weekday(day_of(date(2026, 3, 9))) == date(2026, 3, 9).weekday() == 0


@settings(deadline=None)
@given(AWARE)
def test_a_study_day_is_the_local_date_four_hours_ago(moment: datetime) -> None:
    wall = moment.replace(tzinfo=None) - timedelta(hours=4)
    assert date_of(study_day(moment)) == wall.date()


@settings(deadline=None)
@given(st.integers(-30_000, 100_000), st.timezones())
def test_a_day_starts_on_itself(day: int, zone: ZoneInfo) -> None:
    assert study_day(day_start(day, zone)) == day
    assert day_of(date_of(day)) == day
