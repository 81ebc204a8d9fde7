import math
import struct
import wave
from array import array
from pathlib import Path

import pytest

from studyapp.speech.sounds import read_sound, resampled, sound_ms


def test_lengths_are_read_from_wav_and_aiff() -> None:
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
    wav = b"RIFF\0\0\0\0WAVE" + form + struct.pack("<4sI", b"data", 16000) + bytes(16000)
    assert sound_ms(wav) == 1000
    rate = struct.pack(">HQ", 16383 + 14, 22050 << 49)
    common = struct.pack(">4sIhIh", b"COMM", 18, 1, 11025, 16) + rate
    assert sound_ms(b"FORM\0\0\0\0AIFF" + common) == 500


@pytest.mark.parametrize(
    "junk", [b"OggS", b"", b"RIFF", b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0" + bytes(16)]
)
def test_anything_else_is_refused(junk: bytes) -> None:
    with pytest.raises(ValueError, match=r"neither|cut short"):
        sound_ms(junk)


def tone(rate: int, hertz: float) -> bytes:
    return array(
        "h", (round(9000 * math.sin(math.tau * hertz * i / rate)) for i in range(rate))
    ).tobytes()


def test_samples_are_read_from_wav_and_from_aiff(tmp_path: Path) -> None:
    samples = tone(8000, 440)
    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(samples)
    assert read_sound(tmp_path / "a.wav") == (samples, 8000)
    swapped = array("h", samples)
    swapped.byteswap()
    rate = struct.pack(">HQ", 16383 + 12, 8000 << 51)
    common = struct.pack(">4sIhIh", b"COMM", 18, 1, 8000, 16) + rate
    sound = struct.pack(">4sIII", b"SSND", 8 + len(samples), 0, 0) + swapped.tobytes()
    (tmp_path / "a.aiff").write_bytes(b"FORM\0\0\0\0AIFF" + common + sound)
    assert read_sound(tmp_path / "a.aiff") == (samples, 8000)


@pytest.mark.parametrize("wanted", [24_000, 48_000, 16_000])
def test_a_tone_keeps_its_pitch_and_loudness_at_another_rate(wanted: int) -> None:
    made = array("h", resampled(tone(22_050, 440), 22_050, wanted))
    assert len(made) == wanted
    expected = array("h", tone(wanted, 440))
    middle = slice(200, -200)  # the ends have no neighbours
    worst = max(abs(a - b) for a, b in zip(made[middle], expected[middle], strict=True))
    assert worst < 90


def test_the_same_rate_costs_nothing() -> None:
    samples = tone(8000, 100)
    assert resampled(samples, 8000, 8000) is samples
