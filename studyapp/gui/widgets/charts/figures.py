"""A number that matters, large, with what it counts below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.widgets.cards import Text


class Figure(QWidget):
    """A large number over a quiet line; screen readers hear both as one."""

    def __init__(self, role: str = "title", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = Text("", role, self)
        self.number.setWordWrap(False)
        self.caption = Text("", "small", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.number)
        column.addWidget(self.caption)
        column.addStretch(1)  # not an alignment: that lets no line be as high as it must be

    def set_texts(self, number: str, caption: str) -> None:
        """Show `number` and what it counts."""
        self.number.setText(number)
        self.caption.setText(caption)
        self.setAccessibleName(f"{number} {caption}")
