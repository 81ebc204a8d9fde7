"""Media keys and the desktop's player controls on Linux, through MPRIS on the session bus.

https://specifications.freedesktop.org/mpris/latest/ names what a player answers to. Without a bus
nothing happens: keys that reach the window work anyway.
"""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import ClassInfo, Property, QObject, Slot
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
)

from studyapp.gui.now_reading import NowReading

T = TypeVar("T")

_SERVICE: Final = "org.mpris.MediaPlayer2.studyapp"
_PATH: Final = "/org/mpris/MediaPlayer2"
_ROOT: Final = "org.mpris.MediaPlayer2"
_PLAYER: Final = "org.mpris.MediaPlayer2.Player"
_STATES: Final = {"playing": "Playing", "paused": "Paused", "waiting": "Paused"}


def _named(interface: str) -> Callable[[type[T]], type[T]]:
    """Give an adaptor the name of its interface; PySide's stub knows ClassInfo without a name."""
    info: Callable[..., Callable[[type[T]], type[T]]] = ClassInfo  # type: ignore[assignment]
    return info({"D-Bus Interface": interface})


class MediaKeys(QObject):
    """Puts the reading on the bus; `window` is raised when the desktop asks for it."""

    def __init__(self, reading: NowReading, window: QObject) -> None:
        super().__init__(window)
        self._root = _RootAdaptor(self, window)
        self._player = _PlayerAdaptor(self, reading)
        self._bus = QDBusConnection.sessionBus()
        self.is_heard = (
            self._bus.isConnected()
            and self._bus.registerService(_SERVICE)
            and self._bus.registerObject(_PATH, self, QDBusConnection.RegisterOption.ExportAdaptors)
        )
        reading.changed.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        if self.is_heard:
            said = QDBusMessage.createSignal(
                _PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged"
            )
            now = {"PlaybackStatus": self._player.state(), "Metadata": self._player.about()}
            said.setArguments([_PLAYER, now, [""]])
            self._bus.send(said)


@_named(_ROOT)
class _RootAdaptor(QDBusAbstractAdaptor):
    def __init__(self, parent: QObject, window: QObject) -> None:
        super().__init__(parent)
        self._window = window

    @Slot()
    def Raise(self) -> None:  # noqa: N802 - the bus calls it so
        answer = getattr(self._window, "answer_door", None)
        if answer is not None:
            answer("")

    @Slot()
    def Quit(self) -> None:  # noqa: N802 - the same
        """Do nothing: the learner closes the window."""

    Identity = Property(str, lambda _self: "StudyApp", constant=True)
    DesktopEntry = Property(str, lambda _self: "studyapp", constant=True)
    CanRaise = Property(bool, lambda _self: True, constant=True)
    CanQuit = Property(bool, lambda _self: False, constant=True)
    HasTrackList = Property(bool, lambda _self: False, constant=True)


@_named(_PLAYER)
class _PlayerAdaptor(QDBusAbstractAdaptor):
    def __init__(self, parent: QObject, reading: NowReading) -> None:
        super().__init__(parent)
        self._reading = reading

    def state(self) -> str:
        """Return the state in the words of the bus."""
        return _STATES.get(self._reading.state, "Stopped")

    def about(self) -> dict[str, object]:
        """Return what is read, in the words of the bus."""
        if not self._reading.active:
            return {}
        track = QDBusObjectPath(f"{_PATH}/lesson")
        return {"mpris:trackid": track, "xesam:title": self._reading.title}

    @Slot()
    def PlayPause(self) -> None:  # noqa: N802 - the bus calls it so
        if self._reading.active:
            self._reading.toggle_wanted.emit()

    @Slot()
    def Play(self) -> None:  # noqa: N802 - the same
        if self._reading.state == "paused":
            self._reading.toggle_wanted.emit()

    @Slot()
    def Pause(self) -> None:  # noqa: N802 - the same
        if self._reading.state == "playing":
            self._reading.toggle_wanted.emit()

    @Slot()
    def Stop(self) -> None:  # noqa: N802 - the same
        self._reading.stop_wanted.emit()

    @Slot()
    def Next(self) -> None:  # noqa: N802 - the same
        self._reading.step_wanted.emit(1)

    @Slot()
    def Previous(self) -> None:  # noqa: N802 - the same
        self._reading.step_wanted.emit(-1)

    PlaybackStatus = Property(str, state)
    Metadata = Property("QVariantMap", about)  # type: ignore[arg-type]  # the name of a Qt type
    CanControl = Property(bool, lambda _self: True, constant=True)
    CanPlay = Property(bool, lambda self: self._reading.active)
    CanPause = Property(bool, lambda self: self._reading.active)
    CanGoNext = Property(bool, lambda self: self._reading.active)
    CanGoPrevious = Property(bool, lambda self: self._reading.active)
    CanSeek = Property(bool, lambda _self: False, constant=True)
