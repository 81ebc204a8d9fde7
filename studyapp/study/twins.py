"""Which cards ask the same already, told while another one is written."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from studyapp.model.content import Card, CardKind
from studyapp.model.sameness import folded_words


@dataclass(frozen=True, slots=True)
class Twin:
    """A card that asks the same: its id, and the title of the course it stands in."""

    pack: str
    id: str
    course: str


class Fronts:
    """What is asked already, for telling duplicates while a card is written."""

    def __init__(self, cards: Iterable[tuple[str, str, str]], courses: dict[str, str]) -> None:
        self._courses = courses
        self._known: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for pack, item, front in cards:
            self.note(pack, item, front)

    def note(self, pack: str, item: str, front: str) -> None:
        """Take note of one more card."""
        words = folded_words(front)
        if words and (pack, item) not in self._known[words]:
            self._known[words].append((pack, item))

    def twins(self, card: Card) -> tuple[Twin, ...]:
        """Return the other cards that ask what `card` asks, whatever case and marks."""
        words = folded_words(card.text if card.kind is CardKind.CLOZE else card.front)
        found = self._known.get(words, ()) if words else ()
        return tuple(
            Twin(pack, item, self._courses.get(pack, pack))
            for pack, item in found
            if item != card.id
        )
