"""The daily reminder, only where it is asked for: one quiet notice, while the app is open."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from studyapp.model.days import study_day
from studyapp.study.budget import budget_of
from studyapp.study.settings import Preferences
from studyapp.study.today import Today

_LOOK_EVERY_MS: Final = 60_000
_SHOWN_MS: Final = 20_000


class Reminder(QObject):
    """Says once a day, from the hour chosen on, how much is due; never on a day off.

    Nothing runs when the app is closed, and nothing is said while the learner is in its window.
    `wanted` asks to go to the review: the notice was clicked. `said` carries the words where the
    desktop has no place for notices.
    """

    wanted = Signal()
    said = Signal(str)

    def __init__(
        self,
        preferences: Preferences,
        now: Callable[[], datetime],
        today: Callable[[], Today | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._now = now
        self._today = today
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._looks = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looks.timeout.connect(self.look)
        self._looks.start()

    @Slot()
    def look(self) -> None:
        """Remind the learner if it is time and there is something to do."""
        words = "" if self._window.isActiveWindow() else self.words()
        if words:
            self._preferences.set("reminded", str(self._day()))
            self._show(words)

    def words(self) -> str:
        """Return what there is to say now, '' for nothing."""
        preferences, day = self._preferences, self._day()
        due_time = self._now().hour >= preferences.whole("reminder_hour")
        if not preferences.on("reminder") or not due_time:
            return ""
        if preferences.text("reminded") == str(day) or budget_of(preferences).is_off(day):
            return ""
        today = self._today()
        waiting = today.waiting.learning + today.waiting.review if today is not None else 0
        if today is None or not waiting:
            return ""
        cards = self.tr("%Ln card(s) are ready, whenever it suits you.", "", waiting)
        minutes = self.tr("About %Ln minute(s).", "", max(1, today.minutes))
        return f"{cards} {minutes}"

    def _day(self) -> int:
        return study_day(self._now(), self._preferences.whole("rollover_hour"))

    def _show(self, words: str) -> None:
        self.said.emit(words)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            QApplication.alert(self._window)  # the entry of the taskbar asks for a look
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._on_clicked)
        self._tray.show()
        self._tray.showMessage("StudyApp", words, QIcon(self._window.windowIcon()), _SHOWN_MS)
        QTimer.singleShot(_SHOWN_MS, self, self._put_away)

    @Slot()
    def _put_away(self) -> None:
        if self._tray is not None:
            self._tray.hide()

    @Slot()
    def _on_clicked(self) -> None:
        self._put_away()
        self.wanted.emit()
