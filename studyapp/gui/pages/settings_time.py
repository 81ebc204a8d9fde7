"""Settings of time: minutes a day, days that differ, days off."""

from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import (
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.dates import qt_date
from studyapp.gui.kit import Kit
from studyapp.gui.widgets.calendar import give_calendar
from studyapp.gui.widgets.cards import Panel, PlainButton, QuietButton, Text
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.model.budget import Budget
from studyapp.model.days import date_of, day_of
from studyapp.study.budget import budget_of, keep_budget

_MOST: Final = 600
_AS_USUAL: Final = -1
_WEEK: Final = 7


class TimeSettings(Panel):
    """Minutes and days off; the reviews of a day are chosen to fit them."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Your time"))
        self.setObjectName("settings-time")
        self._preferences = kit.desk.preferences
        self._minutes = MinutesField(0, self.tr("no limit"), self)
        self._minutes.setObjectName("minutes_per_day")
        self._minutes.setAccessibleName(self.tr("Minutes a day"))
        self._week = WeekMinutes(self)
        self._off = DaysOff(kit.now().date(), self)
        self._minutes.valueChanged.connect(self._on_changed)
        self._week.changed.connect(self._on_changed)
        self._off.changed.connect(self._on_changed)
        self._guard = WheelGuard(self)
        self._guard.guard(self._minutes, *self._week.fields)
        self.body.setSpacing(theme.current().space.large)
        for title, text, control in (
            (
                self.tr("Minutes a day"),
                self.tr(
                    "Reviews come first, new cards in the time they leave. If there are too many, "
                    "those that lose most by waiting come first."
                ),
                self._minutes,
            ),
            (
                self.tr("Days that differ"),
                self.tr("0 minutes make a weekday free. What falls there moves to its neighbours."),
                self._week,
            ),
            (
                self.tr("Days off"),
                self.tr("Holidays: nothing is asked, and no streak is broken."),
                self._off,
            ),
        ):
            self.body.addWidget(SettingRow(title, text, control, self))
        self.show_values()

    def show_values(self) -> None:
        """Show what is set."""
        budget = budget_of(self._preferences)
        self._minutes.blockSignals(True)
        self._minutes.setValue(budget.minutes or 0)
        self._minutes.blockSignals(False)
        self._week.show_minutes(budget.weekdays)
        self._off.show_days(budget.off)

    @Slot()
    def _on_changed(self) -> None:
        budget = Budget(self._minutes.value() or None, self._week.minutes, self._off.days)
        keep_budget(self._preferences, budget)


class MinutesField(QSpinBox):
    """Minutes; `least` stands for something else, which `word` says."""

    def __init__(self, least: int, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, _MOST)
        self.setSpecialValueText(word)
        self.setSuffix(self.tr(" min"))
        self.setKeyboardTracking(False)


class WeekMinutes(QWidget):
    """A field a weekday, in the order of the learner's week; each may be as usual, or minutes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.current().space.medium)
        grid.setVerticalSpacing(theme.current().space.hair)
        made: dict[int, MinutesField] = {}
        first = self.locale().firstDayOfWeek().value - 1
        for row in range(_WEEK):  # from top to bottom, as the keyboard goes
            number = (first + row) % _WEEK
            name = self.locale().dayName(number + 1, QLocale.FormatType.LongFormat)
            field = MinutesField(_AS_USUAL, self.tr("as usual"), self)
            field.setObjectName(f"weekday_{number}")
            field.setAccessibleName(self.tr("Minutes on %1").replace("%1", name))
            field.valueChanged.connect(self._on_changed)
            label = QLabel(name, self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            made[number] = field
        self.fields = [made[number] for number in range(_WEEK)]
        grid.setColumnStretch(2, 1)

    @property
    def minutes(self) -> tuple[int | None, ...]:
        """Return the minutes of each weekday, Monday first; None is as usual."""
        return tuple(None if f.value() == _AS_USUAL else f.value() for f in self.fields)

    def show_minutes(self, minutes: tuple[int | None, ...]) -> None:
        """Show the minutes of each weekday."""
        for field, own in zip(self.fields, minutes, strict=True):
            field.blockSignals(True)
            field.setValue(_AS_USUAL if own is None else own)
            field.blockSignals(False)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


class DaysOff(QWidget):
    """Holidays from a day to a day, and the way to add one."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: tuple[tuple[int, int], ...] = ()
        self._rows: list[HolidayRow] = []
        self._list = QVBoxLayout()
        self._first, self._last = (QDateEdit(self) for _ in range(2))
        for field, name in ((self._first, self.tr("First day")), (self._last, self.tr("Last day"))):
            give_calendar(field)
            field.setAccessibleName(name)
            field.setDate(qt_date(today))
        self._first.setObjectName("off_first")
        self._last.setObjectName("off_last")
        self._first.dateChanged.connect(self._on_first)
        self.add = PlainButton(self.tr("Add"), "plus", self)
        self.add.setObjectName("add_off")
        self.add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        for part in (self._first, Text("\u2013", "body", self), self._last, self.add):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addLayout(self._list)

    def show_days(self, days: tuple[tuple[int, int], ...]) -> None:
        """Show the first and last study day of each holiday."""
        self.days = days
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [HolidayRow(span, self) for span in days]
        for row in self._rows:
            row.removed.connect(self._on_removed)
            self._list.addWidget(row)

    @Slot()
    def _on_first(self) -> None:
        self._last.setMinimumDate(self._first.date())

    @Slot()
    def _on_add(self) -> None:
        first, last = (_study_day(field) for field in (self._first, self._last))
        self.show_days(tuple(sorted({*self.days, (first, last)})))
        self.changed.emit()

    @Slot(object)
    def _on_removed(self, span: tuple[int, int]) -> None:
        self.show_days(tuple(other for other in self.days if other != span))
        self.add.setFocus()
        self.changed.emit()


class HolidayRow(QWidget):
    """One holiday; `removed` carries its days."""

    removed = Signal(object)

    def __init__(self, span: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._span = span
        names = [self._name(day) for day in dict.fromkeys(span)]
        text = " \u2013 ".join(names)
        remove = QuietButton(self.tr("Remove"), "", self)
        remove.setObjectName("remove_off")
        remove.setAccessibleName(self.tr("Remove %1").replace("%1", text))
        remove.clicked.connect(self._on_remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(text, "body", self))
        row.addWidget(remove)
        row.addStretch(1)

    def _name(self, day: int) -> str:
        return self.locale().toString(qt_date(date_of(day)), QLocale.FormatType.ShortFormat)

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self._span)


def _study_day(field: QDateEdit) -> int:
    chosen = field.date()
    return day_of(date(chosen.year(), chosen.month(), chosen.day()))
