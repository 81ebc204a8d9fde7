"""The calendar that a field for a day opens, drawn as the rest of the window is."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton

from studyapp.gui import theme
from studyapp.gui.icons import icon

_ARROWS: Final = {"qt_calendar_prevmonth": "arrow-left", "qt_calendar_nextmonth": "arrow-right"}
_CELL: Final = (40, 30)  # pixels, at text scale 1: what a finger or a tremor can hit


def give_calendar(field: QDateEdit) -> None:
    """Let `field` open a calendar: with arrows in sight, and weekends that do not warn."""
    field.setCalendarPopup(True)
    calendar = field.calendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    for name, picture in _ARROWS.items():
        arrow = calendar.findChild(QToolButton, name)
        if arrow is not None:
            arrow.setIcon(icon(picture))
    size = theme.current().size
    calendar.setMinimumSize(7 * size(_CELL[0]), 8 * size(_CELL[1]))
