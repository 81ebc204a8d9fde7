"""Prints how fast speech answers and records: `python tests/benchmarks/bench_speech.py`, alone.

The bars: cold worker to first sound 120 ms, 1,000 words rendered in 1 s, the mark on a word within
100 ms (median) and 200 ms (95th percentile) of its sound, GUI gaps of at most 60 ms, stop 50 ms,
a killed worker's next sentence after 500 ms, an M4B of 7 minutes in 12 s, the cache within its cap.
"""

import os
import signal
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

from studyapp.gui.sound import SoundTrack
from studyapp.gui.speaking import Speaker
from studyapp.model.narration.lexicon import Lexicon
from studyapp.model.narration.spoken import Script, Utterance, script_of
from studyapp.model.narration.voice import Priority, Rendering, Voice
from studyapp.model.text import Paragraph, Run
from studyapp.speech.chapters import chapters_of_mp4
from studyapp.speech.renderer import Renderer
from studyapp.study.recording.studio import Order, Studio
from studyapp.study.recording.takes import Take

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
    words = sum(
        len(said.text.split()) for said in chapter(SENTENCES) if isinstance(said, Utterance)
    )
    _tell(f"chapter of {SENTENCES} sentences, {words} words", whole)
    _bench_kill()
    _bench_cache()


def _bench_kill() -> None:
    """Time the next sentence after the worker was killed."""
    times = []
    with tempfile.TemporaryDirectory() as folder:
        renderer = Renderer(Path(folder))
        for number in range(5):
            _render(renderer, [f"Sentence {number} before the end."])
            assert renderer.worker_pid
            os.kill(renderer.worker_pid, signal.SIGKILL)
            times.append(_render(renderer, [f"Sentence {number} after the end."]))
        renderer.close()
    _tell("worker killed to next sound file", times)


def _bench_cache() -> None:
    """Tell how large a cache with a cap of 5 MB becomes by 30 MB of sound."""
    cap, largest = 5_000_000, 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        renderer = Renderer(folder, limit_bytes=cap)
        for number in range(10):
            texts = [
                f"{said.text} {number}." for said in chapter(30) if isinstance(said, Utterance)
            ]
            _render(renderer, texts)
            size = sum(path.stat().st_size for path in folder.iterdir())
            largest = max(largest, size)
        renderer.close()
    print(f"{'cache with a cap of 5.0 MB, largest seen':<44} {largest / 1e6:8.1f} MB")


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
        _bench_marks(speaker)
        speaker.close()


def _bench_marks(speaker: Speaker) -> None:
    """Tell how far the mark on a word is from the word's sound, by a clock of its own."""
    lags: list[float] = []
    began: list[float] = []

    def note_position(position: int) -> None:
        if position and not began:
            began.append(perf_counter() - position / 1000)

    def note_word(_spot: object) -> None:
        if began and speaker._current:
            mark = speaker._current.words[speaker._word][2]
            lags.append((perf_counter() - began[0]) * 1000 - mark)

    def note_sentence(_sentence: object) -> None:
        began.clear()

    speaker.warm_up()
    track = speaker._track
    assert isinstance(track, SoundTrack)
    track._player.positionChanged.connect(note_position)
    speaker.word_changed.connect(note_word)
    speaker.sentence_changed.connect(note_sentence)
    speaker.load(chapter(12), {None: VOICE})
    speaker.play(0)
    wait_for(lambda: speaker.state == "stopped")
    far = sorted(abs(lag) for lag in lags)
    middle, high = statistics.median(far), far[int(len(far) * 0.95)]
    print(f"{'mark from its word, median':<44} {middle:8.1f} ms (p95 {high:.1f}, {len(far)} words)")


def bench_recording() -> None:
    """Time an M4B with chapters of about seven minutes, and read its chapters back."""
    takes = tuple(
        Take(f"part-{n}", f"Part {n}", "Lesson", spoken(chapter(26)), {}, {}) for n in range(4)
    )
    with tempfile.TemporaryDirectory() as name:
        renderer = Renderer(Path(name) / "cache")
        order = Order(Path(name) / "out", "m4b", "A course", "Somebody", together="all")
        began = perf_counter()
        (made,) = Studio(renderer, {None: VOICE}).record(takes, order)
        seconds = perf_counter() - began
        renderer.close()
        chapters = chapters_of_mp4(made.file)
        size = made.file.stat().st_size / 1e6
    print(
        f"{'M4B with chapters, nothing rendered before':<44} {seconds:8.1f} s for "
        f"{made.ms / 60_000:.1f} minutes ({size:.1f} MB, {len(chapters)} chapters read back)"
    )


def spoken(script: Script) -> tuple[Utterance, ...]:
    """Return what is said in a script."""
    return tuple(step for step in script if isinstance(step, Utterance))


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
    bench_recording()
