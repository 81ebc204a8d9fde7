"""`pack diff`: what learners will see of an update."""

import argparse
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from studyapp.cli.terminal import FIT, UNREADABLE, Words, add, complain, counted, printable
from studyapp.model.changes import Change, ChangeKind
from studyapp.study.authoring import compare

LONGEST: Final = 90
_MEANING: Final = {
    ChangeKind.REVISED: "learners see old and new; a card is due at once",
    ChangeKind.RENAMED: "progress follows",
    ChangeKind.MOVED: "says the same in another place",
    ChangeKind.RETIRED: "no longer asked; its history is kept",
    ChangeKind.GONE: "not named under retired: - meant?",
}
_ANSWERS: Final = frozenset({"back", "answer", "text", "definition", "options", "pairs", "items"})


def add_words(words: Words) -> None:
    """Add the commands of this room."""
    parser = add(words, "diff", "tell what learners will see of an update", _diff)
    parser.add_argument("old", type=Path, metavar="OLD")
    parser.add_argument("new", type=Path, metavar="NEW")


def _diff(wanted: argparse.Namespace) -> int:
    for path in (wanted.old, wanted.new):
        if not path.exists():
            complain(f"{path} does not exist; give `pack diff` two folders or files.")
            return UNREADABLE
    old, new, found = compare(wanted.old, wanted.new)
    print(printable(f"{new.title}: {old.version} -> {new.version}"))
    for what, some in groupby(found, key=lambda it: it.what):
        print(f"\n{what.capitalize()}s")
        for line in _lines(list(some)):
            print(printable(line))
    print(f"\n{_sum(found)}" if found else "Learners will notice nothing.")
    return FIT


def _lines(found: Sequence[Change]) -> Iterator[str]:
    for change in found:
        name = f"{change.was} -> {change.id}" if change.was else change.id
        meaning = _MEANING.get(change.kind)
        yield f"  {change.kind:8} {name}: {_short(change.title)}" + (
            f"  ({meaning})" if meaning else ""
        )
        for field in change.fields:
            yield f"           {field.name}: {_both(field.old, field.new)}"
        if change.kind is ChangeKind.CHANGED and any(it.name in _ANSWERS for it in change.fields):
            yield "           (if it now means something else, raise rev: to tell learners)"


def _both(old: str, new: str) -> str:
    """Return both texts, short, from a little before the first difference on."""
    same = next((i for i, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), 0)
    start = max(0, same - LONGEST // 3) if max(len(old), len(new)) > LONGEST else 0
    lead = "…" if start else ""
    return f"{lead}{_short(old[start:]) or 'nothing'} -> {lead}{_short(new[start:]) or 'nothing'}"


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST else f"{flat[: LONGEST - 1]}…"


def _sum(found: Sequence[Change]) -> str:
    numbers = {kind: sum(it.kind is kind for it in found) for kind in ChangeKind}
    parts = [f"{number:,} {kind}" for kind, number in numbers.items() if number]
    due = sum(it.kind is ChangeKind.REVISED and it.what == "card" for it in found)
    told = f"{', '.join(parts)}. All progress is kept"
    return f"{told}; {counted(due, 'card')} due at once." if due else f"{told}."
