"""The strip below other pages while a lesson is read on: what is heard, pause, stop, go back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from studyapp.gui import theme
from studyapp.gui.now_reading import NowReading
from studyapp.gui.widgets.cards import PlainButton, QuietButton, Text


class ReadingStrip(QFrame):
    """Shows itself while there is something to hear and the page that reads is not there."""

    wanted = Signal(str, str)  # the page that reads, and the place there

    def __init__(self, reading: NowReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading-strip")
        self.setAccessibleName(self.tr("Reading aloud"))
        self._reading = reading
        self._page = ""
        self._text = Text("", "small", self)
        self._text.setObjectName("reading-strip-text")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._toggle = PlainButton("", "pause", self)
        self._toggle.setObjectName("reading-strip-toggle")
        self._toggle.clicked.connect(reading.toggle_wanted)
        self._stop = PlainButton(self.tr("Stop"), "square", self)
        self._stop.setObjectName("reading-strip-stop")
        self._stop.clicked.connect(reading.stop_wanted)
        self._back = QuietButton(self.tr("To the text"), "book-open", self)
        self._back.setObjectName("reading-strip-back")
        self._back.clicked.connect(self._on_back)
        space = theme.current().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.medium, space.small, space.medium, space.small)
        row.setSpacing(space.small)
        row.addWidget(self._text, 1)
        for button in (self._toggle, self._stop, self._back):
            row.addWidget(button)
        reading.changed.connect(self._show_state)
        self.hide()

    def show_beside(self, page: str) -> None:
        """Tell which page of the window shows."""
        self._page = page
        self._show_state()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a surface with a line at its top."""
        colours = theme.current().colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))
        painter.end()

    @Slot()
    def _show_state(self) -> None:
        reading = self._reading
        self.setVisible(reading.active and self._page != reading.page)
        waits = reading.state == "waiting"
        words = self.tr("A question waits in “%1”.") if waits else self.tr("Reading “%1”")
        self._text.setText(words.replace("%1", reading.title))
        playing = reading.state == "playing"
        self._toggle.set_icon("pause" if playing else "play")
        self._toggle.setText(self.tr("Pause") if playing else self.tr("Go on"))
        self._toggle.setVisible(not waits)

    @Slot()
    def _on_back(self) -> None:
        self.wanted.emit(self._reading.page, self._reading.place)
