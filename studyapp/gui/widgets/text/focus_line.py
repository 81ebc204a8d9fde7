"""A line to read by: what is read stays in the light, everything else is dimmed."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from studyapp.gui import theme

OFF: Final = "off"
LINE: Final = "line"
PARAGRAPH: Final = "paragraph"
MODES: Final = (OFF, LINE, PARAGRAPH)

_DIM: Final = 0.72  # of the ground's colour, over what is not read now
_AROUND: Final = 4.0  # pixels of light above and below
_HIGHEST, _LOWEST, _SETTLED = 0.12, 0.8, 0.35  # shares of the view's height
_MOST_STEPS: Final = 12  # over the empty blocks that Qt keeps beside frames


class FocusLine:
    """Follows a place in `view`: the mouse, the arrow keys, or the voice."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._at = 0
        self.mode = OFF

    @property
    def on(self) -> bool:
        """Tell whether anything is dimmed."""
        return self.mode != OFF

    def begin(self, mode: str) -> None:
        """Light `mode` from what stands in the upper part of the view."""
        self.mode = mode
        self._go(self._position(_SETTLED))

    def follow(self, position: int) -> None:
        """Light what stands at `position` of the document."""
        self._go(position)

    def point(self, where: QPoint) -> None:
        """Light what lies under the mouse."""
        self._go(self._view.cursorForPosition(where).position())

    def scrolled(self) -> None:
        """Light something that shows, if what was lit does not any more."""
        if self.on and not self.band().intersects(QRectF(self._view.viewport().rect())):
            self._go(self._position(_SETTLED))

    def step(self, by: int) -> None:
        """Go to the next line or paragraph, or to the one before, and bring it into view."""
        move = QTextCursor.MoveOperation
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(self._here())
        if self.mode == LINE:
            way = move.Down if by > 0 else move.Up
        else:
            way = move.NextBlock if by > 0 else move.PreviousBlock
        for _ in range(_MOST_STEPS):
            if not cursor.movePosition(way) or _is_something(cursor.block()):
                break
        self._go(cursor.position())
        self._bring()

    def band(self) -> QRectF:
        """Return what is lit, as wide as the view, in the view's pixels."""
        document = self._view.document()
        at = self._here()
        block = document.findBlock(at)
        rect = document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(at - block.position())
        if self.mode == LINE and line.isValid():
            rect = QRectF(rect.left(), rect.top() + line.y(), rect.width(), line.height())
        top = rect.top() - self._view.verticalScrollBar().value() - _AROUND
        return QRectF(0, top, self._view.viewport().width(), rect.height() + 2 * _AROUND)

    def paint(self, painter: QPainter) -> None:
        """Dim all but the band."""
        tokens = theme.current()
        shade = QColor(tokens.colours.canvas)
        shade.setAlphaF(_DIM)
        dimmed, lit = QPainterPath(), QPainterPath()
        dimmed.addRect(QRectF(self._view.viewport().rect()))
        lit.addRoundedRect(self.band(), tokens.radius.small, tokens.radius.small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(dimmed.subtracted(lit), shade)

    def _go(self, position: int) -> None:
        self._at = position
        if self.on:
            self._view.viewport().update()

    def _here(self) -> int:
        """Return what is lit; a text that was built anew may be shorter."""
        return min(self._at, self._view.document().characterCount() - 1)

    def _position(self, share: float) -> int:
        where = QPoint(2, round(self._view.viewport().height() * share))
        return self._view.cursorForPosition(where).position()

    def _bring(self) -> None:
        band, high = self.band(), self._view.viewport().height()
        if band.top() < high * _HIGHEST or band.bottom() > high * _LOWEST:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + round(band.top() - high * _SETTLED))


def _is_something(block: QTextBlock) -> bool:
    return block.isVisible() and bool(block.text())
