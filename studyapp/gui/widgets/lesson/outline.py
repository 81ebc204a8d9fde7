"""The outline of a lesson: its sections in order, the one being read marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.icons import icon
from studyapp.gui.shares import percent
from studyapp.gui.widgets.cards import Text, tip
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.lesson.outline_row import OutlineRow

_WIDTH = 244
_BESIDE = 12 + 16  # margin and scroll bar
_ID = Qt.ItemDataRole.UserRole
_QUIET = """
QListView { background: transparent; border: 2px solid transparent; padding: 0; }
QListView:focus { border-color: palette(highlight); }
"""
ICONS = {
    "overview": "newspaper",
    "dialogue": "message-circle",
    "chapter": "book-open",
    "concepts": "star",
    "examples": "wrench",
    "memoryaids": "sparkles",
    "references": "link",
}


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A section as the outline lists it; `kind` chooses the icon."""

    id: str
    title: str
    kind: str


class Outline(QWidget):
    """Sections to jump to; `chosen` carries the section's id."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        space = theme.current().space
        self._reached = Text("", "caption", self)
        self._reached.setObjectName("reached")
        self._meter = Meter(self)
        self._meter.setAccessibleName(self.tr("Read so far"))
        self._list = QListWidget(self)
        self._list.setObjectName("sections")
        self._list.setAccessibleName(self.tr("Sections of this lesson"))
        self._list.setStyleSheet(_QUIET)
        self._rows = OutlineRow(self._list)
        self._list.setItemDelegate(self._rows)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy.Policy
        self._list.setSizePolicy(policy.Expanding, policy.Ignored)
        self._list.itemClicked.connect(self._on_chosen)
        self._list.itemActivated.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.snug, space.medium, 0, space.snug)
        column.setSpacing(space.small)
        column.addWidget(self._reached)
        column.addWidget(self._meter)
        column.addSpacing(space.hair)
        column.addWidget(self._list, 1)
        self._reached.setContentsMargins(space.small, 0, 0, 0)
        self._fit()
        theme.active().changed.connect(self._fit)

    def show_lines(self, lines: Sequence[OutlineLine]) -> None:
        """List `lines`."""
        self._list.clear()
        for line in lines:
            item = QListWidgetItem(icon(ICONS.get(line.kind, "book-open"), "muted"), line.title)
            item.setData(_ID, line.id)
            item.setToolTip(tip(line.title))
            self._list.addItem(item)

    def show_no_share(self, name: str) -> None:
        """Be a plain table of contents called `name`: nobody asks how much of it was read."""
        self._reached.hide()
        self._meter.hide()
        self._list.setAccessibleName(name)

    def mark(self, section: str) -> None:
        """Mark the section being read."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_ID) == section:
                if row != self._list.currentRow():
                    self._list.setCurrentRow(row)
                return

    def marked(self) -> str:
        """Return the section marked, '' if none."""
        item = self._list.currentItem()
        return str(item.data(_ID)) if item else ""

    def show_reached(self, share: float) -> None:
        """Tell how much of the lesson was reached, 0 to 1."""
        text = self.tr("%1 % read").replace("%1", str(percent(share)))
        self._reached.setText(text)
        self._meter.set_value(share, 1.0, text)

    @Slot()
    def _fit(self) -> None:
        width = round(_WIDTH * min(1.4, max(1.0, theme.current().scale)))
        self.setFixedWidth(width)
        self._rows.width = width - _BESIDE
        self._list.scheduleDelayedItemsLayout()

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_ID)))
