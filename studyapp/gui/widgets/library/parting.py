"""The ways out of a course: leave it, or take it off the shelf after a second thought."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.widgets.cards import Panel, PlainButton, QuietButton, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.study.library import Course


class Parting(QWidget):
    """Two quiet buttons; `left` and `removed` say what the learner decided.

    `asking` carries the question that stands there for a second thought.
    """

    asking = Signal(QWidget)
    left = Signal()
    removed = Signal()

    def __init__(self, course: Course, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remove = QuietButton(self.tr("Remove the course…"), "", self)
        self._remove.setObjectName("remove_course")
        self._remove.clicked.connect(self._on_remove)
        self._question = self._asking(course)
        self._question.hide()
        row = QWidget(self)
        flow = FlowLayout(row)
        if course.enrolled:
            leave = QuietButton(self.tr("Leave the course"), "", row)
            leave.setObjectName("leave_course")
            leave.setToolTip(self.tr("Its cards no longer come up; all that you learned is kept."))
            leave.clicked.connect(self.left)
            flow.addWidget(leave)
            self.setTabOrder(leave, self._remove)
        flow.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        column.addWidget(self._question)

    def _asking(self, course: Course) -> Panel:
        title = self.tr("Take “%1” off your shelf?").replace("%1", course.entry.title)
        panel = Panel(title, self)
        panel.setObjectName("removing")
        kept = self.tr(
            "Its lessons and cards go. What you learned and wrote is kept, and goes on when the "
            "course is back."
        )
        panel.body.addWidget(Text(kept, "body", panel))
        row = QWidget(panel)
        flow = FlowLayout(row)
        self._stay = PlainButton(self.tr("Keep it"), "", row)
        self._stay.setObjectName("keep_course")
        self._stay.clicked.connect(self._on_stay)
        away = PlainButton(self.tr("Remove it"), "trash-2", row)
        away.setObjectName("really_remove")
        away.clicked.connect(self.removed)
        flow.addWidget(self._stay)
        flow.addWidget(away)
        panel.body.addWidget(row)
        return panel

    @Slot()
    def _on_remove(self) -> None:
        self._question.show()
        self.asking.emit(self._question)
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_stay(self) -> None:
        self._question.hide()
        self._remove.setFocus(Qt.FocusReason.OtherFocusReason)
