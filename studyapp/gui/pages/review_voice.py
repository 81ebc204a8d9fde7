"""The voice of a sitting: reads a side of a card or a paragraph, and holds on or goes back."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from studyapp.gui.kit import Kit
from studyapp.model.narration.spoken import Script
from studyapp.model.narration.voice import Voice


class CardVoice(QObject):
    """Reads one script at a time; `said` carries what the learner should know about the sound."""

    said = Signal(str)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._script: Script = ()  # what is read as soon as the voices are known
        self._listening = False
        self.sounding = False
        self.welcome = False  # the learner asked for the voice in this sitting

    def read(self, script: Script, language: str) -> None:
        """Read `script` as soon as the voices are known."""
        self._script = script
        wish = self._kit.desk.preferences.voice(language)
        narrator = partial(self._kit.desk.narration.narrator, language, wish)
        self._kit.tasks.run(narrator, self._on_voices)

    def hush(self) -> None:
        """Fall silent."""
        self._script = ()
        if self.sounding:
            self.sounding = False
            self._kit.speaker.stop()

    @Slot()
    def hold(self) -> None:
        """Hold on, or go on where it held."""
        if self.sounding:
            self._kit.speaker.toggle()

    @Slot()
    def back(self) -> None:
        """Go to the sentence before, or to the beginning of the only one."""
        if self.sounding:
            speaker = self._kit.speaker
            if speaker.index:
                speaker.previous_sentence()
            else:
                speaker.play(0)

    @Slot()
    def forward(self) -> None:
        """Go to the next sentence."""
        if self.sounding:
            self._kit.speaker.next_sentence()

    def _on_voices(self, voices: Mapping[str | None, Voice]) -> None:
        script, self._script = self._script, ()
        if script:  # else another card has come since
            speaker = self._kit.speaker
            if not self._listening:
                self._listening = True
                speaker.message.connect(self._on_message)
            speaker.set_speed(self._kit.desk.preferences.number("speech_speed"))
            speaker.load(script, voices)
            self.sounding = True
            speaker.play(0)

    @Slot(str)
    def _on_message(self, sentence: str) -> None:
        if self.sounding:
            self.said.emit(sentence)
