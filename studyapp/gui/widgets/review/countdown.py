"""A thin bar that runs out: how much time is left to think."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui import motion, theme

_TICK_MS: Final = 100
_HEIGHT: Final = 6


class Countdown(QWidget):
    """Shows itself empty until `begin`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Time to think"))
        self.setFixedHeight(_HEIGHT)
        self._ms = 0
        self._clock = QElapsedTimer()
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)

    def begin(self, ms: int) -> None:
        """Run out in `ms` milliseconds."""
        self._ms = ms
        self._clock.start()
        self._ticks.start(motion.tick(_TICK_MS))
        self.update()

    def end(self) -> None:
        """Be empty."""
        self._ms = 0
        self._ticks.stop()
        self.update()

    @property
    def share(self) -> float:
        """Return what is left, 0 to 1."""
        return max(0.0, 1 - self._clock.elapsed() / self._ms) if self._ms else 0.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is left of the time."""
        colours = theme.current().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = round(self.width() * self.share)
        if width:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(0, 0, width, self.height(), 3, 3)
        painter.end()

    @Slot()
    def _tick(self) -> None:
        self.update()
