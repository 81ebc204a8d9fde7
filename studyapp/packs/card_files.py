"""The files of a pack that the app itself writes: the learner's own cards.

Each change rewrites one small file as a whole, so that it costs the same at ten thousand cards, and
leaves every other line as it is, with the comments that a person put there.
"""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from studyapp.model.content import Card, Credit, Pack
from studyapp.model.errors import StudyError
from studyapp.packs import format as tables
from studyapp.packs import values
from studyapp.packs.card_text import card_lines, scalar
from studyapp.packs.faults import Faults, Sheet
from studyapp.packs.files import read_text, reason
from studyapp.packs.gather import Files
from studyapp.packs.kinds import Entry
from studyapp.packs.nodes import MapNode, compose

PER_FILE: Final = 100
_FEW: Final = 20  # ids that are sought as bytes before a file is read as YAML
_NUMBERED: Final = re.compile(r"([0-9]{1,9})\.yaml")
_START: Final = "cards:\n"
_NOTE: Final = re.compile(r"( *)(#.*)?")


@dataclass(frozen=True, slots=True)
class _Item:
    """A card of a file and the lines it stands in, with the comments above it."""

    card: Card
    lines: str


@dataclass(frozen=True, slots=True)
class _Page:
    """One file of cards: what stands above them, and each of them."""

    head: str
    items: tuple[_Item, ...]

    @property
    def text(self) -> str:
        if not self.items:
            return "cards: []\n"
        return self.head + "".join(item.lines for item in self.items)


class CardFiles:
    """The pack in the folder `root`, whose cards can be added to, changed and taken out.

    What is written is on the disk when a method returns. Raises StudyError with one sentence where
    a file cannot be read or written.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    @property
    def exist(self) -> bool:
        """Tell whether there is a pack yet."""
        return (self.root / "pack.yaml").is_file()

    def begin(self, head: Pack) -> None:
        """Write the pack without cards; the folder may exist."""
        if not (self.root / "cards").is_dir():
            self._write("cards/0001.yaml", "cards: []\n")
        self.set_head(head)

    def head(self) -> Pack:
        """Return the pack as pack.yaml describes it, without what it holds."""
        faults = Faults()
        entry = Files(self.root, faults).record("pack.yaml", tables.PACK)
        if entry is None or faults.fatal:
            raise self._faulty("pack.yaml", faults)
        copied = {key: entry[key] for key in ("id", "version", "title", "language", "license")}
        authors = tuple(map(values.person, entry["authors"]))
        return Pack(**copied, summary=entry.get("summary", ""), authors=authors)

    def set_head(self, head: Pack) -> None:
        """Write pack.yaml."""
        self._write("pack.yaml", _head_text(head))

    def find(self, cards: Iterable[str]) -> dict[str, Card]:
        """Return the cards with these ids by their ids; what is not there is left out."""
        wanted = set(cards)
        return {
            item.card.id: item.card
            for _name, page in self._pages_with(wanted)
            for item in page.items
            if item.card.id in wanted
        }

    def append(self, cards: Sequence[Card]) -> None:
        """Write `cards` behind all others."""
        waiting = [_Item(card, card_lines(card)) for card in cards]
        name, page = self._last()
        while waiting:
            room = max(0, PER_FILE - len(page.items))
            if room:
                page = replace(page, items=(*page.items, *waiting[:room]))
                self._write(name, page.text)
                waiting = waiting[room:]
            name, page = self._next(name), _Page(_START, ())

    def change(self, cards: Iterable[Card]) -> tuple[Card, ...]:
        """Write each of `cards` in the place of the one with its id; return what stood there."""
        wanted = {card.id: card for card in cards}
        before: list[Card] = []
        for name, page in self._pages_with(set(wanted)):
            before += [item.card for item in page.items if item.card.id in wanted]
            items = tuple(_rewritten(item, wanted.get(item.card.id)) for item in page.items)
            self._write(name, replace(page, items=items).text)
        return tuple(before)

    def remove(self, cards: Iterable[str]) -> tuple[Card, ...]:
        """Take out the cards with these ids and return those that were there."""
        wanted, gone = set(cards), list[Card]()
        for name, page in self._pages_with(wanted):
            gone += [item.card for item in page.items if item.card.id in wanted]
            kept = tuple(item for item in page.items if item.card.id not in wanted)
            self._write(name, replace(page, items=kept).text)
        return tuple(gone)

    def attach(self, source: Path, credit: Credit) -> str:
        """Copy the picture `source` to media/ under a free name like `credit.file`, with `credit`.

        Returns its path in the pack.
        """
        try:
            content = source.read_bytes()
        except OSError as error:
            raise StudyError(
                "%1 cannot be read (%2); choose another picture.", source.name, reason(error)
            ) from error
        stem, dot, ending = credit.file.rpartition(".")
        number, name = 1, credit.file
        while (there := self.root / "media" / name).exists() and there.read_bytes() != content:
            number += 1
            name = f"{stem}-{number}{dot}{ending}"
        if not there.exists():
            self._write_bytes(f"media/{name}", content)
            self._add_credit(replace(credit, file=name))
        return f"media/{name}"

    # --- parts ---------------------------------------------------------------------------------

    def _names(self) -> list[str]:
        """Return the files of cards that we write, in the order in which they are read."""
        folder = self.root / "cards"
        if not folder.is_dir():
            return []
        return sorted(f"cards/{it.name}" for it in folder.glob("*.yaml") if it.name[0] != ".")

    def _pages_with(self, cards: set[str]) -> Iterator[tuple[str, _Page]]:
        """Yield the files that hold any of `cards`; the others are not read as YAML."""
        sought = [card.encode() for card in cards] if len(cards) <= _FEW else []
        left = set(cards)
        for name in self._names():
            if not left:
                return
            if sought and not any(map((self.root / name).read_bytes().__contains__, sought)):
                continue
            page = self._read(name)
            here = {item.card.id for item in page.items} & left
            if here:
                left -= here
                yield name, page

    def _last(self) -> tuple[str, _Page]:
        """Return the file to which the next card goes: a new one behind one that cannot be read."""
        names = self._names()
        if not names:
            return "cards/0001.yaml", _Page(_START, ())
        with suppress(StudyError):
            return names[-1], self._read(names[-1])
        return self._next(names[-1]), _Page(_START, ())

    def _next(self, name: str) -> str:
        numbers = [
            int(found[1])
            for it in (*self._names(), name)
            if (found := _NUMBERED.fullmatch(it.removeprefix("cards/")))
        ]
        return f"cards/{max(numbers, default=0) + 1:04}.yaml"

    def _read(self, name: str) -> _Page:
        faults = Faults()
        sheet = Sheet(name, faults)
        text = read_text(self.root, sheet)
        node = None if text is None else compose(text, sheet)
        found = None if node is None else tables.CARDS.read(node, name, sheet)
        if text is None or found is None or faults.fatal or not isinstance(node, MapNode):
            raise self._faulty(name, faults)
        defaults = found["defaults"].values if "defaults" in found else {}
        entries = [Entry(it.sheet, it.node, {**defaults, **it.values}) for it in found["cards"]]
        cards = [values.card(entry) for entry in entries]
        parted = _parted(text, node, [entry.node for entry in entries])
        if parted is None:  # written in a shape of its own: from now on in ours
            return _Page(_START, tuple(_Item(card, card_lines(card)) for card in cards))
        head, *pieces = parted
        return _Page(head, tuple(_Item(*pair) for pair in zip(cards, pieces, strict=True)))

    def _add_credit(self, credit: Credit) -> None:
        name = "media/credits.yaml"
        file = self.root / name
        text = read_text(self.root, Sheet(name, Faults())) if file.exists() else None
        if text is not None and not text.strip():
            text = None
        before = "files:\n" if text is None else text.rstrip("\n") + "\n"
        self._write(name, before + _credit_lines(credit))

    def _write(self, name: str, text: str) -> None:
        self._write_bytes(name, text.encode("utf-8"))

    def _write_bytes(self, name: str, content: bytes) -> None:
        file = self.root / name
        draft = file.with_name(f".{file.name}.partial")  # a pack does not hold hidden files
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            draft.replace(file)
            _settle(file.parent)
        except OSError as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise StudyError(
                "The card could not be saved in %1 (%2); check the disk and try again. "
                "What was saved before is safe.",
                self.root,
                reason(error),
            ) from error

    def _faulty(self, name: str, faults: Faults) -> StudyError:
        first = next(iter(faults.problems), None)
        where = f"{name}:{first.line}: {first.message}" if first else name
        return StudyError(
            "Your own cards in %1 cannot be read (%2); mend this file first.",
            self.root / name,
            where,
        )


def _settle(folder: Path) -> None:
    """Let the new name of a file reach the disk, where folders can be opened."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _parted(text: str, root: MapNode, nodes: list[MapNode]) -> list[str] | None:
    """Part `text` above each card; None if they do not each begin on a line of their own."""
    if not nodes or root.pairs[-1][0].text != "cards":
        return None
    lines = text.splitlines(keepends=True)
    lines[-1] = lines[-1].rstrip("\n") + "\n"
    starts: list[int] = []
    for node in nodes:
        at = node.line - 1
        dash = lines[at][: node.column - 1]
        if dash.strip() != "-" or (starts and at <= starts[-1]):
            return None
        starts.append(_above(lines, at, dash.index("-"), starts[-1] + 1 if starts else 0))
    ends = [*starts[1:], len(lines)]
    head = "".join(lines[: starts[0]])
    return [head, *("".join(lines[a:b]) for a, b in zip(starts, ends, strict=True))]


