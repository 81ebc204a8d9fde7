import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from studyapp.model.content import Card, CardKind
from studyapp.model.errors import StudyError
from studyapp.model.mastery import Label, label_of
from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from studyapp.study.spreadsheets import Sheet
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, PACK, basics, take_cards, take_good_sample
from tests.support.sittings import answer_cards

MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    made = make_desk()
    take_cards(made, basics(6), "first.pack")
    take_cards(made, basics(6), "second.pack")
    return made


# --- courses and periods -----------------------------------------------------------------------


def test_a_course_is_counted_by_itself(desk: Desk, clock: Clock) -> None:
    answer_cards(desk, clock, 7)
    both = desk.statistics.overview()
    one = desk.statistics.overview("first.pack")
    two = desk.statistics.overview("second.pack")
    answers = [sum(day.reviews for day in found.spell) for found in (one, two, both)]
    assert answers[0] + answers[1] == answers[2] == 7
    assert one.labels.new + two.labels.new == both.labels.new
    assert [course.pack for course in one.courses] == ["first.pack", "second.pack"]


def test_a_period_begins_with_its_first_day(desk: Desk, clock: Clock) -> None:
    answer_cards(desk, clock, 2)
    clock.forward(days=29)
    assert len(desk.statistics.overview(period="month").spell) == 1
    clock.forward(days=1)
    assert desk.statistics.overview(period="month").spell == ()
    assert len(desk.statistics.overview(period="all").spell) == 1


# --- predictions -------------------------------------------------------------------------------


def test_predictions_are_counted_only_where_a_night_lay_between(desk: Desk, clock: Clock) -> None:
    answer_cards(desk, clock, 4, Rating.EASY)
    assert desk.statistics.overview().calibration.remembered.whole == 0
    desk.preferences.set("new_per_day", 0)
    clock.forward(days=40)
    answer_cards(desk, clock, 3, Rating.GOOD)
    answer_cards(desk, clock, 1, Rating.AGAIN)
    found = desk.statistics.overview().calibration
    assert (found.remembered.part, found.remembered.whole) == (3, 4)
    assert found.expected is not None
    assert 0 < found.expected < 1


def test_an_answer_that_is_taken_back_leaves_no_trace(desk: Desk, clock: Clock) -> None:
    answer_cards(desk, clock, 4, Rating.EASY)
    desk.preferences.set("new_per_day", 0)
    clock.forward(days=40)
    before = desk.statistics.overview("first.pack")
    session = desk.review()
    session.reveal()
    session.rate(Rating.GOOD)
    assert desk.statistics.overview().calibration.remembered.whole == 1
    session.undo()
    after = desk.statistics.overview("first.pack")
    assert (after.calibration, after.spell) == (before.calibration, before.spell)


def test_a_rebuild_counts_the_same(desk: Desk, clock: Clock) -> None:
    for _ in range(4):
        answer_cards(desk, clock, 6)
        clock.forward(days=5)
    before = [desk.statistics.overview(pack) for pack in ("", "first.pack")]
    desk.progress.rebuild()
    assert [desk.statistics.overview(pack) for pack in ("", "first.pack")] == before


# --- what gives trouble ------------------------------------------------------------------------


def test_the_hardest_cards_come_first(desk: Desk, clock: Clock) -> None:
    answer_cards(desk, clock, 3, Rating.EASY)
    desk.preferences.set("new_per_day", 0)
    for _ in range(2):
        clock.forward(days=60)
        session = desk.review()
        session.reveal()
        session.rate(Rating.AGAIN)
    hardest = desk.statistics.overview().hardest
    assert hardest[0].lapses >= hardest[-1].lapses > 0
    assert hardest[0].asks.startswith("Question ")


# --- terms -------------------------------------------------------------------------------------


def test_terms_tell_what_they_rest_on_and_how_they_are_known(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk()
    take_good_sample(desk)
    terms = {term.id: term for term in desk.statistics.terms(GOOD_PACK)}
    assert any(term.requires for term in terms.values())
    assert all((term.recall, term.label) == (0.0, Label.NEW) for term in terms.values())
    answer_cards(desk, clock, 10, Rating.EASY)
    known = [term for term in desk.statistics.terms(GOOD_PACK) if term.seen]
    assert known
    assert all(0 < term.recall <= term.seen / term.total for term in known)


@pytest.mark.parametrize(
    ("stability", "elapsed", "label"),
    [
        (0.0, 0, Label.NEW),
        (6.9, 0, Label.LEARNING),
        (7.0, 90, Label.HOLDING),
        (21.0, 21, Label.SOLID),
        (21.0, 22, Label.HOLDING),
    ],
)
def test_labels_go_by_stability_and_freshness(stability: float, elapsed: int, label: Label) -> None:
    assert label_of(stability, elapsed) is label


# --- tables to take along ----------------------------------------------------------------------


def read(file: Path) -> list[list[str]]:
    return list(csv.reader(file.read_text("utf-8-sig").splitlines()))


def test_days_cards_and_answers_are_written(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    answer_cards(desk, clock, 5)
    today, packs = desk.progress.today(), ("first.pack", "second.pack")
    rows = {}
    for sheet in Sheet:
        file = tmp_path / f"{sheet}.csv"
        desk.spreadsheets.write(sheet, file, packs, today - 30, today)
        rows[sheet] = read(file)
    assert [len(rows[sheet]) for sheet in Sheet] == [2, 13, 6]
    assert rows[Sheet.DAYS][1][:2] == ["2026-03-02", "5"]
    assert {row[3] for row in rows[Sheet.CARDS][1:]} == {"new", "learning"}
    assert rows[Sheet.REVIEWS][1][2].startswith("Question ")


def test_a_cell_that_looks_like_a_formula_stays_text(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk()
    fronts = ("=1+1", "+1", "-1", "@now", "plain")
    cards = [
        Card(id=f"c-{n}", kind=CardKind.BASIC, front=front.replace("+", "\\+"), back="x")
        for n, front in enumerate(fronts)
    ]
    take_cards(desk, cards)
    file = desk.spreadsheets.write(Sheet.CARDS, tmp_path / "cards.csv", (PACK,), 0, 99_999)
    assert [row[1] for row in read(file)[1:]] == ["'=1+1", "'+1", "'-1", "'@now", "plain"]


def test_where_nothing_can_be_written_a_sentence_says_so(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="choose another place"):
        desk.spreadsheets.write(Sheet.DAYS, tmp_path / "no" / "days.csv", ("first.pack",), 0, 1)
