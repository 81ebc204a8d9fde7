"""The learner's own cards as a list that stays quick with ten thousand of them."""

from functools import lru_cache
from typing import Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from studyapp.gui import fonts, theme
from studyapp.model.shelf import CardEntry
from studyapp.study.texts import line_of

_ROW: Final = 58
_SHOWN: Final = 200  # characters of a text that a row could ever show
_Index: TypeAlias = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """Cards in the order given; the second role holds the answer and the tags."""

    ANSWER: Final = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[CardEntry, ...] = ()

    def set_entries(self, entries: tuple[CardEntry, ...]) -> None:
        """Show `entries`."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> CardEntry | None:
        """Return the card in `row`, None outside."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, card: str) -> int:
        """Return the row of a card, -1 if it is not listed."""
        return next((row for row, entry in enumerate(self._entries) if entry.id == card), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many cards there are; cards have no children."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown and spoken of one card."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _flat(entry.front)
            case self.ANSWER:
                tags = " ".join(f"#{tag}" for tag in entry.tags)
                return "   ".join(filter(None, (_flat(entry.back), tags)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_flat(entry.front)}. {_flat(entry.back)}. {' '.join(entry.tags)}"
        return None


@lru_cache(maxsize=512)
def _flat(text: str) -> str:
    """Return the beginning of a text without its marks; rows are drawn again and again."""
    return line_of(text[:_SHOWN])


class CardList(QListView):
    """Shows the cards; `picked` follows when others are chosen, `opened` at Enter or two clicks."""

    picked = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own-list")
        self.setAccessibleName(self.tr("My cards"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CardRow(self))
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.activated.connect(self._on_activated)
        theme.active().changed.connect(self._on_theme_changed)

    @property
    def chosen(self) -> tuple[CardEntry, ...]:
        """Return the cards that are chosen, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(entry for row in rows if (entry := self.cards.entry(row)) is not None)

    def choose(self, row: int) -> None:
        """Go to `row` and bring it into view."""
        index = self.cards.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    @Slot()
    def _on_selection(self) -> None:
        self.picked.emit()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.opened.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


class CardRow(QStyledItemDelegate):
    """Draws what is asked, and under it the answer and the tags."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the one height that every row has."""
        return QSize(160, theme.current().size(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, rect, state)
        tokens = theme.current()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        words = rect.adjusted(14, tokens.size(7), -12, -tokens.size(7))
        words = QStyle.visualRect(option.direction, rect, words)
        upper, lower = QRect(words), QRect(words)
        upper.setHeight(words.height() // 2)
        lower.setTop(upper.bottom() + 1)
        ink = tokens.colours.link if chosen else tokens.colours.text
        bold = fonts.font(tokens.size(tokens.type.body), QFont.Weight.DemiBold)
        _draw_line(painter, upper, str(index.data()), bold, ink)
        small = fonts.font(tokens.size(tokens.type.small))
        _draw_line(painter, lower, str(index.data(CardModel.ANSWER)), small, tokens.colours.muted)
        painter.restore()


def _draw_line(painter: QPainter, rect: QRect, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _draw_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    colours, radius = theme.current().colours, theme.current().radius.small
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(colours.accent_soft))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), radius, radius)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.focus), 2))
        painter.drawRoundedRect(rect.adjusted(3, 2, -3, -2), radius, radius)
