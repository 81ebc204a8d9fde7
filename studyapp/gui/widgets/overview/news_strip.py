"""A quiet line after an update of the app, once."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp import __version__
from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, QuietButton, Text


class NewsStrip(Panel):
    """Says that the app was updated; `wanted` asks for what is new. Pressing either hides it."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("news-strip")
        self._done = False
        text = Text(
            self.tr("StudyApp was updated to version %1.").replace("%1", __version__), "body"
        )
        self.more = QuietButton(self.tr("What is new"), "sparkles", self)
        self.more.setObjectName("open-news")
        self.more.clicked.connect(self._on_more)
        self.dismiss = QuietButton("", "x", self)
        self.dismiss.setObjectName("close-news")
        self.dismiss.setAccessibleName(self.tr("Close this message"))
        self.dismiss.setToolTip(self.dismiss.accessibleName())
        self.dismiss.clicked.connect(self._finish)
        space = theme.current().space
        self.body.setContentsMargins(space.large, space.small, space.small, space.small)
        row = QHBoxLayout()
        row.setSpacing(space.small)
        row.addWidget(text, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.hide()

    def tell(self) -> None:
        """Show the line, unless it was read already."""
        self.setVisible(not self._done)

    @Slot()
    def _on_more(self) -> None:
        self._finish()
        self.wanted.emit()

    @Slot()
    def _finish(self) -> None:
        self._done = True
        self.hide()
