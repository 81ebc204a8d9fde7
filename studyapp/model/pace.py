"""How long the learner takes for an answer, so that minutes can be planned."""

from collections.abc import Iterable
from dataclasses import dataclass

from studyapp.model.journal import DayTotals

PACE_DAYS = 60

_USUAL_ANSWER_S = 8.0
_ANSWERS_OF_NEW = 2.2  # what a unit takes on its first day, with the usual steps and grades
_TRUSTED_ANSWERS = 200  # the usual time weighs as much as so many answers
_QUICKEST_S, _SLOWEST_S = 1.5, 60.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds for a review, and for all that a new unit takes on its first day."""

    review_s: float = _USUAL_ANSWER_S
    new_s: float = _USUAL_ANSWER_S * _ANSWERS_OF_NEW


USUAL_PACE = Pace()


def pace_of(days: Iterable[DayTotals]) -> Pace:
    """Estimate the pace from days of study; with few answers it is the usual one."""
    answers, seconds = float(_TRUSTED_ANSWERS), _USUAL_ANSWER_S * _TRUSTED_ANSWERS
    for day in days:
        answers += max(0, day.reviews)
        seconds += max(0, day.taken_ms) / 1000
    each = min(max(seconds / answers, _QUICKEST_S), _SLOWEST_S)
    return Pace(each, each * _ANSWERS_OF_NEW)
