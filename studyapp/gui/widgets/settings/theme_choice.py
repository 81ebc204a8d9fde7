"""The choice of the theme; it is put on at once."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from studyapp.gui.dressing import dress
from studyapp.gui.widgets.settings.swatches import Swatches
from studyapp.study.settings import Preferences


class ThemeChoice(Swatches):
    """Offers every theme by a picture; with `small` ones the names are short as well."""

    def __init__(
        self, preferences: Preferences, parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        short = QCoreApplication.translate("ThemeChoice", "Contrast")
        super().__init__(
            (
                ("system", _named("System")),
                ("light", _named("Light")),
                ("dark", _named("Dark")),
                ("sepia", _named("Sepia")),
                ("contrast", short if small else _named("High contrast")),
            ),
            parent,
            small=small,
        )
        self._preferences = preferences
        self.chosen.connect(self._on_chosen)
        self.show_value()

    def show_value(self) -> None:
        """Show what is set."""
        self.set_value(self._preferences.text("theme"))

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self._preferences.set("theme", name)
        dress(self._preferences)


def _named(words: str) -> str:
    return QCoreApplication.translate("LookSettings", words)  # as the palette names them
