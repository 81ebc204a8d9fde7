"""What else can be done with the voice: pause after each sentence, fall asleep, correct, record."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from studyapp.gui.icons import icon

MINUTES: Final = (10, 20, 30, 45, 60)
OFF, END_OF_CHAPTER = 0, -1


class ListeningMenu(QMenu):
    """`sleep_wanted` carries minutes, or OFF or END_OF_CHAPTER."""

    pause_each_changed = Signal(bool)
    sleep_wanted = Signal(int)
    saying_wanted = Signal()
    recording_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listening-menu")
        self._pause_each = self.addAction(self.tr("Pause after each sentence"))
        self._pause_each.setCheckable(True)
        self._pause_each.toggled.connect(self.pause_each_changed)
        self._sleep = self.addMenu(self.tr("Sleep timer"))
        self._sleep.setObjectName("sleep-menu")
        self._sleep.setIcon(icon("moon"))
        self._choices = QActionGroup(self)
        self._add_choice(OFF, self.tr("Off"))
        for minutes in MINUTES:
            self._add_choice(minutes, self.tr("%Ln minute(s)", "", minutes))
        self._add_choice(END_OF_CHAPTER, self.tr("End of the chapter"))
        self._choices.triggered.connect(self._on_sleep)
        self.addSeparator()
        saying = self.addAction(icon("volume-2"), self.tr("Say a word differently…\tP"))
        saying.triggered.connect(self.saying_wanted)
        self._record = self.addAction(icon("music"), self.tr("Record as sound files…"))
        self._record.triggered.connect(self.recording_wanted)

    def offer_no_recording(self) -> None:
        """Leave out the recording: what is read belongs to no course."""
        self._record.setVisible(False)

    def show_pause_each(self, *, on: bool) -> None:
        """Show whether the voice pauses after each sentence, without a signal."""
        self._pause_each.blockSignals(True)
        self._pause_each.setChecked(on)
        self._pause_each.blockSignals(False)

    def show_sleep(self, choice: int) -> None:
        """Show what the sleep timer is set to."""
        for action in self._choices.actions():
            action.setChecked(action.data() == choice)

    def _add_choice(self, choice: int, text: str) -> None:
        action = self._sleep.addAction(text)
        action.setCheckable(True)
        action.setChecked(choice == OFF)
        action.setData(choice)
        self._choices.addAction(action)

    @Slot(QAction)
    def _on_sleep(self, action: QAction) -> None:
        self.sleep_wanted.emit(action.data())
