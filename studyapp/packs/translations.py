"""Reads translations: overlays under i18n/<language>/ with the same ids, fields that differ."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from studyapp.packs import format as tables
from studyapp.packs.faults import Faults, Place, shown
from studyapp.packs.files import Folder
from studyapp.packs.gather import Files, Gathered, Items, gather_lessons
from studyapp.packs.kinds import Entry, Record
from studyapp.packs.lessons import LessonFile
from studyapp.packs.references import check_lesson, check_texts
from studyapp.packs.register import Register
from studyapp.packs.suggest import did_you_mean

_PAIRED: Final = ("choices", "pairs", "items", "sections")
_PLACES: Final = {
    "cards": (tables.TRANSLATED_CARDS, "cards"),
    "quiz": (tables.TRANSLATED_QUIZ, "questions"),
}
_SINGLE: Final = {
    "pack.yaml": tables.TRANSLATED_PACK,
    "speech.yaml": tables.SPEECH,
    "stamps.yaml": tables.STAMPS,
}
_READ: Final = re.compile(
    r"i18n/[^/]+/((pack|terms|speech|stamps)\.yaml|(cards|quiz|tests)/.+\.yaml|lessons/.+\.md)"
)


@dataclass(frozen=True, slots=True)
class Translation:
    """What is translated into `language`: a part of the pack, some items, some lessons."""

    language: str
    pack: Entry | None
    items: Items
    lessons: dict[str, LessonFile]
    speech: Entry | None = None
    stamps: Entry | None = None


def languages(folder: Folder) -> list[str]:
    """Return the names of the folders under i18n/."""
    return sorted({name.split("/")[1] for name in folder.under("i18n") if name.count("/") > 1})


def read_translation(files: Files, folder: Folder, language: str) -> Translation:
    """Return the translation into `language`."""
    base = f"i18n/{language}"
    items = Items()
    for place, (record, key) in _PLACES.items():
        for name in folder.under(f"{base}/{place}", ".yaml"):
            found = files.entries(name, record, key)
            (items.cards if place == "cards" else items.questions).extend(found)
    if (name := f"{base}/terms.yaml") in folder.names:
        items.terms = files.entries(name, tables.TRANSLATED_TERMS, "terms")
    tests = (_record(files, name, tables.TRANSLATED_TEST) for name in folder.under(f"{base}/tests"))
    items.tests = [test for test in tests if test is not None]
    singles = [
        files.record(f"{base}/{name}", record) if f"{base}/{name}" in folder.names else None
        for name, record in _SINGLE.items()
    ]
    lessons = gather_lessons(files, folder, f"{base}/lessons", language)
    cut = len(base) + 1
    own = {path[cut:]: it for path, it in lessons.items()}
    pack, speech, stamps = singles
    return Translation(language, pack, items, own, speech, stamps)


def check_translation(over: Translation, gathered: Gathered, known: Register) -> None:
    """Note what the translation names that the original does not have."""
    pairs = (
        ("term", over.items.terms, gathered.items.terms),
        ("card", over.items.cards, gathered.items.cards),
        ("quiz", over.items.questions, gathered.items.questions),
        ("test", over.items.tests, gathered.items.tests),
    )
    for kind, entries, originals in pairs:
        by_id = {entry["id"]: entry for entry in originals if "id" in entry}
        for entry in entries:
            original = by_id.get(entry.get("id", ""))
            if original is not None:
                _check_fields(entry, original, known.faults)
            elif "id" in entry and kind not in known.unsure:
                message = f"the original has no item {shown(entry['id'])} here"
                hint = did_you_mean(entry["id"], by_id)
                known.faults.add(entry.place("id"), "E310", message, hint)
            check_texts(entry, gathered, known)
    for path, lesson in over.lessons.items():
        _check_lesson(lesson, gathered.lessons.get(path), known)
        check_lesson(lesson, gathered, known)


def check_languages(gathered: Gathered, faults: Faults) -> None:
    """Note languages that are announced without a folder, and folders not announced."""
    pack, there = gathered.pack, languages(gathered.folder)
    announced = pack.get("translations", ())
    for index, language in enumerate(announced):
        if language not in there:
            message = f"no folder i18n/{language}"
            faults.add(pack.place("translations", index), "E320", message)
    for language in there:
        if language not in announced and not faults.halted("pack.yaml"):
            hint = "add it to translations: in pack.yaml"
            message = "this translation is not announced in pack.yaml"
            faults.add(Place(f"i18n/{language}"), "W301", message, hint)

    for name in gathered.folder.under("i18n"):
        if not _READ.fullmatch(name):
            hint = "a translation has files of the same names as the pack, cards as .yaml"
            faults.add(Place(name), "W101", "this file is not read", hint)


def merge(original: Entry, over: Entry) -> Entry:
    """Return `original` with the fields of `over`; lists of records are merged one by one."""
    values = dict(original.values)
    for key, value in over.values.items():
        values[key] = _merged(key, values.get(key), value)
    return Entry(original.sheet, original.node, values)


def _record(files: Files, name: str, record: Record) -> Entry | None:
    return files.record(name, record) if name.endswith(".yaml") else None


def _merged(key: str, old: Any, new: Any) -> Any:
    if key == "masks" and old:
        labels = {mask["id"]: mask for mask in new}
        return tuple(merge(mask, labels.get(mask["id"], mask)) for mask in old)
    if key in {"choices", "sections"} and old:
        return tuple(merge(one, other) for one, other in zip(old, new, strict=True))
    return new


def _check_fields(entry: Entry, original: Entry, faults: Faults) -> None:
    for key in _PAIRED:
        if key in entry and len(entry[key]) != len(original.get(key, ())):
            message = (
                f"{key} has {len(entry[key])} items, {len(original.get(key, ()))} in the original"
            )
            faults.add(entry.place(key), "E107", message)
        elif key == "choices" and key in entry:
            _check_options(entry, original[key], faults)
    masks = {mask.get("id") for mask in original.get("masks", ())}
    for mask in entry.get("masks", ()):
        if "id" in mask and mask["id"] not in masks:
            message = f"the original has no mask {shown(mask['id'])}"
            faults.add(mask.place("id"), "E310", message)


def _check_options(entry: Entry, originals: tuple[Entry, ...], faults: Faults) -> None:
    for index, (option, original) in enumerate(zip(entry["choices"], originals, strict=True)):
        if any((side in option) and (side not in original) for side in ("right", "wrong")):
            message = "this option is right in one language and wrong in the other"
            faults.add(entry.place("choices", index), "E310", message)


def _check_lesson(lesson: LessonFile, original: LessonFile | None, known: Register) -> None:
    place = Place(lesson.sheet.path)
    if original is None:
        if "lesson" not in known.unsure:
            known.faults.add(place, "E310", "the original has no lesson with this file name")
        return
    if lesson.lesson.id != original.lesson.id:
        message = f"the original has the id {shown(original.lesson.id)}"
        known.faults.add(lesson.header.place("id"), "E310", message)
    missing = sorted(original.named - lesson.anchors) if lesson.complete else []
    if missing:
        message = f"the translation lacks the place {shown(missing[0])}"
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        known.faults.add(place, "E310", message + more, "sources and links need it")


def by_id(entries: Iterable[Entry]) -> Mapping[str, Entry]:
    """Return `entries` by their id."""
    return {entry["id"]: entry for entry in entries if "id" in entry}
