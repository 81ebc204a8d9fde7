"""Every page in its hardest looks: nothing cut, covered, outside or pale.

The whole matrix is a command: `python -m tests.pictures`.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.gui import languages
from studyapp.study.folders import Folders
from tests.pictures.look import Look, scenes, take_off
from tests.pictures.stage import SAMPLE, lived_in
from tests.support.eyesight import faults
from tests.support.untranslated import untranslated

pytestmark = pytest.mark.usefixtures("unheard")

LOOKS = (
    Look("en_XA", "light", 2.0, (960, 600)),
    Look("ar_XB", "contrast", 1.0, (960, 600)),
)
_DAYS = 8
# What these show was written by the scene itself.
_MADE_UP = {"banner", "crash-dialog", "link-dialog", "picture-dialog", "question-dialog", "trouble"}


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
        for fault in (*faults(widget), *_plain(look, name, widget))
    ]
    assert not found, "\n".join(found)


def _plain(look: Look, name: str, widget: QWidget) -> Iterator[str]:
    """Find what was not translated, on the way through a language that makes it seen."""
    if look.language == languages.ACCENTED and name not in _MADE_UP:
        yield from untranslated(widget, SAMPLE)
