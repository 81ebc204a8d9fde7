"""Compares words, roughly: enough to notice that two texts share more than chance."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCE_END: Final = re.compile(r"[.!?\u2026]+[\"'\u201d\u2019)]*(?=\s|$)")
_ABBREVIATION: Final = re.compile(
    r"\b(e\.g|i\.e|etc|vs|cf|approx|no|fig|dr|mr|mrs|st|z\.B)\.", re.IGNORECASE
)
_MARKS: Final = re.compile(r"[*_`~\\]|\]\([^)]*\)|[\[\]]")
_GAP: Final = re.compile(r"\{\{(?:c[0-9]+::)?([^{}:|]*)[^{}]*\}\}")
_ENDINGS: Final = ("ing", "ed", "es", "s", "ly", "e")
SHORTEST: Final = 4


def plain(text: str) -> str:
    """Return `text` without the marks of Markdown and with its gaps filled."""
    return " ".join(_MARKS.sub("", _GAP.sub(r"\1", text)).split())


def folded(text: str) -> str:
    """Return the words of `text` in small letters, without what stands between them."""
    return " ".join(_WORD.findall(plain(text).casefold()))


def stems(text: str) -> frozenset[str]:
    """Return the words of `text` that carry meaning, without the endings of English."""
    return frozenset(
        _stem(word) for word in _WORD.findall(text.casefold()) if len(word) >= SHORTEST
    )


def sentences(text: str) -> int:
    """Return how many sentences `text` has; one that no mark ends counts as one."""
    bare = _ABBREVIATION.sub(" ", plain(text))
    ends = list(_SENTENCE_END.finditer(bare))
    rest = bare[ends[-1].end() :] if ends else bare
    return len(ends) + bool(rest.strip())


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word.removesuffix(ending)
    return word
