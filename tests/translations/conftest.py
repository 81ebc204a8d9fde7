"""The scripts in `packaging` are no package: their folder joins the path."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from source_messages import Found, read  # noqa: E402 - after the path


@pytest.fixture(scope="session")
def found() -> Found:
    """What our own source asks a translator for."""
    return read(ROOT / "studyapp")
