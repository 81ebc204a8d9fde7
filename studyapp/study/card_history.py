"""The life of one card: every answer it got, and how its memory faded in between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from itertools import pairwise

from studyapp.model.events import Event, fold_unit, order, reviews_of
from studyapp.model.memory import MemoryModel, Rating
from studyapp.model.schedule import CardState, Phase, Scheduler

_POINTS = 24  # of a curve between two answers: smooth at any size it is drawn
_AHEAD_SHARE = 1.25  # the curve is drawn somewhat beyond the day on which the card is due


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """One answer: when it was given, its grade, and what followed.

    `recall` is what the model expected just before, 0 to 1, None on the day of another answer and
    for the first. `stability` in days is what the memory came to, `days` the interval that was
    promised, None if a learning step of `delay_s` followed.
    """

    at: datetime
    day: int
    rating: Rating
    phase: Phase
    recall: float | None
    stability: float
    days: int | None
    delay_s: int | None
    taken_ms: int


@dataclass(frozen=True, slots=True)
class CardHistory:
    """The answers of a card, oldest first, and its curve: (study day, expected recall) in order.

    `today` parts what was from what the model expects if nothing is done; `due` is None for a card
    that was never answered. `recall` is what is expected today, None on the day of an answer, and
    `recall_when_due` on the day that was promised.
    """

    answers: tuple[PastAnswer, ...]
    curve: tuple[tuple[float, float], ...]
    today: int
    due: int | None
    retention: float
    recall: float | None = None
    recall_when_due: float | None = None


def history_of(events: Sequence[Event], scheduler: Scheduler, today: int) -> CardHistory:
    """Read the history of a unit from all its events; what was taken back is left out."""
    found = tuple(_answers(events, scheduler))
    state = fold_unit(events, scheduler)
    if not found or state.phase is Phase.NEW:
        return CardHistory(found, (), today, None, scheduler.options.retention)
    newest, recall = found[-1], scheduler.model.retrievability
    due_after, after = state.due_day - newest.day, today - newest.day
    return CardHistory(
        answers=found,
        curve=tuple(_curve(found, scheduler.model, today, state.due_day)),
        today=today,
        due=state.due_day,
        retention=scheduler.options.retention,
        recall=recall(newest.stability, after) if after > 0 else None,
        recall_when_due=recall(newest.stability, due_after) if due_after > 0 else None,
    )


def _answers(events: Sequence[Event], scheduler: Scheduler) -> Iterator[PastAnswer]:
    given = list(reviews_of(events, scheduler))
    for number, (before, event) in enumerate(given):
        rating = event.payload.get("rating")
        if rating not in set(Rating):
            continue
        day = max(event.study_day, before.last_day)
        elapsed = day - before.last_day if before.reps else 0
        model = scheduler.model_at(order(event))
        after = model.advance(before.stability, before.difficulty, rating, elapsed)[0]
        recall = model.retrievability(before.stability, elapsed) if elapsed > 0 else None
        days, delay_s = _promise(event, day, given[number + 1 :], before)
        yield PastAnswer(
            at=_moment(event),
            day=day,
            rating=Rating(rating),
            phase=before.phase,
            recall=recall,
            stability=after,
            days=days,
            delay_s=delay_s,
            taken_ms=_whole(event.payload.get("taken_ms")),
        )


def _promise(
    event: Event, day: int, later: Sequence[tuple[CardState, Event]], before: CardState
) -> tuple[int | None, int | None]:
    """Return what the button promised: days, or seconds to a learning step."""
    payload = event.payload
    if "phase" in payload:
        if payload["phase"] == Phase.REVIEW:
            return payload["due_day"] - day, None
        return None, max(0, (payload["due_ms"] - max(event.wall_ms, before.last_ms)) // 1000)
    # A bare rating, such as an imported one: what its next answer was given in says when.
    if later and later[0][0].phase is Phase.REVIEW:
        return later[0][0].due_day - day, None
    return None, None


def _curve(
    answers: Sequence[PastAnswer], model: MemoryModel, today: int, due: int
) -> Iterator[tuple[float, float]]:
    """Let recall fall from 1 after each answer until the next, and on past the due day."""
    last_of_day = {answer.day: answer for answer in answers}
    kept = list(last_of_day.values())
    for answer, following in pairwise(kept):
        yield from _fall(answer, model, following.day)
    newest = kept[-1]
    reach = max(today, due, newest.day + 1)
    yield from _fall(newest, model, newest.day + round((reach - newest.day) * _AHEAD_SHARE) + 1)


def _fall(answer: PastAnswer, model: MemoryModel, until: int) -> Iterator[tuple[float, float]]:
    for step in range(_POINTS + 1):
        after = (until - answer.day) * step / _POINTS
        yield answer.day + after, model.retrievability(answer.stability, after)


def _moment(event: Event) -> datetime:
    zone = timezone(timedelta(minutes=event.tz_offset_min))
    return datetime.fromtimestamp(event.wall_ms / 1000, zone)


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int | float) else 0
