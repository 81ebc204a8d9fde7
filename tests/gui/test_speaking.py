import os
import signal
import subprocess
import sys
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studyapp.gui.silence import SilentTrack, silent_rendering
from studyapp.gui.speaking import Speaker
from studyapp.model.narration.lexicon import Lexicon
from studyapp.model.narration.spoken import (
    AskStop,
    Clip,
    Script,
    Spot,
    Utterance,
    WaitStop,
    script_of,
)
from studyapp.model.narration.voice import Voice
from studyapp.model.text import Ask, Block, Paragraph, Run, Wait
from studyapp.speech.renderer import Renderer

pytestmark = pytest.mark.usefixtures("unheard")

VOICES: dict[str | None, Voice] = {None: Voice("gmw/en-US+f3", "espeak", language="en-US")}
DUMB = [sys.executable, "-c", """print('{"fatal": "no library"}')"""]
FAULTY = [sys.executable, str(Path(__file__).parents[1] / "speech" / "faulty_worker.py")]


def script(*texts: str | Ask | Wait) -> Script:
    blocks: list[Block] = [
        Paragraph(f"p{number}", (Run(text),)) if isinstance(text, str) else text
        for number, text in enumerate(texts)
    ]
    return script_of(tuple(blocks), Lexicon(), "en")


MakeSpeaker = Callable[..., Speaker]


@pytest.fixture
def make_speaker(qapp: object, tmp_path: Path) -> Iterator[MakeSpeaker]:  # noqa: ARG001 - needed
    made: list[Speaker] = []

    def make(command: list[str] | None = None) -> Speaker:
        made.append(Speaker(Renderer(tmp_path / "sounds", command)))
        made[-1].set_speed(4)
        return made[-1]

    yield make
    for speaker in made:
        speaker.close()
        speaker.deleteLater()


class Heard:
    """Notes what a speaker tells, in order."""

    def __init__(self, speaker: Speaker) -> None:
        self.sentences: list[str] = []
        self.spots: list[Spot] = []
        self.states: list[str] = []
        self.messages: list[str] = []
        speaker.sentence_changed.connect(self.note_sentence)
        speaker.word_changed.connect(self.spots.append)
        speaker.state_changed.connect(self.states.append)
        speaker.message.connect(self.messages.append)

    def note_sentence(self, utterance: Utterance) -> None:
        self.sentences.append(utterance.text)


