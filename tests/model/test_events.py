import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.model.events import (
    FUTURE_LIMIT_MS,
    Event,
    EventKind,
    HybridClock,
    checksum,
    fold,
    fold_unit,
    is_from_future,
    is_sound,
    order,
    review_payload,
    undo_payload,
)
from studyapp.model.memory import Rating
from studyapp.model.schedule import CardState, Phase, Scheduler

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
START = 20_000
SCHEDULER = Scheduler()
NO_STATE = CardState()
KNOWN_CHECKSUM = 2_668_601_525


def event(
    seq: int,
    kind: EventKind,
    payload: dict[str, Any],
    *,
    unit: str = "bio/cell",
    device: str = "desk",
    day: int = START,
) -> Event:
    at_ms = day * DAY_MS + seq * 60_000
    return Event(device, seq, at_ms, at_ms, 60, day, unit, "c0ffee", kind, payload)


def promise(rating: int, due_day: int = START + 3, phase: int = 2) -> dict[str, Any]:
    return {
        "rating": rating,
        "due_day": due_day,
        "due_ms": 0,
        "phase": phase,
        "step": 0,
        "taken_ms": 4000,
    }


def review(seq: int, rating: int = 3, *, day: int = START, **changes: Any) -> Event:
    return event(seq, EventKind.REVIEW, promise(rating, day + 3), day=day, **changes)


def undo(seq: int, target: Event, **changes: Any) -> Event:
    return event(seq, EventKind.UNDO, undo_payload(target), day=START + 50, **changes)


@st.composite
def logs(draw: st.DrawFn) -> list[Event]:
    """A log of up to 14 events of one unit on three devices, undos and clashing times included."""
    log: list[Event] = []
    for seq in range(draw(st.integers(0, 14))):
        kind = draw(st.sampled_from([*EventKind, EventKind.REVIEW, EventKind.UNDO]))
        payload: dict[str, Any] = {}
        if kind is EventKind.REVIEW:
            payload = promise(
                draw(st.integers(1, 4)),
                draw(st.integers(START, START + 99)),
                draw(st.integers(1, 3)),
            )
        elif kind is EventKind.UNDO:
            payload = undo_payload(draw(st.sampled_from(log))) if log else {}
        elif kind is EventKind.SUSPEND:
            payload = {"on": draw(st.booleans())}
        elif kind is EventKind.BURY:
            payload = {"day": draw(st.integers(-1, START + 9))}
        elif kind is EventKind.FLAG:
            payload = {"flag": draw(st.integers(0, 7))}
        log.append(
            Event(
                device=draw(st.sampled_from(["desk", "lap", "tower"])),
                seq=seq,
                hlc_ms=START * DAY_MS + draw(st.integers(0, 9)),
                wall_ms=START * DAY_MS + draw(st.integers(-DAY_MS, DAY_MS)),
                tz_offset_min=0,
                study_day=START + draw(st.integers(0, 30)),
                unit="bio/cell",
                content_hash="",
                kind=kind,
                payload=payload,
            )
        )
    return log


def test_an_empty_log_leaves_a_new_unit() -> None:
    assert fold_unit([], SCHEDULER) == NO_STATE


def test_the_fold_repeats_what_the_scheduler_promised() -> None:
    state, log, day = CardState(), [], START
    for seq, rating in enumerate([3, 3, 3, 1, 3, 4, 2]):
        outcome = SCHEDULER.outcomes(
            state, "bio/cell", day * DAY_MS + seq * 60_000, day, lambda d: d % 3
        )[Rating(rating)]
        payload = review_payload(Rating(rating), outcome, 3000)
        log.append(event(seq, EventKind.REVIEW, payload, day=day))
        state, day = outcome.state, max(day, outcome.state.due_day)
    assert state.lapses == 1
    assert fold_unit(log, SCHEDULER) == state


def test_a_bare_rating_is_scheduled_as_usual() -> None:
    bare = event(0, EventKind.REVIEW, {"rating": 4})
    expected = SCHEDULER.outcomes(NO_STATE, bare.unit, bare.wall_ms, START)[Rating.EASY].state
    assert fold_unit([bare], SCHEDULER) == expected


