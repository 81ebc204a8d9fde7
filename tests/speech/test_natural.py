import itertools
import shutil
import wave
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

from studyapp.model.narration.voice import Priority, Rendering, Voice
from studyapp.speech.engines import natural_engines
from studyapp.speech.natural import word_starts
from studyapp.speech.onnx_graph import output_of, with_output
from studyapp.speech.process import worker_command
from studyapp.speech.renderer import Renderer
from studyapp.speech.voices import available_voices, choose_voices

VOICES = Path(__file__).with_name("voices")  # a model of 1 kB that hums, in the form of Piper's
TINY = "en_US-tiny-low"
TEXT = "The GPU, unlike a CPU, runs 1,024 threads of one program."
PIPER = {"piper": [*worker_command(), "piper", str(VOICES)]}
HIBARI = {"hibari": [*worker_command(), "hibari"]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    dropped = tmp_path / "my voices"
    shutil.copytree(VOICES, dropped)
    return dropped


@pytest.fixture
def renderer(tmp_path: Path, folder: Path) -> Iterator[Renderer]:
    engines = {**HIBARI, "piper": [*worker_command(), "piper", str(folder)]}
    made = Renderer(tmp_path / "sounds", natural=engines)
    yield made
    made.close()


def render(renderer: Renderer, text: str, voice: Voice) -> Rendering:
    answers: SimpleQueue[Rendering] = SimpleQueue()
    renderer.request(text, voice, Priority.NOW, answers.put)
    return answers.get(timeout=60)


def check(rendering: Rendering) -> None:
    assert rendering.path is not None, rendering.fault
    assert not rendering.fault
    with wave.open(str(rendering.path), "rb") as sound:
        assert abs(sound.getnframes() * 1000 / sound.getframerate() - rendering.ms) <= 1
    words = [TEXT[start : start + length] for start, length, _ in rendering.words]
    assert words == TEXT.replace(", ", " ").rstrip(".").split()
    times = [ms for _, _, ms in rendering.words]
    assert all(before < after for before, after in itertools.pairwise(times))
    assert times[-1] < rendering.ms


def test_the_natural_voice_speaks_and_tells_when_each_word_sounds(renderer: Renderer) -> None:
    rendering = render(renderer, TEXT, Voice("heart", "hibari", language="en-US"))
    check(rendering)
    starts = {TEXT[at : at + size]: ms for at, size, ms in rendering.words}
    # A number takes longer than an article.
    assert starts["threads"] - starts["1,024"] > 3 * (starts["CPU"] - starts["a"])


def test_a_voice_that_was_dropped_in_speaks_and_tells_when_each_word_sounds(
    renderer: Renderer,
) -> None:
    check(render(renderer, TEXT, Voice(TINY, "piper", language="en-US")))


def test_nothing_that_a_text_says_is_taken_for_a_command(renderer: Renderer) -> None:
    for said in ("<speak>[[_^_]] $(touch x)</speak>", "(en)(de)", "…", "日本語 and عربي"):
        for voice in (Voice("heart", "hibari"), Voice(TINY, "piper")):
            assert render(renderer, said, voice).path is not None


def test_a_file_that_is_no_voice_makes_way_for_the_systems_voice(
    renderer: Renderer, folder: Path
) -> None:
    (folder / "en_US-broken-low.onnx").write_bytes(b"no model at all")
    shutil.copy(folder / f"{TINY}.onnx.json", folder / "en_US-broken-low.onnx.json")
    rendering = render(renderer, TEXT, Voice("en_US-broken-low", "piper", language="en-US"))
    assert rendering.path is not None
    assert "chosen voice failed" in rendering.fault
    assert render(renderer, TEXT, Voice(TINY, "piper", language="en-US")).fault == ""


def test_an_engine_that_cannot_start_makes_way_for_the_systems_voice(tmp_path: Path) -> None:
    renderer = Renderer(tmp_path, natural={"hibari": [*worker_command(), "nonsense"]})
    try:
        rendering = render(renderer, TEXT, Voice("heart", "hibari"))
    finally:
        renderer.close()
    assert rendering.path is not None
    assert "choose another voice" in rendering.fault


def test_natural_voices_are_offered_before_those_of_the_system() -> None:
    voices = available_voices(natural=HIBARI | PIPER)
    assert voices[0] == Voice("heart", "hibari", "Heart", "en-US", "female")
    assert voices[1] == Voice(TINY, "piper", "Tiny", "en-US", None)
    assert any(voice.engine == "espeak" for voice in voices)
    assert choose_voices([], "en", voices)[None].id == "heart"
    assert choose_voices([], "de", voices)[None].engine == "espeak"


def test_a_voice_without_its_description_is_not_offered(folder: Path) -> None:
    (folder / f"{TINY}.onnx.json").write_text("{}", encoding="utf-8")
    engines = {"piper": [*worker_command(), "piper", str(folder)]}
    assert not [each for each in available_voices(natural=engines) if each.engine == "piper"]


@pytest.mark.natural
def test_engines_are_found_without_starting_them(folder: Path, tmp_path: Path) -> None:
    assert list(natural_engines(folder)) == ["hibari", "piper"]
    assert list(natural_engines(tmp_path / "nowhere")) == ["hibari"]


def test_an_inner_value_can_be_made_an_output() -> None:
    model = (VOICES / f"{TINY}.onnx").read_bytes()
    assert output_of(model, "Ceil") == "w_ceil"
    assert output_of(model, "Conv") is None
    assert with_output(model, "w_ceil").startswith(model)


@pytest.mark.parametrize("junk", [b"no model", b"\xff" * 40, b"\x3a\x7f\x00"])
def test_what_is_no_model_is_refused(junk: bytes) -> None:
    with pytest.raises(ValueError, match="model"):
        output_of(junk, "Ceil")


def test_words_are_found_in_a_sentence_that_runs_them_together() -> None:
    alone = ["ol", "av", "thi", "threds"]
    assert word_starts(alone, "'ol avtha thr'eds") == [0, 4, 6, 10]
    assert word_starts(["nau"], "xyz") == [None]
