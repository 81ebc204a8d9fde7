from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.settings_transfer import TransferSettings
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.freed import is_freed
from tests.support.lives import live
from tests.support.pages import part


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> TransferSettings:
    made = TransferSettings(kit)
    qtbot.addWidget(made)
    made.show()
    return made


def test_everything_is_exported_and_imported_in_the_background(
    panel: TransferSettings, desk: Desk, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    live(desk.progress, clock, seed=1, steps=30)
    with qtbot.waitSignal(panel.said) as told:
        panel.export_to(tmp_path / "all")
        assert not part(panel, QPushButton, "import").isEnabled()
    assert f"were written to {tmp_path / 'all.zip'}" in told.args[0]
    assert part(panel, QPushButton, "import").isEnabled()
    with qtbot.waitSignal(panel.said) as told:
        panel.import_from(tmp_path / "all.zip")
    assert told.args[0].startswith("0 events joined your log.")
    assert "were here already" in told.args[0]


def test_what_is_no_export_is_told_and_the_buttons_come_back(
    panel: TransferSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 rubbish")
    with qtbot.waitSignal(panel.said) as told:
        panel.import_from(tmp_path / "x.zip")
    assert "cannot be read" in told.args[0]
    assert part(panel, QPushButton, "export").isEnabled()


def test_work_can_be_stopped(
    panel: TransferSettings, desk: Desk, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    live(desk.progress, clock, seed=1, steps=30)
    panel.export_to(tmp_path / "all.zip")
    assert part(panel, QPushButton, "job-stop").isVisible()
    part(panel, QPushButton, "job-stop").click()
    qtbot.waitUntil(lambda: part(panel, QPushButton, "export").isEnabled())
    assert not (tmp_path / "all.zip").exists()
    assert not part(panel, QWidget, "job-word").isVisible()


def test_the_panel_is_freed(kit: Kit) -> None:
    assert is_freed(lambda: TransferSettings(kit))
