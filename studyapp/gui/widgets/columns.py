"""Widgets side by side, or one under the other where the room is narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from studyapp.gui import theme


class Columns(QWidget):
    """Columns that become rows below `least` pixels of width, counted at text scale 1."""

    def __init__(self, least: int = 640, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().space.medium + 4)

    def add(self, widget: QWidget, share: int = 1) -> None:
        """Put `widget` beside the others; it gets `share` parts of the width."""
        self._row.addWidget(widget, share)

    def set_gap(self, pixels: int) -> None:
        """Leave `pixels` between the widgets."""
        self._row.setSpacing(pixels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn columns to rows and back."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._least * theme.current().scale
        side = QBoxLayout.Direction
        wanted = side.TopToBottom if narrow else side.LeftToRight
        if wanted is not self._row.direction():
            self._row.setDirection(wanted)
            self._row.activate()  # in time for the first picture

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest widget only: the others can go below it."""
        hint = self._row.totalMinimumSize()
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        widest = max((item.minimumSize().width() for item in items if item), default=0)
        return QSize(widest, hint.height())
