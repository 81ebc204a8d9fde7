"""What a card said before its author changed it, beside what it says now."""

from PySide6.QtWidgets import QGridLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, QuietButton, Text
from studyapp.study.review import Turn
from studyapp.study.updates import Revision


class ChangePanel(Panel):
    """Old and new words one above the other; the answer only once it was shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Changed by its author"))
        self.setObjectName("change_panel")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.current().space.large)
        self._grid.setColumnStretch(1, 1)
        self.words: dict[str, Text] = {}
        self._labels: dict[str, Text] = {}
        for row, (name, title) in enumerate(
            (
                ("old_front", self.tr("Question before")),
                ("new_front", self.tr("Question now")),
                ("old_back", self.tr("Answer before")),
                ("new_back", self.tr("Answer now")),
            )
        ):
            label, words = Text(title, "muted", self), Text("", "body", self)
            label.setWordWrap(False)
            words.setObjectName(f"change_{name}")
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(words, row, 1)
            self.words[name], self._labels[name] = words, label
        self.text = Text(
            self.tr("Its meaning is another one, so it comes up again, however well it was known."),
            "small",
            self,
        )
        self.close_button = QuietButton(self.tr("Close"), "", self)
        self.close_button.setObjectName("close_change")
        self.close_button.clicked.connect(self.hide)
        self.body.addWidget(self.text)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.close_button)
        self.hide()

    def show_change(self, turn: Turn, revision: Revision, *, answer: bool) -> None:
        """Show how `turn` differs from `revision`, its answer as well if `answer`."""
        told = {
            "old_front": revision.front or self.tr("not known any more"),
            "new_front": turn.unit.front,
            "old_back": revision.back or self.tr("not known any more"),
            "new_back": turn.unit.back,
        }
        for name, words in told.items():
            self.words[name].setText(words)
            shown = name.endswith("front") or (answer and bool(turn.unit.back))
            self.words[name].setVisible(shown)
            self._labels[name].setVisible(shown)
        self.show()
