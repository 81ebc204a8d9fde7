"""The kinds of value a key can have; each reads a node, or notes why it cannot.

A kind returns None for a value that cannot be read, after it has noted the fault. Values are
never guessed from their look: a text stays the text that was written.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from studyapp.packs.faults import Place, Sheet, shown
from studyapp.packs.nodes import ListNode, MapNode, Node, ScalarNode
from studyapp.packs.suggest import did_you_mean

LONGEST_TEXT: Final = 20_000
LONGEST_NUMBER: Final = 30

_WHOLE: Final = re.compile(r"[+-]?[0-9]+")
_NUMBER: Final = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")
_WITH_UNIT: Final = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?\s*[^\W\d_]")


class Kind(Protocol):
    """What a value must look like."""

    def read(self, node: Node, name: str, sheet: Sheet) -> Any:
        """Return the value of `node`, which stands under the key `name`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A record that was read: its values, and its node for their places."""

    sheet: Sheet
    node: MapNode
    values: dict[str, Any]

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def __getitem__(self, key: str) -> Any:
        return self.values[key]

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of `key`, or `default`."""
        return self.values.get(key, default)

    def place(self, key: str | None = None, index: int | None = None) -> Place:
        """Return where the record stands, or its `key`, or an item of the list there."""
        node: Node = self.node
        if key is not None:
            node = self.node.value(key) or node
        if index is not None and isinstance(node, ListNode) and index < len(node.items):
            node = node.items[index]
        return Place(self.sheet.path, node.line, node.column)


@dataclass(frozen=True, slots=True)
class Text:
    """Any text; if there is a `pattern`, one that fits it as a whole, which `shape` explains."""

    pattern: re.Pattern[str] | None = None
    shape: str = ""
    longest: int = LONGEST_TEXT

    def read(self, node: Node, name: str, sheet: Sheet) -> str | None:
        """Return the text without space around it."""
        text = _word(node, name, "a text", sheet)
        if text is None:
            return None
        if len(text) > self.longest:
            message = f"{name} is longer than {self.longest:,} characters"
            sheet.add(node.line, node.column, "E004", message)
            return None
        if self.pattern is not None and not self.pattern.fullmatch(text):
            message = f"{name} must be {self.shape}, not {shown(text)}"
            sheet.add(node.line, node.column, "E104", message)
            return None
        return text


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, node: Node, name: str, sheet: Sheet) -> str | None:
        """Return the word."""
        word = _word(node, name, "a word", sheet)
        if word is None or word in self.words:
            return word
        hint = did_you_mean(word, self.words) or f"known: {', '.join(self.words)}"
        sheet.add(node.line, node.column, "E103", f"unknown {name} {shown(word)}", hint)
        return None


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false, written so."""

    def read(self, node: Node, name: str, sheet: Sheet) -> bool | None:
        """Return the truth."""
        word = _word(node, name, "true or false", sheet)
        if word is None or word in {"true", "false"}:
            return None if word is None else word == "true"
        message = f"{name} must be true or false, not {shown(word)}"
        sheet.add(node.line, node.column, "E106", message)
        return None


@dataclass(frozen=True, slots=True)
class Number:
    """A number between `least` and `most`; `whole` if it may have no fraction."""

    least: float = -math.inf
    most: float = math.inf
    whole: bool = False

    def read(self, node: Node, name: str, sheet: Sheet) -> float | None:
        """Return the number, an int if it is whole by rule."""
        what = "a whole number" if self.whole else "a number"
        word = _word(node, name, what, sheet)
        if word is None:
            return None
        value = _number(word, whole=self.whole)
        if value is None:
            message = f"{name} must be {what}, not {shown(word)}"
            sheet.add(node.line, node.column, "E106", message, _number_hint(word))
            return None
        if not self.least <= value <= self.most:
            message = f"{name} must be {self._range()}, not {word}"
            sheet.add(node.line, node.column, "E105", message)
            return None
        return value

    def _range(self) -> str:
        if math.isinf(self.most):
            return f"{self.least:g} or more"
        return f"between {self.least:g} and {self.most:g}"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a number may be off: a number, or per cent such as `5%`."""

    def read(self, node: Node, name: str, sheet: Sheet) -> tuple[float, bool] | None:
        """Return the tolerance, a share of the answer if the second value is true."""
        word = _word(node, name, "a number or per cent", sheet)
        if word is None:
            return None
        relative = word.endswith("%")
        value = _number(word.removesuffix("%").rstrip(), whole=False)
        if value is None or value < 0:
            message = (
                f"{name} must be a number such as 0.5 or a share such as 5%, not {shown(word)}"
            )
            sheet.add(node.line, node.column, "E106", message)
            return None
        return (value / 100 if relative else value, relative)


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of one kind of value, with at least `least` and at most `most` of them."""

    kind: Kind
    least: int = 0
    most: int | None = None

    def read(self, node: Node, name: str, sheet: Sheet) -> tuple[Any, ...] | None:
        """Return those values of the list that can be read."""
        if not isinstance(node, ListNode):
            hint = f"write `{name}: [one, two]`, or each on a line of its own behind '- '"
            _wrong_shape(node, name, "a list", sheet, hint)
            return None
        count = len(node.items)
        if count < self.least or (self.most is not None and count > self.most):
            wanted = f"at least {self.least}" if self.most is None else str(self.most)
            message = f"{name} needs {wanted} items, not {count}"
            sheet.add(node.line, node.column, "E107", message)
            return None
        read, full = self.kind.read, sheet.faults.full
        values: list[Any] = []
        for item in node.items:
            if full(sheet.path):  # no more faults are kept: what follows need not be looked for
                sheet.faults.halt(sheet.path)
                break
            if (value := read(item, name, sheet)) is not None:
                values.append(value)
        return tuple(values)


@dataclass(frozen=True, slots=True)
class MapOf:
    """Free keys that fit `key`, with values of one kind."""

    key: Text
    kind: Kind

    def read(self, node: Node, name: str, sheet: Sheet) -> tuple[tuple[str, Any], ...] | None:
        """Return pairs of key and value."""
        if not isinstance(node, MapNode):
            _wrong_shape(node, name, "a list of `key: value`", sheet)
            return None
        pairs = (
            (self.key.read(word, f"a key in {name}", sheet), self.kind.read(value, name, sheet))
            for word, value in node.pairs
        )
        return tuple((key, value) for key, value in pairs if key is not None and value is not None)


@dataclass(frozen=True, slots=True)
class Record:
    """Known keys, each with its kind; keys that start with `x-` are the author's own."""

    name: str
    keys: Mapping[str, Kind]
    required: tuple[str, ...] = ()

    def read(self, node: Node, name: str, sheet: Sheet) -> Entry | None:
        """Return the record with those of its values that can be read."""
        if not isinstance(node, MapNode):
            _wrong_shape(node, name, "`key: value` lines", sheet)
            return None
        values: dict[str, Any] = {}
        for word, value in node.pairs:
            kind = self.keys.get(word.text)
            if kind is None:
                self._unknown(word, sheet)
            elif (found := kind.read(value, word.text, sheet)) is not None:
                values[word.text] = found
        for key in self.required:
            if key not in values:
                self._missing(key, node, sheet)
        return Entry(sheet, node, values)

    def _unknown(self, word: ScalarNode, sheet: Sheet) -> None:
        if word.text.startswith("x-"):
            return
        hint = did_you_mean(word.text, self.keys)
        message = f"unknown key {shown(word.text)} in {self.name}"
        sheet.add(word.line, word.column, "E112", message, hint)

    def _missing(self, key: str, node: MapNode, sheet: Sheet) -> None:
        if node.value(key) is not None:
            return  # it is there, and its fault is noted
        if key == "id":
            hint = "add a line such as `id: c-gpu-strength`, or run `studyapp pack ids --write`"
            sheet.add(node.line, node.column, "E110", f"no id yet in {self.name}", hint)
        else:
            message = f"{key} is missing in {self.name}"
            sheet.add(node.line, node.column, "E101", message)


