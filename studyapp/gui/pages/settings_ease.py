"""Settings of ease: keys, motion, a reminder."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from studyapp.gui import motion, theme
from studyapp.gui.kit import Kit
from studyapp.gui.widgets.cards import Panel, PlainButton, QuietButton, Segmented
from studyapp.gui.widgets.settings.key_dialog import KeyDialog
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.study.ways_back import Change, WayBack

_HOURS = range(24)


class EaseSettings(Panel):
    """Every change holds at once; `said` says what was put back."""

    said = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Keys, motion, reminder"))
        self.setObjectName("settings-ease")
        self._kit = kit
        self._preferences = kit.preferences
        self._keys = PlainButton(self.tr("Choose keys…"), "keyboard", self)
        self._keys.setObjectName("choose-keys")
        self._keys.clicked.connect(self._on_keys)
        self._usual = QuietButton(self.tr("The usual keys"), "undo-2", self)
        self._usual.setObjectName("usual-keys")
        self._usual.clicked.connect(self._on_usual)
        self._motion = Segmented(
            (
                ("auto", self.tr("As the system")),
                ("reduced", self.tr("Reduced")),
                ("full", self.tr("Full")),
            ),
            self.tr("Motion"),
            self,
        )
        self._motion.setObjectName("motion")
        self._motion.chosen.connect(self._on_motion)
        self._reminder = Segmented(
            (("off", self.tr("Off")), ("on", self.tr("On"))), self.tr("Daily reminder"), self
        )
        self._reminder.setObjectName("reminder")
        self._reminder.chosen.connect(self._on_reminder)
        self._hour = QComboBox(self)
        self._hour.setObjectName("reminder-hour")
        self._hour.setAccessibleName(self.tr("From which hour to remind"))
        for hour in _HOURS:
            self._hour.addItem(self.tr("from %1:00").replace("%1", str(hour)), hour)
        self._hour.activated.connect(self._on_hour)
        self._guard = WheelGuard(self)
        self._guard.guard(self._hour)
        self._lay_out()
        self.show_values()
        kit.bindings.changed.connect(self.show_values)

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.current().space.large)
        for title, text, control in (
            (
                self.tr("Keys"),
                self.tr("Every action can have another key. ? shows all of them."),
                self._beside(self._keys, self._usual),
            ),
            (
                self.tr("Motion"),
                self.tr("Reduced: text jumps to its place, clocks move once a second."),
                self._motion,
            ),
            (
                self.tr("Daily reminder"),
                self.tr(
                    "One quiet notice if cards are due, never on a day off. It comes while "
                    "StudyApp is open or minimised; nothing runs when it is closed."
                ),
                self._beside(self._reminder, self._hour),
            ),
        ):
            self.body.addWidget(SettingRow(title, text, control, self))

    def _beside(self, *parts: QWidget) -> QWidget:
        holder = QWidget(self)
        holder.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space.small)
        for part in parts:
            row.addWidget(part)
        return holder

    @Slot()
    def show_values(self) -> None:
        """Show what is set."""
        on = self._preferences.on("reminder")
        self._motion.set_value(self._preferences.text("motion"))
        self._reminder.set_value("on" if on else "off")
        self._hour.setCurrentIndex(self._hour.findData(self._preferences.whole("reminder_hour")))
        self._hour.setEnabled(on)
        self._usual.setEnabled(self._kit.bindings.has_own)

    @Slot()
    def _on_keys(self) -> None:
        KeyDialog(self._kit.bindings, self.window()).open()

    @Slot()
    def _on_usual(self) -> None:
        bindings = self._kit.bindings
        before = bindings.reset()
        back = partial(bindings.restore, before)
        self._kit.desk.ways_back.note(WayBack(Change.KEYS_CHANGED, back))
        self.said.emit(self.tr("All keys are the usual ones again."))
        self._keys.setFocus()

    @Slot(str)
    def _on_motion(self, wish: str) -> None:
        self._preferences.set("motion", wish)
        motion.settle(self._preferences)

    @Slot(str)
    def _on_reminder(self, choice: str) -> None:
        self._preferences.set("reminder", choice == "on")
        self._hour.setEnabled(choice == "on")

    @Slot()
    def _on_hour(self) -> None:
        self._preferences.set("reminder_hour", self._hour.currentData())
