"""Asks before the window closes while what was done is in memory only."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.cards import PlainButton, PrimaryButton, Text
from studyapp.gui.widgets.dialog import Dialog
from studyapp.model.errors import StudyError

if TYPE_CHECKING:
    from studyapp.study.desk import Desk

_LARGE: Final = 1.3  # the text scale beyond which three buttons do not fit side by side


class UnsavedQuestion(Dialog):
    """Offers to try again, to save a copy elsewhere, or to close and lose it; show with `open()`.

    `accepted` means that the window may close.
    """

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unsaved")
        self.setWindowTitle(self.tr("Not saved yet"))
        self._desk = desk
        self._why = Text(in_words(desk.unsaved), "body", self)
        self._why.setObjectName("unsaved-why")
        self._again = PrimaryButton(self.tr("Try again"), "refresh-cw", self)
        self._again.setObjectName("try-again")
        self._again.clicked.connect(self._on_again)
        self._elsewhere = PlainButton(self.tr("Save a copy elsewhere…"), "save", self)
        self._elsewhere.setObjectName("save-elsewhere")
        self._elsewhere.clicked.connect(self._on_elsewhere)
        self._lose = PlainButton(self.tr("Close and lose it"), "", self)
        self._lose.setObjectName("lose")
        self._lose.clicked.connect(self.accept)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        large = theme.current().scale > _LARGE
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        buttons = QBoxLayout(down if large else along)
        buttons.setSpacing(space.small)
        for button in (self._again, self._elsewhere, self._lose):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.large, space.large, space.large, space.medium)
        column.setSpacing(space.medium)
        title = self.tr("Your latest answers are not on the disk yet.")
        column.addWidget(Text(title, "strong", self))
        column.addWidget(self._why)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.current().size(440))
        self._again.setFocus()

    @Slot()
    def _on_again(self) -> None:
        if self._desk.save():
            self.accept()
        else:
            self._why.setText(
                self.tr("It still cannot be saved. %1").replace("%1", in_words(self._desk.unsaved))
            )

    @Slot()
    def _on_elsewhere(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Save a copy in"))
        if chosen:
            self.save_in(Path(chosen))

    def save_in(self, folder: Path) -> None:
        """Write a copy into `folder`, which `Restore` reads again, and let the window close."""
        try:
            self._desk.copy_to(folder)
        except StudyError as error:
            self._why.setText(in_words(error))
        else:
            self.accept()
