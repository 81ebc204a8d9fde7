"""Things found by their names: by whole words, beginnings, initials, parts, or mistyped."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, Generic, TypeVar

from studyapp.model.plain import plain

_Named = TypeVar("_Named")

# How well a word fits. What is added to a step is less than the way to the next one.
_WHOLE: Final = 90.0
_BEGINS: Final = 70.0
_INITIALS: Final = 50.0
_INSIDE: Final = 30.0
_ALIKE: Final = 12.0
_FIRST: Final = 2.0  # the word that a name begins with says most of it
_ALSO: Final = -12.0  # words beside the name: a name with that word comes before
_COVERED: Final = 6.0  # a name of which all was typed
_EXACT: Final = 40.0  # what is called just so comes first
_PER_FAULT: Final = 4.0

LITERAL: Final = 20.0  # what fits worse is only like what was typed
_SHORTEST_INSIDE: Final = 3  # letters that are looked for in the middle of a word
_SHORTEST_ALIKE: Final = 4  # letters from which a word may be mistyped
_SHORT: Final = 5  # letters
_TWO_FAULTS_FROM: Final = 8  # letters; shorter words may have one
_Fits = dict[int, float]


class Names(Generic[_Named]):
    """Things, their `names`, and what they are found by `also`; a small letter is as a large one.

    Every word that is typed must be found; in which order they stand does not matter.
    """

    def __init__(
        self, things: Sequence[_Named], names: Iterable[str], also: Iterable[str] = ()
    ) -> None:
        self._things = things
        self._names = [plain(name) for name in names]
        self._also = [plain(words) for words in also]
        self._index: dict[str, list[tuple[int, float]]] | None = None
        self._initials: list[str] = []

    def find(self, typed: str, most: int) -> tuple[tuple[float, _Named], ...]:
        """Return up to `most` things, the best first; each with how well it fits.

        What only fits is 0 to 100; what is called just what was typed has more.
        """
        wanted = plain(typed).split()
        if not wanted:
            return ()
        index = self._read()
        found = _common([_literal(index, word) for word in wanted])
        if len(wanted) == 1 and len(wanted[0]) > 1:
            self._add_initials(wanted[0], found)
        if not found:
            found = _common([_alike(index, word) | _literal(index, word) for word in wanted])
        letters = sum(map(len, wanted))
        whole = " ".join(wanted)
        fits = [
            (fit + self._worth_of_name(place, whole, letters), place)
            for place, fit in found.items()
        ]
        fits.sort(key=lambda fit: (-fit[0], fit[1]))
        return tuple((fit, self._things[place]) for fit, place in fits[:most])

    def _worth_of_name(self, place: int, whole: str, letters: int) -> float:
        """Return what is added for how much of the name was typed."""
        name = self._names[place]
        exact = _EXACT if name == whole else 0.0
        return exact + _COVERED * min(1.0, letters / max(1, len(name)))

    def make_ready(self) -> None:
        """Read what finding needs, for who can do so before something is typed."""
        self._read()
        alike("ready", ())  # the first one brings the library along

    def _read(self) -> dict[str, list[tuple[int, float]]]:
        """Return which names each word stands in, and how much it says of them."""
        if self._index is None:
            made: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
            for place, name in enumerate(self._names):
                words = name.split()
                for number, word in enumerate(words):
                    made[word].append((place, 0.0 if number else _FIRST))
                self._initials.append("".join(word[0] for word in words))
            for place, name in enumerate(self._also):
                for word in name.split():
                    made[word].append((place, _ALSO))
            self._index = dict(made)
        return self._index

    def _add_initials(self, wanted: str, found: _Fits) -> None:
        for place, initials in enumerate(self._initials):
            if initials.startswith(wanted):
                found[place] = max(found.get(place, 0.0), _INITIALS)


def _literal(index: dict[str, list[tuple[int, float]]], wanted: str) -> _Fits:
    """Return the names in which `wanted` is a word, begins one or lies inside one."""
    inside = len(wanted) >= _SHORTEST_INSIDE
    found: _Fits = {}
    for word, places in index.items():
        if word.startswith(wanted):
            fit = _WHOLE if len(word) == len(wanted) else _BEGINS
            _add(found, fit, places)
        elif inside and wanted in word:  # of a name: what stands beside it has many words
            _add(found, _INSIDE, ((place, worth) for place, worth in places if worth > _ALSO))
    return found


def _alike(index: dict[str, list[tuple[int, float]]], wanted: str) -> _Fits:
    """Return the names with a word that is `wanted`, or begins so, but for a letter or two."""
    found: _Fits = {}
    for word, faults in alike(wanted, index):
        _add(found, _ALIKE - _PER_FAULT * faults, index[word])
    return found


def alike(wanted: str, words: Iterable[str]) -> list[tuple[str, int]]:
    """Return those of `words` that are `wanted` but for a letter or two, and how many.

    A short word begins as it was typed and ends nearly so: else it is another word.
    """
    length = len(wanted)
    if length < _SHORTEST_ALIKE:
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    known = [word for word in words if length > _SHORT or _near(word, wanted)]
    faults: dict[str, int] = {}
    most = 1 if length < _TWO_FAULTS_FROM else 2
    for cut in (length - 1, length, length + 1):
        beginnings = [word[:cut] if length > _SHORT else word for word in known]
        for _beginning, fault, place in process.extract(
            wanted, beginnings, scorer=OSA.distance, score_cutoff=most, limit=None
        ):
            word = known[place]
            faults[word] = min(int(fault), faults.get(word, most))
    return sorted(faults.items(), key=lambda found: found[1])


def _near(word: str, wanted: str) -> bool:
    return word[:1] == wanted[0] and abs(len(word) - len(wanted)) <= 1


def _add(found: _Fits, fit: float, places: Iterable[tuple[int, float]]) -> None:
    for place, worth in places:
        if place not in found or fit + worth > found[place]:
            found[place] = fit + worth


def _common(fits: Sequence[_Fits]) -> _Fits:
    """Return the places that each of `fits` has, with how well they fit in the middle."""
    least = min(fits, key=len)
    return {
        place: sum(fit[place] for fit in fits) / len(fits)
        for place in least
        if all(place in fit for fit in fits)
    }
