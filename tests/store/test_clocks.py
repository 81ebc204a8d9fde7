from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from studyapp.model.memory import Rating
from studyapp.model.schedule import Scheduler
from studyapp.store.database import Database
from studyapp.store.progress import Progress
from tests.support.clock import Clock
from tests.support.lives import contents

UNIT = "pack/card"


@pytest.fixture
def start(open_database: Callable[[], Database], clock: Clock) -> Callable[[], Progress]:
    opened: list[Database] = []

    def start_again() -> Progress:
        if opened:
            opened.pop().close()
        opened.append(open_database())
        return Progress(opened[-1], Scheduler(), clock, "machine-1")

    return start_again


def answer(progress: Progress, rating: Rating = Rating.GOOD, unit: str = UNIT) -> None:
    outcomes = Scheduler().outcomes(progress.state(unit), unit, progress.now_ms(), progress.today())
    progress.record_review(unit, rating, outcomes[rating], 4000)


def stays_the_same(progress: Progress) -> bool:
    before = contents(progress._database)
    progress.rebuild()
    return contents(progress._database) == before


def test_what_was_answered_by_a_clock_far_ahead_waits_until_its_time_has_come(
    start: Callable[[], Progress], clock: Clock
) -> None:
    progress = start()
    for number in range(4):
        answer(progress, Rating.EASY, f"pack/card-{number}")
    before = progress.state("pack/card-0")
    right = clock.moment
    clock.forward(days=400)
    answer(start(), Rating.AGAIN, "pack/card-0")
    clock.moment = right + timedelta(hours=1)
    progress = start()
    assert progress.state("pack/card-0") == before
    assert stays_the_same(progress)
    answer(progress, unit="pack/card-0")
    assert progress.count() == 6
    clock.forward(days=400)
    progress = start()
    assert len(progress.history("pack/card-0")) == 3
    assert stays_the_same(progress)


def test_a_clock_that_fell_back_by_years_hides_nothing_and_time_goes_on(
    start: Callable[[], Progress], clock: Clock
) -> None:
    progress = start()
    for number in range(4):
        answer(progress, Rating.EASY, f"pack/card-{number}")
    today, before = progress.today(), progress.state("pack/card-0")
    right = clock.moment
    clock.moment = datetime(1970, 1, 3, tzinfo=UTC)
    progress = start()
    assert progress.today() == today
    assert progress.state("pack/card-0") == before
    answer(progress, unit="pack/new")
    assert progress.state("pack/new").last_day == today
    clock.moment = right + timedelta(days=1)
    progress = start()
    assert progress.today() == today + 1
    assert progress.state("pack/new").last_day == today
    assert stays_the_same(progress)


@pytest.mark.parametrize("hours", [-14, -5, 0, 5, 14])
def test_travel_changes_neither_what_was_learned_nor_what_is_folded(
    start: Callable[[], Progress], clock: Clock, hours: int
) -> None:
    progress = start()
    answer(progress, Rating.EASY)
    before = progress.state(UNIT)
    clock.moment = clock.moment.astimezone(timezone(timedelta(hours=hours)))
    progress = start()
    assert progress.state(UNIT) == before
    clock.forward(days=8)
    answer(progress)
    assert stays_the_same(progress)
    assert progress.state(UNIT).last_day - before.last_day in {7, 8, 9}


@pytest.mark.parametrize("night", [datetime(2026, 3, 29), datetime(2026, 10, 25)])  # noqa: DTZ001
def test_the_nights_when_clocks_change_are_one_day_each(
    start: Callable[[], Progress], clock: Clock, night: datetime
) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    clock.moment = night.replace(hour=22, tzinfo=berlin) - timedelta(days=1)
    progress = start()
    answer(progress, Rating.EASY)
    day = progress.today()
    for hour, expected in ((1, day), (2, day), (3, day), (5, day + 1), (23, day + 1)):
        clock.moment = night.replace(hour=hour, tzinfo=berlin)
        assert start().today() == expected
    answer(start())
    assert stays_the_same(start())


def test_the_newest_moment_of_several_devices_is_found(
    start: Callable[[], Progress], clock: Clock
) -> None:
    progress = start()
    answer(progress)
    other = list(progress.walk())
    moved = [
        type(event)(
            "aaa",
            event.seq,
            event.hlc_ms + 3_600_000,
            *(getattr(event, name) for name in type(event).__slots__[3:]),
        )
        for event in other
    ]
    progress.take_in(moved)
    answer(progress)
    assert progress.history(UNIT)[-1].hlc_ms > moved[-1].hlc_ms
    assert clock.moment.tzinfo is not None
