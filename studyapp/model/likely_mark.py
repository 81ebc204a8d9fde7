"""The mark that a test would bring today, as far as the memory model knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from studyapp.model.content import ChoiceQuestion, Question, TrueFalseQuestion

_Z: Final = 1.645  # of a 90 % interval
LEAST_ERROR: Final = 0.03  # no model knows a learner better than that


@dataclass(frozen=True, slots=True)
class Prediction:
    """The expected share of points with a 90 % interval; `known` of `whole` questions were seen."""

    mark: float
    low: float
    high: float
    known: int
    whole: int


def predicted(
    questions: Sequence[Question], recalls: Sequence[float | None], error: float
) -> Prediction | None:
    """Predict the mark of a test; None without a question.

    `recalls` are the likely recall of each question (None: never seen, counts as 0), `error` is
    how far the model was off with this learner: mark = sum of R + (1 - R) * guess.
    """
    whole = sum(question.points for question in questions)
    if not whole:
        return None
    mean = variance = 0.0
    for question, recall in zip(questions, recalls, strict=True):
        known = recall or 0.0
        chance = known + (1 - known) * guess(question)
        share = question.points / whole
        mean += share * chance
        variance += share * share * chance * (1 - chance)
    spread = _Z * sqrt(variance + max(LEAST_ERROR, error) ** 2)
    seen = sum(recall is not None for recall in recalls)
    low, high = max(0.0, mean - spread), min(1.0, mean + spread)
    return Prediction(mean, low, high, seen, len(questions))


def guess(question: Question) -> float:
    """Return how likely a blind guess is right."""
    match question:
        case TrueFalseQuestion():
            return 0.5
        case ChoiceQuestion(options=options, several=True):
            return 0.5 ** len(options)
        case ChoiceQuestion(options=options):
            return 1 / len(options)
        case _:
            return 0.0
