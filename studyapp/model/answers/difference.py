"""The coloured difference between what was typed and what was asked for."""

import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, TypeAlias

from studyapp.model.answers.folding import normal

Kind: TypeAlias = Literal["same", "missing", "extra"]

LONGEST = 300  # letters; beyond that a coloured difference helps nobody
_ISLAND = 2  # letters; what two edits leave standing between them must be longer to be seen


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the difference: in both texts, only in the answer, or only in the response."""

    text: str
    kind: Kind


def difference(response: str, answer: str) -> tuple[Piece, ...]:
    """Show how `response` becomes `answer`: same and missing pieces together spell the answer."""
    edits = _edits(response, answer) if max(len(response), len(answer)) <= LONGEST else None
    if response == answer:
        edits = [("same", answer)]
    return _pieces(edits or [("extra", response), ("missing", answer)])


def _edits(response: str, answer: str) -> list[tuple[Kind, str]] | None:
    """Align letter by letter; None if the texts are too unlike for that view."""
    from rapidfuzz.distance import Levenshtein

    typed, asked = _letters(response), _letters(answer)
    typed_keys, asked_keys = [_key(letter) for letter in typed], [_key(letter) for letter in asked]
    if Levenshtein.normalized_similarity(typed_keys, asked_keys) <= 1 / 2:
        return None
    blocks = Levenshtein.opcodes(typed_keys, asked_keys)
    last = len(blocks) - 1
    edits: list[tuple[Kind, str]] = []
    for place, edit in enumerate(blocks):
        mine = "".join(typed[edit.src_start : edit.src_end])
        theirs = "".join(asked[edit.dest_start : edit.dest_end])
        island = 0 < place < last and edit.src_end - edit.src_start <= _ISLAND
        if edit.tag == "equal" and not island:
            edits.append(("same", theirs))
        else:
            edits += [("extra", mine), ("missing", theirs)]
    return edits


def _pieces(edits: list[tuple[Kind, str]]) -> tuple[Piece, ...]:
    """Join the edits between two unchanged stretches into one extra and one missing piece."""
    pieces: list[Piece] = []
    for same, group in groupby(edits, key=lambda edit: edit[0] == "same"):
        stretch = list(group)
        pieces += [
            Piece("".join(text for one, text in stretch if one == kind), kind)
            for kind in _KINDS[same]
        ]
    return tuple(piece for piece in pieces if piece.text)


_KINDS: dict[bool, tuple[Kind, ...]] = {True: ("same",), False: ("extra", "missing")}


def _letters(text: str) -> list[str]:
    """Split into letters with their marks, so that no colour falls between the two."""
    letters: list[str] = []
    for character in unicodedata.normalize("NFC", " ".join(text.split())):
        if letters and unicodedata.category(character).startswith("M"):
            letters[-1] += character
        else:
            letters.append(character)
    return letters


def _key(letter: str) -> str:
    return normal(letter).casefold()
