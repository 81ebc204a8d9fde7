"""One option of a choice: a row to press, with its letter, its text and, later, the reason."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import fonts, icons, theme
from studyapp.gui.tokens import Tint, Tokens
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.text import Block

_BADGE: Final = 28


class Standing(Enum):
    """How an option stands after checking."""

    OPEN = "open"
    RIGHT = "right"
    WRONG = "wrong"
    MISSED = "missed"
    PASSED = "passed"


class OptionRow(QAbstractButton):
    """A checkable row; `letter` names it, `several` makes the badge square."""

    def __init__(
        self, letter: str, blocks: tuple[Block, ...], parent: QWidget, *, several: bool = False
    ) -> None:
        super().__init__(parent)
        self._letter = letter
        self._several = several
        self._standing = Standing.OPEN
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._lay_out(blocks)
        theme.active().changed.connect(self._on_theme_changed)

    def _lay_out(self, blocks: tuple[Block, ...]) -> None:
        self.face = TextFace(self, size=theme.current().type.lead)
        self.face.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.face.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.face.show_blocks(blocks)
        self.note = Text("", "small", self)
        self.note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.note.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.face)
        words.addWidget(self.note)
        self._row = QHBoxLayout(self)
        self._row.addLayout(words)
        self._leave_room()

    def show_standing(self, standing: Standing, note: str = "") -> None:
        """Show how the option was marked, with a sentence on why."""
        self._standing = standing
        self.setEnabled(False)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.updateGeometry()
        self.update()

    @property
    def standing(self) -> Standing:
        """Return how the option was marked."""
        return self._standing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the badge and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        self._paint_ground(painter, tokens)
        self._paint_badge(painter, tokens)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow changes of state."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()
        self.update()

    def _paint_ground(self, painter: QPainter, tokens: Tokens) -> None:
        fill, line = self._ground(tokens)
        ringed = self.hasFocus() and self._standing is Standing.OPEN
        pen = QPen(QColor(tokens.colours.focus if ringed else line), 2 if ringed else 1)
        inset = pen.widthF() / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect, tokens.radius.medium, tokens.radius.medium)

    def _ground(self, tokens: Tokens) -> tuple[str, str]:
        """Return the fill and the outline."""
        colours = tokens.colours
        tint = _tint(self._standing, tokens)
        if self._standing is Standing.MISSED and tint:
            return colours.surface, tint.strong
        if tint:
            return tint.soft, tint.strong
        if self.isChecked():
            return colours.accent_soft, colours.accent
        if self._standing is Standing.PASSED:
            return colours.surface, colours.line
        return (colours.raised if self.underMouse() else colours.surface), colours.outline

    def _paint_badge(self, painter: QPainter, tokens: Tokens) -> None:
        side = self._badge()
        place = QRect(14, 10, side, side)
        rect = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        tint = _tint(self._standing, tokens)
        filled = self.isChecked() or tint is not None
        fill = tint.strong if tint else tokens.colours.accent
        painter.setPen(QPen(QColor(fill if filled else tokens.colours.outline), 1))
        painter.setBrush(QColor(fill) if filled else Qt.BrushStyle.NoBrush)
        radius = tokens.radius.small if self._several else side / 2
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        ink = tokens.colours.surface if tint else tokens.colours.on_accent
        shade = ink if filled else tokens.colours.muted
        mark = _MARKS.get(self._standing, "")
        if mark:
            inner = round(side * 0.62)
            drawn = icons.tinted(mark, shade, inner, self.devicePixelRatioF())
            offset = (side - inner) / 2
            painter.drawPixmap(round(rect.x() + offset), round(rect.y() + offset), drawn)
            return
        painter.setPen(QColor(shade))
        painter.setFont(fonts.font(tokens.size(tokens.type.small), QFont.Weight.DemiBold))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)

    @staticmethod
    def _badge() -> int:
        return round(_BADGE * max(1.0, theme.current().scale))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._leave_room()
        self.update()

    def _leave_room(self) -> None:
        """Keep the words clear of the badge, which stands where reading begins."""
        front, back = 14 + self._badge() + 14, 16
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            front, back = back, front
        self._row.setContentsMargins(front, 13, back, 11)


_MARKS: Final = {
    Standing.RIGHT: "check",
    Standing.WRONG: "x",
    Standing.MISSED: "check",
}


def _tint(standing: Standing, tokens: Tokens) -> Tint | None:
    match standing:
        case Standing.RIGHT | Standing.MISSED:
            return tokens.colours.success
        case Standing.WRONG:
            return tokens.colours.danger
        case _:
            return None
