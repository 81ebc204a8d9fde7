"""How the memory of one card faded between its answers, and how it will."""

from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from studyapp.gui.amounts import percent
from studyapp.gui.dates import qt_date
from studyapp.gui.tokens import Colours
from studyapp.gui.widgets.charts.chart import Chart, caption
from studyapp.gui.widgets.review.grade_names import grade_name
from studyapp.model.days import date_of
from studyapp.model.memory import Rating
from studyapp.study.card_history import CardHistory

_HEIGHT: Final = 200
_QUARTERS: Final = (0.0, 0.25, 0.5, 0.75)
_MARK: Final = 4.5


class ForgettingCurve(Chart):
    """Solid up to today, dashed beyond; a dot is an answer that was known, a cross one forgotten.

    Its points, by mouse or arrow keys, are the answers, today and the day the card is due.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: CardHistory | None = None
        self._points: tuple[tuple[float, float, str], ...] = ()

    def show_history(self, history: CardHistory) -> None:
        """Draw `history`."""
        self._history = history
        self._chosen = None
        self._points = tuple(self._told(history))
        self.describe(self.tr("Forgetting curve"), " ".join(f"{p[2]}." for p in self._points[-3:]))
        self.updateGeometry()
        self.update()

    def as_table(self) -> list[tuple[str, ...]]:
        """Return each point in words, with the recall expected there."""
        head = (self.tr("When"), self.tr("Expected recall"))
        return [head, *((text, percent(recall)) for _day, recall, text in self._points)]

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the curve can be read."""
        return QSize(180, round(_HEIGHT + 2 * QFontMetricsF(caption()).height()))

    # --- Chart -------------------------------------------------------------------------------

    def _count(self) -> int:
        return len(self._points)

    def _label(self, point: int) -> str:
        return self._points[point][2]

    def _first_choice(self) -> int:
        return max(0, self._count() - 1)

    def _spot(self, point: int) -> QRectF:
        day, recall, _text = self._points[point]
        where = self._at(day, recall)
        return QRectF(where.x() - 6, where.y() - 6, 12, 12)

    def _point_at(self, where: QPointF) -> int | None:
        if not self._points or not self._plot().adjusted(-8, -8, 8, 8).contains(where):
            return None
        across = [abs(self._at(p[0], p[1]).x() - where.x()) for p in self._points]
        return across.index(min(across))

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        if self._history is None or not self._history.curve:
            return
        painter.setFont(caption())
        self._draw_axes(painter, colours)
        self._draw_aim(painter, colours, self._history)
        self._draw_fall(painter, colours, self._history)
        self._draw_answers(painter, colours, self._history)
        self._draw_days(painter, colours, self._history)

    # --- parts -------------------------------------------------------------------------------

    def _draw_axes(self, painter: QPainter, colours: Colours) -> None:
        plot = self._plot()
        for step in (*(q for q in _QUARTERS if q >= self._lowest()), 1.0):
            y = self._at(0, step).y()
            painter.setPen(QPen(QColor(colours.line if step else colours.outline), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            high = QFontMetricsF(caption()).height()
            beside = QRectF(0, y - high / 2, plot.left() - 8, high)
            painter.drawText(beside, right, percent(step))

    def _draw_aim(self, painter: QPainter, colours: Colours, history: CardHistory) -> None:
        """Draw the recall at which the card is to come back."""
        plot, y = self._plot(), self._at(0, history.retention).y()
        painter.setPen(QPen(QColor(colours.success.strong), 1.25, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(QColor(colours.success.strong))
        words = self.tr("aim: %1").replace("%1", percent(history.retention))
        high = QFontMetricsF(caption()).height()
        above = QRectF(plot.left(), y - high - 3, plot.width() - 4, high)
        painter.drawText(above, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)

    def _draw_fall(self, painter: QPainter, colours: Colours, history: CardHistory) -> None:
        was, comes = QPainterPath(), QPainterPath()
        past = [at for at in history.curve if at[0] <= history.today]
        ahead = [at for at in history.curve if at[0] >= history.today]
        for path, part in ((was, past), (comes, past[-1:] + ahead)):
            for number, (day, recall) in enumerate(part):
                where = self._at(day, recall)
                path.lineTo(where) if number else path.moveTo(where)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(colours.accent), 2.25)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(was)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(comes)

    def _draw_answers(self, painter: QPainter, colours: Colours, history: CardHistory) -> None:
        for answer in history.answers:
            where = self._at(answer.day, answer.recall if answer.recall is not None else 1.0)
            if answer.rating is Rating.AGAIN:
                painter.setPen(QPen(QColor(colours.danger.strong), 2.25))
                for way in (1, -1):
                    slant = QPointF(_MARK, way * _MARK)
                    painter.drawLine(where - slant, where + slant)
            else:
                painter.setPen(QPen(QColor(colours.surface), 1.5))
                painter.setBrush(QColor(colours.accent))
                painter.drawEllipse(where, _MARK, _MARK)

    def _draw_days(self, painter: QPainter, colours: Colours, history: CardHistory) -> None:
        """Name the first day, today and the day the card is due, where there is room."""
        plot, metrics = self._plot(), QFontMetricsF(caption())
        x = self._at(history.today, 0).x()
        painter.setPen(QPen(QColor(colours.outline), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + 4))
        taken: list[QRectF] = []
        for day, text, weight in self._named_days(history):
            painter.setFont(caption(weight))
            wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 10
            box = QRectF(0, plot.bottom() + 7, wide, metrics.height())
            box.moveLeft(self._at(day, 0).x() - wide / 2)
            box.moveLeft(max(plot.left() - 10, min(box.left(), self.width() - wide)))
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                painter.setPen(QColor(colours.text if weight > _PLAIN else colours.muted))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _named_days(self, history: CardHistory) -> list[tuple[float, str, QFont.Weight]]:
        days = [(float(history.today), self.tr("today"), _BOLD)]
        if history.due is not None:
            days.append((history.due, self._date(history.due), _PLAIN))
        days.append((history.curve[0][0], self._date(round(history.curve[0][0])), _PLAIN))
        days.append((history.curve[-1][0], self._date(round(history.curve[-1][0])), _PLAIN))
        return days

    def _told(self, history: CardHistory) -> list[tuple[float, float, str]]:
        told: list[tuple[float, float, str]] = []
        for answer in history.answers:
            words = f"{self._date(answer.day)} · {grade_name(answer.rating)}"
            if answer.recall is not None:
                words += " · " + self._expected(answer.recall)
            told.append((answer.day, answer.recall if answer.recall is not None else 1.0, words))
        if history.recall is not None:
            words = self.tr("Today") + " · " + self._expected(history.recall)
            told.append((history.today, history.recall, words))
        there = history.recall_when_due
        if there is not None and history.due is not None and history.due > history.today:
            words = self.tr("Due %1").replace("%1", self._date(history.due))
            told.append((history.due, there, words + " · " + self._expected(there)))
        return told

    def _expected(self, recall: float) -> str:
        return self.tr("%1 expected").replace("%1", percent(recall))

    def _date(self, day: int) -> str:
        return self.locale().toString(qt_date(date_of(day)), QLocale.FormatType.ShortFormat)

    def _lowest(self) -> float:
        """Return where the axis begins: a quarter below everything that is drawn."""
        curve = self._history.curve if self._history else ()
        least = min((recall for _day, recall in curve), default=0.0)
        return max(quarter for quarter in _QUARTERS if quarter <= max(0.0, least - 0.02))

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(caption())
        left = metrics.horizontalAdvance(percent(1.0)) + 14
        return QRectF(self.rect()).adjusted(
            left, metrics.height() / 2 + 3, -14, -metrics.height() - 14
        )

    def _at(self, day: float, recall: float) -> QPointF:
        plot = self._plot()
        curve = self._history.curve if self._history else ((0.0, 1.0),)
        first, last = curve[0][0], curve[-1][0]
        across = (day - first) / (last - first) if last > first else 0.0
        low = self._lowest()
        up = (recall - low) / (1 - low)
        return QPointF(plot.left() + plot.width() * across, plot.bottom() - plot.height() * up)


_PLAIN: Final = QFont.Weight.Normal
_BOLD: Final = QFont.Weight.DemiBold
