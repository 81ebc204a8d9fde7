"""Study days: the learner's calendar, whose night ends at the roll-over hour."""

from datetime import date, datetime, time, timedelta, tzinfo

ROLLOVER_HOUR = 4

_EPOCH = date(1970, 1, 1).toordinal()
_THURSDAY = date(1970, 1, 1).weekday()


def study_day(moment: datetime, rollover_hour: int = ROLLOVER_HOUR) -> int:
    """Count days since 1970-01-01 of the local date of `moment` less the roll-over hour.

    Raises:
        ValueError: `moment` carries no time zone.
    """
    if moment.utcoffset() is None:
        message = "a study day needs an aware moment"
        raise ValueError(message)
    return day_of((moment.replace(tzinfo=None) - timedelta(hours=rollover_hour)).date())


def day_start(day: int, zone: tzinfo, rollover_hour: int = ROLLOVER_HOUR) -> datetime:
    """Find the moment at which a study day begins in `zone`."""
    return datetime.combine(date_of(day), time(rollover_hour), tzinfo=zone)


def day_of(calendar_date: date) -> int:
    """Number a calendar date; 1970-01-01 is 0."""
    return calendar_date.toordinal() - _EPOCH


def date_of(day: int) -> date:
    """Turn a study day back into its calendar date."""
    return date.fromordinal(day + _EPOCH)


def weekday(day: int) -> int:
    """Tell the weekday of a study day; Monday is 0."""
    return (day + _THURSDAY) % 7
