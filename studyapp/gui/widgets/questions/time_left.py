"""The time that is left of a test: it can be hidden and extended, and never flashes."""

from typing import Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.widgets.cards import QuietButton, Text
from studyapp.gui.widgets.flow import FlowLayout

_SAID_AT: Final = (300, 60)  # seconds left at which a screen reader says so
MORE: Final = 5  # minutes


class TimeLeft(QWidget):
    """A clock that runs down, with the buttons to hide it and to take more time."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("time_left")
        self._before: int | None = None
        self._hidden = False
        self._icon = QLabel(self)
        self._icon.setFixedSize(QSize(20, theme.current().size(36)))
        self.clock = Text("", "strong", self)
        self.clock.setObjectName("clock")
        self.clock.setWordWrap(False)
        self.clock.setMinimumHeight(theme.current().size(36))
        self.hider = QuietButton(self.tr("Hide time"), "", self)
        self.hider.setObjectName("hide_time")
        self.hider.clicked.connect(self._on_hide)
        more = self.tr("%Ln more minutes", "", MORE)
        self.more = QuietButton(more, "plus", self)
        self.more.setObjectName("more_time")
        self.more.clicked.connect(self.more_wanted)
        row = FlowLayout(self, theme.current().space.small)
        for part in (self._icon, self.clock, self.hider, self.more):
            row.addWidget(part)
        self._draw()
        theme.active().changed.connect(self._draw)

    def show_left(self, ms: int) -> None:
        """Show how much time is left; below 0 it is how long ago it was over."""
        seconds = ms // 1000
        text = _clock(abs(seconds))
        over = seconds < 0
        self.clock.setText(self.tr("%1 over").replace("%1", text) if over else text)
        self.clock.setAccessibleName(self.tr("Time left: %1").replace("%1", self.clock.text()))
        self._say(seconds)
        self._before = seconds

    def begin(self) -> None:
        """Forget the test before."""
        self._before = None

    def _say(self, seconds: int) -> None:
        if self._before is None:
            return
        for mark in _SAID_AT:
            if seconds <= mark < self._before:
                said = self.tr("%Ln minute(s) left", "", mark // 60)
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    @Slot()
    def _on_hide(self) -> None:
        self._hidden = not self._hidden
        self.clock.setVisible(not self._hidden)
        self._icon.setVisible(not self._hidden)
        self.hider.setText(self.tr("Show time") if self._hidden else self.tr("Hide time"))

    @Slot()
    def _draw(self) -> None:
        self._icon.setPixmap(icons.pixmap("wait", "muted", 20, self.devicePixelRatioF()))


def _clock(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
