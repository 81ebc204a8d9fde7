"""Lines, such as how memory fades; series differ in their dashes and carry their names."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from studyapp.gui.amounts import percent, short_number
from studyapp.gui.tokens import Colours
from studyapp.gui.widgets.charts.chart import Chart, caption
from studyapp.gui.widgets.charts.scales import nice_steps

_HEIGHT = 220
_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)


@dataclass(frozen=True, slots=True)
class Series:
    """One line: its name and its (x, y) points from left to right."""

    name: str
    points: tuple[tuple[float, float], ...]


class LineChart(Chart):
    """Lines over common axes; `y` runs from 0 to `top`, or to the largest value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: tuple[Series, ...] = ()
        self._names = ("", "")
        self._top: float | None = None
        self._percent = False

    def set_series(
        self,
        series: Sequence[Series],
        names: tuple[str, str],
        top: float | None = None,
        *,
        percent: bool = False,
    ) -> None:
        """Show `series`; `names` are those of the axes, `percent` writes y times a hundred."""
        self._series = tuple(one for one in series if one.points)
        self._names, self._top, self._percent = names, top, percent
        self._chosen = None
        self.update()

    def as_table(self) -> list[tuple[str, ...]]:
        """Return every x with each series' y, empty where a series has none."""
        values = [dict(one.points) for one in self._series]
        rows = [(f"{x:g}", *(self._written(found.get(x)) for found in values)) for x in self._xs()]
        return [(self._names[0], *(one.name for one in self._series)), *rows]

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which lines and axes can be read."""
        return QSize(240, round(_HEIGHT + 2 * QFontMetricsF(caption()).height()))

    # --- Chart -------------------------------------------------------------------------------

    def _count(self) -> int:
        return len(self._xs())

    def _label(self, point: int) -> str:
        x = self._xs()[point]
        parts = (self._written(dict(one.points).get(x)) for one in self._series)
        return " \u00b7 ".join((f"{x:g}", *(part for part in parts if part)))

    def _spot(self, point: int) -> QRectF:
        x = self._xs()[point]
        ys = [y for one in self._series for at, y in one.points if at == x]
        where = self._at(x, max(ys, default=0.0))
        return QRectF(where.x() - 6, where.y() - 6, 12, 12)

    def _point_at(self, where: QPointF) -> int | None:
        xs = self._xs()
        if not xs or not self._plot().adjusted(-6, -6, 6, 6).contains(where):
            return None
        return min(range(len(xs)), key=lambda point: abs(self._at(xs[point], 0).x() - where.x()))

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        painter.setFont(caption())
        self._draw_axes(painter, colours)
        for number, one in enumerate(self._series):
            self._draw_line(painter, colours, number, one)
        self._draw_legend(painter, colours)

    # --- parts -------------------------------------------------------------------------------

    def _draw_line(self, painter: QPainter, colours: Colours, number: int, one: Series) -> None:
        painter.setPen(self._pen(colours, number))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([self._at(x, y) for x, y in one.points]))
        if self._chosen is not None:
            found = dict(one.points).get(self._xs()[self._chosen])
            if found is not None:
                painter.setBrush(QColor(colours.surface))
                painter.drawEllipse(self._at(self._xs()[self._chosen], found), 4.5, 4.5)

    def _pen(self, colours: Colours, number: int) -> QPen:
        shades = [colours.accent, *(tint.strong for tint in colours.speakers[1:])]
        pen = QPen(QColor(shades[number % len(shades)]), 2.25)
        pen.setStyle(_DASHES[number % len(_DASHES)])
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _draw_axes(self, painter: QPainter, colours: Colours) -> None:
        plot, high = self._plot(), QFontMetricsF(caption()).height()
        for step in self._y_steps():
            y = self._at(0, step).y()
            painter.setPen(QPen(QColor(colours.line if step else colours.outline), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            beside = QRectF(0, y - high / 2, plot.left() - 8, high)
            painter.drawText(beside, right, self._written(step))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        for step in self._x_steps():
            x = self._at(step, 0).x()
            painter.drawText(QRectF(x - 40, plot.bottom() + 4, 80, high), middle, f"{step:g}")
        below = plot.bottom() + 8 + high
        painter.drawText(QRectF(plot.left(), below, plot.width(), high), middle, self._names[0])

    def _draw_legend(self, painter: QPainter, colours: Colours) -> None:
        x = self._plot().left()
        painter.setFont(caption(QFont.Weight.DemiBold))
        metrics = QFontMetricsF(painter.font())
        middle = metrics.height() / 2 + 2
        for number, one in enumerate(self._series):
            painter.setPen(self._pen(colours, number))
            painter.drawLine(QPointF(x, middle), QPointF(x + 26, middle))
            painter.setPen(QColor(colours.text))
            painter.drawText(QPointF(x + 33, middle + metrics.capHeight() / 2), one.name)
            x += 33 + metrics.horizontalAdvance(one.name) + 22

    def _written(self, value: float | None) -> str:
        if value is None:
            return ""
        return percent(value) if self._percent else short_number(value)

    def _xs(self) -> list[float]:
        return sorted({x for one in self._series for x, _y in one.points})

    def _y_steps(self) -> tuple[float, ...]:
        top = self._highest()
        if self._percent:
            return tuple(top * part / 4 for part in range(5))
        return tuple(step for step in nice_steps(top) if step <= top)

    def _x_steps(self) -> tuple[float, ...]:
        xs = self._xs()
        steps = nice_steps(xs[-1], 6) if xs else ()
        return tuple(step for step in steps if xs[0] <= step <= xs[-1])

    def _highest(self) -> float:
        if self._top is not None:
            return self._top
        most = max((y for one in self._series for _x, y in one.points), default=1.0)
        return nice_steps(most)[-1]

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(caption())
        left = max(metrics.horizontalAdvance(self._written(s)) for s in self._y_steps()) + 14
        line = metrics.height()
        return QRectF(self.rect()).adjusted(left, line + 16, -12, -2 * line - 14)

    def _at(self, x: float, y: float) -> QPointF:
        plot, xs = self._plot(), self._xs()
        first, last = (xs[0], xs[-1]) if xs else (0.0, 1.0)
        across = (x - first) / (last - first) if last > first else 0.0
        up = y / self._highest() if self._highest() else 0.0
        return QPointF(plot.left() + plot.width() * across, plot.bottom() - plot.height() * up)
