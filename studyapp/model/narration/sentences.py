"""Where sentences begin and end."""

# ruff: noqa: RUF001 - the signs themselves are what this file is about

import re
from collections.abc import Iterator, Sequence

from studyapp.model.narration.wording import primary

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+\s+|(?<![。！？])[。！？]++[」』”]*+\s*")
_LAST_WORD = re.compile(r"[^\s(\[\"“„']{1,40}$")
_INITIAL = re.compile(r"[^\W\d_]\.")
_OPENS = re.compile(r"[\"'“„‘«(\[*]*(\w|\W)")

# A full stop behind these never ends a sentence.
_NEVER = frozenset({
    "e.g.", "i.e.", "vs.", "cf.", "fig.", "figs.", "eq.", "eqs.", "dr.", "mr.", "mrs.", "ms.",
    "prof.", "st.", "approx.", "resp.", "w.r.t.", "viz.", "ca.", "z.b.", "d.h.", "u.a.", "bzw.",
    "vgl.", "abb.",
})  # fmt: skip
# Nor behind these if a number follows.
_BEFORE_NUMBERS = frozenset({
    "no.", "nos.", "nr.", "pp.", "p.", "s.", "sec.", "ch.", "ref.", "vol.", "art.", "kap.",
})  # fmt: skip


def sentences(
    text: str, language: str = "en", whole: Sequence[tuple[int, int]] = ()
) -> Iterator[tuple[int, int]]:
    """Yield first character and end of each sentence of `text`, without the space around it.

    `whole` are spans, in order, that belong together whatever stands in them: code, formulas.
    """
    start = 0
    for border in _borders(text, primary(language), whole):
        yield from _trimmed(text, start, border)
        start = border
    yield from _trimmed(text, start, len(text))


def _borders(text: str, language: str, whole: Sequence[tuple[int, int]]) -> Iterator[int]:
    spans = iter((*whole, (len(text), len(text))))
    span = next(spans)
    for found in _END.finditer(text):
        while span[1] <= found.start():
            span = next(spans, (len(text) + 1, len(text) + 1))
        inside = span[0] <= found.start() < span[1]
        if not inside and found.end() < len(text) and _ends(text, found, language):
            yield found.end()


def _ends(text: str, found: re.Match[str], language: str) -> bool:
    opening = _OPENS.match(text, found.end())
    follower = opening[1] if opening else ""
    if follower.islower():
        return False
    before = text[max(0, found.start() - 40) : found.start() + 1]
    return not (found[0].startswith(".") and _is_abbreviation(before, follower, language))


def _is_abbreviation(before: str, follower: str, language: str) -> bool:
    found = _LAST_WORD.search(before)
    word = found[0] if found else ""
    if word.lower() in _NEVER:
        return True
    if word.lower() in _BEFORE_NUMBERS:
        return follower.isdigit()
    if _INITIAL.fullmatch(word):
        return (word.isupper() and word != "I.") or language == "de"
    # "am 3. Mai": in German an ordinal number is no end.
    return language == "de" and word[:-1].isdigit() and len(word) <= len("31.")


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    inner = piece.strip()
    if inner:
        first = start + len(piece) - len(piece.lstrip())
        yield first, first + len(inner)
