import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.model.answers.marking import Chosen, Confidence, Filled, Said, Skipped, Typed
from studyapp.model.errors import StudyError
from studyapp.model.schedule import Phase
from studyapp.model.sittings import Speaking
from studyapp.model.units import UnitKind
from studyapp.model.wishes import Among, Wish
from studyapp.study.desk import Desk
from studyapp.study.practice import PracticeSession, Setup
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, open_desk, take_good_sample

MakeDesk = Callable[..., Desk]
LESSON = "why-accelerators"


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    desk = make_desk()
    take_good_sample(desk)
    return desk


def at(session: PracticeSession, question: str) -> PracticeSession:
    (spot,) = [one for one in session.spots if one.question.id == question]
    session.go_to(spot.number)
    return session


def ids(session: PracticeSession) -> list[str]:
    return [spot.question.id for spot in session.spots]


def queued(desk: Desk) -> set[str]:
    day = desk.progress.today()
    return {one.unit.removeprefix(f"{GOOD_PACK}/") for one in desk.agenda.due(day)}


# --- going on -------------------------------------------------------------------------------------


def test_a_test_goes_on_where_it_was_left_with_every_answer(desk: Desk) -> None:
    session = desk.practice.test(GOOD_PACK, "t-practice", 3)
    order = ids(session)
    at(session, "q-explain")
    session.flag(on=True)
    at(session, order[0]).answer(Skipped())
    session.next()
    session.tick(90_000)
    session.pause()
    again = desk.practice.resume(session.id)
    assert ids(again) == order
    assert [spot.answered for spot in again.spots] == [True] + [False] * 6
    assert [spot.question.id for spot in again.spots if spot.flagged] == ["q-explain"]
    assert again.left_ms == 10 * 60_000 - 90_000
    assert again.item is not None
    assert again.item.number == 2


def test_an_answer_is_restored_as_it_was_given(desk: Desk) -> None:
    session = desk.practice.lesson(GOOD_PACK, LESSON, 3)
    at(session, "q-name-step").answer(Typed("infrence"))
    session.count_it()
    at(session, "q-blanks").answer(Filled(("TPU", "lattice")), Confidence.UNSURE)
    again = desk.practice.resume(session.id)
    assert again.response_to("q-name-step") == Typed("infrence")
    assert again.response_to("q-blanks") == Filled(("TPU", "lattice"))
    earned = {result.question.id: result.credit for result in again.results}
    assert earned == {"q-name-step": 1.0, "q-blanks": 0.5}


def test_what_is_open_can_be_gone_on_with_or_discarded(desk: Desk) -> None:
    session = desk.practice.test(GOOD_PACK, "t-practice", 3)
    session.answer(Skipped())
    (sitting,) = desk.practice.unfinished()
    assert (sitting.id, sitting.answered) == (session.id, 1)
    assert desk.practice.unfinished_test(GOOD_PACK, "t-practice") == sitting
    desk.practice.discard(sitting.id)
    assert desk.practice.unfinished() == ()
    with pytest.raises(StudyError, match="begin it anew"):
        desk.practice.resume(sitting.id)


def test_a_question_that_vanished_from_the_pack_is_left_out(desk: Desk) -> None:
    session = desk.practice.test(GOOD_PACK, "t-practice", 3)
    file = desk.folders.starters / "good" / "quiz" / "accelerators.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.index("  - id: q-explain")], encoding="utf-8")
    (test,) = (desk.folders.starters / "good" / "tests").glob("*.yaml")
    test.unlink()
    desk.library.refresh()
    again = desk.practice.resume(session.id)
    assert set(ids(session)) - set(ids(again)) == {"q-explain"}


def test_a_test_that_speaks_at_the_end_waits_to_be_handed_in(desk: Desk) -> None:
    session = desk.practice.test(GOOD_PACK, "t-practice", 3)
    while session.item is not None:
        session.answer(Skipped())
        assert session.score == 0
        session.next()
    assert not session.ended
    at(session, "q-gpu-strength").answer(Chosen(frozenset({0})), Confidence.SURE)
    assert session.response_to("q-gpu-strength") == Chosen(frozenset({0}))
    session.hand_in()
    assert session.ended
    assert session.score == pytest.approx(1 / 7)
    assert desk.practice.unfinished() == ()
    mark = desk.progress.marks(GOOD_PACK)[f"{GOOD_PACK}/q-gpu-strength"]
    assert (mark.credit, mark.tries) == (1.0, 1)


def test_what_was_not_answered_counts_as_not_known_when_handed_in(desk: Desk) -> None:
    session = desk.practice.test(GOOD_PACK, "t-practice", 3)
    session.hand_in()
    assert len(session.results) == 7
    assert session.passed is False
    assert queued(desk) == set()


