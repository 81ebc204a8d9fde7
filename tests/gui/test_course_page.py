import gc
import weakref
from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.course import CoursePage
from tests.support.desks import GOOD_PACK

T = TypeVar("T", bound=QWidget)
LESSON = f"{GOOD_PACK}/why-accelerators"


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> Iterator[CoursePage]:
    made = CoursePage(kit)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.open(GOOD_PACK)
    made.show()
    yield made
    made.leave()


def part(page: QWidget, name: str, kind: type[T]) -> T:
    """Return the part of this name that is on display."""
    found = [child for child in page.findChildren(kind, name) if not child.isHidden()]
    assert found, name
    return found[-1]


def button(page: QWidget, name: str) -> QAbstractButton:
    return part(page, name, QAbstractButton)


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_course_can_be_read_before_enrolling(page: CoursePage) -> None:
    told = words(page)
    for text in (
        "Hardware Acceleration in AI",
        "Why machine learning left the CPU, and what took its place.",
        "Example Author",
        "Licence: CC-BY-4.0",
        "For beginners",
        "About 40",
        "Match GPU, TPU and FPGA to the work each suits.",
        "Practice test",
    ):
        assert text in told
    assert button(page, "course_action").text() == "Enrol"
    assert not [b for b in page.findChildren(QWidget, "leave_course") if b.isVisible()]


def test_enrolling_is_one_key_and_leads_to_the_first_lesson(
    page: CoursePage, kit: Kit, qtbot: QtBot
) -> None:
    page.first_focus().setFocus()
    with qtbot.waitSignal(page.said):
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert kit.desk.progress.enrolled() == (GOOD_PACK,)
    assert button(page, "course_action").text() == "Start"
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert went.args == ["lesson", LESSON]


def test_it_says_how_far_one_has_come(page: CoursePage, kit: Kit) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    kit.desk.reading.keep_place(LESSON, "chips", 0, "standard", 0.4)
    page.open(GOOD_PACK)
    assert button(page, "course_action").text() == "Continue"
    assert "40 % read" in words(page)
    kit.desk.reading.keep_place(LESSON, "chips", 0, "standard", 1.0)
    page.open(GOOD_PACK)
    assert button(page, "course_action").text() == "Read again"


def test_leaving_is_quiet_and_keeps_what_was_learned(
    page: CoursePage, kit: Kit, qtbot: QtBot
) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    kit.desk.reading.keep_place(LESSON, "chips", 0, "standard", 0.4)
    page.open(GOOD_PACK)
    with qtbot.waitSignal(page.said) as said:
        button(page, "leave_course").click()
    assert "kept" in said.args[0]
    assert kit.desk.progress.enrolled() == ()
    assert button(page, "course_action").text() == "Enrol"
    course = kit.desk.library.course(GOOD_PACK)
    assert course is not None
    assert course.read == 0.4


def test_the_outline_opens_a_lesson_at_a_section(page: CoursePage, qtbot: QtBot) -> None:
    assert not page.findChildren(QAbstractButton, "section_chips")
    button(page, "show_outline").click()
    with qtbot.waitSignal(page.go) as went:
        button(page, "section_chips").click()
    assert went.args == ["lesson", f"{LESSON}#chips"]
    button(page, "show_outline").click()
    assert not page.findChildren(QAbstractButton, "section_chips")[0].isVisible()


def test_a_lesson_and_a_test_can_be_opened(page: CoursePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as went:
        button(page, "open_lesson").click()
    assert went.args == ["lesson", LESSON]
    with qtbot.waitSignal(page.go) as went:
        button(page, "test_t-practice").click()
    assert went.args == ["quiz", f"test:{GOOD_PACK}/t-practice"]


def test_a_course_that_is_gone_leads_to_the_library(page: CoursePage, qtbot: QtBot) -> None:
    page.open("some.other.pack")
    assert "not installed" in words(page)
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert went.args == ["library", ""]


def test_large_text_is_scrolled_and_not_cut(page: CoursePage, dressed: QApplication) -> None:
    theme.apply(dressed, "light", 2.0)
    page.open(GOOD_PACK)
    page.resize(656, 480)
    button(page, "show_outline").click()
    scroller = page.findChild(QScrollArea)
    assert scroller is not None
    body = scroller.widget()
    assert body is not None
    assert body.minimumSizeHint().width() <= scroller.viewport().width()


def test_a_closed_page_is_freed(kit: Kit, qtbot: QtBot) -> None:
    page = CoursePage(kit)
    page.open(GOOD_PACK)
    page.show()
    button(page, "show_outline").click()
    gone = weakref.ref(page)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    del page
    gc.collect()
    assert gone() is None
