"""The learner's own cards found while typing: by what stands on them, else by what is like it."""

from collections.abc import Iterator, Sequence

from studyapp.model.plain import unaccented
from studyapp.model.shelf import CardEntry
from studyapp.study.names import Names


class CardSearch:
    """Finds among `entries`, in the order in which they were made; made in the background."""

    def __init__(self, entries: Sequence[CardEntry] = ()) -> None:
        self.entries = tuple(entries)
        tags = [" ".join(entry.tags) for entry in entries]
        self._texts = [
            unaccented(f"{entry.front}\n{entry.back}\n{tag}")
            for entry, tag in zip(entries, tags, strict=True)
        ]
        backs = [f"{entry.back} {tag}" for entry, tag in zip(entries, tags, strict=True)]
        self._names = Names(self.entries, [entry.front for entry in entries], backs)
        self._names.make_ready()

    def find(self, typed: str, tag: str = "") -> tuple[CardEntry, ...]:
        """Return the cards with `tag` that hold every word `typed`, else those with like words."""
        found = tuple(self._holding(unaccented(typed).split()))
        if not found:
            found = tuple(entry for _fit, entry in self._names.find(typed, len(self.entries)))
        return tuple(entry for entry in found if not tag or tag in entry.tags)

    def _holding(self, words: Sequence[str]) -> Iterator[CardEntry]:
        for entry, text in zip(self.entries, self._texts, strict=True):
            if all(word in text for word in words):
                yield entry
