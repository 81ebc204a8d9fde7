"""The learner's own words as a search sees them: notes of their own, edits, tags."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from studyapp.model.own_words import Field, OwnWord
from studyapp.model.query import Word

NOTES: Final = (Field.NOTE, Field.MNEMONIC)
_WORDS: Final = re.compile(r"\w+")


class Jottings:
    """All own words; there are some thousands at most, so they are looked through one by one."""

    def __init__(self, words: Iterable[OwnWord]) -> None:
        everything = list(words)
        self.notes = tuple(word for word in everything if word.field in NOTES)
        self._texts = [(word, folded(word.text)) for word in everything if word.field != Field.TAGS]
        self._tags = [word for word in everything if word.field == Field.TAGS]

    def holding(self, words: Sequence[Word]) -> tuple[OwnWord, ...]:
        """Return the own words that hold all of `words`, by their beginnings unless exact."""
        parts = [(folded(word.text).strip(), word.exact) for word in words]
        wanted = [f" {part} " if exact else f" {part}" for part, exact in parts if part]
        if not wanted:
            return ()
        return tuple(word for word, text in self._texts if all(part in text for part in wanted))

    def tagged(self, tag: str) -> tuple[str, ...]:
        """Return the keys of what the learner gave `tag`, which is in lower case."""
        return tuple(
            word.key for word in self._tags if tag in {one.casefold() for one in word.tags}
        )

    def tags(self) -> frozenset[str]:
        """Return every tag that the learner gave, in lower case."""
        return frozenset(tag.casefold() for word in self._tags for tag in word.tags)

    def edited(self) -> frozenset[str]:
        """Return the keys of what the learner wrote over."""
        return frozenset(word.key for word, _ in self._texts if word.field not in NOTES)

    def noted(self) -> frozenset[str]:
        """Return the keys of what the learner wrote something beside."""
        return frozenset(word.key for word in self.notes)


def folded(text: str) -> str:
    """Return the words of `text` without case and accents, one blank around each."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return f" {' '.join(_WORDS.findall(bare))} "
