"""The learner's log: events that are never changed, and the states folded from them."""

import json
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from operator import attrgetter
from typing import Any

from studyapp.model.memory import Rating
from studyapp.model.schedule import CardState, Outcome, Phase, Scheduler

FUTURE_LIMIT_MS = 48 * 3_600_000

_ANY = (-(2**53), 2**53)  # the whole numbers that survive JSON everywhere


class EventKind(StrEnum):
    """What happened."""

    REVIEW = "review"
    UNDO = "undo"
    SUSPEND = "suspend"
    BURY = "bury"
    RESET = "reset"
    FLAG = "flag"
    NOTE = "note"
    EDIT = "edit"
    SETTING = "setting"
    ENROL = "enrol"
    POSITION = "read-position"
    EXAM_PLAN = "exam-plan"
    ATTEMPT = "quiz-attempt"
    SHELF = "shelf"
    SITTING = "quiz-sitting"
    VARIANT = "accept-variant"
    TRAINING = "training"
    RENAME = "rename"
    REVISED = "revised"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened on one device; (`device`, `seq`) names it for ever.

    `hlc_ms` orders events between devices, `wall_ms` and `tz_offset_min` say what the clock
    showed, `study_day` is pinned when the event happens, `unit` is its subject, `payload` is JSON.
    """

    device: str
    seq: int
    hlc_ms: int
    wall_ms: int
    tz_offset_min: int
    study_day: int
    unit: str
    content_hash: str
    kind: EventKind
    payload: Mapping[str, Any] = field(hash=False)


_ORDER: Callable[[Event], tuple[int, str, int]] = attrgetter("hlc_ms", "device", "seq")
_NAME: Callable[[Event], tuple[str, int]] = attrgetter("device", "seq")


class HybridClock:
    """A clock for ordering events: follows the wall clock, and never goes back."""

    def __init__(self, last_hlc_ms: int = 0) -> None:
        self.last_hlc_ms = last_hlc_ms

    def tick(self, wall_ms: int) -> int:
        """Give the next event its time, later than all before."""
        self.last_hlc_ms = max(wall_ms, self.last_hlc_ms + 1)
        return self.last_hlc_ms

    def observe(self, hlc_ms: int) -> None:
        """Take note of another device's event, so that what happens next comes after it."""
        self.last_hlc_ms = max(self.last_hlc_ms, hlc_ms)


def order(event: Event) -> tuple[int, str, int]:
    """Give the place of an event in the one order that all devices agree on."""
    return _ORDER(event)


def chosen(one: Event, other: Event) -> Event:
    """Return which of two contents under one name counts: on every device the same.

    Two contents mean damage, or a folder that was copied and used twice.
    """
    return one if one == other else min(one, other, key=_canonical)


def checksum(event: Event) -> int:
    """Compute the CRC-32 that is stored with an event and tells a flipped bit."""
    return zlib.crc32(_canonical(event))


def is_from_future(event: Event, wall_ms: int) -> bool:
    """Tell whether an event lies so far ahead that a clock must have been wrong."""
    return event.hlc_ms > wall_ms + FUTURE_LIMIT_MS


def is_sound(event: Event) -> bool:
    """Tell whether `fold` can read the event; ask before taking in a log from elsewhere."""
    payload = event.payload
    if event.kind == EventKind.UNDO:
        match payload.get("ref"):
            case {"device": str(), "seq": int()}:
                return True
        return False
    if event.kind == EventKind.RENAME:
        return isinstance(payload.get("to", 0), str | None)
    if event.kind in _WRITTEN:
        return (
            isinstance(payload.get("field"), str)
            and isinstance(payload.get("text", 0), str | None)
            and isinstance(payload.get("replaced", ""), str)
        )
    bounds = _BOUNDS.get(event.kind, {})
    return all(name in payload for name in _required(event)) and all(
        isinstance(payload[name], int) and low <= payload[name] <= high
        for name, (low, high) in bounds.items()
        if name in payload
    )


def review_payload(rating: Rating, outcome: Outcome, taken_ms: int, rev: int = 1) -> dict[str, Any]:
    """Write down an answer, what its button promised, and the revision of the text if not 1."""
    state = outcome.state
    promised = {
        "rating": int(rating),
        "due_day": state.due_day,
        "due_ms": state.due_ms,
        "phase": int(state.phase),
        "step": state.step,
        "taken_ms": taken_ms,
    }
    return promised | {"rev": rev} if rev > 1 else promised


def revision_payload(rev: int, front: str, back: str) -> dict[str, Any]:
    """Write down that a text's meaning changed, and what it said before, '' if not known."""
    return {"rev": rev, "front": front, "back": back}


