"""The learner's pronunciations: what is written, how it is said, and changing either."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import PlainButton, Text
from studyapp.gui.widgets.flow import FlowLayout

_LINES_SHOWN = 6
_ROLE = Qt.ItemDataRole.UserRole


class SayingsList(QWidget):
    """Lists words; `add_wanted`, `change_wanted` and `drop_wanted` carry what is to be done.

    The two latter carry the language and the written form.
    """

    add_wanted = Signal()
    change_wanted = Signal(str, str)
    drop_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget(self)
        self._list.setObjectName("sayings")
        self._list.setAccessibleName(self.tr("Your pronunciations"))
        self._list.itemActivated.connect(self._on_activated)
        self._list.currentRowChanged.connect(self._on_row)
        self._none = Text(self.tr("None yet. In a lesson, P corrects the word you hear."), "small")
        self._add = self._button("saying-add", self.tr("Add…"), "plus")
        self._add.clicked.connect(self.add_wanted)
        self._change = self._button("saying-change", self.tr("Change…"), "pencil")
        self._change.clicked.connect(self._on_change)
        self._drop = self._button("saying-drop", self.tr("Remove"), "x")
        self._drop.clicked.connect(self._on_drop)
        buttons = QWidget(self)
        row = FlowLayout(buttons)
        for button in (self._add, self._change, self._drop):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.small)
        column.addWidget(self._none)
        column.addWidget(self._list)
        column.addWidget(buttons)

    def show_sayings(self, sayings: Sequence[tuple[str, str, str]]) -> None:
        """Show language, written form and how it is said, line by line."""
        kept = self._list.currentRow()
        self._list.clear()
        for language, written, spoken in sayings:
            item = QListWidgetItem(f"{written} → {spoken}  ({language})", self._list)
            item.setData(_ROLE, (language, written))
        self._list.setVisible(bool(sayings))
        self._none.setVisible(not sayings)
        line = self._list.sizeHintForRow(0) if sayings else 0
        self._list.setFixedHeight(line * min(_LINES_SHOWN, max(1, len(sayings))) + 8)
        self._list.setCurrentRow(min(max(kept, 0), len(sayings) - 1))
        self._on_row(self._list.currentRow())

    def _button(self, name: str, text: str, icon: str) -> PlainButton:
        button = PlainButton(text, icon, self)
        button.setObjectName(name)
        return button

    def _chosen(self) -> tuple[str, str] | None:
        if self._list.currentRow() < 0:
            return None
        language, written = self._list.currentItem().data(_ROLE)
        return str(language), str(written)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self._change.setEnabled(row >= 0)
        self._drop.setEnabled(row >= 0)

    @Slot(QListWidgetItem)
    def _on_activated(self, _item: QListWidgetItem) -> None:
        self._on_change()

    @Slot()
    def _on_change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.change_wanted.emit(*chosen)

    @Slot()
    def _on_drop(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.drop_wanted.emit(*chosen)
