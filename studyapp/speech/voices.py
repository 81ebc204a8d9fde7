"""Which voices there are, and who speaks with which."""

import contextlib
import sys
from collections.abc import Iterator, Mapping, Sequence

from studyapp.model.content import Speaker
from studyapp.model.errors import Sentence, StudyError
from studyapp.model.narration.voice import Voice
from studyapp.model.narration.wording import primary
from studyapp.speech.missing import how_to_get_a_voice, os_release
from studyapp.speech.process import WorkerGoneError, WorkerProcess, worker_command

# espeak's own voices are alike; these variants are told apart best (base frequency 100, 204,
# 173 Hz for the first three), so neighbours in a dialogue get them in this order.
_ENGLISH = (
    ("gmw/en-US", Sentence("American"), "en-US", "male"),
    ("gmw/en-US+f3", Sentence("American, high"), "en-US", "female"),
    ("gmw/en+m3", Sentence("British"), "en-GB", "male"),
    ("gmw/en+f2", Sentence("British, high"), "en-GB", "female"),
    ("gmw/en-GB-scotland", Sentence("Scottish"), "en-GB", "male"),
    ("gmw/en-US+f5", Sentence("American, soft"), "en-US", "female"),
    ("gmw/en-US+m7", Sentence("American, deep"), "en-US", "male"),
)
_VARIANTS = (
    ("", None),
    ("+f3", "female"),
    ("+m3", "male"),
    ("+f2", "female"),
    ("+m7", "male"),
    ("+f5", "female"),
)


def available_voices(
    command: Sequence[str] | None = None,
    timeout_s: float = 20.0,
    natural: Mapping[str, Sequence[str]] | None = None,
) -> tuple[Voice, ...]:
    """Ask the engines for their voices, the `natural` ones (name → worker's command) first.

    Raises StudyError, with what to install, if the system's engine has none. A natural engine
    that cannot tell is left out.
    """
    found: list[Voice] = []
    for start in (natural or {}).values():
        with contextlib.suppress(StudyError):
            found += _voices_of(start, timeout_s)
    return (*found, *_voices_of(command or worker_command(), timeout_s))


def _voices_of(command: Sequence[str], timeout_s: float) -> tuple[Voice, ...]:
    try:
        worker = WorkerProcess(list(command))
    except OSError as fault:
        raise StudyError("The voice cannot be started: %1.", fault.strerror) from fault
    try:
        hello = worker.listen(timeout_s)
        if "fatal" in hello:
            raise StudyError(how_to_get_a_voice(sys.platform, os_release()))
        listed = worker.ask({"id": 0, "voices": True}, timeout_s)["voices"]
    except (WorkerGoneError, KeyError) as fault:
        raise StudyError("The voices cannot be listed; press play to try again.") from fault
    finally:
        worker.close()
    engine = hello["engine"]
    voices = (Voice(each, engine, name, of, gender) for each, name, of, gender in listed)
    return tuple(_with_variants(voices) if engine == "espeak" else voices)


def choose_voices(
    speakers: Sequence[Speaker],
    language: str,
    available: Sequence[Voice],
    chosen: Mapping[str | None, str] | None = None,
) -> dict[str | None, Voice]:
    """Give the narrator (None) and each speaker a voice, all distinct as long as they last.

    The learner's `chosen` voice ids come first, then the wish in `Speaker.voice` ('female',
    'male' or a voice's id) among the voices of the right language.
    """
    by_id = {voice.id: voice for voice in available}
    voices: dict[str | None, Voice] = {
        who: by_id[voice] for who, voice in (chosen or {}).items() if voice in by_id
    }
    narrator = Speaker("", "", language=language)
    for who, speaker in ((None, narrator), *((each.id, each) for each in speakers)):
        if who not in voices:
            taken = {voice.id for voice in voices.values()}
            voices[who] = _best(speaker, speaker.language or language, available, taken)
    return voices


def _best(speaker: Speaker, language: str, available: Sequence[Voice], taken: set[str]) -> Voice:
    fitting = [voice for voice in available if primary(voice.language) == primary(language)]
    free = [voice for voice in fitting if voice.id not in taken] or fitting
    wish = speaker.voice
    wished = [voice for voice in free if wish and wish in {voice.id, voice.gender}]
    return next(iter(wished or free), Voice("", language=language))


def _with_variants(voices: Iterator[Voice]) -> Iterator[Voice]:
    """Yield espeak's voices with the variants that can be told apart."""
    for identity, name, language, gender in _ENGLISH:
        yield Voice(identity, "espeak", name, language, gender)
    for listed in voices:
        if primary(listed.language) != "en" and not listed.id.startswith("!v"):
            for suffix, kind in _VARIANTS:
                whole = f"{listed.name} {suffix}".strip()
                own = kind or listed.gender
                yield Voice(listed.id + suffix, "espeak", whole, listed.language, own)
