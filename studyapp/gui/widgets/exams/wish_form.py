"""What the learner wishes for an exam: its name, its day, its lessons and the minutes a day."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.dates import qt_date
from studyapp.gui.widgets.calendar import give_calendar
from studyapp.gui.widgets.cards import Panel, PrimaryButton, QuietButton, Text
from studyapp.gui.widgets.check import Check
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.model.days import date_of, day_of
from studyapp.model.exam import Exam, Portion
from studyapp.model.shelf import LessonEntry
from studyapp.study.exams import Wish

_MOST_WEIGHT: Final = 9
_MOST_MINUTES: Final = 720
_IN_DAYS: Final = 30  # an exam's day before the learner chose one


class WishForm(Panel):
    """The fields, with what they mean; `wanted` asks for the plan, `left` closes the form."""

    wanted = Signal()
    left = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("wish_form")
        self.key: str | None = None
        self.title_field = QLineEdit(self)
        self.title_field.setObjectName("exam_title")
        self.title_field.setMaxLength(200)
        self.title_field.setPlaceholderText(self.tr("Such as: Midterm"))
        self.date = QDateEdit(self)
        self.date.setObjectName("exam_date")
        give_calendar(self.date)
        self._name_calendar(self.date.calendarWidget())
        self.minutes = QSpinBox(self)
        self.minutes.setObjectName("exam_minutes")
        self.minutes.setRange(1, _MOST_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.lessons = LessonChoice(self)
        self.plan = PrimaryButton(self.tr("See the plan"), "calendar-days", self)
        self.plan.setObjectName("see_plan")
        self.plan.clicked.connect(self.wanted)
        self.cancel = QuietButton(self.tr("Cancel"), "", self)
        self.cancel.setObjectName("cancel_exam")
        self.cancel.clicked.connect(self.left)
        self._guard = WheelGuard(self)
        self._guard.guard(self.date, self.minutes)
        self._lay_out()
        self.title_field.returnPressed.connect(self.wanted)
        self.date.dateChanged.connect(self._on_changed)
        self.minutes.valueChanged.connect(self._on_changed)
        self.lessons.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.current().space.medium)
        for title, text, control in (
            (self.tr("Name"), "", self.title_field),
            (self.tr("Day of the exam"), "", self.date),
            (
                self.tr("Minutes a day"),
                self.tr("For this exam. Your days off stay free."),
                self.minutes,
            ),
        ):
            self.body.addWidget(SettingRow(title, text, control, self))
        self.body.addWidget(Text(self.tr("What it asks"), "strong", self))
        self.body.addWidget(self.lessons)
        row = QHBoxLayout()
        row.addWidget(self.plan)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.body.addLayout(row)

    def begin(
        self,
        today: int,
        courses: Sequence[tuple[str, Sequence[LessonEntry]]],
        exam: Exam | None = None,
    ) -> None:
        """Ask for a new exam, or change `exam`; `courses` are titles with their lessons."""
        self.key = exam.key if exam else None
        self.set_title(self.tr("Change the exam") if exam else self.tr("Plan an exam"))
        self.title_field.setText(exam.title if exam else "")
        day = exam.day if exam else today + _IN_DAYS
        self.date.setMinimumDate(qt_date(date_of(min(day, today + 1))))
        self.set_day(day)
        self.minutes.setValue(exam.minutes if exam else 20)
        self.lessons.offer(courses, exam.portions if exam else None)
        self.show()

    def set_day(self, day: int) -> None:
        """Choose study day `day`."""
        self.date.setDate(qt_date(date_of(day)))

    @property
    def wish(self) -> Wish:
        """Return what was asked for."""
        chosen = self.date.date()
        return Wish(
            title=self.title_field.text().strip() or self.tr("Exam"),
            day=day_of(date(chosen.year(), chosen.month(), chosen.day())),
            portions=self.lessons.portions,
            minutes=self.minutes.value(),
        )

    def _name_calendar(self, calendar: QCalendarWidget) -> None:
        calendar.setAccessibleName(self.tr("Day of the exam"))
        calendar.setGridVisible(False)
        heads = QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        calendar.setVerticalHeaderFormat(heads)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


class LessonChoice(QWidget):
    """Lessons to tick, each with how much it counts; all of the first course to begin with."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.current().space.medium)
        self._grid.setColumnStretch(0, 1)
        self._rows: list[tuple[LessonEntry, QCheckBox, QSpinBox]] = []
        self._others: list[QWidget] = []
        self._guard = WheelGuard(self)
        self.unequal = Check(self.tr("Some lessons count more than others"), self)
        self.unequal.setObjectName("unequal")
        self.unequal.toggled.connect(self._on_unequal)
        self._grid.addWidget(self.unequal, 0, 0, 1, 2)

    def offer(
        self,
        courses: Sequence[tuple[str, Sequence[LessonEntry]]],
        portions: Iterable[Portion] | None,
    ) -> None:
        """Offer the lessons of `courses`; `portions` are ticked, None ticks the first course."""
        self._clear()
        chosen = {(it.pack, it.lesson): it.weight for it in portions or ()}
        for number, (title, lessons) in enumerate(courses):
            head = Text(title, "muted", self)
            self._others.append(head)
            self._grid.addWidget(head, self._grid.rowCount(), 0, 1, 2)
            for lesson in lessons:
                weight = chosen.get((lesson.pack, lesson.id)) or chosen.get((lesson.pack, None))
                ticked = weight is not None if portions is not None else number == 0
                self._add(lesson, ticked=ticked, weight=weight or 1)
        self.unequal.setChecked(len(set(chosen.values())) > 1)
        self._show_weights()

    @property
    def portions(self) -> tuple[Portion, ...]:
        """Return what is ticked, with its weight."""
        counted = self.unequal.isChecked()
        return tuple(
            Portion(lesson.pack, lesson.id, float(weight.value() if counted else 1))
            for lesson, box, weight in self._rows
            if box.isChecked()
        )

    def leave_out(self, portions: Iterable[Portion]) -> None:
        """Untick `portions`."""
        gone = {(it.pack, it.lesson) for it in portions}
        for lesson, box, _weight in self._rows:
            if (lesson.pack, lesson.id) in gone:
                box.setChecked(False)

    def _add(self, lesson: LessonEntry, *, ticked: bool, weight: float) -> None:
        row = self._grid.rowCount()
        box = Check(lesson.title, self)
        box.setObjectName(f"lesson_{lesson.id}")
        box.setChecked(ticked)
        counts = QSpinBox(self)
        counts.setObjectName(f"weight_{lesson.id}")
        counts.setRange(1, _MOST_WEIGHT)
        counts.setValue(round(weight))
        counts.setPrefix(self.tr("counts "))
        counts.setSuffix(self.tr(" times"))
        counts.setSpecialValueText(self.tr("counts once"))
        counts.hide()
        counts.setAccessibleName(self.tr("How much “%1” counts").replace("%1", lesson.title))
        counts.setEnabled(ticked)
        self._guard.guard(counts)
        box.toggled.connect(counts.setEnabled)
        box.toggled.connect(self._on_changed)
        counts.valueChanged.connect(self._on_changed)
        self._grid.addWidget(box, row, 0)
        self._grid.addWidget(counts, row, 1, Qt.AlignmentFlag.AlignRight)
        self._rows.append((lesson, box, counts))

    def _clear(self) -> None:
        for part in (*self._others, *(part for row in self._rows for part in row[1:])):
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._rows, self._others = [], []

    def _show_weights(self) -> None:
        for _lesson, _box, weight in self._rows:
            weight.setVisible(self.unequal.isChecked())

    @Slot()
    def _on_unequal(self) -> None:
        self._show_weights()
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
