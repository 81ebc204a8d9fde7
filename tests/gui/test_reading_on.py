from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.reading_strip import ReadingStrip
from studyapp.gui.window import Window
from tests.support.pages import page_name, part, words

pytestmark = pytest.mark.usefixtures("unheard")

LESSON = "example.accelerators/why-accelerators"

MakeWindow = Callable[[], Window]


def begin_to_read(window: Window) -> None:
    assert window.kit is not None
    window.kit.now_reading.tell("Why accelerators", LESSON, "playing")


def test_what_is_read_on_stays_in_sight_on_other_pages_and_leads_back(
    open_window: MakeWindow,
) -> None:
    window = open_window()
    assert window.findChild(ReadingStrip) is None
    begin_to_read(window)
    strip = part(window, ReadingStrip, "reading-strip")
    assert strip.isVisible()
    assert "Why accelerators" in words(strip)
    part(strip, QPushButton, "reading-strip-back").click()
    assert page_name(window) == "lesson"
    assert not strip.isVisible()
    window.go_to("library", "")
    assert strip.isVisible()


@pytest.mark.parametrize("page", ["review", "hands-free"])
def test_a_voice_is_held_while_the_learner_is_asked(
    open_window: MakeWindow, qtbot: QtBot, page: str
) -> None:
    window = open_window()
    begin_to_read(window)
    assert window.kit is not None
    with qtbot.waitSignal(window.kit.now_reading.toggle_wanted, timeout=1_000):
        window.go_to(page, "")
    window.kit.now_reading.tell("Why accelerators", LESSON, "paused")
    with qtbot.assertNotEmitted(window.kit.now_reading.toggle_wanted):
        window.go_to("library", "")
        window.go_to(page, "")


def test_files_that_change_take_the_strip_with_them_and_the_next_reading_has_its_own(
    open_window: MakeWindow, qtbot: QtBot
) -> None:
    window = open_window()
    begin_to_read(window)
    assert window.kit is not None
    window.kit.while_closed(lambda: "It is done.")
    qtbot.waitUntil(lambda: window.kit is not None, timeout=20_000)
    assert window.findChild(ReadingStrip) is None
    begin_to_read(window)
    assert part(window, QWidget, "reading-strip").isVisible()
    assert len(window.findChildren(ReadingStrip)) == 1
