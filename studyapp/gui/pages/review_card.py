"""The card that lies open in a sitting: what is done with it beside grading it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.review_voice import CardVoice
from studyapp.gui.pages.review_writing import CardWriting
from studyapp.gui.widgets.review.card_table import CardTable
from studyapp.gui.widgets.review.flags import MOST, flag_name
from studyapp.model.events import Event
from studyapp.study.review import ReviewSession, Turn
from studyapp.study.updates import Revision


class OpenCard(QObject):
    """Shows beside the card on `table` what belongs to it, and takes down what the learner adds.

    `announced` carries what a screen reader says, `changed` that the card reads otherwise now,
    `peeked` another page and a place there from which the learner comes back to this card.
    """

    announced = Signal(str)
    changed = Signal()
    peeked = Signal(str, str)

    def __init__(self, kit: Kit, table: CardTable, voice: CardVoice, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._table = table
        self._voice = voice
        self._session: ReviewSession | None = None
        self._tried: Turn | None = None
        self._edited = False  # the card is in the learner's own words
        self._revision: Revision | None = None  # what it said before its author changed it
        self.writing = CardWriting(kit, table.writing, self)
        self.writing.wrote.connect(self._on_wrote)
        table.source.lesson_wanted.connect(self._on_lesson_wanted)
        table.source.voice_wanted.connect(self.read_source)
        table.card.link_activated.connect(self._on_link)
        table.card.marks.change_wanted.connect(self.show_change)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """Return what can be done with the card, by the names of `keys.table`."""
        deeds: dict[str, Callable[[], None]] = {
            "facts": self.show_facts,
            "source": self.show_source,
            "edit": self.edit,
            "note": self.note,
            "mark": self.mark,
            "change": self.show_change,
            "copy": self._table.card.copy,
        }
        return deeds | {f"flag-{each}": partial(self.flag, each) for each in range(1, MOST + 1)}

    # --- on the table ----------------------------------------------------------------------------

    def lay(self, session: ReviewSession, tried: Turn | None) -> None:
        """Open the card of the turn; or the one that is `tried` once more, without a grade."""
        self._session, self._tried = session, tried
        self._revision = None
        turn = self.turn
        if turn is not None and turn.unit.rev > 1:
            self._revision = self._kit.desk.library.revision(turn.unit.key)
            self._show_marks(turn)
        self._table.bar.undo.setEnabled(session.can_undo)

    def take_away(self) -> None:
        """Let nothing lie open: something else than a card shows."""
        self._session = self._tried = None

    @property
    def turn(self) -> Turn | None:
        """Return the card that lies open: the turn, or one that is only tried."""
        return None if self._session is None else self._tried or self._session.turn

    @property
    def graded(self) -> Turn | None:
        """Return the card that lies open, None if it is only tried."""
        return self.turn if self._tried is None else None

    def show_own(self, turn: Turn) -> None:
        """Show with the answer what the learner wrote about the card."""
        written = self._kit.desk.own_words.of(turn.unit.key)
        self._table.card.own.show_words(written.mnemonic, written.note)
        self._edited = bool(written.edited)
        self._show_marks(turn)

    def _show_marks(self, turn: Turn) -> None:
        own = self._edited and self._table.answered
        self._table.card.show_marks(turn, own=own, changed=self._revision is not None)

    def close_panels(self) -> None:
        """Close what is open beside the card."""
        self.writing.leave()
        self._table.close_panels()

    # --- writing and marking ---------------------------------------------------------------------

    def edit(self) -> None:
        """Change the card's words in place; an own card in the editor of own cards."""
        turn = self.graded
        if turn is not None and turn.unit.pack == self._kit.desk.own_cards.pack:
            self.peeked.emit("cards", turn.unit.item)
        else:
            self._write(self.writing.edit)

    def note(self) -> None:
        """Write a note and a memory aid."""
        self._write(self.writing.note)

    def _write(self, begin: Callable[[Turn], None]) -> None:
        if self.graded is not None:
            begin(self.graded)
            self._table.show_writing()

    @Slot(object)
    def _on_wrote(self, events: tuple[Event, ...]) -> None:
        if self._session is not None and self._session.turn is not None:
            self._session.wrote(events, self._session.turn)
            self.changed.emit()
            self.announced.emit(self.tr("Saved."))

    def mark(self) -> None:
        """Mark the card, or take the mark off."""
        if self.graded is not None:
            self.writing.mark(self.graded)

    def flag(self, number: int) -> None:
        """Give the card a flag, or take it off."""
        if self._session is None or self.graded is None:
            return
        self._session.flag(number)
        turn = self.graded
        assert turn is not None, "a flag leaves the card on the table"
        self._show_marks(turn)
        flagged = self.tr("Flag %1: %2").replace("%1", str(number))
        flagged = flagged.replace("%2", flag_name(number))
        self.announced.emit(flagged if turn.state.flag else self.tr("No flag."))
        self._table.bar.undo.setEnabled(True)

    # --- looking and listening -------------------------------------------------------------------

    def read_aloud(self) -> None:
        """Read the side that shows."""
        turn = self.turn
        if turn is not None:
            side = self._table.answered
            language = turn.language_of(answer=side)
            narration = self._kit.desk.narration
            script = narration.face(turn.face, turn.folder, language, answer=side)
            self._voice.read(script, language)

    @Slot()
    def read_source(self) -> None:
        """Read the paragraph that the card comes from."""
        turn, source = self.turn, self._table.source.source
        if turn is not None and source is not None:
            self._voice.welcome = True
            script = self._kit.desk.narration.source(source, turn.language)
            self._voice.read(script, turn.language)

    def show_hint(self) -> None:
        """Show the card's hint."""
        turn = self.turn
        if turn is not None and turn.face.hint:
            self._table.card.show_hint()
            self.announced.emit(turn.face.hint)

    def show_facts(self) -> None:
        """Show what is known of the card, or hide it."""
        turn = self.graded
        if turn is None or self._session is None:
            return
        facts = self._table.facts
        if facts.isVisible():
            facts.hide()
            return
        self._table.show_facts(self._session.facts, self._kit.desk.card_history(turn.unit.key))
        self.announced.emit(facts.said.text())

    @Slot()
    def show_change(self) -> None:
        """Show what the card said before its author changed it, or hide it."""
        turn = self.graded
        if turn is not None and self._revision is not None:
            self._table.show_change(turn, self._revision)

    def show_source(self) -> None:
        """Show the paragraph the card comes from, or hide it."""
        turn, source = self.turn, self._table.source
        if turn is None or not turn.unit.source:
            return
        if source.isVisible():
            source.hide()
            return
        self._table.show_source(self._kit.desk.reading.source(turn.unit.pack, turn.unit.source))
        self.announced.emit(source.face.toPlainText())

    @Slot(str)
    def _on_lesson_wanted(self, place: str) -> None:
        self.peeked.emit("lesson", place)

    @Slot(str)
    def _on_link(self, target: str) -> None:
        turn = self.turn
        kind, _, name = target.partition(":")
        if turn is not None and kind in {"term", "lesson"}:
            page = "glossary" if kind == "term" else "lesson"
            self.peeked.emit(page, f"{turn.unit.pack}/{name}")
