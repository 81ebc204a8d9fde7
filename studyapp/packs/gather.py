"""Reads all files of a pack into records, before anything is checked against anything else."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from studyapp.packs import format as tables
from studyapp.packs.faults import Faults, Place, Sheet
from studyapp.packs.files import Folder, look, read_text
from studyapp.packs.kinds import Entry, Record
from studyapp.packs.lessons import LessonFile, read_lesson_text
from studyapp.packs.names import FILMS, PICTURES, SOUNDS, suffix
from studyapp.packs.nodes import FASTEST, Loader, MapNode, ScalarNode, compose
from studyapp.packs.seen import Seen
from studyapp.packs.tables import compose_rows

T = TypeVar("T")

DEFAULT_LANGUAGE: Final = "en"

_PLACES: Final = {
    "lessons": (".md",),
    "cards": (".yaml", ".csv"),
    "quiz": (".yaml",),
    "tests": (".yaml",),
}
_SINGLE: Final = ("pack.yaml", "terms.yaml", "speech.yaml")


@dataclass(slots=True)
class Items:
    """The records of a pack, or of a translation, by kind."""

    terms: list[Entry] = field(default_factory=list)
    cards: list[Entry] = field(default_factory=list)
    questions: list[Entry] = field(default_factory=list)
    tests: list[Entry] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The files of a pack as they were read."""

    folder: Folder
    pack: Entry
    lessons: dict[str, LessonFile]
    items: Items
    speech: Entry | None
    credits: list[Entry]


@dataclass(frozen=True, slots=True)
class Files:
    """Reads the files below `root` as records and notes their faults."""

    root: Path
    faults: Faults
    loader: Loader = FASTEST
    seen: Seen | None = None

    def record(self, name: str, record: Record) -> Entry | None:
        """Return the file `name` as a record; None, with a fault noted, if it cannot be read."""
        return self._once(name, record.name, partial(self._record, record))

    def _record(self, record: Record, sheet: Sheet) -> Entry | None:
        text = self._text(sheet)
        node = None if text is None else compose(text, sheet, self.loader)
        return self._sure(sheet, None if node is None else record.read(node, sheet.path, sheet))

    def entries(self, name: str, record: Record, key: str) -> list[Entry]:
        """Return the records under `key` of the file `name`, with the file's defaults."""
        found = self.record(name, record)
        return [] if found is None else self._entries(found, key)

    def rows(self, name: str) -> list[Entry]:
        """Return the cards in the CSV file `name`."""
        return self._once(name, "rows", self._rows)

    def _rows(self, sheet: Sheet) -> list[Entry]:
        text = self._text(sheet)
        rows = None if text is None else compose_rows(text, sheet)
        if self._sure(sheet, rows) is None:
            return []
        assert rows is not None
        whole = MapNode(1, 1, [(ScalarNode(1, 1, "cards"), rows)])
        found = tables.CARDS.read(whole, sheet.path, sheet)
        return [] if found is None else self._entries(found, "cards")

    def lesson(self, name: str, language: str) -> LessonFile | None:
        """Return the lesson in the file `name`."""
        return self._once(name, ("lesson", language), partial(self._lesson, language))

    def _lesson(self, language: str, sheet: Sheet) -> LessonFile | None:
        text = self._text(sheet)
        if text is None or not sheet.faults.spend(Place(sheet.path), letters=len(text)):
            return self._sure(sheet, None)
        return self._sure(sheet, read_lesson_text(text, sheet, language))

    def _text(self, sheet: Sheet) -> str | None:
        # What is read already must not be more than a pack may hold.
        return read_text(self.root, sheet) if sheet.faults.spend(Place(sheet.path)) else None

    def _once(self, name: str, how: object, read: Callable[[Sheet], T]) -> T:
        """Read the file `name`, or remember what was read if it has not changed since."""
        if self.seen is None:
            return read(Sheet(name, self.faults))
        return self.seen.read(self.root, name, how, self.faults, read)

    @staticmethod
    def _sure(sheet: Sheet, found: T | None) -> T | None:
        if found is None:
            sheet.faults.halt(sheet.path)
        return found

    def _entries(self, found: Entry, key: str) -> list[Entry]:
        if key not in found:
            self.faults.halt(found.sheet.path)
        defaults = found.get("defaults")
        entries: list[Entry] = list(found.get(key, ()))
        if defaults is None:
            return entries
        return [Entry(it.sheet, it.node, {**defaults.values, **it.values}) for it in entries]


