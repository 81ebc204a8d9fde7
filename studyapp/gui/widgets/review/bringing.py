"""Scrolling to what has just been shown."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from studyapp.gui import theme


def bring(area: QScrollArea, *parts: QWidget) -> None:
    """Scroll `area` until each of `parts` shows; the last one has precedence."""
    # Parts shown a moment ago have no place yet: their layouts wait for the next turn of events.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    for part in parts:
        area.ensureWidgetVisible(part, 0, theme.current().space.large)
