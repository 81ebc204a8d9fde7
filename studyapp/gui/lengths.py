"""How long something takes, in the learner's words: '25 min', '6 h 25 min'."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from studyapp.gui.amounts import number

_HOUR: Final = 60  # minutes
_HOURS_FROM: Final = 100  # minutes: from then on hours say more


def minutes_in_words(minutes: float) -> str:
    """Return minutes, or hours and minutes from a hundred minutes on; it does not break."""
    whole = round(minutes)
    if whole < _HOURS_FROM:
        told = QCoreApplication.translate("Lengths", "%1 min").replace("%1", number(whole))
        return _unbroken(told)
    hours, rest = divmod(whole, _HOUR)
    told = QCoreApplication.translate("Lengths", "%1 h %2 min")
    if not rest:
        told = QCoreApplication.translate("Lengths", "%1 h")
    return _unbroken(told.replace("%1", number(hours)).replace("%2", number(rest)))


def about(minutes: float) -> str:
    """Return about how long it takes, within a line."""
    told = QCoreApplication.translate("Lengths", "about %1")
    return told.replace("%1", minutes_in_words(minutes))


def about_at_start(minutes: float) -> str:
    """Return about how long it takes, as the beginning of a line."""
    told = QCoreApplication.translate("Lengths", "About %1")
    return told.replace("%1", minutes_in_words(minutes))


def _unbroken(told: str) -> str:
    return told.replace(" ", "\N{NO-BREAK SPACE}")
