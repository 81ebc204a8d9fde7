"""All entries in rows, with what is known of each: the sets that a search is made of."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import compress, repeat
from operator import itemgetter
from typing import Final

from studyapp.model.mastery import Label, label_of
from studyapp.model.schedule import CardState, Phase
from studyapp.store.finder import Standings

_NEVER: Final = -1
_LATE: Final = 1 << 40  # what has no date comes after everything that has


class Listing:
    """One row for each entry, in the order of the shelf; `day` is the study day it is true on.

    A set of rows is a string of bytes, one for each row: 1 is in it, 0 is not.
    """

    def __init__(self, ids: "array[int]", known: Standings, day: int, stamp: object) -> None:
        self.ids = ids
        self.day = day
        self.stamp = stamp
        self._row_of = dict(zip(ids, range(len(ids)), strict=True))
        self._sets: dict[object, bytes] = {}
        self._orders: dict[str, Order] = {}
        rows = [self._row_of[one] for one in known.ids if one in self._row_of]
        self.phase = self._spread(rows, known.phase, 0)
        self.due_day = self._spread(rows, known.due_day, _LATE)
        self.buried_day = self._spread(rows, known.buried_day, _NEVER)
        self.last_day = self._spread(rows, known.last_day, _NEVER)
        self.suspended = self._spread(rows, known.suspended, 0)
        self.flag = self._spread(rows, known.flag, 0)
        self.lapses = self._spread(rows, known.lapses, 0)
        self.stability = self._spread_real(rows, known.stability)
        self.difficulty = self._spread_real(rows, known.difficulty)

    def _spread(self, rows: list[int], values: "array[int]", empty: int) -> "array[int]":
        spread = array("q", repeat(empty, len(self.ids)))
        for row, value in zip(rows, values, strict=True):
            spread[row] = value
        return spread

    def _spread_real(self, rows: list[int], values: "array[float]") -> "array[float]":
        spread = array("d", bytes(8 * len(self.ids)))
        for row, value in zip(rows, values, strict=True):
            spread[row] = value
        return spread

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self.ids)

    # --- sets ----------------------------------------------------------------------------------

    def all(self) -> bytes:
        """Return the set of everything."""
        return self.kept("all", lambda: b"\1" * len(self.ids))

    def kept(self, name: object, make: Callable[[], bytes]) -> bytes:
        """Return the set called `name`, made when it is first asked for."""
        if name not in self._sets:
            self._sets[name] = make()
        return self._sets[name]

    def of(self, ids: Iterable[int]) -> bytes:
        """Return the set of the entries with these ids."""
        found = bytearray(len(self.ids))
        for row in map(self._row_of.get, ids):
            if row is not None:
                found[row] = 1
        return bytes(found)

    def state(self, name: str, cards: bytes) -> bytes | None:
        """Return the entries in state `name` (such as 'due'), None if there is no such state."""
        make = _STATES.get(name)
        return None if make is None else self.kept(("is", name), lambda: make(self, cards))

    def flagged(self, number: int) -> bytes:
        """Return the entries with flag `number`."""
        return self.kept(("flag", number), lambda: bytes(map(number.__eq__, self.flag)))

    def due_within(self, days: int) -> bytes:
        """Return what is due by `days` from today, late or not."""
        last = self.day + days
        return both(self.active(), bytes(map(last.__ge__, self.due_day)))

    def active(self) -> bytes:
        """Return what was met and is neither set aside nor hidden today."""
        return self.kept("active", self._active)

    def _active(self) -> bytes:
        return bytes(
            phase > 0 and not suspended and buried != self.day
            for phase, suspended, buried in zip(
                self.phase, self.suspended, self.buried_day, strict=True
            )
        )

    def labelled(self, label: Label) -> bytes:
        """Return the entries that are known so well."""
        return bytes(
            stability > 0 and label_of(stability, self.day - last) is label
            for stability, last in zip(self.stability, self.last_day, strict=True)
        )

    # --- rows and order ------------------------------------------------------------------------

    def state_of(self, one: int) -> CardState:
        """Return what is known of entry `one`, as far as a list shows it."""
        row = self._row_of[one]
        due = self.due_day[row]
        return CardState(
            phase=Phase(self.phase[row]),
            stability=self.stability[row],
            difficulty=self.difficulty[row],
            due_day=0 if due == _LATE else due,
            last_day=max(0, self.last_day[row]),
            lapses=self.lapses[row],
            suspended=bool(self.suspended[row]),
            buried_day=self.buried_day[row],
            flag=self.flag[row],
        )

    def picked(self, chosen: bytes, order: "Order | None") -> "array[int]":
        """Return the ids of the set in an order; None is that of the shelf."""
        return self.ids_of(chosen) if order is None else order.picked(chosen)

    def among(self, ids: Iterable[int], chosen: bytes) -> "array[int]":
        """Return those of `ids` that are in the set, in their order."""
        return array("q", (one for one in ids if chosen[self._row_of[one]]))

    def ids_of(self, chosen: bytes) -> "array[int]":
        """Return the ids of a set, in the order of the shelf."""
        return array("q", compress(self.ids, chosen))

    def order(self, name: str, make: Callable[[], Iterable[int]]) -> "Order":
        """Return an order of all rows, worked out when it is first asked for."""
        if name not in self._orders:
            self._orders[name] = Order(make(), self.ids)
        return self._orders[name]

    def rows_of(self, ids: Iterable[int]) -> Iterable[int]:
        """Return the rows of the entries with these ids."""
        return (row for row in map(self._row_of.get, ids) if row is not None)

    def by(self, values: Sequence[float]) -> Iterable[int]:
        """Order the rows by a value of each, the smallest first."""
        return sorted(range(len(self.ids)), key=values.__getitem__)


class Order:
    """All rows in some order; to pick from them is one step for all, not one for each."""

    def __init__(self, rows: Iterable[int], ids: "array[int]") -> None:
        places = array("q", rows)
        self._ids = array("q", map(ids.__getitem__, places))
        # Two items more, so that there is always a tuple; `compress` ends before them.
        self._marks = itemgetter(*places, 0, 0)

    def picked(self, chosen: bytes) -> "array[int]":
        """Return the ids of the set `chosen` in this order."""
        return array("q", compress(self._ids, self._marks(chosen))) if chosen else array("q")


def both(first: bytes, second: bytes) -> bytes:
    """Return what is in both sets."""
    size = len(first)
    return (int.from_bytes(first, "big") & int.from_bytes(second, "big")).to_bytes(size, "big")


def either(first: bytes, second: bytes) -> bytes:
    """Return what is in at least one of two sets."""
    size = len(first)
    return (int.from_bytes(first, "big") | int.from_bytes(second, "big")).to_bytes(size, "big")


def without(first: bytes, second: bytes) -> bytes:
    """Return what is in the first set and not in the second."""
    size = len(first)
    shared = int.from_bytes(first, "big") & int.from_bytes(second, "big")
    return (int.from_bytes(first, "big") ^ shared).to_bytes(size, "big")


_LEECH_LAPSES: Final = 8
_STATES: Final[dict[str, Callable[[Listing, bytes], bytes]]] = {
    "new": lambda it, cards: without(cards, bytes(map(bool, it.phase))),
    "due": lambda it, _cards: it.due_within(0),
    "learning": lambda it, _cards: it.labelled(Label.LEARNING),
    "holding": lambda it, _cards: it.labelled(Label.HOLDING),
    "solid": lambda it, _cards: it.labelled(Label.SOLID),
    "suspended": lambda it, _cards: bytes(map(bool, it.suspended)),
    "hidden": lambda it, _cards: bytes(map(it.day.__eq__, it.buried_day)),
    "flagged": lambda it, _cards: bytes(map(bool, it.flag)),
    "leech": lambda it, _cards: bytes(map(_LEECH_LAPSES.__le__, it.lapses)),
}
STATES: Final = tuple(_STATES)
