"""A course as the library lists it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.shares import percent
from studyapp.gui.widgets.cards import Panel, Pill, PlainButton, Text
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.overview.welcome import contents_line
from studyapp.study.library import Course


class CoursePanel(Panel):
    """What a course is about, what it holds and how far it was read; `opened` carries its pack."""

    opened = Signal(str)

    def __init__(self, course: Course, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(f"course-{course.entry.id}")
        self._pack = course.entry.id
        self._open = PlainButton(self.tr("Open the course"), "book-open", self)
        self._open.setObjectName(f"open-{course.entry.id}")
        self._open.setAccessibleName(
            self.tr("Open the course %1").replace("%1", course.entry.title)
        )
        self._open.clicked.connect(self._on_open)
        self.body.setSpacing(theme.current().space.small)
        self.body.addLayout(self._head(course))
        if course.entry.summary:
            self.body.addWidget(Text(course.entry.summary, "muted", self))
        self.body.addWidget(Text(contents_line(course), "small", self))
        if course.enrolled:
            self.body.addLayout(self._progress(course))
        self.body.addSpacing(4)
        self.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def button(self) -> PlainButton:
        """Return the button that opens the course."""
        return self._open

    def _head(self, course: Course) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(theme.current().space.snug)
        head.addWidget(Text(course.entry.title, "heading", self), 1)
        if course.enrolled:
            pill = Pill(self.tr("You take this course"), "accent", self)
        else:
            pill = Pill(self.tr("Not taken yet"), "", self)
        head.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _progress(self, course: Course) -> QHBoxLayout:
        read = self.tr("%1 % read").replace("%1", str(percent(course.read)))
        meter = Meter(self)
        meter.setAccessibleName(self.tr("How much of this course you have read"))
        meter.set_value(course.read, 1.0, read)
        share = Text(read, "small", self)
        share.setWordWrap(False)
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.snug)
        row.addWidget(meter, 1)
        row.addWidget(share)
        return row

    @Slot()
    def _on_open(self) -> None:
        self.opened.emit(self._pack)
