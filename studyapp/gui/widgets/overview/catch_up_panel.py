"""Back from a break: what has piled up, and the day on which it clears."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.gui.dates import qt_date
from studyapp.gui.widgets.cards import Panel, PlainButton, QuietButton, Text
from studyapp.gui.widgets.settings.value_slider import ValueSlider
from studyapp.model.days import date_of

if TYPE_CHECKING:  # start-up is precious: this comes with the desk
    from studyapp.study.forecasts import Backlog, Clearing

_LEAST: Final = 5
_MOST: Final = 120
_SETTLE_MS: Final = 250


class CatchUpPanel(Panel):
    """`wanted` asks how the pile clears with so many minutes; `taken` sets them."""

    wanted = Signal(int)
    taken = Signal(int)
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Welcome back"))
        self.setObjectName("catch_up")
        self.text = Text("", "body", self)
        self.text.setObjectName("catch_up_text")
        self.minutes = ValueSlider(_LEAST, _MOST, self._in_words, page=10, parent=self)
        self.minutes.setObjectName("catch_up_minutes")
        self.minutes.setAccessibleName(self.tr("Minutes a day for reviews"))
        self.minutes.changed.connect(self._on_minutes)
        self.clears = Text("", "strong", self)
        self.clears.setObjectName("catch_up_clears")
        self.help = Text(
            self.tr(
                "Nothing is lost: what you know has only faded a little. Those that lose most by "
                "waiting come first, and new cards wait until there is time."
            ),
            "small",
            self,
        )
        self.take = PlainButton(self.tr("Take these minutes a day"), "check", self)
        self.take.setObjectName("take_minutes")
        self.take.clicked.connect(self._on_take)
        self.later = QuietButton(self.tr("Not now"), "", self)
        self.later.setObjectName("put_off")
        self.later.clicked.connect(self._on_later)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addWidget(self.later)
        row.addStretch(1)
        for part in (self.text, self.minutes, self.clears, self.help):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self.hide()

    def show_backlog(self, backlog: "Backlog", minutes: int | None) -> None:
        """Show `backlog`, the slider at the learner's `minutes` or at a fair share of it."""
        said = self.tr("%Ln review(s) have piled up, about %1 in all.", "", backlog.waiting)
        self.text.setText(said.replace("%1", self._length(backlog.minutes)))
        fair = max(2 * backlog.daily, backlog.minutes / 14)
        step = round((minutes or fair) / _LEAST) * _LEAST
        self.minutes.set_value(min(max(step, _LEAST), _MOST))
        self.clears.setText("")
        self.show()
        self._ask()

    def show_clearing(self, clearing: "Clearing", today: int) -> None:
        """Say when the pile is gone."""
        if clearing.minutes != self.minutes.slider.value():
            return  # the slider has moved on
        self.clears.setText(self._told(clearing.day, today))
        self.minutes.slider.setAccessibleDescription(
            f"{self._in_words(clearing.minutes)}. {self.clears.text()}"
        )

    def _told(self, day: int | None, today: int) -> str:
        if day is None:
            return self.tr("So it does not clear: more comes than goes. Take a little more.")
        if day <= today:
            return self.tr("It is cleared today.")
        date = self.locale().toString(qt_date(date_of(day)), QLocale.FormatType.LongFormat)
        return self.tr("It is cleared on %1, in %Ln day(s).", "", day - today).replace("%1", date)

    def _in_words(self, minutes: int) -> str:
        return self.tr("%1 min a day").replace("%1", str(minutes))

    def _length(self, minutes: float) -> str:
        if minutes < 90:  # noqa: PLR2004 - from then on people say hours
            return self.tr("%1 minutes").replace("%1", str(round(minutes)))
        hours = self.locale().toString(minutes / 60, "f", 1)
        return self.tr("%1 hours").replace("%1", hours)

    @Slot(int)
    def _on_minutes(self, _minutes: int) -> None:
        self._settle.start()

    @Slot()
    def _ask(self) -> None:
        self.wanted.emit(self.minutes.slider.value())

    @Slot()
    def _on_take(self) -> None:
        self.taken.emit(self.minutes.slider.value())

    @Slot()
    def _on_later(self) -> None:
        self.hide()
        self.put_off.emit()
