import array
import itertools
import os
import re
import shutil
import signal
import sys
import threading
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

from studyapp.model.narration.lexicon import Lexicon
from studyapp.model.narration.spoken import Utterance, script_of, spot_at
from studyapp.model.narration.voice import Priority, Rendering, Voice
from studyapp.model.text import Paragraph, Run
from studyapp.speech.renderer import Renderer

VOICE = Voice("gmw/en-US+f3", "espeak")
FAULTY = [sys.executable, str(Path(__file__).with_name("faulty_worker.py"))]
PROSE = (
    "A processor spends its area on deciding what to do next. An accelerator spends it on doing. "
    "When the next step is always the same, deciding is waste. Training changes every weight of a "
    "network a little, over and over. Each change is a few multiplications, and almost none of "
    "them has to wait for another."
)
TIMEOUT_S = 30.0

MakeRenderer = Callable[..., Renderer]


@pytest.fixture
def make_renderer(tmp_path: Path) -> Iterator[MakeRenderer]:
    made: list[Renderer] = []

    def make(command: list[str] | None = None, patience_s: float = 5.0) -> Renderer:
        made.append(Renderer(tmp_path / "a b;c", command, patience_s=patience_s))
        return made[-1]

    yield make
    for renderer in made:
        renderer.close()


def render(renderer: Renderer, *texts: str, voice: Voice = VOICE) -> list[Rendering]:
    answers: SimpleQueue[Rendering] = SimpleQueue()
    for text in texts:
        renderer.request(text, voice, Priority.NOW, answers.put)
    return [answers.get(timeout=TIMEOUT_S) for _ in texts]


def samples_of(rendering: Rendering) -> "tuple[array.array[int], int]":
    assert rendering.path
    with wave.open(str(rendering.path), "rb") as sound:
        assert sound.getsampwidth() == 2
        assert sound.getnchannels() == 1
        return array.array("h", sound.readframes(sound.getnframes())), sound.getframerate()


def test_a_sentence_becomes_sound_of_the_right_length_and_loudness(
    make_renderer: MakeRenderer,
) -> None:
    (rendering,) = render(make_renderer(), PROSE)
    samples, rate = samples_of(rendering)
    assert abs(rendering.ms - len(samples) * 1000 / rate) <= 1
    words_per_minute = len(PROSE.split()) / (rendering.ms / 60_000)
    assert words_per_minute == pytest.approx(165, rel=0.15)
    loudness = (sum(sample * sample for sample in samples) / len(samples)) ** 0.5
    assert 500 < loudness < 15_000
    clipped = sum(abs(sample) >= 32_767 for sample in samples)
    assert clipped == 0


def test_every_word_has_a_mark_and_marks_rise(make_renderer: MakeRenderer) -> None:
    (rendering,) = render(make_renderer(), PROSE)
    spoken = [PROSE[start : start + length] for start, length, _ in rendering.words]
    assert spoken == re.findall(r"[A-Za-z]+", PROSE)
    times = [ms for _, _, ms in rendering.words]
    assert all(before < after for before, after in itertools.pairwise(times))
    assert times[-1] < rendering.ms


def test_marks_lead_back_to_the_display(make_renderer: MakeRenderer) -> None:
    shown = "GPUs — e.g. two — need ≤ 300 W (see Fig. 3), not CPUs."
    (utterance,) = script_of((Paragraph("p", (Run(shown),)),), Lexicon(), "en")
    assert isinstance(utterance, Utterance)
    (rendering,) = render(make_renderer(), utterance.text)
    spots = [spot_at(utterance, start, length) for start, length, _ in rendering.words]
    assert all(shown[spot.start : spot.start + spot.length].strip() for spot in spots)
    assert [spot.start for spot in spots] == sorted(spot.start for spot in spots)
    assert {shown[spot.start : spot.start + spot.length] for spot in spots} >= {
        "GPUs", "e.g.", "two", "≤", "300", "W", "Fig.", "3", "CPUs",
    }  # fmt: skip


def test_an_umlaut_and_a_sign_beyond_the_basic_plane_do_not_shift_marks(
    make_renderer: MakeRenderer,
) -> None:
    text = "Grüße \N{MATHEMATICAL SCRIPT CAPITAL X} und Küsse"
    (rendering,) = render(make_renderer(), text, voice=Voice("", language="de-AT"))
    assert [text[start : start + length] for start, length, _ in rendering.words] == text.split()


def test_voices_sound_different_and_each_is_rendered_once(
    make_renderer: MakeRenderer, tmp_path: Path
) -> None:
    renderer = make_renderer()
    (first,) = render(renderer, "Hello there.")
    (other,) = render(renderer, "Hello there.", voice=Voice("gmw/en+m3", "espeak"))
    (again,) = render(renderer, "Hello there.")
    assert first.path != other.path
    assert again == first
    assert len(list((tmp_path / "a b;c").iterdir())) == 4
    assert samples_of(first)[0] != samples_of(other)[0]


def test_an_unknown_voice_falls_back_to_the_language(make_renderer: MakeRenderer) -> None:
    (rendering,) = render(make_renderer(), "Hallo Welt", voice=Voice("no/such", language="de"))
    assert rendering.path


@pytest.mark.parametrize(
    "hostile",
    [
        "$(touch pwned) `touch pwned`; touch pwned",
        "[[h@l'oU]] <speak><audio src='x'/></speak>",
        "\x00\x07\x1b[31m \ud800",
        "'; DROP TABLE; --",
        "%s%n{0}",
    ],
)
def test_hostile_text_is_only_text(
    make_renderer: MakeRenderer, tmp_path: Path, hostile: str
) -> None:
    script = script_of((Paragraph("p", (Run(f"Now {hostile} then"),)),), Lexicon(), "en")
    texts = [item.text for item in script if isinstance(item, Utterance)]
    assert all(rendering.path for rendering in render(make_renderer(), *texts))
    assert not list(tmp_path.rglob("pwned"))
    assert not Path("pwned").exists()


