import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize(("entries", "seen"), [(2, 2), (4, 4), (30, 10)])
def test_a_list_that_opens_shows_its_entries_whole(qtbot: QtBot, entries: int, seen: int) -> None:
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.addItems([f"Entry {number}" for number in range(entries)])
    choice.show()
    choice.showPopup()
    view = choice.view()
    rows = sum(view.sizeHintForRow(row) for row in range(seen))
    assert view.viewport().height() == rows
    assert view.verticalScrollBar().isVisible() is (entries > seen)
    choice.hidePopup()
