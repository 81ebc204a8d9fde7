"""What the greeting calls the learner."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.study.settings import Preferences

LONGEST: Final = 40


class NameField(QLineEdit):
    """A name, kept when it was typed; it stays on this computer."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setMaxLength(LONGEST)
        self.editingFinished.connect(self.keep)
        self.show_value()

    def show_value(self) -> None:
        """Show what is set."""
        self.setText(self._preferences.text("name"))

    @Slot()
    def keep(self) -> None:
        """Keep the name that was typed."""
        self._preferences.set("name", " ".join(self.text().split()))
