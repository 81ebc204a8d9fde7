"""Reads the sections of a lesson: each second-level heading opens one, its class says which."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from markdown_it.token import Token

from studyapp.model.content import (
    Aid,
    AidKind,
    Chapter,
    Dialogue,
    Examples,
    MemoryAids,
    Overview,
    Part,
    PartKind,
    References,
    Section,
    Turn,
)
from studyapp.model.text import Ask, Block, Wait
from studyapp.packs.attributes import Attributes
from studyapp.packs.faults import shown
from studyapp.packs.further import read_references
from studyapp.packs.inline import words
from studyapp.packs.links import Links
from studyapp.packs.markdown import BlockReader, anchor_of
from studyapp.packs.notes import Notes
from studyapp.packs.pieces import Piece
from studyapp.packs.suggest import did_you_mean

DEPTHS: Final = ("quick", "standard", "detailed")

_ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_NO_WORD: Final = re.compile(r"[^a-z0-9]+")
_SPEAKER: Final = re.compile(r"([^:]{1,64}):?")


class Anchors:
    """The ids of a lesson, each with its line."""

    def __init__(self, notes: Notes) -> None:
        self.lines: dict[str, int] = {}
        self.named: set[str] = set()
        self._notes = notes

    def claim(self, name: str, line: int, *, named: bool) -> str:
        """Return `name` and remember it; note a fault if it is taken or, if `named`, no id."""
        if name in self.lines:
            message = f"id {shown(name)} is already used in line {self.lines[name]}"
            self._notes.fault(line, "E301", message)
        elif named and not _ID.fullmatch(name):
            message = f"an id must be 1 to 64 of a-z, 0-9, '.', '_' and '-', not {shown(name)}"
            self._notes.fault(line, "E104", message)
        self.lines.setdefault(name, line)
        if named:
            self.named.add(name)
        return name

    def free(self, name: str, *, first: str | None = None) -> str:
        """Return `first` or `name`, or `name-2`, `name-3`, … if that is taken."""
        candidate, number = first or name, 1
        while candidate in self.lines:
            number += 1
            candidate = f"{name}-{number}"
        return candidate


class _SectionNumbers:
    """Names the blocks of a section by number, `section.1`, …, or by the author's anchor."""

    def __init__(self, section: str, anchors: Anchors) -> None:
        self._section = section
        self._anchors = anchors
        self._count = 0

    def name(self, anchor: str | None, line: int) -> str:
        """Return the id of the next block."""
        self._count += 1
        name = anchor or f"{self._section}.{self._count}"
        return self._anchors.claim(name, line, named=anchor is not None)


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading that opens a section or part."""

    line: int
    title: str
    attributes: Attributes


class SectionReader:
    """Reads the sections of one lesson."""

    def __init__(self, notes: Notes, anchors: Anchors, folder: str, lesson: str) -> None:
        self._notes = notes
        self._anchors = anchors
        self._links = Links(notes, folder, lesson)
        self._kinds: Mapping[str, Callable[[_Heading, str, list[Piece]], Section]] = {
            "chapter": self._chapter,
            "overview": self._overview,
            "dialogue": self._dialogue,
            "examples": self._examples,
            "memory": self._memory,
            "references": self._references,
        }

    def read(self, pieces: Sequence[Piece]) -> tuple[Section, ...]:
        """Return the sections in `pieces`."""
        before, opened = _split(pieces, 2)
        for piece in before[:1]:
            hint = "a lesson's title stands in its header; a section starts with ##"
            self._notes.fault(piece.line, "E202", "text before the first section", hint)
        return tuple(self._section(heading, body) for heading, body in opened)

    def _section(self, opening: Piece, body: list[Piece]) -> Section:
        heading = self._heading(opening)
        kind = heading.attributes.kind or "chapter"
        if kind not in self._kinds:
            self._unknown(heading.line, "section", kind, self._kinds)
            kind = "chapter"
        self._only(heading, ())
        section = heading.attributes.id or self._unnamed(heading, kind)
        self._anchors.claim(section, heading.line, named=heading.attributes.id is not None)
        for piece in body:
            if piece.token.tag == "h1":
                hint = "write ## for a section and ### for a part of it"
                self._notes.fault(piece.line, "E202", "a first-level heading", hint)
        return self._kinds[kind](heading, section, body)

    def _heading(self, piece: Piece) -> _Heading:
        title = words(piece.tokens)
        if title.endswith("}") and "{" in title:
            hint = "write them as {#id .class key=value}"
            self._notes.fault(piece.line, "E205", "attributes that cannot be read", hint)
        return _Heading(piece.line, title, piece.attributes)

    def _unnamed(self, heading: _Heading, kind: str) -> str:
        if kind == "dialogue":
            return self._anchors.free("dialogue", first="dialogue-1")
        if kind != "chapter":
            return self._anchors.free(kind)
        name = _slug(heading.title)
        message = f"a chapter needs an id such as {{#{name}}}"
        self._notes.fault(heading.line, "E204", message)
        return self._anchors.free(name)

    def _blocks(self, section: str) -> BlockReader:
        return BlockReader(_SectionNumbers(section, self._anchors), self._links)

    # --- the kinds of section ---

    def _chapter(self, heading: _Heading, section: str, body: list[Piece]) -> Chapter:
        reader = self._blocks(section)
        before, opened = _split(body, 3, with_class=True)
        content = reader.blocks(before)
        parts = []
        for opening, inner in opened:
            part = self._heading(opening)
            kind = self._kind(part, "part of a chapter", tuple(PartKind))
            name = self._part_id(part, section, kind)
            parts.append(Part(name, PartKind(kind), part.title, reader.blocks(inner)))
        return Chapter(section, heading.title, content, tuple(parts))

    def _overview(self, heading: _Heading, section: str, body: list[Piece]) -> Overview:
        reader = self._blocks(section)
        depths: dict[str, tuple[Block, ...]] = dict.fromkeys(DEPTHS, ())
        before, opened = _split(body, 3)
        self._stray(before, "### with {.quick}, {.standard} or {.detailed}")
        for opening, inner in opened:
            part = self._heading(opening)
            kind = self._kind(part, "depth of an overview", DEPTHS)
            if part.attributes.id is not None:
                self._anchors.claim(part.attributes.id, part.line, named=True)
            depths[kind] += reader.blocks(inner)
        return Overview(section, heading.title, **depths)

    def _dialogue(self, heading: _Heading, section: str, body: list[Piece]) -> Dialogue:
        reader = self._blocks(section)
        turns: list[Turn | Ask | Wait] = []
        anchor: Piece | None = None
        for piece in body:
            if piece.type == "anchor":
                anchor = piece
                continue
            turn = self._turn(piece, reader, anchor_of(anchor).id)
            turns += [] if turn is None else [turn]
            anchor = None
        reader.unused(anchor)
        return Dialogue(section, heading.title, tuple(turns))

    def _turn(
        self, piece: Piece, reader: BlockReader, anchor: str | None
    ) -> Turn | Ask | Wait | None:
        stop = reader.stop(piece, anchor) if piece.type == "paragraph" else None
        if stop is not None:
            return stop
        speaker, rest = _spoken(piece.tokens) if piece.type == "paragraph" else (None, [])
        if speaker is None:
            hint = "each paragraph starts with who says it, such as **mara:**"
            self._notes.fault(piece.line, "E207", "nobody says this in the dialogue", hint)
            return None
        self._notes.mention(piece.line, "speaker", speaker)
        return Turn(speaker, reader.paragraph(piece, rest, anchor))

    def _examples(self, heading: _Heading, section: str, body: list[Piece]) -> Examples:
        return Examples(section, heading.title, self._blocks(section).blocks(body))

    def _memory(self, heading: _Heading, section: str, body: list[Piece]) -> MemoryAids:
        reader = self._blocks(section)
        before, opened = _split(body, 3)
        self._stray(before, "### with {.rhyme}, {.story}, {.tool} or {.acronym}")
        aids = []
        for opening, inner in opened:
            part = self._heading(opening)
            kind = self._kind(part, "memory aid", tuple(AidKind), ("for",))
            term = part.attributes.values.get("for")
            if term is not None:
                self._notes.mention(part.line, "term", term)
            name = self._part_id(part, section, kind)
            aids.append(Aid(name, AidKind(kind), part.title, term, reader.blocks(inner)))
        return MemoryAids(section, heading.title, tuple(aids))

    def _references(self, heading: _Heading, section: str, body: list[Piece]) -> References:
        intro, links = read_references(body, self._blocks(section), self._notes)
        return References(section, heading.title, intro, links)

    # --- what they share ---

    def _kind(
        self, part: _Heading, what: str, known: Sequence[str], keys: Collection[str] = ()
    ) -> str:
        self._only(part, keys)
        kind = part.attributes.kind
        if kind in known:
            return str(kind)
        if kind is None:
            hint = f"add a class such as {{.{known[0]}}}"
            self._notes.fault(part.line, "E203", f"this heading names no {what}", hint)
        else:
            self._unknown(part.line, what, kind, known)
        return known[0]

    def _part_id(self, part: _Heading, section: str, kind: str) -> str:
        given = part.attributes.id
        name = given or self._anchors.free(f"{section}.{kind}")
        return self._anchors.claim(name, part.line, named=given is not None)

    def _only(self, heading: _Heading, keys: Collection[str]) -> None:
        for key in heading.attributes.values:
            if key not in keys:
                message = f"unknown attribute {shown(key)} in this heading"
                self._notes.fault(heading.line, "E205", message, did_you_mean(key, keys))

    def _unknown(self, line: int, what: str, kind: str, known: Iterable[str]) -> None:
        words_known = [str(word) for word in known]
        hint = did_you_mean(kind, words_known) or f"known: {', '.join(words_known)}"
        self._notes.fault(line, "E203", f"unknown {what} {shown(kind)}", hint)

    def _stray(self, before: list[Piece], wanted: str) -> None:
        for piece in before[:1]:
            hint = f"put it under a heading {wanted}"
            self._notes.fault(piece.line, "E202", "text before the first part", hint)


def _split(
    pieces: Sequence[Piece], level: int, *, with_class: bool = False
) -> tuple[list[Piece], list[tuple[Piece, list[Piece]]]]:
    """Return the pieces before the first heading of `level`, and those under each of them."""
    before: list[Piece] = []
    opened: list[tuple[Piece, list[Piece]]] = []
    for piece in pieces:
        opens = piece.token.tag == f"h{level}" and piece.type == "heading"
        if opens and (piece.attributes.kind is not None or not with_class):
            opened.append((piece, []))
        else:
            (opened[-1][1] if opened else before).append(piece)
    return before, opened


def _spoken(tokens: list[Token]) -> tuple[str | None, list[Token]]:
    """Return who speaks, named in bold at the start of `tokens`, and what is said."""
    if len(tokens) > 1 and not tokens[0].content and tokens[0].type == "text":
        tokens = tokens[1:]
    kinds = [token.type for token in tokens[:3]]
    match = _SPEAKER.fullmatch(tokens[1].content.strip()) if kinds == _BOLD_WORD else None
    if match is None:
        return None, []
    rest = tokens[3:]
    if tokens[1].content.rstrip().endswith(":"):
        return match[1].strip(), rest
    if rest and rest[0].type == "text" and rest[0].content.startswith(":"):
        rest = [rest[0].copy(content=rest[0].content[1:]), *rest[1:]]
        return match[1].strip(), rest
    return None, []


_BOLD_WORD: Final = ["strong_open", "text", "strong_close"]


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return _NO_WORD.sub("-", plain)[:40].strip("-") or "chapter"
