"""What an update of a pack changed, item by item, as learners want to know it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class Sort(StrEnum):
    """What an item is."""

    LESSON = "lesson"
    TERM = "term"
    CARD = "card"
    QUESTION = "question"
    TEST = "test"


class What(StrEnum):
    """What became of an item, in the order in which it is told.

    REVISED means another meaning (`rev` rose), CHANGED other words; RETIRED items were taken out
    by name, those that are GONE are missing without a word.
    """

    REVISED = "revised"
    CHANGED = "changed"
    NEW = "new"
    RENAMED = "renamed"
    RETIRED = "retired"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Said:
    """What an item says: `front` and `back` are shown, `more` is whatever else may change."""

    sort: Sort
    front: str
    back: str = ""
    more: str = ""
    rev: int = 1


@dataclass(frozen=True, slots=True)
class Change:
    """One item that changed; `was` is its id before if that is another, `before` None if new."""

    what: What
    id: str
    before: Said | None
    now: Said | None
    was: str = ""

    @property
    def said(self) -> Said:
        """Return what the item says now, or said at last."""
        found = self.now or self.before
        assert found is not None, "a change is of something"
        return found


@dataclass(frozen=True, slots=True)
class News:
    """What the last update of a pack changed; `before` and `now` are versions."""

    pack: str
    before: str
    now: str
    at_ms: int
    changes: tuple[Change, ...]
    changelog: str = ""


def compared(
    old: Mapping[str, Said],
    new: Mapping[str, Said],
    renamed: Mapping[str, str],
    retired: Collection[str],
) -> tuple[Change, ...]:
    """Return what changed from the items `old` to `new`, each by its id, in the new order."""
    sources = {after: before for before, after in renamed.items() if before in old}
    found = list(_kept_and_new(old, new, sources))
    left = set(new) | set(sources.values())
    for name, said in old.items():
        if name not in left:
            what = What.RETIRED if name in retired else What.GONE
            found.append(Change(what, name, said, None))
    ranks = {what: rank for rank, what in enumerate(What)}
    return tuple(sorted(found, key=lambda change: ranks[change.what]))


def _kept_and_new(
    old: Mapping[str, Said], new: Mapping[str, Said], sources: Mapping[str, str]
) -> Iterator[Change]:
    for name, now in new.items():
        was = sources.get(name, "")
        if was and name in old:  # two items became one
            yield Change(What.RENAMED, name, old[was], now, was)
            was = ""
        before = old.get(was or name)
        if before is None:
            yield Change(What.NEW, name, None, now)
        elif now.rev > before.rev:
            yield Change(What.REVISED, name, before, now, was)
        elif replace(before, rev=now.rev) != now:
            yield Change(What.CHANGED, name, before, now, was)
        elif was:
            yield Change(What.RENAMED, name, before, now, was)
