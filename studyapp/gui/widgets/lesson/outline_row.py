"""Draws a row of the outline: an icon beside a title that may take several lines."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studyapp.gui import fonts, theme

_PADDING: Final = 8
_ICON: Final = 18
_GAP: Final = 9
_WRAP: Final = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value


class OutlineRow(QStyledItemDelegate):
    """Rows `width` pixels wide, as high as their title needs; the present one is lit."""

    width = 200

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room that the title needs."""
        room = QRect(0, 0, self.width - 2 * _PADDING - _ICON - _GAP, 10_000)
        text = QFontMetrics(_font(lit=True)).boundingRect(room, _WRAP, _title(index))
        return QSize(self.width, max(_ICON, text.height()) + 2 * _PADDING - 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        lit = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        colours = theme.current().colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if lit or hovered:
            painter.setBrush(QColor(colours.accent_soft if lit else colours.raised))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 6, 6)
        self._draw_title(painter, option, index, lit=lit)
        painter.restore()

    @staticmethod
    def _draw_title(
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        *,
        lit: bool,
    ) -> None:
        row: QRect = option.rect
        way: Qt.LayoutDirection = option.direction
        colours = theme.current().colours
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        place = QRect(row.left() + _PADDING, row.center().y() - _ICON // 2, _ICON, _ICON)
        if isinstance(icon, QIcon):
            icon.paint(painter, QStyle.visualRect(way, row, place))
        painter.setFont(_font(lit=lit))
        painter.setPen(QColor(colours.link if lit else colours.text))
        left = place.right() + 1 + _GAP
        words = row.adjusted(left - row.left(), 0, -_PADDING, 0)
        painter.drawText(QStyle.visualRect(way, row, words), _WRAP, _title(index))


def _title(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole))


def _font(*, lit: bool) -> QFont:
    size = theme.current().size(theme.current().type.small + 0.5)
    return fonts.font(size, QFont.Weight.DemiBold if lit else QFont.Weight.Normal)
