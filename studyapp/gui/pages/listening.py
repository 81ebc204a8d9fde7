"""Listening to a lesson: the voice, the bar and the text in step with one another."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from studyapp.gui.sentences import in_words
from studyapp.gui.speaking import Speaker as Reader
from studyapp.gui.widgets.lesson.listening_bar import ListeningBar
from studyapp.gui.widgets.text.document import Place
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.model.content import Speaker
from studyapp.model.following import behind_stop, paragraph_beside, section_beside, start_at
from studyapp.model.narration.spoken import AskStop, Script, Spot, Utterance, WaitStop
from studyapp.model.narration.voice import Voice

_BUSY: Final = frozenset({"playing", "waiting"})


class Listening(QObject):
    """Reads a script aloud while its page shows.

    `asked` carries the stop at which a question is read, `thinking` the seconds of a pause;
    `went_on` follows when the voice goes on or stops, `chapter_began` when it comes from one
    chapter into the next, `told` is what state the reading of the lesson is in.
    """

    asked = Signal(str)
    thinking = Signal(float)
    went_on = Signal()
    chapter_began = Signal()
    told = Signal(str)

    def __init__(self, reader: Reader, view: ReadingView, bar: ListeningBar) -> None:
        super().__init__(view)
        self._reader = reader
        self._view = view
        self._bar = bar
        self._here = False
        self._script: Script = ()
        self._voices: Mapping[str | None, Voice] = {}
        self._names: Mapping[str, Speaker] = {}
        self._sections: frozenset[str] = frozenset()
        self._sentence: Place | None = None
        self._word: Place | None = None
        self._moved = True  # the learner looks elsewhere than where the voice was
        self._message = ""
        self._aside = False  # something else than the script is being read
        self._loading = False  # it is we who give the voice something else to read
        self._clicked: tuple[str, int] | None = None  # where the learner wants to begin
        self._connect()

    def _connect(self) -> None:
        self._reader.sentence_changed.connect(self._on_sentence)
        self._reader.word_changed.connect(self._on_word)
        self._reader.state_changed.connect(self._on_state)
        self._reader.finished.connect(self._on_finished)
        self._reader.message.connect(self._on_message)
        self._reader.loaded.connect(self._on_loaded)
        self._bar.stopped.connect(self.stop)
        self._bar.follow_changed.connect(self._on_follow)
        self._view.sentence_clicked.connect(self._on_clicked)
        self._view.verticalScrollBar().actionTriggered.connect(self._on_scrolled)

    # --- what is read --------------------------------------------------------------------------

    def load(
        self,
        script: Script,
        voices: Mapping[str | None, Voice],
        names: Mapping[str, Speaker],
        sections: frozenset[str],
    ) -> None:
        """Get ready to read `script`; `names` are the pack's speakers, `sections` the chapters."""
        self._here = True
        self._script, self._voices, self._names = script, voices, names
        self._sections = sections
        self._load_again()
        self._bar.set_voice(self._named(None))

    def say(self, script: Script) -> None:
        """Read `script`, which is not on display, and forget where we were."""
        self._here = True
        self._load_into_reader(script)
        self._aside = True
        self._reader.play(0)

    def _load_again(self) -> None:
        self._sentence = None
        self._word = None
        self._moved = True
        self._aside = False
        self._load_into_reader(self._script)

    def _load_into_reader(self, script: Script) -> None:
        self._loading = True
        self._reader.load(script, self._voices)
        self._loading = False

    @property
    def loaded(self) -> bool:
        """Tell whether there is something to read."""
        return bool(self._script)

    @property
    def state(self) -> str:
        """Return 'stopped', 'playing', 'paused' or 'waiting'."""
        return self._reader.state if self._here else "stopped"

    @property
    def place(self) -> tuple[str, int] | None:
        """Return the block and the offset of the sentence being read, None if there is none."""
        return (self._sentence.id, self._sentence.start) if self._sentence else None

    def word(self) -> str:
        """Return what is selected in the text, else the word being read, '' for neither."""
        chosen = self._view.selected_text()
        if chosen or self._word is None:
            return chosen
        return self._view.text_of(self._word)

    def leave(self) -> None:
        """Fall silent and let go of the voice."""
        self.stop()
        self._let_go()

    def _let_go(self) -> None:
        self._here = False
        self._clicked = None
        self._aside = False
        self._script = ()
        self._message = ""
        self._bar.say("")

    # --- moving --------------------------------------------------------------------------------

    @Slot()
    def toggle(self) -> None:
        """Play, hold on, or go on."""
        if self._reader.state == "stopped":
            self._leave_aside()
        if self._reader.state == "stopped" and self._clicked is not None:
            self.play_from(*self._clicked)
        elif self._reader.state != "stopped" or not self._moved:
            self._reader.toggle()
        else:
            self.play_from(*self._view.block_at_top())

    @Slot()
    def stop(self) -> None:
        """Fall silent."""
        if self._here:
            self._reader.stop()

    def pause(self) -> None:
        """Hold on, if the voice is speaking."""
        if self._here:
            self._reader.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        if self._here:
            self._reader.resume()

    def play_from(self, block: str, offset: int) -> None:
        """Read from this character, or from the next sentence that is spoken."""
        self._clicked = None
        self._leave_aside()
        index = start_at(self._script, self._view.places().ids(), block, offset)
        self._moved = False
        self._reader.play(index or 0)

    @Slot(int)
    def step(self, direction: int) -> None:
        """Go to the next sentence or the one before."""
        self._leave_aside()
        if not self._script:
            return
        if self._moved and self.state == "stopped":
            self.play_from(*self._view.block_at_top())
        elif direction > 0:
            self._reader.next_sentence()
        else:
            self._reader.previous_sentence()

    @Slot(int)
    def chapter(self, direction: int) -> None:
        """Go to the next chapter, to the start of this one, or to the one before."""
        self._leave_aside()
        if not self._script:
            return
        index = section_beside(self._script, self._sections, self._index(), direction)
        if index is None:
            return
        self._moved = False
        self._reader.play(index)

    @Slot(int)
    def paragraph(self, direction: int) -> None:
        """Go to the next paragraph, to the start of this one, or to the one before."""
        self._leave_aside()
        index = paragraph_beside(self._script, self._index(), direction)
        if index is not None:
            self._moved = False
            self._reader.play(index)

    def go_on_behind(self, stop: str) -> None:
        """Go on with what follows the question at `stop`."""
        self._leave_aside()
        if self._reader.state == "waiting":
            self._reader.continue_after_stop()
            return
        index = behind_stop(self._script, stop)
        if index is None:
            self.stop()
        else:
            self._reader.play(index)

    def look_elsewhere(self) -> None:
        """Start next time with what the learner looks at."""
        self._moved = True

    def _leave_aside(self) -> None:
        if self._aside:
            self._load_again()

    def _index(self) -> int:
        """Return where we are: with the voice, or with the eyes."""
        if not self._moved:
            return self._reader.index
        shown = self._view.places().ids()
        return start_at(self._script, shown, *self._view.block_at_top()) or 0

    # --- the voice tells -----------------------------------------------------------------------

    @Slot()
    def _on_loaded(self) -> None:
        """Let go of the voice when another page gives it something to read."""
        if self._here and not self._loading:
            self._let_go()
            self._view.mark_spoken(None)
            self._bar.show_state("stopped")
            self.told.emit("stopped")

    @Slot(object)
    def _on_sentence(self, said: Utterance) -> None:
        if not self._here or self._aside:
            return
        self._moved = False
        spot = said.place
        if spot.block in self._sections and not spot.start and self._sentence is not None:
            self.chapter_began.emit()
        if self._is_stop(spot.block):
            self._sentence = None
            self.asked.emit(spot.block)
        else:
            self._sentence = Place(spot.block, spot.start, spot.length)
        self._view.mark_spoken(self._sentence)
        self._bar.set_voice(self._named(said.speaker))
        self._follow(Place(spot.block, spot.start, spot.length))

    @Slot(object)
    def _on_word(self, spot: Spot) -> None:
        if self._here and not self._aside and self._sentence is not None:
            self._word = word = Place(spot.block, spot.start, spot.length)
            self._view.mark_spoken(self._sentence, word)
            self._follow(word)

    @Slot(str)
    def _on_state(self, state: str) -> None:
        if not self._here:
            return
        self._bar.show_state(state)
        if not self._aside:
            self.told.emit(state)
        if state == "waiting":
            self._wait()
            return
        self.went_on.emit()
        if state == "stopped":
            self._view.mark_spoken(None)
            self._bar.say("")
        elif state == "playing":
            self._bar.say(self._message)

    def _wait(self) -> None:
        step = self._script[self._reader.index]
        self._view.mark_spoken(None)
        if isinstance(step, AskStop):
            self._follow(Place(step.block))
            self.asked.emit(step.block)
        elif isinstance(step, WaitStop):
            self._follow(Place(step.block))
            self.thinking.emit(step.seconds)

    @Slot()
    def _on_finished(self) -> None:
        if self._here:
            self._moved = True

    @Slot(str)
    def _on_message(self, sentence: str) -> None:
        if self._here:
            self._message = sentence
            if self.state != "stopped":
                self._bar.say(sentence)

    # --- the learner acts ----------------------------------------------------------------------

    @Slot(str, int)
    def _on_clicked(self, block: str, offset: int) -> None:
        """Read on from the sentence at once; a voice that is silent begins there when asked."""
        if self.state == "stopped":
            self._clicked = block, offset
        elif self.state != "waiting" and not self._aside and self._is_spoken(block):
            self.play_from(block, offset)

    @Slot(int)
    def _on_scrolled(self, _action: int) -> None:
        self._moved = self._moved or self.state == "stopped"
        self._clicked = None
        if self.state in _BUSY:
            self._bar.set_follows(follows=False)

    @Slot(bool)
    def _on_follow(self, follows: bool) -> None:  # noqa: FBT001 - Qt's signature
        if follows and self._sentence is not None and self.state in _BUSY:
            self._view.ensure_visible(self._sentence)

    # --- small things --------------------------------------------------------------------------

    def _follow(self, place: Place) -> None:
        if self._bar.follows:
            self._view.ensure_visible(place)

    def _is_stop(self, block: str) -> bool:
        return any(isinstance(step, AskStop) and step.block == block for step in self._script)

    def _is_spoken(self, block: str) -> bool:
        return any(
            isinstance(step, Utterance) and step.place.block == block for step in self._script
        )

    def _named(self, speaker: str | None) -> str:
        """Return who speaks with which voice."""
        voice = self._voices.get(speaker) or self._voices.get(None)
        person = self._names.get(speaker or "")
        parts = (person.name if person else "", in_words(voice.name) if voice else "")
        return " · ".join(part for part in parts if part)
