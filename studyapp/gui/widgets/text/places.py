"""Where each character of a leaf stands in a text document, and back."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from studyapp.gui.widgets.text.document import Place


@dataclass(frozen=True, slots=True)
class Stretch:
    """`length` document positions from `at` that show `text` of leaf `id` from offset `start`.

    An object (formula, picture) is one position for all of its text.
    """

    id: str
    at: int
    length: int
    start: int
    text: str
    whole: bool = False

    def offset(self, position: int) -> int:
        """Return the leaf's offset at document `position`."""
        steps = max(0, min(position - self.at, self.length))
        if self.whole:
            return self.start if steps == 0 else self.start + len(self.text)
        if len(self.text) == self.length:
            return self.start + steps
        return self.start + len(_units(self.text)[: 2 * steps].decode("utf-16-le", "ignore"))

    def position(self, offset: int) -> int:
        """Return the document position of the leaf's `offset`."""
        steps = max(0, min(offset - self.start, len(self.text)))
        if self.whole:
            return self.at + (self.length if steps == len(self.text) > 0 else 0)
        if len(self.text) == self.length:
            return self.at + steps
        return self.at + utf16_length(self.text[:steps])


class Places:
    """The stretches of one document in reading order."""

    def __init__(self) -> None:
        self._stretches: list[Stretch] = []
        self._starts: list[int] = []
        self._by_id: dict[str, list[Stretch]] = {}

    def add(self, stretch: Stretch) -> None:
        """Note the next stretch; stretches come in document order."""
        self._stretches.append(stretch)
        self._starts.append(stretch.at)
        self._by_id.setdefault(stretch.id, []).append(stretch)

    def __contains__(self, block_id: str) -> bool:
        return block_id in self._by_id

    def ids(self) -> tuple[str, ...]:
        """Return the ids in reading order."""
        return tuple(self._by_id)

    def position(self, block_id: str, offset: int = 0) -> int | None:
        """Return where character `offset` of leaf `block_id` stands, None if it is not shown."""
        found = self._by_id.get(block_id)
        if not found:
            return None
        for stretch in found:
            if offset < stretch.start + len(stretch.text):
                return stretch.position(offset)
        return found[-1].position(offset)

    def span(self, place: Place) -> tuple[int, int] | None:
        """Return the document positions (start, end) of `place`, None if it is not shown."""
        found = self._by_id.get(place.id)
        start = self.position(place.id, place.start)
        if not found or start is None:
            return None
        last = place.start + place.length
        end = start
        for stretch in found:
            if stretch.start < last:
                end = max(end, _end(stretch, last))
        return start, end

    def at(self, position: int) -> Place | None:
        """Return the place of document `position`: in a leaf, or the start of the next one."""
        if not self._stretches:
            return None
        index = max(0, bisect_right(self._starts, position) - 1)
        stretch = self._stretches[index]
        following = index + 1 < len(self._stretches)
        if position > stretch.at + stretch.length and following:
            stretch = self._stretches[index + 1]
        return Place(stretch.id, stretch.offset(position))

    def between(self, start: int, end: int) -> tuple[Place, ...]:
        """Return what the document positions from `start` to `end` hold of each leaf."""
        found: dict[str, Place] = {}
        for stretch in self._stretches:
            if stretch.at < end and stretch.at + stretch.length > start:
                first, last = stretch.offset(start), _last_offset(stretch, end)
                begun = found.get(stretch.id)
                first = begun.start if begun else first
                found[stretch.id] = Place(stretch.id, first, last - first)
        return tuple(found.values())

    def objects(self, start: int, end: int) -> tuple[Stretch, ...]:
        """Return the objects (formulas, pictures) that stand from `start` to `end`."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        return tuple(stretch for stretch in self._stretches[first:last] if stretch.whole)


def utf16_length(text: str) -> int:
    """Return how many document positions `text` takes."""
    return len(text) if text.isascii() else len(_units(text)) // 2


def _end(stretch: Stretch, last: int) -> int:
    if stretch.whole:
        return stretch.at + stretch.length
    return stretch.position(last)


def _last_offset(stretch: Stretch, end: int) -> int:
    return stretch.offset(min(end, stretch.at + stretch.length))


def _units(text: str) -> bytes:
    return text.encode("utf-16-le")
