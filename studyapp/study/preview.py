"""A course while it is written: the author's folder as learners will see it, and its faults.

Pages read from a copy that is only ever replaced by a state without errors, so that a bad save
leaves the last good one on display.
"""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from studyapp.model.census import Census, census
from studyapp.model.content import Lesson, Pack, Question
from studyapp.model.depth import everything
from studyapp.model.errors import StudyError
from studyapp.model.order import reading_order
from studyapp.model.problems import Problem, Severity
from studyapp.model.shelf import CardEntry
from studyapp.model.text import leaf_text, leaves
from studyapp.model.units import UnitKind, units_of
from studyapp.study.desk import Desk
from studyapp.study.faces import Face, face_of

_LONGEST_SOURCE: Final = 5_000_000


@dataclass(frozen=True, slots=True)
class Look:
    """The folder at one moment; `sound` tells whether what learners see is this very state.

    `pack` is the last state without errors, None if there was none yet; `place` is what the author
    is working on: `lesson-id#block` of the first block that changed, or empty.
    """

    number: int
    problems: tuple[Problem, ...]
    sound: bool
    pack: Pack | None
    census: Census | None
    place: str

    @property
    def errors(self) -> int:
        """Return how many faults keep the state from being shown."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)


class Preview:
    """Looks at the folder `source` and lets the pages of `desk` show it."""

    def __init__(self, desk: Desk, source: Path) -> None:
        from studyapp.packs.seen import Seen

        self.source = source
        self._desk = desk
        self._seen = Seen()
        self._mark = ""
        self._advice: tuple[Problem, ...] = ()
        self._settled: Pack | None = None
        self._counted: Pack | None = None
        self._shown = ("", "")
        self._last = Look(0, (), sound=False, pack=None, census=None, place="")

    @property
    def last(self) -> Look:
        """Return what was seen last."""
        return self._last

    def look(self) -> Look:
        """Read what has changed, and show it if it has no errors; the last look if nothing has.

        A folder that is gone, or being written, is a fault like any other. This is as short as it
        can be; `settle` brings what may come a moment later.
        """
        from studyapp.packs.checker import glance_at
        from studyapp.packs.fingerprint import fingerprint

        try:
            mark = fingerprint(self.source)
        except StudyError:
            mark = "gone"
        if mark == self._mark:
            return self._last
        reading = glance_at(self.source, self._seen)
        self._mark = mark
        last, number = self._last, self._last.number + 1
        # What could be better is worked out later; until then what was said of it stays.
        problems = _joined(reading.problems, self._advice)
        if reading.pack is None:
            self._last = replace(last, number=number, problems=problems, sound=False, place="")
            return self._last
        self._show(reading.pack)
        place = _first_change(last.pack, reading.pack)
        self._last = Look(number, problems, True, reading.pack, last.census, place)
        return self._last

    def settle(self) -> Look:
        """Work out the advice and the figures of the last look, and what the other pages find."""
        from studyapp.packs.checker import look_at

        last = self._last
        reading = look_at(self.source, self._seen)
        known = set(last.problems) - set(self._advice)
        self._advice = tuple(it for it in reading.problems if it not in known and _warns(it))
        self._last = replace(last, problems=_joined(tuple(known), self._advice))
        if last.pack is not None and last.pack is not self._settled:
            self._desk.catalogue.put(last.pack, *self._shown)
            self._settled = last.pack
        if last.pack is not None and last.pack is not self._counted:
            self._last = replace(self._last, census=census(last.pack))
            self._counted = last.pack
        return self._last

    def cards(self) -> tuple[CardEntry, ...]:
        """Return everything that is asked as a card, as a list shows it."""
        pack = self._last.pack
        if pack is None:
            return ()
        found: dict[str, CardEntry] = {}
        for unit in units_of(pack):
            known = found.get(unit.item)
            found[unit.item] = CardEntry(
                pack=unit.pack,
                id=unit.item,
                kind=unit.kind,
                front=known.front if known else unit.front,
                back=known.back if known else unit.back,
                tags=unit.tags,
                source=unit.source,
                units=known.units + 1 if known else 1,
            )
        return tuple(found.values())

    def faces(self, item: str) -> tuple[Face, ...]:
        """Return the faces of the card or term `item`."""
        pack = self._last.pack
        if pack is None:
            return ()
        return tuple(
            face_of(unit)
            for unit in units_of(pack)
            if unit.item == item and unit.kind is not UnitKind.QUESTION
        )

    def questions(self) -> tuple[Question, ...]:
        """Return the questions of the pack."""
        return self._last.pack.questions if self._last.pack is not None else ()

    def lessons(self) -> tuple[tuple[str, str], ...]:
        """Return key and title of each lesson."""
        pack = self._last.pack
        return tuple((f"{pack.id}/{it.id}", it.title) for it in pack.lessons) if pack else ()

    def folder(self) -> Path | None:
        """Return the copy that the pages read from."""
        pack = self._last.pack
        return self._desk.folders.packs / pack.id if pack is not None else None

    def text_of(self, path: str) -> str:
        """Return the text of the author's file `path`; empty if it is none that can be shown."""
        from studyapp.packs.names import unsafe

        file = self.source / path
        if unsafe(path) is not None or not file.is_file():
            return ""
        with file.open("rb") as stream:
            return stream.read(_LONGEST_SOURCE).decode("utf-8", "replace")

    # --- parts ---------------------------------------------------------------------------------

    def _show(self, pack: Pack) -> None:
        """Bring the copy up to date, and of the catalogue what a lesson needs to be opened."""
        from studyapp.packs.fingerprint import fingerprint

        home = self._desk.folders.packs / pack.id
        before = self._last.pack
        if before is not None and before.id != pack.id:
            self._desk.catalogue.remove(before.id)
            shutil.rmtree(self._desk.folders.packs / before.id, ignore_errors=True)
            before = None
        _mirror(self.source, home)
        self._shown = (str(home), fingerprint(home))
        if before is None:
            self._desk.catalogue.put(pack, *self._shown)
            self._settled = pack
            self._desk.library.enrol(pack.id)
        else:
            self._desk.catalogue.put_lessons(pack, *self._shown)


