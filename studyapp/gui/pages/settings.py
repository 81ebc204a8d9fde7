"""Settings: every change holds at once and is kept."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.settings_data import About, DataSettings
from studyapp.gui.pages.settings_ease import EaseSettings
from studyapp.gui.pages.settings_learning import LearningSettings
from studyapp.gui.pages.settings_listening import ListeningSettings
from studyapp.gui.pages.settings_look import LookSettings
from studyapp.gui.pages.settings_reading import ReadingSettings
from studyapp.gui.pages.settings_reviews import ReviewSettings
from studyapp.gui.pages.settings_time import TimeSettings
from studyapp.gui.pages.settings_transfer import TransferSettings
from studyapp.gui.widgets.cards import PageHeader, Scroller
from studyapp.gui.widgets.review.bringing import bring
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.study.today import FIRST_VISIT


class SettingsPage(Page):
    """Look, learning, listening, data, and what this app is."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        preferences = kit.desk.preferences
        self._sought: SettingRow | None = None
        self._scroller = Scroller(self, 860)
        self._look = LookSettings(preferences, self)
        self._ease = EaseSettings(kit, self)
        self._ease.said.connect(self.said)
        self._reading = ReadingSettings(preferences, self)
        self._learning = LearningSettings(preferences, self)
        self._time = TimeSettings(kit, self)
        self._reviews = ReviewSettings(kit, self)
        self._listening = ListeningSettings(kit, self)
        self._data = DataSettings(kit, self)
        self._data.said.connect(self.said)
        self._data.backups_wanted.connect(self._show_backups)
        self._transfer = TransferSettings(kit, self)
        self._transfer.said.connect(self.said)
        self._transfer.changed.connect(self._on_imported)
        self._about = About(self)
        self._about.start_wanted.connect(self._show_start)
        header = PageHeader(
            self.tr("Settings"), self.tr("What you change here holds at once."), self
        )
        for widget in (
            header,
            self._look,
            self._reading,
            self._learning,
            self._time,
            self._reviews,
            self._listening,
            self._ease,
            self._data,
            self._transfer,
            self._about,
        ):
            self._scroller.body.addWidget(widget)
        self._scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroller)

    def open(self, argument: str) -> None:
        """Show what is set; `argument` names a row as `Listed.key` does, `Section:Title`."""
        context, _, words = argument.partition(":")
        wanted = QCoreApplication.translate(context, words) if words else ""
        rows = self.findChildren(SettingRow)
        self._sought = next((row for row in rows if wanted and row.title == wanted), None)
        QTimer.singleShot(0, self._show_sought)  # once everything has its place
        self.follow_settings()

    def follow_settings(self) -> None:
        """Show what is set."""
        for section in (
            self._look,
            self._reading,
            self._learning,
            self._time,
            self._reviews,
            self._listening,
            self._ease,
            self._data,
        ):
            section.show_values()

    @Slot()
    def _show_backups(self) -> None:
        self.go.emit("restore", "")

    @Slot()
    def _show_start(self) -> None:
        self.go.emit("today", FIRST_VISIT)

    @Slot()
    def _on_imported(self) -> None:
        """Show the settings that came along."""
        self.open("")

    def leave(self) -> None:
        """Fall silent."""
        self._listening.leave()

    def first_focus(self) -> QWidget:
        """Return the setting that was looked for, else the page: arrow keys scroll it."""
        return _stop_in(self._sought.control) if self._sought is not None else self._scroller

    @Slot()
    def _show_sought(self) -> None:
        if self._sought is not None:
            bring(self._scroller, self._sought)


def _stop_in(control: QWidget) -> QWidget:
    """Return what takes the keyboard in `control`: itself, or the first part that does."""
    stops = [control, *control.findChildren(QWidget)]
    return next((it for it in stops if it.focusPolicy() & Qt.FocusPolicy.TabFocus), control)
