"""The tools of a sitting: the time, the way from question to question, the mark for later."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.keys.tips import name_key
from studyapp.gui.widgets.cards import Panel, QuietButton
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.questions.question_list import QuestionList
from studyapp.gui.widgets.questions.time_left import TimeLeft
from studyapp.study.practice import PracticeSession


class SittingTools(QWidget):
    """A quiet row below the question, and the list of all questions when it is wanted."""

    flagged = Signal(bool)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sitting_tools")
        self.time = TimeLeft(self)
        self.before = _quiet(self, self.tr("Previous"), "arrow-left", "before")
        name_key(self.before, "quiz.before", self.tr("The question before"))
        self.after = _quiet(self, self.tr("Next"), "arrow-right", "after")
        name_key(self.after, "quiz.after", self.tr("The next question, this one stays open"))
        self.flag = _quiet(self, self.tr("Mark for later"), "flag", "flag")
        self.flag.setCheckable(True)
        name_key(self.flag, "quiz.mark", self.tr("Mark this question to come back to"))
        self.flag.toggled.connect(self._on_flag)
        self.opener = _quiet(self, self.tr("All questions"), "list", "all_questions")
        self.opener.setCheckable(True)
        self.opener.toggled.connect(self._on_list)
        self.hand_in = _quiet(self, self.tr("Hand in"), "check", "hand_in")
        self.list = QuestionList(self)
        self.list.chosen.connect(self.chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        self._panel = Panel("", self)
        self._panel.body.addWidget(self.list)
        self._panel.hide()
        buttons = QWidget(self)
        flow = FlowLayout(buttons, space.hair)
        for button in (self.before, self.after, self.flag, self.opener, self.hand_in):
            flow.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(space.medium)
        row.addWidget(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space.small, 0, 0)
        column.setSpacing(space.small)
        column.addLayout(row)
        column.addWidget(self._panel)

    def show_session(self, session: PracticeSession) -> None:
        """Show where `session` stands; a question asked alone needs no tools."""
        spots = session.spots
        self.setVisible(len(spots) > 1 and bool(session.id))
        here = next((spot for spot in spots if spot.here), None)
        self.flag.blockSignals(True)
        self.flag.setChecked(here is not None and here.flagged)
        self.flag.blockSignals(False)
        self._name_flag()
        self.before.setEnabled(here is not None and here.number > 1)
        self.after.setEnabled(here is not None and here.number < len(spots))
        self.list.show_spots(spots)
        self.time.setVisible(session.left_ms is not None)
        self.show_time(session)

    def show_time(self, session: PracticeSession) -> None:
        """Show the time that is left."""
        if session.left_ms is not None:
            self.time.show_left(session.left_ms)

    def _name_flag(self) -> None:
        marked = self.flag.isChecked()
        self.flag.setText(self.tr("Marked for later") if marked else self.tr("Mark for later"))

    @Slot(bool)
    def _on_flag(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._name_flag()
        self.flagged.emit(on)

    @Slot(bool)
    def _on_list(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._panel.setVisible(on)


def _quiet(parent: QWidget, text: str, icon: str, name: str) -> QuietButton:
    button = QuietButton(text, icon, parent)
    button.setObjectName(name)
    return button
