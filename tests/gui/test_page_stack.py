from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from studyapp.gui.window import Window
from studyapp.model.errors import StudyError
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.support.clock import Clock
from tests.support.desks import fill_disk
from tests.support.pages import page_name, part, press, words

pytestmark = pytest.mark.usefixtures("unheard")

PACK = "example.accelerators"
LESSON = f"{PACK}/why-accelerators"
ALT = Qt.KeyboardModifier.AltModifier

MakeWindow = Callable[[], Window]


def test_a_click_in_the_navigation_opens_a_page(open_window: MakeWindow, qtbot: QtBot) -> None:
    window = open_window()
    button = part(window, QPushButton, "go-glossary")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page_name(window) == "glossary"


def test_back_from_the_first_lesson_lies_the_day(open_window: MakeWindow, qtbot: QtBot) -> None:
    window = open_window()
    assert "Welcome to StudyApp" in words(window)
    first = part(window, QPushButton, "welcome-first")
    qtbot.waitUntil(lambda: first.text() == "Begin this course", timeout=10_000)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page_name(window) == "lesson", timeout=10_000)
    press(window, Qt.Key.Key_Left, ALT)
    assert page_name(window) == "today"
    assert "Welcome to StudyApp" not in words(window)


def test_alt_and_left_go_back_the_way_one_came(open_window: MakeWindow) -> None:
    window = open_window()
    window.go_to("library", "")
    window.go_to("course", PACK)
    assert part(window, QPushButton, "go-library").isChecked()
    press(window, Qt.Key.Key_Left, ALT)
    assert page_name(window) == "library"
    press(window, Qt.Key.Key_Left, ALT)
    assert page_name(window) == "today"
    press(window, Qt.Key.Key_Left, ALT)
    assert page_name(window) == "today"


def use_up_the_last_page(desk: Desk) -> None:
    for number in range(9999):
        desk.library.leave(f"pack.{number}")


def test_a_full_disk_holds_nobody_on_a_lesson_and_lets_the_window_close(
    open_window: MakeWindow, learned: Folders
) -> None:
    window = open_window()
    assert window.kit is not None
    window.go_to("lesson", LESSON)
    fill_disk(window.kit.desk)
    with pytest.raises(StudyError):
        use_up_the_last_page(window.kit.desk)
    window.go_to("glossary", "")
    assert page_name(window) == "glossary"
    assert "The disk is full" in words(window.banner)
    window.go_to("lesson", LESSON)
    window.close()
    assert window.kit is None
    assert not (learned.data / "progress.open").exists()


def test_a_lesson_that_is_gone_leaves_the_one_that_shows_alive(
    open_window: MakeWindow, learned: Folders
) -> None:
    window = open_window()
    window.go_to("lesson", LESSON)
    with pytest.raises(StudyError):
        window.go_to("lesson", f"{PACK}/gone")
    press(window, Qt.Key.Key_3, ALT)
    window.close()
    desk = Desk(learned, Preferences(learned.data / "preferences.json"), window._now, "test")
    assert desk.progress.places()[LESSON].depth == "detailed"
    desk.close()


def test_a_window_left_open_overnight_shows_the_new_day_when_one_comes_back(
    learned: Folders, open_window: MakeWindow, clock: Clock, qtbot: QtBot
) -> None:
    assert learned
    window = open_window()
    qtbot.waitUntil(window.isActiveWindow)
    before = words(window)
    clock.forward(days=3)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert words(window) != before


def test_closing_keeps_the_place_of_the_page(
    open_window: MakeWindow, learned: Folders, clock: Clock
) -> None:
    window = open_window()
    window.go_to("lesson", f"{PACK}/why-accelerators")
    window.close()
    desk = Desk(learned, Preferences(learned.data / "preferences.json"), clock, "test")
    assert list(desk.progress.places()) == [f"{PACK}/why-accelerators"]
    desk.close()
