"""Settings of listening: which voice reads, and how fast."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.widgets.cards import Panel, PlainButton
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.settings.value_slider import ValueSlider
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.model.errors import StudyError
from studyapp.model.narration.voice import Voice
from studyapp.study.settings import SETTINGS

_STEP: Final = 0.1
_LANGUAGE: Final = "en"


class ListeningSettings(Panel):
    """The voices are asked for when the page is first opened, since that takes a moment."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Listening"), parent)
        self.setObjectName("settings-listening")
        self._kit = kit
        self._asked = False
        self._tried = False
        self._voices: tuple[Voice, ...] = ()
        self._voice = QComboBox(self)
        self._voice.setObjectName("voice")
        self._voice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._voice.setMinimumContentsLength(16)
        self._voice.activated.connect(self._on_voice)
        self._try = PlainButton(self.tr("Try it"), "volume-2", self)
        self._try.setObjectName("try-voice")
        self._try.clicked.connect(self._on_try)
        speed = SETTINGS["speech_speed"]
        least, most = speed.least or 1.0, speed.most or 1.0
        self._speed = ValueSlider(
            round(least / _STEP), round(most / _STEP), self._times, page=5, parent=self
        )
        self._speed.setObjectName("speech_speed")
        self._speed.changed.connect(self._on_speed)
        self._guard = WheelGuard(self)
        self._guard.guard(self._voice, self._speed.slider)
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.current().space.large)
        choice = QWidget(self)
        row = FlowLayout(choice)
        row.addWidget(self._voice)
        row.addWidget(self._try)
        self._row = SettingRow(self.tr("Voice"), self._usual(), choice, self)
        self._voice.setAccessibleName(self.tr("Voice"))
        self.body.addWidget(self._row)
        self.body.addWidget(
            SettingRow(
                self.tr("Speed"), self.tr("1 \u00d7 is as the voice speaks."), self._speed, self
            )
        )

    def show_values(self) -> None:
        """Show what is set, and ask for the voices once."""
        self._speed.set_value(round(self._kit.desk.preferences.number("speech_speed") / _STEP))
        if not self._asked:
            self._asked = True
            self._voice.clear()
            self._voice.addItem(self.tr("Looking for voices…"))
            self._voice.setEnabled(False)
            self._try.setEnabled(False)
            self._kit.tasks.run(self._ask, self._on_voices)

    def leave(self) -> None:
        """Fall silent."""
        if self._tried:
            self._tried = False
            self._kit.speaker.stop()

    def _usual(self) -> str:
        return self.tr("Speakers in conversations keep voices of their own.")

    def _ask(self) -> tuple[Voice, ...] | StudyError:
        """Ask for the voices in the background; that there is none is an answer too."""
        try:
            return self._kit.desk.narration.voices()
        except StudyError as error:
            return error

    def _on_voices(self, found: tuple[Voice, ...] | StudyError) -> None:
        self._voices = () if isinstance(found, StudyError) else found
        self._row.set_help(str(found) if isinstance(found, StudyError) else self._usual())
        self._asked = not isinstance(found, StudyError)
        self._voice.clear()
        self._voice.addItem(self.tr("Choose for me"))
        for voice in self._voices:
            self._voice.addItem(f"{voice.name} · {voice.language}")
        self._voice.setEnabled(bool(self._voices))
        self._try.setEnabled(bool(self._voices))
        wish = self._kit.desk.preferences.text("voice")
        known = [voice.id for voice in self._voices]
        self._voice.setCurrentIndex(1 + known.index(wish) if wish in known else 0)

    @Slot(int)
    def _on_voice(self, place: int) -> None:
        self._kit.desk.preferences.set("voice", self._voices[place - 1].id if place else "")

    @Slot(int)
    def _on_speed(self, step: int) -> None:
        self._kit.desk.preferences.set("speech_speed", step * _STEP)
        if self._tried:
            self._kit.speaker.set_speed(step * _STEP)

    @Slot()
    def _on_try(self) -> None:
        place = self._voice.currentIndex()
        voice = self._voices[place - 1] if place else Voice("", language=_LANGUAGE)
        sample = self.tr("This is how your lessons will sound.")
        speaker = self._kit.speaker
        speaker.set_speed(self._kit.desk.preferences.number("speech_speed"))
        speaker.load(self._kit.desk.narration.saying(sample, voice.language), {None: voice})
        self._tried = True
        speaker.play()

    def _times(self, step: int) -> str:
        return f"{self.locale().toString(step * _STEP, 'f', 1)} \u00d7"
