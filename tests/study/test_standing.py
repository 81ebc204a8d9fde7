from collections.abc import Callable

import pytest

from studyapp.model.journal import Counts
from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from studyapp.study.statistics import Labels
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, PACK, basics, take_cards, take_good_sample
from tests.support.sittings import answer_cards

MakeDesk = Callable[..., Desk]
LESSON = f"{GOOD_PACK}/why-accelerators"


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    made = make_desk()
    take_cards(made, basics(12))
    return made


# --- today -------------------------------------------------------------------------------------


def test_without_a_course_there_is_nothing(make_desk: MakeDesk) -> None:
    today = make_desk().standing.today()
    assert (today.courses, today.waiting, today.go_on) == (0, Counts(0, 0, 0), None)
    assert (today.streak.total, sum(today.coming)) == (0, 0)


def test_new_cards_wait_up_to_the_number_of_the_day(desk: Desk, clock: Clock) -> None:
    assert desk.standing.today().waiting == Counts(10, 0, 0)
    answer_cards(desk, clock, 4, Rating.EASY)
    today = desk.standing.today()
    assert today.waiting == Counts(6, 0, 0)
    assert (today.done.reviews, today.done.new) == (4, 4)
    desk.preferences.set("new_per_day", 2)
    assert desk.standing.today().waiting.new == 0


def test_cards_in_steps_and_cards_due_again_are_counted_apart(desk: Desk, clock: Clock) -> None:
    answer_cards(desk, clock, 1, Rating.AGAIN)
    assert desk.standing.today().waiting.learning == 1
    answer_cards(desk, clock, 9, Rating.EASY)
    clock.forward(days=30)
    assert desk.standing.today().waiting.review >= 9


def test_the_minutes_grow_with_what_waits(desk: Desk) -> None:
    before = desk.standing.today().minutes
    desk.preferences.set("new_per_day", 2)
    assert 0 < desk.standing.today().minutes < before


def test_what_is_overdue_counts_for_today_in_the_forecast(desk: Desk, clock: Clock) -> None:
    answer_cards(desk, clock, 5, Rating.EASY)
    coming = desk.standing.today().coming
    assert len(coming) == 14
    assert coming[0] == 0
    clock.forward(days=200)
    assert desk.standing.today().coming[0] == 5


def test_the_streak_counts_days_and_forgives_a_rest(desk: Desk, clock: Clock) -> None:
    for days in (1, 1, 2, 0):
        answer_cards(desk, clock, 1)
        clock.forward(days=days)
    streak = desk.standing.today().streak
    assert (streak.current, streak.total, streak.studied_today) == (4, 4, True)


def test_the_night_still_belongs_to_the_evening(desk: Desk, clock: Clock) -> None:
    answer_cards(desk, clock, 1)
    clock.forward(hours=13)
    assert desk.standing.today().done.reviews == 1
    clock.forward(hours=3)
    assert desk.standing.today().done.reviews == 0


def test_reading_goes_on_in_the_lesson_that_was_left(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    first = desk.standing.today().go_on
    assert first is not None
    assert (first.lesson.key, first.share, first.section_title) == (LESSON, 0.0, "")
    desk.reading.keep_place(LESSON, "chips.1", 0, "standard", 0.4)
    later = desk.standing.today().go_on
    assert later is not None
    assert later.section_title == "Three kinds of chip"
    assert later.share == pytest.approx(0.4)
    desk.reading.keep_place(LESSON, "chips.1", 0, "standard", 1.0)
    assert desk.standing.today().go_on is None


# --- the overview ------------------------------------------------------------------------------


def test_labels_add_up_to_all_cards(desk: Desk, clock: Clock) -> None:
    assert desk.statistics.overview().labels == Labels(12, 0, 0, 0)
    answer_cards(desk, clock, 3, Rating.GOOD)
    answer_cards(desk, clock, 2, Rating.EASY)
    labels = desk.statistics.overview().labels
    assert labels.new == 12 - 5
    assert labels.new + labels.learning + labels.holding + labels.solid == 12


def test_a_card_that_holds_becomes_solid_with_time(desk: Desk, clock: Clock) -> None:
    for _ in range(12):
        answer_cards(desk, clock, 12, Rating.EASY)
        clock.forward(days=20)
    answer_cards(desk, clock, 12, Rating.EASY)
    assert desk.statistics.overview().labels.solid == 12


def test_mastery_counts_unseen_cards_as_nothing(make_desk: MakeDesk, clock: Clock) -> None:
    desk = make_desk()
    take_good_sample(desk)
    ((title, (lesson,)),) = desk.statistics.overview().mastery
    assert (title, lesson.title) == ("Hardware Acceleration in AI", "Why accelerators")
    assert (lesson.recall, lesson.seen) == (0.0, 0)
    answer_cards(desk, clock, 4, Rating.EASY)
    ((_, (lesson,)),) = desk.statistics.overview().mastery
    assert 0 < lesson.recall <= lesson.seen / lesson.total


def test_recall_fades_while_nothing_is_done(desk: Desk, clock: Clock) -> None:
    answer_cards(desk, clock, 10, Rating.EASY)
    fresh = desk.statistics.overview().labels
    clock.forward(days=365)
    assert desk.statistics.overview().labels.solid <= fresh.solid


def test_retention_counts_only_cards_that_came_back_in_the_last_months(
    desk: Desk, clock: Clock
) -> None:
    answer_cards(desk, clock, 5, Rating.EASY)
    desk.preferences.set("new_per_day", 0)
    assert desk.statistics.overview().retention.whole == 0
    clock.forward(days=60)
    answer_cards(desk, clock, 3, Rating.GOOD)
    answer_cards(desk, clock, 1, Rating.AGAIN)
    retention = desk.statistics.overview().retention
    assert (retention.part, retention.whole) == (3, 4)
    clock.forward(days=100)
    assert desk.statistics.overview().retention.whole == 0


def test_the_overview_looks_thirty_days_ahead(desk: Desk, clock: Clock) -> None:
    answer_cards(desk, clock, 5, Rating.EASY)
    overview = desk.statistics.overview()
    assert len(overview.coming) == 30
    assert sum(overview.coming) == 5
    assert sum(day.reviews for day in overview.days) == 5


def test_a_course_that_was_left_is_not_counted(desk: Desk) -> None:
    desk.library.leave(PACK)
    overview = desk.statistics.overview()
    assert (overview.labels, overview.mastery) == (Labels(0, 0, 0, 0), ())
