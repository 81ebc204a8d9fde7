"""Practice: what can be asked, and the sittings that ask it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from studyapp.model.content import PracticeTest, Question
from studyapp.model.depth import by_section
from studyapp.model.draws import draw, seed_for
from studyapp.model.errors import StudyError
from studyapp.model.events import EventKind
from studyapp.model.journal import QuestionMark
from studyapp.model.schedule import Phase
from studyapp.model.shelf import LessonEntry, PackEntry
from studyapp.model.sittings import Plan, Sitting, Sort, Speaking
from studyapp.model.units import lesson_of_source
from studyapp.model.wishes import Footing, Wish, chosen, fitting
from studyapp.store.sittings import begin_payload
from studyapp.study.answers import Bench, Result
from studyapp.study.sitting import Item, PracticeSession, Spot

__all__ = ["Choice", "Item", "Practice", "PracticeSession", "Result", "Setup", "Spot"]

PRETEST: Final = 3  # questions before a lesson: enough to wake curiosity


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be practised: a test of the pack, or the questions of a lesson.

    Of a lesson's questions `tried` were answered before, `right` of them rightly the last time.
    """

    pack: str
    kind: str
    id: str
    title: str
    questions: int
    minutes: int | None = None
    tried: int = 0
    right: int = 0
    course: str = ""


@dataclass(frozen=True, slots=True)
class Setup:
    """How a sitting is to be held; None leaves a choice to the test's author.

    `minutes` 0 is no limit; `seed` gives the same test again.
    """

    seed: int
    minutes: int | None = None
    speaking: Speaking | None = None