def test_a_review_without_a_known_rating_counts_for_nothing() -> None:
    assert fold_unit([event(0, EventKind.REVIEW, {"rating": 9})], SCHEDULER) == NO_STATE


def test_travel_and_a_clock_that_jumps_back_change_no_memory() -> None:
    log = [review(0), review(1, day=START + 5)]
    back = fold_unit([log[0], replace(log[1], wall_ms=0)], SCHEDULER)
    assert (back.last_day, back.last_ms) == (START + 5, log[0].wall_ms)
    jumped = [log[0], replace(log[1], wall_ms=0), replace(review(2), hlc_ms=log[1].hlc_ms + 1)]
    state = fold_unit(jumped, SCHEDULER)
    assert (state.last_day, state.last_ms) == (START + 5, log[0].wall_ms + 2 * 60_000)
    assert state.stability == pytest.approx(fold_unit(log, SCHEDULER).stability, rel=1e-9)


def test_eight_lapses_suspend_until_the_learner_lets_the_unit_go_on() -> None:
    log = [review(0), *(review(n, 1, day=START + n) for n in range(1, 9))]
    assert fold_unit(log, SCHEDULER).suspended
    assert fold_unit(log, SCHEDULER).lapses == 8
    log.append(event(20, EventKind.SUSPEND, {"on": False}, day=START + 20))
    assert not fold_unit(log, SCHEDULER).suspended


def test_suspend_bury_and_flag_are_taken_over_and_back() -> None:
    log = [
        event(0, EventKind.SUSPEND, {"on": True}),
        event(1, EventKind.BURY, {"day": START}),
        event(2, EventKind.FLAG, {"flag": 4}),
    ]
    state = fold_unit(log, SCHEDULER)
    assert (state.suspended, state.buried_day, state.flag) == (True, START, 4)
    log += [event(3, EventKind.SUSPEND, {"on": False}), event(4, EventKind.BURY, {"day": -1})]
    state = fold_unit(log, SCHEDULER)
    assert (state.suspended, state.buried_day, state.flag) == (False, -1, 4)


def test_a_reset_makes_a_unit_new_and_keeps_its_flag() -> None:
    log = [event(0, EventKind.FLAG, {"flag": 2}), review(1), event(2, EventKind.RESET, {})]
    assert fold_unit(log, SCHEDULER) == CardState(flag=2)
    after = fold_unit([*log, review(3, 4)], SCHEDULER)
    assert after.reps == 1
    assert after.stability == pytest.approx(8.2956)


def test_other_kinds_of_events_leave_a_unit_as_it_is() -> None:
    log = [review(0), event(1, EventKind.NOTE, {"text": "hm"}), event(2, EventKind.EDIT, {})]
    assert fold_unit(log, SCHEDULER) == fold_unit(log[:1], SCHEDULER)


def test_an_undone_review_never_was() -> None:
    first, second = review(0), review(1, 1, day=START + 3)
    log = [first, second, undo(2, second)]
    assert fold_unit(log, SCHEDULER) == fold_unit([first], SCHEDULER)


def test_an_undo_takes_back_any_event_and_not_only_the_last() -> None:
    suspended, later = event(0, EventKind.SUSPEND, {"on": True}), review(1)
    assert not fold_unit([suspended, later, undo(2, suspended)], SCHEDULER).suspended


def test_undoing_an_undo_does_the_thing_again() -> None:
    done = review(0)
    first = undo(1, done)
    second = undo(2, first)
    third = undo(3, second)
    assert fold_unit([done, first, second], SCHEDULER) == fold_unit([done], SCHEDULER)
    assert fold_unit([done, first, second, third], SCHEDULER) == NO_STATE


def test_two_undos_of_one_event_undo_it_once() -> None:
    done, other = review(0), review(1, day=START + 1)
    log = [done, other, undo(2, other), undo(2, other, device="lap")]
    assert fold_unit(log, SCHEDULER) == fold_unit([done], SCHEDULER)