def test_a_hundred_thousand_characters_at_once_are_rendered(make_renderer: MakeRenderer) -> None:
    (rendering,) = render(make_renderer(), "ab" * 50_000)
    assert rendering.path
    assert rendering.ms > 0


def test_urgent_sentences_overtake(make_renderer: MakeRenderer) -> None:
    renderer = make_renderer()
    order: SimpleQueue[str] = SimpleQueue()

    def report(name: str) -> Callable[[Rendering], None]:
        return lambda _rendering: order.put(name)

    # The renderer's own thread asks, so that nothing is rendered in between.
    def queue_up(_rendering: Rendering) -> None:
        for priority in (Priority.EXPORT, Priority.CHAPTER, Priority.SOON, Priority.NOW):
            renderer.request(f"At {priority.name}.", VOICE, priority, report(priority.name))

    renderer.request("First.", VOICE, Priority.NOW, queue_up)
    assert [order.get(timeout=TIMEOUT_S) for _ in range(4)] == ["NOW", "SOON", "CHAPTER", "EXPORT"]


def test_nothing_cancelled_is_heard_of(make_renderer: MakeRenderer) -> None:
    renderer = make_renderer()
    heard: list[Rendering] = []
    for number in range(50):
        renderer.request(f"Number {number}.", VOICE, Priority.CHAPTER, heard.append)
    renderer.cancel_all()
    so_far = len(heard)
    (after,) = render(renderer, "After.")
    assert after.path
    assert len(heard) == so_far


def test_a_killed_worker_is_replaced(make_renderer: MakeRenderer) -> None:
    renderer = make_renderer()
    render(renderer, "Before.")
    old = renderer.worker_pid
    assert old
    os.kill(old, signal.SIGKILL)
    (rendering,) = render(renderer, "After.")
    assert rendering.path
    assert renderer.worker_pid != old


def test_a_sentence_that_crashes_the_voice_is_skipped_and_the_next_is_spoken(
    make_renderer: MakeRenderer,
) -> None:
    skipped, spoken = render(make_renderer(FAULTY), "This will crash.", "This will not.")
    assert skipped.path is None
    assert "skipped" in skipped.fault
    assert not skipped.final
    assert spoken.path


def test_a_hanging_voice_is_ended_and_the_next_sentence_spoken(
    make_renderer: MakeRenderer, tmp_path: Path
) -> None:
    renderer = make_renderer(FAULTY, patience_s=0.7)
    skipped, spoken = render(renderer, "This will hang.", "This will not.")
    assert skipped.path is None
    assert spoken.path
    assert not list(tmp_path.rglob("*.tmp*"))


def test_a_worker_that_talks_nonsense_is_replaced(make_renderer: MakeRenderer) -> None:
    skipped, spoken = render(make_renderer(FAULTY), "Just babble.", "Plain words.")
    assert skipped.path is None
    assert spoken.path


def test_a_voice_that_fails_on_three_sentences_in_a_row_is_given_up(
    make_renderer: MakeRenderer,
) -> None:
    renderer = make_renderer(FAULTY)
    renderings = render(renderer, *(f"crash number {number}" for number in range(4)))
    assert [rendering.final for rendering in renderings] == [False, False, True, True]
    assert "switched off" in renderer.fault
    renderer.warm_up()
    (rendering,) = render(renderer, "Better now.")
    assert rendering.path


def test_a_worker_that_never_starts_is_given_up(make_renderer: MakeRenderer) -> None:
    renderer = make_renderer([sys.executable, "-c", "raise SystemExit(3)"])
    (rendering,) = render(renderer, "Hello.")
    assert rendering.final
    assert rendering.fault == renderer.fault


def test_a_missing_engine_says_what_to_install(make_renderer: MakeRenderer) -> None:
    renderer = make_renderer([sys.executable, "-c", """print('{"fatal": "no library"}')"""])
    (rendering,) = render(renderer, "Hello.")
    assert rendering.final
    assert rendering.fault.startswith("No voice was found: ")


def test_a_missing_program_is_reported(make_renderer: MakeRenderer) -> None:
    (rendering,) = render(make_renderer(["/no/such/program"]), "Hello.")
    assert rendering.final
    assert "cannot be started" in rendering.fault


def test_closing_ends_worker_and_threads(make_renderer: MakeRenderer) -> None:
    renderer = make_renderer()
    renderer.warm_up()
    for number in range(50):
        renderer.request(f"Number {number}.", VOICE, Priority.CHAPTER, lambda _: None)
    renderer.close()
    assert renderer.worker_pid is None
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("speech")]
    renderer.request("Too late.", VOICE, Priority.NOW, lambda _: None)
    renderer.close()


def test_a_folder_that_is_cleared_away_is_made_again(make_renderer: MakeRenderer) -> None:
    renderer = make_renderer()
    (first,) = render(renderer, "One.")
    assert first.path
    shutil.rmtree(first.path.parent)
    (second,) = render(renderer, "Two.")
    assert second.path
    assert second.path.exists()


def test_a_sound_that_cannot_be_saved_names_the_folder_and_leaves_nothing(
    make_renderer: MakeRenderer,
) -> None:
    renderer = make_renderer()
    (first,) = render(renderer, "One.")
    assert first.path
    folder = first.path.parent
    shutil.rmtree(folder)
    folder.write_text("in the way")
    (second,) = render(renderer, "Two.")
    assert second.fault.startswith(f"The voice cannot save its sound in {folder} (")
    assert "Error" not in second.fault
