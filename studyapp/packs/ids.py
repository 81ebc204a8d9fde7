"""Finds items without an id and writes one into their file, where it belongs, comments kept."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from studyapp.packs.faults import Faults, Sheet
from studyapp.packs.files import read_text
from studyapp.packs.gather import Gathered, gather
from studyapp.packs.kinds import Entry
from studyapp.packs.tables import rows_of

LONGEST: Final = 40
MOST_WORDS: Final = 5

# What an id starts with, by kind, and the keys whose text it is made from.
_STEMS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "term": ("", ("term",)),
    "card": ("c-", ("front", "text", "alt")),
    "quiz": ("q-", ("prompt",)),
    "test": ("t-", ("title",)),
    "lesson": ("", ("title",)),
    "mask": ("", ("label",)),
}
_NO_WORD: Final = re.compile(r"[^a-z0-9]+")
_GAP: Final = re.compile(r"\{\{(?:c[0-9]+::)?([^{}:|]*)[^{}]*\}\}")
_LINE_END: Final = re.compile(r"(\r\n?|\n)")
_SMALL: Final = re.compile(
    "a|an|and|are|as|at|be|by|can|could|did|do|does|for|from|had|has|have|how|in|into|is|it|its|"
    "many|much|of|on|or|than|that|the|their|these|this|those|to|was|were|what|when|where|which|who|"
    "why|will|with|you|your"
)


@dataclass(frozen=True, slots=True)
class NewId:
    """An id that an item lacks, and the `text` that brings it when put at `line` and `column`."""

    path: str
    line: int
    column: int
    id: str
    text: str


def missing_ids(root: Path) -> tuple[NewId, ...]:
    """Return an id for each item of the pack in `root` that has none, by place.

    Files that cannot be read as YAML, CSV or a lesson are left alone; `check` tells why.
    """
    faults = Faults()
    gathered = gather(root, faults)
    if gathered is None:
        return ()
    taken = _taken(gathered)
    found: list[NewId] = []
    for path, named in _nameless(gathered, taken).items():
        lines = _lines(root, path)
        if lines is not None and not _broken(path, faults):
            found += [_beside(it, name, lines) for it, name in named]
    for path in gathered.folder.under("cards", ".csv"):
        found += _missing_in_rows(root, path, taken)
    for path, lesson in gathered.lessons.items():
        lines = _lines(root, path) or []
        used = set(lesson.anchors)
        for problem in faults.problems:
            if (problem.path, problem.code) == (path, "E204"):
                proposed = problem.message.partition("{#")[2].rstrip("}")
                name = _free(proposed, used - {proposed})
                found.append(_behind(path, problem.line, name, lines[problem.line - 1]))
    return tuple(sorted(found, key=lambda it: (it.path, it.line, it.column)))


def write_ids(root: Path, ids: tuple[NewId, ...]) -> None:
    """Write `ids` into the files below `root`, changing nothing else in them.

    Raises:
        OSError: a file cannot be read or written.
    """
    for path in sorted({it.path for it in ids}):
        file = root / path
        text = file.read_bytes().decode("utf-8")
        mark = "\ufeff" if text.startswith("\ufeff") else ""
        parts = _LINE_END.split(text.removeprefix(mark))
        end = parts[1] if len(parts) > 1 else "\n"
        for it in reversed([it for it in ids if it.path == path]):
            line, at = parts[2 * (it.line - 1)], it.column - 1
            parts[2 * (it.line - 1)] = line[:at] + it.text.replace("\n", end) + line[at:]
        file.write_bytes((mark + "".join(parts)).encode("utf-8"))


def _broken(path: str, faults: Faults) -> bool:
    return any(it.path == path and it.code.startswith("E0") for it in faults.problems)


def _lines(root: Path, path: str) -> list[str] | None:
    text = read_text(root, Sheet(path, Faults()))
    return None if text is None else text.split("\n")


def _nameless(gathered: Gathered, taken: set[str]) -> dict[str, list[tuple[Entry, str]]]:
    """Return the items without an id, each with one for it, by file; those of CSV apart."""
    found: dict[str, list[tuple[Entry, str]]] = {}
    for kind, entry, used in _items(gathered, taken):
        path = entry.sheet.path
        if entry.node.value("id") is None and not path.endswith(".csv"):
            start, keys = _STEMS[kind]
            text = next((entry[key] for key in keys if key in entry), "")
            found.setdefault(path, []).append((entry, new_id(start, text, used)))
    return found


def _items(gathered: Gathered, taken: set[str]) -> Iterator[tuple[str, Entry, set[str]]]:
    """Yield each item with its kind and the ids it may not have."""
    items = gathered.items
    lists = {
        "term": items.terms,
        "card": items.cards,
        "quiz": items.questions,
        "test": items.tests,
        "lesson": [lesson.header for lesson in gathered.lessons.values()],
    }
    for kind, entries in lists.items():
        yield from ((kind, entry, taken) for entry in entries)
    for card in items.cards:
        masks = card.get("masks", ())
        used = {mask["id"] for mask in masks if "id" in mask}
        yield from (("mask", mask, used) for mask in masks)


def _taken(gathered: Gathered) -> set[str]:
    """Return the ids in use, and those of the past, which must not come back as something else."""
    items, pack = gathered.items, gathered.pack
    headers = [lesson.header for lesson in gathered.lessons.values()]
    entries = (*items.terms, *items.cards, *items.questions, *items.tests, *headers)
    used = {entry["id"] for entry in entries if "id" in entry}
    past = {old for old, _ in pack.get("renamed", ())}
    return used | past | set(pack.get("retired", ()))


def _beside(entry: Entry, name: str, lines: list[str]) -> NewId:
    """Return the id as the first key of the record `entry`."""
    path, line, column = entry.place()
    rest = lines[line - 1][column - 1 :]
    if rest.startswith("{"):
        gap = "" if rest[1:].lstrip().startswith("}") else ", "
        return NewId(path, line, column + 1, name, f"id: {name}{gap}")
    return NewId(path, line, column, name, f"id: {name}\n{' ' * (column - 1)}")


def _behind(path: str, line: int, name: str, heading: str) -> NewId:
    """Return the id as an attribute of the chapter's `heading`."""
    bare = heading.rstrip()
    at = bare.rfind("{")
    if bare.endswith("}") and at > 0:
        return NewId(path, line, at + 2, name, f"#{name} ")
    return NewId(path, line, len(bare) + 1, name, f" {{#{name}}}")


