import json
from collections.abc import Callable
from pathlib import Path

import pytest

from studyapp.model.answers.marking import Chosen, Response, SelfGraded, Skipped, Typed
from studyapp.model.errors import StudyError
from studyapp.study.attempt_log import report
from studyapp.study.desk import Desk
from studyapp.study.drill import GOAL, Drill, Way
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, take_good_sample

MakeDesk = Callable[..., Desk]
LESSON = "why-accelerators"


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    desk = make_desk()
    take_good_sample(desk)
    return desk


def take_quiz(desk: Desk) -> None:
    session = desk.practice.lesson(GOOD_PACK, LESSON, 1)
    answers: dict[str, Response] = {
        "q-gpu-strength": Chosen(frozenset({0})),
        "q-name-step": Typed("inference"),
        "q-explain": SelfGraded((True, False), "my own words"),
    }
    while session.item is not None:
        session.answer(answers.get(session.item.question.id, Skipped()))
        session.next()


def test_results_keep_every_sitting_and_the_history_of_each_question(desk: Desk) -> None:
    take_quiz(desk)
    (sitting,) = desk.results.sittings(GOOD_PACK)
    assert sitting.answered == 9
    assert sitting.score == pytest.approx(2.5 / 9)
    past = desk.results.past(GOOD_PACK, desk.practice.questions(GOOD_PACK))
    assert len(past) == 9
    assert past[-1].last == 1
    assert past[0].last == 0


def test_a_log_names_nobody_and_keeps_free_words_to_the_learner(
    desk: Desk, tmp_path: Path, clock: Clock
) -> None:
    take_quiz(desk)
    clock.forward(days=2)
    take_quiz(desk)
    file = tmp_path / "attempts.jsonl"
    assert desk.results.export(GOOD_PACK, desk.practice.questions(GOOD_PACK), file) == 18
    text = file.read_text(encoding="utf-8")
    assert desk.progress.device not in text
    assert "my own words" not in text
    lines = [json.loads(line) for line in text.splitlines()]
    assert {line["day"] for line in lines[1:]} == {0, 2}
    choice = next(line for line in lines if line.get("question") == "q-gpu-strength")
    assert (choice["options"], choice["right"]) == (3, [0])
    (best, *_) = sorted(report([file]), key=lambda one: -one.facility)
    assert (best.learners, best.facility) == (1, 1.0)


@pytest.mark.parametrize("text", ["", "{}", "[1]", "no json", '{"format": "other"}'])
def test_what_is_no_log_gives_one_sentence(tmp_path: Path, text: str) -> None:
    file = tmp_path / "log.jsonl"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(StudyError, match=r"\.$"):
        report([file])


def test_a_mark_is_predicted_from_what_is_known(desk: Desk) -> None:
    questions = desk.practice.preview(GOOD_PACK, "t-practice", 1)
    before = desk.results.predict(GOOD_PACK, questions)
    assert before is not None
    assert before.known == 0
    assert 0 < before.mark < 0.5


# --- cards outside the schedule ------------------------------------------------------------------


def finish(drill: Drill) -> int:
    turns = 0
    while drill.turn is not None:
        drill.answer(knew=turns % 4 != 3)
        turns += 1
        assert turns < 1000
    return turns


def test_cramming_asks_all_until_each_was_known_and_moves_no_schedule(desk: Desk) -> None:
    before = len(tuple(desk.progress.walk()))
    drill = desk.drills.begin(GOOD_PACK, LESSON, Way.CRAM, 3)
    turns = finish(drill)
    assert drill.done == drill.total < turns
    assert len(tuple(desk.progress.walk())) == before


def test_learning_asks_until_each_was_right_three_times_and_counts_the_first_answer(
    desk: Desk,
) -> None:
    drill = desk.drills.begin(GOOD_PACK, LESSON, Way.LEARN, 3)
    turns = finish(drill)
    assert turns >= GOAL * drill.total
    reviews = [it for it in desk.progress.walk() if it.kind.value == "review"]
    assert len(reviews) == drill.total


def test_a_game_has_pairs_that_differ_and_keeps_the_best_time(desk: Desk, clock: Clock) -> None:
    pairs = desk.drills.pairs(GOOD_PACK, "", 5)
    texts = [text for pair in pairs for text in (pair.left, pair.right)]
    assert len(set(texts)) == len(texts)
    assert pairs == desk.drills.pairs(GOOD_PACK, "", 5)
    for spent in (40_000, 31_000, 36_000):
        clock.forward(seconds=1)
        desk.drills.keep_time(GOOD_PACK, "", 5, spent)
    assert desk.results.best_match(GOOD_PACK, "") == 31_000
    assert desk.practice.unfinished() == ()
    with pytest.raises(StudyError):
        desk.drills.pairs(GOOD_PACK, "gone", 5)
