"""The learner's settings: a small JSON file that can be read before anything heavy is loaded.

One bad value costs one default, never the whole file.
"""

import contextlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from studyapp.model.errors import Sentence
from studyapp.store.json_file import load, save

Value: TypeAlias = str | int | float | bool

_FIRST_LANGUAGE: Final = "en"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its default, and the range or the choices its value must keep to.

    What is `private` stays on this computer, also when everything else is exported.
    """

    default: Value
    least: float | None = None
    most: float | None = None
    choices: tuple[str, ...] = ()
    private: bool = False

    def sound(self, value: object) -> Value:
        """Return `value` if it can be used, else the default."""
        if isinstance(self.default, bool):
            return value if isinstance(value, bool) else self.default
        if isinstance(self.default, str):
            fits = isinstance(value, str) and (not self.choices or value in self.choices)
            return value if fits and isinstance(value, str) else self.default
        return self._number(value)

    def _number(self, value: object) -> Value:
        if (
            isinstance(value, bool)
            or not isinstance(value, int | float)
            or not abs(value) < math.inf  # `isfinite` fails on whole numbers beyond all floats
        ):
            return self.default
        kept = min(max(value, self.least or 0.0), self.most or math.inf)
        return int(kept) if isinstance(self.default, int) else float(kept)


SETTINGS: Final[dict[str, Setting]] = {
    "language": Setting("system"),  # or a code: "de"; the window knows which it has
    "name": Setting("", private=True),  # what the greeting calls the learner
    "theme": Setting("system", choices=("system", "light", "dark", "sepia", "contrast")),
    "text_scale": Setting(1.0, 0.8, 2.0),
    "reading_font": Setting("Inter", choices=("Inter", "Atkinson Hyperlegible")),
    "line_length": Setting(68, 40, 100),  # characters
    "line_height": Setting(1.55, 1.2, 2.2),  # of the size of the letters
    "reading_focus": Setting("off", choices=("off", "line", "paragraph")),
    "depth": Setting("standard", choices=("quick", "standard", "detailed")),
    "new_per_day": Setting(10, 0, 500),
    # What `model.budget` reads: minutes (0: no limit), seven numbers, dates and spans of dates.
    "minutes_per_day": Setting(0, 0, 600),
    "weekday_minutes": Setting(""),
    "days_off": Setting(""),
    "grades": Setting("four", choices=("four", "two")),
    # After a card was missed twice: show its paragraph, read it aloud as well, or neither.
    "second_miss": Setting("show", choices=("off", "show", "read")),
    "bury_siblings": Setting(True),
    "requires_first": Setting(True),
    # What `model.steps` reads: blanks between `90s`, `10m`, `2h` and `1d`.
    "learning_steps": Setting("1m 10m"),
    "relearning_steps": Setting("10m"),
    "leech_lapses": Setting(8, 2, 99),
    "longest_interval": Setting(36_500, 7, 36_500),
    "train_memory": Setting(True),
    "retention": Setting(0.9, 0.75, 0.97),
    "show_intervals": Setting(True),
    "rollover_hour": Setting(4, 0, 12),
    "voice": Setting(""),  # of English, as the first version kept it
    "voices": Setting(""),  # JSON: the voice of each other language
    "speech_speed": Setting(1.0, 0.5, 4.0),
    "pause_each_sentence": Setting(default=False),
    "hands_free_wait": Setting(5, 1, 60),
    "hands_free_grades": Setting("keys", choices=("keys", "timer")),
    "keys": Setting(""),  # JSON: the keys of each action that has others than it came with
    "found": Setting(""),  # JSON: what was last chosen in the palette
    # "auto" follows the system where it tells; where it does not, nothing moves by itself.
    "motion": Setting("auto", choices=("auto", "reduced", "full")),
    "reminder": Setting(default=False),
    "reminder_hour": Setting(18, 0, 23),
    "reminded": Setting(""),  # the day on which the reminder was last shown
    "window": Setting(""),
    "editor": Setting(""),  # the command that opens an author's file at a line
}


class Preferences:
    """The settings in `file`; unknown names are a bug, unusable values become the default."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values: dict[str, object] = load(file)

    def text(self, name: str) -> str:
        """Return a setting that is text."""
        value = self._value(name)
        assert isinstance(value, str)
        return value

    def number(self, name: str) -> float:
        """Return a setting that is a number with a fraction."""
        return float(self._value(name))

    def whole(self, name: str) -> int:
        """Return a setting that is a whole number."""
        return int(self._value(name))

    def on(self, name: str) -> bool:
        """Return a setting that is on or off."""
        return bool(self._value(name))

    def set(self, name: str, value: Value) -> None:
        """Keep `value` and write the file; raises StudyError if it cannot be written."""
        sound = SETTINGS[name].sound(value)
        if self._values.get(name) == sound:
            return
        self._values[name] = sound
        self._save()

    def voice(self, language: str) -> str:
        """Return the id of the voice that the learner chose for `language`, '' for none."""
        short = _short(language)
        if short == _FIRST_LANGUAGE:
            return self.text("voice")
        return self._voices().get(short, "")

    def set_voice(self, language: str, voice: str) -> None:
        """Keep the voice for `language`; '' leaves the choice to the app."""
        short = _short(language)
        if short == _FIRST_LANGUAGE:
            self.set("voice", voice)
        else:
            self.set("voices", json.dumps(self._voices() | {short: voice}, sort_keys=True))

    def _voices(self) -> dict[str, str]:
        with contextlib.suppress(ValueError, RecursionError):
            read = json.loads(self.text("voices"))
            if isinstance(read, dict):
                return {name: voice for name, voice in read.items() if isinstance(voice, str)}
        return {}

    def given(self) -> dict[str, Value]:
        """Return the settings that were chosen, whatever their values, but no private ones."""
        chosen = {name: it for name, it in SETTINGS.items() if name in self._values}
        return {name: self._value(name) for name, it in chosen.items() if not it.private}

    def take(self, values: Mapping[str, object]) -> int:
        """Take over those of `values` that were never chosen here and return how many."""
        new = {
            name: SETTINGS[name].sound(value)
            for name, value in values.items()
            if name in SETTINGS and name not in self._values
        }
        if new:
            self._values |= new
            self._save()
        return len(new)

    def _value(self, name: str) -> Value:
        setting = SETTINGS[name]
        return setting.sound(self._values.get(name, setting.default))

    def _save(self) -> None:
        save(self._file, self._values, Sentence("The setting"))


def _short(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
