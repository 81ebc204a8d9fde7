"""What may have been meant by a search that finds nothing: its words as they stand in the texts."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from studyapp.model.plain import plain, unaccented
from studyapp.model.query import Query, Word
from studyapp.study.names import alike

_DIGRAPHS: Final = re.compile("([aou])e")  # how German writes its umlauts where it has no dots


class Meant:
    """Knows the words that can be found, each with how many texts have it."""

    def __init__(self, words: Mapping[str, int]) -> None:
        self._kept = {unaccented(word): word for word in sorted(words, key=lambda it: words[it])}
        self._counts = words

    def query(self, typed: Query) -> Query | None:
        """Return `typed` with each word that stands nowhere as the one that is like it, or None."""
        words = [self._word(word) for word in typed.words]
        found = tuple(word for word in words if word is not None)
        if len(found) < len(words) or found == typed.words:
            return None
        return replace(typed, words=found)

    def _word(self, word: Word) -> Word | None:
        if word.exact or word.without:
            return word
        parts = [self._part(part) for part in plain(word.text).split()]
        if not all(parts):
            return None
        same = " ".join(parts) == plain(word.text)
        return word if same else Word(" ".join(parts))

    def _part(self, part: str) -> str:
        """Return the word that stands somewhere and is like `part`, '' for none."""
        if any(known.startswith(part) for known in self._kept):
            return self._kept.get(part, part)
        undotted = _DIGRAPHS.sub(r"\1", part)
        if any(known.startswith(undotted) for known in self._kept):
            return undotted
        near = alike(part, self._kept)
        if not near:
            return ""
        least = near[0][1]
        words = [self._kept[known] for known, faults in near if faults == least]
        return max(words, key=lambda known: self._counts[known])
