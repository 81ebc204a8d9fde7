"""The learner's own cards as a list that stays quick with ten thousand of them."""

from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from studyapp.gui import fonts, theme
from studyapp.gui.widgets.long_list import Index, ListRow, LongList, Things, draw_ground, draw_line
from studyapp.model.shelf import CardEntry
from studyapp.study.texts import line_of

_ROW: Final = 58
_SHOWN: Final = 200  # characters of a text that a row could ever show


class CardModel(Things[CardEntry]):
    """Cards in the order given; a role of its own holds the answer and the tags."""

    ANSWER: Final = Qt.ItemDataRole.UserRole + 1

    def row_of(self, card: str) -> int:
        """Return the row of a card, -1 if it is not listed."""
        return next((row for row, entry in enumerate(self.things) if entry.id == card), -1)

    def told(self, thing: CardEntry, row: int, role: int) -> Any:
        """Return what is shown and spoken of one card."""
        del row
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _flat(thing.front)
            case self.ANSWER:
                tags = " ".join(f"#{tag}" for tag in thing.tags)
                return "   ".join(filter(None, (_flat(thing.back), tags)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_flat(thing.front)}. {_flat(thing.back)}. {' '.join(thing.tags)}"
        return None


@lru_cache(maxsize=512)
def _flat(text: str) -> str:
    """Return the beginning of a text without its marks; rows are drawn again and again."""
    return line_of(text[:_SHOWN])


class CardList(LongList):
    """Shows the cards; `picked` follows when others are chosen, `opened` at Enter or two clicks."""

    picked = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("own-list", parent)
        self.setAccessibleName(self.tr("My cards"))
        self.setSelectionMode(CardList.SelectionMode.ExtendedSelection)
        self.setItemDelegate(CardRow(_ROW, self))
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.activated.connect(self._on_activated)

    @property
    def chosen(self) -> tuple[CardEntry, ...]:
        """Return the cards that are chosen, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(entry for row in rows if (entry := self.cards.at(row)) is not None)

    @Slot()
    def _on_selection(self) -> None:
        self.picked.emit()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.opened.emit()


class CardRow(ListRow):
    """Draws what is asked, and under it the answer and the tags."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        draw_ground(painter, rect, state)
        tokens = theme.current()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        words = rect.adjusted(14, tokens.size(7), -12, -tokens.size(7))
        words = QStyle.visualRect(option.direction, rect, words)
        upper, lower = QRect(words), QRect(words)
        upper.setHeight(words.height() // 2)
        lower.setTop(upper.bottom() + 1)
        ink = tokens.colours.link if chosen else tokens.colours.text
        bold = fonts.font(tokens.size(tokens.type.body), QFont.Weight.DemiBold)
        draw_line(painter, upper, str(index.data()), bold, ink)
        small = fonts.font(tokens.size(tokens.type.small))
        draw_line(painter, lower, str(index.data(CardModel.ANSWER)), small, tokens.colours.muted)
