"""A sitting of questions: one after the other, then what came out."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import PageHeader, QuietButton, Scroller
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.questions import QuestionView
from studyapp.gui.widgets.questions.quiz_result import QuizResult
from studyapp.gui.widgets.review.bringing import bring
from studyapp.gui.widgets.review.source_panel import SourcePanel
from studyapp.model.answers.marking import Response
from studyapp.study.practice import PracticeSession

_WIDTH = 760
_SEEDS = 1_000_000


class QuizPage(Page):
    """Draws a `PracticeSession`; the argument is `lesson:pack/lesson` or `test:pack/test`."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._argument = ""
        self._peeking = False
        self._session: PracticeSession | None = None
        self.header = PageHeader("", "", self)
        self.stop = QuietButton(self.tr("End"), "x", self)
        self.stop.setObjectName("end_quiz")
        self.stop.clicked.connect(self._on_practice)
        self.header.buttons.addWidget(self.stop)
        self.meter = Meter(self)
        self.meter.setObjectName("progress")
        self.meter.setAccessibleName(self.tr("Progress of this quiz"))
        self.question = QuestionView(self)
        self.source = SourcePanel(self)
        self.result = QuizResult(self)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.question.answered.connect(self._on_answered)
        self.question.hint_wanted.connect(self._on_hint)
        self.question.count_wanted.connect(self._on_count)
        self.question.continued.connect(self._on_continued)
        self.question.source_wanted.connect(self._on_source)
        self.source.lesson_wanted.connect(self._on_lesson)
        self.result.lesson_wanted.connect(self._on_question_lesson)
        self.result.again_wanted.connect(self._on_again)
        self.result.back_wanted.connect(self._on_practice)

    def _lay_out(self) -> None:
        asking = Scroller(self, _WIDTH)
        self._asking = asking
        for part in (self.header, self.meter, self.question, self.source):
            asking.body.addWidget(part)
        asking.body.addStretch(1)
        self._ended = Scroller(self, _WIDTH)
        self._ended.body.addWidget(self.result)
        self._ended.body.addStretch(1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(asking)
        self._stack.addWidget(self._ended)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    # --- coming and going ------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Begin the quiz or test `argument`; after a look into the lesson, go on with it."""
        resumed = self._peeking and argument == self._argument and self._session is not None
        self._peeking = False
        if not resumed:
            self._argument = argument
            self._session = self._begin(argument)
            self._show_item()

    def first_focus(self) -> QWidget:
        """Return where the learner answers, or what comes after the last question."""
        if self._stack.currentWidget() is self._ended:
            return self.result.again
        return self.question.first_focus()

    @property
    def session(self) -> PracticeSession:
        """Return the sitting."""
        assert self._session is not None, "the page was not opened yet"
        return self._session

    def _begin(self, argument: str) -> PracticeSession:
        practice = self._kit.desk.practice
        seed = self._kit.desk.progress.now_ms() % _SEEDS
        kind, _, name = argument.partition(":")
        pack, _, part = name.partition("/")
        return (
            practice.test(pack, part, seed) if kind == "test" else practice.lesson(pack, part, seed)
        )

    # --- drawing ---------------------------------------------------------------------------------

    def _show_item(self) -> None:
        item = self.session.item
        self.source.hide()
        if item is None:
            self._show_result()
            return
        number = self.locale().toString
        place = self.tr("Question %1 of %2").replace("%1", number(item.number))
        place = place.replace("%2", number(item.total))
        self.header.set_texts(self.session.title or self.tr("Questions"), place)
        self.meter.set_value(item.number - 1, item.total, place)
        self.question.show_item(item, self.session.folder)
        self._stack.setCurrentWidget(self._asking)
        self._asking.verticalScrollBar().setValue(0)
        self.question.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_result(self) -> None:
        self.result.show_session(self.session)
        self._stack.setCurrentWidget(self._ended)
        self._ended.verticalScrollBar().setValue(0)
        self.result.again.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the learner does -------------------------------------------------------------------

    @Slot(object)
    def _on_answered(self, response: Response) -> None:
        if self.session.item is None or self.session.result is not None:
            return
        result = self.session.answer(response, self.question.confidence)
        if self.session.feedback_at_end:
            self._on_continued()
            return
        self.question.show_result(result)
        self.meter.set_value(len(self.session.results), self.session.item.total)
        bring(self._asking, self.question.check, self.question.feedback.verdict)

    @Slot()
    def _on_hint(self) -> None:
        hint = self.session.hint()
        if hint is not None:
            self.question.show_hint(hint)

    @Slot()
    def _on_count(self) -> None:
        self.question.show_result(self.session.count_it())
        bring(self._asking, self.question.check)

    @Slot()
    def _on_continued(self) -> None:
        self.session.next()
        self._show_item()

    @Slot(str)
    def _on_source(self, source: str) -> None:
        found = self._kit.desk.reading.source(self.session.pack, source)
        self.source.show_source(found)
        bring(self._asking, self.source)

    @Slot(str)
    def _on_lesson(self, place: str) -> None:
        self._peeking = True
        self.go.emit("lesson", place)

    @Slot(str)
    def _on_question_lesson(self, source: str) -> None:
        self._on_lesson(f"{self.session.pack}/{source}")

    @Slot()
    def _on_again(self) -> None:
        self._session = self._begin(self._argument)
        self._show_item()

    @Slot()
    def _on_practice(self) -> None:
        self.go.emit("practice", "")
