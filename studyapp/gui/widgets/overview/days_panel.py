"""What was done today and on the days before, told kindly."""

from PySide6.QtWidgets import QWidget

from studyapp.gui.lengths import minutes_in_words
from studyapp.gui.widgets.cards import Panel, Text
from studyapp.gui.widgets.charts.figures import Figure
from studyapp.gui.widgets.columns import Columns
from studyapp.model.statistics import Streak
from studyapp.study.today import Today


class DaysPanel(Panel):
    """Today's work and the days studied in a row; a missed day is never held against anyone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your days"), parent)
        self.setObjectName("days")
        self.done = Figure(parent=self)
        self.done.setObjectName("done-today")
        self.row = Figure(parent=self)
        self.row.setObjectName("streak")
        self._note = Text("", "small", self)
        self._note.setObjectName("streak-note")
        numbers = Columns(240, self)
        numbers.add(self.done)
        numbers.add(self.row)
        self.body.addWidget(numbers)
        self.body.addSpacing(8)
        self.body.addWidget(self._note)
        self.body.addStretch(1)

    def show_today(self, today: Today) -> None:
        """Show the answers of this day and the streak."""
        answers = today.done.reviews + today.done.questions
        minutes = round(today.done.taken_ms / 60_000)
        caption = self.tr("answer(s) today", "", answers)
        if minutes:
            caption += " · " + minutes_in_words(minutes)
        self.done.set_texts(self.locale().toString(answers), caption)
        self.row.set_texts(
            self.locale().toString(today.streak.current),
            self.tr("day(s) in a row", "", today.streak.current),
        )
        self._note.setText(self._kind_words(today.streak))

    def _kind_words(self, streak: Streak) -> str:
        if not streak.total:
            return self.tr("Your first answer begins the count.")
        total = self.tr("%Ln day(s) of study in all.", "", streak.total)
        if not streak.current:
            return total + " " + self.tr("What you have learned stays with you; begin again.")
        return total + " " + self.tr("One rest day a week keeps the row whole.")
