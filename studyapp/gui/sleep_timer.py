"""The sleep timer: after some minutes, or at the end of a chapter, the voice falls silent."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from studyapp.gui.widgets.listening.listening_menu import END_OF_CHAPTER, OFF

_MINUTE_MS: Final = 60_000


class SleepTimer(QObject):
    """`fell_asleep` follows when the time is over; the timer is off then."""

    fell_asleep = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = OFF
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._end)

    def set(self, choice: int) -> None:
        """Wait for `choice` minutes, for END_OF_CHAPTER, or be OFF."""
        self.choice = choice
        self._timer.stop()
        if choice > 0:
            self._timer.start(choice * _MINUTE_MS)

    def pass_chapter(self) -> None:
        """Note that a chapter begins behind another one."""
        if self.choice == END_OF_CHAPTER:
            self._end()

    def _end(self) -> None:
        self.choice = OFF
        self.fell_asleep.emit()