def test_a_script_is_read_in_order_to_its_end(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.load(script("The first one. The second one.", "And the third."), VOICES)
    with qtbot.waitSignal(speaker.finished, timeout=30_000):
        speaker.play()
    assert heard.sentences == ["The first one.", "The second one.", "And the third."]
    assert heard.states == ["playing", "stopped"]
    places = [(spot.block, spot.start) for spot in heard.spots]
    assert places == sorted(places)
    assert {block for block, _ in places} == {"p0", "p1"}
    assert speaker.index == 0


def test_without_a_device_or_with_one_a_message_comes_at_most_once(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    from PySide6.QtMultimedia import QMediaDevices

    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.load(script("One.", "Two."), VOICES)
    for _ in range(2):
        with qtbot.waitSignal(speaker.finished, timeout=30_000):
            speaker.play()
    silent = QMediaDevices.defaultAudioOutput().isNull()
    assert heard.messages == ["No audio device found, reading along silently."] * silent


def test_a_device_that_comes_or_goes_while_it_plays_does_not_stop_the_reading(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    from studyapp.gui.sound import SoundTrack

    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.load(script("The first sentence of two.", "And the second one."), VOICES)
    with qtbot.waitSignal(speaker.finished, timeout=30_000):
        speaker.play()
        qtbot.waitUntil(lambda: bool(heard.spots), timeout=30_000)
        assert isinstance(speaker._track, SoundTrack)
        speaker._track._devices.audioOutputsChanged.emit()
    assert heard.sentences == ["The first sentence of two.", "And the second one."]


def test_a_player_that_fails_goes_on_in_silence_and_says_so(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.load(script("The first sentence of two.", "And the second one."), VOICES)
    with qtbot.waitSignal(speaker.finished, timeout=30_000):
        speaker.play()
        qtbot.waitUntil(lambda: bool(heard.spots), timeout=30_000)
        assert speaker._track is not None
        speaker._track.failed.emit("the device was unplugged")
    assert any("the device was unplugged" in message for message in heard.messages)
    assert heard.sentences == ["The first sentence of two.", "And the second one."]


def test_a_sound_of_the_course_is_played_between_the_sentences(
    qtbot: QtBot, make_speaker: MakeSpeaker, tmp_path: Path
) -> None:
    sound = tmp_path / "bird.wav"
    with wave.open(str(sound), "wb") as file:
        file.setparams((1, 2, 22_050, 0, "NONE", ""))
        file.writeframes(bytes(2 * 22_050))
    speaker = make_speaker()
    heard = Heard(speaker)
    before, after = script("Which bird is this?"), script("A robin.")
    speaker.load((*before, Clip(sound), *after), VOICES)
    with qtbot.waitSignal(speaker.finished, timeout=30_000):
        speaker.play()
        qtbot.waitUntil(lambda: speaker.index == 1, timeout=30_000)
        assert speaker.state == "playing"
    assert heard.sentences == ["Which bird is this?", "A robin."]


@pytest.mark.parametrize("content", [b"no sound at all", None])
def test_a_sound_that_cannot_be_played_is_left_out(
    qtbot: QtBot, make_speaker: MakeSpeaker, tmp_path: Path, content: bytes | None
) -> None:
    sound = tmp_path / "bird.wav"
    if content is not None:
        sound.write_bytes(content)
    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.load((Clip(sound), *script("A robin.")), VOICES)
    with qtbot.waitSignal(speaker.finished, timeout=30_000):
        speaker.play()
    assert heard.sentences == ["A robin."]
    assert heard.spots  # the voice still sounds


def test_a_question_stops_the_voice_until_it_is_answered(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.load(script("Before.", Ask("a", "q-1"), "After."), VOICES)
    with qtbot.waitSignal(speaker.asked, timeout=30_000) as asked:
        speaker.play()
    assert asked.args == ["q-1"]
    assert speaker.state == "waiting"
    assert heard.sentences == ["Before."]
    with qtbot.waitSignal(speaker.finished, timeout=30_000):
        speaker.continue_after_stop()
    assert heard.sentences == ["Before.", "After."]


def test_a_pause_to_think_ends_by_itself_or_when_the_learner_is_ready(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = make_speaker()
    speaker.load(script("One.", Wait("w", 0.05), "Two.", Wait("v", 9000), "Three."), VOICES)
    with qtbot.waitSignal(speaker.finished, timeout=30_000):
        speaker.play()
        qtbot.waitUntil(lambda: speaker.index == 3, timeout=30_000)
        assert speaker.state == "waiting"
        speaker.toggle()
    assert speaker.state == "stopped"


def test_a_killed_worker_does_not_stop_the_reading(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker()
    heard = Heard(speaker)
    texts = [f"This is sentence number {number}." for number in range(8)]
    speaker.load(script(*texts), VOICES)
    renderer = speaker._renderer
    assert isinstance(renderer, Renderer)
    with qtbot.waitSignal(speaker.finished, timeout=60_000):
        with qtbot.waitSignal(speaker.word_changed, timeout=30_000):
            speaker.play()
        pid = renderer.worker_pid
        assert pid
        os.kill(pid, signal.SIGKILL)
    assert heard.sentences == texts
    assert renderer.worker_pid != pid


def test_a_sentence_that_cannot_be_spoken_is_passed_over_with_a_message(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = make_speaker(FAULTY)
    heard = Heard(speaker)
    speaker.load(script("One.", "This will crash.", "Three."), VOICES)
    with qtbot.waitSignal(speaker.finished, timeout=60_000):
        speaker.play()
    assert heard.sentences == ["One.", "This will crash.", "Three."]
    assert any("skipped" in message for message in heard.messages)
    assert isinstance(speaker._script[1], Utterance)


def test_without_an_engine_the_text_is_followed_silently(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = make_speaker(DUMB)
    heard = Heard(speaker)
    speaker.load(script("One word.", "Two words."), VOICES)
    for _ in range(2):
        with qtbot.waitSignal(speaker.finished, timeout=30_000):
            speaker.play()
    assert heard.sentences == ["One word.", "Two words."] * 2
    assert any(message.startswith("No voice was found") for message in heard.messages)
    assert Spot("p1", 4, 5) in heard.spots


def test_without_multimedia_the_text_is_followed_silently(
    qtbot: QtBot, make_speaker: MakeSpeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "studyapp.gui.sound", None)
    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.load(script("One word."), VOICES)
    with qtbot.waitSignal(speaker.finished, timeout=30_000):
        speaker.play()
    assert "libpulse0" in heard.messages[0]
    assert isinstance(speaker._track, SilentTrack)


def test_a_pause_holds_the_place(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.load(script("A sentence with quite a number of words in it.", "Next."), VOICES)
    with qtbot.waitSignal(speaker.word_changed, timeout=30_000):
        speaker.play()
    speaker.toggle()
    assert speaker.state == "paused"
    with qtbot.waitSignal(speaker.finished, timeout=30_000):
        speaker.play()
    assert heard.sentences == ["A sentence with quite a number of words in it.", "Next."]
    assert heard.states == ["playing", "paused", "playing", "stopped"]


def test_stopping_is_heard_at_once_and_nothing_comes_after(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = make_speaker()
    speaker.load(script(*(f"Sentence {number}." for number in range(20))), VOICES)
    speaker.play(3)
    speaker.stop()
    assert speaker.state == "stopped"
    assert speaker.index == 3
    heard = Heard(speaker)
    with qtbot.waitSignal(speaker.word_changed, timeout=30_000):
        speaker.play()
    assert heard.sentences[0] == "Sentence 3."


def test_the_learner_moves_from_sentence_to_sentence(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.load(script("One. Two.", Ask("a", "q"), "Three."), VOICES)
    speaker.next_sentence()
    speaker.next_sentence()
    speaker.next_sentence()
    assert speaker.index == 3
    speaker.previous_sentence()
    assert heard.sentences == ["Two.", "Three.", "Two."]
    assert speaker.state == "stopped"
    with qtbot.waitSignal(speaker.word_changed, timeout=30_000):
        speaker.play()
    speaker.next_sentence()
    assert (speaker.index, speaker.state) == (3, "playing")


def test_reading_starts_at_a_place_in_the_text(make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker()
    speaker.load(script("One. Two.", "Three."), VOICES)
    for block, offset, index in (("p0", 0, 0), ("p0", 6, 1), ("p0", 999, 1), ("p1", 2, 2)):
        speaker.play_from(block, offset)
        assert speaker.index == index
    speaker.play_from("unknown", 0)
    assert speaker.index == 2


def test_stopping_never_freezes_the_window(tmp_path: Path) -> None:
    """Qt's audio thread and PySide once waited for each other in about one stop of fifty."""
    program = Path(__file__).with_name("play_and_stop.py")
    command = [sys.executable, str(program), str(tmp_path), "400"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def test_speed_stays_between_a_half_and_four(make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker()
    speaker.warm_up()
    speaker.set_speed(99)
    assert speaker._speed == 4.0
    speaker.set_speed(0)
    assert speaker._speed == 0.5


def test_a_foreign_sentence_gets_a_voice_of_its_language(make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker()
    runs = (Run("Say "), Run("Straße", language="de"))
    foreign = script_of((Paragraph("p", runs),), Lexicon(), "en")
    speaker.load(foreign, VOICES)
    own, other = (item for item in foreign if isinstance(item, Utterance))
    assert speaker._voice_for(own) == VOICES[None]
    assert speaker._voice_for(other) == Voice("", language="de")


def test_an_empty_script_plays_nothing(make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker()
    speaker.play()
    speaker.next_sentence()
    assert speaker.state == "stopped"


def test_silence_takes_as_long_as_a_reader_needs() -> None:
    (utterance,) = script(" ".join(["word"] * 16))
    assert isinstance(utterance, Utterance)
    rendering = silent_rendering(utterance)
    assert rendering.ms == 6000
    assert len(rendering.words) == 16


def test_stops_are_no_utterances() -> None:
    kinds = [type(item) for item in script("A.", Ask("a", "q"), Wait("w", 1.0))]
    assert kinds == [Utterance, AskStop, WaitStop]


def test_a_silent_pause_keeps_its_position(qtbot: QtBot) -> None:
    track = SilentTrack()
    (utterance,) = script("A few words to read.")
    assert isinstance(utterance, Utterance)
    track.load(silent_rendering(utterance))
    track.play()
    qtbot.waitUntil(lambda: track.position_ms() > 0)
    track.pause()
    held = track.position_ms()
    track.set_speed(4)
    assert track.position_ms() == held
    with qtbot.waitSignal(track.ended, timeout=10_000):
        track.play()
    track.deleteLater()
