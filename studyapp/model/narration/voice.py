"""A voice, what it renders, and whoever renders it: the words that speech and window share."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Protocol, TypeAlias

Mark: TypeAlias = tuple[int, int, int]
"""A spoken word: its first character, its length, and when it sounds, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of one engine; an empty `id` means the engine's own choice for `language`."""

    id: str
    engine: str = ""
    name: str = ""
    language: str = "en"
    gender: str | None = None


class Priority(IntEnum):
    """What is rendered first."""

    NOW = 0
    SOON = 1
    CHAPTER = 2
    EXPORT = 3


@dataclass(frozen=True, slots=True)
class Rendering:
    """A sentence as sound: its file, its length and its words.

    `path` is None if there is no sound; `fault` says why, or why another voice had to speak;
    `final` means that no later sentence will sound either.
    """

    path: Path | None
    ms: int = 0
    words: tuple[Mark, ...] = ()
    fault: str = ""
    final: bool = False


class Renders(Protocol):
    """Turns spoken text into sound files, in the background."""

    def warm_up(self, engine: str = "") -> None:
        """Start `engine`, or the system's own, before it is needed."""

    def request(
        self, text: str, voice: Voice, priority: Priority, callback: Callable[[Rendering], None]
    ) -> None:
        """Render `text`; `callback` hears of it on a thread of the renderer's."""

    def cancel_all(self) -> None:
        """Forget what was requested; no callback of it comes any more."""

    def close(self) -> None:
        """End the engine and wait for its threads."""