def _missing_in_rows(root: Path, path: str, taken: set[str]) -> list[NewId]:
    """Return the ids that rows of a CSV file lack, with a column for them if there is none."""
    faults = Faults()
    sheet = Sheet(path, faults)
    text = read_text(root, sheet)
    rows = [] if text is None else list(rows_of(text, sheet))
    if text is None or not rows or faults.fatal:
        return []
    (first, names), *others = rows
    lines = text.split("\n")
    column = names.index("id") if "id" in names else None
    found = [] if column is not None else [NewId(path, first, 1, "id", "id,")]
    for line, cells in others:
        if not any(cells) or len(cells) != len(names) or (column is not None and cells[column]):
            continue
        asked = {key: cell for key, cell in zip(names, cells, strict=True) if cell}
        start, keys = _STEMS["card"]
        name = new_id(start, next((asked[key] for key in keys if key in asked), ""), taken)
        if column is None:
            found.append(NewId(path, line, 1, name, f"{name},"))
        else:
            row, at = _cell_place(lines, line, column)
            found.append(NewId(path, row, at, name, name))
    return found


def _cell_place(lines: list[str], line: int, cell: int) -> tuple[int, int]:
    """Return the line and column at which the cell number `cell`, from 0, of a row starts."""
    quoted, passed, column = False, 0, 1
    while passed < cell:
        if column > len(lines[line - 1]):
            line, column = line + 1, 1
            continue
        sign = lines[line - 1][column - 1]
        quoted ^= sign == '"'
        passed += sign == "," and not quoted
        column += 1
    return line, column


def new_id(start: str, text: str, taken: set[str]) -> str:
    """Return an id that begins with `start` and says what `text` is about; it is then taken."""
    stem = _slug(text) or sha256(text.encode()).hexdigest()[:8]
    name = _free(f"{start}{stem}", taken)
    taken.add(name)
    return name


def _free(name: str, taken: set[str]) -> str:
    candidate, number = name, 1
    while candidate in taken:
        number += 1
        candidate = f"{name}-{number}"
    return candidate


def _slug(text: str) -> str:
    """Return the first words of `text` that matter, as an id writes them; empty if none fit."""
    plain = unicodedata.normalize("NFKD", _GAP.sub(r"\1", text)).encode("ascii", "ignore").decode()
    words = [word for word in _NO_WORD.split(plain.lower()) if word]
    wanted = [word for word in words if not _SMALL.fullmatch(word)] or words
    return "-".join(wanted[:MOST_WORDS])[:LONGEST].strip("-")
