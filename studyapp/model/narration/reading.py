"""Reads stretches of display text aloud, piece by piece: words, signs, units, code, formulas."""

# ruff: noqa: RUF001 - the signs themselves are what this file is about

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias

from studyapp.model.narration.formulas import power, say_formula
from studyapp.model.narration.lexicon import Lexicon, speakable
from studyapp.model.narration.wording import SUBSCRIPTS, SUPERSCRIPTS, Wording
from studyapp.model.text import Run

Piece: TypeAlias = tuple[str, int, int]
"""Spoken text, and the first character and length of what it stands for on display."""

_Say: TypeAlias = Callable[[re.Match[str], int, Wording], str]


class Kind(Enum):
    """How a stretch is read."""

    PROSE = 1
    CODE = 2
    MATH = 3


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of a leaf's text that are read in one way."""

    start: int
    end: int
    kind: Kind
    language: str | None


def stretches(runs: tuple[Run, ...]) -> list[Stretch]:
    """Return the stretches of `runs`; looks do not matter, so "*In*ference" is one word."""
    found = []
    start = 0
    for (kind, language), same in groupby(runs, key=lambda run: (_kind(run), run.language)):
        # Two formulas side by side stay two.
        lengths = [len(run.text) for run in same]
        for length in lengths if kind is Kind.MATH else [sum(lengths)]:
            found.append(Stretch(start, start + length, kind, language))
            start += length
    return found


def pieces_of(
    text: str, stretch: Stretch, lexicon: Lexicon, wording: Wording, math: str
) -> Iterator[Piece]:
    """Yield what is said for `stretch` of `text`, in order and without gaps."""
    match stretch.kind:
        case Kind.PROSE:
            yield from _prose(text, stretch, lexicon, wording)
        case Kind.CODE:
            yield from _code(text, stretch, lexicon, wording)
        case Kind.MATH:
            tex = text[stretch.start : stretch.end]
            yield f" {_formula(tex, wording, math)} ", stretch.start, len(tex)


def _kind(run: Run) -> Kind:
    if run.math:
        return Kind.MATH
    return Kind.CODE if run.code else Kind.PROSE


def _formula(tex: str, wording: Wording, math: str) -> str:
    if math == "skip":
        return ""
    read = say_formula(tex, wording) if math == "read" else None
    return speakable(read or wording.formula)


# --- prose -----------------------------------------------------------------------------------


def _prose(text: str, stretch: Stretch, lexicon: Lexicon, wording: Wording) -> Iterator[Piece]:
    scan = _scanner(wording)
    at, end = stretch.start, stretch.end
    while at < end:
        inside_word = at > 0 and text[at - 1].isalnum() and text[at].isalnum()
        said = None if inside_word else lexicon.find(text, at)
        if said and said[0] <= end:
            yield said[1], at, said[0] - at
            at = said[0]
            continue
        found = scan.match(text, at, end)
        assert found
        assert found.lastgroup
        yield _SAY[found.lastgroup](found, end, wording), at, found.end() - at
        at = found.end()


# Combining marks are no letters to `\w`; raised and lowered figures are.
_LETTER = r"(?:[^\W_²³¹⁰⁴-⁹ⁿⁱ₀-₉]|[\u0300-\u036f])"


@lru_cache(maxsize=8)
def _scanner(wording: Wording) -> re.Pattern[str]:
    """Compile the signs of one language; each alternative takes at least one character."""
    units = sorted(wording.units, key=len, reverse=True)
    signs = "".join(sign for sign in wording.symbols if sign not in "<>")
    parts = {
        "url": r"https?://[^\s<>\"]+",
        # "80s" are years and "8B" a name: a unit of one letter needs a space.
        "unit": rf"(?:(?<=\d){_any(u for u in units if len(u) > 1 or not u.isalpha())}"
        rf"|(?<=\d\s){_any(units)})(?![\w/²³])",
        "range": r"(?<=\d)\s?–\s?(?=\d)|(?<=1\d\d\d|20\d\d)-(?=[12]\d\d\d(?!\d))",
        "minus": r"(?<=\d)\s[-−]\s(?=\d)",
        # Verse is written line / by line: where a line ends with a comma that is pause enough.
        "line": r"(?<=[^\w\s])\s/\s|(?<=\s)/\s",
        "pause": r"\s*—\s*|\s[–-]\s|\s/\s",
        "ratio": r"(?<=\d)/(?=\d)",
        "slash": r"(?<=\w)/(?=\w)",
        "abbreviation": rf"(?<!\w){_any(_capitalised(wording.abbreviations))}(?!\w)",
        "growth": r"(?<!\w)[OΘΩ]\(",
        "raised": r"[⁰¹²³⁴-⁹⁺⁻ⁿⁱ]+",
        "lowered": r"[₀-₉]+",
        "plural": r"(?<!\w)[A-Z]{2,6}s(?!\w)",
        "about": r"~(?=\d)",
        "number_sign": r"#(?=\d)",
        "number": r"\d+(?:[.,]\d+)*",
        "compare": r"(?<=\s)[<>](?=\s)",
        "sign": f"[{re.escape(signs)}]" if signs else "(?!)",
        "word": rf"{_LETTER}+(?:['’\u00ad]{_LETTER}+)*",
        "space": r"\s+",
        "dropped": r"(?:</|[\"“”„«»*_`~^|{}\[\]<>\\])+",
        "other": r"(?s:.)",
    }
    return re.compile("|".join(f"(?P<{name}>{part})" for name, part in parts.items()))


