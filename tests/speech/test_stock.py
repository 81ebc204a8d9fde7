import struct
import sys
from pathlib import Path
from queue import SimpleQueue

import pytest

from studyapp.model.narration.voice import Priority, Rendering, Voice
from studyapp.speech.renderer import Renderer
from studyapp.speech.stock import sound_ms


def test_a_driver_of_pyttsx3_itself_renders_a_sentence(tmp_path: Path) -> None:
    """What Windows and macOS use, with the one stock driver that this system has."""
    command = [sys.executable, "-m", "studyapp.speech.worker", "espeak"]
    renderer = Renderer(tmp_path, command)
    answers: SimpleQueue[Rendering] = SimpleQueue()
    for text in ("A short sentence.", "And <b>another</b> one."):
        renderer.request(text, Voice(""), Priority.NOW, answers.put)
    first, second = (answers.get(timeout=30) for _ in range(2))
    renderer.close()
    assert first.path
    assert second.path
    assert [start for start, _, _ in first.words] == [0, 2, 8]
    assert 500 < first.ms < 3000


def test_lengths_are_read_from_wav_and_aiff() -> None:
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
    wav = b"RIFF\0\0\0\0WAVE" + form + struct.pack("<4sI", b"data", 16000) + bytes(16000)
    assert sound_ms(wav) == 1000
    rate = struct.pack(">HQ", 16383 + 14, 22050 << 49)
    common = struct.pack(">4sIhIh", b"COMM", 18, 1, 11025, 16) + rate
    assert sound_ms(b"FORM\0\0\0\0AIFF" + common) == 500


def test_anything_else_is_refused() -> None:
    with pytest.raises(ValueError, match="neither"):
        sound_ms(b"OggS")