@dataclass(frozen=True, slots=True)
class OneOf:
    """A record whose `type` says which keys it has."""

    records: Mapping[str, Record]
    default: str | None = None
    _words: Choice = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_words", Choice(tuple(self.records)))

    def read(self, node: Node, name: str, sheet: Sheet) -> Entry | None:
        """Return the record of the type it names."""
        if not isinstance(node, MapNode):
            _wrong_shape(node, name, "`key: value` lines", sheet)
            return None
        chosen = node.value("type")
        word = self.default if chosen is None else self._words.read(chosen, "type", sheet)
        if word is not None:
            return self.records[word].read(node, name, sheet)
        if chosen is None:
            hint = f"known: {', '.join(self.records)}"
            sheet.add(node.line, node.column, "E101", f"type is missing in {name}", hint)
        return self._half(node, sheet)

    def _half(self, node: MapNode, sheet: Sheet) -> Entry:
        # With an unknown type only the id can be used, so that references to it hold.
        word = node.value("id")
        values = {"id": word.text} if isinstance(word, ScalarNode) else {}
        sheet.faults.halt(sheet.path)
        return Entry(sheet, node, values)


def _word(node: Node, name: str, what: str, sheet: Sheet) -> str | None:
    if not isinstance(node, ScalarNode):
        hint = "a text that starts with { or [ needs quotes"
        _wrong_shape(node, name, what, sheet, hint)
        return None
    text = node.text.strip()
    if not text:
        message = f"{name} has no value"
        sheet.add(node.line, node.column, "E101", message, "fill it in, or remove the key")
        return None
    return text


def _wrong_shape(node: Node, name: str, what: str, sheet: Sheet, hint: str | None = None) -> None:
    is_now = {ScalarNode: "a text", ListNode: "a list", MapNode: "`key: value` lines"}[type(node)]
    message = f"{name} must be {what}, not {is_now}"
    sheet.add(node.line, node.column, "E102", message, hint)


def _number(word: str, *, whole: bool) -> float | None:
    if len(word) > LONGEST_NUMBER or not (_WHOLE if whole else _NUMBER).fullmatch(word):
        return None
    value = int(word) if whole else float(word)
    return value if math.isfinite(value) else None


def _number_hint(word: str) -> str | None:
    if "," in word:
        return "write the decimal point as a dot, without spaces"
    return "write the number alone, without its unit" if _WITH_UNIT.match(word) else None
