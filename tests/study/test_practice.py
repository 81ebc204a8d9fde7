from collections.abc import Callable

import pytest

from studyapp.model.answers.marking import (
    Arrangement,
    Chosen,
    Confidence,
    Filled,
    Matched,
    Ordered,
    Response,
    Said,
    SelfGraded,
    Skipped,
    Typed,
)
from studyapp.model.content import ClozeQuestion, MatchQuestion, NumericQuestion
from studyapp.model.errors import StudyError
from studyapp.model.events import EventKind
from studyapp.study.desk import Desk
from studyapp.study.practice import Practice, PracticeSession
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, fill_disk, free_disk, take_good_sample

MakeDesk = Callable[..., Desk]
LESSON = "why-accelerators"

RIGHT: dict[str, Response] = {
    "q-gpu-strength": Chosen(frozenset({0})),
    "q-two-true": Chosen(frozenset({0, 1})),
    "q-inference-changes": Said(value=False),
    "q-warp-size": Typed("32"),
    "q-name-step": Typed("inference"),
    "q-blanks": Filled(("TPU", "grid")),
    "q-match": Matched(
        (
            "a rack machine for plates",
            "a mill that grinds only wheat",
            "one chef who can cook anything",
        )
    ),
    "q-order": Ordered(("read examples", "measure the error", "push the weights", "repeat")),
    "q-explain": SelfGraded((True, True)),
}


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    desk = make_desk()
    take_good_sample(desk)
    return desk


def asked(session: PracticeSession) -> str:
    assert session.item is not None
    return session.item.question.id


def finish(session: PracticeSession, responses: dict[str, Response]) -> list[str]:
    order = []
    while session.item is not None:
        order.append(asked(session))
        session.answer(responses.get(asked(session), Skipped()))
        session.next()
    return order


def test_right_answers_to_all_nine_kinds_earn_everything(desk: Desk) -> None:
    session = desk.practice.lesson(GOOD_PACK, LESSON, 7)
    assert len(finish(session, RIGHT)) == 9
    assert session.score == 1
    assert session.item is None


def test_a_lesson_asks_first_what_is_not_known(desk: Desk) -> None:
    some = {name: RIGHT[name] for name in ("q-order", "q-match", "q-blanks")}
    finish(desk.practice.lesson(GOOD_PACK, LESSON, 1), some)
    order = finish(desk.practice.lesson(GOOD_PACK, LESSON, 2), {})
    assert set(order[-3:]) == set(some)


def test_a_lesson_asks_no_more_than_its_limit(desk: Desk) -> None:
    session = desk.practice.lesson(GOOD_PACK, LESSON, 1, limit=4)
    assert session.item is not None
    assert session.item.total == 4


def test_each_answer_is_on_record_before_the_next_question(desk: Desk, clock: Clock) -> None:
    session = desk.practice.one(GOOD_PACK, "q-warp-size", 5)
    clock.forward(seconds=9)
    session.answer(Typed("33"), Confidence.SURE)
    mark = desk.progress.marks(GOOD_PACK)[f"{GOOD_PACK}/q-warp-size"]
    assert (mark.credit, mark.tries) == (0.0, 1)
    event, review = desk.progress.history(f"{GOOD_PACK}/q-warp-size")
    assert (event.kind, review.kind) == (EventKind.ATTEMPT, EventKind.REVIEW)
    assert event.payload["confidence"] == "sure"
    assert event.payload["taken_ms"] == 9000
    assert event.payload["seed"] == 5


def test_a_near_miss_counts_if_the_learner_says_so(desk: Desk) -> None:
    session = desk.practice.one(GOOD_PACK, "q-name-step", 5)
    result = session.answer(Typed("infrence"))
    assert result.marked.near
    assert result.credit == 0
    assert session.count_it().credit == 1
    assert session.score == 1
    assert len(session.results) == 1


def test_counting_a_near_miss_is_no_second_try(desk: Desk) -> None:
    session = desk.practice.one(GOOD_PACK, "q-name-step", 5)
    session.answer(Typed("infrence"))
    session.count_it()
    mark = desk.progress.marks(GOOD_PACK)[f"{GOOD_PACK}/q-name-step"]
    assert (mark.credit, mark.tries) == (1.0, 1)
    (day,) = desk.progress.days(0, desk.progress.today())
    assert (day.questions, day.questions_right) == (1, 1)


