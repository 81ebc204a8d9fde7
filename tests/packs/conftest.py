"""A good pack to read, and copies of it to break."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

GOOD = Path(__file__).parent / "samples" / "good"


@dataclass(frozen=True, slots=True)
class Draft:
    """A copy of the good pack that a test may change."""

    root: Path

    def write(self, name: str, content: str | bytes) -> None:
        """Write the file `name` anew."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def edit(self, name: str, old: str, new: str) -> None:
        """Put `new` in place of the first `old` in the file `name`."""
        text = (self.root / name).read_text("utf-8")
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))


@pytest.fixture
def good() -> Path:
    return GOOD


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    return Draft(shutil.copytree(GOOD, tmp_path / "pack"))
