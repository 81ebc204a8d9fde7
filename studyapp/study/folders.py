"""The folders a run of the app works in."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

TOUR: Final = "studyapp.learning-that-lasts"  # the course that shows the app by its own means


@dataclass(frozen=True, slots=True)
class Folders:
    """`data` is precious, `cache` can be deleted, `starters` holds the packs that come along."""

    data: Path
    cache: Path
    starters: Path

    @property
    def packs(self) -> Path:
        """Where packs are installed."""
        return self.data / "packs"

    @property
    def own_cards(self) -> Path:
        """Where the pack of the learner's own cards lies."""
        return self.data / "own-cards"

    @property
    def backups(self) -> Path:
        """Where copies of the progress are kept."""
        return self.data / "backups"

    @property
    def voices(self) -> Path:
        """Where the learner drops Piper voices."""
        return self.data / "voices"

    @property
    def pronunciations(self) -> Path:
        """Where it is kept how the learner wants words to be said."""
        return self.data / "pronunciations.json"
