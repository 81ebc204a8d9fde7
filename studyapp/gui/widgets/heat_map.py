"""A year of days as a calendar of squares: the more was done, the stronger the square."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studyapp.gui.tokens import Colours
from studyapp.gui.widgets.charts import Chart, caption

_WEEK = 7
_LARGEST = 16.0
_SMALLEST = 7.0


class HeatMap(Chart):
    """The year that ends with a day; weeks run from left to right, days from top to bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Mapping[date, int] = {}
        self._last = date(2000, 1, 1)
        self._weeks = 53
        self._first = self._last

    def set_days(self, days: Mapping[date, int], last: date, weeks: int = 53) -> None:
        """Show `days` (how much was done on each) in the `weeks` up to `last`, which is today."""
        self._days, self._last, self._weeks = days, last, max(1, weeks)
        start = last - timedelta(days=_WEEK * (self._weeks - 1))
        self._first = start - timedelta(days=(start.isoweekday() - _week_begins()) % _WEEK)
        self._chosen = None
        self.updateGeometry()
        self.update()

    def as_table(self) -> list[tuple[str, ...]]:
        """Return the days on which something was done, the latest first."""
        done = sorted((day for day, count in self._days.items() if count), reverse=True)
        rows = [(_long(day), str(self._days[day])) for day in done]
        return [(self.tr("Day"), self.tr("Done")), *rows]

    def minimumSizeHint(self) -> QSize:
        """Return a size with the smallest squares that can be read."""
        step = _SMALLEST + self._gap(_SMALLEST)
        return QSize(round(step * self._weeks * 0.5), round(self._top() + 7 * 18 + 4))

    def level(self, day: date) -> int:
        """Return how strong the square of `day` is, 0 to 4, by the year's own measure."""
        count = self._days.get(day, 0)
        most = max(self._days.values(), default=0)
        if count <= 0 or most <= 0:
            return 0
        return min(4, 1 + int(3.999 * count / most)) if most > 4 else min(4, count)  # noqa: PLR2004 - four levels

    # --- Chart -------------------------------------------------------------------------------

    def _count(self) -> int:
        return (self._last - self._first).days + 1

    def _label(self, point: int) -> str:
        day = self._day(point)
        return f"{_long(day)} \u00b7 {self._days.get(day, 0)}"

    def _spot(self, point: int) -> QRectF:
        side = self._side()
        step = side + self._gap(side)
        week, row = divmod(point + self._skipped_days(), _WEEK)
        return QRectF(self._left() + week * step, self._top() + row * step, side, side)

    def _point_at(self, where: QPointF) -> int | None:
        side = self._side()
        step = side + self._gap(side)
        week, row = int((where.x() - self._left()) // step), int((where.y() - self._top()) // step)
        point = week * _WEEK + row - self._skipped_days()
        inside = 0 <= row < _WEEK and 0 <= point < self._count()
        return point if inside else None

    def _steps(self) -> dict[int, int]:
        key = Qt.Key
        return {key.Key_Left: -_WEEK, key.Key_Right: _WEEK, key.Key_Up: -1, key.Key_Down: 1}

    def _first_choice(self) -> int:
        return self._count() - 1

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        painter.setFont(caption())
        self._draw_names(painter, colours)
        for point in range(self._count()):
            day, spot = self._day(point), self._spot(point)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.heat[self.level(day)]))
            painter.drawRoundedRect(spot, 3, 3)
            if day == self._last:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.text), 1.5))
                painter.drawRoundedRect(spot.adjusted(-1, -1, 1, 1), 4, 4)

    # --- parts -------------------------------------------------------------------------------

    def _draw_names(self, painter: QPainter, colours: Colours) -> None:
        painter.setPen(QColor(colours.muted))
        free = 0.0
        for point in range(self._count()):
            day = self._day(point)
            left = self._spot(point).left()
            name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            width = painter.fontMetrics().horizontalAdvance(name)
            if day.day == 1 and left >= free and left + width <= self.width():
                painter.drawText(QPointF(left, self._top() - 9), name)
                free = left + width + 6
        for row in (1, 3, 5):
            name = _weekday(self._first + timedelta(days=row))
            middle = self._spot(row - self._skipped_days() + _WEEK).center().y()
            box = QRectF(0, middle - 10, self._left() - 8, 20)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, name)

    def _day(self, point: int) -> date:
        return self._first + timedelta(days=point + self._skipped_weeks() * _WEEK)

    def _skipped_days(self) -> int:
        return 0

    def _skipped_weeks(self) -> int:
        return 0

    def _left(self) -> float:
        metrics = QFontMetricsF(caption())
        names = (_weekday(date(2024, 1, day)) for day in range(1, 8))
        return max(metrics.horizontalAdvance(name) for name in names) + 10

    def _top(self) -> float:
        return QFontMetricsF(caption()).height() + 10

    def _side(self) -> float:
        each = (self.width() - self._left() - 2) / self._weeks
        return max(_SMALLEST, min(_LARGEST, each - self._gap(each)))

    @staticmethod
    def _gap(side: float) -> float:
        return max(2.0, side * 0.2)


def _week_begins() -> int:
    return QLocale().firstDayOfWeek().value


def _weekday(day: date) -> str:
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def _long(day: date) -> str:
    from PySide6.QtCore import QDate

    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