def undo_payload(event: Event) -> dict[str, Any]:
    """Refer to the event that an undo takes back; undoing an undo brings the event again."""
    return {"ref": {"device": event.device, "seq": event.seq}}


def fold(events: Iterable[Event], scheduler: Scheduler) -> dict[str, CardState]:
    """Fold a whole log into the state of each unit that it schedules."""
    by_unit: defaultdict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.kind in _FOLDED:
            by_unit[event.unit].append(event)
    return {
        unit: fold_unit(its_events, scheduler)
        for unit, its_events in by_unit.items()
        if its_events[0].kind != EventKind.UNDO or not _only_undone(its_events)
    }


def fold_unit(events: Iterable[Event], scheduler: Scheduler) -> CardState:
    """Fold all events of one unit, in any order and however often each is given.

    Memory is computed anew by the model; when the unit is due is what the button promised, since
    fuzz and load are no function of the log.
    """
    folding = _Folding(scheduler)
    for event in _effective(sorted(_unique(events), key=_ORDER)):
        step = _STEPS.get(event.kind)
        if step is not None:
            step(folding, event)
    return folding.state()


def ordered(events: Iterable[Event]) -> list[Event]:
    """Return each event once, in the order that all devices agree on."""
    return sorted(_unique(events), key=_ORDER)


def in_force(events: Iterable[Event]) -> Iterable[Event]:
    """Return the events that were not taken back, in the order that all devices agree on."""
    return _effective(ordered(events))


def revision_seen(events: Iterable[Event]) -> int:
    """Return the `rev` of the newest meaning of a unit that its log knows of, 1 at the least."""
    seen = (event.payload.get("rev", 1) for event in events if event.kind in _OF_A_REVISION)
    return max(seen, default=1)


def after(state: CardState, event: Event, scheduler: Scheduler) -> CardState:
    """Return the state after `event`, the latest of its unit, which takes nothing back."""
    folding = _Folding(scheduler)
    folding.begin(state)
    step = _STEPS.get(event.kind)
    if step is not None:
        step(folding, event)
    return folding.state()


def reviews_of(events: Iterable[Event], scheduler: Scheduler) -> Iterator[tuple[CardState, Event]]:
    """Yield each review of one unit that was not taken back, with the state it was given in."""
    folding = _Folding(scheduler)
    for event in _effective(sorted(_unique(events), key=order)):
        if event.kind == EventKind.REVIEW:
            yield folding.state(), event
        step = _STEPS.get(event.kind)
        if step is not None:
            step(folding, event)


# Plain numbers: a look into an Enum at each of a million answers would be felt.
_AGAIN, _REVIEW = int(Rating.AGAIN), int(Phase.REVIEW)


class _Folding:
    """A unit's state while its events pass by."""

    __slots__ = ("_advance", "_rev", "_scheduler", *CardState.__slots__)

    phase: int
    step: int
    stability: float
    difficulty: float
    due_day: int
    due_ms: int
    last_day: int
    last_ms: int
    reps: int
    lapses: int
    suspended: bool
    buried_day: int
    flag: int

    def __init__(self, scheduler: Scheduler) -> None:
        self._scheduler = scheduler
        # Where nothing was ever trained, one model holds for all answers.
        self._advance = None if scheduler.is_trained else scheduler.model.advance
        self._rev = 1
        self._take(_NEW)

    def begin(self, state: CardState) -> None:
        """Go on from `state`."""
        self._take(state)

    def state(self) -> CardState:
        return CardState(
            Phase(self.phase),
            self.step,
            self.stability,
            self.difficulty,
            self.due_day,
            self.due_ms,
            self.last_day,
            self.last_ms,
            self.reps,
            self.lapses,
            self.suspended,
            self.buried_day,
            self.flag,
        )

    def review(self, event: Event) -> None:
        payload = event.payload
        rating = payload.get("rating")
        if rating not in _RATINGS:
            return
        rev = payload.get("rev")
        if rev is not None and rev > self._rev:
            self._rev = rev
        if "phase" not in payload:
            self._review_without_promise(event)
            return
        day, last_day = event.study_day, self.last_day
        day = day if day > last_day else last_day  # noqa: FURB136 - quicker than `max`
        advance = self._advance or self._scheduler.model_at(_ORDER(event)).advance
        self.stability, self.difficulty = advance(
            self.stability, self.difficulty, rating, day - last_day
        )
        if rating == _AGAIN and self.phase == _REVIEW:
            self._lapse()
        self.reps += 1
        self.last_day = day
        at_ms = event.wall_ms
        self.last_ms = at_ms if at_ms > self.last_ms else self.last_ms  # noqa: FURB136 - as above
        self.phase = payload["phase"]
        self.step = payload["step"]
        self.due_day = payload["due_day"]
        self.due_ms = payload["due_ms"]

    def suspend(self, event: Event) -> None:
        self.suspended = bool(event.payload.get("on", True))

    def bury(self, event: Event) -> None:
        self.buried_day = event.payload.get("day", event.study_day)

    def revise(self, event: Event) -> None:
        """Bring a card back on the day its meaning changed; once, however many devices say so."""
        rev = event.payload.get("rev", 1)
        if rev <= self._rev:
            return
        self._rev = rev
        if self.phase == Phase.REVIEW:
            self.due_day = min(self.due_day, event.study_day)

    def mark(self, event: Event) -> None:
        self.flag = event.payload.get("flag", 0)

    def reset(self, _event: Event) -> None:
        flag = self.flag
        self._take(_NEW)
        self.flag = flag

    def _lapse(self) -> None:
        self.lapses += 1
        self.suspended = self.suspended or self._scheduler.is_leech(self.lapses)

    def _review_without_promise(self, event: Event) -> None:
        """Let the scheduler speak for logs that hold bare ratings, such as imported ones."""
        outcomes = self._scheduler.outcomes(
            self.state(), event.unit, event.wall_ms, event.study_day
        )
        self._take(outcomes[Rating(event.payload["rating"])].state)

    def _take(self, state: CardState) -> None:
        self.phase = state.phase
        self.step = state.step
        self.stability = state.stability
        self.difficulty = state.difficulty
        self.due_day = state.due_day
        self.due_ms = state.due_ms
        self.last_day = state.last_day
        self.last_ms = state.last_ms
        self.reps = state.reps
        self.lapses = state.lapses
        self.suspended = state.suspended
        self.buried_day = state.buried_day
        self.flag = state.flag


