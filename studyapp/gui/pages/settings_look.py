"""Settings of the look: language, theme, size of the text."""

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from studyapp.gui import theme
from studyapp.gui.amounts import percent
from studyapp.gui.dressing import dress
from studyapp.gui.widgets.cards import Panel
from studyapp.gui.widgets.settings.language_choice import LanguageChoice
from studyapp.gui.widgets.settings.name_field import NameField
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.settings.swatches import Swatches
from studyapp.gui.widgets.settings.value_slider import ValueSlider
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.study.settings import SETTINGS, Preferences

_STEP: Final = 0.05
_SETTLE_MS: Final = 120  # the whole window is dressed anew, so not at every step of a drag


class LookSettings(Panel):
    """Every change shows at once."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Look"), parent)
        self.setObjectName("settings-look")
        self._preferences = preferences
        self._language = LanguageChoice(preferences, self)
        self._theme = Swatches(self._themes(), self)
        self._theme.setObjectName("theme")
        self._theme.chosen.connect(self._on_theme)
        scale = SETTINGS["text_scale"]
        least, most = scale.least or 1.0, scale.most or 1.0
        self._size = ValueSlider(
            round(least / _STEP), round(most / _STEP), _percent, page=2, parent=self
        )
        self._size.setObjectName("text-scale")
        self._size.changed.connect(self._on_size)
        self._name = NameField(preferences, self)
        self._name.setObjectName("learner-name")
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._apply_size)
        self._guard = WheelGuard(self)
        self._guard.guard(self._size.slider, self._language)
        self._lay_out()
        self.show_values()

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.current().space.large)
        for title, text, control in (
            (
                self.tr("Language"),
                self.tr("Of the app; a course keeps its own."),
                self._language,
            ),
            (self.tr("Theme"), self.tr("“System” follows day and night."), self._theme),
            (self.tr("Text size"), self.tr("Everything grows with it."), self._size),
            (
                self.tr("Your name"),
                self.tr("For the greeting only; it stays on this computer."),
                self._name,
            ),
        ):
            self.body.addWidget(SettingRow(title, text, control, self))

    def show_values(self) -> None:
        """Show what is set."""
        self._language.show_value()
        self._theme.set_value(self._preferences.text("theme"))
        self._size.set_value(round(self._preferences.number("text_scale") / _STEP))
        self._name.show_value()

    def _themes(self) -> tuple[tuple[str, str], ...]:
        return (
            ("system", self.tr("System")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("sepia", self.tr("Sepia")),
            ("contrast", self.tr("High contrast")),
        )

    @Slot(str)
    def _on_theme(self, name: str) -> None:
        self._preferences.set("theme", name)
        dress(self._preferences)

    @Slot(int)
    def _on_size(self, _step: int) -> None:
        self._settle.start()

    @Slot()
    def _apply_size(self) -> None:
        self._preferences.set("text_scale", self._size.slider.value() * _STEP)
        dress(self._preferences)


def _percent(step: int) -> str:
    return percent(step * _STEP)
