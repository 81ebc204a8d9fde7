import sys

import pytest

from studyapp.model.content import Speaker
from studyapp.model.errors import StudyError
from studyapp.model.narration.voice import Voice
from studyapp.speech.voices import available_voices, choose_voices

MARA = Speaker("mara", "Mara", "teacher", "female")
BEN = Speaker("ben", "Ben", "student", "male")


@pytest.fixture(scope="module")
def installed() -> tuple[Voice, ...]:
    return available_voices()


def test_espeak_offers_voices_that_can_be_told_apart(installed: tuple[Voice, ...]) -> None:
    english = [voice for voice in installed if voice.language.startswith("en")]
    assert len(english) >= 5
    assert {voice.gender for voice in english} == {"male", "female"}
    assert len({voice.id for voice in installed}) == len(installed)
    assert any(voice.language == "de" for voice in installed)


def test_a_dialogue_gets_distinct_voices_as_wished(installed: tuple[Voice, ...]) -> None:
    voices = choose_voices([MARA, BEN], "en", installed)
    assert voices["mara"].gender == "female"
    assert voices["ben"].gender == "male"
    assert len({voice.id for voice in voices.values()}) == 3


def test_the_learners_choice_comes_first_and_is_not_given_twice(
    installed: tuple[Voice, ...],
) -> None:
    voices = choose_voices([MARA, BEN], "en", installed, {"ben": "gmw/en-US+f3", None: "gone"})
    assert voices["ben"].id == "gmw/en-US+f3"
    assert voices["mara"].id != "gmw/en-US+f3"
    assert voices["mara"].gender == "female"


def test_a_speaker_of_another_language_gets_a_voice_of_it(installed: tuple[Voice, ...]) -> None:
    hans = Speaker("hans", "Hans", voice="male", language="de-AT")
    assert choose_voices([hans], "en", installed)["hans"].language == "de"


def test_without_voices_of_a_language_the_engine_chooses() -> None:
    assert choose_voices([MARA], "tlh", ()) == {
        None: Voice("", language="tlh"),
        "mara": Voice("", language="tlh"),
    }


@pytest.mark.parametrize(
    "program", ["raise SystemExit(3)", "print('nonsense')", """print('{"fatal": "no library"}')"""]
)
def test_a_system_without_voices_is_told_what_to_do(program: str) -> None:
    with pytest.raises(StudyError, match=r"No voice was found|press play to try again"):
        available_voices([sys.executable, "-c", program])


def test_a_program_that_is_missing_is_named_as_the_cause() -> None:
    with pytest.raises(StudyError, match="cannot be started"):
        available_voices(["/no/such/program"])
