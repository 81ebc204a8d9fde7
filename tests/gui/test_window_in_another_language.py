"""Another language while the window is open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from studyapp.gui import languages
from studyapp.gui.window import Window
from tests.support.pages import part

MakeWindow = Callable[[], Window]


@pytest.fixture(autouse=True)
def english_afterwards(dressed: QApplication, resources: Path) -> Iterator[None]:
    yield
    languages.apply(dressed, resources, "en")


def says(window: Window, name: str) -> str:
    return part(window, QPushButton, name).accessibleName()


def test_a_window_speaks_another_language_at_once_and_stays_on_its_page(
    open_window: MakeWindow, dressed: QApplication, resources: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.go_to("settings", "")
    before = window.page
    assert before is not None
    with qtbot.waitSignal(before.destroyed):
        languages.apply(dressed, resources, "en_XA")
    assert says(window, "go-today") == "[Ţöðåý]"
    assert says(window, "banner-close").startswith("[")
    assert window.page is not None
    assert window.page.objectName() == "page-settings"
    assert part(window, QPushButton, "go-settings").isChecked()
    window.go_to("library", "")
    assert part(window.page, QPushButton, "add-course").text().startswith("[")


def test_the_language_is_chosen_in_the_settings_and_the_keyboard_stays_on_it(
    open_window: MakeWindow, qtbot: QtBot
) -> None:
    window = open_window()
    window.go_to("settings", "")
    before = window.page
    assert before is not None
    choice = part(before, QComboBox, "language")
    choice.addItem("Right to left", languages.MIRRORED)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: window.page is not before)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.preferences.text("language") == languages.MIRRORED
    assert window.focusWidget().objectName() == "language"
    assert window.page is not None
    assert window.page.locale() == QLocale()
