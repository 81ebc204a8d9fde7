"""A field for a text of a few lines, in which Tab goes on to the next field."""

from typing import Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from studyapp.gui import theme

_FRAME: Final = 22  # pixels: padding and border of the style sheet


class TextBox(QPlainTextEdit):
    """Grows from `least` to `most` lines with what is written."""

    def __init__(
        self, name: str, label: str, lines: tuple[int, int] = (2, 6), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setTabChangesFocus(True)
        self._least, self._most = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_changed)
        theme.active().changed.connect(self._on_changed)

    @property
    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Write `text` in place of what stood there, if it differs."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def sizeHint(self) -> QSize:
        """Return the height that the lines need."""
        lines = min(self._most, max(self._least, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + _FRAME
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the text is never cut where it would fit."""
        return QSize(120, self.sizeHint().height())

    @Slot()
    def _on_changed(self) -> None:
        self.updateGeometry()
