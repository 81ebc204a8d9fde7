"""Tells which translations are older than what they translate, by stamps of the original.

`i18n/<language>/stamps.yaml` holds a hash of each original text as it was when a translator last
looked at it. What is translated but has no stamp is taken to be new enough.
"""

import hashlib
import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from studyapp.model.errors import StudyError
from studyapp.packs import format as tables
from studyapp.packs.faults import Faults, Place, Sheet, shown
from studyapp.packs.files import look, read_text, reason
from studyapp.packs.gather import Files, Gathered, gather
from studyapp.packs.kinds import Entry, Kind, ListOf, MapOf, Record
from studyapp.packs.lessons import LessonFile
from studyapp.packs.translations import Translation, languages, read_translation

_NOTE: Final = "# Written by `studyapp pack i18n stamp`: what the translation was made from.\n"
_LENGTH: Final = 12


@dataclass(frozen=True, slots=True)
class TranslationState:
    """How far a translation is: ids of what it has, lacks, and has from an older original."""

    language: str
    translated: tuple[str, ...]
    missing: tuple[str, ...]
    stale: tuple[str, ...]


def check_stamps(translation: Translation, gathered: Gathered, faults: Faults) -> None:
    """Note what is translated from an original that has changed since."""
    stamps = _stamps(translation)
    now = dict(_hashes(gathered))
    for name, place in _places(translation).items():
        if name in stamps and name in now and stamps[name] != now[name]:
            message = f"the original of {shown(name or 'pack.yaml')} has changed since"
            hint = f"mend it, then run `studyapp pack i18n stamp . {translation.language}`"
            faults.add(place, "W302", message, hint)


def translation_states(root: Path) -> tuple[TranslationState, ...]:
    """Return how far each translation of the pack in `root` is; none if it cannot be read."""
    faults = Faults()
    gathered = gather(root, faults)
    if gathered is None:
        return ()
    files = Files(root, faults)
    return tuple(
        _state(read_translation(files, gathered.folder, language), gathered)
        for language in languages(gathered.folder)
    )


def stamp(root: Path, language: str, only: Collection[str] = ()) -> tuple[str, ...]:
    """Write down that the translation into `language` is up to date; return the ids concerned.

    With `only`, the stamps of all other ids stay as they are.

    Raises:
        StudyError: there is no such translation, or one of `only` is not translated.
    """
    faults = Faults()
    gathered = gather(root, faults)
    if gathered is None or language not in languages(look(root, faults)):
        raise StudyError("There is no folder i18n/%1 with a translation in this pack.", language)
    translation = read_translation(Files(root, faults), gathered.folder, language)
    there = _places(translation)
    unknown = sorted(set(only) - there.keys())
    if unknown:
        raise StudyError("%1 is not translated into %2: check the id.", repr(unknown[0]), language)
    now, old = dict(_hashes(gathered)), _stamps(translation)
    stamped = {name: now[name] for name in there if name in now and (not only or name in only)}
    kept = {name: old[name] for name in there if only and name in old}
    try:
        path = root / "i18n" / language / "stamps.yaml"
        path.write_text(_text({**kept, **stamped}), encoding="utf-8", newline="\n")
    except OSError as error:
        raise StudyError("The stamps cannot be written (%1).", reason(error)) from error
    return tuple(sorted(stamped))


def _text(stamps: dict[str, str]) -> str:
    lines = [f"  {name}: '{stamps[name]}'" for name in sorted(stamps) if name]
    head = [f"pack: '{stamps['']}'"] if "" in stamps else []
    return _NOTE + "".join(f"{line}\n" for line in (*head, *(["items:"] if lines else []), *lines))


def _state(translation: Translation, gathered: Gathered) -> TranslationState:
    now, there, stamps = dict(_hashes(gathered)), _places(translation), _stamps(translation)
    return TranslationState(
        translation.language,
        tuple(name or "pack.yaml" for name in now if name in there),
        tuple(name or "pack.yaml" for name in now if name not in there),
        tuple(
            name or "pack.yaml"
            for name in now
            if name in there and stamps.get(name, now[name]) != now[name]
        ),
    )


def _stamps(translation: Translation) -> dict[str, str]:
    """Return the stamps by id, that of pack.yaml under the empty one."""
    found = translation.stamps
    if found is None:
        return {}
    head = {"": found["pack"]} if "pack" in found else {}
    return head | dict(found.get("items", ()))


def _places(translation: Translation) -> dict[str, Place]:
    """Return where each id is translated, pack.yaml under the empty one."""
    items = translation.items
    entries = (*items.terms, *items.cards, *items.questions, *items.tests)
    found = {it["id"]: it.place() for it in entries if "id" in it}
    if translation.pack is not None:
        found[""] = translation.pack.place()
    found |= {it.lesson.id: Place(it.sheet.path) for it in translation.lessons.values()}
    return found


def _hashes(gathered: Gathered) -> Iterator[tuple[str, str]]:
    """Yield the ids of all that can be translated, each with a hash of its text."""
    yield "", _hash(_picked(tables.TRANSLATED_PACK, gathered.pack))
    items = gathered.items
    for table, key, entries in (
        (tables.TRANSLATED_TERMS, "terms", items.terms),
        (tables.TRANSLATED_CARDS, "cards", items.cards),
        (tables.TRANSLATED_QUIZ, "questions", items.questions),
    ):
        listed = table.keys[key]
        assert isinstance(listed, ListOf)
        yield from _item_hashes(listed.kind, entries)
    yield from _item_hashes(tables.TRANSLATED_TEST, items.tests)
    for lesson in gathered.lessons.values():
        yield lesson.lesson.id, _lesson_hash(gathered.folder.root, lesson)


def _item_hashes(kind: Kind, entries: list[Entry]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        if "id" in entry:
            yield entry["id"], _hash(_picked(kind, entry))


def _lesson_hash(root: Path, lesson: LessonFile) -> str:
    return _hash(read_text(root, Sheet(lesson.sheet.path, Faults())))


def _picked(kind: Kind, value: Any) -> Any:
    """Return of `value` what a translator can translate, as plain lists and maps."""
    if isinstance(kind, Record) and isinstance(value, Entry):
        return {key: _picked(it, value[key]) for key, it in kind.keys.items() if key in value}
    if isinstance(kind, ListOf) and isinstance(value, tuple):
        return [_picked(kind.kind, one) for one in value]
    if isinstance(kind, MapOf) and isinstance(value, tuple):
        return [[key, _picked(kind.kind, one)] for key, one in value]
    return value


def _hash(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]