def test_an_undo_of_what_comes_later_or_is_unknown_changes_nothing() -> None:
    later = review(9, day=START + 60)
    log = [undo(1, later), later, undo(2, review(77))]
    assert fold_unit(log, SCHEDULER) == fold_unit([later], SCHEDULER)


def test_the_whole_log_folds_unit_by_unit_and_leaves_settings_alone() -> None:
    setting = event(2, EventKind.SETTING, {"value": 0.9}, unit="retention")
    log = [review(0), review(1, unit="bio/leaf"), setting, undo(3, setting, unit="retention")]
    states = fold(log, SCHEDULER)
    assert set(states) == {"bio/cell", "bio/leaf"}
    assert states["bio/leaf"] == fold_unit([log[1]], SCHEDULER)


def test_a_unit_whose_only_review_was_undone_is_new_again() -> None:
    done = review(0)
    assert fold([done, undo(1, done)], SCHEDULER) == {"bio/cell": NO_STATE}


def test_kinds_keep_their_names_in_the_log() -> None:
    assert [kind.value for kind in EventKind] == [
        "review",
        "undo",
        "suspend",
        "bury",
        "reset",
        "flag",
        "note",
        "edit",
        "setting",
        "enrol",
        "read-position",
        "exam-plan",
        "quiz-attempt",
        "shelf",
        "quiz-sitting",
        "accept-variant",
        "training",
        "rename",
        "revised",
    ]


def test_the_clock_never_goes_back() -> None:
    clock = HybridClock(1000)
    assert [clock.tick(wall) for wall in (500, 2000, 2000, 1500)] == [1001, 2000, 2001, 2002]
    clock.observe(9000)
    clock.observe(10)
    assert clock.tick(3000) == 9001


def test_events_over_two_days_ahead_come_from_the_future() -> None:
    one = review(0)
    assert not is_from_future(one, one.hlc_ms - FUTURE_LIMIT_MS)
    assert is_from_future(one, one.hlc_ms - FUTURE_LIMIT_MS - 1)
    assert FUTURE_LIMIT_MS == 48 * HOUR_MS


def test_the_checksum_survives_writing_and_reading_and_sees_each_change() -> None:
    one = review(0)
    copied = replace(one, payload=json.loads(json.dumps(one.payload)))
    turned = replace(one, payload=dict(sorted(one.payload.items(), reverse=True)))
    assert checksum(one) == checksum(copied) == checksum(turned)
    changed = [
        replace(one, device="desl"),
        replace(one, seq=1),
        replace(one, hlc_ms=one.hlc_ms ^ 1),
        replace(one, wall_ms=one.wall_ms ^ 1),
        replace(one, tz_offset_min=0),
        replace(one, study_day=one.study_day ^ 1),
        replace(one, unit="bio/celm"),
        replace(one, content_hash="c0ffed"),
        replace(one, kind=EventKind.UNDO),
        replace(one, payload={**one.payload, "rating": 2}),
    ]
    assert len({checksum(one), *map(checksum, changed)}) == 11


