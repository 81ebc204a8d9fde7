"""Checks one card before it is written, so that a pack of the learner's own is never faulty."""

from collections.abc import Container, Iterator
from typing import Any

from studyapp.model.content import Card
from studyapp.model.problems import Problem, Severity
from studyapp.packs import format as tables
from studyapp.packs.card_text import card_lines
from studyapp.packs.checks import check_item
from studyapp.packs.faults import Faults, Sheet, shown
from studyapp.packs.kinds import Entry
from studyapp.packs.markdown import examine
from studyapp.packs.nodes import compose


def faults_of(card: Card, files: Container[str]) -> tuple[Problem, ...]:
    """Return what keeps `card` from standing in a pack that holds `files` and nothing but cards."""
    faults = Faults()
    sheet = Sheet("the card", faults)
    node = compose(f"cards:\n{card_lines(card)}", sheet)
    found = None if node is None else tables.CARDS.read(node, sheet.path, sheet)
    for entry in found.get("cards", ()) if found is not None else ():
        check_item(entry, faults)
        if "image" in entry and entry["image"] not in files:
            faults.add(entry.place("image"), "E320", f"no file {shown(entry['image'])}")
        for key, value in entry.values.items():
            for text in _texts(value):
                _check_text(text, key, entry, files, faults)
    return tuple(it for it in faults.problems if it.severity is Severity.ERROR)


def _check_text(text: str, key: str, entry: Entry, files: Container[str], faults: Faults) -> None:
    notes = examine(text)
    for fault in notes.faults:
        faults.add(entry.place(key), fault.code, fault.message, fault.hint)
    for _line, kind, target in notes.mentions:
        if kind not in {"path", "picture"}:
            message = f"a card of your own cannot lead to the {kind} {shown(target)}"
            faults.add(entry.place(key), "E304", message)
        elif target not in files:
            faults.add(entry.place(key), "E320", f"no file {shown(target)}")


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
