"""Bars, such as the cards that fall due on each of the coming days."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studyapp.gui.amounts import short_number
from studyapp.gui.tokens import Colours
from studyapp.gui.widgets.charts.chart import Chart, caption
from studyapp.gui.widgets.charts.scales import nice_steps

_HEIGHT = 200


class Bars(Chart):
    """One bar for each value, in the accent's colour where `accent` names it, else quieter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._values: tuple[float, ...] = ()
        self._accent: int | None = None
        self._headings = (_tr("Day"), _tr("Number"))

    def set_values(
        self,
        labels: Sequence[str],
        values: Sequence[float],
        accent: int | None = None,
        headings: tuple[str, str] | None = None,
    ) -> None:
        """Show `values` over `labels`; `headings` name the two columns of the table."""
        self._labels, self._values, self._accent = tuple(labels), tuple(values), accent
        self._headings = headings or self._headings
        self._chosen = None
        self.update()

    def as_table(self) -> list[tuple[str, ...]]:
        """Return the labels and their values."""
        rows = zip(self._labels, map(short_number, self._values), strict=False)
        return [self._headings, *rows]

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which bars and axis can be read."""
        return QSize(200, round(_HEIGHT + QFontMetricsF(caption()).height()))

    # --- Chart -------------------------------------------------------------------------------

    def _count(self) -> int:
        return min(len(self._labels), len(self._values))

    def _label(self, point: int) -> str:
        return f"{self._labels[point]} \u00b7 {short_number(self._values[point])}"

    def _spot(self, point: int) -> QRectF:
        plot = self._plot()
        each = plot.width() / max(1, self._count())
        width = min(44.0, each * 0.66)
        value = self._values[point]
        height = plot.height() * value / self._top_value()
        if value > 0:
            height = max(3.0, height)
        left = plot.left() + each * point + (each - width) / 2
        return QRectF(left, plot.bottom() - height, width, height)

    def _point_at(self, where: QPointF) -> int | None:
        plot = self._plot()
        each = plot.width() / max(1, self._count())
        point = int((where.x() - plot.left()) // each)
        return point if 0 <= point < self._count() else None

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        painter.setFont(caption())
        self._draw_axis(painter, colours)
        for point in range(self._count()):
            lit = point in {self._accent, self._chosen}
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if lit else colours.heat[2]))
            spot = self._spot(point)
            painter.drawRoundedRect(spot, 4, 4)
            painter.drawRect(spot.adjusted(0, min(4.0, spot.height()), 0, 0))
        self._draw_labels(painter, colours)

    # --- parts -------------------------------------------------------------------------------

    def _draw_axis(self, painter: QPainter, colours: Colours) -> None:
        plot = self._plot()
        for step in nice_steps(max(self._values, default=0.0)):
            y = plot.bottom() - plot.height() * step / self._top_value()
            painter.setPen(QPen(QColor(colours.line if step else colours.outline), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            high = painter.fontMetrics().height()
            box = QRectF(0, y - high / 2, plot.left() - 8, high)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, short_number(step))

    def _draw_labels(self, painter: QPainter, colours: Colours) -> None:
        plot = self._plot()
        each = plot.width() / max(1, self._count())
        every = self._label_every(painter, each)
        for point in range(0, self._count(), every):
            lit = point == self._accent
            painter.setFont(caption(QFont.Weight.DemiBold if lit else QFont.Weight.Normal))
            painter.setPen(QColor(colours.text if lit else colours.muted))
            high = painter.fontMetrics().height()
            box = QRectF(plot.left() + each * point, plot.bottom() + 6, each, high)
            wide = painter.fontMetrics().horizontalAdvance(self._labels[point]) + 2
            left = min(box.center().x() - wide / 2, self.width() - wide)
            words = QRectF(max(0.0, left), box.top(), wide, high)
            middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(words, middle, self._labels[point])

    def _label_every(self, painter: QPainter, each: float) -> int:
        metrics = painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(text) for text in self._labels), default=0) + 8
        return max(1, -(-widest // max(1, int(each))))

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(caption())
        left = metrics.horizontalAdvance(short_number(self._top_value())) + 14
        return QRectF(self.rect()).adjusted(left, metrics.height(), -4, -metrics.height() - 10)

    def _top_value(self) -> float:
        return nice_steps(max(self._values, default=0.0))[-1]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bars", text)
