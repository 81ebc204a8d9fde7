"""A window before the window, high enough for its words."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog


class Dialog(QDialog):
    """Qt makes a dialog as high as a wider one would be where the screen is narrow; this is not."""

    def showEvent(self, event: QShowEvent) -> None:
        """Grow to what the lines need at the width there is."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed = layout.totalHeightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)
