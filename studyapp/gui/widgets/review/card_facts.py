"""What is known of a card: how often it was answered, how it fades, and every answer it got."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from studyapp.gui import theme
from studyapp.gui.dates import qt_date
from studyapp.gui.widgets.cards import Panel, Text
from studyapp.gui.widgets.review.answer_table import AnswerTable
from studyapp.gui.widgets.review.forgetting_curve import ForgettingCurve
from studyapp.gui.widgets.review.spans import days_in_words, seconds_in_words
from studyapp.model.days import date_of
from studyapp.study.card_history import CardHistory
from studyapp.study.review import Facts

_PAIRS: Final = 2  # facts side by side
_NONE: Final = "\u2013"


class CardFacts(Panel):
    """A small table of facts, `pairs` of them side by side, the curve, and the answers."""

    def __init__(self, parent: QWidget | None = None, pairs: int = _PAIRS) -> None:
        super().__init__(self.tr("This card"), parent)
        self.setObjectName("card_facts")
        self._pairs = pairs
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.current().space.large)
        self._grid.setVerticalSpacing(theme.current().space.hair)
        self.body.addLayout(self._grid)
        self.values: dict[str, Text] = {}
        for name, title in self._titles().items():
            self._add_fact(name, title)
        for pair in range(pairs):
            self._grid.setColumnStretch(2 * pair + 1, 1)
        self.curve = ForgettingCurve(self)
        self.curve.setObjectName("forgetting_curve")
        self.said = Text("", "small", self)
        self.said.setObjectName("curve_said")
        self.answers = AnswerTable(self)
        for part in (self.curve, self.said, self.answers):
            self.body.addWidget(part)
        self.hide()

    def _titles(self) -> Mapping[str, str]:
        return {
            "answers": self.tr("Answers"),
            "recall": self.tr("Recall now"),
            "lapses": self.tr("Forgotten"),
            "holds": self.tr("Holds for about"),
            "first": self.tr("First seen"),
            "due": self.tr("Due"),
            "time": self.tr("Time spent"),
        }

    def _add_fact(self, name: str, title: str) -> None:
        row, pair = divmod(len(self.values), self._pairs)
        value = Text("", "body", self)
        value.setObjectName(f"fact_{name}")
        label: QLabel = Text(title, "muted", self)
        label.setWordWrap(False)
        self._grid.addWidget(label, row, 2 * pair, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 2 * pair + 1)
        self.values[name] = value

    def show_facts(self, facts: Facts, history: CardHistory) -> None:
        """Show `facts` and `history`."""
        unknown = self.tr("not yet known")
        number = self.locale().toString
        taken_s = sum(answer.taken_ms for answer in history.answers) / 1000
        told = {
            "answers": number(facts.answers),
            "lapses": number(facts.lapses),
            "holds": self._holds(facts) if facts.answers else unknown,
            "recall": unknown if facts.recall is None else self._percent(facts.recall),
            "due": self._due(facts.due_in),
            "first": self._date(history.answers[0].day) if history.answers else self.tr("now"),
            "time": seconds_in_words(taken_s) if history.answers else _NONE,
        }
        for name, text in told.items():
            self.values[name].setText(text)
        self._show_history(history)
        self.show()

    def _show_history(self, history: CardHistory) -> None:
        for part in (self.curve, self.said):
            part.setVisible(bool(history.answers))
        if history.answers:
            self.curve.show_history(history)
            self.said.setText(self._curve_in_words(history))
        self.answers.show_history(history)

    def _curve_in_words(self, history: CardHistory) -> str:
        """Say what the curve shows."""
        known = sum(answer.rating > 1 for answer in history.answers)
        said = self.tr("Known %1 of %2 times.").replace("%1", self.locale().toString(known))
        said = said.replace("%2", self.locale().toString(len(history.answers)))
        there = history.recall_when_due
        if there is not None and history.due is not None and history.due > history.today:
            falls = self.tr("Left alone, recall is expected to fall to about %1 by %2.")
            falls = falls.replace("%1", self._percent(there))
            said += " " + falls.replace("%2", self._date(history.due))
        return said

    def _holds(self, facts: Facts) -> str:
        return days_in_words(facts.stability) if facts.stability >= 1 else self.tr("under a day")

    def _percent(self, share: float) -> str:
        return self.tr("%1 %").replace("%1", self.locale().toString(round(share * 100)))

    def _date(self, day: int) -> str:
        return self.locale().toString(qt_date(date_of(day)), QLocale.FormatType.ShortFormat)

    def _due(self, due_in: int | None) -> str:
        if due_in is None:
            return self.tr("new")
        if due_in == 0:
            return self.tr("today")
        if due_in < 0:
            return self.tr("%1 ago").replace("%1", days_in_words(-due_in))
        return self.tr("in %1").replace("%1", days_in_words(due_in))
