"""Review without hands: the voice asks, waits, answers, and a key or the time gives the grade."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.keys.table import Place
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import (
    GRADE_HEIGHT,
    EmptyState,
    PlainButton,
    QuietButton,
    Scroller,
    Text,
)
from studyapp.gui.widgets.review.card_face import CardFace
from studyapp.gui.widgets.review.countdown import Countdown
from studyapp.gui.widgets.review.grade_bar import GradeBar
from studyapp.model.memory import Rating
from studyapp.model.narration.spoken import Script
from studyapp.model.narration.voice import Voice
from studyapp.model.units import UnitKind
from studyapp.study.review import ReviewSession, Turn

_SECOND_MS: Final = 1000
_IDLE, _ASKING, _THINKING, _ANSWERING, _GRADING, _HELD = range(6)


class HandsFreePage(Page):
    """Reads one card after the other; nothing is read before the learner says so.

    Space goes on to what comes next, 1 to 4 grade, Esc holds. Where the time gives the grade,
    silence means Good and any of the keys says otherwise.
    """

    places = (Place.HANDS_FREE,)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._session: ReviewSession | None = None
        self._stage = _IDLE
        self._before = _IDLE  # what goes on after a hold
        self._script: Script = ()
        self._connected = False
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._on_time)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._lay_out()

    def _build(self) -> None:
        self.start = EmptyState(
            "volume-2",
            self.tr("Review without hands"),
            "",
            self.tr("Begin"),
            self,
        )
        self.start.setObjectName("hands-free-start")
        self.start.acted.connect(self._on_begin)
        self.card = CardFace(self)
        self.state = Text("", "strong", self)
        self.state.setObjectName("hands-free-state")
        self.state.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.countdown = Countdown(self)
        self.grades = GradeBar(self)
        self.grades.graded.connect(self._on_graded)
        self.grades.setMinimumHeight(theme.current().size(GRADE_HEIGHT))
        kept = self.grades.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the rest stays where it is
        self.grades.setSizePolicy(kept)
        self.hold = PlainButton(self.tr("Hold"), "pause", self)
        self.hold.setObjectName("hands-free-hold")
        self.hold.clicked.connect(self._on_hold)
        self.undo = QuietButton(self.tr("Undo"), "undo-2", self)
        self.undo.setObjectName("hands-free-undo")
        self.undo.clicked.connect(self._on_undo)

    def _lay_out(self) -> None:
        space = theme.current().space
        table = QWidget(self)
        scroller = Scroller(table, 760)
        scroller.body.addWidget(self.state)
        scroller.body.addWidget(self.countdown)
        scroller.body.addStretch(1)
        scroller.body.addWidget(self.card, 4)
        foot = QHBoxLayout()
        foot.setContentsMargins(space.large, space.small, space.large, space.medium)
        foot.addWidget(self.undo)
        foot.addWidget(self.grades, 1)
        foot.addWidget(self.hold)
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroller, 1)
        column.addLayout(foot)
        self._table = table
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.start)
        self._stack.addWidget(table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    # --- the page ------------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Say what will happen, and wait for the learner to begin; the page has no argument."""
        del argument
        if self._session is not None:
            self._session.close()
        self._session = self._kit.desk.review()
        self._pass_over_questions()
        self._show_start(self._invitation())

    def leave(self) -> None:
        """Fall silent."""
        self._wait.stop()
        if self._stage != _IDLE:
            self._kit.speaker.stop()
        self._stage = _IDLE

    def first_focus(self) -> QWidget:
        """Return the button that begins, else the page, which takes the keys."""
        return self.start.action if self._stack.currentWidget() is self.start else self

    def listen(self) -> None:
        """Hold, or go on."""
        if self._stage == _IDLE:
            self._on_begin()
        else:
            self._on_hold()

    def _invitation(self) -> str:
        if self.session.turn is None:
            return self.tr("Nothing is due now. Cards come up here when they are.")
        left = self.session.left
        count = self.tr("%Ln card(s) are due.", "", left.new + left.learning + left.review)
        if self._timed:
            how = self.tr("Silence counts as known; 1 says that it was not.")
        else:
            how = self.tr("After the answer, 1 to 4 grade and Space means Good.")
        return " ".join((count, how, self.tr("Esc holds at any time.")))

    def _show_start(self, words: str) -> None:
        self._stage = _IDLE
        self.start.text.setText(words)
        more = self._session is not None and self.session.turn is not None
        self.start.action.setText(self.tr("Begin") if more else self.tr("Back to today"))
        self._stack.setCurrentWidget(self.start)

    @property
    def session(self) -> ReviewSession:
        """Return the sitting."""
        assert self._session is not None, "the page was not opened"
        return self._session

    @property
    def _timed(self) -> bool:
        return self._kit.desk.preferences.text("hands_free_grades") == "timer"

    # --- asking and answering ------------------------------------------------------------------

    @Slot()
    def _on_begin(self) -> None:
        if self.session.turn is None:
            self.go.emit("today", "")
            return
        self._connect_voice()
        self._ask()

    def _ask(self) -> None:
        turn = self.session.turn
        if turn is None:
            self._kit.speaker.stop()
            summary = self.session.summary
            self._show_start(self.tr("Done: %Ln card(s) answered.", "", summary.answers))
            self.first_focus().setFocus()
            return
        self._stack.setCurrentWidget(self._table)
        self.setFocus()
        self.card.show_turn(turn)
        intervals = self._kit.desk.preferences.on("show_intervals")
        self.grades.show_outcomes(turn.outcomes, intervals=intervals)
        self.grades.hide()
        self.undo.setEnabled(self.session.can_undo)
        self._go_to(_ASKING)
        self._say(turn, answer=False)

    def _think(self) -> None:
        self._go_to(_THINKING)
        self._begin_wait()

    def _answer(self) -> None:
        turn = self.session.turn
        assert turn is not None
        self.session.reveal()
        self.card.reveal(None)
        self.grades.show()
        self._go_to(_ANSWERING)
        self._say(turn, answer=True)

    def _grade(self) -> None:
        self._go_to(_GRADING)
        if self._timed:
            self._begin_wait()

    def _rate(self, rating: Rating) -> None:
        self._wait.stop()
        self._stage = _IDLE  # the voice may still tell that it ended
        self._kit.speaker.stop()
        self.session.rate(rating)
        self._pass_over_questions()
        self._ask()

    def _pass_over_questions(self) -> None:
        """Leave what needs a look and a hand to the ordinary review."""
        while (turn := self.session.turn) is not None and turn.unit.kind is UnitKind.QUESTION:
            self.session.pass_over()

    def _begin_wait(self) -> None:
        ms = self._kit.desk.preferences.whole("hands_free_wait") * _SECOND_MS
        self._wait.start(ms)
        self.countdown.begin(ms)

    def _go_to(self, stage: int) -> None:
        self._wait.stop()
        self.countdown.end()
        self._stage = stage
        words = {
            _ASKING: self.tr("Listen"),
            _THINKING: self.tr("Answer in your mind"),
            _ANSWERING: self.tr("The answer"),
            _GRADING: self.tr("Did you know it?"),
            _HELD: self.tr("Held"),
        }[stage]
        self.state.setText(words)
        self.hold.setText(self.tr("Go on") if stage == _HELD else self.tr("Hold"))
        self.hold.set_icon("play" if stage == _HELD else "pause")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # --- the voice -----------------------------------------------------------------------------

    def _connect_voice(self) -> None:
        if not self._connected:
            self._connected = True
            self._kit.speaker.finished.connect(self._on_spoken)
            self._kit.speaker.message.connect(self._on_message)

    def _say(self, turn: Turn, *, answer: bool) -> None:
        language, narration = turn.language_of(answer=answer), self._kit.desk.narration
        self._script = narration.face(turn.face, turn.folder, language, answer=answer)
        wish = self._kit.desk.preferences.voice(language)
        self._kit.tasks.run(partial(narration.narrator, language, wish), self._on_voices)

    def _on_voices(self, voices: Mapping[str | None, Voice]) -> None:
        if self._stage not in {_ASKING, _ANSWERING} or not self.isVisible():
            return
        if not self._script:  # a picture says nothing
            self._on_spoken()
            return
        speaker = self._kit.speaker
        speaker.set_speed(self._kit.desk.preferences.number("speech_speed"))
        speaker.load(self._script, voices)
        speaker.play(0)

    @Slot()
    def _on_spoken(self) -> None:
        if self._stage == _ASKING:
            self._think()
        elif self._stage == _ANSWERING:
            self._grade()

    @Slot()
    def _on_time(self) -> None:
        if self._stage == _THINKING:
            self._answer()
        elif self._stage == _GRADING:
            self._rate(Rating.GOOD)

    @Slot(str)
    def _on_message(self, sentence: str) -> None:
        if self._stage != _IDLE:
            self.said.emit(sentence)

    # --- the learner acts ----------------------------------------------------------------------

    @Slot(int)
    def _on_graded(self, rating: int) -> None:
        if self.session.revealed:
            self._rate(Rating(rating))

    @Slot()
    def _on_hold(self) -> None:
        """Hold on, or do again what was held."""
        if self._stage == _HELD:
            again: dict[int, Callable[[], None]] = {
                _ASKING: self._ask,
                _THINKING: self._think,
                _ANSWERING: self._answer,
                _GRADING: self._grade,
            }
            again[self._before]()
        elif self._stage != _IDLE:
            self._before = self._stage
            self._go_to(_HELD)
            self._kit.speaker.stop()

    @Slot()
    def _on_undo(self) -> None:
        if self.session.can_undo:
            self._wait.stop()
            self._stage = _IDLE
            self._kit.speaker.stop()
            self.session.undo()
            self._ask()

    def _next(self) -> None:
        """Do at once what would come by itself, and Good after the answer."""
        if self._stage == _ASKING:
            self._stage = _IDLE
            self._kit.speaker.stop()
            self._think()
        elif self._stage == _THINKING:
            self._answer()
        elif self._stage in {_ANSWERING, _GRADING}:
            self._rate(Rating.GOOD)
        elif self._stage == _HELD:
            self._on_hold()

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done now."""
        can: dict[str, Callable[[], None]] = {"next": self._next, "hold": self._on_hold}
        if self.session.can_undo:
            can["undo"] = self._on_undo
        if self._kit.desk.ways_back.of_settings:
            can["undo"] = self.undo_wanted.emit
        if self._stage not in {_IDLE, _HELD}:
            can["again"] = self._answer if self.session.revealed else self._ask
        if self.session.turn is not None and self.session.revealed:
            can |= {f"grade-{int(each)}": partial(self._rate, each) for each in Rating}
        return can

    def take_key(self, event: QKeyEvent) -> bool:
        """Serve the keys of the page once, however long they are held down."""
        return event.isAutoRepeat() or super().take_key(event)
