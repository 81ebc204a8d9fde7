"""The list of everything: as quick with 100,000 lines as with ten."""

from typing import Final, TypeAlias

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from studyapp.gui import fonts, icons, theme
from studyapp.gui.widgets.browse.line_model import DUE, PLACE, SORTS, STATE, TEXT, LineModel
from studyapp.gui.widgets.browse.words import ICONS
from studyapp.study.browse import Browse, Sort

_ROW: Final = 52
_ICON: Final = 18
_Index: TypeAlias = QModelIndex | QPersistentModelIndex
# Below these widths, counted at text scale 1, a column is left out.
_ROOM: Final = {PLACE: 640, DUE: 470, STATE: 380}
_WIDTH: Final = {PLACE: 170, STATE: 128, DUE: 108}


class LineTable(QTableView):
    """Shows lines; `picked` follows when others are chosen, `opened` at Enter or two clicks."""

    picked = Signal()
    opened = Signal()
    left_up = Signal()
    sort_wanted = Signal(str)

    def __init__(self, browse: Browse, today: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("browse-list")
        self.setAccessibleName(self.tr("What was found"))
        self.lines = LineModel(browse, today, self)
        self.setModel(self.lines)
        self.setItemDelegateForColumn(TEXT, LineCell(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self._dress_headers()
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.activated.connect(self._on_activated)
        theme.active().changed.connect(self._fit)

    def _dress_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionsClickable(True)
        across.setHighlightSections(False)
        across.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.sectionClicked.connect(self._on_section)
        across.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fit()

    # --- what is chosen ------------------------------------------------------------------------

    def chosen(self) -> list[int]:
        """Return the ids of what is chosen, from the top."""
        ids = self.lines.ids
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for part in map(selection.at, range(selection.count())):
            rows.update(range(part.top(), part.bottom() + 1))
        return [ids[row] for row in sorted(rows)]

    def choose(self, row: int) -> None:
        """Go to `row` and bring it into view."""
        index = self.lines.index(row, TEXT)
        # Not `selectRow`: that asks the keyboard, and takes the line off where Ctrl is held.
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def show_sort(self, sort: Sort, *, backward: bool) -> None:
        """Mark the column that the list is sorted by, if it is one."""
        column = next((column for column, by in SORTS.items() if by is sort), -1)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(column >= 0)
        order = Qt.SortOrder.DescendingOrder if backward else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, order)

    # --- Qt ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the list at its top; Enter opens."""
        first = self.currentIndex().row() <= 0
        if event.key() == Qt.Key.Key_Up and first and not event.modifiers():
            self.left_up.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.text().strip() and event.text().isprintable():
            event.ignore()  # Qt would look for a row that begins so; the page has keys of its own
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        tokens = theme.current()
        self.verticalHeader().setDefaultSectionSize(tokens.size(_ROW))
        for column, least in _ROOM.items():
            self.setColumnHidden(column, self.width() < least * tokens.scale)
            self.setColumnWidth(column, tokens.size(_WIDTH[column]))

    @Slot()
    def _on_selection(self) -> None:
        self.picked.emit()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.opened.emit()

    @Slot(int)
    def _on_section(self, column: int) -> None:
        self.sort_wanted.emit(SORTS[column])


class LineCell(QStyledItemDelegate):
    """Draws what an entry is, its title, and what belongs to it in a second line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = theme.current()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, QColor(tokens.colours.accent_soft))
        kind = index.data(LineModel.KIND)
        if kind is not None:
            side = tokens.size(_ICON)
            place = QRect(0, 0, side, side)
            place.moveCenter(rect.center())
            place.moveLeft(rect.left() + 12)
            way: Qt.LayoutDirection = option.direction
            place = QStyle.visualRect(way, rect, place)
            icons.icon(ICONS[kind], "link" if chosen else "muted").paint(painter, place)
            words = QStyle.visualRect(way, rect, rect.adjusted(side + 26, 0, -8, 0))
            self._draw_words(painter, words, index, chosen=chosen)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.colours.focus), 2))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the one height that every row has."""
        return QSize(200, theme.current().size(_ROW))

    @staticmethod
    def _draw_words(painter: QPainter, rect: QRect, index: _Index, *, chosen: bool) -> None:
        tokens = theme.current()
        upper, lower = QRect(rect), QRect(rect)
        upper.setTop(rect.top() + tokens.size(6))
        upper.setBottom(rect.center().y())
        lower.setTop(rect.center().y() + 1)
        lower.setBottom(rect.bottom() - tokens.size(6))
        body = str(index.data(LineModel.BODY) or "")
        ink = tokens.colours.link if chosen else tokens.colours.text
        medium = fonts.font(tokens.size(tokens.type.body), QFont.Weight.Medium)
        _draw_line(painter, upper if body else rect, str(index.data()), medium, ink)
        small = fonts.font(tokens.size(tokens.type.small))
        _draw_line(painter, lower, body, small, tokens.colours.muted)


def _draw_line(painter: QPainter, rect: QRect, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
