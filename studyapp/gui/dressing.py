"""The look that the settings ask for, put on the application, and keys that change it."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from studyapp.gui import theme
from studyapp.study.settings import Preferences

_STEP: Final = 0.1


def dress(preferences: Preferences) -> None:
    """Dress the application as the learner's settings say."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    name, scale = preferences.text("theme"), preferences.number("text_scale")
    theme.apply(app, name, scale, reading(preferences))


def reading(preferences: Preferences) -> theme.Reading:
    """Return how the learner wants text of lessons set."""
    return theme.Reading(
        family=preferences.text("reading_font"),
        line_height=preferences.number("line_height"),
        measure=preferences.whole("line_length"),
    )


class Dressing(QObject):
    """Makes the text larger and smaller and goes through the themes.

    `said` tells what is on, `settled` that what shows of the settings may be another now.
    """

    said = Signal(str)
    settled = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences

    def larger(self) -> None:
        """Show all text larger."""
        self._size(self._preferences.number("text_scale") + _STEP)

    def smaller(self) -> None:
        """Show all text smaller."""
        self._size(self._preferences.number("text_scale") - _STEP)

    def usual_size(self) -> None:
        """Show all text at its usual size."""
        self._size(1.0)

    def next_theme(self) -> None:
        """Put on the theme that comes after the one in force."""
        names = theme.NAMES
        now = names.index(self._preferences.text("theme"))
        self._preferences.set("theme", names[(now + 1) % len(names)])
        dress(self._preferences)
        self.settled.emit()

    def _size(self, scale: float) -> None:
        self._preferences.set("text_scale", round(scale, 2))
        dress(self._preferences)
        self.settled.emit()
        percent = round(100 * self._preferences.number("text_scale"))
        self.said.emit(self.tr("Text size: %1 %").replace("%1", str(percent)))
