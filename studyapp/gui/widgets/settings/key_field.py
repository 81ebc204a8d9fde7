"""A field that takes the next key that is pressed, whatever it would do elsewhere."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from studyapp.gui.keys.strokes import stroke


class KeyField(QLabel):
    """`struck` carries the stroke, `left` follows at Esc; nothing else gets the key meanwhile."""

    struck = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key-field")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "strong")

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts and before Tab moves on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not event.isAutoRepeat():
            pressed = stroke(event)
            if pressed:
                self.struck.emit(pressed)
