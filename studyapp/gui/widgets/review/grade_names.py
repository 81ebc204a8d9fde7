"""The four grades in the learner's language."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from studyapp.model.memory import Rating


def grade_name(rating: Rating) -> str:
    """Return the word on the button of `rating`."""
    return QCoreApplication.translate("Grades", _NAMES[rating])


def _mark(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Grades", text))


_NAMES: Final = {
    Rating.AGAIN: _mark("Again"),
    Rating.HARD: _mark("Hard"),
    Rating.GOOD: _mark("Good"),
    Rating.EASY: _mark("Easy"),
}
