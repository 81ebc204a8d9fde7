from dataclasses import replace

import pytest

from studyapp.model.errors import StudyError
from studyapp.model.narration.spoken import Utterance, WaitStop
from studyapp.packs.reader import read_pack
from studyapp.study.recording import podcast_script
from tests.support.desks import GOOD


def test_the_time_to_think_comes_after_the_whole_question() -> None:
    pack = read_pack(GOOD)
    asked = tuple(
        replace(question, prompt="A film is brightened. Which chip is quick?")
        for question in pack.questions
    )
    script = podcast_script(replace(pack, questions=asked), "why-accelerators")
    said = [step.text if isinstance(step, Utterance) else step.seconds for step in script]
    place = said.index("A film is brightened.")
    assert said[place : place + 3] == ["A film is brightened.", "Which chip is quick?", 5.0]


def test_a_pause_of_the_author_is_kept() -> None:
    script = podcast_script(read_pack(GOOD), "why-accelerators")
    assert [step.seconds for step in script if isinstance(step, WaitStop)] == [5.0, 4.0]


def test_a_lesson_without_a_conversation_says_so() -> None:
    pack = read_pack(GOOD)
    quiet = tuple(replace(lesson, sections=()) for lesson in pack.lessons)
    with pytest.raises(StudyError, match="no conversation"):
        podcast_script(replace(pack, lessons=quiet), "why-accelerators")
