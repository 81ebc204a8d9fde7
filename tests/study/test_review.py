from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studyapp.model.answers.comparison import Verdict
from studyapp.model.content import Card, CardKind
from studyapp.model.errors import StudyError
from studyapp.model.journal import Counts
from studyapp.model.memory import Rating
from studyapp.model.schedule import CardState, Phase
from studyapp.study.desk import Desk
from studyapp.study.review import ReviewSession, rating_for
from tests.support.clock import Clock
from tests.support.desks import (
    PACK,
    basics,
    fill_disk,
    free_disk,
    open_desk,
    take_cards,
    take_good_sample,
)

MakeDesk = Callable[..., Desk]


def asked(session: ReviewSession) -> str:
    return session.turn.unit.key.removeprefix(f"{PACK}/") if session.turn else ""


def answer(session: ReviewSession, clock: Clock, rating: Rating, seconds: float = 4) -> None:
    clock.forward(seconds=seconds)
    session.reveal()
    session.rate(rating)


def finish(session: ReviewSession, clock: Clock, rating: Rating = Rating.EASY) -> list[str]:
    order = []
    while session.turn is not None:
        order.append(asked(session))
        answer(session, clock, rating)
    return order


def states(desk: Desk, count: int) -> list[CardState]:
    return [desk.progress.state(f"{PACK}/c-{n}") for n in range(1, count + 1)]


# --- order -------------------------------------------------------------------------------------


def test_new_cards_come_in_the_authors_order(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(4))
    assert finish(desk.review(), clock) == ["c-1", "c-2", "c-3", "c-4"]


