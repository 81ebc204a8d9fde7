"""Hints, one after the other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.study.texts import written


class Hints(QWidget):
    """The hints given so far; `left` counts those that are still to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hints")
        self.left = 0
        self._given = 0
        self._panels: list[Panel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().space.small)
        self.hide()

    def begin(self, count: int) -> None:
        """Start anew with `count` hints to come."""
        self.left, self._given = count, 0
        for panel in self._panels:
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._panels.clear()
        self.hide()

    def add(self, text: str) -> None:
        """Show the next hint."""
        self.left -= 1
        self._given += 1
        panel = Panel(self.tr("Hint %1").replace("%1", str(self._given)), self)
        face = TextFace(panel, size=theme.current().type.lead)
        face.setAccessibleName(panel.title.text())
        face.show_blocks(written(text, f"hint{self._given}"))
        panel.body.addWidget(face)
        self._panels.append(panel)
        self._column.addWidget(panel)
        self.show()
