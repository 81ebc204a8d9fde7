from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studyapp.gui.pages.review import ReviewPage
from studyapp.gui.widgets.lesson.course_view import CourseView
from studyapp.gui.window import Window
from studyapp.model.content import Card, CardKind
from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from tests.support.desks import GOOD_PACK
from tests.support.pages import part

pytestmark = pytest.mark.usefixtures("unheard")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_window: Callable[[], Window], qtbot: QtBot) -> Window:
    made = open_window()
    desk_of(made).library.enrol(GOOD_PACK)
    qtbot.waitUntil(made.isActiveWindow)
    return made


def desk_of(window: Window) -> Desk:
    assert window.kit is not None
    return window.kit.desk


def undo(window: Window) -> None:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Z, CONTROL)


def test_an_answer_is_taken_back_on_another_page_and_the_banner_says_so(window: Window) -> None:
    window.go_to("review", "")
    page = window.page
    assert isinstance(page, ReviewPage)
    turn = page.session.turn
    assert turn is not None
    page.reveal()
    page.rate(Rating.GOOD)
    window.go_to("library", "")
    undo(window)
    assert window.banner.text == "Taken back: the last answer."
    assert desk_of(window).progress.state(turn.unit.key).reps == 0
    undo(window)
    assert window.banner.text == "There is nothing to take back."


def test_changes_of_several_pages_go_back_in_their_order(window: Window, qtbot: QtBot) -> None:
    desk = desk_of(window)
    window.go_to("course", GOOD_PACK)
    desk.own_cards.add(Card(id="", kind=CardKind.BASIC, front="A?", back="B."))
    leave(window)
    assert not _enrolled(desk)
    window.go_to("today", "")
    undo(window)
    qtbot.waitUntil(lambda: "left" in window.banner.text)
    assert _enrolled(desk)
    undo(window)
    qtbot.waitUntil(lambda: "1 new card" in window.banner.text)
    assert not desk.own_cards.entries()


def leave(window: Window) -> None:
    """Leave the course that shows, as its button does."""
    assert window.page is not None
    view = window.page.findChild(CourseView)
    assert view is not None
    view.left.emit()


def _enrolled(desk: Desk) -> bool:
    course = desk.library.course(GOOD_PACK)
    return course is not None and course.enrolled


def test_what_was_taken_back_is_done_again(window: Window, qtbot: QtBot) -> None:
    desk = desk_of(window)
    window.go_to("course", GOOD_PACK)
    leave(window)
    undo(window)
    qtbot.waitUntil(lambda: window.banner.text.startswith("Taken back"))
    assert _enrolled(desk)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Y, CONTROL)
    qtbot.waitUntil(lambda: window.banner.text.startswith("Done again"))
    assert not _enrolled(desk)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert window.banner.text == "There is nothing to do again."


def test_an_undo_in_the_sitting_draws_its_card_again(window: Window) -> None:
    window.go_to("review", "")
    page = window.page
    assert isinstance(page, ReviewPage)
    first = page.session.turn
    assert first is not None
    page.act("suspend")
    undo(window)
    turn = page.session.turn
    assert turn is not None
    assert turn.unit.key == first.unit.key
    assert desk_of(window).ways_back.last is None


def test_keys_go_round_the_list_the_page_and_back(window: Window) -> None:
    window.go_to("library", "")
    assert window.page is not None
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F6)
    lit = part(window, QPushButton, "go-library")
    assert window.focusWidget() is lit
    QTest.keyClick(lit, Qt.Key.Key_Down)
    assert window.focusWidget() is part(window, QPushButton, "go-review")
    assert window.page.objectName() == "page-library"  # it opens at Enter, not on the way
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F6)
    assert window.page.isAncestorOf(window.focusWidget())
