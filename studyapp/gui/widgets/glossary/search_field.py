"""A field to search in: what is typed counts at once, Esc clears, Down leads into the results."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from studyapp.gui.icons import icon

_ICON: Final = 16
_ROOM: Final = 24


class SearchField(QLineEdit):
    """`textChanged` carries what is sought; `left_down` asks to go to the results."""

    left_down = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setToolTip(hint)  # where the field is too narrow for it
        self.setTextMargins(_ROOM, 0, _ROOM, 0)
        self._clear = QToolButton(self)
        self._clear.setObjectName("search-clear")
        self._clear.setIcon(icon("x", "muted"))
        self._clear.setIconSize(QSize(_ICON, _ICON))
        self._clear.setAccessibleName(self.tr("Clear the search"))
        self._clear.setToolTip(self.tr("Clear  (Esc)"))
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.addStretch(1)
        row.addWidget(self._clear)
        self.textChanged.connect(self._on_text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serve the keys that lead out of the field."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif self._has_nothing_for(event):
            event.ignore()  # it means the last change, wherever that was
        else:
            super().keyPressEvent(event)

    def _has_nothing_for(self, event: QKeyEvent) -> bool:
        """Tell whether a key would take back, or do again, what was typed, and nothing was."""
        keys = QKeySequence.StandardKey
        return (event.matches(keys.Undo) and not self.isUndoAvailable()) or (
            event.matches(keys.Redo) and not self.isRedoAvailable()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the glass in front of the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(12, (self.height() - _ICON) // 2, _ICON, _ICON)
        icon("search", "muted").paint(painter, place)
        painter.end()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