def gather(
    root: Path, faults: Faults, loader: Loader = FASTEST, seen: Seen | None = None
) -> Gathered | None:
    """Return the files of the pack in `root`; None, with faults noted, without a pack.yaml."""
    files = Files(root, faults, loader, seen)
    folder = look(root, faults)
    if "pack.yaml" not in folder.names:
        if faults.halted("."):
            return None
        hint = "choose the folder in which pack.yaml lies"
        faults.add(Place("pack.yaml"), "E005", "this folder holds no pack.yaml", hint)
        return None
    pack = files.record("pack.yaml", tables.PACK)
    if pack is None:  # go on without, so that the faults of the other files are found
        pack = Entry(Sheet("pack.yaml", faults), MapNode(1, 1, []), {})
    elif not _known_format(pack, faults):
        return None
    _note_unread(folder, faults)
    items = gather_items(files, folder)
    language = pack.get("language", DEFAULT_LANGUAGE)
    return Gathered(
        folder=folder,
        pack=pack,
        lessons=gather_lessons(files, folder, "lessons", language),
        items=items,
        speech=files.record("speech.yaml", tables.SPEECH)
        if "speech.yaml" in folder.names
        else None,
        credits=_credits(files, folder),
    )


def gather_items(files: Files, folder: Folder) -> Items:
    """Return the terms, cards, questions and tests of a pack."""
    items = Items()
    if "terms.yaml" in folder.names:
        items.terms = files.entries("terms.yaml", tables.TERMS, "terms")
    for name in folder.under("cards", *_PLACES["cards"]):
        is_table = suffix(name) == ".csv"
        items.cards += files.rows(name) if is_table else files.entries(name, tables.CARDS, "cards")
    items.questions = gather_questions(files, folder)
    items.tests = gather_tests(files, folder)
    return items


def gather_questions(files: Files, folder: Folder) -> list[Entry]:
    """Return the questions of a pack."""
    names = folder.under("quiz", *_PLACES["quiz"])
    return [it for name in names for it in files.entries(name, tables.QUIZ, "questions")]


def gather_tests(files: Files, folder: Folder) -> list[Entry]:
    """Return the practice tests of a pack."""
    tests = (files.record(name, tables.TEST) for name in folder.under("tests", ".yaml"))
    return [test for test in tests if test is not None]


def gather_lessons(
    files: Files, folder: Folder, place: str, language: str
) -> dict[str, LessonFile]:
    """Return the lessons below `place`, by path."""
    read = ((name, files.lesson(name, language)) for name in folder.under(place, ".md"))
    return {name: lesson for name, lesson in read if lesson is not None}


def _known_format(pack: Entry, faults: Faults) -> bool:
    number = pack.get("format")
    if number in {None, tables.FORMAT}:
        return True
    message = f"the pack is written in format {number}; this app reads format {tables.FORMAT}"
    hint = "a newer version of the app may read it" if number > tables.FORMAT else None
    faults.forget()
    faults.add(pack.place("format"), "E100", message, hint)
    return False


def _credits(files: Files, folder: Folder) -> list[Entry]:
    if "media/credits.yaml" not in folder.names:
        return []
    return files.entries("media/credits.yaml", tables.CREDITS, "files")


def _note_unread(folder: Folder, faults: Faults) -> None:
    for name in sorted(folder.names):
        place = name.partition("/")[0]
        if "/" not in name:
            stray = suffix(name) in {".yaml", ".yml", ".csv"} and name not in _SINGLE
        elif place in _PLACES:
            stray = suffix(name) not in _PLACES[place] or not name.endswith(_PLACES[place])
        else:
            stray = place not in {"media", "i18n"}
        if stray:
            faults.add(Place(name), "W101", "this file is not read", _where_read(name, place))


def _where_read(name: str, place: str) -> str:
    """Say where a file like `name`, which lies in `place`, would be read."""
    kinds = " and ".join(_PLACES.get(place, ()))
    if kinds:
        return f"{place}/ is read for {kinds}"
    if suffix(name) in PICTURES | SOUNDS | FILMS:
        return "pictures, sounds and films belong into media/"
    return f"read are {', '.join(_SINGLE)} and the folders {', '.join(_PLACES)}, media and i18n"
