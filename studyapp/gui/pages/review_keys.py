"""The keys of a sitting: what each means, as the name of something the page can do."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_STANDARD: Final = {
    QKeySequence.StandardKey.Undo: "undo",
    QKeySequence.StandardKey.Copy: "copy",
}
_NAMED: Final = {
    Qt.Key.Key_Space: "answer",
    Qt.Key.Key_Return: "answer",
    Qt.Key.Key_Enter: "answer",
    Qt.Key.Key_Escape: "close",
}
_SPARE: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_SCROLL: Final = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_PageUp: "page-up",
    Qt.Key.Key_PageDown: "page-down",
}
_LETTERS: Final = {
    **{str(number): f"grade-{number}" for number in range(1, 5)},
    "5": "hold",
    "6": "back",
    "7": "forward",
    "u": "undo",
    "@": "suspend",
    "-": "bury",
    "=": "bury_note",
    "r": "read",
    "i": "facts",
    "o": "source",
    "s": "source",
    "h": "hint",
    "e": "edit",
    "n": "note",
    "*": "mark",
    "m": "more",
    "c": "change",
}


def meaning(event: QKeyEvent) -> str:
    """Return what a key means, '' for nothing; a key held down does nothing but scroll."""
    if event.isAutoRepeat():
        return _SCROLL.get(Qt.Key(event.key()), "held")
    for standard, name in _STANDARD.items():
        if event.matches(standard):
            return name
    if event.modifiers() & ~_SPARE:
        return _with_control(event)
    named = _NAMED.get(Qt.Key(event.key()))
    return named or _LETTERS.get(event.text().lower()) or _SCROLL.get(Qt.Key(event.key()), "")


def _with_control(event: QKeyEvent) -> str:
    """Return the flag of Ctrl with a digit."""
    number = event.key() - int(Qt.Key.Key_0)
    control = event.modifiers() & ~_SPARE == Qt.KeyboardModifier.ControlModifier
    return f"flag-{number}" if control and 1 <= number <= 7 else ""  # noqa: PLR2004 - seven flags
