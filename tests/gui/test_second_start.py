from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.gui.window import Window
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, open_desk, take_good_sample


def test_the_first_page_does_not_stand_in_the_way_of_the_files_it_waits_for(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    assert dressed
    desk = open_desk(tmp_path, Clock())
    take_good_sample(desk)
    desk.close()
    folders = Folders(tmp_path / "data", tmp_path / "cache", tmp_path / "starters")
    preferences = Preferences(tmp_path / "settings.json")
    moment = datetime(2026, 3, 2, 12, tzinfo=UTC)
    window = Window(folders, preferences, lambda: moment, "machine-1")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=20_000):
        window.show()
        window.begin()
    coming = window.opening._coming
    assert coming is not None
    qtbot.waitUntil(coming.done, timeout=20_000)
    assert window.kit is not None
    assert window.kit.desk.progress.enrolled() == (GOOD_PACK,)
    window.close()
