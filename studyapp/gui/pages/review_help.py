"""Help between two cards: the paragraph after a second failure, the way out with a leech."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from studyapp.gui.kit import Kit
from studyapp.gui.pages.review_writing import CardWriting
from studyapp.gui.widgets.review.card_table import SLIDES
from studyapp.gui.widgets.review.interlude import Interlude
from studyapp.gui.widgets.review.second_look import SecondLook
from studyapp.gui.widgets.review.way_out import WayOut
from studyapp.model.events import Event
from studyapp.model.units import UnitKind
from studyapp.study.review import ReviewSession, Turn


class CardHelp(QStackedWidget):
    """Shows one of the two and does what it offers.

    `went_on` asks for the next card, `try_wanted` for this one once more; `read_wanted` carries a
    script and its language.
    """

    went_on = Signal()
    try_wanted = Signal()
    undo_wanted = Signal()
    lesson_wanted = Signal(str)
    read_wanted = Signal(object, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._session: ReviewSession | None = None
        self._turn: Turn | None = None
        self.second_look = SecondLook(self)
        self.way_out = WayOut(self)
        for view in (self.second_look, self.way_out):
            self.addWidget(view)
            view.source.lesson_wanted.connect(self.lesson_wanted)
            view.source.voice_wanted.connect(self.read_source)
        self.second_look.went_on.connect(self.try_wanted)
        self.second_look.skip.clicked.connect(self.went_on)
        self.way_out.went_on.connect(self.went_on)
        self.way_out.undo.clicked.connect(self.undo_wanted)
        self.way_out.wanted.connect(self._on_wanted)
        self.writing = CardWriting(kit, self.way_out.writing, self)
        self.writing.wrote.connect(self._on_wrote)
        self.writing.closed.connect(self._on_writing_closed)
        self.writing.split_done.connect(self._on_split_done)

    def helps_with(self, turn: Turn) -> bool:
        """Tell whether the paragraph behind a card is shown; a question explains itself."""
        wanted = self._kit.desk.preferences.text("second_miss") != "off"
        return wanted and bool(turn.unit.source) and turn.unit.kind is not UnitKind.QUESTION

    def show_second_look(self, turn: Turn) -> None:
        """Show where the card comes from that was forgotten twice."""
        self._turn = turn
        assert turn.unit.source is not None, "only a card with a source gets a second look"
        source = self._kit.desk.reading.source(turn.unit.pack, turn.unit.source)
        self.second_look.show_turn(turn, source)
        self.setCurrentWidget(self.second_look)

    def show_way_out(self, turn: Turn, session: ReviewSession) -> None:
        """Show what may help with the leech `turn`."""
        self._turn, self._session = turn, session
        reading, unit = self._kit.desk.reading, turn.unit
        lapses = self._kit.desk.progress.state(unit.key).lapses
        source = reading.source(unit.pack, unit.source) if unit.source else None
        own = self._kit.desk.own_words.of(unit.key).mnemonic
        self.way_out.show_turn(turn, lapses, source, reading.aids(unit), own)
        self.setCurrentWidget(self.way_out)

    @property
    def view(self) -> Interlude:
        """Return what shows."""
        view = self.currentWidget()
        assert isinstance(view, Interlude), "nothing else is shown here"
        return view

    @property
    def words(self) -> str:
        """Return what shows, for announcing."""
        parts = [self.view.title.text(), self.view.text.text()]
        if self.view is self.second_look:
            parts.append(self.second_look.source.face.toPlainText())
        return " ".join(parts)

    def go_on(self) -> None:
        """Press the main button."""
        self.view.action.click()

    def scroll_by(self, key: Qt.Key) -> None:
        """Scroll as `key` asks."""
        self.view.scroller.verticalScrollBar().triggerAction(SLIDES[key])

    def leave_writing(self) -> None:
        """Put away what is being written."""
        self.writing.leave()

    @Slot()
    def read_source(self) -> None:
        """Read the paragraph that shows."""
        source = (self.second_look if self.view is self.second_look else self.way_out).source
        if self._turn is not None and source.source is not None:
            language = self._turn.language
            script = self._kit.desk.narration.source(source.source, language)
            self.read_wanted.emit(script, language)

    @Slot(str)
    def _on_wanted(self, name: str) -> None:
        if self._turn is None or self._session is None:
            return
        if name == "keep":
            self._session.take_up(self._turn)
            self.went_on.emit()
            return
        begin = {
            "note": self.writing.note,
            "edit": self.writing.edit,
            "split": self.writing.split,
        }[name]
        begin(self._turn)
        self.view.scroller.ensureWidgetVisible(self.way_out.writing)

    @Slot(object)
    def _on_wrote(self, events: tuple[Event, ...]) -> None:
        if self._turn is not None and self._session is not None and events:
            self._session.wrote(events, self._turn)
            fresh = self._session.again(self._turn)
            self.show_way_out(fresh, self._session)
            self.view.action.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_split_done(self) -> None:
        self.way_out.say(
            self.tr("Two smaller cards in its place"),
            self.tr("They come up among your new cards. The old card stays set aside."),
        )

    @Slot()
    def _on_writing_closed(self) -> None:
        self.view.action.setFocus(Qt.FocusReason.OtherFocusReason)
