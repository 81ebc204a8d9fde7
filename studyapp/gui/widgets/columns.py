"""Widgets side by side, or one under the other where the room is narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from studyapp.gui import theme


class Columns(QWidget):
    """Columns that become rows below `least` pixels of width, counted at text scale 1.

    They do so earlier where one of them would be cut: words are longer in other languages. They
    are never wider than `most`, counted so too.
    """

    def __init__(
        self, least: int = 640, parent: QWidget | None = None, most: int | None = None
    ) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().space.medium + 4)

    def add(self, widget: QWidget, share: int = 1) -> None:
        """Put `widget` beside the others; it gets `share` parts of the width, 0 for its own."""
        at_start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._row.addWidget(widget, share, Qt.AlignmentFlag(0) if share else at_start)

    def set_gap(self, pixels: int) -> None:
        """Leave `pixels` between the widgets."""
        self._row.setSpacing(pixels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn columns to rows and back."""
        super().resizeEvent(event)
        self._centre(event.size().width())
        least = max(self._least * theme.current().scale, self._side_by_side())
        narrow = event.size().width() < least
        side = QBoxLayout.Direction
        wanted = side.TopToBottom if narrow else side.LeftToRight
        if wanted is not self._row.direction():
            self._row.setDirection(wanted)
            self._row.activate()  # in time for the first picture

    def _centre(self, width: int) -> None:
        """Keep the columns together in the middle of a window that is wider than they need."""
        if self._most is not None:
            most = round(self._most * max(1.0, theme.current().scale))
            side = max(0, (width - most) // 2)
            self._row.setContentsMargins(side, 0, side, 0)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest widget only: the others can go below it."""
        hint = self._row.totalMinimumSize()
        return QSize(max(self._widths(), default=0), hint.height())

    def _side_by_side(self) -> int:
        """Return the width that they need beside each other, each with its share of the room."""
        shares = [self._row.stretch(place) for place in range(self._row.count())]
        whole = sum(shares)
        parts = list(zip(self._widths(), shares, strict=True))
        own = sum(width for width, share in parts if not share)
        own += self._row.spacing() * max(0, len(shares) - 1)
        return own + max((width * whole // share for width, share in parts if share), default=0)

    def _widths(self) -> list[int]:
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        return [item.minimumSize().width() for item in items if item]
