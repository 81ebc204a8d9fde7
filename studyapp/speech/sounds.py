"""Sound files of the engines as samples: WAV, or AIFF as Apple writes it."""

import struct
import sys
from array import array
from dataclasses import dataclass
from math import gcd
from pathlib import Path
from typing import Any, Final

from studyapp.model.errors import StudyError

_BITS: Final = 16
_EXTENDED_BIAS: Final = 16383 + 63  # of the 80-bit number that AIFF gives its rate in
_TAPS: Final = 16  # input samples on each side that a new sample is made from


def sound_ms(sound: bytes) -> int:
    """Return the milliseconds of a WAV or AIFF file's bytes; ValueError if it is neither."""
    form = _form_of(sound)
    return int(form.frames * 1000 / form.rate)


def read_sound(path: Path) -> tuple[bytes, int]:
    """Return the samples of a file, little-endian, and its rate.

    Raises ValueError if it is no WAV or AIFF file with one channel of 16 bits.
    """
    form = _form_of(path.read_bytes())
    if (form.channels, form.bits) != (1, _BITS):
        raise ValueError("a sound of another form than one channel of 16 bits")
    whole = form.samples[: len(form.samples) // 2 * 2]
    return (_swapped(whole) if form.big_endian else whole), form.rate


def resampled(samples: bytes, rate: int, wanted: int) -> bytes:
    """Return `samples` at the rate `wanted`, by windowed sinc interpolation.

    Raises StudyError where numpy is missing, which comes with the natural voices.
    """
    if rate == wanted:
        return samples
    try:
        import numpy as np
    except ImportError:
        raise StudyError(
            "The voices of this recording differ in their sample rate; "
            "choose voices of one engine, or install the extra “voices”."
        ) from None
    return _interpolated(np, samples, rate, wanted)


def _interpolated(np: Any, samples: bytes, rate: int, wanted: int) -> bytes:
    """Make each new sample from its neighbours; as many sets of weights as there are phases."""
    step, phases = rate // gcd(rate, wanted), wanted // gcd(rate, wanted)
    weights = _weights(np, phases, min(1.0, wanted / rate))
    padded = np.pad(np.frombuffer(samples, "<i2").astype(np.float32), _TAPS)
    neighbours = np.lib.stride_tricks.sliding_window_view(padded, 2 * _TAPS)
    count = (len(padded) - 2 * _TAPS) * wanted // rate
    made = np.empty(count, "<i2")
    for start in range(0, count, wanted):  # a second at a time, so that memory stays small
        places = np.arange(start, min(count, start + wanted), dtype=np.int64) * step
        # The window at `place` + 1 begins with the first neighbour at the left.
        values = np.einsum("ij,ij->i", neighbours[places // phases + 1], weights[places % phases])
        made[start : start + len(values)] = np.clip(np.rint(values), -32768, 32767)
    return bytes(made.tobytes())


def _weights(np: Any, phases: int, cutoff: float) -> Any:
    """Return a row of weights for each phase: a sinc below `cutoff` under a raised cosine."""
    steps = np.arange(1 - _TAPS, _TAPS + 1)
    distance = steps[None, :] - np.arange(phases)[:, None] / phases
    window = np.cos(np.pi * distance / (2 * _TAPS)) ** 2
    return (cutoff * np.sinc(cutoff * distance) * window).astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Form:
    samples: bytes
    frames: int
    channels: int
    bits: int
    rate: int
    big_endian: bool


def _form_of(sound: bytes) -> _Form:
    try:
        if sound[:4] == b"RIFF":
            return _wave_form(_chunks(sound, "<"))
        if sound[:4] == b"FORM":
            return _aiff_form(_chunks(sound, ">"))
    except (KeyError, struct.error, ZeroDivisionError, OverflowError) as error:
        raise ValueError("the sound file is cut short") from error
    raise ValueError("neither WAV nor AIFF")


def _wave_form(chunks: dict[bytes, bytes]) -> _Form:
    channels, rate, bits = struct.unpack("<2xHI6xH", chunks[b"fmt "][:16])
    samples = chunks[b"data"]
    frames = len(samples) * 8 // (channels * bits)
    return _Form(samples, frames, channels, bits, rate, big_endian=False)


def _aiff_form(chunks: dict[bytes, bytes]) -> _Form:
    common = struct.unpack(">HIHHQ", chunks[b"COMM"][:18])
    channels, frames, bits, exponent, mantissa = common
    rate = int(mantissa * 2.0 ** (exponent - _EXTENDED_BIAS))
    samples = chunks.get(b"SSND", b"")[8:]  # behind an offset and a block size, both 0
    return _Form(samples, frames, channels, bits, rate, big_endian=True)


def _chunks(sound: bytes, order: str) -> dict[bytes, bytes]:
    chunks = {}
    at = 12
    while at + 8 <= len(sound):
        name, size = struct.unpack_from(f"{order}4sI", sound, at)
        chunks[name] = sound[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    return chunks


def _swapped(samples: bytes) -> bytes:
    values = array("h", samples)
    if sys.byteorder == "little":
        values.byteswap()
    return values.tobytes()
