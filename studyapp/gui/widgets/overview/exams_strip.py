"""What counts today because of an exam."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.widgets.cards import Panel, QuietButton, Text

if TYPE_CHECKING:  # start-up is precious: this comes with the desk
    from studyapp.study.day_ahead import ExamToday


class ExamsStrip(Panel):
    """A line an exam; `opened` leads to the exams."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("exams_today")
        self._rows: list[Text] = []
        self._room = QVBoxLayout()
        self._room.setSpacing(2)
        self.more = QuietButton(self.tr("See the plan"), "calendar-days", self)
        self.more.setObjectName("open_exams")
        self.more.clicked.connect(self._on_more)
        self.body.addLayout(self._room)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_exams(self, exams: "Sequence[ExamToday]") -> None:
        """Show what each of `exams` asks of today."""
        for row in self._rows:
            self._room.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for exam in exams:
            for text, role in ((self._heading(exam), "strong"), (self._told(exam), "muted")):
                row = Text(text, role, self)
                self._room.addWidget(row)
                self._rows.append(row)
        self.setVisible(bool(exams))

    def _heading(self, today: "ExamToday") -> str:
        if today.days_left == 1:
            return self.tr("%1 is tomorrow").replace("%1", today.exam.title)
        when = self.tr("%1 is in %Ln days", "", today.days_left)
        return when.replace("%1", today.exam.title)

    def _told(self, today: "ExamToday") -> str:
        if not today.cards:
            return self.tr("It asks nothing of today.")
        told = self.tr("%Ln of today's card(s) are for it.", "", today.cards)
        if today.final:
            told += " " + self.tr("This is the last pass: every card comes once more.")
        return told

    @Slot()
    def _on_more(self) -> None:
        self.opened.emit()
