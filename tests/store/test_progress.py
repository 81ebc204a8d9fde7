import sqlite3
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from studyapp.model.events import EventKind, fold_unit
from studyapp.model.memory import Rating
from studyapp.model.schedule import Phase, Scheduler
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.progress import Progress
from tests.support.clock import Clock

UNIT = "pack/card"


def answer(progress: Progress, rating: Rating, unit: str = UNIT) -> None:
    outcomes = Scheduler().outcomes(progress.state(unit), unit, progress.now_ms(), progress.today())
    progress.record_review(unit, rating, outcomes[rating], 4000)


def test_an_answer_is_in_the_log_and_in_the_state_at_once(progress: Progress) -> None:
    answer(progress, Rating.GOOD)
    assert progress.state(UNIT).phase is Phase.LEARNING
    assert [event.kind for event in progress.history(UNIT)] == [EventKind.REVIEW]


def test_everything_is_found_again_after_a_restart(
    open_database: Callable[[], Database], clock: Clock
) -> None:
    database = open_database()
    progress = Progress(database, Scheduler(), clock, "machine-1")
    answer(progress, Rating.EASY)
    progress.enrol("pack", active=True)
    progress.set_place("pack/lesson", "chips.3", 12, "standard", 0.4)
    before = progress.state(UNIT)
    database.close()
    again = Progress(open_database(), Scheduler(), clock, "machine-1")
    assert again.state(UNIT) == before
    assert again.enrolled() == ("pack",)
    assert again.places()["pack/lesson"].block == "chips.3"


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from([*Rating, "undo", "suspend", "reset"]),
            st.floats(0.01, 60),
        ),
        max_size=12,
    )
)
def test_the_stored_state_is_always_the_fold_of_the_log(
    progress: Progress,
    clock: Clock,
    steps: list[tuple[Rating | str, float]],
) -> None:
    unit = f"pack/card-{progress.now_ms()}"
    for step, days in steps:
        clock.forward(days=days)
        if isinstance(step, Rating):
            answer(progress, step, unit)
        elif step == "undo":
            events = [e for e in progress.history(unit) if e.kind is not EventKind.UNDO]
            if events:
                progress.undo(events[-1])
        else:
            payload: dict[str, object] = {"on": True} if step == "suspend" else {}
            progress.record(EventKind(step), unit, payload)
        assert progress.state(unit) == fold_unit(progress.history(unit), Scheduler())
    clock.forward(days=1)


def test_undo_brings_back_the_state_before_and_the_count_of_the_day(progress: Progress) -> None:
    answer(progress, Rating.GOOD)
    before = progress.state(UNIT)
    answer(progress, Rating.AGAIN)
    state = progress.undo(progress.history(UNIT)[-1])
    assert state == before == progress.state(UNIT)
    (today,) = progress.days(progress.today(), progress.today())
    assert (today.reviews, today.again, today.new) == (1, 0, 1)


def test_everything_can_be_rebuilt_from_the_log(
    progress: Progress, clock: Clock, database: Database
) -> None:
    for number in range(5):
        answer(progress, Rating.GOOD, f"pack/card-{number}")
        answer(progress, Rating.EASY, f"pack/card-{number}")
        clock.forward(days=number * 30)
        answer(progress, Rating.AGAIN, f"pack/card-{number}")
    progress.undo(progress.history("pack/card-4")[-1])
    progress.record(EventKind.SUSPEND, "pack/card-3", {"on": True})
    progress.enrol("pack", active=True)
    progress.set_place("pack/lesson", "end", 3, "standard", 0.8)
    progress.set_place("pack/lesson", "start", 0, "quick", 0.1)
    progress.record_attempt("pack/q", 0.5, {})
    progress.record_attempt("pack/q", 1.0, {}, amends=True)
    before = tables(database)
    with database.transaction() as connection:
        for name in FOLDED:
            connection.exec_driver_sql(f"DELETE FROM {name}")
    assert progress.rebuild() == 5
    assert tables(database) == before


FOLDED = ("state", "day", "place", "mark", "enrolment")


def tables(database: Database) -> dict[str, list[tuple[object, ...]]]:
    with database.transaction() as connection:
        return {
            name: sorted(tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name}"))
            for name in FOLDED
        }


def test_the_study_day_never_goes_back_within_a_sitting(progress: Progress, clock: Clock) -> None:
    today = progress.today()
    clock.forward(days=-3)
    answer(progress, Rating.GOOD)
    assert progress.today() == today
    assert progress.history(UNIT)[0].study_day == today


def test_a_copied_folder_goes_on_as_a_new_device(
    open_database: Callable[[], Database], clock: Clock
) -> None:
    database = open_database()
    answer(Progress(database, Scheduler(), clock, "machine-1"), Rating.GOOD)
    database.close()
    copied = Progress(open_database(), Scheduler(), clock, "machine-2")
    answer(copied, Rating.GOOD)
    first, second = copied.history(UNIT)
    assert first.device != second.device


def test_an_event_carries_a_checksum(progress: Progress, files: Files, database: Database) -> None:
    answer(progress, Rating.GOOD)
    database.close()
    with sqlite3.connect(files.progress) as raw:
        ((crc,),) = raw.execute("SELECT crc FROM event").fetchall()
    raw.close()
    assert crc > 0


def test_the_furthest_place_in_a_lesson_is_not_lost_by_scrolling_up(progress: Progress) -> None:
    progress.set_place("pack/lesson", "end", 0, "standard", 0.9)
    progress.set_place("pack/lesson", "start", 0, "standard", 0.1)
    place = progress.places()["pack/lesson"]
    assert place.block == "start"
    assert place.furthest == pytest.approx(0.9)


def test_attempts_keep_the_last_credit_and_count_the_tries(progress: Progress) -> None:
    progress.record_attempt("pack/q", 0.0, {"seed": 1})
    progress.record_attempt("pack/q", 1.0, {"seed": 1})
    mark = progress.marks("pack")["pack/q"]
    assert (mark.credit, mark.tries) == (1.0, 2)
    (today,) = progress.days(progress.today(), progress.today())
    assert (today.questions, today.questions_right) == (2, 1)


def test_a_change_that_is_refused_after_its_event_leaves_no_gap_in_the_numbers(
    progress: Progress,
) -> None:
    first = progress.record(EventKind.BURY, UNIT, {"day": 1})
    with pytest.raises(IntegrityError):
        progress.set_place("pack/lesson", "block", 0, None, 0.5)  # type: ignore[arg-type] # refused
    assert progress.record(EventKind.BURY, UNIT, {"day": 2}).seq == first.seq + 1
