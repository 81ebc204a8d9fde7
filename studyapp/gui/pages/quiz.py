"""A sitting of questions: one after the other, then what came out."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui.keys.table import Place
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import PageHeader, QuietButton, Scroller
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.questions import QuestionView
from studyapp.gui.widgets.questions.handing_in import HandingIn
from studyapp.gui.widgets.questions.quiz_result import QuizResult
from studyapp.gui.widgets.questions.sitting_tools import SittingTools
from studyapp.gui.widgets.questions.time_left import MORE
from studyapp.gui.widgets.review.bringing import bring
from studyapp.gui.widgets.review.source_panel import SourcePanel
from studyapp.model.answers.marking import Response, Skipped
from studyapp.study.practice import PracticeSession

_WIDTH: Final = 760
_SEEDS: Final = 1_000_000
_TICK_MS: Final = 1_000
_LONGEST_TICK_MS: Final = 5_000  # a computer that slept took no test


class QuizPage(Page):
    """Draws a `PracticeSession`.

    The argument is `lesson:pack/lesson`, `section:pack/lesson#section`, `pretest:pack/lesson`,
    `test:pack/test`, or `sitting:id` for one on record.
    """

    places = (Place.TEST, Place.QUESTIONS)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._argument = ""
        self._session: PracticeSession | None = None
        self._told_over = False
        self._elapsed = QElapsedTimer()
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self.header = PageHeader("", "", self)
        self.stop = QuietButton(self.tr("End"), "x", self)
        self.stop.setObjectName("end_quiz")
        self.stop.clicked.connect(self._on_stop)
        self.header.buttons.addWidget(self.stop)
        self.meter = Meter(self)
        self.meter.setObjectName("progress")
        self.meter.setAccessibleName(self.tr("Progress of this quiz"))
        self.question = QuestionView(self)
        self.tools = SittingTools(self)
        self.source = SourcePanel(self)
        self.handing_in = HandingIn(self)
        self.result = QuizResult(self)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.question.answered.connect(self._on_answered)
        self.question.hint_wanted.connect(self._on_hint)
        self.question.count_wanted.connect(self._on_count)
        self.question.teach_wanted.connect(self._on_teach)
        self.question.continued.connect(self._on_continued)
        self.question.source_wanted.connect(self._on_source)
        self.source.lesson_wanted.connect(self._on_lesson)
        self.tools.flagged.connect(self._on_flagged)
        self.tools.chosen.connect(self._on_chosen)
        self.tools.before.clicked.connect(self._on_before)
        self.tools.after.clicked.connect(self._on_after)
        self.tools.hand_in.clicked.connect(self._look_over)
        self.tools.time.more_wanted.connect(self._on_more)
        self.handing_in.handed_in.connect(self._on_handed_in)
        self.handing_in.chosen.connect(self._on_chosen)
        self.handing_in.more_wanted.connect(self._on_more)
        self.handing_in.left.connect(self._on_practice)
        self.result.lesson_wanted.connect(self._on_question_lesson)
        self.result.again_wanted.connect(self._on_again)
        self.result.back_wanted.connect(self._on_practice)

    def _lay_out(self) -> None:
        asking = Scroller(self, _WIDTH)
        self._asking = asking
        above = (self.header, self.tools.time, self.meter)
        for part in (*above, self.question, self.source, self.tools):
            asking.body.addWidget(part)
        asking.body.addStretch(1)
        self._over = Scroller(self, _WIDTH)
        self._over.body.addWidget(self.handing_in)
        self._over.body.addStretch(1)
        self._ended = Scroller(self, _WIDTH)
        self._ended.body.addWidget(self.result)
        self._ended.body.addStretch(1)
        self._stack = QStackedWidget(self)
        for view in (asking, self._over, self._ended):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    # --- coming and going ------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Begin the quiz or test `argument`, or go on with it after a look elsewhere."""
        session = self._session
        again = argument == self._argument and session is not None
        if again and (argument.startswith("sitting:") or self._going_on):
            self._elapsed.start()
            self._ticks.start()
            return
        self._argument = argument
        self._session = self._begin(argument)
        self._told_over = False
        self.tools.time.begin()
        self._elapsed.start()
        self._ticks.start()
        self._show_item()

    def leave(self) -> None:
        """Let the time stand still, and keep how much was spent."""
        if self._session is None:
            return
        self._ticks.stop()
        self._tick()
        if not self._session.ended:
            if self._session.id and not self._session.results:
                return  # nothing was answered: nothing to go on with
            self._session.pause()

    def first_focus(self) -> QWidget:
        """Return where the learner answers, or what comes after the last question."""
        view = self._stack.currentWidget()
        if view is self._ended:
            return self.result.again
        return self.handing_in.give if view is self._over else self.question.first_focus()

    @property
    def session(self) -> PracticeSession:
        """Return the sitting."""
        assert self._session is not None, "the page was not opened yet"
        return self._session

    @property
    def _going_on(self) -> bool:
        """Tell whether the sitting that shows is to be shown again: its end, too, after a look."""
        return self._session is not None and (not self._session.ended or self._peeking)

    _peeking = False

    def _begin(self, argument: str) -> PracticeSession:
        practice = self._kit.desk.practice
        seed = self._kit.desk.progress.now_ms() % _SEEDS
        kind, _, name = argument.partition(":")
        pack, _, part = name.partition("/")
        match kind:
            case "sitting":
                return practice.resume(name)
            case "test":
                return practice.test(pack, part, seed)
            case "pretest":
                return practice.pretest(pack, part, seed)
            case "section":
                lesson, _, section = part.partition("#")
                return practice.section(pack, lesson, section, seed)
            case _:
                return practice.lesson(pack, part, seed)

    # --- drawing ---------------------------------------------------------------------------------

    def _show_item(self) -> None:
        item = self.session.item
        self.source.hide()
        self._peeking = False
        if self.session.ended:
            self._show_result()
            return
        if item is None:
            self._look_over()
            return
        number = self.locale().toString
        place = self.tr("Question %1 of %2").replace("%1", number(item.number))
        place = place.replace("%2", number(item.total))
        self.header.set_texts(self.session.title or self.tr("Questions"), place)
        response = self.session.response_to(item.question.id)
        known = None if isinstance(response, Skipped) else response
        self.question.show_item(item, self.session.folder, known)
        if self.session.result is not None:
            self.question.show_result(self.session.result)
        self._show_progress()
        self._stack.setCurrentWidget(self._asking)
        self._asking.verticalScrollBar().setValue(0)
        self.question.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self) -> None:
        done, total = len(self.session.results), len(self.session.spots)
        self.meter.set_value(done, total, self.header.subtitle.text())
        self.tools.show_session(self.session)

    @Slot()
    def _look_over(self) -> None:
        self.handing_in.show_session(self.session)
        self._stack.setCurrentWidget(self._over)
        self.handing_in.give.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_result(self) -> None:
        self._ticks.stop()
        self.result.show_session(self.session)
        self._stack.setCurrentWidget(self._ended)
        self._ended.verticalScrollBar().setValue(0)
        self.result.again.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- time ------------------------------------------------------------------------------------

    @Slot()
    def _tick(self) -> None:
        if self._session is None or not self._elapsed.isValid():
            return
        self._session.tick(min(self._elapsed.restart(), _LONGEST_TICK_MS))
        self.tools.show_time(self._session)
        left = self._session.left_ms
        if left is not None and left <= 0 and not self._told_over and not self._session.ended:
            self._told_over = True
            self._look_over()

    @Slot()
    def _on_more(self) -> None:
        self.session.extend(MORE)
        self._told_over = False
        self.tools.show_time(self.session)
        if self._stack.currentWidget() is self._over:
            self._on_chosen(next((s.number for s in self.session.spots if s.here), 1))

    # --- what the learner does -------------------------------------------------------------------

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done while a question is asked."""
        if self._stack.currentWidget() is not self._asking:
            return {}
        can: dict[str, Callable[[], None]] = {"hint": self.question.ask_hint}
        if self.tools.isVisible():
            can |= {
                "mark": self.tools.flag.toggle,
                "before": self._on_before,
                "after": self._on_after,
            }
        return can

    @Slot(object)
    def _on_answered(self, response: Response) -> None:
        if self.session.item is None or self.session.result is not None:
            return
        result = self.session.answer(response, self.question.confidence)
        if self.session.feedback_at_end:
            self._on_continued()
            return
        self.question.show_result(result)
        self._show_progress()
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
    def _on_teach(self) -> None:
        self.question.show_result(self.session.teach())
        bring(self._asking, self.question.check)

    @Slot()
    def _on_continued(self) -> None:
        self.session.next()
        self._show_item()

    @Slot(bool)
    def _on_flagged(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self.session.flag(on=on)
        self.tools.show_session(self.session)

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self.session.go_to(number)
        self._show_item()

    @Slot()
    def _on_before(self) -> None:
        self._step(-1)

    @Slot()
    def _on_after(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        item = self.session.item
        if item is not None and 1 <= item.number + by <= item.total:
            self._on_chosen(item.number + by)

    @Slot()
    def _on_handed_in(self) -> None:
        self._tick()
        self.session.hand_in()
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
        plan = self.session.plan
        if not self.session.counts:
            self._session = None
            self.go.emit("lesson", f"{plan.pack}/{plan.name}")
            return
        self._session = None
        if self._argument.startswith("sitting:"):
            self.go.emit("setup", f"{plan.sort.value}:{plan.pack}/{plan.name}")
        else:
            self.open(self._argument)

    @Slot()
    def _on_stop(self) -> None:
        """End what was hardly begun; ask about the rest."""
        if self.session.id and self.session.results:
            self._look_over()
        else:
            self._forget()
            self._on_practice()

    def _forget(self) -> None:
        if self._session is not None and self._session.id and not self._session.results:
            self._kit.desk.practice.discard(self._session.id)
            self._session = None

    @Slot()
    def _on_practice(self) -> None:
        self.go.emit("practice", "")
