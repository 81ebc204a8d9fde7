"""Reads YAML into nodes that know their place, within limits and without YAML's guesses.

The parser's events are built into nodes here, not by PyYAML's composer, because that recurses
in C and crashes on deep nesting, and because a scalar must stay the text that was written.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

import yaml
from yaml import events

from studyapp.packs.faults import Place, Sheet, shown
from studyapp.packs.files import control_character

DEEPEST: Final = 64
MOST_NODES: Final = 300_000
MOST_REPAIRS: Final = 10

Loader: TypeAlias = "type[yaml.SafeLoader | yaml.CSafeLoader]"
FASTEST: Final[Loader] = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


@dataclass(slots=True)
class ScalarNode:
    """A word or text; `plain` if it stands without quotes."""

    line: int
    column: int
    text: str
    plain: bool = True


@dataclass(slots=True)
class ListNode:
    """A list."""

    line: int
    column: int
    items: list["Node"]


@dataclass(slots=True)
class MapNode:
    """Keys and their values, in the order written."""

    line: int
    column: int
    pairs: list[tuple[ScalarNode, "Node"]]

    def value(self, key: str) -> "Node | None":
        """Return the node of `key`, None if it is not there."""
        return next((value for word, value in self.pairs if word.text == key), None)


Node: TypeAlias = ScalarNode | ListNode | MapNode

# What the parser says: the words we show, and what helps. Both parsers, in their own words.
_PLAIN_WORDS: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "violates indentation",
        "a tab stands where spaces indent",
        "indent with spaces, not tabs",
    ),
    (
        "mapping values are not allowed",
        "mapping values are not allowed in this context",
        'a text with ": " needs quotes, or use "|" and put it on the next line',
    ),
    (
        "cannot start any token",
        "a text cannot start with this character",
        "a text that starts with @, `, % or a tab needs quotes; indent with spaces, not tabs",
    ),
    (
        "did not find expected key",
        "a key was expected here",
        "compare the indentation with the lines above; a text with quotes inside needs quotes",
    ),
    (
        "expected <block end>",
        "a key was expected here",
        "compare the indentation with the lines above; a text with quotes inside needs quotes",
    ),
    (
        "did not find expected '-' indicator",
        "a list item starting with '- ' was expected here",
        "compare the indentation with the lines above",
    ),
    (
        "could not find expected ':'",
        "a key without ':'",
        "write `key: value`, or indent a text that goes on from the line above",
    ),
    (
        "unexpected end of stream",
        "a quoted text has no end",
        "close the quotes; a quote inside quotes is written twice ('') or as \\\"",
    ),
    (
        "expected ',' or",
        "a list in [ ] or { } has no end or lacks a comma",
        "a text that starts with [ or { needs quotes",
    ),
    (
        "escape",
        "unknown escape after a backslash",
        "use single quotes around a text with backslashes",
    ),
)
_REPAIRABLE: Final = ("mapping values are not allowed", "cannot start any token")
_KEY_AND_TEXT: Final = re.compile(r"(\s*(?:- +)*(?:[\w.-]+: +)?)(\S.*)")


class _Mark(Protocol):
    """A place as both parsers give it, from 0."""

    line: int
    column: int


class _TooMuchError(Exception):
    """The YAML is larger or deeper than a pack may be."""

    def __init__(self, line: int, column: int, message: str) -> None:
        super().__init__(message)
        self.place = (line, column)


def compose(text: str, sheet: Sheet, loader: Loader = FASTEST) -> Node | None:
    """Return the document in `text` as nodes; None, with faults noted, if it cannot be read.

    After a faulty line that quotes would mend, reading goes on as if they stood there, so that
    the faults below it are found in the same run.
    """
    lines: list[str] = []
    repaired: set[int] = set()
    while True:
        try:
            return _build(text, sheet, loader)
        except _TooMuchError as error:
            sheet.add(*error.place, "E004", str(error))
            return None
        except yaml.MarkedYAMLError as error:
            at = _note(error, sheet)
            lines = lines or text.split("\n")
            if at in repaired or len(repaired) >= MOST_REPAIRS or not _mend(error, lines, at):
                return None
            repaired.add(at)
            text = "\n".join(lines)
        except (yaml.YAMLError, ValueError) as error:
            sheet.add(1, 1, "E002", f"the YAML cannot be read ({type(error).__name__})")
            return None


def _build(text: str, sheet: Sheet, loader: Loader) -> Node | None:
    builder = _Builder(sheet)
    try:
        for event in _parse(text, loader):
            builder.take(event)
    finally:
        sheet.faults.spend(Place(sheet.path), values=builder.count)
    if builder.root is None:
        sheet.add(1, 1, "E101", "the file is empty")
    return builder.root


def _parse(text: str, loader: Loader) -> Iterator[events.Event]:
    yield from yaml.parse(text, Loader=loader)


class _Builder:
    """Builds nodes from events, the open ones on a stack."""

    def __init__(self, sheet: Sheet) -> None:
        self.root: Node | None = None
        self._sheet = sheet
        self._open: list[tuple[ListNode | MapNode, list[Node]]] = []
        self._items: list[Node] = []
        self.count = 0

    def take(self, event: events.Event) -> None:
        """Go on with `event`."""
        if isinstance(event, events.ScalarEvent):
            self._put(self._scalar(event))
        elif isinstance(event, events.MappingStartEvent | events.SequenceStartEvent):
            self._start(event)
        elif isinstance(event, events.CollectionEndEvent):
            self._end()
        elif isinstance(event, events.AliasEvent):
            self._refuse(event, "an alias such as *name is not allowed in a pack")
            self._put(ScalarNode(*_place(event.start_mark), "", plain=False))
        elif isinstance(event, events.DocumentStartEvent) and self.root is not None:
            self._refuse(event, "a second document starts here")

    def _scalar(self, event: events.ScalarEvent) -> ScalarNode:
        self._check(event)
        line, column = _place(event.start_mark)
        # libyaml marks a plain scalar with style '', the pure parser with None.
        node = ScalarNode(line, column, event.value, not event.style)
        if event.style == '"' and not _speakable(event.value):
            self._sheet.add(node.line, node.column, "E007", "an escape gives a control character")
            node.text = "\ufffd"
        return node

    def _start(self, event: events.NodeEvent) -> None:
        self._check(event)
        line, column = _place(event.start_mark)
        if len(self._open) >= DEEPEST:
            raise _TooMuchError(line, column, f"nested deeper than {DEEPEST} levels")
        node: ListNode | MapNode
        if isinstance(event, events.MappingStartEvent):
            node = MapNode(line, column, [])
        else:
            node = ListNode(line, column, [])
        self._open.append((node, self._items))
        self._items = []

    def _end(self) -> None:
        node, outer = self._open.pop()
        if isinstance(node, MapNode):
            node.pairs = self._pairs(self._items)
        else:
            node.items = self._items
        self._items = outer
        self._put(node)

    def _put(self, node: Node) -> None:
        self.count += 1
        if self.count > MOST_NODES:
            message = f"more than {MOST_NODES:,} values in one file"
            raise _TooMuchError(node.line, node.column, message)
        if self._open:
            self._items.append(node)
        elif self.root is None:
            self.root = node

    def _pairs(self, items: list[Node]) -> list[tuple[ScalarNode, Node]]:
        pairs: dict[str, tuple[ScalarNode, Node]] = {}
        for key, value in zip(items[::2], items[1::2], strict=True):
            if not isinstance(key, ScalarNode):
                message = "a key must be a word"
                hint = "a text that starts with { or [ needs quotes"
                self._sheet.add(key.line, key.column, "E002", message, hint)
            elif key.text in pairs:
                first = pairs[key.text][0].line
                message = f"key {shown(key.text)} stands twice (first in line {first})"
                self._sheet.add(key.line, key.column, "E113", message)
            else:
                pairs[key.text] = (key, value)
        return list(pairs.values())

    def _check(self, event: events.NodeEvent) -> None:
        if event.anchor is not None:
            self._refuse(event, "an anchor such as &name is not allowed in a pack")
        if getattr(event, "tag", None) is not None:
            self._refuse(event, "a tag such as !name is not allowed in a pack")

    def _refuse(self, event: events.Event, message: str) -> None:
        line, column = _place(event.start_mark)
        hint = "write the text out, in quotes if it starts with *, & or !"
        self._sheet.add(line, column, "E003", message, hint)


def _place(mark: _Mark | None) -> tuple[int, int]:
    return (1, 1) if mark is None else (mark.line + 1, mark.column + 1)


def _speakable(text: str) -> bool:
    # Escapes can write what the file itself may not hold: control characters, half surrogates.
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return control_character(text) is None


def _note(error: yaml.MarkedYAMLError, sheet: Sheet) -> int:
    """Note the syntax error in plain words and return its line."""
    line, column = _place(error.problem_mark or error.context_mark)
    said = error.problem or ""
    for words, message, hint in _PLAIN_WORDS:
        if words in said:
            sheet.add(line, column, "E002", message, hint)
            return line
    sheet.add(line, column, "E002", said or "the YAML cannot be read")
    return line


def _mend(error: yaml.MarkedYAMLError, lines: list[str], at: int) -> bool:
    """Put quotes round the text in line `at`; tell whether that may have mended it."""
    repairable = any(words in (error.problem or "") for words in _REPAIRABLE)
    match = _KEY_AND_TEXT.fullmatch(lines[at - 1]) if at <= len(lines) else None
    if not repairable or match is None:
        return False
    quoted = match[2].replace("'", "''")
    lines[at - 1] = f"{match[1]}'{quoted}'"
    return True
