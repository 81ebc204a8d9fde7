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
from studyapp.gui.pages.review_help import CardHelp
from studyapp.gui.pages.review_voice import CardVoice
from studyapp.gui.pages.review_writing import CardWriting
from studyapp.gui.widgets.cards import EmptyState, Scroller
from studyapp.gui.widgets.questions.question_table import QuestionTable
from studyapp.gui.widgets.review.card_table import CardTable
from studyapp.gui.widgets.review.flags import MOST, flag_name
from studyapp.gui.widgets.review.sitting_bar import SittingBar
from studyapp.gui.widgets.review.sitting_end import SittingEnd
from studyapp.gui.widgets.review.spans import days_in_words, seconds_in_words
from studyapp.model.events import Event
from studyapp.model.memory import Rating
from studyapp.model.units import UnitKind
from studyapp.study.review import ReviewSession, Turn, rating_for
from studyapp.study.today import Today
from studyapp.study.updates import Revision
from studyapp.study.ways_back import WayBack

GUARD_MS: Final = 200  # a key pressed twice must not answer the next card unseen
_ADVISED: Final = 3  # cards with which a beginner is told how it goes


class ReviewPage(Page):
    """Draws the turn of a `ReviewSession` and forwards what the learner does.

    Space or Enter shows the answer and gives the suggested grade, 1 to 4 grade.
    """

    places = (Place.REVIEW,)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._session: ReviewSession | None = None
        self._peeking = False
        self._trying: Turn | None = None  # a card asked once more, without a grade
        self._edited = False  # the card on the table is in the learner's own words
        self._revision: Revision | None = None  # what it said before its author changed it
        self._day = 0
        self._first_day = True
        self._since_card = QElapsedTimer()
        self.guard_ms = GUARD_MS
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table = CardTable(self)
        self._questions: QuestionTable | None = None
        self.help = CardHelp(kit, self)
        self.end = SittingEnd(self)
        self._end_room = Scroller(self)
        self._end_room.body.addWidget(self.end)
        self.empty = EmptyState("coffee", "", "", self.tr("Continue reading"), self)
        self._stack = QStackedWidget(self)
        for view in (self.table, self.help, self._end_room, self.empty):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        self.voice = CardVoice(kit, self)
        self.writing = CardWriting(kit, self.table.writing, self)
        self._deeds = self._all_deeds()
        self._connect()

    def _all_deeds(self) -> dict[str, Callable[[], None]]:
        """Return what keys and the menu name."""
        deeds: dict[str, Callable[[], None]] = {
            "answer": self._on_answer_key,
            "undo": self.undo,
            "suspend": self.suspend,
            "bury": self.bury,
            "bury_note": self.bury_note,
            "read": self.read_aloud,
            "hold": self.voice.hold,
            "back": self.voice.back,
            "forward": self.voice.forward,
            "facts": self.show_facts,
            "source": self.show_source,
            "hint": self.show_hint,
            "edit": self.edit,
            "note": self.note,
            "mark": self.mark,
            "change": self.show_change,
            "more": self.table.bar.show_menu,
            "copy": self.table.card.copy,
            "close": self.close_panels,
        }
        deeds |= {f"grade-{int(each)}": partial(self._answer_key, each) for each in Rating}
        return deeds | {f"flag-{each}": partial(self.flag, each) for each in range(1, MOST + 1)}

    def _connect(self) -> None:
        table = self.table
        for button, deed in (
            (table.show_answer, self.reveal),
            (table.go_on, self._on_tried),
            (table.bar.hint, self.show_hint),
            (table.bar.source, self.show_source),
            (table.bar.facts, self.show_facts),
            (table.bar.edit, self.edit),
            (self.end.undo, self.undo),
            (self.end.more, self._on_more),
        ):
            button.clicked.connect(deed)
        self._connect_bar(table.bar)
        table.grades.graded.connect(self._on_graded)
        table.source.lesson_wanted.connect(self._on_lesson_wanted)
        table.source.voice_wanted.connect(self.read_source)
        table.card.typed.teach_wanted.connect(self._on_teach)
        table.card.link_activated.connect(self._on_link)
        table.card.marks.change_wanted.connect(self.show_change)
        self.writing.wrote.connect(self._on_wrote)
        self.writing.closed.connect(self._on_writing_closed)
        self.voice.said.connect(self.said)
        self.help.lesson_wanted.connect(self._on_lesson_wanted)
        self.help.went_on.connect(self._on_went_on)
        self.help.try_wanted.connect(self._on_try)
        self.help.undo_wanted.connect(self.undo)
        self.help.read_wanted.connect(self.voice.read)
        self.end.acted.connect(self._on_read_on)
        self.end.left.connect(self._on_today)
        self.empty.acted.connect(self._on_read_on)

    def _connect_bar(self, bar: SittingBar) -> None:
        bar.undo.clicked.connect(self.undo)
        bar.read.clicked.connect(self.read_aloud)
        bar.bury.clicked.connect(self.bury)
        bar.suspend.clicked.connect(self.suspend)
        bar.menu.chosen.connect(self._on_chosen)
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

    # --- coming and going ------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Begin a sitting, or go on with the one that was left for a look into the lesson."""
        del argument
        progress = self._kit.desk.progress
        today = progress.today()
        resumed = self._peeking and self._session is not None and self._day == today
        self._peeking = False
        if not resumed:
            self._session = self._kit.desk.review()
            self._day = today
            if self._first_day:  # whoever has reviewed before is not asked again
                self._first_day = not any(it.reviews for it in progress.days(0, today - 1))
            self._trying = None
            self.voice.welcome = False
        if resumed and self._stack.currentWidget() is self.help:
            return
        if resumed:
            self.session.look_again()  # it may have been changed on another page
        self._show_turn()

    def leave(self) -> None:
        """Fall silent."""
        self.voice.hush()

    def first_focus(self) -> QWidget:
        """Return what takes the keys: the line to type in, or the page itself."""
        if self._stack.currentWidget() is self._end_room:
            return self.end.action
        if self._stack.currentWidget() is self.empty:
            return self.empty.action
        if self._asks_question:
            return self.asked.question.first_focus()
        return (self._stack.currentWidget() is self.table and self.table.first_focus()) or self

    @property
    def session(self) -> ReviewSession:
        """Return the sitting."""
        assert self._session is not None, "the page was not opened yet"
        return self._session

    @property
    def _on_table(self) -> Turn | None:
        """Return the card that lies open: the turn, or one that is only tried."""
        if self._stack.currentWidget() is not self.table:
            return None
        return self._trying or self.session.turn

    # --- answering -------------------------------------------------------------------------------

    @Slot()
    def reveal(self) -> None:
        """Show the answer; a typed one is compared, and its grade suggested."""
        turn = self._on_table
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
        self._show_own(turn)
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
        elif self.session.stumbled is not None and self._helps_with(turn):
            self._show_help(partial(self.help.show_second_look, turn))
            if self.voice.welcome or self._kit.desk.preferences.text("second_miss") == "read":
                self.help.read_source()
        else:
            self._show_turn()

    def _helps_with(self, turn: Turn) -> bool:
        """Tell whether the paragraph behind a card is shown; a question explains itself."""
        wanted = self._kit.desk.preferences.text("second_miss") != "off"
        return wanted and bool(turn.unit.source) and turn.unit.kind is not UnitKind.QUESTION

    def _answer_key(self, rating: Rating | None) -> None:
        """Show the answer or grade it; not so soon that the card cannot have been seen."""
        if self._asks_question:
            self.asked.question.advance()
            return
        if self._since_card.elapsed() < self.guard_ms:
            return
        if self._stack.currentWidget() is self.help:
            if rating is None:
                self.help.go_on()
        elif self._on_table is None:
            return
        elif not self.table.answered:
            self.reveal()
        elif self._trying is not None:
            self._on_tried()
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

    @Slot()
    def suspend(self) -> None:
        """Set the card aside."""
        if self._in_turn:
            self.session.suspend()
            self._show_turn()

    @Slot()
    def bury(self) -> None:
        """Hide the card until tomorrow."""
        if self._in_turn:
            self.session.bury()
            self._show_turn()

    @Slot()
    def bury_note(self) -> None:
        """Hide the card and its siblings until tomorrow."""
        if self._in_turn:
            self.session.bury_note()
            self._show_turn()

    def flag(self, number: int) -> None:
        """Give the card a flag, or take it off."""
        if self._graded_turn is not None:
            self.session.flag(number)
            turn = self.session.turn
            assert turn is not None, "a flag leaves the card on the table"
            self._show_marks(turn)
            flagged = self.tr("Flag %1: %2").replace("%1", str(number))
            flagged = flagged.replace("%2", flag_name(number))
            self._announce(flagged if turn.state.flag else self.tr("No flag."))
            self.table.bar.undo.setEnabled(True)

    @property
    def _in_turn(self) -> bool:
        """Tell whether a card or a question is asked that can be set aside."""
        return self._graded_turn is not None or self._asks_question

    @property
    def _graded_turn(self) -> Turn | None:
        """Return the card on the table, None if it is only tried."""
        return self._on_table if self._trying is None else None

    @Slot()
    def edit(self) -> None:
        """Change the card's words in place; an own card in the editor of own cards."""
        turn = self._graded_turn
        if turn is not None and turn.unit.pack == self._kit.desk.own_cards.pack:
            self._peeking = True
            self.go.emit("cards", turn.unit.item)
        else:
            self._write(self.writing.edit)

    @Slot()
    def note(self) -> None:
        """Write a note and a memory aid."""
        self._write(self.writing.note)

    @Slot()
    def mark(self) -> None:
        """Mark the card, or take the mark off."""
        if self._graded_turn is not None:
            self.writing.mark(self._graded_turn)

    @Slot()
    def close_panels(self) -> None:
        """Close what is open beside the card."""
        self.writing.leave()
        self.table.close_panels()
        if self._stack.currentWidget() is self.help:
            self.help.leave_writing()
        self.voice.hush()

    def _write(self, begin: Callable[[Turn], None]) -> None:
        if self._graded_turn is not None:
            begin(self._graded_turn)
            self.table.show_writing()

    @Slot()
    def read_aloud(self) -> None:
        """Read the side that shows, or the paragraph between two cards."""
        self.voice.welcome = True
        if self._stack.currentWidget() is self.help:
            self.help.read_source()
            return
        turn = self._on_table
        if turn is not None:
            side = self.table.answered
            language = turn.language_of(answer=side)
            narration = self._kit.desk.narration
            script = narration.face(turn.face, turn.folder, language, answer=side)
            self.voice.read(script, language)

    @Slot()
    def read_source(self) -> None:
        """Read the paragraph that the card comes from."""
        turn, source = self._on_table, self.table.source.source
        if turn is not None and source is not None:
            self.voice.welcome = True
            script = self._kit.desk.narration.source(source, turn.language)
            self.voice.read(script, turn.language)

    @Slot()
    def show_hint(self) -> None:
        """Show the card's hint."""
        if self._asks_question:
            self.asked.question.ask_hint()
            return
        turn = self._on_table
        if turn is not None and turn.face.hint:
            self.table.card.show_hint()
            self._announce(turn.face.hint)

    @Slot()
    def show_facts(self) -> None:
        """Show what is known of the card, or hide it."""
        turn = self._graded_turn
        if turn is None:
            return
        if self.table.facts.isVisible():
            self.table.facts.hide()
            return
        self.table.show_facts(self.session.facts, self._kit.desk.card_history(turn.unit.key))
        self._announce(self.table.facts.said.text())

    @Slot()
    def show_change(self) -> None:
        """Show what the card said before its author changed it, or hide it."""
        turn = self._graded_turn
        if turn is not None and self._revision is not None:
            self.table.show_change(turn, self._revision)

    @Slot()
    def show_source(self) -> None:
        """Show the paragraph the card comes from, or hide it."""
        turn = self._on_table
        if turn is None or not turn.unit.source:
            return
        if self.table.source.isVisible():
            self.table.source.hide()
            return
        self.table.show_source(self._kit.desk.reading.source(turn.unit.pack, turn.unit.source))
        self._announce(self.table.source.face.toPlainText())

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
        if self._session is None or self._stack.currentWidget() is self.empty:
            return {}
        missing = () if self._session.turn else (f"flag-{each}" for each in range(1, MOST + 1))
        can = {deed: done for deed, done in self._deeds.items() if deed not in set(missing)}
        if not self._session.can_undo:
            del can["undo"]
        return can

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serve the keys that no field or button wanted; one held down only scrolls."""
        meant = self._kit.bindings.meaning(event, *self.places)
        if meant == "scroll" and self.deeds():
            scrolled = self.help if self._stack.currentWidget() is self.help else self.table
            scrolled.scroll_by(Qt.Key(event.key()))
        elif not event.isAutoRepeat() and not self.act(meant):
            super().keyPressEvent(event)

    @Slot()
    def _on_answer_key(self) -> None:
        self._answer_key(None)

    # --- drawing ---------------------------------------------------------------------------------

    def _show_turn(self) -> None:
        self.voice.hush()
        self.writing.leave()
        turn = self._trying or self.session.turn
        if turn is None:
            self._show_end()
            return
        if turn.unit.kind is UnitKind.QUESTION and self.asked.ask(turn, self.session):
            self._stack.setCurrentWidget(self.asked)
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._stack.setCurrentWidget(self.table)
        self.table.show_question(turn, self.session.left, self.session.answered)
        self._advise()
        self._revision = None
        if turn.unit.rev > 1:
            self._revision = self._kit.desk.library.revision(turn.unit.key)
            self._show_marks(turn)
        self.table.bar.undo.setEnabled(self.session.can_undo)
        self._since_card.start()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.table.card.words(answer=False))

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

    def _show_own(self, turn: Turn) -> None:
        written = self._kit.desk.own_words.of(turn.unit.key)
        self.table.card.own.show_words(written.mnemonic, written.note)
        self._edited = bool(written.edited)
        self._show_marks(turn)

    def _show_marks(self, turn: Turn) -> None:
        own = self._edited and self.table.answered
        self.table.card.show_marks(turn, own=own, changed=self._revision is not None)

    def _show_help(self, fill: Callable[[], None]) -> None:
        self.voice.hush()
        self._stack.setCurrentWidget(self.help)
        fill()
        self._since_card.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.help.words)

    def _show_end(self) -> None:
        today = self._kit.desk.standing.today()
        action = self.tr("Continue reading") if today.go_on else self.tr("Open the library")
        left_over = self._kit.desk.timetable.today().left_over
        if self.session.can_undo or left_over:
            self.end.offer_more(left_over)
            self.end.undo.setVisible(self.session.can_undo)
            self.end.show_end(self.session.summary, self._coming(today), action)
            self._stack.setCurrentWidget(self._end_room)
            self._announce(self.end.title.text())
        else:
            self._show_empty(today, action)
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_empty(self, today: Today, action: str) -> None:
        if today.courses:
            self.empty.title.setText(self.tr("Nothing is due"))
            self.empty.text.setText(self._coming(today))
        else:
            self.empty.title.setText(self.tr("No cards yet"))
            self.empty.text.setText(self.tr("Choose a course, and its cards come up here."))
        self.empty.action.setText(action)
        self._stack.setCurrentWidget(self.empty)

    def _coming(self, today: Today) -> str:
        wait_ms = self.session.summary.wait_ms
        if wait_ms is not None:
            said = self.tr("The next card comes in %1.")
            return said.replace("%1", seconds_in_words(wait_ms / 1000))
        for days, count in enumerate(today.coming):
            if days and count:
                when = self.tr("tomorrow") if days == 1 else self._in_days(days)
                return self._next_cards(count).replace("%1", when)
        return self.tr("Nothing is due in the next two weeks. Reading on brings new cards.")

    def _next_cards(self, count: int) -> str:
        if count == 1:
            return self.tr("The next card comes %1.")
        return self.tr("The next %Ln cards come %1.", "", count)

    def _in_days(self, days: int) -> str:
        return self.tr("in %1").replace("%1", days_in_words(days))

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # --- slots -----------------------------------------------------------------------------------

    @Slot()
    def _on_teach(self) -> None:
        turn, typed = self._on_table, self.table.typed_text
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

    @Slot(object)
    def _on_wrote(self, events: tuple[Event, ...]) -> None:
        turn = self.session.turn
        if turn is not None:
            self.session.wrote(events, turn)
            self._draw_again()
            self._announce(self.tr("Saved."))

    @Slot()
    def _on_writing_closed(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_more(self) -> None:
        """Go on beyond the minutes of the day."""
        self._session = self._kit.desk.review(limited=False)
        self._show_turn()

    @Slot()
    def _on_went_on(self) -> None:
        self._trying = None
        self._show_turn()

    @Slot()
    def _on_try(self) -> None:
        self._trying = self.session.stumbled
        self._show_turn()

    @Slot()
    def _on_tried(self) -> None:
        self._trying = None
        self._show_turn()

    @Slot(str)
    def _on_lesson_wanted(self, place: str) -> None:
        self._peeking = True
        self.go.emit("lesson", place)

    @Slot(str)
    def _on_link(self, target: str) -> None:
        turn = self._on_table
        kind, _, name = target.partition(":")
        if turn is not None and kind in {"term", "lesson"}:
            self._peeking = True
            page = "glossary" if kind == "term" else "lesson"
            self.go.emit(page, f"{turn.unit.pack}/{name}")

    @Slot()
    def _on_read_on(self) -> None:
        go_on = self._kit.desk.standing.today().go_on
        if go_on is None:
            self.go.emit("library", "")
        else:
            self.go.emit("lesson", go_on.lesson.key)

    @Slot()
    def _on_today(self) -> None:
        self.go.emit("today", "")
