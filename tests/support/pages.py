"""Pages on the screen, driven as a learner drives them."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.window import Window

W = TypeVar("W", bound=QWidget)


def shown(
    qtbot: QtBot,
    make: Callable[[Kit], Page],
    kit: Kit,
    argument: str = "",
    size: tuple[int, int] = (972, 780),
) -> Page:
    """Open a page as the window does: shown, filled, the keyboard where it belongs."""
    page = make(kit)
    qtbot.addWidget(page)
    page.resize(*size)
    page.open(argument)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(lambda: page.focusWidget() is not None)
    return page


def press(page: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press `key` where the keyboard is."""
    target = page.focusWidget() or page
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


def page_name(window: Window) -> str:
    """Return the name of the page that shows."""
    return window.page.objectName().removeprefix("page-") if window.page else ""


def undo(kit: Kit, page: Page) -> None:
    """Take back the last change, as the window does at Ctrl+Z."""
    way = kit.desk.ways_back.undo()
    if way is not None:
        page.taken_back(way)


def part(page: QWidget, kind: type[W], name: str) -> W:
    """Return the part of the page called `name`."""
    found = page.findChild(kind, name)
    assert isinstance(found, kind), f"there is no {name}"
    return found


def words(widget: QWidget) -> str:
    """Return everything that `widget` shows in labels."""
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget.window()))
