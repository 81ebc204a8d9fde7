"""The one thing to press on the first screen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.widgets.cards import Panel, PrimaryButton, Text

_MARK = 28


class FirstStep(Panel):
    """Says what to begin with and why; `taken` follows the press."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("first-step")
        self._mark = QLabel(self)
        self._mark.setObjectName("first-mark")
        self._heading = Text("", "heading", self)
        self._words = Text("", "body", self)
        self._words.setObjectName("first-words")
        self._holds = Text("", "small", self)
        self.button = PrimaryButton("", "arrow-right", self)
        self.button.setObjectName("welcome-first")
        self.button.clicked.connect(self.taken)
        self._label = ""
        space = theme.current().space
        self.body.setSpacing(space.small)
        self.body.addWidget(self._mark)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._words)
        self.body.addWidget(self._holds)
        self.body.addSpacing(space.small)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_tour()
        self._draw()
        theme.active().changed.connect(self._draw)

    def show_tour(self) -> None:
        """Offer the tour."""
        self._show(
            self.tr("New here? Take the tour."),
            self.tr(
                "Four short lessons show how learning lasts, and StudyApp with it: you read, "
                "listen, answer and review. You can stop after any of them."
            ),
            self.tr("Start with the tour"),
        )

    def show_course(self, title: str, summary: str, holds: str) -> None:
        """Offer a course where there is no tour; `holds` words what is in it."""
        self._show(title, summary, self.tr("Begin this course"), holds)

    def show_nothing(self) -> None:
        """Say that a course is needed first."""
        self._show(
            self.tr("No course is on the shelf yet"),
            self.tr(
                "A course comes as one file, a study pack. Open one, or drop it anywhere in this "
                "window."
            ),
            self.tr("Open a pack…"),
        )

    def show_waiting(self, *, waiting: bool) -> None:
        """Say that it takes a moment, or that it can be pressed."""
        self.button.setText(self.tr("One moment…") if waiting else self._label)
        self.button.setEnabled(not waiting)

    def _show(self, heading: str, words: str, label: str, holds: str = "") -> None:
        self._heading.setText(heading)
        for line, text in ((self._words, words), (self._holds, holds)):
            line.setText(text)
            line.setVisible(bool(text))
        self._label = label
        self.button.setText(label)

    @Slot()
    def _draw(self) -> None:
        side = theme.current().size(_MARK)
        picture = icons.pixmap("graduation-cap", "link", side, self.devicePixelRatioF())
        self._mark.setPixmap(picture)
