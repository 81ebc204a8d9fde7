"""Review: one card after the other, by mouse or by keys."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui.keys.table import Place
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.review_card import OpenCard
from studyapp.gui.pages.review_help import CardHelp
from studyapp.gui.pages.review_over import SittingOver
from studyapp.gui.pages.review_voice import CardVoice
from studyapp.gui.widgets.questions.question_table import QuestionTable
from studyapp.gui.widgets.review.card_table import CardTable
from studyapp.gui.widgets.review.flags import MOST
from studyapp.gui.widgets.review.sitting_bar import SittingBar
from studyapp.model.memory import Rating
from studyapp.model.units import UnitKind
from studyapp.study.review import ReviewSession, Turn, rating_for
from studyapp.study.ways_back import WayBack

GUARD_MS: Final = 200  # a key pressed twice must not answer the next card unseen
_ADVISED: Final = 3  # cards with which a beginner is told how it goes


class ReviewPage(Page):
    """Draws the turn of a `ReviewSession` and forwards what the learner does.

    Space or Enter shows the answer and gives the suggested grade, 1 to 4 grade.
    """

    places = (Place.REVIEW,)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._session: ReviewSession | None = None
        self._peeking = False
        self._trying: Turn | None = None  # a card asked once more, without a grade
        self._day = 0
        self._first_day = True
        self._since_card = QElapsedTimer()
        self.guard_ms = GUARD_MS
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table = CardTable(self)
        self._questions: QuestionTable | None = None
        self.help = CardHelp(kit, self)
        self.over = SittingOver(kit, self)
        self._stack = QStackedWidget(self)
        for view in (self.table, self.help, self.over):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        self.voice = CardVoice(kit, self)
        self.card = OpenCard(kit, self.table, self.voice, self)
        self._deeds = self._all_deeds()
        self._connect()

    def _all_deeds(self) -> dict[str, Callable[[], None]]:
        """Return what keys and the menu name."""
        deeds: dict[str, Callable[[], None]] = {
            "answer": self._on_answer_key,
            "undo": self.undo,
            "suspend": partial(self._set_aside, ReviewSession.suspend),
            "bury": partial(self._set_aside, ReviewSession.bury),
            "bury_note": partial(self._set_aside, ReviewSession.bury_note),
            "read": self.read_aloud,
            "hold": self.voice.hold,
            "back": self.voice.back,
            "forward": self.voice.forward,
            "hint": self.show_hint,
            "more": self.table.bar.show_menu,
            "close": self.close_panels,
        }
        deeds |= {f"grade-{int(each)}": partial(self._answer_key, each) for each in Rating}
        return deeds | self.card.deeds()

    def _connect(self) -> None:
        table = self.table
        table.show_answer.clicked.connect(self.reveal)
        table.go_on.clicked.connect(self._on_went_on)
        self._connect_bar(table.bar)
        table.grades.graded.connect(self._on_graded)
        table.card.typed.teach_wanted.connect(self._on_teach)
        self.card.peeked.connect(self._peek)
        self.card.changed.connect(self._draw_again)
        self.card.announced.connect(self._announce)
        self.card.writing.closed.connect(self._on_writing_closed)
        self.voice.said.connect(self.said)
        self.help.lesson_wanted.connect(self._on_lesson_wanted)
        self.help.went_on.connect(self._on_went_on)
        self.help.try_wanted.connect(self._on_try)
        self.help.undo_wanted.connect(self.undo)
        self.help.read_wanted.connect(self.voice.read)
        self.over.undo_wanted.connect(self.undo)
        self.over.more_wanted.connect(self._on_more)
        self.over.go.connect(self.go)

    def _connect_bar(self, bar: SittingBar) -> None:
        bar.chosen.connect(self._on_chosen)
        bar.menu.key_of = self._kit.bindings.told

    @property
    def asked(self) -> QuestionTable:
        """Return the table for questions, which is laid when the first one comes up."""
        if self._questions is None:
            self._questions = QuestionTable(self._kit, self)
            self._questions.rated.connect(self._on_asked)
            self._questions.lesson_wanted.connect(self._on_lesson_wanted)
            self._connect_bar(self._questions.bar)
            self._stack.addWidget(self._questions)
        return self._questions

    @property
    def _asks_question(self) -> bool:
        return self._questions is not None and self._stack.currentWidget() is self._questions

    @property
    def _helps(self) -> bool:
        return self._stack.currentWidget() is self.help

    @property
    def _is_over(self) -> bool:
        return self._stack.currentWidget() is self.over

    # --- coming and going ------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Begin a sitting, or go on with the one that was left for a look into the lesson."""
        del argument
        progress = self._kit.desk.progress
        today = progress.today()
        resumed = self._peeking and self._session is not None and self._day == today
        self._peeking = False
        if not resumed:
            self._begin()
            self._day = today
            if self._first_day:  # whoever has reviewed before is not asked again
                self._first_day = not progress.reviewed_before(today)
            self._trying = None
            self.voice.welcome = False
        if resumed and self._helps:
            return
        if resumed:
            self.session.look_again()  # it may have been changed on another page
        self._show_turn()

    def _begin(self, *, limited: bool = True) -> None:
        if self._session is not None:
            self._session.close()
        self._session = self._kit.desk.review(limited=limited)

    def leave(self) -> None:
        """Fall silent."""
        self.voice.hush()

    def first_focus(self) -> QWidget:
        """Return what takes the keys: the line to type in, or the page itself."""
        if self._is_over:
            return self.over.first_focus()
        if self._asks_question:
            return self.asked.question.first_focus()
        return (self._stack.currentWidget() is self.table and self.table.first_focus()) or self

    @property
    def session(self) -> ReviewSession:
        """Return the sitting."""
        assert self._session is not None, "the page was not opened yet"
        return self._session

    # --- answering -------------------------------------------------------------------------------

    @Slot()
    def reveal(self) -> None:
        """Show the answer; a typed one is compared, and its grade suggested."""
        turn = self.card.turn
        if turn is None or self.table.answered:
            return
        typed = self.table.typed_text
        comparison = None if typed is None else self.session.check(typed, turn)
        if self._trying is not None:
            self.table.show_uncounted_answer(comparison)
        else:
            self.session.reveal()
            preferences = self._kit.desk.preferences
            suggested = Rating.GOOD if comparison is None else rating_for(comparison)
            self.table.show_answer_side(
                turn,
                comparison,
                suggested,
                intervals=preferences.on("show_intervals"),
                two=preferences.text("grades") == "two",
            )
            self._advise()
        self.card.show_own(turn)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.table.card.words(answer=True))

    def _advise(self) -> None:
        """Say how a review goes, for the first cards of whoever begins today."""
        if self._first_day and self.session.answered < _ADVISED:
            self.table.advise(two=self._kit.desk.preferences.text("grades") == "two")

    def rate(self, rating: Rating) -> None:
        """Write the answer and show the next card, or what helps with this one."""
        turn = self.session.turn
        if turn is None or not self.session.revealed:
            return
        self.session.rate(rating)
        if self.session.leech:
            self._show_help(partial(self.help.show_way_out, turn, self.session))
        elif self.session.stumbled is not None and self.help.helps_with(turn):
            self._show_help(partial(self.help.show_second_look, turn))
            if self.voice.welcome or self._kit.desk.preferences.text("second_miss") == "read":
                self.help.read_source()
        else:
            self._show_turn()

    def _answer_key(self, rating: Rating | None) -> None:
        """Show the answer or grade it; not so soon that the card cannot have been seen."""
        if self._asks_question:
            self.asked.question.advance()
            return
        if self._since_card.elapsed() < self.guard_ms:
            return
        if self._helps:
            if rating is None:
                self.help.go_on()
        elif self.card.turn is None:
            return
        elif not self.table.answered:
            self.reveal()
        elif self._trying is not None:
            self._on_went_on()
        else:
            grades = self.table.grades
            self.rate(grades.suggested if rating is None else grades.meant(rating))

    # --- what else the learner does --------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Take back the last thing done."""
        if self.session.can_undo:
            revealed = self.session.revealed
            self.session.undo()
            self._trying = None
            if revealed and self.session.revealed:
                self._draw_again()  # it was something about the card, which stays
            else:
                self._show_turn()
            self._announce(self.tr("Taken back."))

    def _set_aside(self, how: Callable[[ReviewSession], None]) -> None:
        """Take the card or the question away as `how` does, for a day or for good."""
        if self.card.graded is not None or self._asks_question:
            how(self.session)
            self._show_turn()

    def close_panels(self) -> None:
        """Close what is open beside the card."""
        self.card.close_panels()
        if self._helps:
            self.help.leave_writing()
        self.voice.hush()

    def read_aloud(self) -> None:
        """Read the side that shows, or the paragraph between two cards."""
        self.voice.welcome = True
        if self._helps:
            self.help.read_source()
        else:
            self.card.read_aloud()

    def show_hint(self) -> None:
        """Show the hint of the card or the question."""
        if self._asks_question:
            self.asked.question.ask_hint()
        else:
            self.card.show_hint()

    # --- keys ------------------------------------------------------------------------------------

    def taken_back(self, way: WayBack) -> None:
        """Draw the sitting anew; one that something else was taken back from begins again."""
        if self._session is None or getattr(way.back, "__self__", None) is not self._session:
            self._peeking = False
            self.open("")
        else:
            self._trying = None
            self._show_turn()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done in the sitting now."""
        if self._session is None or (self._is_over and self.over.is_empty):
            return {}
        missing = self._missing()
        can = {deed: done for deed, done in self._deeds.items() if deed not in missing}
        if self._kit.desk.ways_back.of_settings:
            can["undo"] = self.undo_wanted.emit
        elif not self._session.can_undo:
            del can["undo"]
        return can

    def _missing(self) -> set[str]:
        """Return what cannot be done with what shows."""
        if self._asks_question:
            return {"read", "hold", "back", "forward", *self.card.deeds()}
        flags = (f"flag-{each}" for each in range(1, MOST + 1))
        return set() if self.session.turn else set(flags)

    def take_key(self, event: QKeyEvent) -> bool:
        """Serve the keys of the sitting; one held down only scrolls."""
        if self._kit.bindings.meaning(event, *self.places) == "scroll" and self.deeds():
            self._scroll_by(Qt.Key(event.key()))
            return True
        return event.isAutoRepeat() or super().take_key(event)

    def _scroll_by(self, key: Qt.Key) -> None:
        if self._asks_question:
            self.asked.scroll_by(key)
        else:
            (self.help if self._helps else self.table).scroll_by(key)

    @Slot()
    def _on_answer_key(self) -> None:
        self._answer_key(None)

    # --- drawing ---------------------------------------------------------------------------------

    def _show_turn(self) -> None:
        self.voice.hush()
        self.card.writing.leave()
        turn = self._trying or self.session.turn
        if turn is None:
            self._show_end()
            return
        if turn.unit.kind is UnitKind.QUESTION and self.asked.ask(turn, self.session):
            self._bring(self.asked)
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._stack.setCurrentWidget(self.table)
        self.table.show_question(turn, self.session.left, self.session.answered)
        self.card.lay(self.session, self._trying)
        self._advise()
        self._since_card.start()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.table.card.words(answer=False))

    @Slot()
    def _draw_again(self) -> None:
        """Draw the card anew as it lies, with what was changed about it."""
        turn = self.session.turn
        if turn is None:
            return
        revealed = self.session.revealed
        self._show_turn()
        if revealed:
            self.session.revealed = False
            self.reveal()

    def _show_help(self, fill: Callable[[], None]) -> None:
        self.voice.hush()
        self._bring(self.help)
        fill()
        self._since_card.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.help.words)

    def _show_end(self) -> None:
        self.over.show_session(self.session)
        self._bring(self.over)
        if self.over.words:
            self._announce(self.over.words)
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self, view: QWidget) -> None:
        """Show `view` in place of the card."""
        self.card.take_away()
        self._stack.setCurrentWidget(view)

    @Slot(str)
    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # --- slots -----------------------------------------------------------------------------------

    @Slot()
    def _on_teach(self) -> None:
        turn, typed = self.card.turn, self.table.typed_text
        if turn is not None and typed:
            self.table.card.typed.show_comparison(self.session.teach(typed, turn))
            self.table.grades.suggest(Rating.HARD)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_asked(self, rating: int) -> None:
        self.session.reveal()
        self.rate(Rating(rating))

    @Slot(int)
    def _on_graded(self, rating: int) -> None:
        self.rate(self.table.grades.meant(Rating(rating)))

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self._deeds[name]()

    @Slot()
    def _on_writing_closed(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_more(self) -> None:
        """Go on beyond the minutes of the day."""
        self._begin(limited=False)
        self._show_turn()

    @Slot()
    def _on_went_on(self) -> None:
        self._trying = None
        self._show_turn()

    @Slot()
    def _on_try(self) -> None:
        self._trying = self.session.stumbled
        self._show_turn()

    @Slot(str)
    def _on_lesson_wanted(self, place: str) -> None:
        self._peek("lesson", place)

    @Slot(str, str)
    def _peek(self, page: str, place: str) -> None:
        """Look at another page, and come back to the same card."""
        self._peeking = True
        self.go.emit(page, place)