# --- time -----------------------------------------------------------------------------------------


def test_a_clock_that_is_set_back_or_forward_takes_and_gives_no_time(
    desk: Desk, clock: Clock
) -> None:
    session = desk.practice.test(GOOD_PACK, "t-practice", 3)
    session.tick(60_000)
    clock.forward(hours=-5)
    session.answer(Skipped())
    assert session.left_ms == 9 * 60_000
    clock.forward(days=3)
    assert desk.practice.resume(session.id).left_ms == 9 * 60_000


def test_time_that_is_over_can_be_extended(desk: Desk) -> None:
    session = desk.practice.test(GOOD_PACK, "t-practice", 3)
    session.tick(12 * 60_000)
    assert session.left_ms == -2 * 60_000
    session.extend(5)
    assert session.left_ms == 5 * 60_000
    session.pause()
    assert desk.practice.resume(session.id).left_ms == 5 * 60_000


def test_a_learner_may_take_off_the_limit_and_ask_for_feedback_at_once(desk: Desk) -> None:
    setup = Setup(3, minutes=0, speaking=Speaking.EACH)
    session = desk.practice.test(GOOD_PACK, "t-practice", 3, setup)
    assert session.left_ms is None
    assert not session.feedback_at_end


# --- what it means for memory --------------------------------------------------------------------


def test_a_miss_brings_the_question_among_the_reviews_and_a_right_answer_does_not(
    desk: Desk,
) -> None:
    session = desk.practice.lesson(GOOD_PACK, LESSON, 3)
    assert at(session, "q-warp-size").answer(Typed("33")).queued
    assert not at(session, "q-name-step").answer(Typed("inference")).queued
    lucky = Chosen(frozenset({0}))
    assert at(session, "q-gpu-strength").answer(lucky, Confidence.GUESSED).queued
    assert queued(desk) == {"q-warp-size", "q-gpu-strength"}
    unit = desk.catalogue.units([f"{GOOD_PACK}/q-warp-size"])[f"{GOOD_PACK}/q-warp-size"]
    assert unit.kind is UnitKind.QUESTION


def test_a_near_miss_that_is_counted_leaves_the_reviews_again(desk: Desk) -> None:
    session = at(desk.practice.lesson(GOOD_PACK, LESSON, 3), "q-name-step")
    assert session.answer(Typed("infrence")).queued
    assert not session.count_it().queued
    assert queued(desk) == set()
    assert desk.progress.state(f"{GOOD_PACK}/q-name-step").phase is Phase.NEW


def test_a_test_that_speaks_at_the_end_grades_the_last_answer_only(desk: Desk) -> None:
    session = at(desk.practice.test(GOOD_PACK, "t-practice", 3), "q-gpu-strength")
    session.answer(Chosen(frozenset({1})))
    assert queued(desk) == set()
    at(session, "q-gpu-strength").answer(Chosen(frozenset({0})), Confidence.SURE)
    session.hand_in()
    assert queued(desk) == set()


def test_a_right_answer_counts_for_a_question_in_review_but_once_a_day(
    desk: Desk, clock: Clock
) -> None:
    key = f"{GOOD_PACK}/q-inference-changes"
    desk.practice.one(GOOD_PACK, "q-inference-changes", 1).answer(Said(value=True))
    for _ in range(6):
        clock.forward(minutes=30)
        desk.practice.one(GOOD_PACK, "q-inference-changes", 1).answer(
            Said(value=False), Confidence.SURE
        )
    state = desk.progress.state(key)
    assert state.phase is Phase.REVIEW
    assert state.reps < 7


def test_a_pretest_leaves_no_trace(desk: Desk) -> None:
    session = desk.practice.pretest(GOOD_PACK, LESSON, 5)
    before = len(tuple(desk.progress.walk()))
    assert len(session.spots) == 3
    while session.item is not None:
        session.answer(Skipped())
        session.next()
    assert session.ended
    assert len(tuple(desk.progress.walk())) == before
    assert queued(desk) == set()


def test_a_wording_that_was_taught_counts_for_ever(desk: Desk) -> None:
    session = at(desk.practice.lesson(GOOD_PACK, LESSON, 3), "q-name-step")
    assert session.answer(Typed("model serving")).teachable is not None
    assert session.teach().credit == 1
    later = desk.practice.one(GOOD_PACK, "q-name-step", 9).answer(Typed("Model Serving"))
    assert later.marked.right
    assert later.marked.comparisons[0].rule == "taught"
    desk.progress.rebuild()
    assert desk.practice.one(GOOD_PACK, "q-name-step", 9).answer(Typed("model serving")).credit == 1


