"""Turns CommonMark into blocks, for lessons and for the texts of cards and questions."""

import re
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Final, Protocol

from markdown_it.token import Token

from studyapp.model.text import (
    Ask,
    Block,
    Bullets,
    Code,
    Figure,
    Formula,
    Heading,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    Wait,
)
from studyapp.packs.attributes import NONE, Attributes
from studyapp.packs.faults import shown
from studyapp.packs.inline import runs, words
from studyapp.packs.links import Links
from studyapp.packs.notes import Notes
from studyapp.packs.pieces import Piece, parse_pieces

DEEPEST: Final = 8
LONGEST_PAUSE: Final = 600.0

_PAUSE: Final = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,3})?)s?")
_MARKED_UP: Final = re.compile(r"\]\(|\]\[|!\[|<|\|\s*:?-")


def blocks(source: str, id_prefix: str) -> tuple[Block, ...]:
    """Return the blocks of `source`, with ids `id_prefix.1`, `id_prefix.2`, ….

    Paths in it are seen from the pack's root. What is faulty is left out; see `examine`.
    """
    notes = Notes()
    return BlockReader(Numbers(id_prefix), Links(notes)).blocks(parse_pieces(source, notes))


def examine(source: str) -> Notes:
    """Return the faults of a text of a card, term or question, and what it links to."""
    notes = Notes()
    if _MARKED_UP.search(source) or len(source) > 1_000:  # noqa: PLR2004 - short texts are safe
        BlockReader(Numbers("text"), Links(notes)).blocks(parse_pieces(source, notes))
    return notes


class Namer(Protocol):
    """Gives ids to the blocks of a section."""

    def name(self, anchor: str | None, line: int) -> str:
        """Return the id of the next block, `anchor` if the author named it."""


class Numbers:
    """Names blocks by number: `prefix.1`, `prefix.2`, …."""

    def __init__(self, prefix: str) -> None:
        self._ids: Iterator[str] = (f"{prefix}.{number}" for number in count(1))

    def name(self, anchor: str | None, line: int) -> str:  # noqa: ARG002 - only lessons need it
        """Return the next number, or `anchor` if there is one; both count."""
        number = next(self._ids)
        return anchor or number


