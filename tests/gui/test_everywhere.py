from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.key_map import KeyMap
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.gui.window import Window
from tests.support.pages import page_name, part, press

pytestmark = pytest.mark.usefixtures("unheard")

PAGES = (
    "today",
    "library",
    "review",
    "practice",
    "exams",
    "glossary",
    "browse",
    "statistics",
    "settings",
)
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

MakeWindow = Callable[[], Window]


def test_control_and_a_number_open_each_page(open_window: MakeWindow) -> None:
    window = open_window()
    for place, name in enumerate(PAGES):
        press(window, Qt.Key(Qt.Key.Key_1 + place), CONTROL)
        assert page_name(window) == name
        assert part(window, QPushButton, f"go-{name}").isChecked()


def test_f1_opens_the_guide_at_the_chapter_about_the_page(
    open_window: MakeWindow, qtbot: QtBot
) -> None:
    window = open_window()
    window.go_to("exams", "")
    press(window, Qt.Key.Key_F1)
    assert page_name(window) == "guide"
    text = part(window, ReadingView, "reading_view")
    qtbot.waitUntil(lambda: text.block_at_top()[0] == "exams")
    press(window, Qt.Key.Key_Left, ALT)
    assert page_name(window) == "exams"


def test_a_question_mark_lists_the_keys(open_window: MakeWindow, qtbot: QtBot) -> None:
    window = open_window()
    QTest.keyClicks(window.focusWidget() or window, "?")
    keys = part(window, KeyMap, "key-map")
    qtbot.waitExposed(keys)
    with qtbot.waitSignal(keys.finished):
        QTest.keyClick(keys, Qt.Key.Key_Escape)
    part(window, QPushButton, "go-keys").click()
    assert any(each.isVisible() for each in window.findChildren(KeyMap))


def test_the_keyboard_can_be_anywhere_and_still_go_elsewhere(open_window: MakeWindow) -> None:
    window = open_window()
    window.go_to("glossary", "")
    assert window.focusWidget() is part(window, QWidget, "glossary-search")
    press(window, Qt.Key(Qt.Key.Key_1 + PAGES.index("settings")), CONTROL)
    assert page_name(window) == "settings"
