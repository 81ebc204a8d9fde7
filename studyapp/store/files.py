"""Where the two databases lie, and the versions this app writes."""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PROGRESS_VERSION: Final = 7
CATALOGUE_VERSION: Final = 7


@dataclass(frozen=True, slots=True)
class Files:
    """Where the two databases lie."""

    progress: Path
    catalogue: Path

    @property
    def unclean_mark(self) -> Path:
        """The file that exists while `progress.db` is open; left behind by a crash."""
        return self.progress.with_suffix(".open")

    @property
    def doubted(self) -> bool:
        """Tell whether something was found that should not be; the next start looks closer."""
        with contextlib.suppress(OSError):
            return self.unclean_mark.stat().st_size > 0
        return False

    def mark_open(self) -> None:
        """Note that `progress.db` is open, and that nothing is doubted any more."""
        with contextlib.suppress(OSError):  # then the next start looks less closely
            self.unclean_mark.write_bytes(b"")

    def doubt(self) -> None:
        """Let the next start check all progress and build the catalogue anew."""
        with contextlib.suppress(OSError):  # then it is as good as before
            self.unclean_mark.write_text("doubted\n", encoding="ascii")