def test_the_checksum_of_a_known_event_stays_for_ever() -> None:
    assert checksum(review(0)) == KNOWN_CHECKSUM


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        (EventKind.REVIEW, promise(3)),
        (EventKind.REVIEW, {"rating": 1}),
        (EventKind.UNDO, {"ref": {"device": "desk", "seq": 1}}),
        (EventKind.SUSPEND, {"on": True}),
        (EventKind.BURY, {"day": -1}),
        (EventKind.FLAG, {"flag": 7}),
        (EventKind.RESET, {}),
        (EventKind.NOTE, {"field": "note", "text": "anything"}),
        (EventKind.NOTE, {"field": "from a newer app", "text": None}),
        (EventKind.EDIT, {"field": "front", "text": "mine", "replaced": "the author's"}),
    ],
)
def test_events_that_can_be_folded_are_sound(kind: EventKind, payload: dict[str, Any]) -> None:
    assert is_sound(event(0, kind, payload))


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        (EventKind.REVIEW, {}),
        (EventKind.REVIEW, {"rating": 5}),
        (EventKind.REVIEW, {"rating": [3]}),
        (EventKind.REVIEW, {"rating": 3, "phase": 2}),
        (EventKind.REVIEW, promise(3) | {"phase": 0}),
        (EventKind.REVIEW, promise(3) | {"due_day": "soon"}),
        (EventKind.REVIEW, promise(3) | {"due_ms": 10**30}),
        (EventKind.UNDO, {}),
        (EventKind.UNDO, {"ref": "desk"}),
        (EventKind.UNDO, {"ref": {"device": "desk", "seq": [1]}}),
        (EventKind.SUSPEND, {}),
        (EventKind.SUSPEND, {"on": "yes"}),
        (EventKind.BURY, {"day": None}),
        (EventKind.FLAG, {"flag": 8}),
        (EventKind.NOTE, {"text": "about what?"}),
        (EventKind.EDIT, {"field": "front"}),
        (EventKind.EDIT, {"field": "front", "text": 7}),
        (EventKind.EDIT, {"field": "front", "text": "mine", "replaced": None}),
    ],
)
def test_events_that_cannot_be_folded_are_not_sound(
    kind: EventKind, payload: dict[str, Any]
) -> None:
    assert not is_sound(event(0, kind, payload))


@settings(deadline=None)
@given(log=logs(), random=st.randoms(use_true_random=False), again=st.integers(0, 5))
def test_order_of_arrival_and_repeats_change_nothing(
    log: list[Event], random: Any, again: int
) -> None:
    shuffled = log + log[:again]
    random.shuffle(shuffled)
    assert fold_unit(shuffled, SCHEDULER) == fold_unit(log, SCHEDULER)
    assert fold(shuffled, SCHEDULER) == fold(log, SCHEDULER)


@settings(deadline=None)
@given(log=logs(), random=st.randoms(use_true_random=False))
def test_two_contents_under_one_name_fold_alike_everywhere(log: list[Event], random: Any) -> None:
    twins = log + [replace(one, study_day=one.study_day + 1) for one in log]
    shuffled = list(twins)
    random.shuffle(shuffled)
    assert fold_unit(shuffled, SCHEDULER) == fold_unit(twins, SCHEDULER)


@settings(deadline=None)
@given(log=logs())
def test_undoing_an_event_gives_the_state_without_it(log: list[Event]) -> None:
    done = [one for one in log if one.kind is not EventKind.UNDO]
    if done:
        target = done[len(done) // 2]
        rest = [one for one in done if one is not target]
        last = max(one.hlc_ms for one in done) + 1
        taken_back = replace(undo(99, target), hlc_ms=last)
        assert fold_unit([*done, taken_back], SCHEDULER) == fold_unit(rest, SCHEDULER)
        brought_back = replace(undo(100, taken_back), hlc_ms=last + 1)
        assert fold_unit([*done, taken_back, brought_back], SCHEDULER) == fold_unit(done, SCHEDULER)


@settings(deadline=None)
@given(log=logs())
def test_the_order_is_total(log: list[Event]) -> None:
    places = [order(one) for one in log]
    assert len(set(places)) == len({(one.device, one.seq) for one in log})


@settings(deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 10**6)), max_size=30))
def test_what_was_seen_comes_before_what_happens_next(steps: list[tuple[bool, int]]) -> None:
    clock, last = HybridClock(), 0
    for observed, at_ms in steps:
        if observed:
            clock.observe(at_ms)
            last = max(last, at_ms)
        else:
            ticked = clock.tick(at_ms)
            assert ticked > last
            assert ticked >= at_ms
            last = ticked


def test_learning_phases_come_back_as_phases() -> None:
    state = fold_unit([event(0, EventKind.REVIEW, promise(3, START, phase=1))], SCHEDULER)
    assert state.phase is Phase.LEARNING
