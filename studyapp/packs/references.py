"""Checks what the parts of a pack say about each other: ids, sources, media, tests."""

from collections.abc import Iterator
from typing import Any, Final

from studyapp.packs.checks import check_item
from studyapp.packs.cycles import cycles
from studyapp.packs.faults import Faults, Place, shown
from studyapp.packs.gather import Gathered
from studyapp.packs.kinds import Entry
from studyapp.packs.lessons import LessonFile
from studyapp.packs.markdown import examine
from studyapp.packs.media import check_media, check_picture
from studyapp.packs.register import Register, register

LONGEST_CIRCLE: Final = 12

# Words for the computer, of which large packs have very many: there is no Markdown in them.
_NO_PROSE: Final = frozenset(
    (
        *("id", "type", "lesson", "source", "terms", "tags", "requires", "see_also", "memory"),
        *("front_lang", "back_lang", "image", "audio", "mode", "card", "scoring"),
    )
)


def check_references(gathered: Gathered, faults: Faults) -> Register:
    """Note every id, source, term, speaker and file that is named but does not exist."""
    known = register(gathered, faults)
    items = gathered.items
    for entry in (*items.terms, *items.cards, *items.questions):
        _check_entry(entry, gathered, known)
    for entry in (*items.cards, *items.questions, *items.tests):
        check_item(entry, faults)
    _check_circles(items.terms, faults)
    for lesson in gathered.lessons.values():
        check_lesson(lesson, gathered, known)
    for test in items.tests:
        _check_test(test, items.questions, known)
    _check_order(gathered, known)
    _check_history(gathered.pack, known)
    check_media(gathered, faults)
    return known


def check_texts(entry: Entry, gathered: Gathered, known: Register) -> None:
    """Note faults in the Markdown of `entry` and links in it that lead nowhere."""
    for key, value in entry.values.items():
        if key in _NO_PROSE:
            continue
        for text in _texts(value):
            notes = examine(text)
            for fault in notes.faults:
                known.faults.add(entry.place(key), fault.code, fault.message, fault.hint)
            for _, kind, target in notes.mentions:
                _need(kind, target, entry.place(key), gathered, known)


def check_lesson(lesson: LessonFile, gathered: Gathered, known: Register) -> None:
    """Note what `lesson` names that does not exist."""
    for index, term in enumerate(lesson.lesson.terms):
        known.need("term", term, lesson.header.place("terms", index))
    for mention in lesson.mentions:
        _need(mention.kind, mention.target, lesson.place(mention), gathered, known)


def _need(kind: str, target: str, place: Place, gathered: Gathered, known: Register) -> None:
    if kind == "path":
        known.need_file(target, gathered.folder.names, place)
    elif kind == "picture":
        check_picture(target, place, known.faults)
    else:
        known.need(kind, target, place)


def _check_entry(entry: Entry, gathered: Gathered, known: Register) -> None:
    for key in ("terms", "requires", "see_also"):
        for index, term in enumerate(entry.get(key, ())):
            if term not in known.ids["term"]:
                known.need("term", term, entry.place(key, index))
    if "lesson" in entry:
        known.need("lesson", entry["lesson"], entry.place("lesson"))
    if "source" in entry and not known.has_source(entry["source"]):
        known.need_source(entry["source"], entry.place("source"))
    check_texts(entry, gathered, known)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, Entry):
        yield from _texts(tuple(value.values.values()))


def _check_circles(terms: list[Entry], faults: Faults) -> None:
    entries = {entry["id"]: entry for entry in terms if "id" in entry}
    requires = {name: entry.get("requires", ()) for name, entry in entries.items()}
    for circle in cycles(requires):
        steps = circle if len(circle) <= LONGEST_CIRCLE else [*circle[:LONGEST_CIRCLE], "…"]
        place = entries[circle[-2]].place()
        faults.add(place, "E306", f"terms require each other: {' -> '.join(steps)}")


def _check_test(test: Entry, questions: list[Entry], known: Register) -> None:
    for pool in test.get("sections", ()):
        for index, name in enumerate(pool.get("ids", ())):
            known.need("quiz", name, pool.place("ids", index))
        wanted = pool.get("from")
        if wanted is not None:
            for index, term in enumerate(wanted.get("terms", ())):
                known.need("term", term, wanted.place("terms", index))
            if "lesson" in wanted:
                known.need("lesson", wanted["lesson"], wanted.place("lesson"))
        if "quiz" not in known.unsure:
            _check_supply(pool, questions, known.faults)


def _check_supply(pool: Entry, questions: list[Entry], faults: Faults) -> None:
    wanted = pool.get("from")
    named = pool.get("ids")
    supply = len(named) if named else sum(_fits(it, wanted) for it in questions)
    picked = pool.get("pick", 1)
    if supply < picked:
        message = f"this section needs {picked} questions, but {supply} fit"
        faults.add(pool.place("pick" if "pick" in pool else None), "E308", message)


def _fits(question: Entry, wanted: Entry | None) -> bool:
    if wanted is None:
        return True
    shares = all(
        key not in wanted or not set(wanted[key]).isdisjoint(question.get(key, ()))
        for key in ("terms", "tags")
    )
    equals = all(
        key not in wanted or wanted[key] == question.get(key) for key in ("lesson", "difficulty")
    )
    return shares and equals


def _check_order(gathered: Gathered, known: Register) -> None:
    pack, names = gathered.pack, gathered.folder.names
    listed = pack.get("lessons", ())
    for index, path in enumerate(listed):
        place = pack.place("lessons", index)
        known.need_file(path, names, place)
        if path in listed[:index]:
            known.faults.add(place, "E301", f"lesson {shown(path)} is listed twice")
        elif path in names and not (path.startswith("lessons/") and path.endswith(".md")):
            message = f"{shown(path)} is no lesson"
            known.faults.add(place, "E322", message, "lessons are .md files in lessons/")
    for path in gathered.lessons:
        if listed and path not in listed:
            hint = "add it to lessons: in pack.yaml; until then it stands at the end"
            known.faults.add(Place(path), "W201", "this lesson is not in the reading order", hint)
    if not gathered.folder.under("lessons", ".md") and not gathered.folder.under("cards"):
        known.faults.add(Place("pack.yaml"), "E005", "a pack needs a lesson or a file of cards")


def _check_history(pack: Entry, known: Register) -> None:
    if known.unsure:
        return
    living = {
        name for kind in ("term", "card", "quiz", "test", "lesson") for name in known.ids[kind]
    }
    for old, new in pack.get("renamed", ()):
        if old in living:
            message = f"{shown(old)} is renamed, but an item still has this id"
            known.faults.add(pack.place("renamed"), "E307", message)
        if new not in living:
            message = f"{shown(old)} is renamed to {shown(new)}, which does not exist"
            known.faults.add(pack.place("renamed"), "E307", message)
    for index, name in enumerate(pack.get("retired", ())):
        if name in living:
            message = f"{shown(name)} is retired, but an item still has this id"
            known.faults.add(pack.place("retired", index), "E307", message)
