"""Lets a second start with the same profile bring the first window to the front."""

import hashlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QThread, QTimer, Signal, Slot

_AFTER_FIRST_PAINT_MS: Final = 800
_PATIENCE_MS: Final = 1000
_COMING_UP_MS: Final = 3000
_PAUSE_MS: Final = 50


class Doorbell(QObject):
    """Listens on a local socket; `rung` carries the file that the later start was given, or ''."""

    rung = Signal(str)

    def __init__(self, data: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door(data)
        self._server: QObject | None = None
        QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self._listen)

    @Slot()
    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._door)
        server.newConnection.connect(self._answer)
        server.listen(self._door)
        self._server = server

    @Slot()
    def _answer(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        assert isinstance(self._server, QLocalServer)
        visitor = self._server.nextPendingConnection()
        visitor.waitForReadyRead(_PATIENCE_MS)
        said = bytes(visitor.readAll().data()).decode("utf-8", "replace").strip()
        visitor.close()
        visitor.deleteLater()
        self.rung.emit(said)

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.deleteLater()
            self._server = None


def ring(data: Path, message: str) -> bool:
    """Tell the first window of the profile in `data`; False if nobody answers."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    waiting = QElapsedTimer()
    waiting.start()
    socket.connectToServer(door(data))
    while not socket.waitForConnected(_PATIENCE_MS):
        if waiting.elapsed() > _COMING_UP_MS:
            return False
        QThread.msleep(_PAUSE_MS)  # the first window may still be coming up
        socket.connectToServer(door(data))
    socket.write(f"{message}\n".encode())
    socket.waitForBytesWritten(_PATIENCE_MS)
    socket.disconnectFromServer()
    return True


def door(data: Path) -> str:
    """Name the socket of a profile."""
    return "studyapp-" + hashlib.sha256(str(data.absolute()).encode()).hexdigest()[:16]