def test_hints_come_one_by_one_and_are_counted(desk: Desk) -> None:
    session = desk.practice.one(GOOD_PACK, "q-gpu-strength", 5)
    first, second = session.hint(), session.hint()
    assert first
    assert second
    assert first != second
    assert session.hint() is None
    assert session.answer(RIGHT["q-gpu-strength"]).hints_used == 2


def use_up_the_disk(desk: Desk) -> None:
    for _ in range(500):
        desk.practice.one(GOOD_PACK, "q-warp-size", 5).answer(Typed("32"))


def test_an_answer_that_cannot_be_saved_can_be_given_again(desk: Desk) -> None:
    session = desk.practice.one(GOOD_PACK, "q-warp-size", 5)
    fill_disk(desk)
    with pytest.raises(StudyError, match="disk is full"):
        use_up_the_disk(desk)
    with pytest.raises(StudyError, match="disk is full"):
        session.answer(Typed("32"))
    assert session.result is None
    assert session.results == ()
    free_disk(desk)
    assert session.answer(Typed("32")).credit == 1


def test_a_test_draws_its_pools_and_asks_nothing_twice(desk: Desk) -> None:
    session = desk.practice.test(GOOD_PACK, "t-practice", 11)
    order = finish(session, RIGHT)
    assert len(order) == len(set(order)) == 7
    assert "q-explain" in order
    assert session.feedback_at_end
    assert (session.passing, session.passed) == (70, True)


def test_equal_seeds_draw_equal_tests(desk: Desk) -> None:
    def drawn(seed: int) -> tuple[list[str], list[Arrangement]]:
        session = desk.practice.test(GOOD_PACK, "t-practice", seed)
        arrangements = []
        order = []
        while session.item is not None:
            order.append(asked(session))
            arrangements.append(session.item.arrangement)
            session.answer(Skipped())
            session.next()
        return order, arrangements

    assert drawn(3) == drawn(3)
    assert len({tuple(drawn(seed)[0]) for seed in range(6)}) > 1


def test_too_few_points_do_not_pass(desk: Desk) -> None:
    session = desk.practice.test(GOOD_PACK, "t-practice", 11)
    finish(session, {})
    assert session.passed is False
    assert session.score == 0


def test_choices_list_tests_and_lessons_with_their_last_results(desk: Desk) -> None:
    finish(desk.practice.lesson(GOOD_PACK, LESSON, 1), {"q-order": RIGHT["q-order"]})
    test, lesson = desk.practice.choices()
    assert (test.kind, test.id, test.questions, test.minutes) == ("test", "t-practice", 7, 10)
    assert (lesson.kind, lesson.id, lesson.questions) == ("lesson", LESSON, 9)
    assert (lesson.tried, lesson.right) == (9, 1)


def test_without_a_course_there_is_nothing_to_practise(make_desk: MakeDesk) -> None:
    assert make_desk().practice.choices() == ()


@pytest.mark.parametrize(
    "begin",
    [
        lambda practice: practice.one(GOOD_PACK, "q-gone", 1),
        lambda practice: practice.test(GOOD_PACK, "t-gone", 1),
        lambda practice: practice.lesson(GOOD_PACK, "gone", 1),
        lambda practice: practice.lesson("gone.pack", LESSON, 1),
    ],
)
def test_what_is_gone_gives_one_sentence(
    desk: Desk, begin: Callable[[Practice], PracticeSession]
) -> None:
    with pytest.raises(StudyError, match=r"\.$"):
        begin(desk.practice)


def test_a_test_that_no_question_fits_gives_one_sentence(desk: Desk) -> None:
    (file,) = (desk.folders.starters / "good" / "tests").glob("*.yaml")
    file.write_text(
        "id: t-empty\ntitle: Empty\nsections:\n  - {title: None, pick: 2, from: {tags: [gone]}}\n",
        encoding="utf-8",
    )
    with pytest.raises(StudyError, match="no questions"):
        desk.practice.test(GOOD_PACK, "t-empty", 1)


def test_the_sample_has_the_kinds_this_file_speaks_of(desk: Desk) -> None:
    session = desk.practice.lesson(GOOD_PACK, LESSON, 1)
    kinds = set()
    while session.item is not None:
        kinds.add(type(session.item.question))
        session.answer(Skipped())
        session.next()
    assert {ClozeQuestion, MatchQuestion, NumericQuestion} <= kinds
    assert len(kinds) == 8  # one choice type serves two kinds
