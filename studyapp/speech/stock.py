"""The drivers that come with pyttsx3, one sentence at a time: sapi5 on Windows, nsss on macOS.

They report no times, so words get their share of the length by their place.
"""

from pathlib import Path
from typing import Any

import pyttsx3

from studyapp.speech.marks import marks_of
from studyapp.speech.sounds import sound_ms


class StockEngine:
    """Renders sentences with the pyttsx3 driver called `name`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.version = "1"
        # Apple writes AIFF whatever the name says, and players go by the name.
        self.suffix = ".aiff" if name == "nsss" else ".wav"
        self._engine = pyttsx3.init(name)
        self._faults: list[Exception] = []
        self._engine.connect("error", self._fail)

    def render(
        self, text: str, voice: str, language: str, rate: int, path: Path
    ) -> tuple[int, list[tuple[int, int, int]]]:
        """Write `text` to `path`; return its milliseconds and its word marks."""
        self._faults.clear()
        if chosen := voice or self._voice_for(language):
            self._engine.setProperty("voice", chosen)
        self._engine.setProperty("rate", rate)
        # SAPI takes a text with tags for XML.
        self._engine.save_to_file(text.replace("<", " ").replace(">", " "), str(path))
        self._engine.runAndWait()
        if self._faults:
            raise self._faults[0]
        ms = sound_ms(path.read_bytes())
        return ms, marks_of(text, [], ms)

    def voices(self) -> list[tuple[str, str, str, str | None]]:
        """Return id, name, language and gender of the voices."""
        return [
            (voice.id, voice.name or voice.id, _language(voice), _gender(voice))
            for voice in self._engine.getProperty("voices")
        ]

    def _voice_for(self, language: str) -> str | None:
        """Return the first voice of `language`; None leaves the system's choice."""
        short = language.partition("-")[0].lower()
        fitting = (voice[0] for voice in self.voices() if voice[2].lower().startswith(short))
        return next(fitting, None)

    def _fail(self, exception: Exception, **_more: object) -> None:
        self._faults.append(exception)


def _language(voice: Any) -> str:
    languages = voice.languages or ["en"]
    first = languages[0]
    return str(first.decode(errors="replace") if isinstance(first, bytes) else first)


def _gender(voice: Any) -> str | None:
    gender = str(voice.gender or "").lower()
    return next((kind for kind in ("female", "male") if kind in gender), None)
