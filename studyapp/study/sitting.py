"""A sitting of questions: each is asked, marked, explained and put on record."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from studyapp.model.answers.answer_text import keys_of_answers
from studyapp.model.answers.comparison import Comparison
from studyapp.model.answers.marking import (
    Arrangement,
    Confidence,
    Marked,
    Response,
    Skipped,
    arrange,
    grade,
    mark,
)
from studyapp.model.answers.response_values import response_of, response_values
from studyapp.model.answers.responses import Filled, Typed
from studyapp.model.answers.taught import can_teach
from studyapp.model.content import Question
from studyapp.model.draws import seed_for
from studyapp.model.events import Event, EventKind
from studyapp.model.memory import Rating
from studyapp.model.schedule import Outcome, Phase, Scheduler
from studyapp.model.shelf import PackEntry
from studyapp.model.sittings import Given, Plan, Sitting, Speaking, reaches
from studyapp.model.statistics import LONGEST_ANSWER_MS
from studyapp.model.text import Block
from studyapp.store.agenda import Agenda
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.store.sittings import Sittings

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
class Result:
    """How one question was answered; `counted` means that the learner counted it as right.

    `queued` tells that the question comes back among the reviews from now on.
    """

    question: Question
    response: Response
    marked: Marked
    confidence: Confidence | None
    hints_used: int
    counted: bool = False
    queued: bool = False

    @property
    def credit(self) -> float:
        """Return what the answer earned, 0 to 1."""
        return 1.0 if self.counted else self.marked.credit

    @property
    def teachable(self) -> Comparison | None:
        """Return what was typed and is not right, if the learner may teach it as a wording."""
        wrong = [one for one in self.marked.comparisons if not one.right]
        typed = isinstance(self.response, Typed | Filled)
        return wrong[0] if typed and len(wrong) == 1 and can_teach(wrong[0]) else None


@dataclass(frozen=True, slots=True)
class Spot:
    """A question in the list of a sitting; `number` counts from 1."""

    number: int
    question: Question
    answered: bool
    flagged: bool
    here: bool


@dataclass(frozen=True, slots=True)
class Bench:
    """What a sitting works with."""

    catalogue: Catalogue
    progress: Progress
    agenda: Agenda
    sittings: Sittings
    scheduler: Scheduler


@dataclass(slots=True)
class _Course:
    """What a sitting knows of the pack it asks from."""

    entry: PackEntry
    others: frozenset[str]
    memories: dict[str, str]
    variants: dict[str, tuple[str, ...]]
    graded: dict[str, Event] = field(default_factory=dict)


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
        self._course = _course(bench, pack)
        self._questions = tuple(questions)
        self.plan = plan
        self._sitting = sitting
        self._keeps = keeps
        self._grades = grades
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
        return Path(self._course.entry.folder)

    @property
    def pack(self) -> str:
        """Return the id of the pack asked from."""
        return self._course.entry.id

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
                self._key(question) in self.flags,
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
        marked = self._mark(question, response)
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
        wording = self.result.teachable
        assert wording is not None, "this cannot be taught"
        question, response = self.result.question, self.result.response
        place = self.result.marked.comparisons.index(wording)
        texts = response.texts if isinstance(response, Filled) else (getattr(response, "text", ""),)
        item = _variant_key(self._key(question), place, response)
        if self._keeps:
            payload = {"text": texts[place].strip(), "on": True}
            self._bench.progress.record(EventKind.VARIANT, item, payload)
        known = self._course.variants
        known[item] = (*known.get(item, ()), texts[place].strip())
        marked = self._mark(question, response)
        taught = replace(self.result, marked=marked, counted=marked.right)
        return self._settle(self._record(taught, amends=True))

    def flag(self, *, on: bool) -> None:
        """Mark the question to come back to, or take the mark away."""
        key = self._key(self._asked().question)
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
                blank = Result(question, Skipped(), self._mark(question, Skipped()), None, 0)
                self._results[question.id] = self._record(blank, graded=False)
        # The end first: cut short here, an answer goes without a grade, but none is graded twice.
        self._note({"what": "end", "spent_ms": self._spent_ms})
        self.ended = True
        if self.feedback_at_end:
            graded = {name: self._grade_late(result) for name, result in self._results.items()}
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

    def _settle(self, result: Result) -> Result:
        self.result = result
        self._results[result.question.id] = result
        return result

    def _mark(self, question: Question, response: Response) -> Marked:
        key = self._key(question)
        found = self._course.variants
        gaps = len(response.texts) if isinstance(response, Filled) else 1
        variants: Mapping[int, Sequence[str]] = {
            place: found[name]
            for place in range(gaps)
            for name in (_variant_key(key, place, response),)
            if name in found
        }
        entry = self._course.entry
        return mark(question, response, self._course.others, entry.language, variants)

    def _record(self, result: Result, *, amends: bool = False, graded: bool = True) -> Result:
        """Write the answer down, with what it means for memory, and return it."""
        if not self._keeps:
            return result
        taken = self._bench.progress.now_ms() - self._began_ms
        payload: dict[str, object] = {
            "right": result.credit >= 1,
            "confidence": str(result.confidence) if result.confidence else None,
            "hints": result.hints_used,
            "counted": result.counted,
            "seed": self.seed,
            "taken_ms": min(max(0, taken), LONGEST_ANSWER_MS),
            "response": response_values(result.response),
            "points": result.question.points,
        }
        if self._sitting is not None:
            payload |= {"sitting": self._sitting.id, "spent_ms": self._spent_ms}
        if graded and self._grades and not self.feedback_at_end:
            return self._graded(result, payload, amends=amends)
        key = self._key(result.question)
        self._bench.progress.record_attempt(key, result.credit, payload, amends=amends)
        return result

    def _graded(self, result: Result, payload: dict[str, object], *, amends: bool) -> Result:
        """Write an answer and its review together; what an amended one meant is taken back."""
        progress, key = self._bench.progress, self._key(result.question)
        before = self._course.graded.pop(result.question.id, None)
        if before is not None:
            progress.undo(before)
        rating = self._rating(result)
        unit = self._unit(result.question)
        if rating is None:
            progress.record_attempt(key, result.credit, payload, amends=amends)
        else:
            outcome = self._outcome(unit, rating)
            self._course.graded[result.question.id] = progress.record_graded(
                key, result.credit, payload, unit, rating, outcome, amends=amends
            )
        if rating is Rating.AGAIN or before is not None:
            self._bench.catalogue.admit_questions()
        return replace(result, queued=rating is Rating.AGAIN)

    def _grade_late(self, result: Result) -> Result:
        """Write what an answer means for memory once it can no longer be changed."""
        rating = self._rating(result) if self._keeps else None
        if rating is None or isinstance(result.response, Skipped):
            return result
        unit = self._unit(result.question)
        outcome = self._outcome(unit, rating)
        self._bench.progress.record_review(unit, rating, outcome, 0)
        if rating is Rating.AGAIN:
            self._bench.catalogue.admit_questions()
        return replace(result, queued=rating is Rating.AGAIN)

    def _rating(self, result: Result) -> Rating | None:
        """Grade the answer; None where it says nothing to the memory of its unit.

        A question comes among the reviews with its first miss; from then on each answer counts,
        but a right one only once a day.
        """
        state = self._bench.progress.state(self._unit(result.question))
        rating = rating_of(result)
        if state.suspended:
            return None
        if rating is Rating.AGAIN:
            return rating
        today = self._bench.progress.today()
        again_today = state.phase is Phase.REVIEW and state.last_day == today
        return None if state.phase is Phase.NEW or again_today else rating

    def _outcome(self, unit: str, rating: Rating) -> Outcome:
        progress = self._bench.progress
        day = progress.today()
        load = Counter(self._bench.agenda.load(day, day + 36_500))
        outcomes = self._bench.scheduler.outcomes(
            progress.state(unit), unit, progress.now_ms(), day, load.__getitem__
        )
        return outcomes[rating]

    def _unit(self, question: Question) -> str:
        return self._course.memories.get(question.id, self._key(question))

    def _key(self, question: Question) -> str:
        return f"{self.pack}/{question.id}"

    def _note(self, payload: dict[str, object]) -> None:
        if self._sitting is not None and self._keeps:
            self._bench.progress.record(EventKind.SITTING, self._sitting.id, payload)

    def _recall(self, given: Sequence[Given]) -> None:
        """Mark again what was answered before the sitting was left."""
        by_id = {self._key(question): question for question in self._questions}
        for one in given:
            question = by_id.get(one.question)
            if question is not None:
                self._results[question.id] = self._remembered(question, one)

    def _remembered(self, question: Question, given: Given) -> Result:
        response = response_of(given.response)
        try:
            marked = self._mark(question, response)
        except TypeError:  # the question has become one of another kind
            response, marked = Skipped(), self._mark(question, Skipped())
        known = set(Confidence)
        confidence = Confidence(given.confidence) if given.confidence in known else None
        return Result(question, response, marked, confidence, given.hints, given.counted)

    def _asked(self) -> Item:
        assert self.item is not None, "the sitting is over"
        return self.item


def rating_of(result: Result) -> Rating:
    """Return what an answer means for memory; what the learner had to decide is at most Hard."""
    rating = grade(
        result.question, result.marked, result.confidence, result.hints_used, result.counted
    )
    return Rating.HARD if result.counted and rating is Rating.GOOD else rating


def _course(bench: Bench, entry: PackEntry) -> _Course:
    others = bench.catalogue.answers(entry.id)
    keys_of_answers(others, entry.language)  # read now, so that no answer waits for it
    return _Course(
        entry,
        others,
        bench.catalogue.memories(entry.id),
        bench.progress.variants(entry.id),
    )


def _variant_key(question: str, place: int, response: Response) -> str:
    return f"{question}/{place + 1}" if isinstance(response, Filled) else question
