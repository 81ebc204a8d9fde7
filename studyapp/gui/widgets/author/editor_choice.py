"""Which editor opens an author's files at a line."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from studyapp.gui import outside_editor, theme
from studyapp.gui.widgets.cards import Text

_OTHER: Final = "?"


class EditorChoice(QWidget):
    """Offers the editors that this computer has, and a command of one's own; `chosen` carries it.

    An empty command shows the line in the app itself.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor-choice")
        self._list = QComboBox(self)
        self._list.setObjectName("editor-list")
        self._list.setAccessibleName(self.tr("Open lines in"))
        self._list.addItem(self.tr("this window"), "")
        for editor in outside_editor.here():
            self._list.addItem(editor.name, editor.command)
        self._list.addItem(self.tr("another editor…"), _OTHER)
        self._command = QLineEdit(self)
        self._command.setObjectName("editor-command")
        self._command.setAccessibleName(self.tr("Command of the editor"))
        self._command.setPlaceholderText("code --goto {file}:{line}")
        self._list.activated.connect(self._on_listed)
        self._command.editingFinished.connect(self._on_command)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.hair)
        column.addWidget(Text(self._list.accessibleName(), "small", self))
        column.addWidget(self._list)
        column.addWidget(self._command)

    def show_command(self, command: str) -> None:
        """Show the command that is set."""
        place = self._list.findData(command)
        self._list.setCurrentIndex(place if place >= 0 else self._list.findData(_OTHER))
        self._command.setText("" if place >= 0 else command)
        self._command.setVisible(place < 0)

    @Slot()
    def _on_listed(self) -> None:
        command = self._list.currentData()
        self._command.setVisible(command == _OTHER)
        if command == _OTHER:
            self._command.setFocus()
        else:
            self.chosen.emit(command)

    @Slot()
    def _on_command(self) -> None:
        if self._list.currentData() == _OTHER and self._command.text().strip():
            self.chosen.emit(self._command.text().strip())
