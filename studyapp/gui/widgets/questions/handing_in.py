"""Before a test is handed in: what is open, what was marked, and the ways on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, PlainButton, PrimaryButton, QuietButton, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.questions.question_list import QuestionList
from studyapp.gui.widgets.questions.time_left import MORE
from studyapp.study.practice import PracticeSession


class HandingIn(QWidget):
    """Looks over the whole test; `chosen` carries the number of a question to go back to."""

    handed_in = Signal()
    chosen = Signal(int)
    more_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handing_in")
        self.title = Text("", "title", self)
        self.text = Text("", "lead", self)
        self.list = QuestionList(self)
        self.list.chosen.connect(self.chosen)
        self.give = PrimaryButton(self.tr("Hand in"), "check", self)
        self.give.setObjectName("give")
        self.give.clicked.connect(self.handed_in)
        self.more = PlainButton(self.tr("%Ln more minutes", "", MORE), "plus", self)
        self.more.setObjectName("take_more_time")
        self.more.clicked.connect(self.more_wanted)
        self.back = PlainButton(self.tr("Back to the questions"), "", self)
        self.back.setObjectName("back_to_questions")
        self.back.clicked.connect(self._on_back)
        self.later = QuietButton(self.tr("Go on later"), "", self)
        self.later.setObjectName("go_on_later")
        self.later.clicked.connect(self.left)
        self._first = 1
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        panel = Panel("", self)
        panel.body.addWidget(self.text)
        panel.body.addWidget(self.list)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, space.small)
        for button in (self.give, self.more, self.back, self.later):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.medium)
        column.addWidget(self.title)
        column.addWidget(panel)
        column.addWidget(buttons)

    def show_session(self, session: PracticeSession) -> None:
        """Look over `session`."""
        spots = session.spots
        left = sum(not spot.answered for spot in spots)
        flagged = sum(spot.flagged for spot in spots)
        over = session.left_ms is not None and session.left_ms <= 0
        if over:
            self.title.setText(self.tr("The time is over"))
        elif left:
            self.title.setText(self.tr("%Ln question(s) are open", "", left))
        else:
            self.title.setText(self.tr("Every question is answered"))
        said = [self._said(left, over=over)]
        if flagged:
            said.append(self.tr("%Ln marked for later.", "", flagged))
        self.text.setText(" ".join(said))
        self.more.setVisible(over)
        self.back.setVisible(not over)
        wanted = next((s.number for s in spots if not s.answered or s.flagged), 1)
        self._first = wanted
        self.list.show_spots(spots)
        spoken = f"{self.title.text()}. {self.text.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _said(self, left: int, *, over: bool) -> str:
        if over:
            return self.tr("Hand in what you have, or take more time: it is practice.")
        if left:
            return self.tr("What stays open counts as not known. Choose a number to go there.")
        return self.tr("Look over them once more, or hand in.")

    @Slot()
    def _on_back(self) -> None:
        self.chosen.emit(self._first)
