import shutil

import pytest

from studyapp.gui.pages.library import LibraryPage
from tests.gui.test_library_page import SAMPLE, change
from tests.support.pages import shown


@pytest.mark.parametrize("n", range(60))
def test_x(kit, qtbot, tmp_path, n):
    other = tmp_path / "other"
    shutil.copytree(SAMPLE, other)
    change(other / "pack.yaml", "id: example.accelerators", "id: example.other")
    page = shown(qtbot, LibraryPage, kit)
    with qtbot.waitSignal(page.go) as went:
        page.open(str(other))
