"""The few choices of the first screen; each holds at once and can be changed in the settings."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.amounts import percent
from studyapp.gui.widgets.cards import Panel, Segmented, Text
from studyapp.gui.widgets.settings.language_choice import LanguageChoice
from studyapp.gui.widgets.settings.look_slider import LookSlider
from studyapp.gui.widgets.settings.name_field import NameField
from studyapp.gui.widgets.settings.theme_choice import ThemeChoice
from studyapp.study.settings import Preferences

_STEP: Final = 0.05
_MINUTES: Final = (0, 10, 20, 30)  # 0: no limit


class FirstChoices(Panel):
    """Language, theme, text size, minutes a day and a name: all optional."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Make it yours"))
        self.setObjectName("first-choices")
        self._preferences = preferences
        self._language = LanguageChoice(preferences, self)
        self._theme = ThemeChoice(preferences, self, small=True)
        self._theme.setObjectName("first-theme")
        self._size = LookSlider(preferences, "text_scale", _STEP, percent, self)
        self._size.setObjectName("first-size")
        self._minutes = Segmented(self._minute_choices(), self.tr("Minutes a day"), self)
        self._minutes.setObjectName("first-minutes")
        self._minutes.set_value(str(preferences.whole("minutes_per_day")))
        self._minutes.chosen.connect(self._on_minutes)
        self._name = NameField(preferences, self)
        self._name.setObjectName("first-name")
        self._lay_out()

    @property
    def first(self) -> QWidget:
        """Return the control that the keyboard comes to first."""
        return self._language

    def show_values(self) -> None:
        """Show what is set: it may have been chosen from elsewhere."""
        self._theme.show_value()
        self._size.show_value()
        self._minutes.set_value(str(self._preferences.whole("minutes_per_day")))

    @Slot()
    def keep(self) -> None:
        """Keep the name that was typed."""
        self._name.keep()

    def _lay_out(self) -> None:
        space = theme.current().space
        self.body.setSpacing(space.snug)
        self.body.addWidget(
            Text(self.tr("None of it is needed; the settings have it, too."), "small")
        )
        for title, control in (
            (self.tr("Language"), self._language),
            (self.tr("Theme"), self._theme),
            (self.tr("Text size"), self._size),
            (self.tr("Minutes a day"), self._minutes),
            (self.tr("Your name"), self._name),
        ):
            self.body.addWidget(_titled(title, control, self))
        self._name.setPlaceholderText(self.tr("For the greeting only"))

    def _minute_choices(self) -> tuple[tuple[str, str], ...]:
        """Offer some round numbers, and the learner's own if it is another one."""
        kept = self._preferences.whole("minutes_per_day")
        offered = sorted({*_MINUTES, kept})
        return tuple(
            (str(minutes), self.locale().toString(minutes) if minutes else self.tr("As it comes"))
            for minutes in offered
        )

    @Slot(str)
    def _on_minutes(self, minutes: str) -> None:
        self._preferences.set("minutes_per_day", int(minutes))


def _titled(title: str, control: QWidget, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.current().space.hair)
    column.addWidget(Text(title, "strong", holder))
    column.addWidget(control)
    if not control.accessibleName():
        control.setAccessibleName(title)
    return holder
