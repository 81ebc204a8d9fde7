"""The terms of the glossary from A to Z: a list that stays quick with ten thousand of them."""

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from studyapp.gui import fonts, icons, theme
from studyapp.gui.widgets.long_list import Index, ListRow, LongList, Things, draw_ground, draw_line
from studyapp.model.shelf import TermName

_ROW: Final = 38
_LETTER: Final = 34
_STAR: Final = 16


class TermModel(Things[TermName]):
    """Entries by name; the letter role holds the initial of the first term under each letter."""

    LETTER: Final = Qt.ItemDataRole.UserRole + 1
    KEY: Final = Qt.ItemDataRole.UserRole + 2

    def row_of(self, pack: str, term: str) -> int:
        """Return the row of a term, -1 if it is not listed."""
        for row, entry in enumerate(self.things):
            if entry.id == term and entry.pack == pack:
                return row
        return -1

    def told(self, thing: TermName, row: int, role: int) -> Any:
        """Return what is shown, spoken and drawn of one term."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return thing.name
            case Qt.ItemDataRole.AccessibleTextRole:
                key = self.tr("%1, key concept").replace("%1", thing.name)
                return key if thing.key else thing.name
            case self.LETTER:
                return self._letter(row)
            case self.KEY:
                return thing.key
        return None

    def _letter(self, row: int) -> str:
        letter = _initial(self.things[row])
        return "" if row and letter == _initial(self.things[row - 1]) else letter


def _initial(entry: TermName) -> str:
    first = entry.name[:1].upper()
    return first if first.isalpha() else "#"


class TermList(LongList):
    """Shows the terms; `picked` carries the row that the learner came to."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("term-list", parent)
        self.setAccessibleName(self.tr("Terms from A to Z"))
        self.setItemDelegate(TermRow(_ROW, self))
        self.terms = TermModel(self)
        self.setModel(self.terms)
        self.selectionModel().currentChanged.connect(self._on_current)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(current.row())


class TermRow(ListRow):
    """Draws a term with its letter in front and a star behind a key concept."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        draw_ground(painter, rect, state)
        way: Qt.LayoutDirection = option.direction
        front = QRect(rect.left() + 12, rect.top(), _letters() - 12, rect.height())
        side = theme.current().size(_STAR)
        _draw_letter(
            painter, QStyle.visualRect(way, rect, front), str(index.data(TermModel.LETTER))
        )
        words = rect.adjusted(_letters(), 0, -side - 18, 0)
        _draw_term(painter, QStyle.visualRect(way, rect, words), str(index.data()), chosen=chosen)
        if index.data(TermModel.KEY):
            place = QRect(0, 0, side, side)
            place.moveCenter(rect.center())
            place.moveRight(rect.right() - 10)
            icons.icon("star", "link").paint(painter, QStyle.visualRect(way, rect, place))


def _draw_letter(painter: QPainter, place: QRect, letter: str) -> None:
    tokens = theme.current()
    painter.setFont(fonts.font(tokens.size(tokens.type.caption), QFont.Weight.DemiBold))
    painter.setPen(QColor(tokens.colours.muted))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, letter)


def _letters() -> int:
    """Return the width of the column of letters."""
    return theme.current().size(_LETTER)


def _draw_term(painter: QPainter, rect: QRect, term: str, *, chosen: bool) -> None:
    tokens = theme.current()
    weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
    ink = tokens.colours.link if chosen else tokens.colours.text
    draw_line(painter, rect, term, fonts.font(tokens.size(tokens.type.body), weight), ink)
