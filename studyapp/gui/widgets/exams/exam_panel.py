"""An exam that is planned: how many days are left, what mark to expect, and how it goes."""

from math import ceil

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.gui.amounts import percent
from studyapp.gui.dates import qt_date
from studyapp.gui.widgets.cards import Panel, Pill, QuietButton, Text
from studyapp.gui.widgets.charts.charted import Charted
from studyapp.gui.widgets.charts.figures import Figure
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.exams.plan_bars import PlanBars
from studyapp.gui.widgets.exams.proposal_panel import final_day, mark_in_words
from studyapp.model.days import date_of
from studyapp.model.exam import Exam
from studyapp.study.exams import ExamProgress


class ExamPanel(Panel):
    """One exam; `change_wanted` and `remove_wanted` carry its key."""

    change_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, exam: Exam, today: int, parent: QWidget | None = None) -> None:
        super().__init__(exam.title, parent)
        self.setObjectName(f"exam_{exam.key}")
        self.exam = exam
        self.state = Pill("", "", self)
        self.state.setObjectName("exam_state")
        self.when = Text(self._when(exam, today), "muted", self)
        self.when.setObjectName("exam_when")
        self.figures = {name: Figure("title", self) for name in ("mark", "seen", "now")}
        row = Columns(420, self)
        for figure in self.figures.values():
            row.add(figure)
        self.text = Text("", "body", self)
        self.text.setObjectName("exam_text")
        self.bars = PlanBars(self)
        self.chart = Charted(self.tr("The days to come"), self.bars, "days", self)
        self.change = QuietButton(self.tr("Change"), "pencil", self)
        self.change.setObjectName("change_exam")
        self.change.clicked.connect(self._on_change)
        self.remove = QuietButton(self.tr("Remove"), "trash-2", self)
        self.remove.setObjectName("remove_exam")
        self.remove.clicked.connect(self._on_remove)
        for button, name in ((self.change, self.tr("Change")), (self.remove, self.tr("Remove"))):
            button.setAccessibleName(f"{name}: {exam.title}")
        self.body.addWidget(self.when)
        self.body.addWidget(self.state)
        self.body.addWidget(self.text)
        self.body.addWidget(row)
        self.body.addWidget(self.chart)
        buttons = QHBoxLayout()
        buttons.addWidget(self.change)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.over = exam.day <= today
        self.change.setVisible(not self.over)
        for part in (self.state, row, self.chart):
            part.setVisible(False)
        self._row = row
        self.text.setText("" if self.over else self.tr("Looking at the days to come …"))
        if self.over:
            self._say_over(exam)

    def show_progress(self, found: ExamProgress) -> None:
        """Show how the exam goes."""
        if self.over:
            return
        for part in (self.state, self._row, self.chart):
            part.setVisible(True)
        self._show_state(found)
        expected = mark_in_words(found.outlook.mark)
        self.figures["mark"].set_texts(expected, self.tr("predicted mark"))
        seen = self.tr("%1 of %2").replace("%1", self._number(found.units - found.unseen))
        seen = seen.replace("%2", self._number(found.units))
        self.figures["seen"].set_texts(seen, self.tr("cards begun"))
        self.figures["now"].set_texts(percent(found.recall_now), self.tr("known today"))
        days = found.outlook.days
        final = final_day([*days], found.exam.final_days)
        self.bars.show_days(days, found.exam.minutes, final)
        self.chart.refresh()

    def _show_state(self, found: ExamProgress) -> None:
        first = next(iter(found.outlook.days), None)
        of_today = ceil(first.new) if first is not None else 0
        if found.behind > of_today:
            tone, state = "warning", self.tr("Behind the plan")
            text = self.tr(
                "%Ln new card(s) more than planned are still to come. "
                "They are spread over the days that are left.",
                "",
                found.behind - of_today,
            )
        elif found.final:
            tone, state = "accent", self.tr("Last pass")
            text = self.tr("Every card comes once more before the exam, the surest first.")
        else:
            tone, state = "success", self.tr("On track")
            text = self.tr("When it was planned, the mark was expected to be about %1.")
            text = text.replace("%1", percent(found.expected))
            if found.behind:
                text += " " + self.tr("%Ln new card(s) are for today.", "", found.behind)
        self.state.setText(state)
        self.state.setProperty("tone", tone)
        self.state.style().polish(self.state)
        self.text.setText(text)

    def _say_over(self, exam: Exam) -> None:
        said = self.tr(
            "This exam is over; its cards come on their plain dates again. "
            "A mark of about %1 was expected when it was planned."
        )
        self.text.setText(said.replace("%1", percent(exam.mark)))

    def _when(self, exam: Exam, today: int) -> str:
        date = qt_date(date_of(exam.day))
        day = self.locale().toString(date, QLocale.FormatType.LongFormat)
        left = exam.day - today
        if left < 0:
            return self.tr("It was on %1.").replace("%1", day)
        if left == 0:
            return self.tr("It is today, %1. Good luck!").replace("%1", day)
        if left == 1:
            return self.tr("Tomorrow, %1").replace("%1", day)
        return self.tr("In %Ln days, %1", "", left).replace("%1", day)

    def _number(self, value: int) -> str:
        return self.locale().toString(value)

    @Slot()
    def _on_change(self) -> None:
        self.change_wanted.emit(self.exam.key)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.exam.key)
