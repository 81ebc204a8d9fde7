"""Prediction against truth: points on the diagonal are cards remembered as often as expected."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studyapp.gui.amounts import number, per_cent, percent
from studyapp.gui.tokens import Colours
from studyapp.gui.widgets.charts.chart import Chart, caption
from studyapp.model.calibration import Guesses

_HEIGHT: Final = 230
_LEAST_POINT, _MOST_POINT = 4.0, 10.0


class CalibrationChart(Chart):
    """A point for each group of answers, with the range in which its true share most likely is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Guesses, ...] = ()
        self._low = 0.5

    def set_groups(self, groups: tuple[Guesses, ...]) -> None:
        """Show `groups`; the axes begin where there is something to see."""
        self._groups = groups
        lowest = min(
            (min(one.predicted, one.remembered.value or 0.0) for one in groups), default=0.5
        )
        self._low = max(0.0, int(lowest * 10) / 10 - 0.1) if lowest < 0.9 else 0.8  # noqa: PLR2004 - a tenth of room
        self._chosen = None
        self.update()

    def as_table(self) -> list[tuple[str, ...]]:
        """Return each group's prediction, truth, range and answers."""
        head = (
            self.tr("Expected"),
            self.tr("Remembered"),
            self.tr("Most likely"),
            self.tr("Answers"),
        )
        return [head, *(self._row(one) for one in self._groups)]

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which points and axes can be read."""
        return QSize(220, round(_HEIGHT + 2 * QFontMetricsF(caption()).height()))

    # --- Chart -------------------------------------------------------------------------------

    def _count(self) -> int:
        return len(self._groups)

    def _label(self, point: int) -> str:
        expected, remembered, _range, answers = self._row(self._groups[point])
        told = self.tr("expected %1, remembered %2 of %3 answers")
        return told.replace("%1", expected).replace("%2", remembered).replace("%3", answers)

    def _spot(self, point: int) -> QRectF:
        one = self._groups[point]
        middle, side = self._at(one.predicted, one.remembered.value or 0.0), self._side(one)
        return QRectF(middle.x() - side, middle.y() - side, 2 * side, 2 * side)

    def _point_at(self, where: QPointF) -> int | None:
        for point in range(self._count()):
            if self._spot(point).adjusted(-6, -6, 6, 6).contains(where):
                return point
        return None

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        painter.setFont(caption())
        self._draw_axes(painter, colours)
        painter.setPen(QPen(QColor(colours.outline), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(self._at(self._low, self._low), self._at(1.0, 1.0))
        for point, one in enumerate(self._groups):
            low, high = one.remembered.bounds()
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawLine(
                self._at(one.predicted, max(low, self._low)), self._at(one.predicted, high)
            )
            painter.setBrush(QColor(colours.accent if point == self._chosen else colours.surface))
            painter.setPen(QPen(QColor(colours.accent), 2.5))
            painter.drawEllipse(self._spot(point))

    # --- parts -------------------------------------------------------------------------------

    def _row(self, one: Guesses) -> tuple[str, ...]:
        low, high = one.remembered.bounds()
        return (
            percent(one.predicted),
            percent(one.remembered.value or 0.0),
            per_cent(f"{number(100 * low)}\u2013{number(100 * high)}"),
            self.locale().toString(one.remembered.whole),
        )

    def _side(self, one: Guesses) -> float:
        """Return half the width of a point; more answers make a larger one."""
        most = max(each.remembered.whole for each in self._groups)
        return float(_LEAST_POINT + (_MOST_POINT - _LEAST_POINT) * one.remembered.whole / most)

    def _draw_axes(self, painter: QPainter, colours: Colours) -> None:
        plot, line = self._plot(), QFontMetricsF(painter.font()).height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        for step in self._steps_of_axes():
            y, x = self._at(self._low, step).y(), self._at(step, self._low).x()
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(0, y - line / 2, plot.left() - 8, line), right, percent(step))
            painter.drawText(QRectF(x - 40, plot.bottom() + 5, 80, line), middle, percent(step))
        below = QRectF(plot.left(), plot.bottom() + 6 + line, plot.width(), line + 4)
        painter.drawText(below, middle, self.tr("expected"))
        above = QRectF(0, 0, plot.width(), line + 2)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, self.tr("remembered"))

    def _steps_of_axes(self) -> tuple[float, ...]:
        step = 0.05 if self._low >= 0.7 else 0.1 if self._low >= 0.4 else 0.25  # noqa: PLR2004 - about five lines
        count = round((1 - self._low) / step)
        return tuple(round(1 - step * number, 2) for number in range(count, -1, -1))

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(caption())
        left = metrics.horizontalAdvance(percent(1.0)) + 14
        line = metrics.height()
        return QRectF(self.rect()).adjusted(left, line + 8, -22, -2 * line - 12)

    def _at(self, x: float, y: float) -> QPointF:
        plot, span = self._plot(), 1 - self._low
        across = (max(x, self._low) - self._low) / span
        up = (max(y, self._low) - self._low) / span
        return QPointF(plot.left() + plot.width() * across, plot.bottom() - plot.height() * up)
