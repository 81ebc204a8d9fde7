"""The minutes of each day of a plan, against the minutes the learner gives."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studyapp.gui.amounts import number, short_number
from studyapp.gui.dates import qt_date
from studyapp.gui.tokens import Colours
from studyapp.gui.widgets.charts.bar_chart import Bars
from studyapp.gui.widgets.charts.chart import caption
from studyapp.gui.widgets.charts.scales import nice_steps
from studyapp.model.days import date_of
from studyapp.model.prediction import PlannedDay


class PlanBars(Bars):
    """One bar a day; a dashed line marks the minutes given, the last pass is drawn stronger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[PlannedDay, ...] = ()
        self._limit = 0
        self._final = 0

    def show_days(self, days: Sequence[PlannedDay], limit: int, final_from: int) -> None:
        """Show `days` against `limit` minutes; the last pass begins on day `final_from`."""
        self._days, self._limit, self._final = tuple(days), limit, final_from
        names = [self._date(day.day) for day in days]
        self.set_values(names, [round(day.minutes, 1) for day in days])
        longest = max(days, key=lambda day: day.minutes, default=None)
        self.describe(
            self.tr("Minutes of each day of the plan"),
            "" if longest is None else self._longest(longest),
        )

    def as_table(self) -> list[tuple[str, ...]]:
        """Return each day with its minutes, the cards asked again and the new ones."""
        head = (self.tr("Day"), self.tr("Minutes"), self.tr("Again"), self.tr("New"))
        rows = [
            (self._date(it.day), number(it.minutes), number(it.reviews), number(it.new))
            for it in self._days
        ]
        return [head, *rows]

    def _longest(self, day: PlannedDay) -> str:
        said = self.tr("The longest day is %1 with about %2 minutes.")
        return said.replace("%1", self._date(day.day)).replace("%2", number(day.minutes))

    def _label(self, point: int) -> str:
        day = self._days[point]
        told = self.tr("%1 · %2 min · %3 again, %4 new")
        for place, words in enumerate(
            (self._date(day.day), number(day.minutes), number(day.reviews), number(day.new)), 1
        ):
            told = told.replace(f"%{place}", words)
        return told

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        super()._draw(painter, colours)
        for point, day in enumerate(self._days):
            if day.day >= self._final and point != self._chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.heat[3]))
                spot = self._spot(point)
                painter.drawRoundedRect(spot, 4, 4)
                painter.drawRect(spot.adjusted(0, min(4.0, spot.height()), 0, 0))
        self._draw_limit(painter, colours)

    def _draw_limit(self, painter: QPainter, colours: Colours) -> None:
        plot = self._plot()
        y = plot.bottom() - plot.height() * self._limit / self._top_value()
        painter.setPen(QPen(QColor(colours.text), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setFont(caption(QFont.Weight.DemiBold))
        words = self.tr("%1 min a day").replace("%1", str(self._limit))
        high = painter.fontMetrics().height()
        above = QRectF(plot.left() + 4, y - high - 4, plot.width() - 8, high)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        wide = painter.fontMetrics().horizontalAdvance(words) + 8
        ground = QRectF(above.right() - wide + 4, above.top() + 1, wide, high)
        painter.fillRect(ground, QColor(colours.surface))
        painter.setPen(QColor(colours.text))
        painter.drawText(above, flags, words)

    def _top_value(self) -> float:
        most = max((day.minutes for day in self._days), default=0.0)
        return nice_steps(max(most, self._limit * 1.15))[-1]

    def _draw_axis(self, painter: QPainter, colours: Colours) -> None:
        plot = self._plot()
        for step in nice_steps(self._top_value()):
            if step > self._top_value():
                continue
            y = plot.bottom() - plot.height() * step / self._top_value()
            painter.setPen(QPen(QColor(colours.line if step else colours.outline), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            high = QFontMetricsF(caption()).height()
            painter.drawText(
                QRectF(0, y - high / 2, plot.left() - 8, high), right, short_number(step)
            )

    def _date(self, day: int) -> str:
        return short_date(self.locale(), day)


def short_date(locale: QLocale, day: int) -> str:
    """Return a study day as weekday, day and month."""
    date = qt_date(date_of(day))
    name = locale.dayName(date.dayOfWeek(), QLocale.FormatType.ShortFormat)
    month = locale.monthName(date.month(), QLocale.FormatType.ShortFormat)
    #: the short name of a weekday, the day of the month, the short name of the month
    written = QCoreApplication.translate("Dates", "%1 %2 %3")
    return written.replace("%1", name).replace("%2", str(date.day())).replace("%3", month)
