"""How the questions of a pack do their work, from the attempts of many learners."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

ENOUGH: Final = 30  # learners; a correlation of fewer says more about chance than about a question
UNUSED: Final = 0.05
_Z: Final = 1.959964  # of a 95 % interval
_CLEAR: Final = 0.1  # a correlation below this is no sign of a wrong key


@dataclass(frozen=True, slots=True)
class Attempt:
    """The first answer of one learner to a question; options are counted from 0 as authored.

    `options` is how many there are and `right` which of them hold, for questions to choose from.
    """

    learner: str
    question: str
    credit: float
    chosen: tuple[int, ...] = ()
    options: int = 0
    right: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong option: the share that chose it; `correlation` is None for too few learners."""

    option: int
    share: float
    correlation: float | None

    @property
    def unused(self) -> bool:
        """Tell whether hardly anybody chose it: it costs reading and tempts nobody."""
        return self.share < UNUSED


@dataclass(frozen=True, slots=True)
class ItemReport:
    """What is known of a question; `facility` is the share that was right, with its interval.

    `discrimination` is the correlation of the question with the rest, None for too few learners;
    `miskeyed` are wrong options that the stronger learners chose.
    """

    question: str
    learners: int
    facility: float
    low: float
    high: float
    discrimination: float | None
    distractors: tuple[Distractor, ...] = ()
    miskeyed: tuple[int, ...] = ()


def analysis(attempts: Sequence[Attempt]) -> tuple[ItemReport, ...]:
    """Return a report on every question, the one answered worst first."""
    by_learner: dict[str, dict[str, Attempt]] = {}
    for attempt in attempts:
        by_learner.setdefault(attempt.learner, {}).setdefault(attempt.question, attempt)
    questions = sorted({attempt.question for attempt in attempts})
    reports = [_report(question, by_learner) for question in questions]
    return tuple(sorted(reports, key=lambda report: (report.facility, report.question)))


def wilson(right: int, whole: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927)."""
    if whole == 0:
        return 0.0, 1.0
    share, square = right / whole, _Z * _Z
    middle = (share + square / (2 * whole)) / (1 + square / whole)
    spread = _Z * sqrt(share * (1 - share) / whole + square / (4 * whole * whole))
    spread /= 1 + square / whole
    return max(0.0, middle - spread), min(1.0, middle + spread)


def correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Return Pearson's correlation; None where one side does not vary."""
    count = len(one)
    if count < 2:  # noqa: PLR2004 - a line needs two points
        return None
    mean, others = sum(one) / count, sum(other) / count
    both = sum((a - mean) * (b - others) for a, b in zip(one, other, strict=True))
    spread = sqrt(sum((a - mean) ** 2 for a in one) * sum((b - others) ** 2 for b in other))
    return both / spread if spread > 0 else None


def _report(question: str, by_learner: Mapping[str, Mapping[str, Attempt]]) -> ItemReport:
    mine = [answers[question] for answers in by_learner.values() if question in answers]
    rests = [_rest(by_learner[attempt.learner], question) for attempt in mine]
    right = sum(attempt.credit >= 1 for attempt in mine)
    low, high = wilson(right, len(mine))
    distractors = _distractors(mine, rests)
    key = _related([attempt.credit for attempt in mine], rests)
    return ItemReport(
        question,
        len(mine),
        right / len(mine),
        low,
        high,
        key,
        distractors,
        tuple(
            one.option
            for one in distractors
            if one.correlation is not None and one.correlation > max(_CLEAR, key or 0.0)
        ),
    )


def _rest(answers: Mapping[str, Attempt], question: str) -> float | None:
    """Return the mean credit of one learner's other questions, None without any."""
    others = [attempt.credit for name, attempt in answers.items() if name != question]
    return sum(others) / len(others) if others else None


def _related(values: Sequence[float], rests: Sequence[float | None]) -> float | None:
    pairs = [(value, rest) for value, rest in zip(values, rests, strict=True) if rest is not None]
    if len(pairs) < ENOUGH:
        return None
    return correlation([value for value, _ in pairs], [rest for _, rest in pairs])


def _distractors(mine: Sequence[Attempt], rests: Sequence[float | None]) -> tuple[Distractor, ...]:
    options = max((attempt.options for attempt in mine), default=0)
    right = {option for attempt in mine for option in attempt.right}
    found = []
    for option in range(options):
        if option not in right:
            chose = [float(option in attempt.chosen) for attempt in mine]
            found.append(Distractor(option, sum(chose) / len(mine), _related(chose, rests)))
    return tuple(found)