class Practice:
    """Puts together what can be practised."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._read_packs: dict[str, tuple[str, tuple[Question, ...]]] = {}

    # --- what there is -------------------------------------------------------------------------

    def choices(self) -> tuple[Choice, ...]:
        """Return the tests and lesson quizzes of the courses the learner takes."""
        packs = self._bench.progress.enrolled()
        return tuple(choice for pack in packs for choice in self._choices_of(pack))

    def unfinished(self) -> tuple[Sitting, ...]:
        """Return the sittings in which something was answered and more can be, the newest first."""
        return tuple(
            sitting
            for sitting in self._bench.sittings.open()
            if sitting.answered
            and sitting.plan.sort is not Sort.MATCH
            and self._bench.catalogue.pack(sitting.plan.pack) is not None
        )

    def unfinished_test(self, pack: str, test: str) -> Sitting | None:
        """Return the sitting of a test that was begun and not ended, or None."""
        return next(
            (
                sitting
                for sitting in self.unfinished()
                if (sitting.plan.pack, sitting.plan.name) == (pack, test)
                and sitting.plan.sort is Sort.TEST
            ),
            None,
        )

    def discard(self, sitting: str) -> None:
        """Forget a sitting that was begun; the answers given in it stay on record."""
        self._bench.progress.record(EventKind.SITTING, sitting, {"what": "discard"})

    def find_test(self, pack: str, test: str) -> PracticeTest:
        """Return a test of the pack; raises StudyError if it is not there."""
        from studyapp.packs.reader import read_tests

        entry = self._pack(pack)
        found = next((one for one in read_tests(Path(entry.folder)) if one.id == test), None)
        if found is None:
            raise StudyError("This test is no longer in the pack; choose another one.")
        return found

    def lessons(self, pack: str) -> tuple[tuple[LessonEntry, int], ...]:
        """Return the lessons of a pack that have questions, with how many."""
        return tuple(
            (lesson, count)
            for lesson in self._bench.catalogue.lessons(pack)
            if (count := len(self._bench.catalogue.questions(pack, lesson.id)))
        )

    def preview(self, pack: str, test: str, seed: int) -> tuple[Question, ...]:
        """Return what a test would ask, without beginning it."""
        return draw(self.find_test(pack, test), self._questions(self._pack(pack)), seed)

    def preview_mix(self, pack: str, wish: Wish, seed: int) -> tuple[Question, ...]:
        """Return what a test of the learner's own would ask, without beginning it."""
        questions = self._questions(self._pack(pack))
        return chosen(wish, questions, _homes(questions), self._known(pack), seed)

    def questions(self, pack: str) -> tuple[Question, ...]:
        """Return every question of a pack."""
        return self._questions(self._pack(pack))

    def supply(self, pack: str, wish: Wish) -> int:
        """Count the questions that `wish` could take."""
        entry = self._pack(pack)
        questions = self._questions(entry)
        return len(fitting(wish, questions, _homes(questions), self._known(pack)))

    # --- sittings ------------------------------------------------------------------------------

    def lesson(self, pack: str, lesson: str, seed: int, limit: int = 10) -> PracticeSession:
        """Ask up to `limit` questions of a lesson, those not yet known first."""
        return self._ask_some(pack, lesson, self._of_lesson(pack, lesson), seed, limit)

    def section(self, pack: str, lesson: str, section: str, seed: int) -> PracticeSession:
        """Ask the questions of one section of a lesson, as at its end."""
        wanted = self.sections(pack, lesson).get(section, ())
        chosen_ones = [one for one in self._of_lesson(pack, lesson) if one.id in set(wanted)]
        return self._ask_some(pack, lesson, chosen_ones, seed, len(chosen_ones), Sort.SECTION)

    def sections(self, pack: str, lesson: str) -> dict[str, tuple[str, ...]]:
        """Return the questions that each section of a lesson is the source of, by section id."""
        from studyapp.packs.reader import read_lesson

        entry = self._pack(pack)
        paths = {one.id: one.path for one in self._bench.catalogue.lessons(pack)}
        if lesson not in paths:
            return {}
        read = read_lesson(Path(entry.folder), paths[lesson], entry.language)
        sources = self._bench.catalogue.question_sources(pack, lesson)
        return by_section(read, sources)

    def pretest(self, pack: str, lesson: str, seed: int) -> PracticeSession:
        """Ask three questions before a lesson; nothing of it is scored or scheduled."""
        entry = self._pack(pack)
        found = self._of_lesson(pack, lesson)
        found.sort(key=lambda question: seed_for(seed, question.id))
        plan = self._plan(Sort.LESSON, entry, lesson, _some(found[:PRETEST]), seed)
        return PracticeSession(self._bench, entry, found[:PRETEST], plan, keeps=False)

    def test(self, pack: str, test: str, seed: int, setup: Setup | None = None) -> PracticeSession:
        """Ask the practice test `test`: its named questions, and picks from its pools."""
        found = self.find_test(pack, test)
        entry = self._pack(pack)
        asked = _some(draw(found, self._questions(entry), seed))
        speaking = Speaking.EACH if found.feedback == "each" else Speaking.END
        plan = replace(
            self._plan(Sort.TEST, entry, test, asked, seed),
            title=found.title,
            minutes=found.minutes,
            passing=found.passing,
            speaking=speaking,
        )
        return self._begin(entry, asked, _set_up(plan, setup))

    def mix(self, pack: str, wish: Wish, setup: Setup, title: str) -> PracticeSession:
        """Ask a test that the learner put together."""
        entry = self._pack(pack)
        questions = self._questions(entry)
        known = self._known(pack)
        asked = chosen(wish, questions, _homes(questions), known, setup.seed)
        plan = replace(self._plan(Sort.MIX, entry, "", _some(asked), setup.seed), title=title)
        return self._begin(entry, asked, _set_up(plan, setup))

    def one(self, pack: str, question: str, seed: int) -> PracticeSession:
        """Ask a single question, as a stop in a conversation does."""
        entry = self._pack(pack)
        asked = [found for found in self._questions(entry) if found.id == question]
        if not asked:
            raise StudyError("This question is no longer in the pack; the lesson goes on.")
        plan = replace(self._plan(Sort.LESSON, entry, "", asked, seed), title="")
        return PracticeSession(self._bench, entry, asked, plan)

    def again(self, pack: str, question: str, seed: int) -> PracticeSession | None:
        """Ask a question that is due for review, None if it is gone; who reviews tells memory."""
        entry = self._pack(pack)
        asked = [found for found in self._questions(entry) if found.id == question]
        if not asked:
            return None
        plan = replace(self._plan(Sort.LESSON, entry, "", asked, seed), title="")
        return PracticeSession(self._bench, entry, asked, plan, grades=False)

    def resume(self, sitting: str) -> PracticeSession:
        """Go on with a sitting, or look at one that is over; every answer given is still there.

        Questions that are gone from the pack are left out.
        """
        found = self._bench.sittings.find(sitting)
        if found is None:
            raise StudyError("This test is no longer on record; begin it anew.")
        entry = self._pack(found.plan.pack)
        by_key = {f"{entry.id}/{one.id}": one for one in self._questions(entry)}
        asked = [by_key[key] for key in found.plan.questions if key in by_key]
        given = self._bench.sittings.given(sitting)
        return PracticeSession(self._bench, entry, _some(asked), found.plan, found, given)

    # --- parts ---------------------------------------------------------------------------------

    def _begin(
        self, entry: PackEntry, questions: Sequence[Question], plan: Plan
    ) -> PracticeSession:
        """Put the beginning of a sitting on record."""
        progress = self._bench.progress
        stem = name = f"{progress.now_ms():x}-{plan.seed & 0xFFFFFFFF:x}"
        number = 1
        while self._bench.sittings.find(name) is not None:
            number += 1
            name = f"{stem}-{number}"
        progress.record(EventKind.SITTING, name, begin_payload(plan))
        sitting = self._bench.sittings.find(name)
        assert sitting is not None, "what was just written is there"
        return PracticeSession(self._bench, entry, questions, plan, sitting)

    def _ask_some(
        self,
        pack: str,
        lesson: str,
        questions: list[Question],
        seed: int,
        limit: int,
        sort: Sort = Sort.LESSON,
    ) -> PracticeSession:
        entry = self._pack(pack)
        marks = self._bench.progress.marks(pack)
        questions.sort(key=lambda one: (_credit(marks, pack, one), seed_for(seed, one.id)))
        asked = _some(questions[:limit])
        return self._begin(entry, asked, self._plan(sort, entry, lesson, asked, seed))

    def _plan(
        self, sort: Sort, entry: PackEntry, name: str, questions: Sequence[Question], seed: int
    ) -> Plan:
        titles = {lesson.id: lesson.title for lesson in self._bench.catalogue.lessons(entry.id)}
        return Plan(
            sort=sort,
            pack=entry.id,
            name=name,
            title=titles.get(name, ""),
            seed=seed,
            questions=tuple(f"{entry.id}/{question.id}" for question in questions),
            points=tuple(question.points for question in questions),
        )

    def _known(self, pack: str) -> Footing:
        """Return what is known of the learner: answers to questions, and recall of terms seen."""
        marks = self._bench.progress.marks(pack)
        day = self._bench.progress.today()
        model = self._bench.scheduler.model
        recalls: dict[str, float] = {}
        for unit in self._bench.agenda.known(pack):
            if unit.state.phase is Phase.NEW or not unit.state.stability:
                continue
            item = unit.unit.split("/")[1]
            elapsed = max(0, day - unit.state.last_day)
            recall = model.retrievability(unit.state.stability, elapsed)
            recalls[item] = min(recall, recalls.get(item, 1.0))
        earned = {key.partition("/")[2]: mark.credit for key, mark in marks.items()}
        return Footing(earned, recalls)

    def _choices_of(self, pack: str) -> list[Choice]:
        entry = self._bench.catalogue.pack(pack)
        if entry is None:
            return []
        choices = [
            Choice(
                pack, "test", test.id, test.title, test.questions, test.minutes, course=entry.title
            )
            for test in entry.tests
        ]
        marks = self._bench.progress.marks(pack)
        for lesson in self._bench.catalogue.lessons(pack):
            ids = self._bench.catalogue.questions(pack, lesson.id)
            last = [mark.credit for one in ids if (mark := marks.get(f"{pack}/{one}"))]
            right = sum(credit >= 1 for credit in last)
            if ids:
                choice = Choice(
                    pack,
                    "lesson",
                    lesson.id,
                    lesson.title,
                    len(ids),
                    tried=len(last),
                    right=right,
                    course=entry.title,
                )
                choices.append(choice)
        return choices

    def _pack(self, pack: str) -> PackEntry:
        entry = self._bench.catalogue.pack(pack)
        if entry is None:
            raise StudyError("This course is no longer installed; open the library.")
        return entry

    def _of_lesson(self, pack: str, lesson: str) -> list[Question]:
        ids = set(self._bench.catalogue.questions(pack, lesson))
        return [one for one in self._questions(self._pack(pack)) if one.id in ids]

    def _questions(self, entry: PackEntry) -> tuple[Question, ...]:
        """Read the questions of a pack, once for as long as it does not change."""
        from studyapp.packs.reader import read_questions

        mark, questions = self._read_packs.get(entry.id, ("", ()))
        if mark != entry.fingerprint or not mark:
            questions = read_questions(Path(entry.folder))
            self._read_packs[entry.id] = (entry.fingerprint, questions)
        return questions


def _set_up(plan: Plan, setup: Setup | None) -> Plan:
    if setup is None:
        return plan
    minutes = plan.minutes if setup.minutes is None else setup.minutes or None
    return replace(plan, minutes=minutes, speaking=setup.speaking or plan.speaking)


def _some(questions: Sequence[Question]) -> Sequence[Question]:
    if not questions:
        raise StudyError("There are no questions here yet; try another lesson.")
    return questions


def _homes(questions: Sequence[Question]) -> dict[str, str]:
    return {one.id: one.lesson or lesson_of_source(one.source) or "" for one in questions}


def _credit(marks: Mapping[str, QuestionMark], pack: str, question: Question) -> float:
    last = marks.get(f"{pack}/{question.id}")
    return last.credit if last else 0.0
