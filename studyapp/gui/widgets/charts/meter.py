"""How far something has come: a bar, or a ring with words in the middle."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui import fonts, theme

_THICK = 8


class Meter(QWidget):
    """Progress from 0 to `most`; `text` is what stands in the ring and what is read aloud."""

    def __init__(self, parent: QWidget | None = None, *, ring: bool = False) -> None:
        super().__init__(parent)
        self._ring = ring
        self._value, self._most, self._text = 0.0, 1.0, ""
        side = QSizePolicy.Policy.Fixed if ring else QSizePolicy.Policy.Expanding
        self.setSizePolicy(side, QSizePolicy.Policy.Fixed)

    def set_value(self, value: float, most: float, text: str = "") -> None:
        """Show `value` out of `most`."""
        self._value, self._most, self._text = value, most, text
        self.setAccessibleDescription(text)
        self.update()

    def share(self) -> float:
        """Return the part done, 0 to 1."""
        return max(0.0, min(1.0, self._value / self._most)) if self._most > 0 else 0.0

    def as_table(self) -> list[tuple[str, ...]]:
        """Return the value and what it is out of."""
        return [(self.tr("Done"), self.tr("Of")), (f"{self._value:g}", f"{self._most:g}")]

    def sizeHint(self) -> QSize:
        """Return a line for a bar, a square for a ring."""
        side = theme.current().size(96)
        return QSize(side, side) if self._ring else QSize(160, _THICK)

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return self.sizeHint() if self._ring else QSize(40, _THICK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar or the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ring:
            self._draw_ring(painter)
        else:
            self._draw_bar(painter)
        painter.end()

    def _draw_bar(self, painter: QPainter) -> None:
        colours = theme.current().colours
        track = QRectF(0, (self.height() - _THICK) / 2, self.width(), _THICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.heat[0]))
        painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)
        if self.share() > 0:
            track.setWidth(max(float(_THICK), track.width() * self.share()))
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)

    def _draw_ring(self, painter: QPainter) -> None:
        tokens = theme.current()
        side = min(self.width(), self.height()) - _THICK - 2
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QRectF(self.rect()).center())
        pen = QPen(QColor(tokens.colours.heat[0]), _THICK)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        if self.share() > 0:
            pen.setColor(QColor(tokens.colours.accent))
            painter.setPen(pen)
            painter.drawArc(circle, 90 * 16, round(-360 * 16 * self.share()))
        painter.setPen(QColor(tokens.colours.text))
        painter.setFont(fonts.font(tokens.size(tokens.type.heading), QFont.Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._text)
