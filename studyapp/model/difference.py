"""The coloured difference between what was typed and what was asked for."""

import unicodedata
from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["same", "missing", "extra"]

LONGEST = 300  # letters; beyond that a coloured difference helps nobody


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the difference: in both texts, only in the answer, or only in the response."""

    text: str
    kind: Kind


def difference(response: str, answer: str) -> tuple[Piece, ...]:
    """Show how `response` becomes `answer`: same and missing pieces together spell the answer."""
    typed, asked = _letters(response), _letters(answer)
    edits = _edits(typed, asked)
    if edits is None:
        return _pieces([("extra", "".join(typed)), ("missing", "".join(asked))])
    return _pieces(edits)


def _edits(typed: list[str], asked: list[str]) -> list[tuple[Kind, str]] | None:
    """Align letter by letter; None if too long or too unlike for a letter-wise view."""
    from rapidfuzz.distance import Levenshtein

    if max(len(typed), len(asked)) > LONGEST:
        return None
    typed_keys, asked_keys = [_key(letter) for letter in typed], [_key(letter) for letter in asked]
    if Levenshtein.normalized_similarity(typed_keys, asked_keys) <= 1 / 2:
        return None
    edits: list[tuple[Kind, str]] = []
    for edit in Levenshtein.opcodes(typed_keys, asked_keys):
        wanted = "".join(asked[edit.dest_start : edit.dest_end])
        if edit.tag == "equal":
            edits.append(("same", wanted))
        else:
            edits.append(("extra", "".join(typed[edit.src_start : edit.src_end])))
            edits.append(("missing", wanted))
    return edits


def _pieces(edits: list[tuple[Kind, str]]) -> tuple[Piece, ...]:
    return tuple(Piece(text, kind) for kind, text in edits if text)


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
    return unicodedata.normalize("NFKC", letter).casefold()
