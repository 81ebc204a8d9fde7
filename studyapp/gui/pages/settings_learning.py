"""Settings of learning: how much is new, how well it is to be kept, when a day begins."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSpinBox, QWidget

from studyapp.gui import theme
from studyapp.gui.amounts import per_cent
from studyapp.gui.widgets.cards import Panel
from studyapp.gui.widgets.check import Check
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.settings.value_slider import ValueSlider
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.study.settings import SETTINGS, Preferences

_MANY_REVIEWS: Final = 93
_FEW_REVIEWS: Final = 85


class LearningSettings(Panel):
    """What is changed here holds from the next review on."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Learning"), parent)
        self.setObjectName("settings-learning")
        self._preferences = preferences
        self._new = _whole("new_per_day", self)
        self._new.valueChanged.connect(self._on_new)
        retention = SETTINGS["retention"]
        least, most = retention.least or 0.0, retention.most or 1.0
        self._retention = ValueSlider(
            round(100 * least), round(100 * most), _percent, page=5, parent=self
        )
        self._retention.setObjectName("retention")
        self._retention.changed.connect(self._on_retention)
        self._intervals = Check(self.tr("Show them on the buttons"), self)
        self._intervals.setObjectName("show_intervals")
        self._intervals.toggled.connect(self._on_intervals)
        self._rollover = _whole("rollover_hour", self)
        self._rollover.setSuffix(self.tr(":00"))
        self._rollover.valueChanged.connect(self._on_rollover)
        self._guard = WheelGuard(self)
        self._guard.guard(self._new, self._rollover, self._retention.slider)
        self._lay_out()
        self.show_values()

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.current().space.large)
        self._aim = SettingRow(self.tr("How much to remember"), "", self._retention, self)
        rows = (
            SettingRow(
                self.tr("New cards a day"),
                self.tr("Each new card brings about ten reviews over the next weeks."),
                self._new,
                self,
            ),
            self._aim,
            SettingRow(
                self.tr("Next dates"),
                self.tr("When a card would come back, before you choose a grade."),
                self._intervals,
                self,
            ),
            SettingRow(
                self.tr("A new day begins at"),
                self.tr("Studying past midnight still counts for the evening. From next start on."),
                self._rollover,
                self,
            ),
        )
        for row in rows:
            self.body.addWidget(row)

    def show_values(self) -> None:
        """Show what is set."""
        for control in (self._new, self._rollover, self._intervals):
            control.blockSignals(True)
        self._new.setValue(self._preferences.whole("new_per_day"))
        self._rollover.setValue(self._preferences.whole("rollover_hour"))
        self._intervals.setChecked(self._preferences.on("show_intervals"))
        for control in (self._new, self._rollover, self._intervals):
            control.blockSignals(False)
        percent = round(100 * self._preferences.number("retention"))
        self._retention.set_value(percent)
        self._explain(percent)

    def _explain(self, percent: int) -> None:
        if percent >= _MANY_REVIEWS:
            cost = self.tr("That takes many reviews.")
        elif percent <= _FEW_REVIEWS:
            cost = self.tr("That takes few reviews, and more is learned anew.")
        else:
            cost = self.tr("Reviews and forgetting are in balance.")
        told = self.tr("Of 100 cards that come back you still know about %1.")
        self._aim.set_help(told.replace("%1", str(percent)) + " " + cost)

    @Slot(int)
    def _on_new(self, count: int) -> None:
        self._preferences.set("new_per_day", count)

    @Slot(int)
    def _on_retention(self, percent: int) -> None:
        self._preferences.set("retention", percent / 100)
        self._explain(percent)

    @Slot(bool)
    def _on_intervals(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._preferences.set("show_intervals", on)

    @Slot(int)
    def _on_rollover(self, hour: int) -> None:
        self._preferences.set("rollover_hour", hour)


def _whole(name: str, parent: QWidget) -> QSpinBox:
    """Return a field for a setting that is a whole number in its range."""
    field = QSpinBox(parent)
    field.setObjectName(name)
    field.setRange(int(SETTINGS[name].least or 0), int(SETTINGS[name].most or 0))
    field.setKeyboardTracking(False)
    return field


def _percent(value: int) -> str:
    return per_cent(str(value))
