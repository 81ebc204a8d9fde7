"""Settings of the look: language, theme, size of the text."""

from typing import Final

from PySide6.QtWidgets import QWidget

from studyapp.gui import theme
from studyapp.gui.amounts import percent
from studyapp.gui.widgets.cards import Panel
from studyapp.gui.widgets.settings.language_choice import LanguageChoice
from studyapp.gui.widgets.settings.look_slider import LookSlider
from studyapp.gui.widgets.settings.name_field import NameField
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.settings.theme_choice import ThemeChoice
from studyapp.study.settings import Preferences

_STEP: Final = 0.05


class LookSettings(Panel):
    """Every change shows at once."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Look"), parent)
        self.setObjectName("settings-look")
        self._language = LanguageChoice(preferences, self)
        self._theme = ThemeChoice(preferences, self)
        self._theme.setObjectName("theme")
        self._size = LookSlider(preferences, "text_scale", _STEP, percent, self)
        self._size.setObjectName("text-scale")
        self._name = NameField(preferences, self)
        self._name.setObjectName("learner-name")
        self._lay_out()

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
        for control in (self._language, self._theme, self._size, self._name):
            control.show_value()