def _warns(problem: Problem) -> bool:
    return problem.severity is Severity.WARNING


def _joined(problems: tuple[Problem, ...], advice: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return all of them once each, by path, line and column."""
    found = {*problems, *advice}
    return tuple(sorted(found, key=lambda it: (it.path, it.line, it.column, it.code)))


def _mirror(source: Path, home: Path) -> None:
    """Make `home` hold the files of `source`; those that have not changed are left alone."""
    from studyapp.packs.reader import files_of

    wanted = set(files_of(source))
    if home.is_dir():
        for file in [it for it in home.rglob("*") if it.is_file()]:
            if file.relative_to(home).as_posix() not in wanted:
                file.unlink()
    for name in wanted:
        original, copy = source / name, home / name
        if not _same(original, copy):
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(original, copy)


def _same(original: Path, copy: Path) -> bool:
    if not copy.is_file():
        return False
    one, other = original.stat(), copy.stat()
    return (one.st_size, one.st_mtime_ns) == (other.st_size, other.st_mtime_ns)


def _first_change(before: Pack | None, after: Pack) -> str:
    """Return the first block of a lesson that differs from `before`."""
    if before is None:
        return ""
    known = {lesson.id: lesson for lesson in before.lessons}
    for lesson in after.lessons:
        old = known.get(lesson.id)
        if old is not lesson and old != lesson:
            return f"{lesson.id}#{_changed_block(old, lesson)}"
    return ""


def _changed_block(before: Lesson | None, after: Lesson) -> str:
    texts = _texts(before) if before is not None else {}
    for name, text in _texts(after).items():
        if texts.get(name) != text:
            return name
    order = reading_order(after)
    return order[0] if order else ""


def _texts(lesson: Lesson) -> dict[str, str]:
    return {
        leaf.id: leaf_text(leaf)
        for section in lesson.sections
        for leaf in leaves(everything(section))
    }
