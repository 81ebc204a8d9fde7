"""Keeps the wheel on the page: a control that is only passed over does not change its value."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class WheelGuard(QObject):
    """Hands the wheel to the page unless the control has the keyboard."""

    def guard(self, *controls: QWidget) -> None:
        """Watch over `controls`."""
        for control in controls:
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop the wheel on its way to a control without focus."""
        passing = isinstance(watched, QWidget) and not watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and passing:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
