"""The settings by name, for who looks for one without the page: a test holds the list to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from studyapp.gui import fonts, languages

ON: Final = "on"
OFF: Final = "off"


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a setting can have; without `words` it has no other name than itself."""

    value: str
    words: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A setting; its titles are translated in the context of its `section`.

    `also` is what else a learner may type to find it. `name` is that of the setting in
    `SETTINGS`, where it has `choices` that can be put in force from elsewhere.
    """

    section: str
    title: str
    also: str
    name: str = ""
    choices: tuple[Choice, ...] = ()

    @property
    def key(self) -> str:
        """Return what opens it on the page of settings."""
        return f"{self.section}:{self.title}"

    @property
    def told(self) -> str:
        """Return its title in the learner's language."""
        return QCoreApplication.translate(self.section, self.title)

    def offered(self) -> Iterator[tuple[str, str, str]]:
        """Yield each choice's value, what it is called, and what else it is found by."""
        if self.name == "language":
            yield from _languages()
        for choice in self.choices:
            told = QCoreApplication.translate(self.section, choice.words) if choice.words else ""
            yield choice.value, told or choice.value, found_by(choice.also, choice.words)

    def choice(self, value: str) -> str:
        """Return what the choice `value` is called, with the setting's own title."""
        told = next((told for one, told, _also in self.offered() if one == value), value)
        return titled(self.told, told)


def titled(setting: str, choice: str) -> str:
    """Return a choice with the setting that it belongs to."""
    #: a setting and one of its choices, such as: Theme: Dark
    said = QCoreApplication.translate("Palette", "%1: %2")
    return said.replace("%1", setting).replace("%2", choice)


def found_by(also: str, *source: str) -> str:
    """Return other words in the learner's language and in English, which is spoken of anywhere."""
    own = QCoreApplication.translate("Synonyms", also) if also else ""
    return " ".join(dict.fromkeys((own, also, *source)))


def _languages() -> Iterator[tuple[str, str, str]]:
    """Yield the languages of the window; who strayed into one finds the way out in English too."""
    yield languages.SYSTEM, QCoreApplication.translate("LanguageChoice", "As the system"), "system"
    for code, name in languages.active().names().items():
        yield code, name, QLocale.languageToString(QLocale(code).language())


def listed(name: str) -> Listed:
    """Return the setting called `name` in `SETTINGS`, which must have choices."""
    return next(one for one in SETTINGS_LISTED if one.name == name)


def _also(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("Synonyms", words))


