from dataclasses import replace

import pytest

from studyapp.model.depth import Depth
from studyapp.model.errors import StudyError
from studyapp.model.narration.spoken import Utterance, WaitStop
from studyapp.packs.reader import read_pack
from studyapp.study.recording.takes import takes_of
from tests.support.desks import GOOD

LESSON = "why-accelerators"


def test_each_chapter_and_conversation_is_a_take_with_a_name_for_a_file() -> None:
    takes = takes_of(read_pack(GOOD))
    assert len({take.name for take in takes}) == len(takes)
    assert all(take.name.startswith(LESSON) for take in takes)
    conversations = takes_of(read_pack(GOOD), conversations_only=True)
    assert [take.title for take in conversations] == ["A conversation before class"]


def test_a_take_can_be_one_section() -> None:
    takes = takes_of(read_pack(GOOD))
    section = takes[1].name.split("-", 3)[-1]
    assert [take.name for take in takes_of(read_pack(GOOD), section=section)] == [takes[1].name]


def test_a_deeper_reading_says_more() -> None:
    quick, detailed = (
        sum(take.sentences for take in takes_of(read_pack(GOOD), depth=depth))
        for depth in (Depth.QUICK, Depth.DETAILED)
    )
    assert detailed > quick


def test_the_time_to_think_comes_after_the_whole_question() -> None:
    pack = read_pack(GOOD)
    asked = tuple(
        replace(question, prompt="A film is brightened. Which chip is quick?")
        for question in pack.questions
    )
    (take,) = takes_of(replace(pack, questions=asked), conversations_only=True)
    said = [step.text if isinstance(step, Utterance) else step.seconds for step in take.steps]
    place = said.index("A film is brightened.")
    assert said[place : place + 3] == ["A film is brightened.", "Which chip is quick?", 5.0]


def test_a_pause_of_the_author_is_kept() -> None:
    (take,) = takes_of(read_pack(GOOD), conversations_only=True)
    assert [step.seconds for step in take.steps if isinstance(step, WaitStop)] == [5.0, 4.0]


def test_the_learners_own_pronunciation_is_used() -> None:
    takes = takes_of(read_pack(GOOD), sayings=[("GPU", "graphics thing")])
    assert any(
        "graphics thing" in step.text
        for take in takes
        for step in take.steps
        if isinstance(step, Utterance)
    )


def test_a_lesson_without_a_conversation_says_so() -> None:
    pack = read_pack(GOOD)
    quiet = tuple(replace(lesson, sections=()) for lesson in pack.lessons)
    with pytest.raises(StudyError, match="no conversation"):
        takes_of(replace(pack, lessons=quiet), conversations_only=True)


def test_a_lesson_that_is_not_there_is_answered_with_those_that_are() -> None:
    with pytest.raises(StudyError, match=LESSON):
        takes_of(read_pack(GOOD), ["nowhere"])
