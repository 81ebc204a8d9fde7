"""Where the two databases lie, and the versions this app writes."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

PROGRESS_VERSION: Final = 1
CATALOGUE_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Files:
    """Where the two databases lie."""

    progress: Path
    catalogue: Path

    @property
    def unclean_mark(self) -> Path:
        """The file that exists while `progress.db` is open; left behind by a crash."""
        return self.progress.with_suffix(".open")
