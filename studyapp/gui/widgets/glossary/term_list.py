"""The terms of the glossary from A to Z: a list that stays quick with ten thousand of them."""

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

from studyapp.gui import fonts, icons, theme
from studyapp.model.shelf import TermName

_ROW: Final = 38
_LETTER: Final = 34
_STAR: Final = 16
_Index: TypeAlias = QModelIndex | QPersistentModelIndex


class TermModel(QAbstractListModel):
    """Entries by name; the letter role holds the initial of the first term under each letter."""

    LETTER: Final = Qt.ItemDataRole.UserRole
    KEY: Final = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[TermName, ...] = ()

    def set_entries(self, entries: tuple[TermName, ...]) -> None:
        """Show `entries` in their order."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> TermName | None:
        """Return the entry in `row`, None outside."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, pack: str, term: str) -> int:
        """Return the row of a term, -1 if it is not listed."""
        for row, entry in enumerate(self._entries):
            if entry.id == term and entry.pack == pack:
                return row
        return -1

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many terms there are; terms have no children."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown, spoken and drawn of one term."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                key = self.tr("%1, key concept").replace("%1", entry.name)
                return key if entry.key else entry.name
            case self.LETTER:
                return self._letter(index.row())
            case self.KEY:
                return entry.key
        return None

    def _letter(self, row: int) -> str:
        letter = _initial(self._entries[row])
        return "" if row and letter == _initial(self._entries[row - 1]) else letter


def _initial(entry: TermName) -> str:
    first = entry.name[:1].upper()
    return first if first.isalpha() else "#"


class TermList(QListView):
    """Shows the terms; `picked` carries the row that the learner came to."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("term-list")
        self.setAccessibleName(self.tr("Terms from A to Z"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(TermRow(self))
        self.terms = TermModel(self)
        self.setModel(self.terms)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.active().changed.connect(self._on_theme_changed)

    def choose(self, row: int) -> None:
        """Go to `row` and bring it into view."""
        index = self.terms.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(current.row())

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


class TermRow(QStyledItemDelegate):
    """Draws a term with its letter in front and a star behind a key concept."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the one height that every row has."""
        return QSize(160, theme.current().size(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        _draw_ground(painter, rect, state)
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
        painter.restore()


def _draw_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    colours, radius = theme.current().colours, theme.current().radius.small
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(colours.accent_soft))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(colours.raised))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), radius, radius)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.focus), 2))
        painter.drawRoundedRect(rect.adjusted(3, 2, -3, -2), radius, radius)


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
    painter.setFont(fonts.font(tokens.size(tokens.type.body), weight))
    painter.setPen(QColor(tokens.colours.link if chosen else tokens.colours.text))
    shown = painter.fontMetrics().elidedText(term, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
