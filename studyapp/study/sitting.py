"""A sitting of questions: which one is asked now, for how long, and when it is over."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from studyapp.model.answers.marking import Arrangement, Confidence, Response, Skipped, arrange
from studyapp.model.content import Question
from studyapp.model.draws import seed_for
from studyapp.model.events import EventKind
from studyapp.model.shelf import PackEntry
from studyapp.model.sittings import Given, Plan, Sitting, Speaking, reaches
from studyapp.model.text import Block
from studyapp.study.answers import Answers, Bench, Result

_MINUTE_MS: Final = 60_000


@dataclass(frozen=True, slots=True)
class Item:
    """One question being asked; `number` counts from 1."""

    question: Question
    prompt: tuple[Block, ...]
    arrangement: Arrangement
    number: int
    total: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A question in the list of a sitting; `number` counts from 1."""

    number: int
    question: Question
    answered: bool
    flagged: bool
    here: bool


class PracticeSession:
    """Asks questions one by one; each answer is on record before its feedback is shown.

    `sitting` is the record it belongs to, None for a question asked in passing. Without `keeps`
    nothing is written down at all, as in a pretest; without `grades` nothing is said to memory,
    because whoever asks does so.
    """

    def __init__(
        self,
        bench: Bench,
        pack: PackEntry,
        questions: Sequence[Question],
        plan: Plan,
        sitting: Sitting | None = None,
        given: Sequence[Given] = (),
        *,
        keeps: bool = True,
        grades: bool = True,
    ) -> None:
        self._bench = bench
        self._pack = pack
        self._answers = Answers(bench, pack, plan, sitting, keeps=keeps, grades=grades)
        self._questions = tuple(questions)
        self.plan = plan
        self._sitting = sitting
        self._keeps = keeps
        self._results: dict[str, Result] = {}
        self._at = 0
        self._began_ms = 0
        self._spent_ms = sitting.spent_ms if sitting else 0
        self._extra_ms = sitting.extra_ms if sitting else 0
        self.flags = set(sitting.flags) if sitting else set()
        self.ended = bool(sitting and sitting.ended_ms)
        self.item: Item | None = None
        self.result: Result | None = None
        self.hints: tuple[str, ...] = ()
        self._recall(given)
        self._ask(self._unanswered(0))

    # --- what is shown -------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """Return the pack's folder, in which its media lie."""
        return Path(self._pack.folder)

    @property
    def pack(self) -> str:
        """Return the id of the pack asked from."""
        return self._pack.id

    @property
    def id(self) -> str:
        """Return the name of the sitting on record, '' if there is none."""
        return self._sitting.id if self._sitting else ""

    @property
    def counts(self) -> bool:
        """Tell whether the answers are written down; those of a pretest are not."""
        return self._keeps

    @property
    def title(self) -> str:
        """Return what the sitting is called."""
        return self.plan.title

    @property
    def seed(self) -> int:
        """Return the number from which the questions and their order were drawn."""
        return self.plan.seed

    @property
    def passing(self) -> int | None:
        """Return the pass mark in per cent."""
        return self.plan.passing

    @property
    def feedback_at_end(self) -> bool:
        """Tell whether answers are spoken about only when all were given."""
        return self.plan.speaking is Speaking.END

    @property
    def results(self) -> tuple[Result, ...]:
        """Return how the questions were answered so far, in the order they are asked."""
        found = (self._results.get(question.id) for question in self._questions)
        return tuple(result for result in found if result is not None)

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Return all questions for a list of them."""
        return tuple(
            Spot(
                number,
                question,
                question.id in self._results,
                self._answers.key(question) in self.flags,
                self.item is not None and self.item.question.id == question.id,
            )
            for number, question in enumerate(self._questions, 1)
        )

    @property
    def score(self) -> float:
        """Return the share of all points earned so far, 0 to 1; at the end of all there were."""
        points = sum(result.question.points for result in self.results)
        earned = sum(result.question.points * result.credit for result in self.results)
        return earned / points if points else 0.0

    @property
    def passed(self) -> bool | None:
        """Tell whether the pass mark was reached; None if there is none."""
        return None if self.passing is None else reaches(self.score, self.passing)

    # --- time ----------------------------------------------------------------------------------

    @property
    def spent_ms(self) -> int:
        """Return how long the sitting has been open, whatever the clock on the wall did."""
        return self._spent_ms

    @property
    def left_ms(self) -> int | None:
        """Return the time that is left, below 0 once it is over; None without a limit."""
        if self.plan.minutes is None:
            return None
        return self.plan.minutes * _MINUTE_MS + self._extra_ms - self._spent_ms

    def tick(self, ms: int) -> None:
        """Let `ms` milliseconds of a steady clock pass."""
        if not self.ended:
            self._spent_ms += max(0, ms)

    def extend(self, minutes: int) -> None:
        """Allow `minutes` more, from now on if the time was over already."""
        over = max(0, -(self.left_ms or 0))
        added = minutes * _MINUTE_MS + over
        self._note({"what": "extend", "ms": added})
        self._extra_ms += added

    def pause(self) -> None:
        """Keep how much time was spent; the sitting can be gone on with later."""
        if not self.ended:
            self._note({"what": "pause", "spent_ms": self._spent_ms})

    # --- what the learner does -----------------------------------------------------------------

    def hint(self) -> str | None:
        """Give the next hint, or None if there is none left."""
        given = self._asked().question.hints[len(self.hints) :]
        if not given:
            return None
        self.hints = (*self.hints, given[0])
        return given[0]

    def answer(self, response: Response, confidence: Confidence | None = None) -> Result:
        """Mark `response`, put it on record, and return the result with its feedback."""
        question = self._asked().question
        marked = self._answers.mark(question, response)
        result = Result(question, response, marked, confidence, len(self.hints))
        amends = question.id in self._results
        return self._settle(self._record(result, amends=amends))

    def count_it(self) -> Result:
        """Count the answer as right: the learner knows best what was meant."""
        assert self.result is not None, "nothing was answered"
        return self._settle(self._record(replace(self.result, counted=True), amends=True))

    def teach(self) -> Result:
        """Count the answer as right, now and whenever it is given again."""
        assert self.result is not None, "nothing was answered"
        return self._settle(self._record(self._answers.teach(self.result), amends=True))

    def flag(self, *, on: bool) -> None:
        """Mark the question to come back to, or take the mark away."""
        key = self._answers.key(self._asked().question)
        self._note({"what": "flag", "question": key, "on": on})
        (self.flags.add if on else self.flags.discard)(key)

    def next(self) -> None:
        """Go to the next question that is open; after the last the sitting ends.

        One that speaks at the end waits to be handed in: until then answers can be changed.
        """
        place = self._unanswered(self._at + 1)
        if place is None and not (self.feedback_at_end and self._sitting):
            self.hand_in()
            return
        self._ask(place)

    def go_to(self, number: int) -> None:
        """Go to question `number`, counted from 1."""
        self._ask(number - 1)

    def response_to(self, question: str) -> Response:
        """Return what was answered to a question so far."""
        found = self._results.get(question)
        return found.response if found else Skipped()

    def hand_in(self) -> None:
        """End the sitting; what was not answered counts as not known."""
        if self.ended:
            return
        for question in self._questions:
            if question.id not in self._results:
                blank = self._answers.blank(question)
                self._results[question.id] = self._record(blank, graded=False)
        # The end first: cut short here, an answer goes without a grade, but none is graded twice.
        self._note({"what": "end", "spent_ms": self._spent_ms})
        self.ended = True
        if self.feedback_at_end:
            graded = {
                name: self._answers.grade_late(result) for name, result in self._results.items()
            }
            self._results.update(graded)
        self._ask(None)

    # --- parts ---------------------------------------------------------------------------------

    def _ask(self, place: int | None) -> None:
        from studyapp.packs.markdown import blocks

        self.hints = ()
        self._began_ms = self._bench.progress.now_ms()
        if place is None or self.ended:
            self.item = self.result = None
            return
        self._at = place
        question = self._questions[place]
        spoken = not self.feedback_at_end
        self.result = self._results.get(question.id) if spoken else None
        self.item = Item(
            question=question,
            prompt=blocks(question.prompt, "prompt"),
            arrangement=arrange(question, seed_for(self.seed, question.id)),
            number=place + 1,
            total=len(self._questions),
        )

    def _unanswered(self, first: int) -> int | None:
        """Return the place of the next open question from `first` on, round the end."""
        count = len(self._questions)
        places = [*range(first, count), *range(min(first, count))]
        return next((at for at in places if self._questions[at].id not in self._results), None)

    def _record(self, result: Result, *, amends: bool = False, graded: bool = True) -> Result:
        began, spent = self._began_ms, self._spent_ms
        return self._answers.put(result, began, spent, amends=amends, graded=graded)

    def _settle(self, result: Result) -> Result:
        self.result = result
        self._results[result.question.id] = result
        return result

    def _note(self, payload: dict[str, object]) -> None:
        if self._sitting is not None and self._keeps:
            self._bench.progress.record(EventKind.SITTING, self._sitting.id, payload)

    def _recall(self, given: Sequence[Given]) -> None:
        """Mark again what was answered before the sitting was left."""
        by_id = {self._answers.key(question): question for question in self._questions}
        for one in given:
            question = by_id.get(one.question)
            if question is not None:
                self._results[question.id] = self._answers.remembered(question, one)

    def _asked(self) -> Item:
        assert self.item is not None, "the sitting is over"
        return self.item
