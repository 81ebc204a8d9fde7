"""The themes to choose from, each as a small picture of itself."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from studyapp.gui import fonts, theme
from studyapp.gui.tokens import DARK, LIGHT, THEMES, Tokens
from studyapp.gui.widgets.flow import FlowLayout

_WIDTH: Final = 124
_PICTURE: Final = 62
_SMALL: Final = 0.42


class Swatches(QWidget):
    """One picture a theme, at half its size if `small`; `chosen` carries its name."""

    chosen = Signal(str)

    def __init__(
        self,
        names: tuple[tuple[str, str], ...],
        parent: QWidget | None = None,
        *,
        small: bool = False,
    ) -> None:
        super().__init__(parent)
        self._names = tuple(name for name, _label in names)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        row = FlowLayout(self, 3 if small else 12)
        for place, (name, label) in enumerate(names):
            button = Swatch(name, label, self, _SMALL if small else 1.0)
            self._group.addButton(button, place)
            row.addWidget(button)

    def set_value(self, name: str) -> None:
        """Mark theme `name` without a signal."""
        self._group.button(self._names.index(name)).setChecked(True)

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._names[place])


class Swatch(QAbstractButton):
    """A page in the theme's colours over its label; 'system' shows light and dark halves."""

    def __init__(
        self, name: str, label: str, parent: QWidget | None = None, zoom: float = 1.0
    ) -> None:
        super().__init__(parent)
        self._zoom = zoom
        self.setObjectName(f"theme-{name}")
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._looks = (LIGHT, DARK) if name == "system" else (THEMES[name],)

    def sizeHint(self) -> QSize:
        """Return the picture's size with room for the label below."""
        self.ensurePolished()
        words = self.fontMetrics()
        room = 34 if self._zoom == 1.0 else 4  # beside the label
        width = max(round(_WIDTH * self._zoom), words.horizontalAdvance(self.text()) + room)
        return QSize(width, round(_PICTURE * self._zoom) + words.height() + 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, the label and, around the chosen one, a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = QRectF(4, 4, self.width() - 8, round(_PICTURE * self._zoom))
        self._draw_pages(painter, picture)
        self._draw_frame(painter, picture)
        self._draw_label(painter, picture)
        painter.end()

    def _draw_pages(self, painter: QPainter, picture: QRectF) -> None:
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(picture, 8, 8)
        painter.setClipPath(shape)
        each = picture.width() / len(self._looks)
        for place, look in enumerate(self._looks):
            part = QRectF(picture.left() + each * place, picture.top(), each, picture.height())
            _draw_page(painter, part, look, self._zoom)
        painter.restore()

    def _draw_frame(self, painter: QPainter, picture: QRectF) -> None:
        colours = theme.current().colours
        painter.setBrush(Qt.BrushStyle.NoBrush)
        chosen = self.isChecked()
        shade = colours.accent if chosen else colours.outline
        painter.setPen(QPen(QColor(shade), 3 if chosen else 1))
        painter.drawRoundedRect(picture, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _draw_label(self, painter: QPainter, picture: QRectF) -> None:
        tokens = theme.current()
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(fonts.font(tokens.size(tokens.type.small), weight))
        painter.setPen(QColor(tokens.colours.link if self.isChecked() else tokens.colours.text))
        below = QRectF(0, picture.bottom() + 4, self.width(), self.height() - picture.bottom() - 4)
        ticked = self.isChecked() and self._zoom == 1.0  # the frame and the weight tell it as well
        label = f"✓ {self.text()}" if ticked else self.text()
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, label)


def _draw_page(painter: QPainter, part: QRectF, look: Tokens, zoom: float) -> None:
    """Draw a heading, two lines and a button on the theme's own ground."""
    c = look.colours
    painter.fillRect(part, QColor(c.canvas))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.save()
    painter.translate(part.topLeft())
    painter.scale(zoom, zoom)
    left, top, wide = 12.0, 12.0, part.width() / zoom - 24
    for shade, y, share, high in (
        (c.text, 0, 0.62, 6.0),
        (c.muted, 13, 1.0, 3.0),
        (c.muted, 20, 0.84, 3.0),
    ):
        painter.setBrush(QColor(shade))
        painter.drawRoundedRect(QRectF(left, top + y, wide * share, high), 1.5, 1.5)
    painter.setBrush(QColor(c.accent))
    painter.drawRoundedRect(QRectF(QPointF(left, top + 29), QPointF(left + 34, top + 39)), 3, 3)
    painter.restore()
