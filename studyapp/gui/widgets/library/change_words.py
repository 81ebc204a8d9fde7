"""What became of items, in the learner's language."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from studyapp.model.news import Change, Sort, What
from studyapp.study.texts import line_of


def counted(changes: Iterable[Change]) -> str:
    """Count changes by what became of each, such as “3 new · 2 changed”."""
    numbers = Counter(change.what for change in changes)
    return " · ".join(_counted(what, numbers[what]) for what in What if numbers[what])


def heading(what: What) -> str:
    """Return the heading of all items of which the same became."""
    return {
        What.REVISED: _tr("Another meaning: due today"),
        What.CHANGED: _tr("Other words"),
        What.NEW: _tr("New"),
        What.RENAMED: _tr("Renamed: what you learned moved along"),
        What.RETIRED: _tr("Taken out by the author"),
        What.GONE: _tr("No longer there"),
    }[what]


def kind(sort: Sort) -> str:
    """Name what an item is."""
    return {
        Sort.LESSON: _tr("Lesson"),
        Sort.TERM: _tr("Term"),
        Sort.CARD: _tr("Card"),
        Sort.QUESTION: _tr("Question"),
        Sort.TEST: _tr("Test"),
    }[sort]


def title(change: Change) -> str:
    """Return an item's text on one line."""
    return line_of(change.said.front) or change.id


def _counted(what: What, number: int) -> str:
    match what:
        case What.REVISED:
            return _tr("%Ln with another meaning", number)
        case What.CHANGED:
            return _tr("%Ln with other words", number)
        case What.NEW:
            return _tr("%Ln new", number)
        case What.RENAMED:
            return _tr("%Ln renamed", number)
        case What.RETIRED:
            return _tr("%Ln taken out", number)
        case What.GONE:
            return _tr("%Ln no longer there", number)


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Changes", text, "", number)
