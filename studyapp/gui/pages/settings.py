"""Settings: every change holds at once and is kept."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.settings_data import About, DataSettings
from studyapp.gui.pages.settings_learning import LearningSettings
from studyapp.gui.pages.settings_listening import ListeningSettings
from studyapp.gui.pages.settings_look import LookSettings
from studyapp.gui.widgets.cards import PageHeader, Scroller


class SettingsPage(Page):
    """Look, learning, listening, data, and what this app is."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        preferences = kit.desk.preferences
        self._scroller = Scroller(self, 860)
        self._look = LookSettings(preferences, self)
        self._learning = LearningSettings(preferences, self)
        self._listening = ListeningSettings(kit, self)
        self._data = DataSettings(kit, self)
        self._data.said.connect(self.said)
        header = PageHeader(
            self.tr("Settings"), self.tr("What you change here holds at once."), self
        )
        for widget in (
            header,
            self._look,
            self._learning,
            self._listening,
            self._data,
            About(self),
        ):
            self._scroller.body.addWidget(widget)
        self._scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroller)

    def open(self, argument: str) -> None:
        """Show what is set; the page has no argument."""
        del argument
        for section in (self._look, self._learning, self._listening, self._data):
            section.show_values()

    def leave(self) -> None:
        """Fall silent."""
        self._listening.leave()

    def first_focus(self) -> QWidget:
        """Return the page, so that arrow keys scroll it."""
        return self._scroller
