"""Reads a section of references: lists of links with class, length, language and author."""

import re
from collections.abc import Sequence
from typing import Final

from studyapp.model.content import Reference
from studyapp.model.text import Block
from studyapp.packs.attributes import Attributes
from studyapp.packs.faults import shown
from studyapp.packs.inline import words
from studyapp.packs.markdown import BlockReader, lone_link
from studyapp.packs.notes import Notes
from studyapp.packs.pieces import Piece
from studyapp.packs.suggest import did_you_mean

KINDS: Final = ("article", "video")
KEYS: Final = ("minutes", "lang", "by")

_WEB: Final = re.compile(r"https?://[^\s/\\][^\s\\]*", re.IGNORECASE)
_MINUTES: Final = re.compile(r"[1-9][0-9]{0,4}")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def read_references(
    body: Sequence[Piece], reader: BlockReader, notes: Notes
) -> tuple[tuple[Block, ...], tuple[Reference, ...]]:
    """Return the blocks that are no bullet lists, and the references in those lists."""
    intro = [piece for piece in body if piece.type != "bullet_list"]
    items = [item for piece in body if piece.type == "bullet_list" for item in piece.inner]
    found = [_reference(item, notes) for item in items]
    return reader.blocks(intro), tuple(link for link in found if link is not None)


def _reference(item: Piece, notes: Notes) -> Reference | None:
    paragraph = item.inner[0] if len(item.inner) == 1 else item
    address = lone_link(paragraph.tokens)
    if address is None:
        hint = 'write it as - [title](https://…) {.video minutes=12 by="name"}'
        notes.fault(item.line, "E209", "a reference is a link and its attributes", hint)
        return None
    if not _WEB.fullmatch(address):
        hint = "a reference leads to https:// or http://"
        notes.fault(item.line, "E309", f"a reference may not lead to {shown(address)}", hint)
    about = paragraph.attributes
    return Reference(
        title=words(paragraph.tokens),
        url=address,
        kind=_kind(about, item.line, notes),
        minutes=_minutes(about, item.line, notes),
        language=_language(about, item.line, notes),
        by=about.values.get("by"),
    )


def _kind(about: Attributes, line: int, notes: Notes) -> str:
    for key in about.values:
        if key not in KEYS:
            message = f"unknown attribute {shown(key)} of a reference"
            notes.fault(line, "E205", message, did_you_mean(key, KEYS))
    kind = about.kind or KINDS[0]
    if kind not in KINDS:
        hint = did_you_mean(kind, KINDS) or f"known: {', '.join(KINDS)}"
        notes.fault(line, "E203", f"unknown kind of reference {shown(kind)}", hint)
    return kind


def _minutes(about: Attributes, line: int, notes: Notes) -> int | None:
    text = about.values.get("minutes")
    if text is None:
        return None
    if not _MINUTES.fullmatch(text):
        notes.fault(line, "E106", f"minutes must be a whole number, not {shown(text)}")
        return None
    return int(text)


def _language(about: Attributes, line: int, notes: Notes) -> str | None:
    text = about.values.get("lang")
    if text is not None and not _LANGUAGE.fullmatch(text):
        message = f"lang must be a language code such as en or pt-BR, not {shown(text)}"
        notes.fault(line, "E104", message)
        return None
    return text
