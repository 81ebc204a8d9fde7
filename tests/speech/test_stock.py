import sys
from pathlib import Path
from queue import SimpleQueue

from studyapp.model.narration.voice import Priority, Rendering, Voice
from studyapp.speech.renderer import Renderer


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
