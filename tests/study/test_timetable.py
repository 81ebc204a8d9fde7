from collections.abc import Callable
from dataclasses import replace

from studyapp.model.content import Card, CardKind, Pack, Person, Term, TermCards
from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.desks import PACK, basics, take_cards
from tests.support.sittings import answer_cards


def take_terms(desk: Desk) -> None:
    cards = (replace(basics(1)[0], terms=("late",)), *basics(3)[1:])
    terms = (
        Term("early", "Early", "What comes early.", card=TermCards.FORWARD),
        Term("base", "Base", "What all builds on.", card=TermCards.FORWARD, tags=()),
        Term("late", "Late", "What needs it.", requires=("base",), card=TermCards.FORWARD),
    )
    pack = Pack(
        id=PACK,
        version="1.0.0",
        title="Terms",
        language="en",
        license="CC0-1.0",
        authors=(Person("A test"),),
        cards=cards,
        terms=(terms[2], terms[0], terms[1]),
    )
    desk.catalogue.put(pack, str(desk.folders.packs / PACK), "made")
    desk.library.enrol(PACK)


def test_what_a_term_requires_is_met_before_it(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(new_per_day=2)
    take_terms(desk)
    first, second = desk.timetable.today().order
    assert (first, second) == (f"{PACK}/base/f", f"{PACK}/late/f")


def test_who_does_not_want_it_meets_terms_in_the_authors_order(
    make_desk: Callable[..., Desk],
) -> None:
    desk = make_desk(new_per_day=2, requires_first=False)
    take_terms(desk)
    assert desk.timetable.today().order == (f"{PACK}/late/f", f"{PACK}/early/f")


def test_minutes_bound_a_day_and_what_is_left_over_is_told(
    make_desk: Callable[..., Desk], clock: Clock
) -> None:
    desk = make_desk(new_per_day=60, minutes_per_day=2)
    take_cards(desk, basics(60))
    for _ in range(6):
        answer_cards(desk, clock, 100, Rating.EASY)
        clock.forward(days=1)
    clock.forward(days=90)
    plan = desk.timetable.today()
    assert plan.minutes <= 2.2
    assert plan.left_over > 0
    assert desk.timetable.today(limited=False).left_over == 0
    assert desk.review(limited=False).left.review > plan.waiting.review


def test_a_day_off_asks_nothing_unless_the_learner_wants_to(
    make_desk: Callable[..., Desk],
) -> None:
    desk = make_desk(days_off="2026-03-02")
    take_cards(desk, basics(5))
    assert desk.review().turn is None
    assert desk.review(limited=False).turn is not None


def test_a_card_that_fails_twice_in_a_sitting_asks_for_its_source(
    make_desk: Callable[..., Desk], clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, [*basics(1), Card(id="z", kind=CardKind.BASIC, front="Z?", back="Z.")])
    session = desk.review()
    assert session.turn is not None
    failed = session.turn.unit.key
    session.rate(Rating.AGAIN)
    assert session.stumbled is None
    session.rate(Rating.EASY)
    clock.forward(minutes=2)
    session.rate(Rating.AGAIN)
    assert session.stumbled is not None
    assert session.stumbled.unit.key == failed
    session.undo()
    assert session.turn is not None
    assert session.turn.unit.key == failed
    session.rate(Rating.GOOD)
    assert session.stumbled is None
