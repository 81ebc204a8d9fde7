"""Cards outside the schedule: once more before a test, or until each was right three times."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.keys.table import Place
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import (
    GRADE_HEIGHT,
    EmptyState,
    PageHeader,
    Panel,
    PlainButton,
    PrimaryButton,
    QuietButton,
    Scroller,
    Text,
)
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.review.card_face import CardFace
from studyapp.study.drill import Drill, Way

_WIDTH: Final = 720
_SEEDS: Final = 1_000_000


class DrillPage(Page):
    """Draws a `Drill`; the argument is `cram:pack/lesson` or `learn:pack/lesson`.

    Space turns a card over, 1 says that it was not known, 2 (or Space) that it was.
    """

    places = (Place.DRILL,)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._argument = ""
        self._drill: Drill | None = None
        self._turned = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header = PageHeader("", "", self)
        self.stop = QuietButton(self.tr("End"), "x", self)
        self.stop.setObjectName("end_drill")
        self.stop.clicked.connect(self._on_practice)
        self.header.buttons.addWidget(self.stop)
        self.meter = Meter(self)
        self.meter.setAccessibleName(self.tr("Cards finished with"))
        self.card = CardFace(self)
        self.often = Text("", "small", self)
        self.often.setObjectName("often")
        self.show_answer = PrimaryButton(self.tr("Show answer"), "", self)
        self.show_answer.setObjectName("show_answer")
        self.show_answer.clicked.connect(self.turn_over)
        self.missed = PlainButton(self.tr("Not yet  (1)"), "x", self)
        self.missed.setObjectName("missed")
        self.missed.clicked.connect(self._on_missed)
        self.knew = PrimaryButton(self.tr("Knew it  (2)"), "check", self)
        self.knew.setObjectName("knew")
        self.knew.clicked.connect(self._on_knew)
        for button in (self.show_answer, self.missed, self.knew):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumHeight(round(GRADE_HEIGHT * max(1.0, theme.current().scale)))
        self.end = EmptyState("check", "", "", self.tr("Back to practice"), self)
        self.end.acted.connect(self._on_practice)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        asking = Scroller(self, _WIDTH)
        self._asking = asking
        surface = Panel("", self)
        surface.setMinimumHeight(240)
        surface.body.addWidget(self.card)
        row = QHBoxLayout()
        row.setSpacing(space.small)
        for button in (self.show_answer, self.missed, self.knew):
            row.addWidget(button, 1)
        for part in (self.header, self.meter, surface, self.often):
            asking.body.addWidget(part)
        asking.body.addLayout(row)
        asking.body.addStretch(1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(asking)
        self._stack.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def open(self, argument: str) -> None:
        """Begin the drill `argument`, or go on with it."""
        if argument == self._argument and self._drill is not None and self._drill.turn is not None:
            return
        kind, _, name = argument.partition(":")
        pack, _, lesson = name.partition("/")
        seed = self._kit.desk.progress.now_ms() % _SEEDS
        way = Way.LEARN if kind == Way.LEARN else Way.CRAM
        self._drill = self._kit.desk.drills.begin(pack, lesson, way, seed)
        self._argument = argument
        self._show_turn()

    def first_focus(self) -> QWidget:
        """Return what takes the keys."""
        return self.end.action if self._stack.currentWidget() is self.end else self

    @property
    def drill(self) -> Drill:
        """Return the drill."""
        assert self._drill is not None, "the page was not opened yet"
        return self._drill

    def _show_turn(self) -> None:
        turn, drill = self.drill.turn, self.drill
        if turn is None:
            self._show_end()
            return
        learning = drill.way is Way.LEARN
        title = self.tr("Learn till right") if learning else self.tr("Cram")
        said = (
            self.tr("Each card until you knew it three times in this sitting.")
            if learning
            else self.tr("Each card until you knew it; your review dates stay as they are.")
        )
        self.header.set_texts(title, said)
        number = self.locale().toString
        done = self.tr("%1 of %2").replace("%1", number(drill.done))
        self.meter.set_value(drill.done, drill.total, done.replace("%2", number(drill.total)))
        often = self.tr("Known %1 of %2 times").replace("%1", number(drill.rights))
        self.often.setText(often.replace("%2", number(drill.goal)))
        self.often.setVisible(learning)
        self._turned = False
        self.card.show_turn(turn)
        self.card.typed.hide()
        self._show_buttons()
        self._stack.setCurrentWidget(self._asking)
        self._asking.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.card.words(answer=False))

    def _show_buttons(self) -> None:
        self.show_answer.setVisible(not self._turned)
        self.missed.setVisible(self._turned)
        self.knew.setVisible(self._turned)

    def _show_end(self) -> None:
        drill = self.drill
        self.end.title.setText(self.tr("All %Ln card(s) known", "", drill.total))
        answers = self.tr("%Ln answer(s)", "", drill.answers)
        misses = self.tr("%Ln not known at first", "", drill.misses)
        self.end.text.setText(f"{answers} \u00b7 {misses}")
        self._stack.setCurrentWidget(self.end)
        self.end.action.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.end.title.text())

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done with the card that lies there."""
        if self._stack.currentWidget() is self.end:
            return {}
        if not self._turned:
            return {"turn": self.turn_over}
        return {"turn": self._on_knew, "missed": self._on_missed, "knew": self._on_knew}

    def take_key(self, event: QKeyEvent) -> bool:
        """Turn over with Space or Enter; 1 and 2 say whether it was known."""
        return not event.isAutoRepeat() and super().take_key(event)

    @Slot()
    def turn_over(self) -> None:
        """Show the answer."""
        if not self._turned and self.drill.turn is not None:
            self._turned = True
            self.card.reveal(None)
            self._show_buttons()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._announce(self.card.words(answer=True))

    @Slot()
    def _on_knew(self) -> None:
        self._answer(knew=True)

    @Slot()
    def _on_missed(self) -> None:
        self._answer(knew=False)

    def _answer(self, *, knew: bool) -> None:
        if self._turned and self.drill.turn is not None:
            self.drill.answer(knew=knew)
            self._show_turn()

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _on_practice(self) -> None:
        self.go.emit("practice", "")
