from collections.abc import Callable
from random import Random  # noqa: TID251 - a seed is a parameter

import pytest

from studyapp.model.exam import Portion
from studyapp.model.memory import Rating
from studyapp.model.schedule import CardState, Phase
from studyapp.study.desk import Desk
from studyapp.study.exams import Wish
from tests.support.clock import Clock
from tests.support.desks import PACK, basics, take_cards


def live(desk: Desk, clock: Clock, chance: Random, days: int) -> list[tuple[int, int, float]]:
    """Study as the model expects people to; return reviews, new cards and minutes of each day."""
    found = []
    for _ in range(days):
        session = desk.review()
        while session.turn is not None:
            clock.forward(seconds=8)
            session.rate(_answer(desk, session.turn.state, chance))
        today = desk.progress.today()
        done = next(iter(desk.progress.days(today, today)), None)
        found.append((done.recalls, done.new, done.taken_ms / 60_000) if done else (0, 0, 0.0))
        clock.forward(days=1)
    return found


def _answer(desk: Desk, state: CardState, chance: Random) -> Rating:
    if state.phase is Phase.NEW:
        return chance.choices(tuple(Rating), (2, 1, 6, 1))[0]
    if state.phase is not Phase.REVIEW:
        return Rating.GOOD
    elapsed = desk.progress.today() - state.last_day
    if chance.random() > desk.progress.model.retrievability(state.stability, elapsed):
        return Rating.AGAIN
    return chance.choices((Rating.HARD, Rating.GOOD, Rating.EASY), (6, 86, 8))[0]


def test_the_forecast_is_what_use_then_does(make_desk: Callable[..., Desk], clock: Clock) -> None:
    desk, chance = make_desk(new_per_day=15), Random(3)
    take_cards(desk, basics(300))
    live(desk, clock, chance, 4)
    expected = desk.forecasts.coming(7)
    did = live(desk, clock, chance, 7)
    assert sum(day.reviews for day in expected) == pytest.approx(sum(it[0] for it in did), rel=0.1)
    assert sum(day.new for day in expected) == sum(it[1] for it in did)
    assert sum(day.minutes for day in expected) == pytest.approx(sum(it[2] for it in did), rel=0.1)


def test_looking_ahead_changes_nothing(make_desk: Callable[..., Desk], clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(60))
    live(desk, clock, Random(1), 3)
    before = desk.progress.walk()
    plan = desk.timetable.today()
    events = list(before)
    desk.forecasts.coming()
    desk.forecasts.by_aim(60, (0.8, 0.9))
    desk.forecasts.backlog()
    desk.forecasts.clearing(5)
    assert list(desk.progress.walk()) == events
    assert desk.timetable.today() == plan


def test_a_higher_aim_costs_more_and_keeps_more(
    make_desk: Callable[..., Desk], clock: Clock
) -> None:
    desk = make_desk(new_per_day=20)
    take_cards(desk, basics(60))
    live(desk, clock, Random(1), 1)
    low, high = desk.forecasts.by_aim(180, (0.8, 0.95))
    assert high.minutes > low.minutes
    assert high.known > low.known
    assert high.units == low.units == 60


def test_a_backlog_clears_sooner_with_more_minutes(
    make_desk: Callable[..., Desk], clock: Clock
) -> None:
    desk = make_desk(new_per_day=100)
    take_cards(desk, basics(100))
    live(desk, clock, Random(1), 1)
    clock.forward(days=60)
    backlog = desk.forecasts.backlog()
    assert backlog.waiting == backlog.overdue > 80
    assert backlog.minutes == pytest.approx(backlog.waiting * 8 / 60, rel=0.1)
    slow, quick = desk.forecasts.clearing(3), desk.forecasts.clearing(10)
    assert slow.day is not None
    assert quick.day is not None
    assert desk.progress.today() < quick.day < slow.day
    assert slow.days[0].left_over > slow.days[-1].left_over == 0


@pytest.mark.parametrize("minutes", [0, -3])
def test_no_minutes_never_clear_a_backlog(make_desk: Callable[..., Desk], minutes: int) -> None:
    desk = make_desk()
    take_cards(desk, basics(5))
    assert desk.forecasts.clearing(minutes).day is None


def test_an_empty_shelf_has_an_empty_forecast(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    assert len(desk.forecasts.coming(14)) == 14
    assert sum(day.minutes for day in desk.forecasts.coming(14)) == 0
    assert desk.forecasts.backlog().waiting == 0
    assert desk.forecasts.clearing(10).day == desk.progress.today()


def test_the_forecast_follows_an_exam(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(new_per_day=0)
    take_cards(desk, basics(40))
    assert sum(day.minutes for day in desk.forecasts.coming(30)) == 0
    wish = Wish("Midterm", desk.progress.today() + 20, (Portion(PACK),), 20)
    desk.exams.set(wish, desk.exams.propose(wish).plan)
    coming = desk.forecasts.coming(30)
    assert sum(day.new for day in coming) == 40
    assert sum(day.minutes for day in coming) > 20
