"""How well each lesson is known: a line for each, with its share in words and as a bar."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from studyapp.gui import fonts, theme
from studyapp.gui.amounts import number, percent
from studyapp.gui.tokens import Colours
from studyapp.gui.widgets.charts.chart import Chart
from studyapp.study.statistics import Mastery

_BAR: Final = 7.0
_GAP: Final = 16.0


@dataclass(frozen=True, slots=True)
class _Line:
    """A lesson, or the course that heads the lessons after it if `mastery` is None."""

    title: str
    mastery: Mastery | None


class LessonBars(Chart):
    """Lessons under their courses; one drawing, since a shelf may hold hundreds of lessons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[_Line, ...] = ()
        self._lessons: tuple[int, ...] = ()

    def set_courses(self, courses: Sequence[tuple[str, Sequence[Mastery]]]) -> None:
        """Show the lessons of each course; a single course needs no head."""
        lines: list[_Line] = []
        for title, lessons in courses:
            if len(courses) > 1 and lessons:
                lines.append(_Line(title, None))
            lines += [_Line(lesson.title, lesson) for lesson in lessons]
        self._lines = tuple(lines)
        self._lessons = tuple(n for n, line in enumerate(lines) if line.mastery is not None)
        self._chosen = None
        self.updateGeometry()
        self.update()

    def as_table(self) -> list[tuple[str, ...]]:
        """Return each lesson with its share and how many of its cards were seen."""
        head = (self.tr("Lesson"), self.tr("Known"), self.tr("Seen"), self.tr("Cards"))
        return [
            head,
            *(
                (one.title, percent(one.recall), number(one.seen), number(one.total))
                for one in (line.mastery for line in self._lines)
                if one is not None
            ),
        ]

    def minimumSizeHint(self) -> QSize:
        """Return the height of all lines."""
        return QSize(240, round(max(1, len(self._lines)) * self._step()))

    # --- Chart -------------------------------------------------------------------------------

    def _count(self) -> int:
        return len(self._lessons)

    def _label(self, point: int) -> str:
        lesson = self._lines[self._lessons[point]].mastery
        assert lesson is not None
        return f"{lesson.title} \u00b7 {self._share(lesson)}"

    def _spot(self, point: int) -> QRectF:
        return QRectF(0, self._lessons[point] * self._step(), self.width(), self._step() - 4)

    def _point_at(self, where: QPointF) -> int | None:
        row = int(where.y() // self._step())
        return self._lessons.index(row) if row in self._lessons else None

    def _steps(self) -> dict[int, int]:
        return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        for row, line in enumerate(self._lines):
            box = QRectF(4, row * self._step(), self.width() - 8, self._step())
            if line.mastery is None:
                painter.setFont(_font(QFont.Weight.DemiBold))
                painter.setPen(QColor(colours.text))
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line.title)
            else:
                self._draw_lesson(painter, colours, box, line.mastery)

    # --- parts -------------------------------------------------------------------------------

    def _draw_lesson(
        self, painter: QPainter, colours: Colours, box: QRectF, lesson: Mastery
    ) -> None:
        painter.setFont(_font())
        metrics = QFontMetricsF(painter.font())
        share = self._share(lesson)
        words = QRectF(box)
        words.setHeight(metrics.height() + 2)
        painter.setPen(QColor(colours.muted))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, share)
        words.setWidth(box.width() - metrics.horizontalAdvance(share) - 12)
        painter.setPen(QColor(colours.text))
        title = metrics.elidedText(lesson.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, title)
        bar = QRectF(box.left(), words.bottom() + 3, box.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.heat[0]))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if lesson.recall > 0:
            bar.setWidth(max(_BAR, bar.width() * lesson.recall))
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _share(self, lesson: Mastery) -> str:
        share = self.tr("%1, %2 of %3 seen")
        figures = (percent(lesson.recall), number(lesson.seen), number(lesson.total))
        for place, figure in enumerate(figures, 1):
            share = share.replace(f"%{place}", figure)
        return share

    @staticmethod
    def _step() -> float:
        return QFontMetricsF(_font()).height() + _BAR + _GAP


def _font(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    tokens = theme.current()
    return fonts.font(tokens.size(tokens.type.body), weight)
