from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.pages.trouble import TroublePage
from studyapp.gui.tasks import Tasks
from studyapp.study.desk import Desk
from studyapp.study.rescue import Rescue
from tests.support.clock import Clock
from tests.support.freed import is_freed
from tests.support.pages import part, words
from tests.support.sittings import answer_cards

PACK = "example.accelerators"
SENTENCE = "Your progress file is damaged and was left as it is."
Open = Callable[[Rescue | None], TroublePage]


@pytest.fixture
def rescue(desk: Desk, clock: Clock) -> Rescue:
    """Two backups, and a damaged file."""
    desk.library.enrol(PACK)
    for count in (2, 3):
        answer_cards(desk, clock, count)
        desk.back_up()
        clock.forward(days=1)
    desk.close()
    progress(desk).write_bytes(b"torn" * 500)
    return Rescue(desk.folders, clock)


def progress(desk: Desk) -> Path:
    return desk.folders.data / "progress.db"


@pytest.fixture
def opened(dressed: QApplication, qtbot: QtBot) -> Open:
    assert dressed

    def make(rescue: Rescue | None) -> TroublePage:
        page = TroublePage(SENTENCE, rescue)
        qtbot.addWidget(page)
        page.resize(656, 480)
        page.show()
        qtbot.waitExposed(page)
        page.first_focus().setFocus()
        return page

    return make


def test_damage_is_told_and_the_backups_are_offered_newest_first(
    opened: Open, rescue: Rescue
) -> None:
    page = opened(rescue)
    assert words(part(page, QWidget, "trouble-text")) == SENTENCE
    named = [part(page, QPushButton, f"rescue-{place}").accessibleName() for place in range(2)]
    assert ["5 answers" in named[0], "2 answers" in named[1]] == [True, True]
    assert part(page, QPushButton, "rescue-0").property("kind") == "primary"


def test_a_key_restores_the_newest_backup(
    opened: Open, rescue: Rescue, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    page = opened(rescue)
    with qtbot.waitSignal(page.mended):
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    again = Desk(desk.folders, desk.preferences, clock, "test")
    assert sum(day.reviews for day in again.progress.days(0, 99_999)) == 5
    again.close()


def test_beginning_anew_keeps_the_damaged_file(
    opened: Open, rescue: Rescue, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    page = opened(rescue)
    with qtbot.waitSignal(page.mended):
        part(page, QPushButton, "rescue-2").click()
    fresh = Desk(desk.folders, desk.preferences, clock, "test")
    assert fresh.progress.days(0, 99_999) == ()
    fresh.close()
    assert len(list(desk.folders.data.glob("progress-damaged-*.db"))) == 1


def test_without_backups_it_says_so(opened: Open, rescue: Rescue, desk: Desk) -> None:
    for file in desk.folders.backups.iterdir():
        file.unlink()
    page = opened(rescue)
    assert "There is no backup to go back to." in words(page)
    assert part(page, QPushButton, "rescue-0").text() == "Begin anew"


def test_what_is_no_damage_can_be_tried_again(opened: Open, qtbot: QtBot) -> None:
    page = opened(None)
    assert part(page, QPushButton, "rescue-0").text() == "Try again"
    with qtbot.waitSignal(page.mended):
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)


def test_nothing_is_cut_at_twice_the_text_size(
    opened: Open, rescue: Rescue, dressed: QApplication
) -> None:
    theme.apply(dressed, "light", 2.0)
    page = opened(rescue)
    for place in range(3):
        button = part(page, QPushButton, f"rescue-{place}")
        assert button.mapTo(page, button.rect().topRight()).x() < page.width()


def test_the_page_is_freed(dressed: QApplication, rescue: Rescue) -> None:
    assert dressed
    assert is_freed(lambda: TroublePage(SENTENCE, rescue))


def test_mending_takes_the_newest_copy_and_all_that_can_be_read(
    dressed: QApplication, rescue: Rescue, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    assert dressed
    tasks = Tasks()
    page = TroublePage(SENTENCE, rescue, tasks)
    qtbot.addWidget(page)
    page.show()
    assert page.first_focus().objectName() == "mend"
    with qtbot.waitSignal(page.mended, timeout=20_000):
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert "could be read and saved" in page.told
    tasks.close()
    again = Desk(desk.folders, desk.preferences, clock, "test")
    assert sum(day.reviews for day in again.progress.days(0, 99_999)) == 5
    again.close()


def test_mending_that_fails_gives_the_other_ways_back(
    dressed: QApplication, rescue: Rescue, desk: Desk, qtbot: QtBot
) -> None:
    assert dressed
    tasks = Tasks()
    page = TroublePage(SENTENCE, rescue, tasks)
    qtbot.addWidget(page)
    page.show()
    progress(desk).unlink()
    progress(desk).mkdir()
    part(page, QPushButton, "mend").click()
    told = part(page, QWidget, "mend-told")
    qtbot.waitUntil(lambda: "could not be mended" in words(told))
    assert part(page, QPushButton, "rescue-0").isEnabled()
    tasks.close()
