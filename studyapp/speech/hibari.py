"""The natural English voice of hibari-tts, if the optional extra `voices` is installed."""

from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from studyapp.speech.marks import marks_of, words_of
from studyapp.speech.natural import RATE, session, word_starts, write_sound
from studyapp.speech.onnx_graph import timed

_SEED: Final = 0  # the same text sounds the same every time
_LATE_MS: Final = 45  # how long after its sound a word would be marked, seen behind pauses


class HibariEngine:
    """Renders sentences with the voices of hibari-tts that lie on this computer."""

    name = "hibari"
    suffix = ".wav"

    def __init__(self) -> None:
        from hibari import voices

        self.version = version("hibari-tts")
        self._known: dict[str, dict[str, Any]] = {}
        for name, about in voices.VOICES.items():
            try:
                path = Path(voices.voice_path(name, download_missing=False))
            except FileNotFoundError:
                continue
            self._known[name] = {**about, "path": path}
        self._speakers: dict[str, _Speaker] = {}

    def voices(self) -> list[tuple[str, str, str, str | None]]:
        """Return id, name, language and gender of the voices."""
        return [
            (name, name.title(), about["language"], about["gender"])
            for name, about in self._known.items()
        ]

    def render(
        self, text: str, voice: str, language: str, rate: int, path: Path
    ) -> tuple[int, list[tuple[int, int, int]]]:
        """Write `text` to `path`; return its milliseconds and its word marks."""
        del language  # they all speak English
        name = voice if voice in self._known else next(iter(self._known))
        if name not in self._speakers:
            self._speakers[name] = _Speaker(name, self._known[name]["path"])
        sound, heard = self._speakers[name].say(text, rate / RATE)
        ms = write_sound(path, sound, self._speakers[name].sample_rate)
        return ms, marks_of(text, heard, ms)


class _Speaker:
    """One voice, its model opened so that it also tells how long each phoneme lasts."""

    def __init__(self, name: str, path: Path) -> None:
        from hibari import Hibari

        self._voice = Hibari(voice=name, model=str(path))
        self._timed = _Timed(session(timed(path, "CumSum")))
        self._voice.sess = self._timed
        self.sample_rate: int = self._voice.sample_rate

    def say(self, text: str, speed: float) -> tuple[Any, list[tuple[int, int]]]:
        """Return the samples of `text` and (character, milliseconds) of its words."""
        import numpy as np

        parts, phonemes, times, passed = [], "", [], 0.0
        for chunk in self._voice.phonemize(text):
            sound = self._voice.from_phonemes(chunk, speed, _SEED)
            if not len(sound):
                continue
            ms = len(sound) * 1000 / self.sample_rate
            times += [passed + share * ms for share in self._shares(chunk)]
            phonemes += f"{chunk} "
            parts.append(sound)
            passed += ms
        sound = np.concatenate(parts) if parts else np.zeros(1, np.float32)
        return sound, self._heard(text, phonemes, times)

    def _shares(self, chunk: str) -> list[float]:
        """Return when each phoneme of `chunk`, and the space behind it, begins, 0 to 1."""
        ends = self._timed.ends
        begins, number = [], 1  # the model is given one pad before the first phoneme
        for phoneme in chunk:
            begins.append(ends[number - 1])
            number += phoneme in self._voice.vocab
        return [begin / ends[-1] for begin in [*begins, ends[number - 1]]]

    def _heard(self, text: str, phonemes: str, times: list[float]) -> list[tuple[int, int]]:
        spans = words_of(text)
        alone = [self._voice.g2p(text[start:end]).strip() for start, end in spans]
        starts = word_starts(alone, phonemes)
        return [
            (span[0], max(0, round(times[start] - _LATE_MS)))
            for span, start in zip(spans, starts, strict=True)
            if start is not None
        ]


class _Timed:
    """A session that keeps the last output, which its caller does not know of."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.ends: list[int] = []

    def run(self, names: None, feed: dict[str, Any]) -> list[Any]:
        """Run the model and return what it always returned."""
        outputs: list[Any] = self._inner.run(names, feed)
        self.ends = outputs.pop().reshape(-1).tolist()
        return outputs
