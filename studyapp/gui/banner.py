"""One sentence at the top of the window, until it is read or something else is said."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from studyapp.gui import theme
from studyapp.gui.icons import icon, pixmap


class Banner(QFrame):
    """Says what the learner should know now; screen readers hear it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._mark = QLabel(self)
        self._sentence = QLabel(self)
        self._sentence.setObjectName("banner-text")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._close = QPushButton(icon("x"), "", self)
        self._close.setObjectName("banner-close")
        self._close.setProperty("kind", "quiet")
        self.retell()
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self._draw_mark()
        theme.active().changed.connect(self._draw_mark)
        self.hide()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self._mark)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def retell(self) -> None:
        """Name the button in the language in force."""
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close  (Esc)"))

    @property
    def text(self) -> str:
        """Return the sentence that stands there."""
        return "" if self.isHidden() else self._sentence.text()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show `sentence`; an empty one closes the banner."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc while the keyboard is here."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _draw_mark(self) -> None:
        self._mark.setPixmap(pixmap("info", "link", 20, self.devicePixelRatioF()))
