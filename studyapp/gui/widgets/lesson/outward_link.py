"""A link that leaves the app: says so, shows the address, and opens it only after a yes."""

from typing import Final

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import PlainButton, PrimaryButton, Text
from studyapp.gui.widgets.dialog import Dialog

_SCHEMES: Final = frozenset({"http", "https", "mailto"})
_BREAK: Final = "\u200b"


def leads_out(address: str) -> bool:
    """Tell whether `address` is one that the browser or the mail program may open."""
    return QUrl(address).scheme().lower() in _SCHEMES


class OutwardLink(Dialog):
    """Asks before `address` is opened; show it with `open()`."""

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("outward_link")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._url = QUrl(address)
        mail = self._url.scheme().lower() == "mailto"
        self.setWindowTitle(self.tr("Write a mail?") if mail else self.tr("Open the browser?"))
        text = (
            self.tr("This leaves the app and opens your mail program.")
            if mail
            else self.tr("This leaves the app: it opens your browser and needs the network.")
        )
        self._lay_out(text)

    def _lay_out(self, text: str) -> None:
        space = theme.current().space
        # Encoded, so that a look-alike letter in a host's name shows as what it is.
        shown = bytes(self._url.toEncoded().data()).decode("ascii", "replace")
        address = Text(_breakable(shown), "strong", self)
        address.setObjectName("address")
        address.setAccessibleName(shown)
        self._yes = PrimaryButton(self.tr("Open"), "external-link", self)
        self._yes.setObjectName("open_outside")
        self._yes.clicked.connect(self.accept)
        stay = PlainButton(self.tr("Stay here"), "", self)
        stay.setObjectName("stay")
        stay.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(stay)
        buttons.addWidget(self._yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.large, space.large, space.large, space.medium)
        column.setSpacing(space.medium)
        column.addWidget(Text(text, "body", self))
        column.addWidget(address)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.current().size(420))
        self._yes.setFocus()

    @Slot()
    def accept(self) -> None:
        """Open the address outside."""
        if leads_out(self._url.toString()):
            QDesktopServices.openUrl(self._url)
        super().accept()


def _breakable(address: str) -> str:
    """Let a long address break into lines behind its signs."""
    for sign in "/?&=-_.":
        address = address.replace(sign, sign + _BREAK)
    return address
