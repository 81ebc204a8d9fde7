"""Questions: a sitting in which each is asked, marked, explained and put on record."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from studyapp.model.answers.marking import Arrangement, Confidence, Marked, Response, arrange, mark
from studyapp.model.content import PracticeTest, Question
from studyapp.model.errors import StudyError
from studyapp.model.journal import QuestionMark
from studyapp.model.shelf import PackEntry
from studyapp.model.text import Block
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress


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
    """How one question was answered; `counted` means the learner counted a near miss."""

    question: Question
    response: Response
    marked: Marked
    confidence: Confidence | None
    hints_used: int
    counted: bool = False

    @property
    def credit(self) -> float:
        """Return what the answer earned, 0 to 1."""
        return 1.0 if self.counted else self.marked.credit


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


class PracticeSession:
    """Asks questions one by one; each answer is on record before its feedback is shown."""

    def __init__(
        self,
        progress: Progress,
        pack: PackEntry,
        questions: Sequence[Question],
        title: str,
        seed: int,
        *,
        passing: int | None = None,
        feedback_at_end: bool = False,
    ) -> None:
        self._progress = progress
        self._pack = pack
        self._questions = tuple(questions)
        self.title = title
        self.seed = seed
        self.passing = passing
        self.feedback_at_end = feedback_at_end
        self.results: tuple[Result, ...] = ()
        self.item: Item | None = None
        self.result: Result | None = None
        self.hints: tuple[str, ...] = ()
        self._began_ms = 0
        self._ask()

    @property
    def folder(self) -> Path:
        """Return the pack's folder, in which its media lie."""
        return Path(self._pack.folder)

    @property
    def pack(self) -> str:
        """Return the id of the pack asked from."""
        return self._pack.id

    @property
    def score(self) -> float:
        """Return the share of all points earned so far, 0 to 1."""
        points = sum(result.question.points for result in self.results)
        earned = sum(result.question.points * result.credit for result in self.results)
        return earned / points if points else 0.0

    @property
    def passed(self) -> bool | None:
        """Tell whether the pass mark was reached; None if there is none."""
        return None if self.passing is None else self.score * 100 >= self.passing

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
        marked = mark(question, response, self._others(question), self._pack.language)
        result = Result(question, response, marked, confidence, len(self.hints))
        self._record(result)
        self.result = result
        self.results = (*self.results, result)
        return result

    def count_it(self) -> Result:
        """Count a near miss as right: the learner knows best what was meant."""
        assert self.result is not None, "nothing was answered"
        result = replace(self.result, counted=True)
        self._record(result, amends=True)
        self.result = result
        self.results = (*self.results[:-1], result)
        return result

    def next(self) -> None:
        """Go to the next question, or end the sitting."""
        self._ask()

    def _ask(self) -> None:
        from studyapp.packs.markdown import blocks

        self.result = None
        self.hints = ()
        self._began_ms = self._progress.now_ms()
        number = len(self.results)
        if number >= len(self._questions):
            self.item = None
            return
        question = self._questions[number]
        self.item = Item(
            question=question,
            prompt=blocks(question.prompt, "prompt"),
            arrangement=arrange(question, _seed_for(self.seed, question.id)),
            number=number + 1,
            total=len(self._questions),
        )

    def _record(self, result: Result, *, amends: bool = False) -> None:
        payload = {
            "right": result.credit >= 1,
            "confidence": str(result.confidence) if result.confidence else None,
            "hints": result.hints_used,
            "counted": result.counted,
            "seed": self.seed,
            "taken_ms": max(0, self._progress.now_ms() - self._began_ms),
        }
        self._progress.record_attempt(
            f"{self._pack.id}/{result.question.id}", result.credit, payload, amends=amends
        )

    def _others(self, question: Question) -> frozenset[str]:
        own = {getattr(question, "answer", None)}
        answers = (getattr(other, "answer", None) for other in self._questions)
        return frozenset(text for text in answers if isinstance(text, str) and text not in own)

    def _asked(self) -> Item:
        assert self.item is not None, "the sitting is over"
        return self.item


