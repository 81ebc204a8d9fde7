"""Settings of reviews: grades, steps, siblings, leeches, and the learner's own memory."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.dates import qt_moment
from studyapp.gui.kit import Kit
from studyapp.gui.widgets.cards import Panel, Segmented, Text
from studyapp.gui.widgets.check import Check
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.model.steps import read_steps, steps_text
from studyapp.model.training import Trained
from studyapp.study.settings import SETTINGS, Preferences

_UNREAD: Final = (-1,)


class ReviewSettings(Panel):
    """How cards are asked; what is changed here holds from the next sitting on."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Reviews"))
        self.setObjectName("settings-reviews")
        self._kit = kit
        self._preferences = kit.desk.preferences
        self._grades = Segmented(
            (("four", self.tr("Four")), ("two", self.tr("Two"))), self.tr("Grades"), self
        )
        self._grades.setObjectName("grades")
        self._grades.chosen.connect(self._on_grades)
        self._second = Segmented(
            (
                ("off", self.tr("Go on")),
                ("show", self.tr("Show it")),
                ("read", self.tr("Show and read")),
            ),
            self.tr("After two failures"),
            self,
        )
        self._second.setObjectName("second_miss")
        self._second.chosen.connect(self._on_second)
        self._steps = StepsField("learning_steps", self._preferences, self)
        self._again = StepsField("relearning_steps", self._preferences, self)
        self._siblings = self._check("bury_siblings", self.tr("One of them a day"))
        self._siblings.toggled.connect(self._on_siblings)
        self._requires = self._check("requires_first", self.tr("What it builds on comes first"))
        self._requires.toggled.connect(self._on_requires)
        self._leech = QSpinBox(self)
        self._leech.setObjectName("leech_lapses")
        setting = SETTINGS["leech_lapses"]
        self._leech.setRange(int(setting.least or 1), int(setting.most or 99))
        self._leech.setSuffix(self.tr(" times"))
        self._leech.setKeyboardTracking(False)
        self._leech.valueChanged.connect(self._on_leech)
        self._train = TrainingChoice(kit, self)
        self._guard = WheelGuard(self)
        self._guard.guard(self._leech)
        self._lay_out()
        self.show_values()

    def _check(self, name: str, text: str) -> QCheckBox:
        box = Check(text, self)
        box.setObjectName(name)
        return box

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.current().space.large)
        rows = (
            (
                self.tr("Grades"),
                self.tr("Four: Again, Hard, Good, Easy. Two: Forgotten and Known."),
                self._grades,
            ),
            (
                self.tr("Steps of a new card"),
                self.tr("When it comes back on its first day: 1m 10m, or 30m, or 10m 1d."),
                self._steps,
            ),
            (
                self.tr("Steps after forgetting"),
                self.tr("The same for a card that was forgotten; empty: it comes tomorrow."),
                self._again,
            ),
            (
                self.tr("Cards of one note"),
                self.tr("Both directions, or the gaps of one text: they give each other away."),
                self._siblings,
            ),
            (
                self.tr("New cards"),
                self.tr("A card whose lesson or term needs another waits until that is begun."),
                self._requires,
            ),
            (
                self.tr("Missed twice in a sitting"),
                self.tr(
                    "Show the paragraph it comes from and ask once more. "
                    "Read aloud only if you choose it here, or have been listening."
                ),
                self._second,
            ),
            (
                self.tr("A card that will not stay"),
                self.tr("So often forgotten, it is set aside, and you are offered help with it."),
                self._leech,
            ),
            (
                self.tr("Your own memory"),
                self.tr(
                    "Learn from your answers how fast you forget; it never leaves this device."
                ),
                self._train,
            ),
        )
        for title, text, control in rows:
            self.body.addWidget(SettingRow(title, text, control, self))

    def show_values(self) -> None:
        """Show what is set."""
        preferences = self._preferences
        self._grades.set_value(preferences.text("grades"))
        self._second.set_value(preferences.text("second_miss"))
        for field in (self._steps, self._again):
            field.show_steps()
        for control in (self._siblings, self._requires, self._leech):
            control.blockSignals(True)
        self._siblings.setChecked(preferences.on("bury_siblings"))
        self._requires.setChecked(preferences.on("requires_first"))
        self._leech.setValue(preferences.whole("leech_lapses"))
        for control in (self._siblings, self._requires, self._leech):
            control.blockSignals(False)
        self._train.show_values()

    @Slot(str)
    def _on_grades(self, grades: str) -> None:
        self._preferences.set("grades", grades)

    @Slot(str)
    def _on_second(self, choice: str) -> None:
        self._preferences.set("second_miss", choice)

    @Slot(bool)
    def _on_siblings(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._preferences.set("bury_siblings", on)

    @Slot(bool)
    def _on_requires(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._preferences.set("requires_first", on)

    @Slot(int)
    def _on_leech(self, times: int) -> None:
        self._preferences.set("leech_lapses", times)


class StepsField(QWidget):
    """A line of steps such as `1m 10m`; says so if it cannot be read."""

    def __init__(self, name: str, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._preferences = preferences
        self.field = QLineEdit(self)
        self.field.setObjectName(name)
        self.field.setMaxLength(80)
        self.fault = Text("", "small", self)
        self.fault.setObjectName(f"{name}_fault")
        self.fault.set_tone("danger")
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.fault)
        self.field.editingFinished.connect(self._on_finished)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the line itself, which is what the keyboard is on."""
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)

    def show_steps(self) -> None:
        """Show what is set."""
        self.field.setText(self._preferences.text(self._name))
        self.fault.hide()

    @Slot()
    def _on_finished(self) -> None:
        steps = read_steps(self.field.text(), _UNREAD)
        if steps == _UNREAD:
            said = self.tr("Write times such as 30s, 10m, 2h or 1d with blanks between them.")
            self.fault.setText(said)
        else:
            self._preferences.set(self._name, steps_text(steps))
            self.field.setText(steps_text(steps))
        self.fault.setVisible(steps == _UNREAD)


class TrainingChoice(QWidget):
    """Whether to learn from the learner's answers, and what that came to."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.box = Check(self.tr("Fit the intervals to my answers"), self)
        self.box.setObjectName("train_memory")
        self.result = Text("", "small", self)
        self.result.setObjectName("training_result")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.result)
        self.box.toggled.connect(self._on_toggled)

    def show_values(self) -> None:
        """Show what is set and what the last training came to."""
        self.box.blockSignals(True)
        self.box.setChecked(self._kit.desk.preferences.on("train_memory"))
        self.box.blockSignals(False)
        trained = self._kit.desk.progress.trained
        self.result.setText(self._told(trained[-1]) if trained else self._none())

    def _none(self) -> str:
        return self.tr("From 400 answers on there is something to learn from.")

    def _told(self, trained: Trained) -> str:
        moment = datetime.fromtimestamp(trained.at_ms / 1000, self._kit.now().tzinfo)
        day = self.locale().toString(qt_moment(moment).date(), QLocale.FormatType.ShortFormat)
        said = self.tr("Fitted to %1 answers on %2.").replace(
            "%1", self.locale().toString(trained.reviews)
        )
        percent = round(100 * trained.gain)
        if percent:
            better = self.tr("Predicts your answers %1 % better.")
            return said.replace("%2", day) + " " + better.replace("%1", str(percent))
        return said.replace("%2", day) + " " + self.tr("You forget much as most people do.")

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._kit.desk.preferences.set("train_memory", on)
