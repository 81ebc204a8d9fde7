from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.restore import RestorePage
from studyapp.gui.widgets.question import Question
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.freed import is_freed
from tests.support.pages import part, shown, words
from tests.support.sittings import answer_cards

PACK = "example.accelerators"
Open = Callable[[], RestorePage]


@pytest.fixture
def opened(kit: Kit, desk: Desk, clock: Clock, qtbot: QtBot) -> Open:
    """The page over two backups of five and of two answers."""
    desk.library.enrol(PACK)
    for count in (2, 3):
        answer_cards(desk, clock, count)
        desk.back_up()
        clock.forward(days=1)

    def make() -> RestorePage:
        page = shown(qtbot, RestorePage, kit)
        qtbot.waitUntil(lambda: is_there(page))
        assert isinstance(page, RestorePage)
        return page

    return make


def is_there(page: QWidget) -> bool:
    found = page.findChild(QPushButton, "restore-1")
    return isinstance(found, QPushButton) and found.isVisible()


def test_the_backups_are_shown_with_what_they_hold_newest_first(opened: Open) -> None:
    page = opened()
    told = [words(part(page, QWidget, f"backup-{place}")) for place in range(2)]
    assert ["5 answers · 1 course · " in told[0], "2 answers · " in told[1]] == [True, True]
    assert ["newest" in it for it in told] == [True, False]
    assert "learned from" in told[0]
    assert "5 answers" in part(page, QPushButton, "restore-0").accessibleDescription()


def test_going_back_asks_first_and_is_done_while_the_files_are_closed(
    opened: Open, kit: Kit, desk: Desk
) -> None:
    asked: list[Callable[[], str]] = []
    kit.while_closed = asked.append
    page = opened()
    part(page, QPushButton, "restore-1").click()
    question = part(page, Question, "question")
    QTest.keyClick(part(question, QPushButton, "no"), Qt.Key.Key_Space)
    assert asked == []
    part(page, QPushButton, "restore-1").click()
    page.findChildren(Question)[-1].accept()
    desk.close()
    (way,) = asked
    assert "as it was" in way()


def test_without_backups_it_says_when_there_will_be_one(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, RestorePage, kit)
    qtbot.waitUntil(lambda: "No backup yet" in words(page))


def test_nothing_is_cut_at_twice_the_text_size(opened: Open, dressed: QApplication) -> None:
    theme.apply(dressed, "light", 2.0)
    page = opened()
    button = part(page, QPushButton, "restore-0")
    assert button.mapTo(page, button.rect().topRight()).x() < page.width()


def test_the_page_is_freed(opened: Open, kit: Kit) -> None:
    opened()
    assert is_freed(lambda: RestorePage(kit))
