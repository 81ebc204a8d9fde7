import random  # noqa: TID251 - a seed is a parameter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studyapp.model.events import Event, EventKind
from studyapp.model.schedule import Scheduler
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.log import TakenIn
from studyapp.store.progress import Progress
from tests.support.clock import Clock
from tests.support.lives import contents, live

# What any event's payload has a use for: hostile ones know the names as well.
NAMES = st.sampled_from(
    (
        *("rating", "phase", "step", "due_day", "due_ms", "taken_ms", "on", "day", "flag", "ref"),
        *("device", "seq", "active", "block", "offset", "depth", "reached", "credit", "amends"),
        *("field", "text", "replaced", "name", "value", "pack", "version", "plan", "exam"),
    )
)
FIRST = Event("other", 1, 10, 10, 0, 20_000, "p/c", "", EventKind.REVIEW, {"rating": 3})


@pytest.fixture
def elsewhere(tmp_path: Path, clock: Clock) -> tuple[Event, ...]:
    """The log of another computer."""
    folder = tmp_path / "elsewhere"
    database = Database(Files(folder / "progress.db", folder / "catalogue.db"))
    progress = Progress(database, Scheduler(), clock, "machine-2")
    live(progress, clock, seed=2, steps=60)
    events = tuple(progress.walk())
    database.close()
    return events


def test_two_logs_become_one_and_twice_is_once(
    progress: Progress, clock: Clock, elsewhere: tuple[Event, ...], database: Database
) -> None:
    live(progress, clock, seed=1, steps=60)
    own = len(tuple(progress.walk()))
    assert progress.take_in(elsewhere) == TakenIn(new=len(elsewhere))
    once = contents(database)
    assert len(tuple(progress.walk())) == own + len(elsewhere)
    assert progress.take_in(elsewhere) == TakenIn(known=len(elsewhere))
    assert contents(database) == once


def test_the_order_in_which_logs_meet_makes_no_difference(
    clock: Clock, elsewhere: tuple[Event, ...], tmp_path: Path
) -> None:
    shuffled = list(elsewhere)
    random.Random(3).shuffle(shuffled)
    found = []
    for name, events in (("one", elsewhere), ("other", shuffled)):
        folder = tmp_path / name
        database = Database(Files(folder / "progress.db", folder / "catalogue.db"))
        progress = Progress(database, Scheduler(), clock, name)
        half = len(events) // 2
        progress.take_in(events[half:])
        progress.take_in(events[:half])
        found.append(contents(database))
        database.close()
    assert found[0] == found[1]


@pytest.mark.parametrize(
    "bad",
    [
        {"payload": {}},
        {"payload": {"rating": 9}},
        {"kind": EventKind.ENROL, "payload": {"on": 1}},
        {"kind": EventKind.POSITION, "payload": {"block": None, "offset": 0, "depth": "quick"}},
        {"kind": EventKind.ATTEMPT, "payload": {"credit": "all"}},
        {"kind": EventKind.UNDO, "payload": {"ref": 3}},
        {"kind": EventKind.FLAG, "payload": {"flag": 2**70}},
    ],
    ids=str,
)
def test_what_cannot_be_folded_is_left_out_and_counted(
    progress: Progress, bad: dict[str, Any]
) -> None:
    assert progress.take_in([FIRST, replace(FIRST, seq=2, **bad)]) == TakenIn(new=1, unsound=1)
    assert len(progress.history("p/c")) == 1


def test_an_event_of_the_far_future_waits_until_its_time_has_come(
    open_database: Callable[[], Database], clock: Clock
) -> None:
    database = open_database()
    progress = Progress(database, Scheduler(), clock, "machine-1")
    ahead = int((clock() + timedelta(days=10)).timestamp() * 1000)
    early = replace(FIRST, hlc_ms=ahead)
    assert progress.take_in([early, early]) == TakenIn(future=2)
    assert progress.history("p/c") == ()
    assert tuple(progress.walk()) == (early,)
    database.close()
    clock.forward(days=9)
    later = Progress(open_database(), Scheduler(), clock, "machine-1")
    assert later.history("p/c") == (early,)
    assert later.state("p/c").reps == 1
    assert tuple(later.walk()) == (early,)


def test_what_is_done_after_another_log_was_taken_in_comes_after_it(
    progress: Progress, clock: Clock
) -> None:
    ahead = int((clock() + timedelta(hours=20)).timestamp() * 1000)
    progress.take_in([replace(FIRST, hlc_ms=ahead)])
    event = progress.record(EventKind.SUSPEND, "p/c", {"on": True})
    assert event.hlc_ms > ahead


def test_two_contents_under_one_name_are_settled_alike_everywhere(tmp_path: Path) -> None:
    other = replace(FIRST, payload={"rating": 1})
    found = []
    for name, events in (("one", (FIRST, other)), ("two", (other, FIRST))):
        folder = tmp_path / name
        database = Database(Files(folder / "progress.db", folder / "catalogue.db"))
        progress = Progress(database, Scheduler(), Clock(), name)
        for event in events:
            progress.take_in([event])
        found.append(progress.history("p/c"))
        database.close()
    assert found[0] == found[1]
    assert len(found[0]) == 1


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(("front", "note", "quick", "p/c", 1, 3)),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=6,
)


@given(kind=st.sampled_from(EventKind), payload=st.dictionaries(NAMES, ANYTHING, max_size=6))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_a_log_from_elsewhere_holds_it_is_folded_or_left_out(
    progress: Progress, kind: EventKind, payload: dict[str, Any]
) -> None:
    event = replace(FIRST, kind=kind, payload=payload, seq=progress.count() + 1)
    taken = progress.take_in([event])
    assert taken.new + taken.unsound == 1
