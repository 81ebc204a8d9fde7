"""Python's dates as Qt's, which know how the learner's language writes them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QTime


def qt_date(day: date) -> QDate:
    """Return `day` as Qt knows it."""
    return QDate(day.year, day.month, day.day)


def qt_moment(moment: datetime) -> QDateTime:
    """Return the local time of `moment` to the minute."""
    return QDateTime(qt_date(moment.date()), QTime(moment.hour, moment.minute))
