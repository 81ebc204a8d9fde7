"""Reads a study pack: the whole of it, or what one page needs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from studyapp.model.content import Lesson, Pack, PracticeTest, Pronunciations, Question, TermCards
from studyapp.model.errors import Sentence
from studyapp.model.problems import PackError, Problem, Severity
from studyapp.packs import format as tables
from studyapp.packs import values
from studyapp.packs.checks import check_item
from studyapp.packs.faults import Faults, Place
from studyapp.packs.files import look
from studyapp.packs.gather import Files, Gathered, gather, gather_questions, gather_tests
from studyapp.packs.kinds import Entry
from studyapp.packs.names import unsafe
from studyapp.packs.nodes import FASTEST, Loader
from studyapp.packs.references import check_references
from studyapp.packs.seen import Seen
from studyapp.packs.translations import (
    Translation,
    by_id,
    check_languages,
    check_translation,
    languages,
    merge,
    read_translation,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading:
    """A pack, None if it has errors, and all that was found wrong with it."""

    pack: Pack | None
    problems: tuple[Problem, ...]


def read_pack(root: Path, language: str | None = None) -> Pack:
    """Return the pack in the folder `root`, in `language` as far as it is translated.

    Raises:
        PackError: the pack has errors; it lists all of them.
    """
    reading = inspect_pack(root, language)
    if reading.pack is None:
        raise pack_error(reading.problems)
    return reading.pack


def inspect_pack(root: Path, language: str | None = None, *, loader: Loader = FASTEST) -> Reading:
    """Return the pack in the folder `root`, None if it has errors, and all faults found."""
    faults = Faults()
    found = survey(root, faults, loader)
    return Reading(None if found is None else found.pack(language), faults.problems)


@dataclass(frozen=True, slots=True)
class Survey:
    """All of a pack as it was read and checked, with its translations."""

    gathered: Gathered
    translations: tuple[Translation, ...]
    faults: Faults

    def pack(self, language: str | None = None) -> Pack | None:
        """Return the pack, in `language` as far as it is translated; None if it has errors."""
        if self.faults.fatal:
            return None
        wanted = (it for it in self.translations if it.language == language)
        return _pack(self.gathered, next(wanted, None))


def survey(
    root: Path, faults: Faults, loader: Loader = FASTEST, seen: Seen | None = None
) -> Survey | None:
    """Read all of the pack in `root` and note its faults; None if there is no pack at all.

    What `seen` remembers of files that have not changed is not read again.
    """
    gathered = gather(root, faults, loader, seen)
    if gathered is None:
        return None
    known = check_references(gathered, faults)
    check_languages(gathered, faults)
    files = Files(root, faults, loader, seen)
    translations = []
    for name in languages(gathered.folder):
        translations.append(read_translation(files, gathered.folder, name))
        check_translation(translations[-1], gathered, known)
    return Survey(gathered, tuple(translations), faults)


def files_of(root: Path) -> tuple[str, ...]:
    """Return the files of the pack in `root`, sorted, relative and with `/`.

    Raises:
        PackError: there is something that a pack may not hold, such as a link.
    """
    faults = Faults()
    folder = look(root, faults)
    _raise_if_fatal(faults)
    return tuple(sorted(folder.names))


def read_lesson(root: Path, path: str, language: str, *, translation: str | None = None) -> Lesson:
    """Return the lesson in the file `path` of the pack in `root`.

    `language` is the pack's, used if the lesson names none; `translation` is the language
    wished for, used if the lesson exists in it.

    Raises:
        PackError: the lesson cannot be read.
    """
    faults = Faults()
    if (why := unsafe(path)) is not None:
        faults.add(Place(path), "E321", f"the name {why}")
        raise pack_error(faults.problems)
    translated = f"i18n/{translation}/{path}"
    if translation and unsafe(translated) is None and (root / translated).is_file():
        found = Files(root, faults).lesson(translated, translation)
    else:
        found = Files(root, faults).lesson(path, language)
    _raise_if_fatal(faults)
    assert found is not None
    return replace(found.lesson, path=path)


def read_questions(root: Path, *, translation: str | None = None) -> tuple[Question, ...]:
    """Return the questions of the pack in `root`.

    Raises:
        PackError: a file of questions cannot be read.
    """
    faults = Faults()
    files, folder = Files(root, faults), look(root, faults)
    entries = gather_questions(files, folder)
    for entry in entries:
        check_item(entry, faults)
    if translation in languages(folder):
        over = read_translation(files, folder, translation).items.questions
        entries = _translated(entries, over)
    _raise_if_fatal(faults)
    return tuple(map(values.question, entries))


def read_tests(root: Path) -> tuple[PracticeTest, ...]:
    """Return the practice tests of the pack in `root`.

    Raises:
        PackError: a test cannot be read.
    """
    faults = Faults()
    tests = gather_tests(Files(root, faults), look(root, faults))
    _raise_if_fatal(faults)
    return tuple(map(values.practice_test, tests))


def read_speech(root: Path, language: str | None = None) -> Pronunciations:
    """Return the speech list of the pack in `root`, the empty one if it has none.

    A translation into `language` may bring a list of its own.

    Raises:
        PackError: the file cannot be read.
    """
    translated = f"i18n/{language}/speech.yaml"
    own = language is not None and unsafe(translated) is None and (root / translated).is_file()
    name = translated if own else "speech.yaml"
    if not (root / name).exists():
        return Pronunciations()
    faults = Faults()
    entry = Files(root, faults).record(name, tables.SPEECH)
    _raise_if_fatal(faults)
    return values.pronunciations(entry)


def pack_error(problems: tuple[Problem, ...]) -> PackError:
    """Return the error that reports `problems`, with the first one in its sentence."""
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if len(errors) == 1:
        return PackError(Sentence("The pack has an error: %1", errors[0]), problems)
    counted = Sentence("The pack has %1 errors; the first is %2", len(errors), errors[0])
    return PackError(counted, problems)


def _raise_if_fatal(faults: Faults) -> None:
    if faults.fatal:
        raise pack_error(faults.problems)


def _pack(gathered: Gathered, over: Translation | None) -> Pack:
    items = gathered.items
    head = _translated_head(gathered.pack, over)
    make: dict[str, Any] = {key: head[key] for key in _COPIED if key in head}
    cards = items.cards if over is None else _spoken(items.cards, over, head["language"])
    make["language"] = head["language"] if over is None else over.language
    study = head["study"].values if "study" in head else {}
    tr = over.items if over else None
    return Pack(
        **make,
        authors=tuple(map(values.person, head["authors"])),
        speakers=tuple(values.speaker(name, entry) for name, entry in head.get("speakers", ())),
        lessons=_lessons(gathered, over),
        terms=_made(values.term, items.terms, tr.terms if tr else ()),
        cards=_made(values.card, cards, tr.cards if tr else ()),
        questions=_made(values.question, items.questions, tr.questions if tr else ()),
        tests=_made(values.practice_test, items.tests, tr.tests if tr else ()),
        speech=values.pronunciations((over and over.speech) or gathered.speech),
        credits=tuple(map(values.credit, gathered.credits)),
        new_cards_per_day=study.get("new_cards_per_day"),
        cards_from_terms=TermCards(study.get("cards_from_terms", TermCards.FORWARD)),
    )


_COPIED = (
    "id",
    "version",
    "title",
    "license",
    "summary",
    "translations",
    "subjects",
    "level",
    "minutes",
    "requires_app",
    "requires",
    "homepage",
    "renamed",
    "retired",
)


def _translated_head(pack: Entry, over: Translation | None) -> Entry:
    if over is None or over.pack is None:
        return pack
    names = dict(over.pack.get("speakers", ()))
    speakers = tuple(
        (name, merge(entry, names[name]) if name in names else entry)
        for name, entry in pack.get("speakers", ())
    )
    head = merge(pack, over.pack)
    return Entry(head.sheet, head.node, {**head.values, "speakers": speakers})


def _made(make: Callable[[Entry], T], entries: list[Entry], over: Iterable[Entry]) -> tuple[T, ...]:
    return tuple(map(make, _translated(entries, over)))


def _translated(entries: list[Entry], over: Iterable[Entry]) -> list[Entry]:
    found = by_id(over)
    if not found:
        return entries
    return [merge(it, found[it["id"]]) if it["id"] in found else it for it in entries]


def _spoken(cards: list[Entry], over: Translation, language: str) -> list[Entry]:
    """Return `cards`, the untranslated sides marked with their `language` for the voice."""
    found = by_id(over.items.cards)
    marked = []
    for card in cards:
        done = found[card["id"]].values if card["id"] in found else {}
        sides = {side: language for side, keys in _SIDES.items() if done.keys().isdisjoint(keys)}
        marked.append(Entry(card.sheet, card.node, {**sides, **card.values}))
    return marked


_SIDES = {"front_lang": ("front", "text", "alt"), "back_lang": ("back", "answer")}


def _lessons(gathered: Gathered, over: Translation | None) -> tuple[Lesson, ...]:
    listed = gathered.pack.get("lessons", ())
    order = [*listed, *(path for path in gathered.lessons if path not in listed)]
    read = dict(gathered.lessons)
    if over is not None:
        read.update(over.lessons)
    return tuple(replace(read[path].lesson, path=path) for path in order)