def _above(lines: list[str], at: int, indent: int, least: int) -> int:
    """Return the line on which the comments above the card in line `at` begin."""
    while at > least and (note := _NOTE.fullmatch(lines[at - 1].rstrip("\n"))):
        if not note[2] or len(note[1]) > indent:
            break
        at -= 1
    return at


def _rewritten(item: _Item, card: Card | None) -> _Item:
    return item if card is None else _Item(card, _notes_of(item) + card_lines(card))


def _notes_of(item: _Item) -> str:
    """Return the comments above a card."""
    lines = item.lines.splitlines(keepends=True)
    count = next(n for n, line in enumerate(lines) if not line.lstrip().startswith("#"))
    return "".join(lines[:count])


def _head_text(head: Pack) -> str:
    lines = [
        f"format: {tables.FORMAT}",
        f"id: {head.id}",
        f"version: {head.version}",
        f"title: {scalar(head.title)}",
        *([f"summary: {scalar(head.summary)}"] if head.summary else []),
        f"language: {head.language}",
        f"license: {scalar(head.license)}",
        "authors:",
        *(f"  - name: {scalar(person.name)}" for person in head.authors),
    ]
    return "\n".join(lines) + "\n"


def _credit_lines(credit: Credit) -> str:
    pairs = {"file": credit.file, "by": credit.by, "license": credit.license, "alt": credit.alt}
    written = [f"{key}: {scalar(text, '    ')}" for key, text in pairs.items() if text]
    if not credit.alt:
        written.append("decorative: true")
    return "  - " + "\n    ".join(written) + "\n"
