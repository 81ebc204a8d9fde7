"""The conversations of a lesson as one continuous recording, to be taken along."""

import wave
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import TypeAlias

from studyapp.model.content import Dialogue, Lesson, Pack
from studyapp.model.errors import StudyError
from studyapp.model.narration.lexicon import Lexicon, lexicon_of
from studyapp.model.narration.spoken import (
    AskStop,
    Script,
    Utterance,
    WaitStop,
    script_of,
    script_of_dialogue,
)
from studyapp.model.narration.voice import Priority, Rendering, Renders, Voice
from studyapp.model.text import Heading, Run

Step: TypeAlias = Utterance | WaitStop

_THINKING_S = 5.0  # after a question nobody can answer aloud


def record_podcast(folder: Path, lesson: str, file: Path) -> float:
    """Write the conversations of `lesson` in the pack `folder` to a WAV file; return its seconds.

    A question is read and followed by time to think. Raises StudyError, with what to do, if the
    lesson has no conversation or there is no voice.
    """
    from studyapp.packs.reader import read_pack
    from studyapp.speech.renderer import Renderer
    from studyapp.speech.voices import available_voices, choose_voices

    pack = read_pack(folder)
    script = podcast_script(pack, lesson)
    voices = choose_voices(pack.speakers, pack.language, available_voices())
    with TemporaryDirectory() as cache:
        renderer = Renderer(Path(cache))
        try:
            return _write(script, voices, renderer, file)
        finally:
            renderer.close()


def podcast_script(pack: Pack, lesson: str) -> tuple[Step, ...]:
    """Return what is said and how long is waited in the conversations of `lesson`."""
    found = next((one for one in pack.lessons if one.id == lesson), None)
    if found is None:
        names = ", ".join(one.id for one in pack.lessons)
        raise StudyError(f"There is no lesson {lesson!r} in this pack; it has {names}.")
    lexicon = lexicon_of(pack.language, pack.speech, pack.terms)
    script = tuple(_steps(pack, found, lexicon))
    if not script:
        raise StudyError(f"The lesson {lesson!r} has no conversation to record.")
    return script


def _steps(pack: Pack, lesson: Lesson, lexicon: Lexicon) -> Iterator[Step]:
    from studyapp.packs.markdown import blocks

    prompts = {question.id: question.prompt for question in pack.questions}
    math = pack.speech.math
    for section in lesson.sections:
        if not isinstance(section, Dialogue):
            continue
        title = (Heading(section.id, 2, (Run(section.title),)),)
        yield from _heard(script_of(title, lexicon, pack.language, math))
        for step in script_of_dialogue(section, lexicon, pack.language, math):
            if not isinstance(step, AskStop):
                yield step
            elif step.question in prompts:
                prompt = blocks(prompts[step.question], step.block)
                yield from _heard(script_of(prompt, lexicon, pack.language, math))
                yield WaitStop(_THINKING_S, step.block)


def _heard(script: Script) -> Iterator[Step]:
    """Keep what can be heard: a text of its own has no stops at which something is asked."""
    return (step for step in script if not isinstance(step, AskStop))


def _write(
    script: tuple[Step, ...], voices: dict[str | None, Voice], renderer: Renders, file: Path
) -> float:
    """Write step after step; the sound of an engine has one format throughout."""
    frames = 0
    # Opened apart: `wave` trips over its own feet where the file cannot be opened.
    with file.open("wb") as stream, wave.open(stream, "wb") as sound:
        for step in script:
            if isinstance(step, Utterance):
                spoken = _render(renderer, step.text, voices.get(step.speaker) or voices[None])
                with wave.open(str(spoken), "rb") as one:
                    if not frames:
                        sound.setparams(one.getparams())
                    sound.writeframes(one.readframes(one.getnframes()))
                    frames += one.getnframes()
            seconds = step.pause_ms / 1000 if isinstance(step, Utterance) else step.seconds
            quiet = round(seconds * sound.getframerate())
            sound.writeframes(b"\0" * quiet * sound.getsampwidth() * sound.getnchannels())
            frames += quiet
        return frames / sound.getframerate()


def _render(renderer: Renders, text: str, voice: Voice) -> Path:
    arrived = Event()
    found: list[Rendering] = []

    def take(rendering: Rendering) -> None:
        found.append(rendering)
        arrived.set()

    renderer.request(text, voice, Priority.EXPORT, take)
    arrived.wait()
    if found[0].path is None:
        raise StudyError(found[0].fault or "A sentence could not be spoken; try again.")
    return found[0].path
