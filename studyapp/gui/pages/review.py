"""Review: one card after the other, by mouse or by keys."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, QMargins, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import EmptyState, Scroller
from studyapp.gui.widgets.questions.question_table import QuestionTable
from studyapp.gui.widgets.review.card_face import words_of
from studyapp.gui.widgets.review.card_table import CardTable, centred
from studyapp.gui.widgets.review.leech_notice import LeechNotice
from studyapp.gui.widgets.review.sitting_bar import SittingBar
from studyapp.gui.widgets.review.sitting_end import SittingEnd
from studyapp.gui.widgets.review.spans import days_in_words, seconds_in_words
from studyapp.model.memory import Rating
from studyapp.model.narration.spoken import Script
from studyapp.model.narration.voice import Voice
from studyapp.model.units import UnitKind
from studyapp.study.review import ReviewSession, Turn, rating_for
from studyapp.study.today import Today

GUARD_MS: Final = 200  # a key pressed twice must not answer the next card unseen
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SCROLL: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class ReviewPage(Page):
    """Draws the turn of a `ReviewSession` and forwards what the learner does.

    Space or Enter shows the answer and gives the suggested grade, 1 to 4 grade.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._session: ReviewSession | None = None
        self._leech: Turn | None = None
        self._peeking = False
        self._script: Script = ()  # what is read as soon as the voices are known
        self._spoken = False
        self._listening = False
        self._day = 0
        self._since_card = QElapsedTimer()
        self.guard_ms = GUARD_MS
        self._keys: dict[str, Callable[[], None]] = {
            "u": self.undo,
            "@": self.suspend,
            "-": self.bury,
            "r": self.read_aloud,
            "i": self.show_facts,
            "o": self.show_source,
            "s": self.show_source,
            "h": self.show_hint,
        }
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.leech = LeechNotice(self)
        self.table = CardTable(self)
        self._questions: QuestionTable | None = None
        self.end = SittingEnd(self)
        self._end_room = Scroller(self)
        self._end_room.body.addWidget(self.end)
        self.empty = EmptyState("coffee", "", "", self.tr("Continue reading"), self)
        self._stack = QStackedWidget(self)
        for view in (self.table, self._end_room, self.empty):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = centred(self.leech)
        row.setContentsMargins(
            row.contentsMargins() + QMargins(0, theme.current().space.medium, 0, 0)
        )
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self._connect()

    def _connect(self) -> None:
        table = self.table
        table.show_answer.clicked.connect(self.reveal)
        table.grades.graded.connect(self._on_graded)
        table.bar.hint.clicked.connect(self.show_hint)
        table.bar.source.clicked.connect(self.show_source)
        table.bar.facts.clicked.connect(self.show_facts)
        table.source.lesson_wanted.connect(self._on_lesson_wanted)
        self.leech.undo_wanted.connect(self.undo)
        self.leech.source_wanted.connect(self._on_leech_source)
        table.card.link_activated.connect(self._on_link)
        self._connect_bar(table.bar)
        self.end.acted.connect(self._on_read_on)
        self.end.left.connect(self._on_today)
        self.end.undo.clicked.connect(self.undo)
        self.empty.acted.connect(self._on_read_on)

    def _connect_bar(self, bar: SittingBar) -> None:
        bar.undo.clicked.connect(self.undo)
        bar.read.clicked.connect(self.read_aloud)
        bar.bury.clicked.connect(self.bury)
        bar.suspend.clicked.connect(self.suspend)

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
        today = self._kit.desk.progress.today()
        resumed = self._peeking and self._session is not None and self._day == today
        self._peeking = False
        if not resumed:
            self._session = self._kit.desk.review()
            self._leech = None
            self._day = today
        self._show_turn()

    def leave(self) -> None:
        """Fall silent."""
        self._hush()

    def first_focus(self) -> QWidget:
        """Return what takes the keys: the line to type in, or the page itself."""
        if self._stack.currentWidget() is self._end_room:
            return self.end.action
        if self._stack.currentWidget() is self.empty:
            return self.empty.action
        if self._asks_question:
            return self.asked.question.first_focus()
        return self.table.first_focus() or self

    @property
    def session(self) -> ReviewSession:
        """Return the sitting."""
        assert self._session is not None, "the page was not opened yet"
        return self._session

    # --- what the learner does -------------------------------------------------------------------

    @Slot()
    def reveal(self) -> None:
        """Show the answer; a typed one is compared, and its grade suggested."""
        turn = self.session.turn
        if turn is None or self.session.revealed:
            return
        self.session.reveal()
        typed = self.table.typed_text
        comparison = None if typed is None else self.session.check(typed)
        intervals = self._kit.desk.preferences.on("show_intervals")
        suggested = Rating.GOOD if comparison is None else rating_for(comparison)
        self.table.show_answer_side(turn, comparison, suggested, intervals=intervals)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.table.card.words(answer=True))

    def rate(self, rating: Rating) -> None:
        """Write the answer and show the next card."""
        turn = self.session.turn
        if turn is None or not self.session.revealed:
            return
        self.session.rate(rating)
        self._leech = turn if self.session.leech else None
        self._show_turn()

    @Slot()
    def undo(self) -> None:
        """Take back the last thing done."""
        if self.session.can_undo:
            self.session.undo()
            self._leech = None
            self._show_turn()
            self._announce(self.tr("Taken back."))

    @Slot()
    def suspend(self) -> None:
        """Set the card aside."""
        if self.session.turn is not None:
            self.session.suspend()
            self._leech = None
            self._show_turn()

    @Slot()
    def bury(self) -> None:
        """Hide the card until tomorrow."""
        if self.session.turn is not None:
            self.session.bury()
            self._leech = None
            self._show_turn()

    @Slot()
    def read_aloud(self) -> None:
        """Read the side that shows, as soon as the voices are known."""
        turn = self.session.turn
        if turn is None:
            return
        side = self.session.revealed
        language, narration = turn.language_of(answer=side), self._kit.desk.narration
        self._script = narration.face(turn.face, turn.folder, language, answer=side)
        wish = self._kit.desk.preferences.voice(language)
        self._kit.tasks.run(partial(narration.narrator, language, wish), self._on_voices)

    def _on_voices(self, voices: Mapping[str | None, Voice]) -> None:
        script, self._script = self._script, ()
        if script:  # else another card has come since
            speaker = self._kit.speaker
            if not self._listening:
                self._listening = True
                speaker.message.connect(self._on_message)
            speaker.set_speed(self._kit.desk.preferences.number("speech_speed"))
            speaker.load(script, voices)
            self._spoken = True
            speaker.play(0)

    @Slot()
    def show_hint(self) -> None:
        """Show the card's hint."""
        turn = self.session.turn
        if turn is not None and turn.face.hint:
            self.table.card.show_hint()
            self._announce(turn.face.hint)

    @Slot()
    def show_facts(self) -> None:
        """Show what is known of the card, or hide it."""
        turn = self.session.turn
        if turn is None:
            return
        if self.table.facts.isVisible():
            self.table.facts.hide()
            return
        self.table.show_facts(self.session.facts, self._kit.desk.card_history(turn.unit.key))
        self._announce(self.table.facts.said.text())

    @Slot()
    def show_source(self) -> None:
        """Show the paragraph the card comes from, or hide it."""
        turn = self.session.turn
        if turn is not None and turn.unit.source:
            self._show_source_of(turn)

    # --- keys ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serve the keys that no field or button wanted."""
        if self._session is None or self._stack.currentWidget() is self.empty:
            super().keyPressEvent(event)
        elif event.isAutoRepeat() and event.key() not in _SCROLL:
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.table.card.copy()
        elif not self._typed_key(event):
            super().keyPressEvent(event)

    def _typed_key(self, event: QKeyEvent) -> bool:
        """Serve a key without Ctrl or Alt; tell whether it meant something."""
        spare = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~spare:
            return False
        key = event.text().lower()
        if event.key() == Qt.Key.Key_Space or event.key() in _ENTER:
            self._answer_key(None)
        elif key in {"1", "2", "3", "4"}:
            self._answer_key(Rating(int(key)))
        elif key in self._keys:
            self._keys[key]()
        elif event.key() in _SCROLL:
            self.table.scroll_by(Qt.Key(event.key()))
        else:
            return False
        return True

    def _answer_key(self, rating: Rating | None) -> None:
        """Show the answer or grade it; not so soon that the card cannot have been seen."""
        if self._asks_question:
            self.asked.question.advance()
            return
        if self.session.turn is None or self._since_card.elapsed() < self.guard_ms:
            return
        if not self.session.revealed:
            self.reveal()
        else:
            self.rate(rating or self.table.grades.suggested)

    # --- drawing ---------------------------------------------------------------------------------

    def _show_turn(self) -> None:
        self._hush()
        self._show_leech()
        turn = self.session.turn
        if turn is None:
            self._show_end()
            return
        if turn.unit.kind is UnitKind.QUESTION and self.asked.ask(turn, self.session):
            self._stack.setCurrentWidget(self.asked)
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._stack.setCurrentWidget(self.table)
        self.table.show_question(turn, self.session.left, self.session.answered)
        self.table.bar.undo.setEnabled(self.session.can_undo)
        self._since_card.start()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.table.card.words(answer=False))

    def _show_leech(self) -> None:
        if self._leech is None:
            self.leech.hide()
            return
        front = words_of(self._leech.face, answer=False)
        self.leech.show_card(front, has_source=bool(self._leech.unit.source))
        self._announce(self.leech.text.text())

    def _show_source_of(self, turn: Turn) -> None:
        assert turn.unit.source is not None
        found = self._kit.desk.reading.source(turn.unit.pack, turn.unit.source)
        self.table.show_source(found)

    def _show_end(self) -> None:
        today = self._kit.desk.standing.today()
        action = self.tr("Continue reading") if today.go_on else self.tr("Open the library")
        if self.session.can_undo:
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

    def _hush(self) -> None:
        self._script = ()
        if self._spoken:
            self._spoken = False
            self._kit.speaker.stop()

    # --- slots -----------------------------------------------------------------------------------

    @Slot(int)
    def _on_asked(self, rating: int) -> None:
        self.session.reveal()
        self.rate(Rating(rating))

    @Slot(int)
    def _on_graded(self, rating: int) -> None:
        self.rate(Rating(rating))

    @Slot(str)
    def _on_message(self, sentence: str) -> None:
        if self._spoken:
            self.said.emit(sentence)

    @Slot(str)
    def _on_lesson_wanted(self, place: str) -> None:
        self._peeking = True
        self.go.emit("lesson", place)

    @Slot()
    def _on_leech_source(self) -> None:
        if self._leech is None:
            return
        if self._stack.currentWidget() is self.table:
            self._show_source_of(self._leech)
        else:
            self._on_lesson_wanted(f"{self._leech.unit.pack}/{self._leech.unit.source}")

    @Slot(str)
    def _on_link(self, target: str) -> None:
        turn = self.session.turn
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
