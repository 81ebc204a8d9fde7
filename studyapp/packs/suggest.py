"""Guesses what a misspelt word was meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice
from typing import Final

LONGEST: Final = 64
MOST: Final = 2_000


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Return a hint that names the word of `known` nearest to `word`, if one is near."""
    if len(word) > LONGEST:
        return None
    near = get_close_matches(word, islice(known, MOST), 1)
    return f"did you mean '{near[0]}'?" if near else None
