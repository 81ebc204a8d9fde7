"""Settings of listening: which voice reads each language, how fast, and how words are said."""

from typing import Final

from PySide6.QtCore import QLocale, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QWidget

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.cards import Panel, PlainButton, Segmented
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.listening.saying_dialog import SayingDialog
from studyapp.gui.widgets.listening.sayings_list import SayingsList
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.settings.value_slider import ValueSlider
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.model.errors import StudyError
from studyapp.model.narration.voice import Voice
from studyapp.model.narration.wording import primary
from studyapp.study.settings import SETTINGS

_STEP: Final = 0.1
_LANGUAGE: Final = "en"
_NATURAL: Final = frozenset({"hibari", "piper"})
_SAMPLES: Final = {  # in the voice's own language, whatever the window speaks
    "de": "So werden deine Lektionen klingen.",
    "es": "Así sonarán tus lecciones.",
    "fr": "Voici comment sonneront tes leçons.",
    "it": "Ecco come suoneranno le tue lezioni.",
    "nl": "Zo zullen je lessen klinken.",
    "pt": "É assim que as tuas lições vão soar.",
}


class ListeningSettings(Panel):
    """The voices are asked for when the page is first opened, since that takes a moment."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Listening"), parent)
        self.setObjectName("settings-listening")
        self._kit = kit
        self._asked = False
        self._tried = False
        self._saying_language = _LANGUAGE
        self._all: tuple[Voice, ...] = ()
        self._voices: tuple[Voice, ...] = ()  # those of the language that shows
        self._language = QComboBox(self)
        self._language.setObjectName("voice-language")
        self._language.setAccessibleName(self.tr("Language of the courses"))
        self._language.activated.connect(self._on_language)
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
        self._guard.guard(self._language, self._voice, self._speed.slider)
        wait = SETTINGS["hands_free_wait"]
        self._wait = ValueSlider(
            round(wait.least or 1), round(wait.most or 1), self._seconds, page=5, parent=self
        )
        self._wait.setObjectName("hands_free_wait")
        self._wait.changed.connect(self._on_wait)
        ways = (("keys", self.tr("I press a key")), ("timer", self.tr("Silence means known")))
        self._ways = Segmented(ways, self.tr("How cards are graded by listening"), self)
        self._ways.setObjectName("hands_free_grades")
        self._ways.chosen.connect(self._on_way)
        self._guard.guard(self._wait.slider)
        self._folder = PlainButton(self.tr("Open the folder for voices"), "folder-open", self)
        self._folder.setObjectName("voices-folder")
        self._folder.clicked.connect(self._on_folder)
        self._sayings = SayingsList(self)
        self._sayings.add_wanted.connect(self._on_add_saying)
        self._sayings.change_wanted.connect(self._on_change_saying)
        self._sayings.drop_wanted.connect(self._on_drop_saying)
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.current().space.large)
        choice = QWidget(self)
        row = FlowLayout(choice)
        row.addWidget(self._language)
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
        self.body.addWidget(
            SettingRow(
                self.tr("Time to think"),
                self.tr("In a review by listening, before the answer is read."),
                self._wait,
                self,
            )
        )
        self.body.addWidget(SettingRow(self.tr("Grades by listening"), "", self._ways, self))
        self.body.addWidget(
            SettingRow(
                self.tr("More voices"),
                self.tr(
                    "A Piper voice, two files called NAME.onnx and NAME.onnx.json, speaks as soon "
                    "as it lies in this folder and the extra “voices” is installed."
                ),
                self._folder,
                self,
            )
        )
        self.body.addWidget(
            SettingRow(
                self.tr("Pronunciation"),
                self.tr("How you want words to be said, in every course."),
                self._sayings,
                self,
            )
        )

    def show_values(self) -> None:
        """Show what is set, and ask for the voices once."""
        self._speed.set_value(round(self._kit.desk.preferences.number("speech_speed") / _STEP))
        self._wait.set_value(self._kit.desk.preferences.whole("hands_free_wait"))
        self._ways.set_value(self._kit.desk.preferences.text("hands_free_grades"))
        self._show_languages()
        self._show_sayings()
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
        self._all = () if isinstance(found, StudyError) else found
        self._row.set_help(str(found) if isinstance(found, StudyError) else self._usual())
        self._asked = not isinstance(found, StudyError)
        self._show_voices()

    def _show_languages(self) -> None:
        """Offer the languages of the courses that are here, English in any case."""
        packs = self._kit.desk.catalogue.packs()
        codes = dict.fromkeys([_LANGUAGE, *(primary(entry.language) for entry in packs)])
        kept = self._language.currentData()
        self._language.clear()
        for code in codes:
            self._language.addItem(QLocale(code).nativeLanguageName() or code, code)
        self._language.setCurrentIndex(max(0, self._language.findData(kept)))
        self._language.setVisible(len(codes) > 1)

    def _show_voices(self) -> None:
        code = self._language.currentData() or _LANGUAGE
        self._voices = tuple(voice for voice in self._all if primary(voice.language) == code)
        self._voice.clear()
        self._voice.addItem(self.tr("Choose for me"))
        for voice in self._voices:
            natural = self.tr(" · natural") if voice.engine in _NATURAL else ""
            self._voice.addItem(f"{in_words(voice.name)} · {voice.language}{natural}")
        self._voice.setEnabled(bool(self._voices))
        self._try.setEnabled(bool(self._voices))
        wish = self._kit.desk.preferences.voice(code)
        known = [voice.id for voice in self._voices]
        self._voice.setCurrentIndex(1 + known.index(wish) if wish in known else 0)

    @Slot(int)
    def _on_language(self, _place: int) -> None:
        self._show_voices()

    @Slot(int)
    def _on_voice(self, place: int) -> None:
        code = self._language.currentData() or _LANGUAGE
        self._kit.desk.preferences.set_voice(code, self._voices[place - 1].id if place else "")

    @Slot(int)
    def _on_speed(self, step: int) -> None:
        self._kit.desk.preferences.set("speech_speed", step * _STEP)
        if self._tried:
            self._kit.speaker.set_speed(step * _STEP)

    @Slot(int)
    def _on_wait(self, seconds: int) -> None:
        self._kit.desk.preferences.set("hands_free_wait", seconds)

    @Slot(str)
    def _on_way(self, way: str) -> None:
        self._kit.desk.preferences.set("hands_free_grades", way)

    def _seconds(self, seconds: int) -> str:
        return self.tr("%Ln s", "", seconds)

    @Slot()
    def _on_try(self) -> None:
        place = self._voice.currentIndex()
        code = self._language.currentData() or _LANGUAGE
        voice = self._voices[place - 1 if place else 0]
        self._say(_SAMPLES.get(code) or self.tr("This is how your lessons will sound."), voice)

    def _say(self, text: str, voice: Voice) -> None:
        speaker = self._kit.speaker
        speaker.set_speed(self._kit.desk.preferences.number("speech_speed"))
        speaker.load(self._kit.desk.narration.saying(text, voice.language), {None: voice})
        self._tried = True
        speaker.play()

    @Slot()
    def _on_folder(self) -> None:
        folder = self._kit.desk.folders.voices
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    # --- pronunciations ------------------------------------------------------------------------

    def _show_sayings(self) -> None:
        sayings = self._kit.desk.sayings
        self._sayings.show_sayings(
            [
                (language, written, spoken)
                for language in sayings.languages()
                for written, spoken in sayings.of(language)
            ]
        )

    @Slot()
    def _on_add_saying(self) -> None:
        self._ask_saying(self._language.currentData() or _LANGUAGE, "")

    @Slot(str, str)
    def _on_change_saying(self, language: str, written: str) -> None:
        self._ask_saying(language, written)

    @Slot(str, str)
    def _on_drop_saying(self, language: str, written: str) -> None:
        self._kit.desk.sayings.remove(language, written)
        self._show_sayings()

    def _ask_saying(self, language: str, written: str) -> None:
        self._saying_language = language
        spoken = dict(self._kit.desk.sayings.of(language)).get(written, "")
        dialog = SayingDialog(written, spoken, self.window())
        dialog.heard.connect(self._on_hear_saying)
        dialog.kept.connect(self._on_keep_saying)
        dialog.dropped.connect(self._on_forget_saying)
        dialog.open()

    @Slot(str)
    def _on_hear_saying(self, text: str) -> None:
        voices = [v for v in self._all if primary(v.language) == self._saying_language]
        self._say(text, voices[0] if voices else Voice("", language=self._saying_language))

    @Slot(str, str)
    def _on_keep_saying(self, written: str, spoken: str) -> None:
        self._kit.desk.sayings.set(self._saying_language, written, spoken)
        self._show_sayings()

    @Slot(str)
    def _on_forget_saying(self, written: str) -> None:
        self._on_drop_saying(self._saying_language, written)

    def _times(self, step: int) -> str:
        return f"{self.locale().toString(step * _STEP, 'f', 1)} \u00d7"
