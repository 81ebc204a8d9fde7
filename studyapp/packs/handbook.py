"""Reads handbooks: plain Markdown files, which a site that hosts code shows as they are.

A heading's place is named as such sites do, so that links between the files lead to the same
paragraph there and here.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from studyapp.model.text import Block, Heading, plain
from studyapp.packs.inline import words
from studyapp.packs.links import Links
from studyapp.packs.markdown import BlockReader, Numbers
from studyapp.packs.notes import Fault, Notes
from studyapp.packs.pieces import Piece, parse_pieces

_PAGE: Final = re.compile(r"(?:[0-9]+-)?([a-z][a-z-]*)\.md(?:#([a-z0-9-]+))?")
_FORMAT: Final = re.compile(r"(?:\.\./)*content/FORMAT\.md(#[a-z0-9-]+)?")
_UNSPOKEN: Final = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Page:
    """A chapter of a handbook: its name, its title and what it says."""

    name: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read, and what is wrong with it."""

    title: str
    pages: tuple[Page, ...]
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class _PageLinks(Links):
    """Links between the pages of book `book`; `page` is the one being read."""

    book: str = ""
    page: str = ""

    def link(self, address: str, line: int) -> str | None:
        """Return the link a run carries for `address`: to a place in the book, or outside."""
        named = _PAGE.fullmatch(address)
        if named is not None:
            place = f"{named[1]}.{named[2]}" if named[2] else named[1]
            return Links.link(self, f"lesson:{self.book}#{place}", line)
        authors = _FORMAT.fullmatch(address)
        if authors is not None:
            return Links.link(self, f"lesson:format{authors[1] or ''}", line)
        if address.startswith("#"):
            inside = f"{self.page}." if self.page else ""
            return Links.link(self, f"lesson:{self.book}#{inside}{address[1:]}", line)
        return Links.link(self, address, line)


def read_page(source: str, book: str, name: str, folder: str) -> Reading:
    """Read one file as one chapter, called `name`; its first heading is the title."""
    notes = Notes()
    links = _PageLinks(notes, folder, book=book, page=name)
    title, inside = next(_parts(parse_pieces(source, notes), "h1"), ("", ()))
    return Reading(title, (_page(name, title, inside, links),), tuple(notes.faults))


def read_parts(source: str, book: str, folder: str = "") -> Reading:
    """Read one file as a book: each heading of the second level begins a chapter."""
    notes = Notes()
    links = _PageLinks(notes, folder, book=book)
    title, inside = next(_parts(parse_pieces(source, notes), "h1"), ("", ()))
    parts = [(heading or title, pieces) for heading, pieces in _parts(inside, "h2")]
    pages = tuple(_page(slug(heading), heading, pieces, links) for heading, pieces in parts)
    return Reading(title, pages, tuple(notes.faults))


def slug(title: str) -> str:
    """Return the name that sites which host code give to the place of a heading."""
    kept = _UNSPOKEN.sub("", unicodedata.normalize("NFC", title).lower())
    return kept.strip().replace(" ", "-")


def _parts(pieces: Sequence[Piece], level: str) -> Iterator[tuple[str, tuple[Piece, ...]]]:
    """Yield each heading of `level` with what follows it; '' for what comes before the first."""
    begun = [0]
    for piece in pieces:
        begun.append(begun[-1] + (piece.type == "heading" and piece.token.tag == level))
    for _number, group in groupby(zip(begun[1:], pieces, strict=True), lambda it: it[0]):
        part = [piece for _begun, piece in group]
        head = part[0] if part[0].type == "heading" and part[0].token.tag == level else None
        yield (words(head.tokens), tuple(part[1:])) if head is not None else ("", tuple(part))


def _page(name: str, title: str, pieces: Sequence[Piece], links: Links) -> Page:
    blocks = BlockReader(Numbers(name), links).blocks(pieces)
    return Page(name, title, tuple(_named(name, block) for block in blocks))


def _named(page: str, block: Block) -> Block:
    if isinstance(block, Heading):
        return replace(block, id=f"{page}.{slug(plain(block.runs))}")
    return block
