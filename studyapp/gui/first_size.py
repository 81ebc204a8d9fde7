"""A window that fits the screen it opens on, however far that screen is enlarged."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

_FRAME: Final = QSize(16, 40)  # what a system draws around a window; it is not known before


def fit(window: QWidget, room: QRect) -> None:
    """Let `window` fill `room` if it would reach beyond it, and let it be made as small as that."""
    inside = room.size() - _FRAME
    if inside.isEmpty():
        return
    window.setMinimumSize(window.minimumSize().boundedTo(inside))
    fitting = window.size().boundedTo(inside)
    if fitting != window.size() and not window.isMaximized() and not window.isFullScreen():
        window.resize(fitting)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
