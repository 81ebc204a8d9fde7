"""The few choices of the first screen; each holds at once and can be changed in the settings."""

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.amounts import percent
from studyapp.gui.dressing import dress
from studyapp.gui.widgets.cards import Panel, Segmented, Text
from studyapp.gui.widgets.settings.language_choice import LanguageChoice
from studyapp.gui.widgets.settings.name_field import NameField
from studyapp.gui.widgets.settings.swatches import Swatches
from studyapp.gui.widgets.settings.value_slider import ValueSlider
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.study.settings import SETTINGS, Preferences

_STEP: Final = 0.05
_SETTLE_MS: Final = 120  # the whole window is dressed anew, so not at every step of a drag
_MINUTES: Final = (0, 10, 20, 30)  # 0: no limit


class FirstChoices(Panel):
    """Language, theme, text size, minutes a day and a name: all optional."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Make it yours"))
        self.setObjectName("first-choices")
        self._preferences = preferences
        self._language = LanguageChoice(preferences, self)
        self._theme = Swatches(self._themes(), self, small=True)
        self._theme.setObjectName("first-theme")
        self._theme.set_value(preferences.text("theme"))
        self._theme.chosen.connect(self._on_theme)
        scale = SETTINGS["text_scale"]
        least, most = scale.least or 1.0, scale.most or 1.0
        self._size = ValueSlider(
            round(least / _STEP), round(most / _STEP), _percent, page=2, parent=self
        )
        self._size.setObjectName("first-size")
        self._size.set_value(round(preferences.number("text_scale") / _STEP))
        self._size.changed.connect(self._on_size)
        self._minutes = Segmented(self._minute_choices(), self.tr("Minutes a day"), self)
        self._minutes.setObjectName("first-minutes")
        self._minutes.set_value(str(preferences.whole("minutes_per_day")))
        self._minutes.chosen.connect(self._on_minutes)
        self._name = NameField(preferences, self)
        self._name.setObjectName("first-name")
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._apply_size)
        self._guard = WheelGuard(self)
        self._guard.guard(self._size.slider, self._language)
        self._lay_out()

    @property
    def first(self) -> QWidget:
        """Return the control that the keyboard comes to first."""
        return self._language

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
        self._name.setPlaceholderText(self.tr("For the greeting; stays on this computer"))

    def _themes(self) -> tuple[tuple[str, str], ...]:
        return (
            ("system", self.tr("System")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("sepia", self.tr("Sepia")),
            ("contrast", self.tr("Contrast")),
        )

    def _minute_choices(self) -> tuple[tuple[str, str], ...]:
        """Offer some round numbers, and the learner's own if it is another one."""
        kept = self._preferences.whole("minutes_per_day")
        offered = sorted({*_MINUTES, kept})
        return tuple(
            (str(minutes), self.locale().toString(minutes) if minutes else self.tr("As it comes"))
            for minutes in offered
        )

    @Slot(str)
    def _on_theme(self, name: str) -> None:
        self._preferences.set("theme", name)
        self._dress()

    @Slot(int)
    def _on_size(self, _step: int) -> None:
        self._settle.start()

    @Slot()
    def _apply_size(self) -> None:
        self._preferences.set("text_scale", self._size.slider.value() * _STEP)
        self._dress()

    @Slot(str)
    def _on_minutes(self, minutes: str) -> None:
        self._preferences.set("minutes_per_day", int(minutes))

    def _dress(self) -> None:
        dress(self._preferences)


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


def _percent(step: int) -> str:
    return percent(step * _STEP)
