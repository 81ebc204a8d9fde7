"""Reads a script aloud: sentence after sentence, word by word, with stops for the learner."""

from bisect import bisect_right
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from studyapp.gui.sentences import in_words
from studyapp.gui.silence import SilentTrack, silent_rendering
from studyapp.model.narration.spoken import (
    SENTENCE_PAUSE_MS,
    AskStop,
    Clip,
    Script,
    Utterance,
    WaitStop,
    spot_at,
)
from studyapp.model.narration.voice import Priority, Rendering, Renders, Voice
from studyapp.model.narration.wording import primary

if TYPE_CHECKING:
    from studyapp.gui.sound import SoundTrack

SLOWEST, FASTEST = 0.5, 4.0
_AHEAD = 4
_WORD_TICK_MS = 25


class Speaker(QObject):
    """Plays a script; where there is no sound it reads along silently, and says why.

    `state_changed` tells 'stopped', 'playing', 'paused' or 'waiting' (for the learner, at a stop);
    `loaded` that something else is to be read now.
    """

    sentence_changed = Signal(object)  # Utterance
    word_changed = Signal(object)  # Spot
    state_changed = Signal(str)
    asked = Signal(str)
    finished = Signal()
    message = Signal(str)
    loaded = Signal()

    _arrived = Signal(int, int, object)  # run, index, Rendering; sent by the renderer's thread

    def __init__(self, renderer: Renders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._track: SoundTrack | SilentTrack | None = None
        self._silent = False
        self._script: Script = ()
        self._voices: Mapping[str | None, Voice] = {}
        self._index = 0
        self._state = "stopped"
        self._speed = 1.0
        self.pauses_each = False  # after every sentence, until the learner goes on
        self._run = 0  # renderings of earlier runs are of no interest
        self._requested: set[int] = set()
        self._ready: dict[int, Rendering] = {}
        self._current: Rendering | None = None  # what the track plays for the current sentence
        self._word = -1
        self._rest_ms = 0  # left of a gap that was paused
        self._gap = QTimer(self, singleShot=True)
        self._gap.timeout.connect(self._advance)
        self._ticks = QTimer(self, interval=_WORD_TICK_MS)
        self._ticks.timeout.connect(self._follow_words)
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def index(self) -> int:
        """The place in the script of what is being said, or comes next."""
        return self._index

    @property
    def state(self) -> str:
        """What `state_changed` told last."""
        return self._state

    def warm_up(self) -> None:
        """Start voice and player, so that the first sentence sounds at once."""
        narrator = self._voices.get(None)
        self._renderer.warm_up(narrator.engine if narrator else "")
        self._open_track()

    def load(self, script: Script, voices: Mapping[str | None, Voice]) -> None:
        """Stop, and get ready to read `script`; `voices` by speaker, None for the narrator."""
        self.stop()
        self._script = script
        self._voices = voices
        self._ready.clear()
        self._index = 0
        self.loaded.emit()

    def play(self, from_index: int | None = None) -> None:
        """Read from the script's item `from_index`, or where we are."""
        if from_index is None and self._state in {"paused", "waiting"}:
            self.toggle()
            return
        at = self._index if from_index is None else from_index
        self._halt()
        if self._silent and self._state == "stopped":
            self._try_sound_again()
        self._open_track()
        self._enter(at if at < len(self._script) else 0)

    def play_from(self, block_id: str, offset: int) -> None:
        """Read from the sentence that holds character `offset` of the leaf `block_id`."""
        index = self._index_of(block_id, offset)
        if index is not None:
            self.play(index)

    def pause(self) -> None:
        """Hold on; `resume` goes on with the same word."""
        if self._state != "playing":
            return
        self._rest_ms = max(1, self._gap.remainingTime()) if self._gap.isActive() else 0
        self._gap.stop()
        self._ticks.stop()
        if self._track:
            self._track.pause()
        self._set_state("paused")

    def resume(self) -> None:
        """Go on after a pause."""
        if self._state != "paused":
            return
        self._set_state("playing")
        if self._rest_ms:
            self._gap.start(self._rest_ms)
        elif self._current and self._track:
            if isinstance(self._script[self._index], Utterance):
                self._ticks.start()
            self._track.play()
        else:
            self._enter(self._index)

    @Slot()
    def toggle(self) -> None:
        """Play or hold on, whichever we do not do now; at a stop, go on."""
        match self._state:
            case "playing":
                self.pause()
            case "paused":
                self.resume()
            case "waiting":
                self.continue_after_stop()
            case _:
                self.play()

    @Slot()
    def stop(self) -> None:
        """Fall silent at once."""
        self._halt()
        self._set_state("stopped")

    @Slot()
    def continue_after_stop(self) -> None:
        """Go on behind the stop at which we wait."""
        if self._state == "waiting":
            self._gap.stop()
            self._advance()

    @Slot()
    def next_sentence(self) -> None:
        """Go to the next sentence."""
        self._step(1)

    @Slot()
    def previous_sentence(self) -> None:
        """Go to the sentence before."""
        self._step(-1)

    def set_speed(self, speed: float) -> None:
        """Speak `speed` times as fast, between 0.5 and 4."""
        self._speed = min(FASTEST, max(SLOWEST, speed))
        if self._track:
            self._track.set_speed(self._speed)

    def close(self) -> None:
        """Fall silent for good; end the renderer with its process and threads."""
        self._halt()
        self._renderer.close()
        if self._track:
            self._track.close()

    # --- moving through the script ---

    def _step(self, direction: int) -> None:
        index = self._index + direction
        while 0 <= index < len(self._script):
            if isinstance(self._script[index], Utterance):
                self._move(index)
                return
            index += direction

    def _move(self, index: int) -> None:
        if self._state in {"playing", "waiting"}:
            self.play(index)
            return
        self._halt()
        self._index = index
        self.sentence_changed.emit(self._script[index])

    @Slot()
    def _advance(self) -> None:
        self._rest_ms = 0
        if self._index + 1 < len(self._script):
            self._enter(self._index + 1)
            return
        self._halt()
        self._index = 0
        self._set_state("stopped")
        self.finished.emit()

    def _enter(self, index: int) -> None:
        self._index = index
        self._current = None
        self._word = -1
        match self._script[index] if self._script else None:
            case Utterance() as utterance:
                self._set_state("playing")
                self.sentence_changed.emit(utterance)
                self._request_ahead()
                self._start(index)
            case Clip(path=path):
                self._set_state("playing")
                self._play_clip(path)
            case AskStop(question=question):
                self._set_state("waiting")
                self.asked.emit(question)
            case WaitStop(seconds=seconds):
                self._set_state("waiting")
                self._gap.start(round(seconds * 1000))

    def _play_clip(self, path: Path) -> None:
        """Play a sound of the pack; where nothing sounds it is passed over."""
        if self._silent or self._track is None or not path.is_file():
            self._gap.start(0)
            return
        self._current = Rendering(path)
        self._track.load(self._current)
        self._track.play()

    def _halt(self) -> None:
        """Stop sound and clocks, and forget what was requested."""
        self._run += 1
        self._renderer.cancel_all()
        self._requested.clear()
        self._gap.stop()
        self._ticks.stop()
        self._rest_ms = 0
        self._current = None
        if self._track:
            self._track.stop()

    def _set_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _index_of(self, block: str, offset: int) -> int | None:
        """Return the sentence of `block` that holds `offset`, or the last that starts before."""
        here = [
            (item.place.start, index)
            for index, item in enumerate(self._script)
            if isinstance(item, Utterance) and item.place.block == block
        ]
        before = [index for start, index in here if start <= offset]
        return before[-1] if before else here[0][1] if here else None

    # --- sentences as sound ---

    def _request_ahead(self) -> None:
        if self._silent:
            return
        upcoming = self._script[self._index : self._index + 1 + _AHEAD]
        for index, item in enumerate(upcoming, self._index):
            known = index in self._requested or index in self._ready
            if isinstance(item, Utterance) and not known:
                self._requested.add(index)
                priority = Priority.NOW if index == self._index else Priority.SOON
                report = partial(self._arrived.emit, self._run, index)
                self._renderer.request(item.text, self._voice_for(item), priority, report)

    def _voice_for(self, utterance: Utterance) -> Voice:
        voice = self._voices.get(utterance.speaker) or self._voices.get(None)
        if voice and primary(voice.language) == primary(utterance.language):
            return voice
        return Voice("", language=utterance.language)

    @Slot(int, int, object)
    def _receive(self, run: int, index: int, rendering: Rendering) -> None:
        if run != self._run:
            return
        self._requested.discard(index)
        self._ready[index] = rendering
        waited_for = index == self._index and self._current is None
        if waited_for and self._state == "playing" and not self._gap.isActive():
            self._start(index)

    def _start(self, index: int) -> None:
        """Let the sentence at `index` sound, if it is there yet."""
        utterance = self._script[index]
        assert isinstance(utterance, Utterance)
        rendering = silent_rendering(utterance) if self._silent else self._rendering_of(index)
        if rendering is None or self._track is None:
            return
        if rendering.final:
            self._ready.clear()
            self._fall_silent(in_words(rendering.fault))
            self._start(index)
        elif rendering.path is None and not self._silent:
            self._skip(in_words(rendering.fault))
        else:
            if rendering.fault:  # it sounds, but not as the learner chose
                self.message.emit(in_words(rendering.fault))
            self._current = rendering
            self._track.load(rendering)
            self._track.play()
            self._ticks.start()

    def _rendering_of(self, index: int) -> Rendering | None:
        """Return the sentence's rendering; ask for it again if its file was cleared away."""
        rendering = self._ready.get(index)
        if rendering and rendering.path and not rendering.path.exists():
            del self._ready[index]
            self._request_ahead()
            return None
        return rendering

    def _skip(self, fault: str) -> None:
        del self._ready[self._index]  # it gets another chance the next time
        self.message.emit(fault)
        self._gap.start(0)

    @Slot()
    def _end_sentence(self) -> None:
        step = self._script[self._index]
        self._ticks.stop()
        pause_ms = step.pause_ms if isinstance(step, Utterance) else SENTENCE_PAUSE_MS
        gap_ms = round(pause_ms / self._speed)
        if self._state == "paused":  # the last sound came while we were pausing
            self._rest_ms = max(1, gap_ms)
        elif self._state == "playing":
            self._load_next()
            self._gap.start(gap_ms)
            if self.pauses_each:
                self.pause()

    def _load_next(self) -> None:
        """Open the next file while it is quiet."""
        following = self._ready.get(self._index + 1)
        if self._track and following and following.path and not self._silent:
            self._track.load(following)

    @Slot()
    def _follow_words(self) -> None:
        utterance = self._script[self._index]
        if not (self._current and self._track and isinstance(utterance, Utterance)):
            return
        marks = self._current.words
        at = self._track.position_ms()
        word = bisect_right(marks, at, key=lambda mark: mark[2]) - 1
        if word > self._word:  # a late report of the player's must not take the mark back
            self._word = word
            start, length, _ = marks[word]
            self.word_changed.emit(spot_at(utterance, start, length))

    # --- the player ---

    def _open_track(self) -> None:
        if self._track:
            return
        try:
            from studyapp.gui.sound import SoundTrack
        except ImportError:
            self._fall_silent(
                self.tr(
                    "Sound cannot be played, reading along silently. "
                    "On Linux, install libpulse0 and start again."
                )
            )
            return
        track = SoundTrack(self)
        if not track.has_device():
            self.message.emit(self.tr("No audio device found, reading along silently."))
        self._use(track)

    def _try_sound_again(self) -> None:
        self._drop_track()
        self._silent = False
        self._renderer.warm_up()

    def _fall_silent(self, reason: str) -> None:
        self.message.emit(reason)
        self._silent = True
        self._drop_track()
        self._use(SilentTrack(self))

    def _drop_track(self) -> None:
        if self._track:
            self._track.close()
            self._track.deleteLater()
            self._track = None

    def _use(self, track: "SoundTrack | SilentTrack") -> None:
        self._track = track
        track.set_speed(self._speed)
        track.ended.connect(self._end_sentence)
        track.failed.connect(self._lose_sound)

    @Slot(str)
    def _lose_sound(self, reason: str) -> None:
        """Go on in silence with the current sentence when the player fails."""
        if isinstance(self._script[self._index], Clip):  # the file's fault, not the player's
            self.message.emit(self.tr("A sound of this course cannot be played and was left out."))
            self._current = None
            self._gap.start(0)
            return
        text = self.tr("The sound failed, reading along silently: {reason}")
        self._fall_silent(text.format(reason=reason))
        if self._state == "playing" and not self._gap.isActive():
            self._start(self._index)
