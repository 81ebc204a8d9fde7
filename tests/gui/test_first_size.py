import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.first_size import fit

LARGE_TEXT = QRect(0, 0, 911, 512)  # 1366 by 768 at a scale of one and a half


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setMinimumSize(720, 480)
    made.resize(1180, 780)
    return made


def test_a_window_larger_than_the_screen_fills_it_and_can_be_made_smaller(window: QWidget) -> None:
    fit(window, LARGE_TEXT)
    assert window.isMaximized()
    assert LARGE_TEXT.size().expandedTo(window.size()) == LARGE_TEXT.size()
    assert window.minimumHeight() < LARGE_TEXT.height()


def test_a_window_that_fits_keeps_its_size(window: QWidget) -> None:
    fit(window, QRect(0, 0, 1920, 1080))
    assert not window.isMaximized()
    assert window.size() == QSize(1180, 780)
    assert window.minimumSize() == QSize(720, 480)
