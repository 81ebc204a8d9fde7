"""Right or wrong beside one part of an answer: an icon and words, never colour alone."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.widgets.cards import Text


class VerdictMark(QWidget):
    """A quiet line: a check or a cross, and the right answer if it is needed; hidden at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right = True
        self._icon = QLabel(self)
        self._icon.setFixedSize(QSize(18, 18))
        self.words = Text("", "small", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(theme.current().space.small)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()
        theme.active().changed.connect(self._draw)

    def show_verdict(self, *, right: bool, answer: str = "") -> None:
        """Show whether the part is right; `answer` is what would have been."""
        self._right = right
        if right:
            self.words.setText(self.tr("Right"))
        elif answer:
            self.words.setText(self.tr("Not right: %1").replace("%1", answer))
        else:
            self.words.setText(self.tr("Not right"))
        self.words.set_tone("success" if right else "danger")
        self._draw()
        self.show()

    @Slot()
    def _draw(self) -> None:
        name, tone = ("check", "success") if self._right else ("x", "danger")
        self._icon.setPixmap(icons.pixmap(name, tone, 18, self.devicePixelRatioF()))
