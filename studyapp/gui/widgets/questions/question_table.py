"""A question among the reviews: one that was missed, or one that asks for a card's memory."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.widgets.cards import Scroller, Text
from studyapp.gui.widgets.questions import QuestionView
from studyapp.gui.widgets.review.bringing import bring
from studyapp.gui.widgets.review.card_table import SLIDES, WIDTH, centred
from studyapp.gui.widgets.review.sitting_bar import SittingBar
from studyapp.gui.widgets.review.source_panel import SourcePanel
from studyapp.model.answers.marking import Response
from studyapp.study.answers import rating_of
from studyapp.study.practice import PracticeSession
from studyapp.study.review import ReviewSession, Turn

# What is for cards only has no place over a question.
_IN_MENU: Final = ("bury", "bury_note", "suspend")


class QuestionTable(QWidget):
    """Asks a question where a card would be asked; `rated` carries the grade that it earned."""

    rated = Signal(int)
    lesson_wanted = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._asked: PracticeSession | None = None
        self.bar = SittingBar(self)
        for unused in (
            self.bar.read,
            self.bar.hint,
            self.bar.source,
            self.bar.facts,
            self.bar.edit,
        ):
            unused.hide()
        self.bar.menu.list_only(*_IN_MENU)
        self.place = Text("", "caption", self)
        self.question = QuestionView(self)
        self.source = SourcePanel(self)
        self.question.answered.connect(self._on_answered)
        self.question.hint_wanted.connect(self._on_hint)
        self.question.count_wanted.connect(self._on_count)
        self.question.teach_wanted.connect(self._on_teach)
        self.question.source_wanted.connect(self._on_source)
        self.question.continued.connect(self._on_continued)
        self.source.lesson_wanted.connect(self.lesson_wanted)
        self._scroller = Scroller(self, WIDTH)
        for part in (self.place, self.question, self.source):
            self._scroller.body.addWidget(part)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        space = theme.current().space
        column.setContentsMargins(0, space.medium, 0, space.large)
        column.addLayout(centred(self.bar))
        column.addWidget(self._scroller, 1)

    def ask(self, turn: Turn, session: ReviewSession) -> bool:
        """Ask the question of `turn`; tell whether it is still in its pack."""
        seed = self._kit.desk.progress.now_ms() % 1_000_000
        self._asked = self._kit.desk.practice.again(turn.unit.pack, turn.unit.side, seed)
        if self._asked is None or self._asked.item is None:
            return False
        where = (turn.course, turn.lesson)
        self.place.setText(" \u00b7 ".join(part for part in where if part))
        self.bar.show_progress(session.left, session.answered)
        self.bar.undo.setEnabled(session.can_undo)
        self.source.hide()
        self.question.show_item(self._asked.item, turn.folder)
        self._scroller.verticalScrollBar().setValue(0)
        return True

    def scroll_by(self, key: Qt.Key) -> None:
        """Scroll as `key` asks."""
        self._scroller.verticalScrollBar().triggerAction(SLIDES[key])

    @property
    def asked(self) -> PracticeSession:
        """Return the question being asked."""
        assert self._asked is not None, "nothing is asked"
        return self._asked

    @Slot(object)
    def _on_answered(self, response: Response) -> None:
        if self.asked.result is None:
            self.question.show_result(self.asked.answer(response, self.question.confidence))
            bring(self._scroller, self.question.check, self.question.feedback.verdict)

    @Slot()
    def _on_hint(self) -> None:
        hint = self.asked.hint()
        if hint is not None:
            self.question.show_hint(hint)

    @Slot()
    def _on_count(self) -> None:
        self.question.show_result(self.asked.count_it())

    @Slot()
    def _on_teach(self) -> None:
        self.question.show_result(self.asked.teach())

    @Slot(str)
    def _on_source(self, source: str) -> None:
        self.source.show_source(self._kit.desk.reading.source(self.asked.pack, source))
        bring(self._scroller, self.source)

    @Slot()
    def _on_continued(self) -> None:
        if self.asked.result is not None:
            self.rated.emit(int(rating_of(self.asked.result)))