def _capitalised(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield from {word, word[0].upper() + word[1:]}


def _any(words: Iterable[str]) -> str:
    escaped = [re.escape(word) for word in words]
    return f"(?:{'|'.join(escaped)})" if escaped else "(?!)"


def _say_url(found: re.Match[str], _end: int, wording: Wording) -> str:
    host = found[0].partition("//")[2].partition("/")[0]
    return speakable(wording.link.format(host=host) if wording.link else host)


def _say_unit(found: re.Match[str], _end: int, wording: Wording) -> str:
    one, many = wording.units[found[0]]
    before = found.string[max(0, found.start() - 3) : found.start()].rstrip()
    return f" {one if before in {'1', ' 1'} else many} "


def _say_abbreviation(found: re.Match[str], end: int, wording: Wording) -> str:
    short = found[0]
    said = wording.abbreviations.get(short) or wording.abbreviations[short[0].lower() + short[1:]]
    return said if found.string[found.end() : end].strip() else f"{said}."


def _say_raised(found: re.Match[str], _end: int, wording: Wording) -> str:
    exponent = found[0].translate(SUPERSCRIPTS)
    return f" {power(exponent, wording)} " if wording.power else found[0]


def _say_plural(found: re.Match[str], _end: int, _wording: Wording) -> str:
    # espeak drops the s of "GPUs and TPUs"; "G P U's" it keeps.
    return f"{' '.join(found[0][:-1])}'s"


def _say_sign(found: re.Match[str], _end: int, wording: Wording) -> str:
    return f" {wording.symbols.get(found[0], '')} "


def _say_word(found: re.Match[str], _end: int, _wording: Wording) -> str:
    return found[0].replace("’", "'").replace("\u00ad", "")


def _say_other(found: re.Match[str], _end: int, _wording: Wording) -> str:
    return "" if unicodedata.category(found[0]).startswith("C") else found[0]


def _or_sign(word: str, found: re.Match[str]) -> str:
    return f" {word} " if word else found[0]


_SAY: dict[str, _Say] = {
    "url": _say_url,
    "unit": _say_unit,
    "range": lambda found, _end, wording: _or_sign(wording.to, found),
    "minus": lambda found, _end, wording: _or_sign(wording.minus, found),
    "line": lambda _found, _end, _wording: " ",
    "pause": lambda _found, _end, _wording: ", ",
    "ratio": lambda found, _end, wording: _or_sign(wording.over, found),
    "slash": lambda _found, _end, _wording: " ",
    "abbreviation": _say_abbreviation,
    "growth": lambda found, _end, wording: f"{found[0][0]} {wording.of} ",
    "raised": _say_raised,
    "lowered": lambda found, _end, _wording: f" {found[0].translate(SUBSCRIPTS)} ",
    "plural": _say_plural,
    "about": lambda _found, _end, wording: f"{wording.about} ",
    "number_sign": lambda _found, _end, wording: f"{wording.number} ",
    "number": lambda found, _end, _wording: found[0],
    "compare": _say_sign,
    "sign": _say_sign,
    "word": _say_word,
    "space": lambda _found, _end, _wording: " ",
    "dropped": lambda _found, _end, _wording: " ",
    "other": _say_other,
}


# --- code ------------------------------------------------------------------------------------

_CODE = re.compile(
    r"(?P<word>[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+(?:\.\d+)*|[^\W\d_]+)"
    r"|(?P<sign>->|=>|==|!=|<=|>=|(?<=\w)\.(?=\w)|[/=+*<>%@&|#\\~!])|(?P<other>(?s:.))"
)


def _code(text: str, stretch: Stretch, lexicon: Lexicon, wording: Wording) -> Iterator[Piece]:
    """Read code as words: `snake_case` and `CamelCase` are taken apart, brackets dropped."""
    said = lexicon.find(text, stretch.start)
    if said and said[0] == stretch.end:
        yield said[1], stretch.start, stretch.end - stretch.start
        return
    for found in _CODE.finditer(text, stretch.start, stretch.end):
        words = found["word"] or wording.code_signs.get(found["sign"] or "", "")
        yield f" {words} ", found.start(), len(found[0])
