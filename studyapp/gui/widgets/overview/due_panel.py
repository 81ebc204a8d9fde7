"""What waits today, and the way into it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.gui.lengths import about
from studyapp.gui.widgets.cards import Panel, PrimaryButton, QuietButton, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.model.days import date_of
from studyapp.study.today import Today

if TYPE_CHECKING:  # start-up is precious: this comes with the desk
    from studyapp.study.day_ahead import DayAhead


class DuePanel(Panel):
    """Says how much is due and begins the review; says so if nothing is."""

    started = Signal()
    hands_free = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("due")
        self._caption = Text("", "strong", self)
        self._number = Text("", "display", self)
        self._number.setObjectName("due-number")
        self._number.setWordWrap(False)
        self._detail = Text("", "muted", self)
        self._detail.setObjectName("due-detail")
        self._left_over = Text("", "small", self)
        self._left_over.setObjectName("left-over")
        self._left_over.hide()
        self._today: Today | None = None
        self.start = PrimaryButton(self.tr("Start review"), "play", self)
        self.start.setObjectName("start-review")
        self.start.clicked.connect(self.started)
        self._listen = QuietButton(self.tr("By listening"), "volume-2", self)
        self._listen.setObjectName("start-hands-free")
        self._listen.setToolTip(self.tr("The voice asks and answers; your hands stay free"))
        self._listen.clicked.connect(self.hands_free)
        self.body.setSpacing(4)
        self.body.addWidget(self._caption)
        self.body.addWidget(self._number)
        self.body.addWidget(self._detail)
        self.body.addWidget(self._left_over)
        self.body.addStretch(1)
        self.body.addSpacing(12)
        ways = QWidget(self)
        row = FlowLayout(ways)
        row.addWidget(self.start)
        row.addWidget(self._listen)
        self.body.addWidget(ways)

    def show_today(self, today: Today) -> None:
        """Show what waits on this day."""
        self._today = today
        self._left_over.hide()
        waiting = today.waiting
        due = waiting.new + waiting.learning + waiting.review
        self.start.setVisible(due > 0)
        self._listen.setVisible(due > 0)
        self._number.setProperty("role", "display" if due else "title")
        self._number.style().polish(self._number)
        if due:
            self._caption.setText(self.tr("Due today"))
            self._number.setText(self.locale().toString(due))
            self._detail.setText(self._what_waits(today))
        else:
            self._caption.setText(self.tr("Reviews"))
            self._number.setText(self._all_done(today))
            self._detail.setText(self._what_comes(today))

    def show_ahead(self, ahead: "DayAhead") -> None:
        """Show what the minutes and the exams make of the day."""
        if self._today is None:
            return
        self.show_today(replace(self._today, waiting=ahead.waiting, minutes=ahead.minutes))
        if ahead.left_over and ahead.minutes_given is not None:
            told = self.tr("%Ln more are due, beyond your %1 minutes.", "", ahead.left_over)
            self._left_over.setText(told.replace("%1", str(ahead.minutes_given)))
            self._left_over.show()

    def _what_waits(self, today: Today) -> str:
        waiting = today.waiting
        parts = []
        if waiting.new:
            parts.append(self.tr("%Ln new", "", waiting.new))
        if waiting.review + waiting.learning:
            parts.append(self.tr("%Ln to review", "", waiting.review + waiting.learning))
        parts.append(about(max(1, today.minutes)))
        return " · ".join(parts)

    def _all_done(self, today: Today) -> str:
        return self.tr("All done for today") if today.done.reviews else self.tr("Nothing is due")

    def _what_comes(self, today: Today) -> str:
        """Say when the next cards come."""
        later = [(ahead, count) for ahead, count in enumerate(today.coming) if ahead and count]
        if not later:
            return self.tr("A good moment to read on: new cards come with what you read.")
        ahead, count = later[0]
        day = date_of(today.day + ahead)
        name = self.tr("tomorrow") if ahead == 1 else self.locale().dayName(day.isoweekday())
        return self.tr("%Ln card(s) come back %1.", "", count).replace("%1", name)
