"""The first screen of all: one press begins the tour; everything else on it is optional."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.lengths import about
from studyapp.gui.widgets.cards import Panel, PlainButton, QuietButton, Text
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.overview.first_choices import FirstChoices
from studyapp.gui.widgets.overview.first_step import FirstStep
from studyapp.study.folders import TOUR
from studyapp.study.settings import Preferences

if TYPE_CHECKING:  # the first page is drawn before SQLAlchemy is imported
    from studyapp.study.library import Course

_BESIDE_FROM = 660  # pixels of width from which the choices stand beside the courses


class Welcome(QWidget):
    """Offers the tour, the other courses on the shelf, and the few choices that matter at once.

    `begun` and `looked` carry a pack id, `wanted` asks for the library.
    """

    begun = Signal(str)
    looked = Signal(str)
    wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._courses: tuple[str, ...] = ()
        self._first = TOUR
        self._step = FirstStep(self)
        self._step.taken.connect(self._on_first)
        self._choices = FirstChoices(preferences, self)
        self._others = Panel(self.tr("Or begin with another course"), self)
        self._others.setObjectName("welcome-others")
        self._others.body.setSpacing(theme.current().space.medium)
        self._begin = QButtonGroup(self)
        self._begin.idClicked.connect(self._on_begin)
        self._look = QButtonGroup(self)
        self._look.idClicked.connect(self._on_look)
        self._add = QuietButton(self.tr("Open a pack…"), "folder-open", self)
        self._add.setObjectName("welcome-add")
        self._add.clicked.connect(self.wanted)
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(theme.current().space.medium)
        self._lay_out()
        self._order_tabs()

    def _lay_out(self) -> None:
        space = theme.current().space
        self._others.body.addLayout(self._shelf)
        self._others.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        courses = QWidget(self)
        left = QVBoxLayout(courses)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(space.medium)
        left.addWidget(self._step)
        left.addWidget(self._others)
        left.addStretch(1)
        beside = QWidget(self)
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._choices)
        right.addStretch(1)
        columns = Columns(_BESIDE_FROM, self)
        columns.set_gap(space.medium)
        columns.add(courses, 1)
        columns.add(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.large)
        column.addLayout(self._greeting())
        column.addWidget(columns)
        column.addStretch(1)

    def show_courses(self, courses: "Sequence[Course]") -> None:
        """Offer `courses`: the tour, or what comes first without it, is the one to begin with."""
        self._clear()
        first = next((it for it in courses if it.entry.id == TOUR), None)
        if first is None and courses:
            first = courses[0]
            self._step.show_course(first.entry.title, first.entry.summary, contents_line(first))
        elif first is None:
            self._step.show_nothing()
        else:
            self._step.show_tour()
        self._first = first.entry.id if first is not None else ""
        others = [it for it in courses if it is not first]
        self._courses = tuple(course.entry.id for course in others)
        for place, course in enumerate(others):
            self._shelf.addWidget(self._course(place, course))
        self._others.set_title(self._heading())
        self._others.setVisible(bool(courses))
        self._order_tabs()

    def show_waiting(self, *, waiting: bool) -> None:
        """Tell that the course is being made ready, or that it can be begun."""
        self._step.show_waiting(waiting=waiting)

    def first_focus(self) -> QWidget:
        """Return the button that begins the tour."""
        return self._step.button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin at Enter wherever nothing else wants it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._step.button.click()
        else:
            super().keyPressEvent(event)

    def _heading(self) -> str:
        if not self._courses:
            return self.tr("Or bring a course of your own")
        return self.tr("Or begin with another course")

    def _greeting(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(theme.current().space.small)
        title = Text(self.tr("Welcome to StudyApp"), "title", self)
        title.setObjectName("page_title")
        words.addWidget(title)
        lead = self.tr("Read or listen, be asked, and meet again what is about to fade.")
        words.addWidget(Text(lead, "lead", self))
        return words

    def _course(self, place: int, course: "Course") -> QWidget:
        row = QWidget(self)
        row.setObjectName(f"welcome-course-{place}")
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.hair)
        column.addWidget(Text(course.entry.title, "strong", row))
        column.addWidget(Text(contents_line(course), "small", row))
        actions = QWidget(row)
        flow = FlowLayout(actions)
        begin = PlainButton(self.tr("Begin"), "arrow-right", actions)
        begin.setAccessibleName(self.tr("Begin %1").replace("%1", course.entry.title))
        look = QuietButton(self.tr("Look inside"), "eye", actions)
        look.setAccessibleName(self.tr("Look inside %1").replace("%1", course.entry.title))
        for use, button, group in (("begin", begin, self._begin), ("look", look, self._look)):
            button.setObjectName(f"welcome-{use}-{place}")
            group.addButton(button, place)
            flow.addWidget(button)
        column.addSpacing(theme.current().space.hair)
        column.addWidget(actions)
        return row

    def show_values(self) -> None:
        """Show what is set: it may have been chosen from elsewhere."""
        self._choices.show_values()

    def _order_tabs(self) -> None:
        """Let the keyboard come to the courses first, as the eye does."""
        before: QWidget = self._step.button
        for begin, look in zip(self._begin.buttons(), self._look.buttons(), strict=True):
            for button in (begin, look):
                QWidget.setTabOrder(before, button)
                before = button
        QWidget.setTabOrder(before, self._add)
        QWidget.setTabOrder(self._add, self._choices.first)

    def _clear(self) -> None:
        for group in (self._begin, self._look):
            for button in group.buttons():
                group.removeButton(button)
        while (item := self._shelf.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _on_first(self) -> None:
        self._choices.keep()
        if self._first:
            self.begun.emit(self._first)
        else:
            self.wanted.emit()

    @Slot(int)
    def _on_begin(self, place: int) -> None:
        self._choices.keep()
        self.begun.emit(self._courses[place])

    @Slot(int)
    def _on_look(self, place: int) -> None:
        self.looked.emit(self._courses[place])


def contents_line(course: "Course") -> str:
    """Word what a course holds: its lessons, cards and minutes."""
    held = course.contents
    parts = [
        QCoreApplication.translate("Welcome", "%Ln lesson(s)", "", held.lessons),
        QCoreApplication.translate("Welcome", "%Ln card(s)", "", held.units),
    ]
    if held.questions:
        parts.append(QCoreApplication.translate("Welcome", "%Ln question(s)", "", held.questions))
    if course.entry.minutes:
        parts.append(about(course.entry.minutes))
    return " · ".join(parts)
