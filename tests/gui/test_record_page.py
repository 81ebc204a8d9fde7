from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.record import RecordPage
from studyapp.gui.widgets.cards import Segmented
from studyapp.model.errors import StudyError
from tests.support.desks import GOOD_PACK
from tests.support.freed import is_freed
from tests.support.pages import part, shown

LESSON = f"{GOOD_PACK}/why-accelerators"


@pytest.fixture
def page(kit: Kit, qtbot: QtBot, tmp_path: Path) -> Iterator[RecordPage]:
    made = shown(qtbot, RecordPage, kit, LESSON)
    assert isinstance(made, RecordPage)
    made._folder = tmp_path / "out"
    part(made, Segmented, "record-kind").set_value("wav")
    yield made
    kit.long_tasks.close()


def choose(page: QWidget, words: str) -> None:
    box = part(page, QComboBox, "record-what")
    box.setCurrentIndex(next(i for i in range(box.count()) if words in box.itemText(i)))


def result(page: QWidget) -> QLabel:
    return part(page, QLabel, "record-result")


def test_a_lesson_is_recorded_by_keyboard_alone(
    page: RecordPage, qtbot: QtBot, tmp_path: Path
) -> None:
    start = part(page, QAbstractButton, "record-start")
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: result(page).isVisible(), timeout=60_000)
    assert [path.name for path in (tmp_path / "out").glob("*.wav")] == ["why-accelerators.wav"]
    assert "1 file" in result(page).text()
    assert part(page, QAbstractButton, "record-open").isVisible()
    assert start.hasFocus()


def test_each_chapter_can_be_a_file_of_its_own(
    page: RecordPage, qtbot: QtBot, tmp_path: Path
) -> None:
    part(page, QCheckBox, "record-together").setChecked(False)
    part(page, QCheckBox, "record-marks").setChecked(True)
    choose(page, "whole course")
    part(page, QAbstractButton, "record-start").click()
    qtbot.waitUntil(lambda: result(page).isVisible(), timeout=60_000)
    names = {path.suffix for path in (tmp_path / "out").glob("why*")}
    assert names == {".wav", ".vtt", ".json"}
    assert len(list((tmp_path / "out").glob("*.wav"))) > 2


def test_a_recording_can_be_stopped_and_leaves_nothing_half_done(
    page: RecordPage, qtbot: QtBot, tmp_path: Path
) -> None:
    part(page, QAbstractButton, "record-start").click()
    part(page, QAbstractButton, "recording-stop").click()
    qtbot.waitUntil(lambda: result(page).isVisible(), timeout=60_000)
    assert "Stopped" in result(page).text()
    assert not list((tmp_path / "out").glob("*.wav"))
    assert not part(page, QWidget, "recording-progress").isVisible()


def test_progress_is_told_to_who_cannot_see_it(page: RecordPage) -> None:
    assert page.findChildren(QProgressBar)[0].accessibleName()


def test_a_folder_that_cannot_be_written_is_named(
    page: RecordPage, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("a file")
    part(page, QAbstractButton, "record-start").click()
    qtbot.waitUntil(lambda: result(page).isVisible(), timeout=60_000)
    assert "cannot be written" in result(page).text()


def test_a_course_that_went_is_said(kit: Kit) -> None:
    page = RecordPage(kit)
    with pytest.raises(StudyError, match="no longer installed"):
        page.open("nothing")


def test_the_page_is_freed(kit: Kit) -> None:
    def opened() -> RecordPage:
        page = RecordPage(kit)
        page.open(LESSON)
        return page

    assert is_freed(opened)
