"""One sentence at the top of the window, until it is read or something else is said."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from studyapp.gui.icons import icon


class Banner(QFrame):
    """Says what the learner should know now; screen readers hear it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sentence = QLabel(self)
        self._sentence.setObjectName("banner-text")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        close = QPushButton(icon("x"), "", self)
        close.setObjectName("banner-close")
        close.setProperty("kind", "quiet")
        close.setIconSize(QSize(18, 18))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 12, 8)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """Return the sentence that stands there."""
        return self._sentence.text() if self.isVisibleTo(self.parentWidget()) else ""

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show `sentence`; an empty one closes the banner."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
