"""The faults of a course beside it: each with its place, one press from the line."""

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
from studyapp.gui.widgets.cards import tip
from studyapp.model.problems import Problem, Severity

_ROW: Final = 80
_MARK: Final = 18
_Index: TypeAlias = QModelIndex | QPersistentModelIndex


class FaultModel(QAbstractListModel):
    """Faults in the order of their places, errors before warnings."""

    FAULT: Final = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faults: tuple[Problem, ...] = ()

    def set_faults(self, faults: tuple[Problem, ...]) -> None:
        """Show `faults`."""
        self.beginResetModel()
        self._faults = tuple(sorted(faults, key=_is_warning))
        self.endResetModel()

    def fault(self, row: int) -> Problem | None:
        """Return the fault in `row`, None outside."""
        return self._faults[row] if 0 <= row < len(self._faults) else None

    def row_of(self, fault: Problem | None) -> int:
        """Return the row of `fault`, -1 if it is mended."""
        return self._faults.index(fault) if fault in self._faults else -1

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many faults there are; faults have no children."""
        return 0 if parent is not None and parent.isValid() else len(self._faults)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown and spoken of one fault."""
        fault = self.fault(index.row()) if index.isValid() else None
        if fault is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return fault.message
            case Qt.ItemDataRole.ToolTipRole:
                return tip("\n".join(filter(None, (fault.message, fault.hint))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{fault}. {fault.hint or ''}"
            case self.FAULT:
                return fault
        return None


class FaultList(QListView):
    """Shows the faults; `picked` follows a choice of another, `opened` Enter or two clicks."""

    picked = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault-list")
        self.setAccessibleName(self.tr("Faults"))
        theme.active().load_family(fonts.CODE)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(FaultRow(self))
        self.faults = FaultModel(self)
        self.setModel(self.faults)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(self._on_activated)
        theme.active().changed.connect(self._on_theme_changed)

    @property
    def chosen(self) -> Problem | None:
        """Return the fault that is chosen."""
        return self.faults.fault(self.currentIndex().row())

    def show_faults(self, faults: tuple[Problem, ...]) -> None:
        """Show `faults`; the one that was chosen stays chosen while it is not mended."""
        before = self.chosen
        self.faults.set_faults(faults)
        row = self.faults.row_of(before)
        if faults:
            self.setCurrentIndex(self.faults.index(max(0, row)))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.picked.emit()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.opened.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


class FaultRow(QStyledItemDelegate):
    """Draws what is wrong on two lines, and under it where."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the one height that every row has."""
        return QSize(160, theme.current().size(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        fault = index.data(FaultModel.FAULT)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, rect, state)
        side = tokens.size(_MARK)
        mark = QRect(rect.left() + 10, rect.top() + tokens.size(9), side, side)
        name, tone = ("triangle-alert", "warning") if _is_warning(fault) else ("circle-x", "danger")
        icons.icon(name, tone).paint(painter, mark)
        words = rect.adjusted(side + 20, tokens.size(7), -10, -tokens.size(7))
        small = fonts.font(tokens.size(tokens.type.small), family=fonts.CODE)
        painter.setFont(small)
        foot = QRect(words)
        foot.setTop(words.bottom() - painter.fontMetrics().height())
        painter.setPen(QColor(tokens.colours.muted))
        where = f"{fault.path}:{fault.line}:{fault.column}  {fault.code}"
        _draw_end(painter, foot, where)
        painter.setFont(fonts.font(tokens.size(tokens.type.body), QFont.Weight.Normal))
        painter.setPen(QColor(tokens.colours.text))
        words.setHeight(2 * painter.fontMetrics().lineSpacing())
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.setClipRect(words)
        painter.drawText(words, int(wrap), fault.message)
        painter.restore()


def _draw_end(painter: QPainter, rect: QRect, text: str) -> None:
    """Draw the end of a path where all of it has no room: the line matters most."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, rect.width())
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


def _is_warning(fault: Problem) -> bool:
    return fault.severity is Severity.WARNING
