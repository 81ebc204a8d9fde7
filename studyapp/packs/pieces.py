"""Parses CommonMark, with a pack's few additions, into nested pieces.

Additions: `{#id}` on a line of its own, attributes at the end of a heading, link or picture,
`[text]{lang=de}`, tables, strikethrough and dollar math. HTML stays text.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin

from studyapp.packs.attributes import NONE, Attributes, parse, split_off
from studyapp.packs.notes import Notes

LONGEST_PARAGRAPH: Final = 5_000
MOST_BRACKETS: Final = 500
MOST_CELLS: Final = 2_000  # each takes half a millisecond to lay out

_SPAN_END: Final = re.compile(r"\{lang=([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\}")
_BLANK: Final = re.compile(r"[>\s]*")


@dataclass(slots=True)
class Piece:
    """A token and the pieces inside it."""

    token: Token
    inner: list["Piece"] = field(default_factory=list)

    @property
    def type(self) -> str:
        """The token's type, without `_open`."""
        return self.token.type.removesuffix("_open")

    @property
    def line(self) -> int:
        """The line on which the piece starts, from 1."""
        return self.token.map[0] + 1 if self.token.map else 1

    @property
    def tokens(self) -> list[Token]:
        """The inline tokens of a paragraph, heading or cell."""
        return next((it.token.children or [] for it in self.inner if it.type == "inline"), [])

    @property
    def attributes(self) -> Attributes:
        """The attributes of a heading, lone link or lone picture."""
        for piece in self.inner:
            if isinstance(found := piece.token.meta.get("attributes"), Attributes):
                return found
        return NONE


def parse_pieces(source: str, notes: Notes) -> list[Piece]:
    """Return the pieces of `source`; what is too large to be parsed is noted and left out."""
    if _count_cells(source, notes) > MOST_CELLS:
        return []
    tokens = _parser().parse(source, {"notes": notes})
    return _nest(tokens)


class _PackMarkdown(MarkdownIt):
    """Leaves addresses as the author wrote them: the reader of links judges them."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the parser's name
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the parser's name
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - the parser's name
        return link


@cache
def _parser() -> MarkdownIt:
    parser = _PackMarkdown("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.use(
        dollarmath_plugin,
        allow_labels=False,
        allow_space=False,
        allow_digits=False,
        allow_blank_lines=False,
    )
    interrupts: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list", "table"]}
    parser.block.ruler.before("fence", "anchor", _anchor, interrupts)
    parser.inline.ruler.after("link", "span", _span)
    parser.core.ruler.before("inline", "attributes", _take_attributes)
    return parser


def _anchor(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: ARG001, FBT001 - the parser's signature
    if state.is_code_block(start):
        return False
    at = state.bMarks[start] + state.tShift[start]
    text = state.src[at : state.eMarks[start]].rstrip()
    found = parse(text) if text.startswith(("{#", "{say=")) else None
    if found is None:
        return False
    if not silent:
        token = state.push("anchor", "", 0)
        token.map = [start, start + 1]
        token.meta["attributes"] = found
        state.line = start + 1
    return True


def _span(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    start, most = state.pos, state.posMax
    if state.src[start] != "[":
        return False
    end = state.md.helpers.parseLinkLabel(state, start)
    match = _SPAN_END.match(state.src, end + 1, most) if end >= 0 else None
    if match is None:
        return False
    if not silent:
        state.pos, state.posMax = start + 1, end
        state.push("span_open", "span", 1).attrs["lang"] = match[1]
        state.md.inline.tokenize(state)
        state.push("span_close", "span", -1)
    state.pos, state.posMax = match.end(), most
    return True


def _take_attributes(state: StateCore) -> None:
    notes = state.env["notes"]
    before = ""
    for token in state.tokens:
        if token.type == "inline":
            _limit(token, notes)
            _split_attributes(token, heading=before == "heading_open")
        before = token.type


def _split_attributes(token: Token, *, heading: bool) -> None:
    text, found = split_off(token.content)
    lone = text.startswith(("[", "![")) and text.endswith(")")
    if found is not None and (heading or lone):
        token.content = text
        token.meta["attributes"] = found


def _limit(token: Token, notes: Notes) -> None:
    # The inline parser takes time that grows with the square of these.
    line = token.map[0] + 1 if token.map else 1
    if len(token.content) > LONGEST_PARAGRAPH:
        notes.fault(line, "E210", f"a paragraph of more than {LONGEST_PARAGRAPH:,} characters")
        token.content = ""
    elif token.content.count("[") > MOST_BRACKETS:
        notes.fault(line, "E210", f"a paragraph with more than {MOST_BRACKETS} brackets")
        token.content = ""


def _count_cells(source: str, notes: Notes) -> int:
    """Count the cells that tables in `source` can have at most; note the line if too many."""
    cells = height = 0
    lines = source.split("\n") if "|" in source else []
    for number, line in enumerate(reversed(lines)):
        height = 0 if _BLANK.fullmatch(line) else height + 1
        end = _end_of_rule(line)
        if "|" in end and "-" in end:
            cells += (end.count("|") + 1) * height
        if cells > MOST_CELLS:
            message = f"tables with more than {MOST_CELLS:,} cells"
            notes.fault(len(lines) - number, "E210", message, "split the table or the lesson")
            return cells
    return cells


def _end_of_rule(line: str) -> str:
    # Behind the marks of lists and quotes, a table's second line holds only these characters.
    return line[len(line.rstrip("-:| \t")) :]


def _nest(tokens: list[Token]) -> list[Piece]:
    outer: list[list[Piece]] = [[]]
    for token in tokens:
        if token.nesting < 0:
            outer.pop()
            continue
        piece = Piece(token)
        outer[-1].append(piece)
        if token.nesting > 0:
            outer.append(piece.inner)
    return outer[0]
