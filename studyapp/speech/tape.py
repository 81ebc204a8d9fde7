"""One long recording that sentence after sentence is written to."""

import wave
from pathlib import Path
from types import TracebackType
from typing import Self

from studyapp.speech.sounds import read_sound, resampled


class Tape:
    """A WAV file of one channel; it takes its rate from the first sound, the others follow.

    Raises OSError where the file cannot be written.
    """

    def __init__(self, file: Path) -> None:
        # Opened apart: `wave` trips over its own feet where the file cannot be opened.
        self._stream = file.open("wb")
        self._sound = wave.open(self._stream, "wb")  # noqa: SIM115 - closed by our own `close`
        self._sound.setnchannels(1)
        self._sound.setsampwidth(2)
        self._rate = 0
        self._frames = 0
        self._owed_ms = 0  # silence before the first sound, whose rate is not known yet

    def __enter__(self) -> Self:
        """Return the tape."""
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Finish the file."""
        self.close()

    @property
    def position_ms(self) -> int:
        """Return how long the recording is so far."""
        return self._frames * 1000 // self._rate if self._rate else self._owed_ms

    def add(self, file: Path) -> None:
        """Add the sound in `file`."""
        samples, rate = read_sound(file)
        if not self._rate:
            self._rate = rate
            self._sound.setframerate(rate)
            self.rest(self._owed_ms)
        self._write(resampled(samples, rate, self._rate))

    def rest(self, ms: int) -> None:
        """Add silence."""
        if self._rate:
            self._write(bytes(2 * (ms * self._rate // 1000)))
        else:
            self._owed_ms += ms

    def close(self) -> None:
        """Finish the file."""
        if not self._rate:
            self._sound.setframerate(22_050)
        self._sound.close()
        self._stream.close()

    def _write(self, samples: bytes) -> None:
        self._sound.writeframesraw(samples)
        self._frames += len(samples) // 2
