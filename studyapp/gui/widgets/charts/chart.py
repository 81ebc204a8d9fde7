"""What every chart shares: a name, a table of what it shows, and a point chosen by mouse or key."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui import fonts, theme
from studyapp.gui.tokens import Colours


class Chart(QWidget):
    """A drawing of numbers; `as_table` gives the same as rows, the first being the headings.

    One point at a time may be chosen: by the mouse, or by the arrow keys, Home and End.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._chosen: int | None = None

    # --- what a chart tells ------------------------------------------------------------------

    def as_table(self) -> list[tuple[str, ...]]:
        """Return what the chart shows as rows of text."""
        return []

    def describe(self, name: str, description: str) -> None:
        """Say what the chart is to those who cannot see it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def chosen_text(self) -> str:
        """Return the words for the point that is chosen, '' if none is."""
        return "" if self._chosen is None else self._label(self._chosen)

    # --- for each kind of chart --------------------------------------------------------------

    def _count(self) -> int:
        return 0

    def _label(self, _point: int) -> str:
        return ""

    def _spot(self, _point: int) -> QRectF:
        return QRectF()

    def _point_at(self, where: QPointF) -> int | None:
        for point in range(self._count()):
            if self._spot(point).contains(where):
                return point
        return None

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        pass

    def _steps(self) -> dict[int, int]:
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

    # --- Qt ----------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart, the chosen point's words and the ring of focus."""
        colours = theme.current().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, colours)
        if self._chosen is not None:
            self._draw_chosen(painter, colours, self._chosen)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the point under the mouse."""
        self._choose(self._point_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Choose nothing."""
        super().leaveEvent(event)
        self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice."""
        count = self._count()
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
        if not count or event.key() not in {*self._steps(), *ends}:
            super().keyPressEvent(event)
        elif event.key() in ends:
            self._choose(ends[Qt.Key(event.key())])
        else:
            begun = self._chosen if self._chosen is not None else self._first_choice()
            step = self._steps()[event.key()] if self._chosen is not None else 0
            self._choose(max(0, min(count - 1, begun + step)))

    def sizeHint(self) -> QSize:
        """Return a modest width; the height is the chart's own."""
        return QSize(320, self.minimumSizeHint().height())

    # --- parts -------------------------------------------------------------------------------

    def _first_choice(self) -> int:
        return 0

    def _choose(self, point: int | None) -> None:
        if point == self._chosen:
            return
        self._chosen = point
        if point is not None and self.hasFocus() and QAccessible.isActive():
            told = QAccessibleValueChangeEvent(self, self._label(point))
            QAccessible.updateAccessibility(told)
        self.update()

    def _draw_chosen(self, painter: QPainter, colours: Colours, point: int) -> None:
        text, spot = self._label(point), self._spot(point)
        painter.setFont(caption(QFont.Weight.DemiBold))
        metrics = QFontMetricsF(painter.font())
        size = QRectF(0, 0, metrics.horizontalAdvance(text) + 20, metrics.height() + 12)
        size.moveCenter(spot.center())
        above = spot.top() - size.height() - 6
        size.moveTop(above if above >= 0 else spot.bottom() + 6)
        size.moveLeft(max(1.0, min(size.left(), self.width() - size.width() - 1)))
        size.moveTop(max(1.0, min(size.top(), self.height() - size.height() - 1)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text))
        painter.drawRoundedRect(size, 6, 6)
        painter.setPen(QColor(colours.surface))
        painter.drawText(size, Qt.AlignmentFlag.AlignCenter, text)


def caption(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of axes and labels at the learner's text scale."""
    tokens = theme.current()
    return fonts.font(tokens.size(tokens.type.caption), weight)
