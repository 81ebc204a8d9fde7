"""Piper voices that the learner dropped into a folder: `NAME.onnx` with `NAME.onnx.json` beside it.

The phonemes come from espeak-ng, as in Piper itself; https://github.com/OHF-Voice/piper1-gpl tells
how they become the numbers that a model reads.
"""

import ctypes
import json
import re
import unicodedata
from pathlib import Path
from typing import Any, Final

from pyttsx3.drivers import _espeak

from studyapp.speech.espeak import set_voice
from studyapp.speech.marks import marks_of, words_of
from studyapp.speech.natural import RATE, session, word_starts, write_sound
from studyapp.speech.onnx_graph import timed

_IPA: Final = 0x02
_BUFFER_MS: Final = 200
_SCALES: Final = (0.667, 1.0, 0.8)  # noise, length, noise of the lengths: Piper's own defaults
_PAD, _BEGIN, _END = "_", "^", "$"
_CLAUSE: Final = re.compile(r"([,;:.!?…]+)(?=\s|$)")
_SWITCH: Final = re.compile(r"\([a-z-]+\)")  # espeak's remark that it changes the language
_GENDERED: Final = {"male", "female"}


def voices_in(folder: Path) -> list[Path]:
    """Return the models in `folder` that have their description beside them."""
    return sorted(
        path for path in folder.glob("*.onnx") if path.with_name(f"{path.name}.json").is_file()
    )


class PiperEngine:
    """Renders sentences with the Piper voices in a folder."""

    name = "piper"
    suffix = ".wav"
    version = "1"

    def __init__(self, folder: Path) -> None:
        rate = _espeak.Initialize(_espeak.AUDIO_OUTPUT_SYNCHRONOUS, _BUFFER_MS)
        if rate <= 0:
            raise RuntimeError("espeak-ng, which Piper voices need for their phonemes, is missing")
        self._known: dict[str, tuple[Path, dict[str, Any]]] = {}
        for path in voices_in(folder):
            about = _description(path)
            if about is not None:
                self._known[path.stem] = path, about
        self._speakers: dict[str, _Speaker] = {}

    def voices(self) -> list[tuple[str, str, str, str | None]]:
        """Return id, name, language and gender of the voices."""
        return [
            (name, _title(name), _language(about), _gender(name))
            for name, (_path, about) in self._known.items()
        ]

    def render(
        self, text: str, voice: str, language: str, rate: int, path: Path
    ) -> tuple[int, list[tuple[int, int, int]]]:
        """Write `text` to `path`; return its milliseconds and its word marks."""
        del language  # a voice has one language
        name = voice if voice in self._known else next(iter(self._known))
        if name not in self._speakers:
            self._speakers[name] = _Speaker(*self._known[name])
        speaker = self._speakers[name]
        sound, heard = speaker.say(text, rate / RATE)
        ms = write_sound(path, sound, speaker.sample_rate)
        return ms, marks_of(text, heard, ms)


class _Speaker:
    """One voice, its model opened so that it also tells how long each phoneme lasts."""

    def __init__(self, path: Path, about: dict[str, Any]) -> None:
        self._session = session(timed(path, "Ceil"))
        self._ids: dict[str, list[int]] = about["phoneme_id_map"]
        self._tongue = str(about["espeak"]["voice"])
        self._scales = tuple(
            float(about.get("inference", {}).get(name, usual))
            for name, usual in zip(("noise_scale", "length_scale", "noise_w"), _SCALES, strict=True)
        )
        self._many = int(about.get("num_speakers", 1)) > 1
        self.sample_rate = int(about["audio"]["sample_rate"])

    def say(self, text: str, speed: float) -> tuple[Any, list[tuple[int, int]]]:
        """Return the samples of `text` and (character, milliseconds) of its words."""
        set_voice("", self._tongue)
        said = _phonemes(text)
        numbers, places = self._numbers(said)
        sound, lengths = self._run(numbers, speed)
        frame_ms = len(sound) * 1000 / self.sample_rate / max(1.0, sum(lengths))
        begins, passed = [], 0.0
        for length in lengths:
            begins.append(passed)
            passed += length * frame_ms
        return sound, self._heard(text, said, [begins[place] for place in places])

    def _numbers(self, said: str) -> tuple[list[int], list[int]]:
        """Return what the model reads, and for each phoneme where in it that stands."""
        pad = self._ids.get(_PAD, [0])
        numbers = [*self._ids.get(_BEGIN, [1]), *pad]
        places = []
        for phoneme in said:
            places.append(len(numbers))
            if phoneme in self._ids:
                numbers += [*self._ids[phoneme], *pad]
        return [*numbers, *self._ids.get(_END, [2])], places

    def _run(self, numbers: list[int], speed: float) -> tuple[Any, list[float]]:
        import numpy as np

        noise, length, wobble = self._scales
        feed = {
            "input": np.array([numbers], np.int64),
            "input_lengths": np.array([len(numbers)], np.int64),
            "scales": np.array([noise, length / speed, wobble], np.float32),
        }
        if self._many:
            feed["sid"] = np.array([0], np.int64)
        sound, *_others, lengths = self._session.run(None, feed)
        return sound.reshape(-1), lengths.reshape(-1).tolist()

    def _heard(self, text: str, said: str, times: list[float]) -> list[tuple[int, int]]:
        spans = words_of(text)
        alone = [_phonemes(text[start:end]).strip(" .") for start, end in spans]
        starts = word_starts(alone, said)
        return [
            (span[0], round(times[start]))
            for span, start in zip(spans, starts, strict=True)
            if start is not None
        ]


def _phonemes(text: str) -> str:
    """Return the phonemes of `text`, clause by clause, with the marks that end each."""
    parts = _CLAUSE.split(text)
    said = ""
    for clause, mark in zip(parts[::2], [*parts[1::2], ""], strict=True):
        spoken = _SWITCH.sub("", _clause_phonemes(clause)).strip()
        said += f"{spoken}{mark[:1]} " if spoken else ""
    return unicodedata.normalize("NFD", said.strip())


def _clause_phonemes(clause: str) -> str:
    convert = _espeak.dll.espeak_TextToPhonemes
    convert.restype = ctypes.c_char_p
    convert.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int]
    rest = ctypes.c_char_p(clause.encode())
    said = []
    while rest.value:
        said.append((convert(ctypes.byref(rest), _espeak.CHARS_UTF8, _IPA) or b"").decode())
    return " ".join(said)


def _description(path: Path) -> dict[str, Any] | None:
    """Return what stands beside the model, None if it is not the description of a voice."""
    try:
        about = json.loads(path.with_name(f"{path.name}.json").read_bytes())
        fits = (
            isinstance(about["phoneme_id_map"], dict)
            and int(about["audio"]["sample_rate"]) > 0
            and str(about["espeak"]["voice"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return about if fits else None


def _title(name: str) -> str:
    """Return "Joe" for en_US-joe-medium, the name whole if it is not of this form."""
    parts = name.split("-")
    return parts[1].replace("_", " ").title() if len(parts) > 1 else name


def _language(about: dict[str, Any]) -> str:
    language = about.get("language")
    code = language.get("code") if isinstance(language, dict) else None
    return str(code or about["espeak"]["voice"]).replace("_", "-")


def _gender(name: str) -> str | None:
    return next((word for word in name.lower().split("-") if word in _GENDERED), None)
