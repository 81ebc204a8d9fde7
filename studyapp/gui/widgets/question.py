"""A question that must be answered before something is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import PlainButton, PrimaryButton, Text
from studyapp.gui.widgets.dialog import Dialog


class Question(Dialog):
    """Asks `title` and explains `text`; show it with `open()`, `accepted` means `yes`."""

    def __init__(self, title: str, text: str, yes: str, no: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        space = theme.current().space
        agree = PrimaryButton(yes, "", self)
        agree.setObjectName("yes")
        agree.clicked.connect(self.accept)
        stay = PlainButton(no, "", self)
        stay.setObjectName("no")
        stay.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.small)
        buttons.addStretch(1)
        buttons.addWidget(stay)
        buttons.addWidget(agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.large, space.large, space.large, space.medium)
        column.setSpacing(space.medium)
        column.addWidget(Text(title, "heading", self))
        column.addWidget(Text(text, "body", self))
        column.addLayout(buttons)
        self.setMinimumWidth(theme.current().size(440))
        stay.setFocus()
