"""Prints how fast speech answers; run it alone: `python tests/benchmarks/bench_speech.py`."""

import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from studyapp.gui.speaking import Speaker
from studyapp.model.narration.lexicon import Lexicon
from studyapp.model.narration.spoken import Script, Utterance, script_of
from studyapp.model.narration.voice import Priority, Rendering, Voice
from studyapp.model.text import Paragraph, Run
from studyapp.speech.renderer import Renderer

VOICE = Voice("gmw/en-US+f3", "espeak")
SENTENCES = 92


def chapter(sentences: int) -> Script:
    """Build a chapter of about 11 words a sentence."""
    text = " ".join(
        f"Sentence {number} says that a chip spends its area on work."
        for number in range(sentences)
    )
    return script_of((Paragraph("p", (Run(text),)),), Lexicon(), "en")


def wait_for(happened: Callable[[], bool]) -> list[float]:
    """Run the event loop until `happened`; return the gaps between its ticks in ms."""
    gaps = []
    last = perf_counter()
    while not happened():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        now = perf_counter()
        gaps.append((now - last) * 1000)
        last = now
    return gaps


def first_sound(speaker: Speaker, folder: Path) -> float:
    """Return the ms from `play` to a position above 0."""
    script = script_of(
        (Paragraph("p", (Run(f"Sound number {len(list(folder.iterdir()))} is a new one."),)),),
        Lexicon(),
        "en",
    )
    speaker.load(script, {None: VOICE})
    began = perf_counter()
    speaker.play(0)
    track = speaker._track
    assert track
    wait_for(lambda: speaker._current is not None and track.position_ms() > 0)
    return (perf_counter() - began) * 1000


def bench_renderer() -> None:
    """Time the first file of a cold worker, of a warm one, and a chapter."""
    cold, warm, whole = [], [], []
    for _ in range(5):
        with tempfile.TemporaryDirectory() as folder:
            renderer = Renderer(Path(folder))
            cold.append(_render(renderer, ["The first sentence is a cold one."]))
            warm.append(_render(renderer, ["The second sentence is a warm one."]))
            texts = [said.text for said in chapter(SENTENCES) if isinstance(said, Utterance)]
            whole.append(_render(renderer, texts))
            renderer.close()
    _tell("cold worker to first sound file", cold)
    _tell("warm worker to sound file", warm)
    _tell(f"chapter of {SENTENCES} sentences", whole)


def _render(renderer: Renderer, texts: list[str]) -> float:
    done: list[Rendering] = []
    began = perf_counter()
    for text in texts:
        renderer.request(text, VOICE, Priority.CHAPTER, done.append)
    wait_for(lambda: len(done) == len(texts))
    return (perf_counter() - began) * 1000


def bench_speaker() -> None:
    """Time the first sound, stopping, and the gaps of the event loop while a chapter renders."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for state in ("nothing started", "cold worker, player imported"):
            cold = Speaker(Renderer(folder))
            _tell(f"play to sound, {state}", [first_sound(cold, folder)])
            cold.close()
        renderer = Renderer(folder)
        speaker = Speaker(renderer)
        began = perf_counter()
        speaker.warm_up()
        _tell("warm_up on the GUI thread", [(perf_counter() - began) * 1000])
        wait_for(lambda: bool(renderer._system.hello))
        sounds, stops = [], []
        for _ in range(10):
            sounds.append(first_sound(speaker, folder))
            began = perf_counter()
            speaker.stop()
            stops.append((perf_counter() - began) * 1000)
        _tell("play to sound, warm", sounds)
        _tell("stop", stops)
        _bench_gaps(renderer)
        speaker.close()


def _bench_gaps(renderer: Renderer) -> None:
    done: list[Rendering] = []
    for item in chapter(SENTENCES):
        assert isinstance(item, Utterance)
        renderer.request(f"{item.text} Again.", VOICE, Priority.CHAPTER, done.append)
    gaps = wait_for(lambda: len(done) == SENTENCES)
    print(f"{'longest GUI gap while it renders':<44} {max(gaps):8.1f} ms")


def _tell(what: str, times: list[float]) -> None:
    print(f"{what:<44} {statistics.median(times):8.1f} ms (worst {max(times):.1f})")


if __name__ == "__main__":
    app = QApplication([])
    QTimer.singleShot(0, app.quit)
    app.exec()
    bench_renderer()
    bench_speaker()
