"""The answers of a sitting: each is marked, put on record, and told to memory."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from studyapp.model.answers.answer_text import keys_of_answers
from studyapp.model.answers.comparison import Comparison
from studyapp.model.answers.marking import (
    Confidence,
    Marked,
    Response,
    Skipped,
    grade,
    mark,
)
from studyapp.model.answers.response_values import response_of, response_values
from studyapp.model.answers.responses import Filled, Typed
from studyapp.model.answers.taught import can_teach
from studyapp.model.content import Question
from studyapp.model.events import Event, EventKind
from studyapp.model.memory import Rating
from studyapp.model.schedule import Outcome, Phase, Scheduler
from studyapp.model.shelf import PackEntry
from studyapp.model.sittings import Given, Plan, Sitting, Speaking
from studyapp.model.statistics import LONGEST_ANSWER_MS
from studyapp.store.agenda import Agenda
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.store.sittings import Sittings


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


class Answers:
    """Knows what was answered in one sitting of questions from `pack`.

    `sitting`, `keeps` and `grades` are those of the `PracticeSession` that asks.
    """

    def __init__(
        self,
        bench: Bench,
        pack: PackEntry,
        plan: Plan,
        sitting: Sitting | None,
        *,
        keeps: bool,
        grades: bool,
    ) -> None:
        self._bench = bench
        self._course = _course(bench, pack)
        self._plan = plan
        self._sitting = sitting
        self._keeps = keeps
        self._grades = grades and plan.speaking is not Speaking.END

    def key(self, question: Question) -> str:
        """Return the name of `question` among all packs."""
        return f"{self._course.entry.id}/{question.id}"

    def mark(self, question: Question, response: Response) -> Marked:
        """Mark `response`; a wording that was taught counts as right."""
        key = self.key(question)
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

    def blank(self, question: Question) -> Result:
        """Return the answer of who gave none."""
        return Result(question, Skipped(), self.mark(question, Skipped()), None, 0)

    def put(
        self,
        result: Result,
        began_ms: int,
        spent_ms: int,
        *,
        amends: bool = False,
        graded: bool = True,
    ) -> Result:
        """Write the answer down, with what it means for memory, and return it.

        `began_ms` is when the question was asked, `spent_ms` how long the sitting has been open.
        """
        if not self._keeps:
            return result
        taken = self._bench.progress.now_ms() - began_ms
        payload: dict[str, object] = {
            "right": result.credit >= 1,
            "confidence": str(result.confidence) if result.confidence else None,
            "hints": result.hints_used,
            "counted": result.counted,
            "seed": self._plan.seed,
            "taken_ms": min(max(0, taken), LONGEST_ANSWER_MS),
            "response": response_values(result.response),
            "points": result.question.points,
        }
        if self._sitting is not None:
            payload |= {"sitting": self._sitting.id, "spent_ms": spent_ms}
        if graded and self._grades:
            return self._graded(result, payload, amends=amends)
        key = self.key(result.question)
        self._bench.progress.record_attempt(key, result.credit, payload, amends=amends)
        return result

    def teach(self, result: Result) -> Result:
        """Let the wording that was typed be right from now on, and return the answer as it is so.

        The answer itself is not written down anew.
        """
        wording = result.teachable
        assert wording is not None, "this cannot be taught"
        response = result.response
        place = result.marked.comparisons.index(wording)
        texts = response.texts if isinstance(response, Filled) else (getattr(response, "text", ""),)
        item = _variant_key(self.key(result.question), place, response)
        if self._keeps:
            payload = {"text": texts[place].strip(), "on": True}
            self._bench.progress.record(EventKind.VARIANT, item, payload)
        known = self._course.variants
        known[item] = (*known.get(item, ()), texts[place].strip())
        marked = self.mark(result.question, response)
        return replace(result, marked=marked, counted=marked.right)

    def remembered(self, question: Question, given: Given) -> Result:
        """Mark again what was answered before the sitting was left."""
        response = response_of(given.response)
        try:
            marked = self.mark(question, response)
        except TypeError:  # the question has become one of another kind
            response, marked = Skipped(), self.mark(question, Skipped())
        known = set(Confidence)
        confidence = Confidence(given.confidence) if given.confidence in known else None
        return Result(question, response, marked, confidence, given.hints, given.counted)

    # --- what an answer means for memory -------------------------------------------------------

    def grade_late(self, result: Result) -> Result:
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

    def _graded(self, result: Result, payload: dict[str, object], *, amends: bool) -> Result:
        """Write an answer and its review together; what an amended one meant is taken back."""
        progress, key = self._bench.progress, self.key(result.question)
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
        return self._course.memories.get(question.id, self.key(question))


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
