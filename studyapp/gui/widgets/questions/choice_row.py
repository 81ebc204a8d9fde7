"""One thing to practise: its title, what it asks, and the way in."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.lengths import about
from studyapp.gui.widgets.cards import Panel, PlainButton, PrimaryButton, Text
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.study.practice import Choice


class ChoiceRow(Panel):
    """A test or a lesson's questions; of the latter a bar shows how many were right last time."""

    def __init__(self, choice: Choice, number: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName(f"choice_{number}")
        self._test = choice.kind == "test"
        self._icon = QLabel(self)
        self._icon.setFixedSize(QSize(24, 24))
        title = Text(choice.title, "strong", self)
        self.detail = Text(self._detail(choice), "small", self)
        kind = PrimaryButton if number == 1 else PlainButton
        self.start = kind(self.tr("Start"), "", self)
        self.start.setObjectName(f"start_{number}")
        self.start.setAccessibleName(self.tr("Start: %1").replace("%1", choice.title))
        words = QVBoxLayout()
        words.setSpacing(theme.current().space.hair)
        words.addWidget(title)
        words.addWidget(self.detail)
        if choice.tried:
            words.addSpacing(theme.current().space.hair)
            words.addWidget(self._meter(choice))
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.medium)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.start)
        self.body.addLayout(row)
        self._draw()
        theme.active().changed.connect(self._draw)

    def _detail(self, choice: Choice) -> str:
        one = self.tr("1 question")
        parts = [one if choice.questions == 1 else self.tr("%Ln questions", "", choice.questions)]
        if self._test:
            parts.insert(0, self.tr("Practice test"))
        else:
            parts.insert(0, self.tr("Questions of the lesson"))
        if choice.minutes:
            parts.append(about(choice.minutes))
        if choice.tried:
            known = self.tr("%1 right last time")
            parts.append(known.replace("%1", self.locale().toString(choice.right)))
        return " · ".join(parts)

    def _meter(self, choice: Choice) -> Meter:
        meter = Meter(self)
        meter.setAccessibleName(self.tr("Right last time"))
        said = self.tr("%1 of %2").replace("%1", self.locale().toString(choice.right))
        everything = self.locale().toString(choice.questions)
        meter.set_value(choice.right, choice.questions, said.replace("%2", everything))
        return meter

    @Slot()
    def _draw(self) -> None:
        name = "graduation-cap" if self._test else "ask"
        self._icon.setPixmap(icons.pixmap(name, "link", 24, self.devicePixelRatioF()))
