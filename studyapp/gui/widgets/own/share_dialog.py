"""Lets the learner give their own cards to others: a title, a name, a licence, a file."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.ours import told
from studyapp.gui.widgets.cards import PlainButton, PrimaryButton, Text
from studyapp.gui.widgets.dialog import Dialog
from studyapp.model.content import Pack

_LICENSES: Final = ("CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "all rights reserved")


class ShareDialog(Dialog):
    """Asks what the shared pack says of itself; `given` carries title, author and licence."""

    given = Signal(str, str, str)

    def __init__(self, head: Pack, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("share-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share my cards"))
        self._title = QLineEdit(told(head.title), self)
        self._title.setObjectName("share-title")
        self._title.setAccessibleName(self.tr("Title"))
        self._author = QLineEdit(told(head.authors[0].name), self)
        self._author.setObjectName("share-author")
        self._author.setAccessibleName(self.tr("Your name, as others shall see it"))
        self._license = QComboBox(self)
        self._license.setObjectName("share-license")
        self._license.setAccessibleName(self.tr("Licence"))
        self._license.addItems(_LICENSES)
        self._license.setCurrentText(head.license)
        self._yes = PrimaryButton(self.tr("Choose a file…"), "save", self)
        self._yes.setObjectName("share-yes")
        self._yes.clicked.connect(self._on_yes)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        no = PlainButton(self.tr("Cancel"), "", self)
        no.setAutoDefault(False)
        no.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(no)
        buttons.addWidget(self._yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.large, space.large, space.large, space.medium)
        column.setSpacing(space.hair)
        text = self.tr(
            "The file holds your cards and their pictures, and nothing of your progress. "
            "Anyone can add it to their library."
        )
        column.addWidget(Text(text, "muted", self))
        for field in (self._title, self._author, self._license):
            column.addSpacing(space.small)
            column.addWidget(Text(field.accessibleName(), "small", self))
            column.addWidget(field)
        column.addSpacing(space.medium)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.current().size(420))

    @Slot()
    def _on_yes(self) -> None:
        self.accept()
        self.given.emit(self._title.text(), self._author.text(), self._license.currentText())
