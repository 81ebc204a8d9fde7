"""Plays rendered sentences. Imported late: QtMultimedia is heavy and may lack libraries."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Signal, SignalInstance, Slot
from PySide6.QtCore import QUrl as Url
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

from studyapp.model.narration.voice import Rendering


class SoundTrack(QObject):
    """Plays one sound file after the other through one player."""

    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        # Without a reference to its output a player never reports the end.
        self._output = QAudioOutput(QMediaDevices.defaultAudioOutput(), self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._rendering: Rendering | None = None
        self._wanted = False
        self._tick_ms = 0
        self._since_tick = QElapsedTimer()
        _settle(self._output.volumeChanged, self._follow_device)
        self._devices.audioOutputsChanged.connect(self._follow_device)
        self._player.mediaStatusChanged.connect(self._follow_status)
        self._player.positionChanged.connect(self._note_position)
        self._player.errorOccurred.connect(self._fail)

    def has_device(self) -> bool:
        """Tell whether anything can be heard."""
        return not QMediaDevices.defaultAudioOutput().isNull()

    def load(self, rendering: Rendering) -> None:
        """Get `rendering` ready, from its start."""
        if rendering is self._rendering or rendering.path is None:
            return
        self._rendering = rendering
        self._wanted = False
        self._tick_ms = 0
        source = Url.fromLocalFile(str(rendering.path))
        if source == self._player.source():  # the player ignores it, so it must be rewound
            self._player.stop()
        else:
            self._player.setSource(source)

    def play(self) -> None:
        """Start, or go on after a pause; before the file is open it waits for that."""
        self._wanted = True
        if self._player.mediaStatus() is not QMediaPlayer.MediaStatus.LoadingMedia:
            self._since_tick.start()
            self._player.play()

    def pause(self) -> None:
        """Hold on; `play` goes on."""
        self._tick_ms = round(self.position_ms())
        self._wanted = False
        self._player.pause()

    def stop(self) -> None:
        """Stop and forget what was loaded."""
        self._wanted = False
        self._rendering = None
        self._player.stop()

    def set_speed(self, speed: float) -> None:
        """Play `speed` times as fast, at the same pitch."""
        self._tick_ms = round(self.position_ms())
        self._since_tick.start()
        self._player.setPlaybackRate(speed)

    def position_ms(self) -> float:
        """Return where in the sound we are; the player itself says so only now and then."""
        buffered = self._player.mediaStatus() is QMediaPlayer.MediaStatus.BufferedMedia
        if not (buffered and self._player.isPlaying()):
            return self._tick_ms
        return self._tick_ms + self._since_tick.elapsed() * self._player.playbackRate()

    def close(self) -> None:
        """Stop for good and let go of the file."""
        self.stop()
        self._player.setSource(Url())

    @Slot()
    def _follow_device(self) -> None:
        self._output.setDevice(QMediaDevices.defaultAudioOutput())

    @Slot(QMediaPlayer.MediaStatus)
    def _follow_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.LoadedMedia and self._wanted:
            self.play()
        elif status is QMediaPlayer.MediaStatus.BufferedMedia:
            self._since_tick.start()  # sound begins now; the first report comes 100 ms later
        elif status is QMediaPlayer.MediaStatus.EndOfMedia and self._rendering:
            self._rendering = None
            self._wanted = False
            self.ended.emit()

    @Slot("qlonglong")
    def _note_position(self, position: int) -> None:
        self._tick_ms = position
        self._since_tick.start()

    @Slot(QMediaPlayer.Error, str)
    def _fail(self, _error: QMediaPlayer.Error, reason: str) -> None:
        if self._rendering:
            self._rendering = None
            self.failed.emit(reason)


def _settle(signal: SignalInstance, slot: Callable[[], None]) -> None:
    """Let PySide look up, on this thread, that no `disconnectNotify` is written in Python.

    It looks for it once for each object, and needs the interpreter for that. Left to the player's
    audio thread, which then holds a lock of Qt's, it meets `QMediaPlayer.stop`, which holds the
    interpreter and wants that lock: the window freezes for ever.
    """
    signal.connect(slot)
    signal.disconnect(slot)
