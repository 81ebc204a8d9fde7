"""Between two cards: something to read before the sitting goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import GRADE_HEIGHT, PrimaryButton, QuietButton, Scroller, Text
from studyapp.gui.widgets.review.card_table import WIDTH, centred


class Interlude(QWidget):
    """A title, a sentence, parts to read in `parts`, and below them one main button."""

    went_on = Signal()

    def __init__(self, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", "heading", self)
        self.title.setObjectName("interlude_title")
        self.text = Text("", "muted", self)
        self.scroller = Scroller(self, WIDTH)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.parts = self.scroller.body
        self.parts.setSpacing(theme.current().space.medium)
        self.parts.addWidget(self.title)
        self.parts.addWidget(self.text)
        self.action = PrimaryButton(action, "", self)
        self.action.setObjectName("interlude_action")
        self.action.setMinimumHeight(round(GRADE_HEIGHT * max(1.0, theme.current().scale)))
        self.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.action.clicked.connect(self.went_on)
        self._lesser = QHBoxLayout()
        self._lesser.addStretch(1)
        self._lesser.addStretch(1)
        foot = QWidget(self)
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.current().space.hair)
        below.addWidget(self.action)
        below.addLayout(self._lesser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.current().space.small)
        column.addWidget(self.scroller, 1)
        column.addLayout(centred(foot))

    def add_lesser(self, text: str, picture: str, name: str) -> QuietButton:
        """Add a quiet button below the main one."""
        button = QuietButton(text, picture, self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lesser.insertWidget(self._lesser.count() - 1, button)
        return button

    def say(self, title: str, text: str) -> None:
        """Show a title and a sentence, and begin at the top."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.scroller.verticalScrollBar().setValue(0)
