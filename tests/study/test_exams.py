from collections.abc import Callable
from datetime import date

import pytest

from studyapp.model.days import day_of
from studyapp.model.errors import StudyError
from studyapp.model.exam import Exam, Portion
from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from studyapp.study.exams import Wish
from tests.support.clock import Clock
from tests.support.desks import PACK, basics, take_cards

MONDAY = day_of(date(2026, 3, 2))
WHOLE = (Portion(PACK),)


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    desk = make_desk(new_per_day=5)
    take_cards(desk, basics(40))
    return desk


def set_exam(desk: Desk, days: int = 20, minutes: int = 20) -> Exam:
    wish = Wish("Midterm", desk.progress.today() + days, WHOLE, minutes)
    return desk.exams.set(wish, desk.exams.propose(wish).plan)


def learn(desk: Desk, clock: Clock, rating: Rating = Rating.GOOD) -> int:
    session, answers = desk.review(), 0
    while session.turn is not None:
        clock.forward(seconds=8)
        session.rate(rating)
        answers += 1
    return answers


def plain_days(desk: Desk) -> dict[str, int]:
    return {c.unit: c.due_day for c in desk.agenda.due(desk.progress.today() + 10_000)}


def test_a_plan_is_kept_in_the_log_and_found_again(desk: Desk) -> None:
    exam = set_exam(desk)
    desk.progress.rebuild()
    assert desk.exams.coming() == (exam,)
    assert (exam.made_day, exam.unseen) == (MONDAY, 40)
    assert exam.mark > 0.95


def test_new_cards_come_so_that_the_last_is_in_time(desk: Desk, clock: Clock) -> None:
    exam = set_exam(desk, days=20)
    until = exam.final_pass(desk.budget).new_until
    assert until == MONDAY + 10
    while desk.progress.today() <= until:
        learn(desk, clock)
        assert desk.exams.progress(exam).behind == 0
        clock.forward(days=1)
    assert desk.agenda.unseen(WHOLE) == 0


def test_the_day_asks_its_part_however_often_the_learner_comes_back(
    desk: Desk, clock: Clock
) -> None:
    set_exam(desk, days=20)
    assert desk.timetable.today().waiting.new == 4
    session = desk.review()
    for _ in range(2):
        clock.forward(seconds=8)
        session.rate(Rating.EASY)
    assert desk.timetable.today().waiting.new == 2


def test_removing_an_exam_brings_the_plain_days_back(desk: Desk, clock: Clock) -> None:
    for _ in range(5):
        learn(desk, clock)
        clock.forward(days=1)
    plain, due = plain_days(desk), desk.timetable.today()
    exam = set_exam(desk, days=6)
    assert desk.timetable.today().order != due.order
    desk.exams.remove(exam.key)
    assert desk.exams.coming() == ()
    assert desk.timetable.today() == due
    assert plain_days(desk) == plain


def test_in_the_last_pass_every_card_comes_once_more(desk: Desk, clock: Clock) -> None:
    exam = set_exam(desk, days=20)
    window = exam.final_pass(desk.budget).window
    asked: set[str] = set()
    while desk.progress.today() < exam.day:
        session = desk.review()
        while session.turn is not None:
            if desk.progress.today() in window:
                asked.add(session.turn.unit.key)
            clock.forward(seconds=8)
            session.rate(Rating.GOOD)
        clock.forward(days=1)
    progress = desk.exams.progress(exam)
    assert progress.recall_now > 0.97
    assert len(asked) > 30


def test_an_exam_that_is_over_changes_nothing_any_more(desk: Desk, clock: Clock) -> None:
    exam = set_exam(desk, days=4)
    clock.forward(days=4)
    assert desk.exams.coming() == ()
    assert desk.exams.all() == (exam,)
    assert desk.timetable.today().waiting.new == 5


def test_two_exams_share_a_card_and_the_first_to_want_it_gets_it(desk: Desk) -> None:
    near, far = set_exam(desk, days=10), set_exam(desk, days=40)
    assert desk.exams.coming() == (near, far)
    # The far one wants two a day, the near one seven, and those are the same.
    assert desk.timetable.today().waiting.new == 7
    desk.exams.remove(near.key)
    assert desk.exams.coming() == (far,)


def test_a_changed_plan_takes_the_place_of_the_old_one(desk: Desk) -> None:
    exam = set_exam(desk)
    wish = Wish("Final", exam.day + 5, WHOLE, 10)
    changed = desk.exams.set(wish, desk.exams.propose(wish).plan, exam.key)
    assert desk.exams.coming() == (changed,)


def test_when_nothing_fits_it_says_what_would(desk: Desk) -> None:
    proposal = desk.exams.propose(Wish("Quiz", MONDAY + 3, WHOLE, 3))
    assert not proposal.fits
    assert proposal.needed_minutes > 3
    assert {way.kind for way in proposal.ways} >= {"more-minutes", "later", "as-it-is"}


@pytest.mark.parametrize(
    ("day", "minutes", "said"),
    [
        (MONDAY - 1, 20, "is over"),
        (MONDAY, 20, "is today"),
        (MONDAY + 30 * 365, 20, "two years"),
        (MONDAY + 9, 0, "between 1 minute"),
        (MONDAY + 9, -5, "between 1 minute"),
        (MONDAY + 9, 10**9, "between 1 minute"),
    ],
)
def test_what_cannot_be_planned_for_is_a_sentence(
    desk: Desk, day: int, minutes: int, said: str
) -> None:
    with pytest.raises(StudyError, match=said):
        desk.exams.propose(Wish("Midterm", day, WHOLE, minutes))


def test_lessons_without_cards_days_off_and_no_name_are_sentences(
    make_desk: Callable[..., Desk],
) -> None:
    desk = make_desk(days_off="2026-03-01..2026-03-20")
    take_cards(desk, basics(3))
    with pytest.raises(StudyError, match="a day off"):
        desk.exams.propose(Wish("Midterm", MONDAY + 5, WHOLE, 20))
    with pytest.raises(StudyError, match="nothing to remember"):
        desk.exams.propose(Wish("Midterm", MONDAY + 40, (Portion(PACK, "none"),), 20))
    with pytest.raises(StudyError, match="a name"):
        desk.exams.propose(Wish("  ", MONDAY + 40, WHOLE, 20))