def test_the_limit_of_new_cards_holds_for_the_whole_day(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk(new_per_day=2)
    take_cards(desk, basics(5))
    assert len(finish(desk.review(), clock)) == 2
    assert desk.review().turn is None
    clock.forward(days=1)
    assert finish(desk.review(), clock, Rating.EASY)[-1] == "c-4"


def test_a_card_answered_again_comes_back_after_its_step(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(3))
    session = desk.review()
    answer(session, clock, Rating.AGAIN)
    assert asked(session) == "c-2"
    clock.forward(minutes=2)
    answer(session, clock, Rating.EASY)
    assert asked(session) == "c-1"


def test_learning_cards_come_early_when_nothing_else_is_left(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, basics(1))
    session = desk.review()
    answer(session, clock, Rating.GOOD)
    assert asked(session) == "c-1"
    answer(session, clock, Rating.GOOD)
    assert session.turn is None
    assert desk.progress.state(f"{PACK}/c-1").phase is Phase.REVIEW


def test_siblings_are_not_asked_on_the_same_day(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    two = Card(id="c-two", kind=CardKind.REVERSED, front="warp", back="32 threads")
    take_cards(desk, [two, *basics(1)])
    assert desk.standing.today().waiting == desk.review().left == Counts(2, 0, 0)
    assert finish(desk.review(), clock) == ["c-two/f", "c-1"]
    assert desk.review().turn is None
    assert desk.standing.today().waiting == Counts(0, 0, 0)
    clock.forward(days=1)
    assert finish(desk.review(), clock) == ["c-two/r"]


def test_what_waits_is_what_a_sitting_asks_where_siblings_are_due_together(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, [Card(id="c-two", kind=CardKind.REVERSED, front="warp", back="32 threads")])
    for _day in range(2):
        finish(desk.review(), clock)
        clock.forward(days=1)
    clock.forward(days=200)
    assert len(desk.agenda.due(desk.progress.today())) == 2
    assert desk.standing.today().waiting == desk.review().left == Counts(0, 0, 1)
    finish(desk.review(), clock)
    assert desk.standing.today().waiting == desk.review().left == Counts(0, 0, 0)


def test_what_is_due_comes_before_a_later_day(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk(new_per_day=1)
    take_cards(desk, basics(1))
    finish(desk.review(), clock, Rating.GOOD)
    due = desk.progress.state(f"{PACK}/c-1").due_day - desk.progress.today()
    clock.forward(days=due - 1)
    assert desk.review().turn is None
    clock.forward(days=1)
    assert asked(desk.review()) == "c-1"


# --- counts ------------------------------------------------------------------------------------


def test_what_is_left_counts_the_turn_and_what_is_in_steps(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, basics(3))
    session = desk.review()
    assert session.left == Counts(new=3, learning=0, review=0)
    answer(session, clock, Rating.AGAIN)
    assert session.left == Counts(new=2, learning=1, review=0)
    answer(session, clock, Rating.EASY)
    assert session.left == Counts(new=1, learning=1, review=0)


def test_what_is_left_is_the_same_after_undoing(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(3))
    session = desk.review()
    seen = [session.left]
    for rating in (Rating.AGAIN, Rating.GOOD, Rating.EASY, Rating.AGAIN, Rating.HARD):
        answer(session, clock, rating, seconds=61)
        seen.append(session.left)
    while session.can_undo:
        assert session.left == seen.pop()
        session.undo()
    assert session.left == seen.pop()


def test_the_summary_counts_answers_failures_new_cards_and_time(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, basics(2))
    session = desk.review()
    answer(session, clock, Rating.AGAIN, seconds=5)
    answer(session, clock, Rating.EASY, seconds=7)
    summary = session.summary
    assert (summary.answers, summary.again, summary.new, summary.taken_ms) == (2, 1, 2, 12_000)


def test_a_learner_who_left_the_desk_is_charged_a_minute(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(1))
    session = desk.review()
    answer(session, clock, Rating.EASY, seconds=3600)
    assert session.summary.taken_ms == 60_000


# --- undo --------------------------------------------------------------------------------------


def test_everything_can_be_taken_back_to_the_first_card(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(5))
    session = desk.review()
    shown = []
    for rating in (Rating.AGAIN, Rating.GOOD, Rating.HARD, Rating.EASY):
        shown.append(asked(session))
        answer(session, clock, rating)
    session.suspend()
    session.bury()
    for _ in range(6):
        session.undo()
    assert asked(session) == shown[0]
    assert not session.can_undo
    assert states(desk, 5) == [CardState()] * 5
    assert finish(session, clock) == ["c-1", "c-2", "c-3", "c-4", "c-5"]


def test_undo_brings_back_the_card_and_then_the_one_that_was_on_the_table(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, basics(3))
    session = desk.review()
    answer(session, clock, Rating.EASY)
    session.undo()
    assert asked(session) == "c-1"
    assert not session.revealed
    answer(session, clock, Rating.EASY)
    assert asked(session) == "c-2"


def test_undo_at_the_end_of_the_sitting_asks_the_last_card_again(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, basics(1))
    session = desk.review()
    finish(session, clock)
    session.undo()
    assert asked(session) == "c-1"
    assert session.summary.answers == 0


def test_a_sitting_that_was_closed_keeps_no_cards_and_yet_every_answer_can_be_taken_back(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, basics(5))
    session = desk.review()
    answer(session, clock, Rating.AGAIN)
    answer(session, clock, Rating.EASY)
    session.close()
    assert session.turn is None
    assert session.left == Counts(0, 0, 0)
    later = desk.review()
    for _ in range(2):
        assert desk.ways_back.undo() is not None
    assert states(desk, 5) == [CardState()] * 5
    assert finish(desk.review(), clock) == ["c-1", "c-2", "c-3", "c-4", "c-5"]
    later.close()


def test_undoing_a_leech_takes_back_answer_and_suspension_at_once(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, basics(2))
    session = make_leech(desk, clock)
    assert session.leech
    assert desk.progress.state(f"{PACK}/c-1").suspended
    session.undo()
    assert asked(session) == "c-1"
    assert not session.leech
    assert not desk.progress.state(f"{PACK}/c-1").suspended
    answer(session, clock, Rating.GOOD)
    assert "c-1" not in finish(session, clock)


def make_leech(desk: Desk, clock: Clock) -> ReviewSession:
    """Forget card 1 until it is set aside; the other card is known."""
    for _ in range(200):
        session = desk.review()
        while session.turn is not None:
            first = asked(session) == "c-1"
            due = session.turn.state.phase is Phase.REVIEW
            answer(session, clock, Rating.AGAIN if first and due else Rating.EASY)
            if session.leech:
                return session
        clock.forward(days=1)
    pytest.fail("no card was set aside")


def test_a_leech_does_not_come_back_in_its_sitting(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(2))
    session = make_leech(desk, clock)
    assert "c-1" not in finish(session, clock)
    clock.forward(days=60)
    assert "c-1" not in finish(desk.review(), clock)


# --- setting aside -----------------------------------------------------------------------------


def test_a_suspended_card_does_not_come_back(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(2))
    session = desk.review()
    session.suspend()
    assert finish(session, clock) == ["c-2"]
    clock.forward(days=30)
    assert finish(desk.review(), clock) == ["c-2"]


def test_a_buried_card_comes_back_tomorrow(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(2))
    session = desk.review()
    session.bury()
    assert finish(session, clock) == ["c-2"]
    assert desk.review().turn is None
    clock.forward(days=1)
    assert asked(desk.review()) == "c-1"


# --- typed cards -------------------------------------------------------------------------------


def test_burying_a_note_hides_its_siblings_too_and_undo_brings_all_back(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    pair = Card(id="p", kind=CardKind.REVERSED, front="TPU", back="a chip")
    take_cards(desk, [pair, *basics(1)])
    session = desk.review()
    assert asked(session) == "p/f"
    session.bury_note()
    assert asked(session) == "c-1"
    assert finish(desk.review(), clock) == ["c-1"]
    clock.forward(days=1)
    assert asked(desk.review()) == "p/f"
    again = desk.review()
    again.bury_note()
    again.undo()
    assert asked(again) == "p/f"
    today = desk.progress.today()
    assert all(desk.progress.state(f"{PACK}/p/{side}").buried_day != today for side in "fr")


def test_a_sibling_in_a_learning_step_is_hidden_with_its_note_and_comes_back(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, [Card(id="z", kind=CardKind.CLOZE, text="{{c1::A}} and {{c2::B}}")])
    first = desk.review()
    answer(first, clock, Rating.AGAIN)
    clock.forward(days=1)
    session = desk.review()
    answer(session, clock, Rating.AGAIN)
    before = session.left
    session.bury_note()
    assert session.turn is None
    assert session.left == Counts(0, 0, 0)
    session.undo()
    assert session.left == before


def test_a_flag_stays_on_the_table_and_is_taken_back_like_an_answer(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, basics(2))
    session = desk.review()
    session.reveal()
    session.flag(3)
    assert session.revealed
    assert session.turn is not None
    assert session.turn.state.flag == 3
    session.flag(3)
    assert session.turn.state.flag == 0
    session.undo()
    assert (session.turn.state.flag, session.revealed) == (3, True)
    left = session.left
    answer(session, clock, Rating.GOOD)
    session.undo()
    session.undo()
    assert asked(session) == "c-1"
    assert session.turn.state.flag == 0
    assert session.left == left
    assert not session.can_undo


def typed(number: int, answer_text: str) -> Card:
    return Card(id=f"t-{number}", kind=CardKind.TYPED, front=f"Which {number}?", answer=answer_text)


@pytest.mark.parametrize(
    ("response", "verdict", "rating"),
    [
        ("inference", Verdict.EXACT, Rating.GOOD),
        ("infrence", Verdict.NEAR, Rating.HARD),
        ("training", Verdict.WRONG, Rating.AGAIN),
        ("", Verdict.WRONG, Rating.AGAIN),
    ],
)
def test_a_typed_answer_is_compared_and_a_grade_suggested(
    make_desk: MakeDesk, response: str, verdict: Verdict, rating: Rating
) -> None:
    desk = make_desk()
    take_cards(desk, [typed(1, "inference"), typed(2, "training")])
    comparison = desk.review().check(response)
    assert comparison.verdict is verdict
    assert rating_for(comparison) is rating


def test_the_answer_of_another_card_is_wrong_however_close_it_is(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_cards(desk, [typed(1, "GPUs"), typed(2, "TPUs")])
    comparison = desk.review().check("TPUs")
    assert (comparison.verdict, comparison.rule) == (Verdict.WRONG, "other-answer")


def test_two_cards_with_one_answer_do_not_refuse_it(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_cards(desk, [typed(1, "FPGA"), typed(2, "FPGA")])
    assert desk.review().check("FPGA").right


# --- faces -------------------------------------------------------------------------------------


def test_each_kind_of_card_shows_its_own_faces(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk(new_per_day=100)
    take_good_sample(desk)
    session = desk.review()
    found = {}
    while session.turn is not None:
        found[session.turn.unit.key.partition("/")[2]] = session.turn
        answer(session, clock, Rating.EASY)
    turn = found["c-chip-map/control"]
    assert turn.face.picture is not None
    assert turn.face.picture.asked == "control"
    assert turn.course == "Hardware Acceleration in AI"
    assert turn.lesson
    assert isinstance(turn.folder, Path)


def test_facts_tell_how_well_a_card_holds(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(1))
    session = desk.review()
    assert session.facts.answers == 0
    assert session.facts.recall is None
    answer(session, clock, Rating.GOOD)
    assert session.facts.recall is None
    answer(session, clock, Rating.GOOD)
    clock.forward(days=10)
    facts = desk.review().facts
    assert facts.answers == 2
    assert facts.recall is not None
    assert 0.5 < facts.recall < 0.95
    assert facts.due_in is not None
    assert facts.due_in < 0


# --- the log -----------------------------------------------------------------------------------


def test_a_refused_answer_leaves_the_card_on_the_table(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk(new_per_day=500)
    take_cards(desk, basics(400))
    session = desk.review()
    fill_disk(desk)
    with pytest.raises(StudyError, match="disk is full"):
        finish(session, clock)
    stuck = asked(session)
    assert session.revealed
    assert desk.progress.state(f"{PACK}/{stuck}") == CardState()
    free_disk(desk)
    answer(session, clock, Rating.EASY)
    assert asked(session) != stuck
    assert desk.progress.state(f"{PACK}/{stuck}").reps == 1


def rate_and_undo(session: ReviewSession) -> None:
    for _ in range(500):
        session.rate(Rating.AGAIN)
        session.undo()


def test_a_leech_that_cannot_be_written_is_still_asked(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_cards(desk, basics(1))
    session = make_leech(desk, clock)
    session.undo()
    fill_disk(desk)
    with pytest.raises(StudyError, match="disk is full"):
        rate_and_undo(session)
    assert asked(session) == "c-1"


steps = st.lists(
    st.tuples(st.sampled_from([*Rating, "undo", "suspend", "bury", "anew"]), st.floats(0.01, 3000)),
    max_size=15,
)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=steps)
def test_every_state_is_the_fold_of_the_log(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[Rating | str, float]]
) -> None:
    clock = Clock()
    desk = open_desk(tmp_path_factory.mktemp("desk"), clock)
    take_cards(desk, basics(4))
    session = desk.review()
    for step, minutes in steps:
        clock.forward(minutes=minutes)
        if step == "anew" or (session.turn is None and step != "undo"):
            session = desk.review()
        elif step == "undo":
            session.undo()
        elif isinstance(step, Rating):
            session.rate(step)
        else:
            getattr(session, step)()
    shown = states(desk, 4)
    desk.progress.rebuild()
    assert states(desk, 4) == shown
    desk.close()
