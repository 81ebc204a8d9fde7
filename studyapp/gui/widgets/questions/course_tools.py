"""Ways to practise a course beside its tests: games, drills, a test of one's own, results."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, PlainButton, PrimaryButton, QuietButton, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.model.sittings import Sitting
from studyapp.study.practice import Choice


class CourseTools(Panel):
    """A row of ways to practise, for the whole course or one lesson of it."""

    wanted = Signal(str, str)
    cards_wanted = Signal(str)

    def __init__(
        self, choices: Sequence[Choice], number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setObjectName(f"course_tools_{number}")
        self._pack = choices[0].pack
        self.lesson = QComboBox(self)
        self.lesson.setObjectName("cards_of")
        self.lesson.setAccessibleName(self.tr("Cards of"))
        self.lesson.setMinimumContentsLength(14)
        self.lesson.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.lesson.addItem(self.tr("Whole course"), "")
        for choice in choices:
            if choice.kind == "lesson":
                self.lesson.addItem(choice.title, choice.id)
        own = self._button(self.tr("A test of your own"), "plus", "own_test")
        own.clicked.connect(self._on_own)
        results = self._button(self.tr("Results"), "statistics", "results")
        results.clicked.connect(self._on_results)
        cram = self._button(self.tr("Cram"), "layers", "cram")
        cram.setToolTip(self.tr("All cards once more; your review dates stay as they are"))
        cram.clicked.connect(self._on_cram)
        learn = self._button(self.tr("Learn till right"), "target", "learn")
        learn.setToolTip(self.tr("Twenty cards until you knew each three times"))
        learn.clicked.connect(self._on_learn)
        match = self._button(self.tr("Match"), "puzzle", "match")
        match.setToolTip(self.tr("Join what belongs together, against the clock"))
        match.clicked.connect(self._on_match)
        paper = self._button(self.tr("Cards as PDF"), "file-text", "paper")
        paper.clicked.connect(self._on_paper)
        self._lay_out((own, results), (cram, learn, match, paper))

    def _lay_out(self, first: Sequence[QWidget], second: Sequence[QWidget]) -> None:
        space = theme.current().space
        for title, parts in (("", first), (self.tr("Cards of"), (self.lesson, *second))):
            row = QWidget(self)
            flow = FlowLayout(row, space.small)
            if title:
                label = Text(title, "small", row)
                label.setWordWrap(False)
                label.setMinimumHeight(theme.current().size(36))
                flow.addWidget(label)
            for part in parts:
                flow.addWidget(part)
            self.body.addWidget(row)

    def _button(self, text: str, icon: str, name: str) -> QuietButton:
        button = QuietButton(text, icon, self)
        button.setObjectName(name)
        return button

    def _place(self) -> str:
        return f"{self._pack}/{self.lesson.currentData()}"

    @Slot()
    def _on_own(self) -> None:
        self.wanted.emit("setup", f"mix:{self._pack}/")

    @Slot()
    def _on_results(self) -> None:
        self.wanted.emit("results", self._pack)

    @Slot()
    def _on_cram(self) -> None:
        self.wanted.emit("drill", f"cram:{self._place()}")

    @Slot()
    def _on_learn(self) -> None:
        self.wanted.emit("drill", f"learn:{self._place()}")

    @Slot()
    def _on_match(self) -> None:
        self.wanted.emit("match", self._place())

    @Slot()
    def _on_paper(self) -> None:
        self.cards_wanted.emit(self._place())


class UnfinishedRow(Panel):
    """A sitting that was begun: go on with it, or forget it."""

    def __init__(self, sitting: Sitting, number: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName(f"unfinished_{number}")
        title = sitting.plan.title or self.tr("Questions")
        done = self.locale().toString(sitting.answered)
        whole = self.locale().toString(len(sitting.plan.questions))
        said = self.tr("Begun: %1 of %2 answered").replace("%1", done).replace("%2", whole)
        kind = PrimaryButton if number == 1 else PlainButton
        self.go_on = kind(self.tr("Go on"), "play", self)
        self.go_on.setObjectName(f"go_on_{number}")
        self.go_on.setAccessibleName(f"{self.tr('Go on')}: {title}")
        self.discard = QuietButton(self.tr("Discard"), "", self)
        self.discard.setObjectName(f"discard_{number}")
        self.discard.setAccessibleName(f"{self.tr('Discard')}: {title}")
        words = QVBoxLayout()
        words.setSpacing(theme.current().space.hair)
        words.addWidget(Text(title, "strong", self))
        words.addWidget(Text(said, "small", self))
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.small)
        row.addLayout(words, 1)
        row.addWidget(self.go_on)
        row.addWidget(self.discard)
        self.body.addLayout(row)
