"""What every long list of things shares: its model, how it behaves, and the ground of a row."""

from typing import Any, Final, Generic, TypeAlias, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
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

from studyapp.gui import theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Thing = TypeVar("Thing")

_LEAST_WIDTH: Final = 160


class Things(QAbstractListModel, Generic[Thing]):
    """A list of things in one order; the role `THING` gives a row's thing itself."""

    THING: Final = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.things: tuple[Thing, ...] = ()

    def put(self, things: tuple[Thing, ...]) -> None:
        """Show `things`."""
        self.beginResetModel()
        self.things = things
        self.endResetModel()

    def at(self, row: int) -> Thing | None:
        """Return the thing in `row`, None outside."""
        return self.things[row] if 0 <= row < len(self.things) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many things there are; they have no children."""
        return 0 if parent is not None and parent.isValid() else len(self.things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown, spoken and drawn of one thing."""
        thing = self.at(index.row()) if index.isValid() else None
        if thing is None:
            return None
        return thing if role == self.THING else self.told(thing, index.row(), role)

    def told(self, thing: Thing, row: int, role: int) -> Any:
        """Return what `role` asks of `thing`, None for nothing."""
        raise NotImplementedError  # no ABC: its metaclass and Qt's do not go together


class LongList(QListView):
    """A list that stays quick: all rows are equally high, and a new look only lays them out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.active().changed.connect(self._on_theme_changed)

    def choose(self, row: int) -> None:
        """Go to `row` and bring it into view."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


class ListRow(QStyledItemDelegate):
    """Draws the rows of a long list, `height` pixels high at text scale 1."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the one height that every row has."""
        return QSize(_LEAST_WIDTH, theme.current().size(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, option, index)
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what the row holds; the painter is put back afterwards."""
        raise NotImplementedError  # no ABC: its metaclass and Qt's do not go together


def draw_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    """Draw the ground of a row: chosen, under the mouse, with the keyboard."""
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


def draw_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    ink: str,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Draw a line of text, cut where it has no room."""
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = painter.fontMetrics().elidedText(text, cut, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
