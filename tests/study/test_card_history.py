from collections.abc import Callable

import pytest

from studyapp.model.memory import Rating
from studyapp.model.schedule import Phase
from studyapp.study.card_history import CardHistory
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.desks import PACK, basics, take_cards
from tests.support.sittings import answer_cards

MakeDesk = Callable[..., Desk]
KEY = f"{PACK}/c-1"


@pytest.fixture
def lived(make_desk: MakeDesk, clock: Clock) -> tuple[Desk, CardHistory]:
    """A card that was learned, known, forgotten and learned again."""
    desk = make_desk()
    take_cards(desk, basics(1))
    for rating in (Rating.EASY, Rating.GOOD, Rating.AGAIN, Rating.GOOD):
        session = desk.review()
        while session.turn is None:
            clock.forward(days=1)
            session = desk.review()
        clock.forward(seconds=9)
        session.reveal()
        session.rate(rating)
        clock.forward(minutes=10)
    clock.forward(days=3)
    return desk, desk.card_history(KEY)


def test_a_card_never_answered_has_no_history(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_cards(desk, basics(1))
    history = desk.card_history(KEY)
    assert (history.answers, history.curve, history.due, history.recall) == ((), (), None, None)


def test_every_answer_is_told_with_what_it_promised(lived: tuple[Desk, CardHistory]) -> None:
    _desk, history = lived
    first, known, forgotten, again = history.answers
    assert [answer.rating for answer in history.answers] == [4, 3, 1, 3]
    assert first.recall is None
    assert first.days == known.day - first.day
    assert known.recall == pytest.approx(0.9, abs=0.03)
    assert (forgotten.days, forgotten.delay_s) == (None, 600)
    assert again.phase is Phase.RELEARNING
    assert again.recall is None
    assert all(answer.taken_ms == 9000 for answer in history.answers)


def test_the_stability_told_is_that_of_the_state(lived: tuple[Desk, CardHistory]) -> None:
    desk, history = lived
    assert history.answers[-1].stability == pytest.approx(desk.progress.state(KEY).stability)


def test_the_curve_falls_from_one_after_each_day_and_reaches_beyond_the_due_day(
    lived: tuple[Desk, CardHistory],
) -> None:
    desk, history = lived
    days = [day for day, _recall in history.curve]
    assert days == sorted(days)
    assert days[0] == history.answers[0].day
    assert history.due == desk.progress.state(KEY).due_day
    assert days[-1] > history.due
    assert [recall for _day, recall in history.curve].count(1.0) == 3
    assert history.recall is not None
    assert 0.5 < history.recall < 1


def test_what_was_taken_back_is_no_part_of_the_history(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(1))
    session = desk.review()
    session.reveal()
    session.rate(Rating.AGAIN)
    session.undo()
    answer_cards(desk, clock, 1, Rating.EASY)
    assert [answer.rating for answer in desk.card_history(KEY).answers] == [Rating.EASY]