class Practice:
    """Puts together what can be practised."""

    def __init__(self, catalogue: Catalogue, progress: Progress) -> None:
        self._catalogue = catalogue
        self._progress = progress

    def choices(self) -> tuple[Choice, ...]:
        """Return the tests and lesson quizzes of the courses the learner takes."""
        return tuple(
            choice for pack in self._progress.enrolled() for choice in self._choices_of(pack)
        )

    def lesson(self, pack: str, lesson: str, seed: int, limit: int = 10) -> PracticeSession:
        """Ask up to `limit` questions of a lesson, those not yet known first."""
        entry = self._pack(pack)
        ids = set(self._catalogue.questions(pack, lesson))
        marks = self._progress.marks(pack)
        chosen = [question for question in self._read(entry) if question.id in ids]
        chosen.sort(
            key=lambda question: (
                _credit(marks, pack, question),
                _seed_for(seed, question.id),
            )
        )
        titles = {lesson.id: lesson.title for lesson in self._catalogue.lessons(pack)}
        title = titles.get(lesson, "")
        return PracticeSession(self._progress, entry, _some(chosen[:limit]), title, seed)

    def test(self, pack: str, test: str, seed: int) -> PracticeSession:
        """Ask the practice test `test`: its named questions, and picks from its pools."""
        from studyapp.packs.reader import read_tests

        entry = self._pack(pack)
        found = next((one for one in read_tests(Path(entry.folder)) if one.id == test), None)
        if found is None:
            raise StudyError("This test is no longer in the pack; choose another one.")
        chosen = _draw(found, self._read(entry), seed)
        return PracticeSession(
            self._progress,
            entry,
            _some(chosen),
            found.title,
            seed,
            passing=found.passing,
            feedback_at_end=found.feedback != "each",
        )

    def one(self, pack: str, question: str, seed: int) -> PracticeSession:
        """Ask a single question, as a stop in a conversation does."""
        entry = self._pack(pack)
        chosen = [found for found in self._read(entry) if found.id == question]
        if not chosen:
            raise StudyError("This question is no longer in the pack; the lesson goes on.")
        return PracticeSession(self._progress, entry, chosen, "", seed)

    def _choices_of(self, pack: str) -> list[Choice]:
        entry = self._catalogue.pack(pack)
        if entry is None:
            return []
        choices = [
            Choice(
                pack, "test", test.id, test.title, test.questions, test.minutes, course=entry.title
            )
            for test in entry.tests
        ]
        marks = self._progress.marks(pack)
        for lesson in self._catalogue.lessons(pack):
            ids = self._catalogue.questions(pack, lesson.id)
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
        entry = self._catalogue.pack(pack)
        if entry is None:
            raise StudyError("This course is no longer installed; open the library.")
        return entry

    def _read(self, entry: PackEntry) -> tuple[Question, ...]:
        from studyapp.packs.reader import read_questions

        return read_questions(Path(entry.folder))


def _some(questions: list[Question]) -> list[Question]:
    if not questions:
        raise StudyError("There are no questions here yet; try another lesson.")
    return questions


def _draw(test: PracticeTest, questions: tuple[Question, ...], seed: int) -> list[Question]:
    """Take each pool's questions in turn; nothing is asked twice."""
    taken: dict[str, Question] = {}
    by_id = {question.id: question for question in questions}
    for pool in test.sections:
        if pool.ids:
            fitting = [by_id[one] for one in pool.ids if one in by_id]
        else:
            fitting = [
                question
                for question in questions
                if (not pool.terms or set(pool.terms) & set(question.terms))
                and (pool.lesson is None or pool.lesson == question.lesson)
                and (not pool.tags or set(pool.tags) & set(question.tags))
                and (pool.difficulty is None or pool.difficulty == question.difficulty)
            ]
        if test.shuffle:
            fitting.sort(key=lambda question: _seed_for(seed, question.id))
        fresh = [question for question in fitting if question.id not in taken]
        taken |= {question.id: question for question in fresh[: pool.pick]}
    return list(taken.values())


def _credit(marks: Mapping[str, QuestionMark], pack: str, question: Question) -> float:
    last = marks.get(f"{pack}/{question.id}")
    return last.credit if last else 0.0


def _seed_for(seed: int, name: str) -> int:
    """Mix a sitting's seed with a question's id: the same on every system."""
    return zlib.crc32(f"{seed}\n{name}".encode())
