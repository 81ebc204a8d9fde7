"""A whole in its parts: one bar whose pieces are as long as they count."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from studyapp.gui import theme
from studyapp.gui.amounts import number, percent
from studyapp.gui.tokens import Colours, contrast
from studyapp.gui.widgets.charts.chart import Chart, caption

_GAP: Final = 2.0


class ShareBar(Chart):
    """Pieces from faint to strong, each with its number where there is room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._counts: tuple[int, ...] = ()

    def set_parts(self, names: Sequence[str], counts: Sequence[int]) -> None:
        """Show `counts` called `names`, four at most."""
        self._names, self._counts = tuple(names), tuple(counts)
        self._chosen = None
        self.update()

    def as_table(self) -> list[tuple[str, ...]]:
        """Return the parts, how many each has, and its share of the whole."""
        whole = max(1, sum(self._counts))
        rows = [
            (name, number(count), percent(count / whole))
            for name, count in zip(self._names, self._counts, strict=True)
        ]
        return [(self.tr("Part"), self.tr("Cards"), self.tr("Share")), *rows]

    def minimumSizeHint(self) -> QSize:
        """Return the height of the bar with room for the words of a chosen piece."""
        return QSize(200, self._high())

    @staticmethod
    def colour(part: int) -> str:
        """Return the colour of piece `part` in the theme in force."""
        return theme.current().colours.heat[min(part, 3) + 1]

    # --- Chart -------------------------------------------------------------------------------

    def _count(self) -> int:
        return len(self._counts)

    def _label(self, point: int) -> str:
        return f"{self._names[point]} \u00b7 {number(self._counts[point])}"

    def _spot(self, point: int) -> QRectF:
        filled = [place for place, count in enumerate(self._counts) if count]
        room = self.width() - _GAP * max(0, len(filled) - 1)
        each = room / max(1, sum(self._counts))
        before = sum(place < point for place in filled)
        left = each * sum(self._counts[:point]) + _GAP * before
        return QRectF(left, 0, each * self._counts[point], self.height())

    def _point_at(self, where: QPointF) -> int | None:
        hits = [point for point in range(self._count()) if self._counts[point]]
        return next((point for point in hits if self._spot(point).contains(where)), None)

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        painter.setFont(caption(QFont.Weight.DemiBold))
        for point, count in enumerate(self._counts):
            if count:
                self._draw_piece(painter, colours, point)

    def _draw_piece(self, painter: QPainter, colours: Colours, point: int) -> None:
        spot, fill = self._spot(point), self.colour(point)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(spot, 4, 4)
        text = str(self._counts[point])
        if QFontMetricsF(painter.font()).horizontalAdvance(text) + 8 < spot.width():
            inks = (colours.text, colours.surface)
            painter.setPen(QColor(max(inks, key=lambda ink: contrast(ink, fill))))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _high() -> int:
        return round(QFontMetricsF(caption()).height() + 20)
