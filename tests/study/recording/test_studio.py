import json
import wave
from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.model.errors import StudyError
from studyapp.model.long_work import StoppedError
from studyapp.model.narration.voice import Voice
from studyapp.packs.reader import read_pack
from studyapp.speech.chapters import chapters_of_mp4
from studyapp.speech.process import worker_command
from studyapp.speech.renderer import Renderer
from studyapp.study.recording.studio import Order, Studio
from studyapp.study.recording.takes import Take, takes_of
from tests.support.desks import GOOD

VOICES = {
    None: Voice("gmw/en-US+f3", "espeak", language="en-US"),
    "mara": Voice("gmw/en+m3", "espeak", language="en-GB"),
}


@pytest.fixture
def renderer(tmp_path: Path) -> Iterator[Renderer]:
    made = Renderer(tmp_path / "cache")
    yield made
    made.close()


@pytest.fixture
def takes() -> tuple[Take, ...]:
    return takes_of(read_pack(GOOD))


def order(tmp_path: Path, kind: str = "wav", together: str = "", **more: bool) -> Order:
    return Order(tmp_path / "out", kind, "A course", "Somebody", together, **more)


def test_each_take_becomes_a_file_with_its_marks_beside_it(
    renderer: Renderer, takes: tuple[Take, ...], tmp_path: Path
) -> None:
    made = Studio(renderer, VOICES).record(takes, order(tmp_path, with_marks=True))
    assert [one.file.stem for one in made] == [take.name for take in takes]
    for one, take in zip(made, takes, strict=True):
        with wave.open(str(one.file), "rb") as sound:
            assert abs(sound.getnframes() * 1000 / sound.getframerate() - one.ms) < 2
            samples = array("h", sound.readframes(sound.getnframes()))
        assert max(map(abs, samples)) > 1000
        told = json.loads(one.file.with_suffix(".json").read_text(encoding="utf-8"))
        assert len(told["sentences"]) == take.sentences
        times = [word["start_ms"] for said in told["sentences"] for word in said["words"]]
        assert times == sorted(times)
        assert times[-1] < one.ms
        captions = one.file.with_suffix(".vtt").read_text(encoding="utf-8")
        assert captions.startswith("WEBVTT\n")
        assert captions.count(" --> ") == take.sentences


def test_marks_show_what_is_written_not_what_is_spoken(
    renderer: Renderer, takes: tuple[Take, ...], tmp_path: Path
) -> None:
    (made,) = Studio(renderer, VOICES).record(takes, order(tmp_path, "wav", "all", with_marks=True))
    told = json.loads(made.file.with_suffix(".json").read_text(encoding="utf-8"))
    shown = " ".join(take.shown[block] for take in takes for block in take.shown)
    words = [word["text"] for said in told["sentences"] for word in said["words"]]
    assert "GPUs" in words
    assert all(word in shown for word in words)
    assert {said["speaker"] for said in told["sentences"]} >= {None, "Mara"}


def test_one_file_has_a_chapter_for_each_take(
    renderer: Renderer, takes: tuple[Take, ...], tmp_path: Path
) -> None:
    shares: list[float] = []
    watch = lambda share, _what: shares.append(share)  # noqa: E731
    (made,) = Studio(renderer, VOICES).record(takes, order(tmp_path, "m4b", "book"), watch)
    assert made.file.name == "book.m4b"
    read_back = chapters_of_mp4(made.file)
    assert [chapter.title for chapter in read_back] == [take.title for take in takes]
    assert [chapter.start_ms for chapter in read_back] == [start for start, _ in made.chapters]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
    assert [path.name for path in (tmp_path / "out").iterdir() if path.name[0] != "."] == [
        "book.m4b"
    ]


@pytest.mark.parametrize("kind", ["mp3", "opus"])
def test_other_formats_are_as_long(
    renderer: Renderer, takes: tuple[Take, ...], tmp_path: Path, kind: str
) -> None:
    import soundfile

    (made,) = Studio(renderer, VOICES).record(takes[:2], order(tmp_path, kind, "two"))
    about = soundfile.info(str(made.file))
    assert about.duration * 1000 == pytest.approx(made.ms, abs=150)
    if kind == "mp3":
        assert made.file.read_bytes()[:3] == b"ID3"
        assert made.file.read_bytes().count(b"CHAP") == 2


def test_a_stopped_recording_goes_on_where_it_was(
    renderer: Renderer, takes: tuple[Take, ...], tmp_path: Path
) -> None:
    wanted = order(tmp_path)

    def stop(share: float, _what: str) -> None:
        if share > 0.6:
            raise StoppedError

    with pytest.raises(StoppedError):
        Studio(renderer, VOICES).record(takes, wanted, stop)
    done = {path.name for path in wanted.folder.glob("*.wav")}
    assert 0 < len(done) < len(takes)
    assert not [path for path in wanted.folder.iterdir() if path.is_dir()]
    made = Studio(renderer, VOICES).record(takes, wanted)
    assert {one.file.name for one in made if one.kept} == done
    assert all(one.kept for one in Studio(renderer, VOICES).record(takes, wanted))


def test_what_is_said_otherwise_now_is_recorded_anew(
    renderer: Renderer, takes: tuple[Take, ...], tmp_path: Path
) -> None:
    studio = Studio(renderer, VOICES)
    studio.record(takes[:1], order(tmp_path))
    other = replace(takes[0], steps=takes[0].steps[:1])
    (made,) = studio.record([other], order(tmp_path))
    assert not made.kept


def test_voices_of_different_rates_fit_into_one_recording(tmp_path: Path) -> None:
    tiny = Path(__file__).parents[2] / "speech" / "voices"
    renderer = Renderer(
        tmp_path / "cache", natural={"piper": [*worker_command(), "piper", str(tiny)]}
    )
    voices = VOICES | {"mara": Voice("en_US-tiny-low", "piper", language="en-US")}
    try:
        conversation = takes_of(read_pack(GOOD), conversations_only=True)
        (made,) = Studio(renderer, voices).record(conversation, order(tmp_path))
    finally:
        renderer.close()
    with wave.open(str(made.file), "rb") as sound:
        assert sound.getframerate() == 22_050
        assert abs(sound.getnframes() * 1000 / 22_050 - made.ms) < 2


def test_without_any_voice_one_sentence_says_what_to_do(
    takes: tuple[Take, ...], tmp_path: Path
) -> None:
    renderer = Renderer(tmp_path / "cache", [*worker_command(), "nonsense"])
    try:
        with pytest.raises(StudyError, match="No voice was found"):
            Studio(renderer, VOICES).record(takes, order(tmp_path))
    finally:
        renderer.close()
