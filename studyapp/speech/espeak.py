"""A pyttsx3 driver that lets espeak-ng write files, and tells when each word sounds.

The driver that comes with pyttsx3 loses long texts and all word times. This one plugs into the
unmodified engine and uses the bindings of pyttsx3; espeak works synchronously, nothing is played.
"""

import ctypes
import struct
import sys
from pathlib import Path
from typing import Any

import pyttsx3
from pyttsx3.drivers import _espeak
from pyttsx3.voice import Voice

from studyapp.speech.marks import marks_of

_DRIVER = "studyapp"
_BUFFER_MS = 200
_NO_SSML = _espeak.CHARS_UTF8  # SSML would let a text name programs; phoneme codes stay off too
_GENDERS = (None, "male", "female")
_USUAL = {"en": "en-us", "pt": "pt-br", "zh": "cmn", "no": "nb"}


class EspeakEngine:
    """Renders sentences with espeak-ng through pyttsx3."""

    name = "espeak"
    suffix = ".wav"

    def __init__(self) -> None:
        sys.modules[f"pyttsx3.drivers.{_DRIVER}"] = sys.modules[__name__]
        self._engine = pyttsx3.init(_DRIVER)
        self._heard: list[tuple[int, int]] = []
        self._faults: list[Exception] = []
        self._ms = 0
        self._engine.connect("started-word", self._hear)
        self._engine.connect("finished-utterance", self._finish)
        self._engine.connect("error", self._fail)
        self.version = _espeak.Info(None).decode()

    def render(
        self, text: str, voice: str, language: str, rate: int, path: Path
    ) -> tuple[int, list[tuple[int, int, int]]]:
        """Write `text` to `path`; return its milliseconds and its word marks."""
        self._heard.clear()
        self._faults.clear()
        self._engine.setProperty("voice", (voice, language))
        self._engine.setProperty("rate", rate)
        self._engine.save_to_file(text, str(path))
        self._engine.runAndWait()
        if self._faults:
            raise self._faults[0]
        return self._ms, marks_of(text, self._heard, self._ms)

    def voices(self) -> list[tuple[str, str, str, str | None]]:
        """Return id, name, language and gender of the voices."""
        return [
            (voice.id, voice.name, voice.languages[0], voice.gender)
            for voice in self._engine.getProperty("voices")
        ]

    def _hear(self, location: int, time_ms: int, **_more: object) -> None:
        self._heard.append((location, time_ms))

    def _finish(self, ms: int, **_more: object) -> None:
        self._ms = ms

    def _fail(self, exception: Exception, **_more: object) -> None:
        self._faults.append(exception)


class FileDriver:
    """What `pyttsx3.init('studyapp')` drives: each command is done when it returns."""

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._sound: list[bytes] = []
        self._rate = _espeak.Initialize(_espeak.AUDIO_OUTPUT_SYNCHRONOUS, _BUFFER_MS)
        if self._rate <= 0:
            raise RuntimeError("espeak-ng finds no voices")
        _espeak.SetSynthCallback(self._receive)

    def save_to_file(self, text: str, path: str) -> None:
        """Write `text` as sound to `path`."""
        self._proxy.notify("started-utterance")
        self._sound.clear()
        _espeak.Synth(text, flags=_NO_SSML)
        sound = b"".join(self._sound)
        Path(path).write_bytes(_wave_header(len(sound), self._rate) + sound)
        ms = len(sound) * 1000 // (2 * self._rate)
        self._proxy.notify("finished-utterance", completed=True, ms=ms)

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802 - pyttsx3 calls it
        """Set 'voice' to (id, language) or 'rate' to words a minute."""
        if name == "voice":
            set_voice(*value)
        elif name == "rate":
            _espeak.SetParameter(_espeak.RATE, value)

    def getProperty(self, name: str) -> Any:  # noqa: N802 - pyttsx3 calls it
        """Return the list of 'voices'."""
        if name != "voices":
            raise KeyError(name)
        # MBROLA voices are listed although their sounds are seldom installed.
        entries = _espeak.ListVoices(None)
        return [_voice(entry) for entry in entries if not entry.identifier.startswith(b"mb/")]

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3 calls it
        """Do what was queued, the end of the loop included."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802 - pyttsx3 calls it
        """Do nothing: the queue is empty by now."""

    def stop(self) -> None:
        """Do nothing: nothing is ever under way between two commands."""

    def destroy(self) -> None:
        """Do nothing: espeak ends with its process."""

    def _receive(self, sound: Any, samples: int, events: Any) -> int:
        number = 0
        while (event := events[number]).type != _espeak.EVENT_LIST_TERMINATED:
            if event.type == _espeak.EVENT_WORD:
                self._tell(event)
            number += 1
        if samples > 0:
            self._sound.append(ctypes.string_at(sound, 2 * samples))
        return 0

    def _tell(self, event: Any) -> None:
        self._proxy.notify(
            "started-word",
            location=event.text_position - 1,
            length=event.length,
            time_ms=event.audio_position,
        )


def buildDriver(proxy: Any) -> FileDriver:  # noqa: N802 - pyttsx3 calls it
    """Build the driver for pyttsx3."""
    return FileDriver(proxy)


def set_voice(voice: str, language: str) -> None:
    """Set the first that exists: `voice`, `language`, the language without region, English."""
    region = language.replace("_", "-").lower()
    short = region.partition("-")[0]
    for name in (voice, region if region != short else "", _USUAL.get(short, short), "en"):
        if name and _espeak.SetVoiceByName(name.encode()) == _espeak.EE_OK:
            return
    raise RuntimeError("espeak-ng has no voice for this text")


def _voice(entry: Any) -> Voice:
    return Voice(
        entry.identifier.decode(),
        entry.name.decode(),
        [entry.languages[1:].decode(errors="replace")],
        _GENDERS[entry.gender] if entry.gender < len(_GENDERS) else None,
    )


def _wave_header(size: int, rate: int) -> bytes:
    """Return the RIFF header of 16-bit mono sound of `size` bytes."""
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, 2 * rate, 2, 16)
    start = struct.pack("<4sI4s", b"RIFF", 36 + size, b"WAVE")
    return start + form + struct.pack("<4sI", b"data", size)