#: not shown: what people may type to find this, parted by commas; write what yours would type
SETTINGS_LISTED: Final = (
    Listed("LookSettings", "Language", _also("translation, tongue"), "language"),
    Listed(
        "LookSettings",
        "Theme",
        _also("look, appearance, colours, colors, mode, skin, design"),
        "theme",
        (
            Choice("system", "System", _also("automatic, follow the system")),
            Choice("light", "Light", _also("bright, day, white, light mode")),
            Choice("dark", "Dark", _also("night, black, dark mode, night mode")),
            Choice("sepia", "Sepia", _also("paper, warm, brown, beige, easy on the eyes")),
            Choice("contrast", "High contrast", _also("low vision, strong colours, accessibility")),
        ),
    ),
    Listed(
        "LookSettings",
        "Text size",
        _also("font size, letters, zoom, bigger, larger, smaller, enlarge, scale"),
    ),
    Listed("LookSettings", "Your name", _also("greeting, who I am, call me")),
    Listed(
        "ReadingSettings",
        "Typeface of lessons",
        _also("font, letters, dyslexia, legible, readable"),
        "reading_font",
        tuple(Choice(family) for family in fonts.READING_FAMILIES),
    ),
    Listed(
        "ReadingSettings", "Length of lines", _also("width, column, margins, measure, characters")
    ),
    Listed("ReadingSettings", "Height of lines", _also("line spacing, distance, leading")),
    Listed(
        "ReadingSettings",
        "Line to read by",
        _also("focus, ruler, reading guide, concentrate, dim, spotlight"),
        "reading_focus",
        (Choice(OFF, "Off"), Choice("line", "Line"), Choice("paragraph", "Paragraph")),
    ),
    Listed(
        "LearningSettings",
        "How much to remember",
        _also("retention, forget, per cent, goal, difficulty"),
    ),
    Listed("LearningSettings", "New cards a day", _also("limit, pace, how many, daily")),
    Listed("LearningSettings", "Next dates", _also("intervals, times on the buttons")),
    Listed("LearningSettings", "A new day begins at", _also("midnight, night owl, end of the day")),
    Listed("TimeSettings", "Minutes a day", _also("time limit, workload, daily goal, how long")),
    Listed("TimeSettings", "Days that differ", _also("weekend, weekdays, Sunday, free day")),
    Listed(
        "TimeSettings", "Days off", _also("holidays, vacation, break, pause, travel, ill, sick")
    ),
    Listed(
        "ReviewSettings",
        "Grades",
        _also("ratings, answer buttons, again, hard, good, easy, forgotten, known"),
        "grades",
        (Choice("four", "Four"), Choice("two", "Two")),
    ),
    Listed("ReviewSettings", "Steps of a new card", _also("learning steps, minutes, intervals")),
    Listed("ReviewSettings", "Steps after forgetting", _also("relearning, lapses, again")),
    Listed("ReviewSettings", "Cards of one note", _also("siblings, bury, both directions")),
    Listed("ReviewSettings", "New cards", _also("order, first, requirements, builds on")),
    Listed(
        "ReviewSettings",
        "Missed twice in a sitting",
        _also("wrong again, failed, show the paragraph"),
        "second_miss",
        (
            Choice(OFF, "Go on"),
            Choice("show", "Show it"),
            Choice("read", "Show and read"),
        ),
    ),
    Listed(
        "ReviewSettings",
        "A card that will not stay",
        _also("leech, hard cards, always forgotten, suspend"),
    ),
    Listed(
        "ReviewSettings",
        "Your own memory",
        _also("FSRS, algorithm, optimise, optimize, train, parameters, intervals"),
    ),
    Listed(
        "ListeningSettings",
        "Voice",
        _also("speech, speak, read aloud, text to speech, narrator, sound, audio"),
    ),
    Listed("ListeningSettings", "Speed", _also("speech rate, faster, slower, tempo, voice")),
    Listed("ListeningSettings", "Time to think", _also("pause, wait, hands-free, seconds")),
    Listed(
        "ListeningSettings",
        "Grades by listening",
        _also("hands-free, silence, timer"),
        "hands_free_grades",
        (Choice("keys", "I press a key"), Choice("timer", "Silence means known")),
    ),
    Listed("ListeningSettings", "More voices", _also("Piper, natural voice, add a voice, install")),
    Listed("ListeningSettings", "Pronunciation", _also("say a word, spoken wrongly, dictionary")),
    Listed(
        "EaseSettings",
        "Keys",
        _also("shortcuts, hotkeys, keyboard, key bindings, change keys"),
    ),
    Listed(
        "EaseSettings",
        "Motion",
        _also("animation, scrolling, moving, accessibility"),
        "motion",
        (
            Choice("auto", "As the system"),
            Choice("reduced", "Reduced"),
            Choice("full", "Full"),
        ),
    ),
    Listed(
        "EaseSettings",
        "Daily reminder",
        _also("remind me, notification, notice, alarm"),
        "reminder",
        (Choice(OFF, "Off"), Choice(ON, "On")),
    ),
    Listed("DataSettings", "Your files", _also("folder, data, progress, privacy, where")),
    Listed("DataSettings", "Backups", _also("copy, save, restore, safety, lost")),
    Listed(
        "TransferSettings", "Export", _also("take along, move, save as, CSV, JSON, other computer")
    ),
    Listed("TransferSettings", "Import", _also("bring in, unite, merge, sync, other computer")),
)
