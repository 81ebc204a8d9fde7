"""What is read aloud stays in sight and in reach on every page: a strip below it, media keys."""

import contextlib
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QBoxLayout

from studyapp.gui.kit import Kit
from studyapp.gui.now_reading import NowReading
from studyapp.gui.page_stack import PageStack

if TYPE_CHECKING:  # made when something is first read
    from studyapp.gui.reading_strip import ReadingStrip

_ASKING: Final = ("quiz", "review", "hands-free")  # a voice would tell what is asked, or go under


class ReadingOn(QObject):
    """Lays a strip into `below` from the first time that something is read."""

    def __init__(self, pages: PageStack, below: QBoxLayout) -> None:
        super().__init__(pages)
        self._pages = pages
        self._below = below
        self._reading: NowReading | None = None
        self._media_keys: QObject | None = None
        self.strip: ReadingStrip | None = None
        pages.given.connect(self._on_given)
        pages.came.connect(self._on_came)

    def toggle(self) -> bool:
        """Hold the voice or let it go on; tell whether anything is being read."""
        if self._reading is None or not self._reading.active:
            return False
        self._reading.toggle_wanted.emit()
        return True

    @Slot(object)
    def _on_given(self, kit: Kit | None) -> None:
        for old in (self.strip, self._media_keys):  # they told of what was read before
            if old is not None:
                old.deleteLater()
        self.strip = None
        self._media_keys = None
        if self._reading is not None:
            self._reading.changed.disconnect(self._on_changed)
        self._reading = None if kit is None else kit.now_reading
        if self._reading is not None:
            self._reading.changed.connect(self._on_changed)

    @Slot(str)
    def _on_came(self, name: str) -> None:
        if name in _ASKING and self._reading is not None and self._reading.state == "playing":
            self._reading.toggle_wanted.emit()
        if self.strip is not None:
            self.strip.show_beside(name)

    @Slot()
    def _on_changed(self) -> None:
        reading = self._reading
        if self.strip is None and reading is not None and reading.active:
            self._begin(reading)
        if self.strip is not None:
            self.strip.show_beside(self._pages.here)

    def _begin(self, reading: NowReading) -> None:
        from studyapp.gui.reading_strip import ReadingStrip

        self.strip = ReadingStrip(reading, self._pages.window())
        self.strip.wanted.connect(self._pages.go_to)
        self._below.addWidget(self.strip)
        if sys.platform.startswith("linux"):
            with contextlib.suppress(ImportError):  # a system without the bus's library
                from studyapp.gui.media_keys import MediaKeys

                self._media_keys = MediaKeys(reading, self._pages.window())
