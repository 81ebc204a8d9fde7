"""Typed text as words that can be compared: no matter how it was spaced, quoted or accented."""

import re
import unicodedata
from functools import lru_cache

from studyapp.model.answers.grammar import grammar, primary

# Before NFKC, which would turn 10³ into 103 and 1½ into 11/2.
_RAISED = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]+")
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0123456789+-n")
_VULGAR = re.compile("(?<=[0-9])(?=[¼½¾⅐-⅞])")
_CHARGE = re.compile(r"\^([0-9]*[+-])(?![0-9])")

_LIKE = str.maketrans({
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),  # noqa: RUF001 - the dashes people paste
    **dict.fromkeys("‘’‚‛ʼ`´′", "'"),  # noqa: RUF001 - the apostrophes people paste
    "⁄": "/",  # noqa: RUF001 - what NFKC makes of fractions
})  # fmt: skip
_THOUSANDS = re.compile(r"(?<![0-9.,])[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9.,]?[0-9,])")
_DECIMAL_COMMA = re.compile(r"(?<![0-9.,])[0-9]+,[0-9]+(?![.,]?[0-9])")

# Letters whose stroke or joining Unicode does not take apart.
_PLAIN_LETTERS = {
    "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ё": "е",  # noqa: RUF001
    "Ø": "O", "Đ": "D", "Ł": "L", "Ħ": "H", "Æ": "AE", "Œ": "OE", "Ё": "Е",  # noqa: RUF001
}  # fmt: skip
_OPTIONAL_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]")
_FREE_SIGN = re.compile(r"^- (?=[0-9]|[^\W\d_]\b)")
_SIMPLE = re.compile("[A-Za-z0-9 ()]*")
_NO_BRACKETS = str.maketrans("()", "  ")
_SIGNED = re.compile(r"(?<!\S)-(?=[^\W\d_](?![^\W_]))")  # -x, but not -ology
_BETWEEN_WORDS = re.compile(r"(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})")  # TCP/IP, but not km/h
_FORMULA = re.compile("[+*^=<>]")


def normal(text: str) -> str:
    """Return `text` in one encoding (NFKC): plain dashes and quotes, powers as `^2`."""
    if text.isascii():
        return " ".join(text.translate(_LIKE).split())
    raised = _RAISED.sub(lambda found: "^" + found.group().translate(_LOWERED), text)
    whole = unicodedata.normalize("NFKC", _VULGAR.sub(" ", raised)).translate(_LIKE)
    visible = "".join(c for c in whole if unicodedata.category(c) != "Cf")
    return " ".join(_CHARGE.sub(r"\1", visible).split())


def folded(text: str, language: str, *, case: bool = False, accents: bool = False) -> str:
    """Return the normal text without capitals and accents, unless they are to be kept."""
    plain = normal(text)
    if not case:
        plain = unicodedata.normalize("NFC", _lower(plain, language))
    return plain if accents else without_accents(plain, grammar(language).letters)


def without_accents(text: str, letters: str = "") -> str:
    """Drop the accents of Latin and Greek letters, and Hebrew and Arabic points.

    The characters in `letters` stay as they are; marks that spell vowels elsewhere stay too.
    """
    if text.isascii():
        return text
    return "".join(_unaccented(c, letters) for c in unicodedata.normalize("NFC", text))


def words(
    text: str, language: str, *, case: bool = False, accents: bool = False
) -> tuple[str, ...]:
    """Return the words, numbers and symbols of the folded text."""
    plain = folded(text, language, case=case, accents=accents)
    if _SIMPLE.fullmatch(plain):
        return tuple(plain.translate(_NO_BRACKETS).split())
    plain = _FREE_SIGN.sub("-", plain)
    plain = _DECIMAL_COMMA.sub(_point, _THOUSANDS.sub(_ungrouped, plain))
    plain = plain.replace("&", f" {grammar(language).conjunction} ")
    if "l'" in grammar(language).articles:
        plain = re.sub(r"(?<!\w)(l'|un'|n')(?=\w)", r"\1 ", plain, flags=re.IGNORECASE)
    return tuple(_tokens(plain))


