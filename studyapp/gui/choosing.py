"""A choice of a setting put in force from anywhere: at once, said, and with a way back."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studyapp.gui import motion
from studyapp.gui.dressing import dress
from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.pages.settings_index import OFF, ON, listed
from studyapp.gui.widgets.settings.language_choice import speak
from studyapp.study.settings import SETTINGS, Preferences
from studyapp.study.ways_back import Change, WayBack

if TYPE_CHECKING:
    from studyapp.study.ways_back import WaysBack


def in_force(preferences: Preferences, setting: str) -> str:
    """Return the choice of `setting` that is in force."""
    if isinstance(SETTINGS[setting].default, bool):
        return ON if preferences.on(setting) else OFF
    return preferences.text(setting)


class Choosing(QObject):
    """Puts choices in force; `said` tells which, `settled` that what shows may be another now."""

    said = Signal(str)
    settled = Signal()

    def __init__(
        self,
        preferences: Preferences,
        ways: "Callable[[], WaysBack | None]",
        bindings: Bindings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._ways = ways
        self._bindings = bindings

    def take(self, setting: str, value: str) -> None:
        """Put the choice `value` of `setting` in force."""
        before = in_force(self._preferences, setting)
        if before == value:
            self.said.emit(self.tr("%1: so it is already.").replace("%1", _told(setting, value)))
            return
        self._put(setting, value)
        ways = self._ways()
        if ways is not None:
            back = partial(self._put, setting, before)
            forth = partial(self._put, setting, value)
            name = listed(setting).told
            ways.note(WayBack(Change.SETTING_CHANGED, back, forth, name=name))
        key = self._bindings.told("everywhere.undo")
        said = self.tr("%1. %2 takes it back.") if key else "%1."
        self.said.emit(said.replace("%2", key).replace("%1", _told(setting, value)))

    def _put(self, setting: str, value: str) -> None:
        as_switch = isinstance(SETTINGS[setting].default, bool)
        self._preferences.set(setting, value == ON if as_switch else value)
        if setting in {"theme", "reading_font"}:
            dress(self._preferences)
        elif setting == "motion":
            motion.settle(self._preferences)
        elif setting == "language":
            speak(value)
        self.settled.emit()


def _told(setting: str, value: str) -> str:
    return listed(setting).choice(value)
