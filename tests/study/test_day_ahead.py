from collections.abc import Callable

from studyapp.model.exam import Portion
from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from studyapp.study.exams import Wish
from tests.support.clock import Clock
from tests.support.desks import PACK, basics, take_cards

MakeDesk = Callable[..., Desk]


def learn(desk: Desk, clock: Clock, count: int, seconds: float) -> None:
    session = desk.review()
    for _ in range(count):
        clock.forward(seconds=seconds)
        session.reveal()
        session.rate(Rating.EASY)


def test_a_break_leaves_a_backlog_and_an_ordinary_day_does_not(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk(new_per_day=40)
    take_cards(desk, basics(40))
    learn(desk, clock, 40, 60)
    assert desk.day_ahead().backlog is None
    clock.forward(days=40)
    backlog = desk.day_ahead().backlog
    assert backlog is not None
    assert (backlog.waiting, backlog.overdue) == (40, 40)


def test_what_is_done_in_a_few_minutes_is_no_backlog(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk(new_per_day=40)
    take_cards(desk, basics(40))
    learn(desk, clock, 40, 5)
    clock.forward(days=40)
    assert desk.day_ahead().backlog is None


def test_the_day_says_what_its_minutes_have_no_room_for(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk(new_per_day=40)
    take_cards(desk, basics(40))
    learn(desk, clock, 40, 60)
    clock.forward(days=40)
    desk.preferences.set("minutes_per_day", 10)
    ahead = desk.day_ahead()
    assert ahead.minutes_given == 10
    assert ahead.left_over == 40 - ahead.waiting.review
    assert 0 < ahead.waiting.review < 40
    assert ahead.minutes <= 10


def test_the_day_says_what_it_asks_for_an_exam(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk(new_per_day=0)
    take_cards(desk, basics(40))
    wish = Wish("Midterm", desk.progress.today() + 10, (Portion(PACK),), 30)
    desk.exams.set(wish, desk.exams.propose(wish).plan)
    (exam,) = desk.day_ahead().exams
    assert (exam.exam.title, exam.days_left, exam.final) == ("Midterm", 10, False)
    assert exam.cards == desk.day_ahead().waiting.new > 0
    clock.forward(days=9)
    assert desk.day_ahead().exams[0].final
