"""Tells the learner of a bug, shows the report, and lets it be copied."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.widgets.cards import PlainButton, PrimaryButton, QuietButton, Text
from studyapp.gui.widgets.dialog import Dialog
from studyapp.gui.widgets.flow import FlowLayout


class CrashDialog(Dialog):
    """Shows `report`, which is kept in `folder`; show it with `open()`."""

    def __init__(self, report: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._report = report
        self._folder = folder
        self._view = QPlainTextEdit(report, self)
        self._view.setObjectName("report")
        self._view.setReadOnly(True)
        self._view.setTabChangesFocus(True)
        self._view.setAccessibleName(self.tr("The report"))
        self._view.setMinimumHeight(theme.current().size(120))
        self._copy = PrimaryButton(self.tr("Copy the report"), "copy", self)
        self._copy.setObjectName("copy")
        self._copy.clicked.connect(self._on_copy)
        self._open = QuietButton(self.tr("Open the folder"), "folder-open", self)
        self._open.setObjectName("open-reports")
        self._open.clicked.connect(self._on_open)
        self._close = PlainButton(self.tr("Go on"), "", self)
        self._close.setObjectName("go-on")
        self._close.clicked.connect(self.accept)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        buttons = FlowLayout(None, space.small)
        for button in (self._copy, self._open, self._close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.large, space.large, space.large, space.medium)
        column.setSpacing(space.medium)
        column.addWidget(Text(self.tr("StudyApp met a bug."), "heading", self))
        text = self.tr(
            "Your answers are saved, and you can go on. The report below says where in the code it "
            "happened: no text, name or file of yours is in it. Sending it to those who made the "
            "app helps them to mend it."
        )
        column.addWidget(Text(text, "body", self))
        column.addWidget(self._view, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.current().size(440))
        self._close.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._report)
        self._copy.setText(self.tr("Copied"))

    @Slot()
    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
