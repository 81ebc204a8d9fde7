"""What must be known of a picture before it goes into a pack: what it shows, and whose it is."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import PlainButton, PrimaryButton, Text
from studyapp.gui.widgets.dialog import Dialog
from studyapp.model.content import Credit


class PictureCredit(Dialog):
    """Asks for the credit of one picture; `given` carries it. Show it with `open()`."""

    given = Signal(object)

    def __init__(self, picture: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("picture-credit")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a picture"))
        self._picture = picture
        self._alt = self._line("picture-alt", self.tr("What does it show?"), "")
        self._by = self._line("picture-by", self.tr("Who made it?"), self.tr("Me"))
        self._license = self._line(
            "picture-license", self.tr("Under which licence?"), self.tr("my own, not for sharing")
        )
        self._yes = PrimaryButton(self.tr("Add the picture"), "image", self)
        self._yes.setObjectName("picture-add")
        self._yes.setDefault(True)
        self._yes.clicked.connect(self._on_yes)
        self._lay_out()
        self._alt.setFocus()

    def _line(self, name: str, label: str, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setObjectName(name)
        line.setAccessibleName(label)
        return line

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
        column.addWidget(Text(self._picture.name, "strong", self))
        for line in (self._alt, self._by, self._license):
            column.addSpacing(space.small)
            column.addWidget(Text(line.accessibleName(), "small", self))
            column.addWidget(line)
        note = self.tr("Who cannot see the picture is read what it shows.")
        column.addSpacing(space.small)
        column.addWidget(Text(note, "muted", self))
        column.addSpacing(space.medium)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.current().size(400))

    @Slot()
    def _on_yes(self) -> None:
        by = self._by.text().strip() or self.tr("Me")
        license_ = self._license.text().strip() or self.tr("my own, not for sharing")
        alt = self._alt.text().strip() or None
        self.given.emit(Credit("", by, license_, alt=alt, decorative=alt is None))
        self.accept()
