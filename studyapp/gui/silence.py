"""Reading along without sound: a clock that behaves like a player."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from studyapp.model.narration.spoken import Utterance
from studyapp.model.narration.voice import Rendering

WORDS_PER_MINUTE = 160


def silent_rendering(utterance: Utterance) -> Rendering:
    """Return how long `utterance` takes to read, its words spread by their place."""
    words = len(utterance.text.split())
    ms = words * 60_000 // WORDS_PER_MINUTE
    size = max(1, len(utterance.text))
    marks = ((start, length, start * ms // size) for start, length, _ in utterance.spots)
    return Rendering(None, ms, tuple(marks))


class SilentTrack(QObject):
    """Takes as long as the sound would, and makes none."""

    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rendering: Rendering | None = None
        self._speed = 1.0
        self._passed_ms = 0.0
        self._clock = QElapsedTimer()
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self._finish)

    def load(self, rendering: Rendering) -> None:
        """Get `rendering` ready, from its start."""
        if rendering is not self._rendering:
            self.stop()
            self._rendering = rendering

    def play(self) -> None:
        """Start, or go on after a pause."""
        if self._rendering and not self._end.isActive():
            self._clock.start()
            left = max(0.0, self._rendering.ms - self._passed_ms)
            self._end.start(round(left / self._speed))

    def pause(self) -> None:
        """Hold on; `play` goes on."""
        self._passed_ms = self.position_ms()
        self._end.stop()

    def stop(self) -> None:
        """Stop and forget what was loaded."""
        self._end.stop()
        self._passed_ms = 0.0
        self._rendering = None

    def set_speed(self, speed: float) -> None:
        """Play `speed` times as fast, from here on."""
        running = self._end.isActive()
        self.pause()
        self._speed = speed
        if running:
            self.play()

    def position_ms(self) -> float:
        """Return how much of the text's time has passed."""
        if not self._end.isActive():
            return self._passed_ms
        return self._passed_ms + self._clock.elapsed() * self._speed

    def close(self) -> None:
        """Stop for good."""
        self.stop()

    @Slot()
    def _finish(self) -> None:
        self.stop()
        self.ended.emit()