_NEW = CardState()
_RATINGS = frozenset(Rating)
_STEPS = {
    EventKind.REVIEW: _Folding.review,
    EventKind.SUSPEND: _Folding.suspend,
    EventKind.BURY: _Folding.bury,
    EventKind.FLAG: _Folding.mark,
    EventKind.RESET: _Folding.reset,
    EventKind.REVISED: _Folding.revise,
}
_OF_A_REVISION = frozenset({EventKind.REVIEW, EventKind.REVISED})
_FOLDED = frozenset({*_STEPS, EventKind.UNDO})
SCHEDULING = frozenset(_STEPS)
_WRITTEN = frozenset({EventKind.EDIT, EventKind.NOTE})
_BOUNDS = {
    EventKind.REVIEW: {
        "rating": (Rating.AGAIN, Rating.EASY),
        "phase": (Phase.LEARNING, Phase.RELEARNING),
        "step": (0, 1000),
        "due_day": _ANY,
        "due_ms": _ANY,
        "taken_ms": _ANY,
        "rev": (1, 1_000_000),
    },
    EventKind.REVISED: {"rev": (1, 1_000_000)},
    EventKind.SUSPEND: {"on": (0, 1)},
    EventKind.BURY: {"day": _ANY},
    EventKind.FLAG: {"flag": (0, 7)},
}


def _only_undone(events: Sequence[Event]) -> bool:
    return all(event.kind == EventKind.UNDO for event in events)


def _required(event: Event) -> Iterable[str]:
    """Name what the payload must hold; a review may be a bare rating, or a whole promise."""
    if event.kind == EventKind.REVIEW:
        promised = "phase" in event.payload
        return ("rating", "phase", "step", "due_day", "due_ms") if promised else ("rating",)
    return _BOUNDS.get(event.kind, {})


def _unique(events: Iterable[Event]) -> Sequence[Event]:
    """Keep one event of each name."""
    events = list(events)
    if len(set(map(_NAME, events))) == len(events):
        return events
    kept: dict[tuple[str, int], Event] = {}
    for event in events:
        name = (event.device, event.seq)
        kept[name] = chosen(kept.get(name, event), event)
    return list(kept.values())


def _effective(events: list[Event]) -> Iterable[Event]:
    """Drop what was undone, from the last event back: an undone undo takes nothing back."""
    if EventKind.UNDO not in [event.kind for event in events]:
        return events
    undone: set[tuple[object, object]] = set()
    kept: list[Event] = []
    for event in reversed(events):
        if (event.device, event.seq) in undone:
            continue
        kept.append(event)
        if event.kind == EventKind.UNDO:
            ref = event.payload.get("ref", {})
            undone.add((ref.get("device"), ref.get("seq")))
    return reversed(kept)


def _canonical(event: Event) -> bytes:
    fields = [getattr(event, name) for name in Event.__slots__[:-1]]
    text = json.dumps([*fields, dict(event.payload)], sort_keys=True, separators=(",", ":"))
    return text.encode("ascii")
