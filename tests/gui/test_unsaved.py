"""A disk that takes nothing while the window is open."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import saving
from studyapp.gui.unsaved import UnsavedQuestion
from studyapp.gui.window import Window
from studyapp.model.events import EventKind
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.support.clock import Clock
from tests.support.desks import GOOD, GOOD_PACK
from tests.support.freed import is_freed
from tests.support.pages import part, words

pytestmark = pytest.mark.usefixtures("unheard")


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot, tmp_path: Path, clock: Clock) -> Iterator[Window]:
    assert dressed
    shutil.copytree(GOOD, tmp_path / "starters" / "good")
    folders = Folders(tmp_path / "data", tmp_path / "cache", tmp_path / "starters")
    made = Window(folders, Preferences(tmp_path / "preferences.json"), clock, "test")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.ready):
        made.show()
        made.begin()
    yield made
    made.saving._may_lose = True
    made.close()


class FullDisk:
    """Lets the disk take nothing, until there is room."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room = True
        monkeypatch.setattr("studyapp.store.database._takes_files", self.takes_files)
        monkeypatch.setattr("studyapp.store.refuge._PAUSE_S", 0.0)
        monkeypatch.setattr(saving, "_TRY_AGAIN_MS", 20)

    def takes_files(self, folder: Path) -> bool:
        assert folder.is_dir()
        return self.room

    def fill(self, desk: Desk) -> None:
        self.room = False
        database = desk._database
        with database.transaction() as connection:
            pages = connection.exec_driver_sql("PRAGMA main.page_count").scalar_one()
        with database.transaction() as connection:
            connection.exec_driver_sql(f"PRAGMA main.max_page_count={pages}")
        while not desk.unsaved:
            desk.library.enrol(GOOD_PACK)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FullDisk:
    return FullDisk(monkeypatch)


def desk_of(window: Window) -> Desk:
    assert window.kit is not None
    return window.kit.desk


def test_the_banner_says_that_nothing_is_saved_until_it_is(
    window: Window, disk: FullDisk, qtbot: QtBot
) -> None:
    disk.fill(desk_of(window))
    qtbot.waitUntil(lambda: "Nothing is being saved" in words(window.banner))
    assert "disk is full" in words(window.banner)
    window.go_to("library", "")
    assert "Nothing is being saved" in words(window.banner)
    disk.room = True
    qtbot.waitUntil(lambda: "everything is saved" in words(window.banner))
    assert desk_of(window).unsaved == ""


def test_closing_asks_before_anything_is_lost(window: Window, disk: FullDisk, qtbot: QtBot) -> None:
    disk.fill(desk_of(window))
    qtbot.waitUntil(lambda: "Nothing is being saved" in words(window.banner))
    window.close()
    question = window.findChild(UnsavedQuestion)
    assert isinstance(question, UnsavedQuestion)
    assert question.isVisible()
    assert window.kit is not None
    QTest.keyClick(part(question, QPushButton, "try-again"), Qt.Key.Key_Space)
    assert "still cannot be saved" in words(part(question, QWidget, "unsaved-why"))
    disk.room = True
    QTest.keyClick(part(question, QPushButton, "try-again"), Qt.Key.Key_Space)
    assert window.kit is None


def test_a_copy_can_be_saved_elsewhere(
    window: Window, disk: FullDisk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = desk_of(window)
    disk.fill(desk)
    desk.progress.record(EventKind.FLAG, f"{GOOD_PACK}/x", {"flag": 1})
    qtbot.waitUntil(lambda: "Nothing is being saved" in words(window.banner))
    window.close()
    question = window.findChild(UnsavedQuestion)
    assert isinstance(question, UnsavedQuestion)
    (tmp_path / "in the way").touch()
    question.save_in(tmp_path / "in the way")
    assert "could not be written" in words(part(question, QWidget, "unsaved-why"))
    question.save_in(tmp_path / "stick")
    assert window.kit is None
    assert len(list((tmp_path / "stick").glob("progress-*.db"))) == 1


def test_the_question_is_freed(window: Window) -> None:
    assert is_freed(lambda: UnsavedQuestion(desk_of(window), window))
