"""A stroke is the name of a key as it is pressed: `U`, `?`, `Ctrl+Shift+Z`, `Alt+Left`.

A sign stands for itself, however a keyboard makes it: `@` is `@` with Shift or with AltGr.
"""

import sys
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Modifier = Qt.KeyboardModifier
_BESIDE: Final = _Modifier.KeypadModifier | _Modifier.GroupSwitchModifier
_ALTGR: Final = _Modifier.ControlModifier | _Modifier.AltModifier
_ALONE: Final = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Meta, Qt.Key.Key_Alt, Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
    }
)  # fmt: skip
_SAME: Final = {"Enter": "Return", "Backtab": "Tab"}
# What only moves about or leaves: such a key cannot be given away.
KEPT: Final = frozenset({"Tab", "Shift+Tab", "Esc", "Up", "Down", "Home", "End", "PgUp", "PgDown"})


def stroke(event: QKeyEvent) -> str:
    """Return the stroke of a key that was pressed, '' for one that only holds others."""
    if event.key() in _ALONE:
        return ""
    modifiers = event.modifiers() & ~_BESIDE
    text = event.text()
    if len(text) == 1 and text.isprintable() and not text.isspace():
        if modifiers & _ALTGR == _ALTGR:
            modifiers &= ~_ALTGR
        plain = not modifiers & ~_Modifier.ShiftModifier
        if not text.isalpha() or plain:  # Shift made the sign, or the capital letter
            return _named(modifiers & ~_Modifier.ShiftModifier, text.upper())
    bare = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    return _named(modifiers, _SAME.get(bare, bare))


def _named(modifiers: Qt.KeyboardModifier, key: str) -> str:
    held = QKeySequence(QKeyCombination(modifiers, Qt.Key.Key_A))
    return held.toString(QKeySequence.SequenceFormat.PortableText)[:-1] + key


def is_typed(name: str) -> bool:
    """Tell whether a stroke writes something in a text field, or is used there."""
    held, key = parts(name)
    return not ({"Ctrl", "Alt", "Meta"} & set(held)) and not (key[0] == "F" and key[1:].isdigit())


def parts(name: str) -> tuple[tuple[str, ...], str]:
    """Return the keys held and the key pressed of a stroke."""
    key = "+" if name.endswith("+") else name.rpartition("+")[2]
    return tuple(filter(None, name[: len(name) - len(key)].split("+"))), key


def told(name: str) -> str:
    """Return a stroke as it is written on a key in the learner's language."""
    held, key = parts(name)
    return "+".join([*(_word(each) for each in held), _word(key)])


def retold(written: str) -> str:
    """Return a stroke that is written in English as `told` writes it; other text stays."""
    held, key = parts(written)
    read = {str(words): name for name, words in _WORDS.items()}
    return "+".join(_word(read.get(each, each)) for each in (*held, key))


def _word(key: str) -> str:
    if sys.platform == "darwin" and key in _MAC:
        return _MAC[key]
    if key in _SIGNS:
        return _SIGNS[key]
    return QCoreApplication.translate("Keys", str(_WORDS[key])) if key in _WORDS else key


_MAC: Final = {"Ctrl": "⌘", "Alt": "⌥", "Shift": "⇧", "Meta": "⌃"}
_SIGNS: Final = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_WORDS: Final[dict[str, object]] = {
    "Ctrl": QT_TRANSLATE_NOOP("Keys", "Ctrl"),
    "Alt": QT_TRANSLATE_NOOP("Keys", "Alt"),
    "Shift": QT_TRANSLATE_NOOP("Keys", "Shift"),
    "Space": QT_TRANSLATE_NOOP("Keys", "Space"),
    "Return": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "Esc": QT_TRANSLATE_NOOP("Keys", "Esc"),
    "Tab": QT_TRANSLATE_NOOP("Keys", "Tab"),
    "Del": QT_TRANSLATE_NOOP("Keys", "Delete"),
    "Home": QT_TRANSLATE_NOOP("Keys", "Home"),
    "End": QT_TRANSLATE_NOOP("Keys", "End"),
    "PgUp": QT_TRANSLATE_NOOP("Keys", "Page up"),
    "PgDown": QT_TRANSLATE_NOOP("Keys", "Page down"),
}
