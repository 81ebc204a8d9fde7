"""The choice of the window's language; it is spoken at once."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from studyapp.gui import languages, theme
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.study.settings import Preferences


class LanguageChoice(QComboBox):
    """Offers the system's language and every one there is, each by its own name."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("language")
        self.setAccessibleName(self.tr("Language"))
        self._preferences = preferences
        self.addItem(self.tr("As the system"), languages.SYSTEM)
        for code, name in languages.active().names().items():
            self.addItem(name, code)
        self.show_value()
        self.activated.connect(self._on_chosen)
        self._guard = WheelGuard(self)
        self._guard.guard(self)

    def show_value(self) -> None:
        """Show what is set."""
        self.setCurrentIndex(max(0, self.findData(self._preferences.text("language"))))

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        code = str(self.itemData(place))
        self._preferences.set("language", code)
        speak(code)


def speak(code: str) -> None:
    """Let the application speak the language `code`."""
    app, resources = QApplication.instance(), theme.active().resources
    assert isinstance(app, QApplication)
    assert resources is not None
    languages.apply(app, resources, code)
