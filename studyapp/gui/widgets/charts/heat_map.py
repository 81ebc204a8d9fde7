"""A year of days as a calendar of squares: the more was done, the stronger the square."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import quantiles

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui.tokens import Colours
from studyapp.gui.widgets.charts.chart import Chart, caption

_WEEK = 7
_LARGEST = 16.0
_SMALLEST = 9.0
_NAMED = (1, 3, 5)  # the week's days that there is room to name
_STEP = 1.22  # from square to square, in sides


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the squares stand, in pixels, and how many weeks there is room for."""

    left: float = 40.0
    top: float = 24.0
    side: float = _LARGEST
    step: float = _LARGEST * _STEP
    weeks: int = 53


class HeatMap(Chart):
    """The year that ends with a day; weeks run from left to right, days from top to bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Mapping[date, int] = {}
        self._last = date(2000, 1, 1)
        self._weeks = 53
        self._first = self._last
        self._bounds: tuple[float, ...] = ()
        self._grid = _Grid()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_days(self, days: Mapping[date, int], last: date, weeks: int = 53) -> None:
        """Show `days` (how much was done on each) in the `weeks` up to `last`, which is today."""
        self._days, self._last, self._weeks = days, last, max(1, weeks)
        start = last - timedelta(days=_WEEK * (self._weeks - 1))
        self._first = start - timedelta(days=(start.isoweekday() - _week_begins()) % _WEEK)
        self._bounds = _bounds(tuple(count for count in days.values() if count > 0))
        self._chosen = None
        self._measure()
        self.updateGeometry()
        self.update()

    def as_table(self) -> list[tuple[str, ...]]:
        """Return the days on which something was done, the latest first."""
        done = sorted((day for day, count in self._days.items() if count), reverse=True)
        rows = [(_long(day), str(self._days[day])) for day in done]
        return [(self.tr("Day"), self.tr("Done")), *rows]

    def minimumSizeHint(self) -> QSize:
        """Return a size with the smallest squares that can be read."""
        return QSize(240, self.heightForWidth(240))

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(640, self.heightForWidth(max(640, self.width())))

    def hasHeightForWidth(self) -> bool:
        """Say that the squares grow with the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of seven squares and the months at `width` pixels."""
        grid = self._grid_for(width)
        return round(grid.top + _WEEK * grid.step + 2)

    def level(self, day: date) -> int:
        """Return how strong the square of `day` is, 0 to 4: the quarters of the days not idle."""
        count = self._days.get(day, 0)
        return bisect_left(self._bounds, count) if count > 0 else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for as many weeks as fit."""
        super().resizeEvent(event)
        self._measure()

    # --- Chart -------------------------------------------------------------------------------

    def _count(self) -> int:
        return (self._last - self._begin()).days + 1

    def _label(self, point: int) -> str:
        day = self._day(point)
        return f"{_long(day)} \u00b7 {self._days.get(day, 0)}"

    def _spot(self, point: int) -> QRectF:
        grid = self._grid
        week, row = divmod(point, _WEEK)
        return QRectF(
            grid.left + week * grid.step, grid.top + row * grid.step, grid.side, grid.side
        )

    def _point_at(self, where: QPointF) -> int | None:
        grid = self._grid
        week = int((where.x() - grid.left) // grid.step)
        row = int((where.y() - grid.top) // grid.step)
        point = week * _WEEK + row
        return point if 0 <= row < _WEEK and 0 <= point < self._count() else None

    def _steps(self) -> dict[int, int]:
        key = Qt.Key
        return {key.Key_Left: -_WEEK, key.Key_Right: _WEEK, key.Key_Up: -1, key.Key_Down: 1}

    def _first_choice(self) -> int:
        return self._count() - 1

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        self._measure()
        painter.setFont(caption())
        self._draw_names(painter, colours)
        shades = [QColor(shade) for shade in colours.heat]
        begin = self._begin()
        painter.setPen(Qt.PenStyle.NoPen)
        for point in range(self._count()):
            day, spot = begin + timedelta(days=point), self._spot(point)
            painter.setBrush(shades[self.level(day)])
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
            if day.day != 1:
                continue
            left = self._spot(point).left()
            name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            width = painter.fontMetrics().horizontalAdvance(name)
            if left >= free and left + width <= self.width():
                painter.drawText(QPointF(left, self._grid.top - 9), name)
                free = left + width + 6
        for row in range(_WEEK):
            day = self._first + timedelta(days=row)
            if day.isoweekday() not in _NAMED:
                continue
            name = _weekday(day)
            middle = self._spot(row).center().y()
            high = painter.fontMetrics().height()
            box = QRectF(0, middle - high / 2, self._grid.left - 8, high)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, name)

    def _day(self, point: int) -> date:
        return self._begin() + timedelta(days=point)

    def _begin(self) -> date:
        """Return the first day shown: where there is no room, early weeks are left out."""
        return self._first + timedelta(days=_WEEK * (self._weeks - self._grid.weeks))

    def _measure(self) -> None:
        self._grid = self._grid_for(self.width())

    def _grid_for(self, width: int) -> _Grid:
        metrics = QFontMetricsF(caption())
        names = (_weekday(date(2024, 1, day)) for day in range(1, 8))
        left = max(metrics.horizontalAdvance(name) for name in names) + 10
        room = width - left - 2
        weeks = max(1, min(self._weeks, int(room // (_SMALLEST * _STEP))))
        side = max(_SMALLEST, min(_LARGEST, room / weeks / _STEP))
        return _Grid(left, metrics.height() + 10, side, side * _STEP, weeks)


def _bounds(counts: tuple[int, ...]) -> tuple[float, ...]:
    """Return what a day must exceed for each level: nothing, then the quartiles of `counts`."""
    if len(counts) < 4:  # noqa: PLR2004 - too few for quarters
        most = max(counts, default=1)
        return (0, *(most * part / 4 for part in (1, 2, 3)))
    return (0, *quantiles(counts, n=4))


def _week_begins() -> int:
    return QLocale().firstDayOfWeek().value


def _weekday(day: date) -> str:
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def _long(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