def test_the_answer_of_another_item_cannot_be_taught(desk: Desk) -> None:
    session = at(desk.practice.lesson(GOOD_PACK, LESSON, 3), "q-name-step")
    result = session.answer(Typed("FPGA"))
    assert result.marked.comparisons[0].rule == "other-answer"
    assert result.teachable is None


def test_a_number_is_no_wording(desk: Desk) -> None:
    session = at(desk.practice.lesson(GOOD_PACK, LESSON, 3), "q-warp-size")
    for text in ("33", "-32", "thirty", "32 GB"):
        assert at(session, "q-warp-size").answer(Typed(text)).teachable is None


def test_a_hundred_thousand_characters_are_marked_and_kept_short(desk: Desk) -> None:
    session = at(desk.practice.lesson(GOOD_PACK, LESSON, 3), "q-name-step")
    for text in ("x" * 100_000, "\u202eecnerefni", "e\u0301" * 50_000, "inference\u0301"):
        assert at(session, "q-name-step").answer(Typed(text)).question.id == "q-name-step"
    (event, *_) = [it for it in desk.progress.walk() if it.kind.value == "quiz-attempt"]
    assert len(str(event.payload)) < 30_000


# --- tests of one's own --------------------------------------------------------------------------


def test_a_test_of_ones_own_takes_lessons_terms_and_what_was_missed(desk: Desk) -> None:
    practice = desk.practice
    assert practice.supply(GOOD_PACK, Wish(10)) == 9
    assert practice.supply(GOOD_PACK, Wish(10, terms=("gpu",))) == 2
    assert practice.supply(GOOD_PACK, Wish(10, among=Among.MISSED)) == 0
    practice.one(GOOD_PACK, "q-warp-size", 1).answer(Typed("33"))
    for among in (Among.MISSED, Among.WEAK):
        session = practice.mix(GOOD_PACK, Wish(5, among=among), Setup(4), "Mine")
        assert ids(session) == ["q-warp-size"]
    assert practice.supply(GOOD_PACK, Wish(10, among=Among.NEW)) == 8
    with pytest.raises(StudyError, match="no questions"):
        practice.mix(GOOD_PACK, Wish(5, lessons=("gone",)), Setup(4), "Mine")


def test_the_sections_of_a_lesson_know_their_questions(desk: Desk) -> None:
    sections = desk.practice.sections(GOOD_PACK, LESSON)
    assert "q-order" in sections["train-run"]
    session = desk.practice.section(GOOD_PACK, LESSON, "train-run", 1)
    assert set(ids(session)) == set(sections["train-run"])


# --- the same everywhere -------------------------------------------------------------------------


def test_a_seed_draws_the_same_test_on_every_system(desk: Desk) -> None:
    session = desk.practice.test(GOOD_PACK, "t-practice", 20_260_302)
    assert ids(session) == GOLDEN_ORDER
    assert session.item is not None
    shown = {}
    for spot in session.spots:
        session.go_to(spot.number)
        assert session.item is not None
        shown[spot.question.id] = session.item.arrangement
    assert shown["q-gpu-strength"].options == (0, 2, 1)
    assert shown["q-two-true"].options == (1, 2, 0)
    assert shown["q-blanks"].bank == ("grid", "queue", "CPU", "TPU")


GOLDEN_ORDER = [
    "q-blanks",
    "q-warp-size",
    "q-gpu-strength",
    "q-two-true",
    "q-name-step",
    "q-inference-changes",
    "q-explain",
]


KILLED = """
import os, signal, sys
from pathlib import Path
from studyapp.model.answers.marking import Skipped
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, open_desk, take_good_sample
folder, stop = Path(sys.argv[1]), int(sys.argv[2])
desk = open_desk(folder, Clock())
take_good_sample(desk)
session = desk.practice.test(GOOD_PACK, "t-practice", 3)
for _ in range(stop):
    session.answer(Skipped())
    session.next()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such signal")
@pytest.mark.parametrize("answers", [1, 4, 7])
def test_a_kill_at_a_question_loses_no_answer(tmp_path: Path, answers: int) -> None:
    root = Path(__file__).parents[2]
    folder = tmp_path / "killed"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(answers)],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    desk = open_desk(folder, Clock())
    (sitting,) = desk.practice.unfinished()
    assert sitting.answered == answers
    spots = desk.practice.resume(sitting.id).spots
    assert [spot.answered for spot in spots] == [True] * answers + [False] * (7 - answers)
    desk.close()


def test_a_plan_without_points_is_worth_nothing(desk: Desk) -> None:
    sitting = desk.practice.test(GOOD_PACK, "t-practice", 3)
    assert replace(sitting.plan, points=()).whole == 0
