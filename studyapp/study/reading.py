"""Reading: a lesson opened at the place where it was left, and the paragraph a card came from."""

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studyapp.model.errors import StudyError
from studyapp.model.journal import Place
from studyapp.model.shelf import LessonEntry, PackEntry
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress

_MOST_KNOWN: Final = 4  # lessons; one takes about a megabyte

if TYPE_CHECKING:  # start-up is precious: content is imported when a lesson is opened
    from studyapp.model.content import Aid, Lesson, Speaker, Term
    from studyapp.model.text import Block
    from studyapp.model.units import Unit


@dataclass(frozen=True, slots=True)
class OpenLesson:
    """A lesson with all that its page needs; `place` is None on the first visit.

    `asked` counts the questions about each section, by the section's id; `taken` tells whether
    the learner takes the course.
    """

    entry: LessonEntry
    pack: PackEntry
    lesson: "Lesson"
    terms: "dict[str, Term]"
    speakers: "dict[str, Speaker]"
    place: Place | None
    next: LessonEntry | None
    questions: int = 0
    asked: "dict[str, int]" = field(default_factory=dict)
    taken: bool = False

    @property
    def concepts(self) -> "tuple[Term, ...]":
        """Return the key terms the lesson lists, in its order, and those it is the source of."""
        here = f"{self.lesson.id}#"
        explained = (t.id for t in self.terms.values() if (t.source or "").startswith(here))
        names = dict.fromkeys((*self.lesson.terms, *explained))
        terms = (self.terms[name] for name in names if name in self.terms)
        return tuple(term for term in terms if term.key)

    @property
    def folder(self) -> Path:
        """Return the pack's folder, in which its media lie."""
        return Path(self.pack.folder)


@dataclass(frozen=True, slots=True)
class Source:
    """The paragraph that a card or question came from; `folder` is that of its pack."""

    folder: Path
    lesson: str
    lesson_title: str
    section_title: str
    block: str
    blocks: "tuple[Block, ...]"


class Reading:
    """Opens lessons and remembers where the learner stands in them."""

    def __init__(self, catalogue: Catalogue, progress: Progress) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._known: dict[tuple[object, ...], Lesson] = {}

    def open(self, lesson: str) -> OpenLesson:
        """Open the lesson with key `pack/lesson`; raises StudyError if it is not there."""
        from studyapp.model.depth import by_section

        pack, entry = self._find(lesson)
        lessons = self._catalogue.lessons(pack.id)
        following = entry.position + 1
        read = self._read(pack, entry)
        sources = self._catalogue.question_sources(pack.id, entry.id)
        return OpenLesson(
            entry=entry,
            pack=pack,
            lesson=read,
            terms={term.id: term for _, term in self._catalogue.terms([pack.id])},
            speakers=self._catalogue.speakers(pack.id),
            place=self._progress.places().get(lesson),
            next=lessons[following] if following < len(lessons) else None,
            questions=len(sources),
            asked={name: len(ids) for name, ids in by_section(read, sources).items()},
            taken=pack.id in self._progress.enrolled(),
        )

    def keep_place(self, lesson: str, block: str, offset: int, depth: str, reached: float) -> None:
        """Remember the block at the top of the page and the share of the lesson that was seen."""
        self._progress.set_place(lesson, block, offset, depth, min(max(reached, 0.0), 1.0))

    def source(self, pack: str, source: str) -> Source | None:
        """Return the text behind `lesson#anchor` of `pack`, or None if it is gone.

        A card of the learner's own names its pack itself: `pack/lesson#anchor`.
        """
        from studyapp.model.depth import excerpt
        from studyapp.model.text import leaves

        named, _, source = source.rpartition("/")
        pack = named or pack
        lesson_id, _, anchor = source.partition("#")
        try:
            found, entry = self._find(f"{pack}/{lesson_id}")
            lesson = self._read(found, entry)
        except StudyError:
            return None
        folder = Path(found.folder)
        for section in lesson.sections:
            blocks = excerpt(section, anchor)
            if blocks:
                first = next(leaves(blocks), None)
                block = first.id if first else anchor
                return Source(folder, entry.key, entry.title, section.title, block, blocks)
        return Source(folder, entry.key, entry.title, "", "", ())

    def aids(self, unit: "Unit") -> "tuple[Aid, ...]":
        """Return the memory aids for the terms of `unit`, from the lessons that explain them."""
        from studyapp.model.content import MemoryAids

        wanted = {unit.item, *unit.terms}
        named = [unit.lesson, *(term.source for term in self._terms(unit.pack, wanted))]
        lessons = dict.fromkeys(name.partition("#")[0] for name in named if name)
        found: list[Aid] = []
        for lesson in lessons:
            with contextlib.suppress(StudyError):  # gone since: there are its other lessons
                read = self._read(*self._find(f"{unit.pack}/{lesson}"))
                sections = [it for it in read.sections if isinstance(it, MemoryAids)]
                found += (aid for it in sections for aid in it.aids if aid.term in wanted)
        return tuple(found)

    def _terms(self, pack: str, names: Iterable[str]) -> "Iterator[Term]":
        for name in names:
            term = self._catalogue.term(pack, name)
            if term is not None:
                yield term

    def _find(self, lesson: str) -> tuple[PackEntry, LessonEntry]:
        pack = self._catalogue.pack(lesson.partition("/")[0])
        if pack is not None:
            for entry in self._catalogue.lessons(pack.id):
                if entry.key == lesson:
                    return pack, entry
        raise StudyError("This lesson is no longer installed; open the library to find another.")

    def _read(self, pack: PackEntry, entry: LessonEntry) -> "Lesson":
        """Read a lesson, or remember it: most are opened again soon after."""
        from studyapp.packs.reader import read_lesson

        key = (pack.id, pack.fingerprint, entry.path, _stamp(Path(pack.folder) / entry.path))
        lesson = self._known.pop(key, None)
        if lesson is None:
            lesson = read_lesson(Path(pack.folder), entry.path, pack.language)
        self._known[key] = lesson
        if len(self._known) > _MOST_KNOWN:
            self._known.pop(next(iter(self._known)))
        return lesson


def _stamp(file: Path) -> tuple[int, int]:
    """Return what changes when a file is written; (0, 0) if there is none."""
    try:
        found = file.stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)
