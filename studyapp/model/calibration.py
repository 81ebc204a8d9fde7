"""Whether what was predicted came true: recall expected before an answer against the answer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from studyapp.model.statistics import Share

_GROUPS: Final = 10
_FEW: Final = 20  # answers below which a share says little


@dataclass(frozen=True, slots=True)
class Guesses:
    """Answers that were expected alike: `predicted` is the mean of what was expected, 0 to 1."""

    predicted: float
    remembered: Share


@dataclass(frozen=True, slots=True)
class Calibration:
    """All answers with a prediction, in groups from unlikely to likely.

    `expected` is the mean of all predictions; `error` the mean distance between prediction and
    truth of the groups, weighted by their answers, None without any.
    """

    groups: tuple[Guesses, ...]
    expected: float | None
    remembered: Share
    error: float | None


def calibration_of(counted: Iterable[tuple[int, int, float]]) -> Calibration:
    """Group (answers, recalled, sum of predictions), which come in order of prediction.

    Groups hold about as many answers each, so that none is drawn from a handful.
    """
    rows = [row for row in counted if row[0] > 0]
    answers = sum(row[0] for row in rows)
    groups = tuple(_groups(rows, max(_FEW, answers / _GROUPS)))
    recalled = Share(sum(row[1] for row in rows), answers)
    if not answers:
        return Calibration((), None, recalled, None)
    expected = sum(row[2] for row in rows) / answers
    error = sum(_distance(group) * group.remembered.whole for group in groups) / answers
    return Calibration(groups, expected, recalled, error)


def _groups(rows: list[tuple[int, int, float]], least: float) -> Iterator[Guesses]:
    held: list[tuple[int, int, float]] = []
    left = sum(row[0] for row in rows)
    for row in rows:
        held.append(row)
        count = sum(one[0] for one in held)
        left -= row[0]
        if count >= least and left >= least / 2:
            yield _group(held)
            held = []
    if held:
        yield _group(held)


def _group(rows: list[tuple[int, int, float]]) -> Guesses:
    answers = sum(row[0] for row in rows)
    predicted = sum(row[2] for row in rows) / answers
    return Guesses(predicted, Share(sum(row[1] for row in rows), answers))


def _distance(group: Guesses) -> float:
    return abs(group.predicted - (group.remembered.value or 0.0))
