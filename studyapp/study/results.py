"""Results of tests over time, the history of a question, and what a test would bring today."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studyapp.model.content import Question
from studyapp.model.errors import StudyError
from studyapp.model.likely_mark import Prediction, predicted
from studyapp.model.schedule import Phase
from studyapp.model.sittings import Sitting, Sort
from studyapp.study.answers import Bench
from studyapp.study.attempt_log import attempt_lines

_ENOUGH: Final = 50  # recalls from which the model's error with this learner can be told
_UNSURE: Final = 0.08
_DAYS: Final = 60


@dataclass(frozen=True, slots=True)
class Past:
    """How a question was answered in sittings: `tries`, how many `right`, the `last` credit."""

    question: Question
    tries: int
    right: int
    last: float
    credits: tuple[float, ...]


class Results:
    """Reads what the learner's sittings came to."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    def sittings(self, pack: str) -> tuple[Sitting, ...]:
        """Return the sittings of a pack that were ended and had answers, the newest first."""
        return tuple(
            sitting
            for sitting in self._bench.sittings.ended(pack)
            if sitting.answered and sitting.plan.sort is not Sort.MATCH
        )

    def best_match(self, pack: str, lesson: str) -> int | None:
        """Return the best time of the matching game in milliseconds, None before the first."""
        times = [
            sitting.spent_ms
            for sitting in self._bench.sittings.ended(pack)
            if sitting.plan.sort is Sort.MATCH and sitting.plan.name == lesson
        ]
        return min(times, default=None)

    def past(self, pack: str, questions: Sequence[Question]) -> tuple[Past, ...]:
        """Return the history of each question that was answered, the shakiest first."""
        earned: dict[str, list[float]] = {}
        for given in self._bench.sittings.answers_in(pack):
            earned.setdefault(given.question, []).append(given.credit)
        found = [
            Past(question, len(own), sum(one >= 1 for one in own), own[-1], tuple(own[-12:]))
            for question in questions
            if (own := earned.get(f"{pack}/{question.id}"))
        ]
        found.sort(key=lambda past: (past.last, past.right / past.tries, -past.tries))
        return tuple(found)

    def predict(self, pack: str, questions: Sequence[Question]) -> Prediction | None:
        """Predict what a test of `questions` would bring today."""
        memories = self._bench.catalogue.memories(pack)
        known = self._recalls(pack)
        recalls = [self._recall(pack, question, memories, known) for question in questions]
        return predicted(questions, recalls, self._error())

    def export(self, pack: str, questions: Sequence[Question], file: Path) -> int:
        """Write the learner's attempts at `questions` to `file`, without a name; return how many.

        Raises StudyError if the file cannot be written.
        """
        entry = self._bench.catalogue.pack(pack)
        answers = self._bench.sittings.answers_in(pack)
        device = self._bench.progress.device
        version = entry.version if entry else ""
        lines = list(attempt_lines(pack, version, device, answers, questions))
        try:
            file.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        except OSError as error:
            raise StudyError(
                "%1 could not be written: %2; choose another place.", file.name, error.strerror
            ) from error
        return len(lines) - 1

    def _recalls(self, pack: str) -> dict[str, float]:
        day = self._bench.progress.today()
        model = self._bench.scheduler.model
        return {
            unit.unit: model.retrievability(unit.state.stability, max(0, day - unit.state.last_day))
            for unit in self._bench.agenda.known(pack)
            if unit.state.phase is not Phase.NEW and unit.state.stability > 0
        }

    def _recall(
        self, pack: str, question: Question, memories: dict[str, str], known: dict[str, float]
    ) -> float | None:
        """Return the recall of the question itself, else of the terms it asks about."""
        own = known.get(memories.get(question.id, ""))
        if own is not None:
            return own
        terms = [known[key] for term in question.terms if (key := f"{pack}/{term}/f") in known]
        return sum(terms) / len(question.terms) if terms else None

    def _error(self) -> float:
        """Return how far recall was from what the model aimed at, lately."""
        today = self._bench.progress.today()
        days = self._bench.progress.days(today - _DAYS, today)
        recalls = sum(day.recalls for day in days)
        if recalls < _ENOUGH:
            return _UNSURE
        kept = 1 - sum(day.recalls_again for day in days) / recalls
        return abs(kept - self._bench.scheduler.options.retention)
