import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateEdit, QToolButton
from pytestqt.qtbot import QtBot

from studyapp.gui.widgets.calendar import give_calendar


@pytest.mark.usefixtures("dressed")
def test_a_calendar_has_arrows_of_the_theme_and_weekends_in_its_colour(qtbot: QtBot) -> None:
    field = QDateEdit()
    qtbot.addWidget(field)
    give_calendar(field)
    calendar = field.calendarWidget()
    saturday = calendar.weekdayTextFormat(Qt.DayOfWeek.Saturday)
    assert saturday.foreground().style() is Qt.BrushStyle.NoBrush
    arrow = calendar.findChild(QToolButton, "qt_calendar_nextmonth")
    assert isinstance(arrow, QToolButton)
    assert not arrow.icon().isNull()
    assert calendar.minimumWidth() >= 7 * 24
