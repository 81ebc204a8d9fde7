"""Every page in its hardest looks: nothing cut, covered, outside or pale.

The whole matrix is a command: `python -m tests.pictures`.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studyapp.study.folders import Folders
from tests.pictures.look import Look, scenes, take_off
from tests.pictures.stage import lived_in
from tests.support.eyesight import faults

pytestmark = pytest.mark.usefixtures("unheard")

LOOKS = (
    Look("en_XA", "light", 2.0, (960, 600)),
    Look("ar_XB", "contrast", 1.0, (960, 600)),
)
_DAYS = 8


@pytest.fixture
def profile(tmp_path: Path) -> Folders:
    return lived_in(tmp_path / "profile", days=_DAYS)


@pytest.fixture
def app(dressed: QApplication) -> Iterator[QApplication]:
    yield dressed
    take_off(dressed)


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_nothing_is_cut_covered_outside_or_pale(
    app: QApplication, profile: Folders, tmp_path: Path, look: Look
) -> None:
    look.put_on(app)
    found = [
        f"{name}: {fault}"
        for name, widget in scenes(look, profile, tmp_path)
        for fault in faults(widget)
    ]
    assert not found, "\n".join(found)
