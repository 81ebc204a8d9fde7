"""A figure of the look, such as the size of the text: put on as soon as the slider rests."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from studyapp.gui.dressing import dress
from studyapp.gui.widgets.settings.value_slider import ValueSlider
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.study.settings import SETTINGS, Preferences

_SETTLE_MS: Final = 120  # the whole window is dressed anew, so not at every step of a drag


class LookSlider(ValueSlider):
    """Goes from the least to the most that the setting `name` allows, `step` by `step`.

    `words` turns a value of the setting into what is shown and heard.
    """

    def __init__(
        self,
        preferences: Preferences,
        name: str,
        step: float,
        words: Callable[[float], str],
        parent: QWidget | None = None,
    ) -> None:
        setting = SETTINGS[name]
        self._preferences = preferences
        self._name = name
        self._step = step
        self._words_of_value = words
        least, most = round((setting.least or 0) / step), round((setting.most or 0) / step)
        super().__init__(least, most, self._told, page=2, parent=parent)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._put_on)
        self._guard = WheelGuard(self)
        self._guard.guard(self.slider)
        self.changed.connect(self._on_slid)
        self.show_value()

    def show_value(self) -> None:
        """Show what is set."""
        self.set_value(round(self._preferences.number(self._name) / self._step))

    def _value(self, step: int) -> float:
        return round(step * self._step, 2)

    def _told(self, step: int) -> str:
        return self._words_of_value(self._value(step))

    @Slot(int)
    def _on_slid(self, _step: int) -> None:
        self._settle.start()

    @Slot()
    def _put_on(self) -> None:
        self._preferences.set(self._name, self._value(self.slider.value()))
        dress(self._preferences)
