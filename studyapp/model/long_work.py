"""Long work: it tells how far it has come, and is stopped where it tells."""

from collections.abc import Callable
from typing import TypeAlias

# Called with the share that is done, 0 to 1, and a word for what comes now, which the window puts
# into the learner's language. It raises StoppedError once the learner wants no more.
Watch: TypeAlias = Callable[[float, str], None]


class StoppedError(Exception):
    """The learner stopped the work; whoever catches it leaves things as they were before."""


def unwatched(_share: float, _what: str) -> None:
    """Watch nothing: for work that nobody waits for."""


def part_of(watch: Watch, begin: float, end: float) -> Watch:
    """Return a watch for a part of the work, which runs from share `begin` to `end` of it."""

    def tell(share: float, what: str) -> None:
        watch(begin + (end - begin) * share, what)

    return tell