class BlockReader:
    """Reads pieces as blocks and notes what is wrong with them."""

    def __init__(self, namer: Namer, links: Links) -> None:
        self.namer = namer
        self.links = links
        self._notes = links.notes
        self._depth = 0

    def blocks(self, pieces: Sequence[Piece]) -> tuple[Block, ...]:
        """Return the blocks of `pieces`; an anchor names the block after it."""
        made: list[Block] = []
        anchor: Piece | None = None
        for piece in pieces:
            if piece.type == "anchor":
                self.unused(anchor)
                anchor = piece
            else:
                made += self._block(piece, anchor_of(anchor))
                anchor = None
        self.unused(anchor)
        return tuple(made)

    def heading(self, piece: Piece, anchor: str | None = None) -> Heading:
        """Return the heading `piece` as a block."""
        level = max(3, int(piece.token.tag[1:]))
        name = self.namer.name(piece.attributes.id or anchor, piece.line)
        return Heading(name, level, self.runs(piece))

    def paragraph(
        self, piece: Piece, tokens: Sequence[Token], anchor: str | None = None
    ) -> Paragraph:
        """Return `tokens`, those of `piece` or a part of them, as a paragraph."""
        name = self.namer.name(anchor, piece.line)
        return Paragraph(name, runs(tokens, self.links, piece.line))

    def runs(self, piece: Piece) -> tuple[Run, ...]:
        """Return the runs of the text of `piece`."""
        return runs(piece.tokens, self.links, piece.line)

    def stop(self, piece: Piece, anchor: str | None = None) -> Ask | Wait | None:
        """Return the stop that the paragraph `piece` is; None if it is none."""
        address = lone_link(piece.tokens)
        if address is None or not address.startswith(("quiz:", "wait:")):
            return None
        name = self.namer.name(anchor, piece.line)
        if address.startswith("quiz:"):
            self.links.link(address, piece.line)
            return Ask(name, address.removeprefix("quiz:"))
        return Wait(name, self._seconds(address.removeprefix("wait:"), piece.line))

    def unused(self, anchor: Piece | None) -> None:
        """Note a fault if `anchor` is one that names no block."""
        if anchor is not None:
            hint = "put it on the line above a paragraph, list, table or figure"
            self._notes.fault(anchor.line, "E211", "an anchor that names nothing", hint)

    def _block(self, piece: Piece, anchor: Attributes) -> list[Block]:
        match piece.type:
            case "paragraph":
                return [self._from_paragraph(piece, anchor.id)]
            case "heading":
                return [self.heading(piece, anchor.id)]
            case "table":
                return [self._table(piece, anchor.id)]
            case "bullet_list" | "ordered_list" | "blockquote":
                return self._container(piece, anchor.id)
            case _:
                return self._verbatim(piece, anchor)

    def _verbatim(self, piece: Piece, anchor: Attributes) -> list[Block]:
        token = piece.token
        name = self.namer.name(anchor.id, piece.line)
        match piece.type:
            case "fence" | "code_block":
                return [Code(name, token.content.rstrip("\n"), (token.info.split() or [""])[0])]
            case "math_block":
                return [Formula(name, token.content.strip(), anchor.values.get("say"))]
            case "hr":
                return [Rule(name)]
            case kind:
                raise AssertionError(kind)

    def _from_paragraph(self, piece: Piece, anchor: str | None) -> Block:
        picture = lone_picture(piece.tokens)
        if picture is not None:
            return self._figure(piece, picture, anchor)
        return self.stop(piece, anchor) or self.paragraph(piece, piece.tokens, anchor)

    def _figure(self, piece: Piece, picture: Token, anchor: str | None) -> Figure | Paragraph:
        source = str(picture.attrs.get("src", ""))
        about, alt = piece.attributes, words(picture.children or [])
        if not alt and "decorative" not in about.kinds:
            hint = "write what it shows between [ and ], or {.decorative} behind it"
            message = f"image {source[:100]} has no alt text"
            self._notes.fault(piece.line, "E206", message, hint)
        path = self.links.path(source, piece.line)
        name = self.namer.name(about.id or anchor, piece.line)
        if path is None:
            return Paragraph(name, (Run(alt),) if alt else ())
        self._notes.mention(piece.line, "picture", path)
        return Figure(name, path, alt, str(picture.attrs.get("title", "")))

    def _seconds(self, text: str, line: int) -> float:
        match = _PAUSE.fullmatch(text)
        seconds = float(match[1]) if match else 0.0
        if not 0 < seconds <= LONGEST_PAUSE:
            message = f"a pause lasts up to {LONGEST_PAUSE:g} seconds, not {shown(text)}"
            self._notes.fault(line, "E212", message, "write it as wait:4s")
        return min(seconds, LONGEST_PAUSE)

    def _container(self, piece: Piece, anchor: str | None) -> list[Block]:
        if self._depth >= DEEPEST:
            message = f"lists and quotes nested more than {DEEPEST} deep"
            self._notes.fault(piece.line, "E210", message)
            return []
        self._depth += 1
        name = self.namer.name(anchor, piece.line)
        block: Block
        if piece.type == "blockquote":
            block = Quote(name, self.blocks(piece.inner))
        else:
            items = tuple(self.blocks(item.inner) for item in piece.inner)
            start = piece.token.attrs.get("start", 1) if piece.type == "ordered_list" else None
            block = Bullets(name, items, None if start is None else int(start))
        self._depth -= 1
        return [block]

    def _table(self, piece: Piece, anchor: str | None) -> Table:
        name = self.namer.name(anchor, piece.line)
        rows = [row for part in piece.inner for row in part.inner]
        head = self._cells(rows[0])
        alignments = tuple(_alignment(cell.token) for cell in rows[0].inner)
        return Table(name, head, tuple(self._cells(row) for row in rows[1:]), alignments)

    def _cells(self, row: Piece) -> tuple[Paragraph, ...]:
        line = row.line
        return tuple(
            Paragraph(self.namer.name(None, line), runs(cell.tokens, self.links, line))
            for cell in row.inner
        )


def lone_link(tokens: Sequence[Token]) -> str | None:
    """Return the address of the link that `tokens` are; None if they are more than a link."""
    ends = bool(tokens) and tokens[0].type == "link_open" and tokens[-1].type == "link_close"
    if not ends or sum(token.type == "link_open" for token in tokens) > 1:
        return None
    return str(tokens[0].attrs.get("href", ""))


def lone_picture(tokens: Sequence[Token]) -> Token | None:
    """Return the picture that `tokens` are; None if they are more than a picture."""
    if len(tokens) == 1 and tokens[0].type == "image":
        return tokens[0]
    return None


def anchor_of(piece: Piece | None) -> Attributes:
    """Return the attributes on the anchor line `piece`, none without one."""
    found = piece.token.meta["attributes"] if piece is not None else NONE
    assert isinstance(found, Attributes)
    return found


def _alignment(token: Token) -> str:
    style = str(token.attrs.get("style", ""))
    return style.removeprefix("text-align:") or "left"
