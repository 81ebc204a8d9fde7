"""The faults of a course beside it: each with its place, one press from the line."""

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from studyapp.gui import fonts, icons, theme
from studyapp.gui.widgets.cards import tip
from studyapp.gui.widgets.long_list import Index, ListRow, LongList, Things, draw_ground, draw_line
from studyapp.model.problems import Problem, Severity

_ROW: Final = 80
_MARK: Final = 18


class FaultModel(Things[Problem]):
    """Faults in the order of their places, errors before warnings."""

    def put(self, things: tuple[Problem, ...]) -> None:
        """Show the faults `things`."""
        super().put(tuple(sorted(things, key=_is_warning)))

    def row_of(self, fault: Problem | None) -> int:
        """Return the row of `fault`, -1 if it is mended."""
        return self.things.index(fault) if fault in self.things else -1

    def told(self, thing: Problem, row: int, role: int) -> Any:
        """Return what is shown and spoken of one fault."""
        del row
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return thing.message
            case Qt.ItemDataRole.ToolTipRole:
                return tip("\n".join(filter(None, (thing.message, thing.hint))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{thing}. {thing.hint or ''}"
        return None


class FaultList(LongList):
    """Shows the faults; `picked` follows a choice of another, `opened` Enter or two clicks."""

    picked = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("fault-list", parent)
        self.setAccessibleName(self.tr("Faults"))
        theme.active().load_family(fonts.CODE)
        self.setItemDelegate(FaultRow(_ROW, self))
        self.faults = FaultModel(self)
        self.setModel(self.faults)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(self._on_activated)

    @property
    def chosen(self) -> Problem | None:
        """Return the fault that is chosen."""
        return self.faults.at(self.currentIndex().row())

    def show_faults(self, faults: tuple[Problem, ...]) -> None:
        """Show `faults`; the one that was chosen stays chosen while it is not mended."""
        before = self.chosen
        self.faults.put(faults)
        row = self.faults.row_of(before)
        if faults:
            self.setCurrentIndex(self.faults.index(max(0, row)))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.picked.emit()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.opened.emit()


class FaultRow(ListRow):
    """Draws what is wrong on two lines, and under it where."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        fault = index.data(FaultModel.THING)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = theme.current()
        draw_ground(painter, rect, state)
        side = tokens.size(_MARK)
        mark = QRect(rect.left() + 10, rect.top() + tokens.size(9), side, side)
        name, tone = ("triangle-alert", "warning") if _is_warning(fault) else ("circle-x", "danger")
        icons.icon(name, tone).paint(painter, mark)
        words = rect.adjusted(side + 20, tokens.size(7), -10, -tokens.size(7))
        small = fonts.font(tokens.size(tokens.type.small), family=fonts.CODE)
        painter.setFont(small)
        foot = QRect(words)
        foot.setTop(words.bottom() - painter.fontMetrics().height())
        where = f"{fault.path}:{fault.line}:{fault.column}  {fault.code}"
        # The end of a long path stays: the line matters most.
        draw_line(painter, foot, where, small, tokens.colours.muted, Qt.TextElideMode.ElideLeft)
        painter.setFont(fonts.font(tokens.size(tokens.type.body), QFont.Weight.Normal))
        painter.setPen(QColor(tokens.colours.text))
        words.setHeight(2 * painter.fontMetrics().lineSpacing())
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.setClipRect(words)
        painter.drawText(words, int(wrap), fault.message)


def _is_warning(fault: Problem) -> bool:
    return fault.severity is Severity.WARNING
