"""Lengths of time in the learner's words: '<1 min', '10 min', '4 days', '2.3 months'."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from studyapp.model.schedule import Outcome

_MINUTE: Final = 60
_HOUR: Final = 3_600
_DAY: Final = 86_400
_DAYS_A_MONTH: Final = 30.44
_DAYS_A_YEAR: Final = 365.25
_MONTHS_FROM: Final = 45  # days: below that they say more than months


def promised(outcome: Outcome) -> str:
    """Return when a card comes back after an answer."""
    if outcome.delay_s is not None:
        return seconds_in_words(outcome.delay_s)
    return days_in_words(outcome.days or 0)


def seconds_in_words(seconds: float) -> str:
    """Return minutes, hours or days."""
    if seconds < _MINUTE:
        return QCoreApplication.translate("Spans", "<1 min")
    if seconds < _HOUR:
        return _with_number(QCoreApplication.translate("Spans", "%1 min"), seconds / _MINUTE, 0)
    if seconds < _DAY:
        return _with_number(QCoreApplication.translate("Spans", "%1 h"), seconds / _HOUR, 1)
    return days_in_words(seconds / _DAY)


def days_in_words(days: float) -> str:
    """Return days, months or years."""
    if days < _MONTHS_FROM:
        whole = round(days)
        if whole == 1:
            return QCoreApplication.translate("Spans", "1 day")
        return QCoreApplication.translate("Spans", "%n days", "", whole)
    if days < _DAYS_A_YEAR:
        months = QCoreApplication.translate("Spans", "%1 months")
        return _with_number(months, days / _DAYS_A_MONTH, 1)
    years = round(days / _DAYS_A_YEAR, 1)
    if years == 1:
        return QCoreApplication.translate("Spans", "1 year")
    return _with_number(QCoreApplication.translate("Spans", "%1 years"), years, 1)


def _with_number(text: str, number: float, decimals: int) -> str:
    shown = QLocale().toString(round(number, decimals), "f", decimals)
    point = QLocale().decimalPoint()
    if decimals and shown.endswith(f"{point}0"):
        shown = shown.removesuffix(f"{point}0")
    return text.replace("%1", shown)
