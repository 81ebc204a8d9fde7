"""What is known of a card: how often it was answered, how long it holds, when it was due."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, Text
from studyapp.gui.widgets.review.spans import days_in_words
from studyapp.study.review import Facts


class CardFacts(Panel):
    """A small table of facts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This card"), parent)
        self.setObjectName("card_facts")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.current().space.large)
        self._grid.setVerticalSpacing(theme.current().space.hair)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.values: dict[str, Text] = {}
        for name, title in (
            ("answers", self.tr("Answers")),
            ("lapses", self.tr("Forgotten")),
            ("holds", self.tr("Holds for about")),
            ("recall", self.tr("Recall now")),
            ("due", self.tr("Due")),
        ):
            row = len(self.values)
            value = Text("", "body", self)
            value.setObjectName(f"fact_{name}")
            self._grid.addWidget(Text(title, "muted", self), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self.values[name] = value
        self.hide()

    def show_facts(self, facts: Facts) -> None:
        """Show `facts`."""
        self.values["answers"].setText(self.locale().toString(facts.answers))
        self.values["lapses"].setText(self.locale().toString(facts.lapses))
        holds = days_in_words(facts.stability) if facts.stability >= 1 else self.tr("under a day")
        self.values["holds"].setText(holds if facts.answers else self.tr("not yet known"))
        self.values["recall"].setText(self._recall(facts))
        self.values["due"].setText(self._due(facts.due_in))
        self.show()

    def _recall(self, facts: Facts) -> str:
        if facts.recall is None:
            return self.tr("not yet known")
        return self.tr("%1 %").replace("%1", self.locale().toString(round(facts.recall * 100)))

    def _due(self, due_in: int | None) -> str:
        if due_in is None:
            return self.tr("new")
        if due_in == 0:
            return self.tr("today")
        if due_in < 0:
            return self.tr("%1 ago").replace("%1", days_in_words(-due_in))
        return self.tr("in %1").replace("%1", days_in_words(due_in))