def unlettered(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the signs, digits and symbols of words: where one differs, nothing is a typo."""
    joined = "\n".join(parts)
    return tuple(
        c
        for before, c in zip("\n" + joined, joined, strict=False)
        if not (c in "\n'" or unicodedata.category(c)[0] in "LM" or (c == "-" and before != "\n"))
    )


def _lower(text: str, language: str) -> str:
    if primary(language) in {"tr", "az"}:
        text = text.replace("İ", "i").replace("I", "ı")  # noqa: RUF001 - Turkish
    return text.casefold()


@lru_cache(maxsize=4096)
def _unaccented(character: str, letters: str) -> str:
    if character.lower() in letters:
        return character
    if character in _PLAIN_LETTERS:
        return _PLAIN_LETTERS[character]
    if _OPTIONAL_MARKS.match(character):
        return ""
    base = unicodedata.normalize("NFD", character)[0]
    european = unicodedata.name(base, "").startswith(("LATIN", "GREEK"))
    return base if european else character


def _ungrouped(found: re.Match[str]) -> str:
    return found.group().replace(",", "")


def _point(found: re.Match[str]) -> str:
    return found.group().replace(",", ".")


def _tokens(text: str) -> list[str]:
    """Split at gaps; a symbol stands alone, unless it belongs to the word before it (C++)."""
    formula = _FORMULA.search(text) is not None
    tokens, word = [], ""
    for place, character in enumerate(text):
        part = _part(text, place, word, formula=formula)
        if part == "word":
            word += character
        elif part != "nothing":
            tokens += [word, character if part == "symbol" else ""]
            word = ""
    return [token for token in [*tokens, word] if token]


def _part(text: str, place: int, word: str, *, formula: bool) -> str:
    """Say what a character is: part of a word, a symbol, a gap, or nothing at all."""
    character = text[place]
    kind = unicodedata.category(character)
    if kind[0] in "LMN":
        return "word"
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if character == "-" and (formula or _SIGNED.match(text, place)):
        return "symbol"
    if character in _MARKS:
        return _MARKS[character](before, after, word)
    if character in "()[]{}":
        return "symbol" if formula else "gap"
    if character == "/":
        return "gap" if _BETWEEN_WORDS.match(text, place) else "symbol"
    return "symbol" if kind[0] == "S" or character in "%*@\\" else "gap"


def _inner(before: str, after: str, word: str) -> str:
    """Apostrophes: kept inside a word and after an elided article."""
    elided = word.lower() in {"l", "un", "n"} and after.isspace()
    return "word" if before.isalnum() and (after.isalnum() or elided) else "nothing"


def _dot(before: str, after: str, word: str) -> str:
    """Points and colons: kept between digits; the points of an abbreviation vanish."""
    if before.isdigit() and after.isdigit():
        return "word"
    return "nothing" if word and after.isalpha() else "gap"


def _minus(before: str, after: str, word: str) -> str:
    """Dashes: a sign before a number, a charge or an open end after a word, else a gap."""
    if before in {"", " "} and after.isdigit():
        return "word"
    return "word" if word and not after.strip() else "gap"


def _suffix(before: str, after: str, word: str) -> str:
    """Keep + and # with the word they follow, as in C++, F# and Na+."""
    del before, after
    return "word" if word else "symbol"


def _bang(before: str, after: str, word: str) -> str:
    """Exclamation marks: a factorial or a logical not, else a gap."""
    if after.isalnum() or (after and after in "=("):
        return "symbol"
    return "word" if before.isdigit() or len(word) == 1 else "gap"


_MARKS = {
    "'": _inner, ".": _dot, ":": _dot, "-": _minus, "+": _suffix, "#": _suffix, "!": _bang,
}  # fmt: skip
