"""One setting: what it is called, what it does, and the control that changes it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.columns import Columns

_WIDE: Final = Qt.AlignmentFlag(0)
_OWN: Final = Qt.AlignmentFlag.AlignVCenter


class SettingRow(Columns):
    """Words at the left and the control at the right; one above the other where it is narrow."""

    def __init__(
        self, title: str, text: str, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(560, parent)
        self.title = title
        self.control = control
        control.setParent(self)
        self.help = Text("", "small", self)
        words = QWidget(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(title, "strong", words))
        column.addWidget(self.help)
        column.addStretch(1)
        self.set_gap(theme.current().space.snug)
        self.add(words, 3)
        self.add(_held(control, self), 4)
        if not control.accessibleName():
            control.setAccessibleName(title)
        self.set_help(text)

    def set_help(self, text: str) -> None:
        """Say `text` below the title, and to who hears the control instead of seeing it."""
        self.control.setAccessibleDescription(text)
        self.help.setText(text)
        self.help.setVisible(bool(text))


def _held(control: QWidget, parent: QWidget) -> QWidget:
    """Keep the control at its own size, at the left of its column."""
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    wide = control.sizePolicy().horizontalPolicy().name in {"Expanding", "Preferred"}
    # Nothing that may break into lines is aligned: Qt would give it the height of one.
    row.addWidget(control, int(wide), _WIDE if wide else _OWN)
    if not wide:
        row.addStretch(1)
    return holder
