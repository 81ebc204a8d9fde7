"""Exams: plan for one, keep or remove it, and see how it goes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import uuid4

from studyapp.model.errors import StudyError
from studyapp.model.events import EventKind
from studyapp.model.exam import Exam, Portion, exam_payload
from studyapp.model.outlook import Trace
from studyapp.model.planning import FURTHEST_DAYS, Proposal, propose
from studyapp.model.prediction import Ground, Option, Task, Terms, Wanted
from studyapp.model.schedule import Scheduler
from studyapp.store.agenda import Agenda
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.study.timetable import Timetable

_MOST_MINUTES: Final = 720
_LONGEST_TITLE: Final = 200
_SEEDS: Final = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the learner asks for: `day` is the study day of the exam, `minutes` are a day's."""

    title: str
    day: int
    portions: tuple[Portion, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class ExamProgress:
    """How an exam goes: `days_left` until it, its plan from now on, and what was to be by now.

    `unseen` units were never seen, where `unseen_planned` was the plan for the end of today;
    `behind` is by how many more than planned. `expected` is the mark predicted when it was set.
    `final` tells whether the last pass has begun.
    """

    exam: Exam
    days_left: int
    units: int
    unseen: int
    unseen_planned: int
    recall_now: float
    outlook: Option
    final: bool

    @property
    def behind(self) -> int:
        """Return how many new units are missing, 0 if none."""
        return max(0, self.unseen - self.unseen_planned)

    @property
    def expected(self) -> float:
        """Return the mark that was predicted when the exam was set."""
        return self.exam.mark


class Exams:
    """Plans and keeps exams; removing one brings the plain dates back exactly."""

    def __init__(
        self,
        catalogue: Catalogue,
        progress: Progress,
        agenda: Agenda,
        timetable: Timetable,
        scheduler: Callable[[], Scheduler],
    ) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._agenda = agenda
        self._timetable = timetable
        self._scheduler = scheduler

    def coming(self) -> tuple[Exam, ...]:
        """Return the exams still to come, the next first."""
        return self._timetable.exams()

    def all(self) -> tuple[Exam, ...]:
        """Return every exam that was not removed, past ones too."""
        return self._timetable.all_exams()

    def propose(self, wish: Wish) -> Proposal:
        """Search for a plan; takes up to a second or two, so call it in the background.

        Raises StudyError with a sentence if the wish cannot be planned for.
        """
        return propose(self._task(wish), self._terms())

    def set(self, wish: Wish, plan: Option, key: str | None = None) -> Exam:
        """Keep an exam with the plan chosen, in place of the one with `key` if there is one."""
        task = self._task(wish)
        exam = Exam(
            key or f"exam-{uuid4().hex[:12]}",
            wish.title.strip()[:_LONGEST_TITLE],
            wish.day,
            wish.portions,
            wish.minutes,
            plan.retention,
            plan.final_days,
            task.today,
            sum(unit.trace.stability <= 0 for unit in task.units),
            plan.mark.value,
        )
        self._progress.record(EventKind.EXAM_PLAN, exam.key, exam_payload(exam))
        return exam

    def remove(self, key: str) -> None:
        """Remove an exam: from now on everything comes on its plain day."""
        self._progress.record(EventKind.EXAM_PLAN, key, {"removed": True})

    def restore(self, exam: Exam) -> None:
        """Bring back an exam that was removed, just as it was."""
        self._progress.record(EventKind.EXAM_PLAN, exam.key, exam_payload(exam))

    def progress(self, exam: Exam) -> ExamProgress:
        """Compare where the learner stands with the plan; plays some lives, so in the background.

        For an exam that is over the outlook is what is known on its day.
        """
        today, terms = self._progress.today(), self._terms()
        day = max(exam.day, today)
        wish = Wish(exam.title, day, exam.portions, exam.minutes)
        task = Task(self._units(wish.portions), wish.portions, today, day, exam.minutes)
        choice = (exam.retention, exam.final_days)
        outlook = Ground(task, terms).option(choice, _SEEDS, bounded=True)
        plan = exam.final_pass(terms.budget)
        return ExamProgress(
            exam=exam,
            days_left=max(0, exam.day - today),
            units=len(task.units),
            unseen=sum(unit.trace.stability <= 0 for unit in task.units),
            unseen_planned=exam.unseen_planned(today, terms.budget),
            recall_now=_recall_now(task, terms),
            outlook=outlook,
            final=plan.window_start <= today < exam.day,
        )

    def _task(self, wish: Wish) -> Task:
        today, budget = self._progress.today(), self._timetable.budget
        _require_day(wish.day, today)
        if not wish.title.strip():
            raise StudyError("Give the exam a name, so that you know it again in the list.")
        if not 0 < wish.minutes <= _MOST_MINUTES:
            raise StudyError(
                "Give the exam between 1 minute and 12 hours a day; "
                "if you have no time for it now, set it later."
            )
        if not budget.days(today, wish.day - 1):
            raise StudyError(
                "Every day until the exam is a day off; choose a later day or study on one of them."
            )
        units = self._units(wish.portions)
        if not units:
            raise StudyError(
                "There is nothing to remember in these lessons; choose lessons that have cards."
            )
        return Task(units, wish.portions, today, wish.day, wish.minutes)

    def _units(self, portions: Sequence[Portion]) -> tuple[Wanted, ...]:
        return tuple(
            Wanted(place, trace)
            for place, portion in enumerate(portions)
            for trace in self._agenda.traces(portion)
        )

    def _terms(self) -> Terms:
        scheduler = self._scheduler()
        trained = self._progress.trained
        return Terms(
            scheduler.model,
            self._timetable.budget,
            self._timetable.pace,
            self._timetable.habits,
            scheduler.options.retention,
            trained[-1].off if trained else 0.0,
        )


def _require_day(day: int, today: int) -> None:
    if day < today:
        raise StudyError("That day is over; choose a day that is still to come.")
    if day == today:
        raise StudyError("That is today: there is no day left to plan. Choose a later day.")
    if day - today > FURTHEST_DAYS:
        raise StudyError(
            "A plan reaches two years at the most; until then simply keep up with your reviews, "
            "and set the exam when it is nearer."
        )


def _recall_now(task: Task, terms: Terms) -> float:
    """Return the mark of an exam that were today."""
    weights = task.weights()
    known = [_recall(unit.trace, task.today, terms) for unit in task.units]
    total = sum(weights)
    return sum(w * r for w, r in zip(weights, known, strict=True)) / total if total else 0.0


def _recall(trace: Trace, day: int, terms: Terms) -> float:
    if trace.stability <= 0:
        return 0.0
    return terms.model.retrievability(trace.stability, max(0, day - trace.last_day))
