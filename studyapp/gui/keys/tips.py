"""Tool tips that name the key: they follow when the learner gives an action another one."""

from typing import Final

from PySide6.QtWidgets import QWidget

from studyapp.gui.keys.bindings import Bindings, default_key

_ACTION: Final = "action"
_WORDS: Final = "words"


def name_key(widget: QWidget, action: str, words: str) -> None:
    """Let the tool tip of `widget` say `words` and the key of the action called `action`."""
    widget.setProperty(_ACTION, action)
    widget.setProperty(_WORDS, words)
    _show(widget, default_key(action))


def tell_keys(root: QWidget, bindings: Bindings) -> None:
    """Name the keys that are in force in all tool tips below `root`."""
    for widget in root.findChildren(QWidget):
        action = widget.property(_ACTION)
        if action:
            _show(widget, bindings.told(str(action)))


def _show(widget: QWidget, key: str) -> None:
    words = str(widget.property(_WORDS))
    widget.setToolTip(f"{words}  ({key})" if words and key else words or key)
