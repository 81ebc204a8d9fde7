"""Many cards changed at once, with one way back for all of them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from studyapp.model.events import Event
from studyapp.study.browse import Browse
from studyapp.study.ways_back import Change, WayBack, WaysBack

if TYPE_CHECKING:  # brought in by the desk when something is written
    from studyapp.study.own_words import OwnWords

_BY_BROWSING: Final = "browse"  # names the changes made here among all others
_Act: TypeAlias = Callable[[Sequence[str]], tuple[Event, ...]]


class ManyCards:
    """Changes the cards among entries that were found; each method returns how many it changed.

    It takes a moment where they are many: call it in the background.
    """

    def __init__(self, browse: Browse, own_words: "OwnWords", ways: WaysBack) -> None:
        self._browse = browse
        self._own_words = own_words
        self._ways = ways

    def suspend(self, ids: Sequence[int]) -> int:
        """Set the cards aside."""
        return self._change(ids, Change.SET_ASIDE, partial(self._browse.suspend, on=True))

    def resume(self, ids: Sequence[int]) -> int:
        """Take up again what was set aside."""
        return self._change(ids, Change.TAKEN_UP, partial(self._browse.suspend, on=False))

    def bury(self, ids: Sequence[int]) -> int:
        """Hide the cards until tomorrow."""
        return self._change(ids, Change.HIDDEN, self._browse.bury)

    def reset(self, ids: Sequence[int]) -> int:
        """Let the cards be new again; the log keeps what was answered."""
        return self._change(ids, Change.RESET, self._browse.reset)

    def flag(self, ids: Sequence[int], number: int) -> int:
        """Give the cards a flag, 1 to 7, or take it from them with 0."""
        return self._change(ids, Change.FLAGGED, partial(self._browse.flag, number=number))

    def tag(self, ids: Sequence[int], tags: Sequence[str], *, on: bool) -> int:
        """Give the cards `tags`, or take them from them."""
        tag = self._own_words.tag
        act = partial(tag, add=tags) if on else partial(tag, remove=tags)
        return self._change(ids, Change.TAGGED, act)

    @property
    def undoable(self) -> int:
        """Return how many cards an undo would take back now, 0 if it would be something else."""
        last = self._ways.last
        return last.count if last is not None and last.key is _BY_BROWSING else 0

    def _change(self, ids: Sequence[int], change: Change, act: _Act) -> int:
        units = self._browse.cards_of(ids)
        events = act(units)
        self._browse.load()
        if events:
            back, forth = partial(self._take_back, events), partial(self._do_again, act, units)
            way = WayBack(change, back, forth, len(events), key=_BY_BROWSING, slow=True)
            self._ways.note(way)
        return len(events)

    def _take_back(self, events: tuple[Event, ...]) -> None:
        self._browse.undo(events)
        self._browse.load()

    def _do_again(self, act: _Act, units: Sequence[str]) -> Callable[[], None]:
        events = act(units)
        self._browse.load()
        return partial(self._take_back, events)
