from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.model.events import Event, EventKind, fold_unit, revision_payload, revision_seen
from studyapp.model.memory import Rating
from studyapp.model.renames import Names, gathered, item_of, rename_payload
from studyapp.model.schedule import Phase, Scheduler


def event(at: int, unit: str, kind: EventKind = EventKind.FLAG, **payload: object) -> Event:
    return Event("desk", at, at, at, 0, at, f"p/{unit}", "", kind, payload or {"flag": 1})


def rename(at: int, old: str, new: str | None) -> Event:
    return Event("desk", at, at, at, 0, at, f"p/{old}", "", EventKind.RENAME, rename_payload(new))


def places(events: Sequence[Event]) -> dict[str, list[int]]:
    return {unit: [it.seq for it in found] for unit, found in gathered(events).items()}


def test_what_happened_before_a_renaming_moves_with_all_sides() -> None:
    log = [event(1, "a/f"), event(2, "a/r"), event(3, "a"), event(4, "ab"), rename(5, "a", "b")]
    assert places(log) == {"p/ab": [4], "p/b/f": [1], "p/b/r": [2], "p/b": [3]}


def test_what_a_device_that_has_not_heard_of_it_adds_later_moves_too() -> None:
    assert places([rename(1, "a", "b"), event(2, "a"), event(3, "b")]) == {"p/b": [2, 3]}


def test_two_items_that_become_one_have_one_history_in_order() -> None:
    assert places([event(1, "a"), event(2, "b"), event(3, "a"), rename(4, "a", "b")]) == {
        "p/b": [1, 2, 3]
    }


def test_a_chain_of_renamings_is_followed_and_one_back_ends_it() -> None:
    log = [event(1, "a"), rename(2, "a", "b"), event(3, "b"), rename(4, "b", "c"), event(5, "a")]
    assert places(log) == {"p/c": [1, 3, 5]}
    assert places([*log, rename(6, "c", "a"), event(7, "a")]) == {"p/a": [1, 3, 5, 7]}
    assert Names(log[1:4:2]).now("p/a") == "p/c"
    assert Names(log[1:4:2]).earlier("p/c") == {"p/a", "p/b", "p/c"}


def test_an_old_id_that_is_taken_for_another_item_has_its_own_history_from_then_on() -> None:
    log = [event(1, "a"), rename(2, "a", "b"), rename(3, "a", None), event(4, "a")]
    assert places(log) == {"p/b": [1], "p/a": [4]}


def test_packs_and_settings_are_no_items_and_stay_where_they_are() -> None:
    enrol = Event("desk", 1, 1, 1, 0, 1, "p", "", EventKind.ENROL, {"active": True})
    assert gathered([enrol, rename(2, "a", "b")]) == {"p": [enrol]}


def test_the_item_of_a_key_is_its_first_two_parts() -> None:
    assert [item_of(key) for key in ("p", "p/a", "p/a/f")] == ["p", "p/a", "p/a"]


@settings(deadline=None)
@given(
    steps=st.lists(
        st.one_of(
            st.sampled_from("abcd"),
            st.tuples(st.sampled_from("abcd"), st.sampled_from([*"abcd", None])),
        ),
        max_size=20,
    )
)
def test_every_event_is_in_one_group_and_its_key_is_an_earlier_name_of_it(
    steps: list[str | tuple[str, str | None]],
) -> None:
    log = [
        event(at, step) if isinstance(step, str) else rename(at, *step)
        for at, step in enumerate(steps)
    ]
    groups = gathered(reversed(log))
    names = Names(it for it in log if it.kind is EventKind.RENAME)
    found = [it for events in groups.values() for it in events]
    assert sorted(it.seq for it in found) == [
        it.seq for it in log if it.kind is not EventKind.RENAME
    ]
    for unit, events in groups.items():
        assert {it.unit for it in events} <= names.earlier(unit)
        assert [it.seq for it in events] == sorted(it.seq for it in events)


# --- revisions ---------------------------------------------------------------------------------


def review(at: int, due_day: int, **more: object) -> Event:
    promise = {"phase": int(Phase.REVIEW), "step": 0, "due_day": due_day, "due_ms": 0}
    return event(at, "a", EventKind.REVIEW, rating=int(Rating.GOOD), **promise, **more)


def revised(at: int, rev: int) -> Event:
    return event(at, "a", EventKind.REVISED, **revision_payload(rev, "Old?", "Old."))


def test_a_new_meaning_brings_a_card_back_on_the_day_it_came() -> None:
    state = fold_unit([review(10, 90), revised(20, 2)], Scheduler())
    assert (state.phase, state.due_day, state.reps) == (Phase.REVIEW, 20, 1)
    assert fold_unit([review(10, 15), revised(20, 2)], Scheduler()).due_day == 15


def test_a_new_meaning_that_two_devices_bring_counts_once() -> None:
    log = [review(10, 90), revised(20, 2), review(21, 95, rev=2), revised(40, 2)]
    assert fold_unit(log, Scheduler()).due_day == 95
    assert fold_unit([*log, revised(41, 3)], Scheduler()).due_day == 41


@pytest.mark.parametrize(
    ("log", "seen"),
    [
        ([], 1),
        ([review(1, 9)], 1),
        ([review(1, 9, rev=3)], 3),
        ([review(1, 9), revised(2, 2)], 2),
    ],
)
def test_the_log_knows_which_meaning_was_learned(log: list[Event], seen: int) -> None:
    assert revision_seen(log) == seen


def test_a_card_never_seen_stays_new_whatever_its_meaning() -> None:
    assert fold_unit([revised(1, 2)], Scheduler()).phase is Phase.NEW
