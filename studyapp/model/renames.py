"""Where the events of an item belong after its author gave it another id.

A renaming moves what happened before it, and what happens later on a device that has not heard of
it. Taking the old id for another item again ends that; a renaming back is a renaming.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from studyapp.model.events import Event, EventKind, order, ordered

_PARTS: Final = 2  # pack and item; what follows names a side


def rename_payload(new: str | None) -> dict[str, Any]:
    """Write down the new id of an item; None gives the old id free for another item."""
    return {"to": new}


def item_of(key: str) -> str:
    """Return the `pack/item` of a unit's or an item's key."""
    return "/".join(key.split("/", _PARTS)[:_PARTS])


def gathered(events: Iterable[Event]) -> dict[str, list[Event]]:
    """Group a log, in any order, by the unit that each event belongs to now.

    Renamings themselves are in no group. Each group is in the order that all devices agree on.
    """
    gathering = _Gathering()
    for event in ordered(events):
        gathering.take(event)
    return gathering.groups()


class Names:
    """The ids that items have had, after all renamings in the log."""

    def __init__(self, renamings: Iterable[Event]) -> None:
        self._sources: dict[str, set[str]] = {}
        self._open: dict[str, str] = {}
        for event in ordered(renamings):
            target = _target(event)
            if target is not None:
                self._sources.setdefault(target, set()).add(event.unit)
            _open(self._open, event.unit, target)

    def now(self, item: str) -> str:
        """Return what an item that is met under `item` today is called."""
        return _follow(self._open, item)

    def earlier(self, item: str) -> frozenset[str]:
        """Return every id under which events of `item` may be found, its own included."""
        found = {item}
        waiting = [item]
        while waiting:
            new = self._sources.get(waiting.pop(), set()) - found
            found |= new
            waiting.extend(new)
        return frozenset(found)


class _Gathering:
    """The groups while a log passes by in its order: by item, then by what follows in the key."""

    def __init__(self) -> None:
        self._items: dict[str, dict[str, list[Event]]] = {}
        self._mixed: set[str] = set()
        self._open: dict[str, str] = {}

    def take(self, event: Event) -> None:
        item = item_of(event.unit)
        if event.kind is EventKind.RENAME:
            self._rename(item, _target(event))
            return
        place = self._items.setdefault(_follow(self._open, item), {})
        place.setdefault(event.unit[len(item) :], []).append(event)

    def groups(self) -> dict[str, list[Event]]:
        return {
            f"{item}{rest}": sorted(events, key=order) if item in self._mixed else events
            for item, place in self._items.items()
            for rest, events in place.items()
        }

    def _rename(self, old: str, new: str | None) -> None:
        _open(self._open, old, new)
        moved = self._items.pop(old, None) if new is not None else None
        if moved is None or new is None:
            return
        home = self._items.setdefault(new, {})
        self._mixed.add(new)
        for rest, events in moved.items():
            home.setdefault(rest, []).extend(events)


def _target(event: Event) -> str | None:
    """Return the new key of a renaming: it stays in its pack."""
    new = event.payload["to"]
    return None if new is None else f"{event.unit.partition('/')[0]}/{new}"


def _open(names: dict[str, str], old: str, new: str | None) -> None:
    names.pop(old, None)
    if new is not None and new != old:
        names.pop(new, None)  # what is called so is alive again: no circles
        names[old] = new


def _follow(names: Mapping[str, str], item: str) -> str:
    while item in names:
        item = names[item]
    return item
