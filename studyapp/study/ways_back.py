"""What the learner did last, each with its way back, wherever it was done."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from threading import RLock
from typing import Final

_MOST: Final = 200


class Change(StrEnum):
    """What was done, for a sentence that says what was taken back."""

    ANSWERED = "answered"
    SET_ASIDE = "set-aside"
    TAKEN_UP = "taken-up"
    HIDDEN = "hidden"
    FLAGGED = "flagged"
    RESET = "reset"
    TAGGED = "tagged"
    WRITTEN = "written"
    CARDS_ADDED = "cards-added"
    CARDS_CHANGED = "cards-changed"
    CARDS_DELETED = "cards-deleted"
    EXAM_SET = "exam-set"
    EXAM_REMOVED = "exam-removed"
    COURSE_TAKEN = "course-taken"
    COURSE_LEFT = "course-left"
    COURSE_REMOVED = "course-removed"
    KEYS_CHANGED = "keys-changed"
    SETTING_CHANGED = "setting-changed"


@dataclass(frozen=True, slots=True, eq=False)
class WayBack:
    """A change to `count` things, or to the one called `name`, and what takes it `back`.

    `forth` does it again and returns what takes that back, None if `back` does. `key` names the
    change for who keeps it too; `slow` ways are gone in the background.
    """

    change: Change
    back: Callable[[], object]
    forth: Callable[[], Callable[[], object] | None] | None = None
    count: int = 1
    name: str = ""
    key: object = None
    slow: bool = False


class WaysBack:
    """The ways back of one sitting at the desk, the last change first."""

    def __init__(self) -> None:
        self._ways: list[WayBack] = []
        self._undone: list[WayBack] = []
        self._lock = RLock()  # many cards at once are changed in the background

    def note(self, way: WayBack) -> None:
        """Keep the way back of a change that was just made."""
        with self._lock:
            self._ways.append(way)
            del self._ways[:-_MOST]
            self._undone.clear()

    def drop(self, key: object) -> None:
        """Forget the way back of the change named `key`: it was taken back where it was made."""
        with self._lock:
            self._ways = [way for way in self._ways if way.key is not key]

    @property
    def last(self) -> WayBack | None:
        """Return the change that `undo` takes back."""
        return self._ways[-1] if self._ways else None

    @property
    def of_settings(self) -> bool:
        """Tell whether the last change was one of the settings, which no page takes back."""
        return bool(self._ways) and self._ways[-1].change is Change.SETTING_CHANGED

    @property
    def undone(self) -> WayBack | None:
        """Return the change that `redo` makes again."""
        return self._undone[-1] if self._undone else None

    def undo(self) -> WayBack | None:
        """Take the last change back and return it, None if there is none."""
        with self._lock:
            way = self._ways.pop() if self._ways else None
        if way is None:
            return None
        try:
            way.back()
        except BaseException:
            with self._lock:
                self._ways.append(way)
            raise
        with self._lock:
            if way.forth is not None:
                self._undone.append(way)
            else:
                self._undone.clear()  # what came before it cannot come again out of turn
        return way

    def redo(self) -> WayBack | None:
        """Make the change again that was taken back last, None if there is none."""
        way = self.undone
        if way is None or way.forth is None:
            return None
        fresh = way.forth()
        with self._lock:
            self._undone.pop()
            self._ways.append(replace(way, back=fresh) if fresh else way)
        return way
