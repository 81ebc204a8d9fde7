"""Keys that act before whatever has the keyboard, such as text that scrolls with the arrows."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.keys.table import Place, actions_of

# Keyboards have keys of their own for it; they mean nothing else.
_MEDIA_KEYS: Final = ("Media Play", "Media Pause", "Toggle Media Play/Pause")


class Shortcuts(QObject):
    """Cuts a shortcut for each of them, and anew when the learner changes one.

    `struck` carries the deed.
    """

    struck = Signal(str)

    def __init__(self, window: QWidget, bindings: Bindings) -> None:
        super().__init__(window)
        self._window = window
        self._bindings = bindings
        self._cut: list[QShortcut] = []
        self._cut_anew()
        bindings.changed.connect(self._cut_anew)

    @Slot()
    def _cut_anew(self) -> None:
        for old in self._cut:
            old.setEnabled(False)
            old.deleteLater()
        wanted = [
            (key, action.deed)
            for action in actions_of(Place.EVERYWHERE)
            if action.first
            for key in self._bindings.keys_of(action)
        ]
        wanted += [(key, "listen") for key in _MEDIA_KEYS]
        self._cut = [self._shortcut(key, deed) for key, deed in wanted]

    def _shortcut(self, key: str, deed: str) -> QShortcut:
        made = QShortcut(QKeySequence(key), self._window)
        made.setProperty("deed", deed)
        made.activated.connect(self._on_struck)
        return made

    @Slot()
    def _on_struck(self) -> None:
        self.struck.emit(str(self.sender().property("deed")))
