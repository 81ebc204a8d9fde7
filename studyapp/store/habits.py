"""How the learner grades, counted from the last answers in the log."""

from collections import Counter

from sqlalchemy import Connection, func, select

from studyapp.model.events import EventKind
from studyapp.model.memory import Rating
from studyapp.model.outlook import USUAL_HABITS, Habits
from studyapp.store import schema

_LOOKED_AT = 3000
_RECALLED = (Rating.HARD, Rating.GOOD, Rating.EASY)
_TRUSTED = 200.0  # the usual habits weigh as much as so many answers


def habits_of(connection: Connection) -> Habits:
    """Count the grades of the last answers; with few of them the habits are the usual ones."""
    columns = schema.event.c
    # By insertion, not by time: the last rows are found without looking at the others.
    newest = (
        select(columns.unit, columns.payload, columns.study_day)
        .where(columns.kind == str(EventKind.REVIEW))
        .order_by(columns.study_day.desc())
        .limit(_LOOKED_AT)
        .subquery()
    )
    rating = func.json_extract(newest.c.payload, "$.rating").label("rating")
    rows = connection.execute(
        select(newest.c.unit, rating, newest.c.study_day, schema.state.c.reps).join(
            schema.state, schema.state.c.unit == newest.c.unit
        )
    ).all()
    answers = Counter(row.unit for row in rows)
    last: dict[str, int] = {}
    first: Counter[int] = Counter()
    recalled: Counter[int] = Counter()
    for row in reversed(rows):  # oldest first
        if row.unit not in last and row.reps <= answers[row.unit]:
            first[row.rating] += 1
        elif last.get(row.unit) != row.study_day:  # further answers of a day are steps
            recalled[row.rating] += 1
        last[row.unit] = row.study_day
    return Habits(
        _shares([first[rating] for rating in Rating], USUAL_HABITS.first),
        _shares([recalled[rating] for rating in _RECALLED], USUAL_HABITS.recalled),
    )


def _shares(counts: list[int], usual: tuple[float, ...]) -> tuple[float, ...]:
    total = sum(counts) + _TRUSTED
    return tuple(
        (count + _TRUSTED * share) / total for count, share in zip(counts, usual, strict=True)
    )
