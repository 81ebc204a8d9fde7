"""The first screen of all: what this is, and the courses that are there to begin with."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.widgets.cards import (
    Panel,
    PlainButton,
    PrimaryButton,
    QuietButton,
    Text,
)
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.flow import FlowLayout

if TYPE_CHECKING:  # the first page is drawn before SQLAlchemy is imported
    from studyapp.study.library import Course


class Welcome(QWidget):
    """Tells in three steps how it works and offers the courses on the shelf.

    `begun` and `looked` carry a pack id, `wanted` asks for the library.
    """

    begun = Signal(str)
    looked = Signal(str)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._courses: tuple[str, ...] = ()
        self._begin = QButtonGroup(self)
        self._begin.idClicked.connect(self._on_begin)
        self._look = QButtonGroup(self)
        self._look.idClicked.connect(self._on_look)
        self._add = QuietButton(self.tr("Add a course of your own…"), "plus", self)
        self._add.setObjectName("welcome-add")
        self._add.clicked.connect(self.wanted)
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(theme.current().space.medium)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.large)
        column.addLayout(self._greeting())
        column.addWidget(self._steps())
        column.addLayout(self._shelf)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_courses(self, courses: "Sequence[Course]") -> None:
        """Offer `courses`; the first one is the one to begin with."""
        self._clear()
        self._courses = tuple(course.entry.id for course in courses)
        self._shelf.addWidget(Text(self._heading(), "heading", self))
        for place, course in enumerate(courses):
            self._shelf.addWidget(self._course(place, course))
        self._order_tabs()

    def first_focus(self) -> QWidget:
        """Return the button that begins the first course."""
        return self._begin.button(0) or self._add

    def _heading(self) -> str:
        if not self._courses:
            return self.tr("No course is on the shelf yet")
        return self.tr("Begin with a course")

    def _greeting(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(theme.current().space.small)
        title = Text(self.tr("Welcome to StudyApp"), "title", self)
        title.setObjectName("page_title")
        words.addWidget(title)
        words.addWidget(
            Text(
                self.tr(
                    "A little every day, and what you learn stays. All of it on this computer."
                ),
                "lead",
                self,
            )
        )
        return words

    def _steps(self) -> QWidget:
        steps = Columns(620, self)
        for icon, title, text in (
            (
                "book-open",
                self.tr("Read or listen"),
                self.tr("Lessons at the depth you like, with a voice that reads along."),
            ),
            (
                "review",
                self.tr("Be asked"),
                self.tr("Cards and questions ask for it, each when it is about to fade."),
            ),
            (
                "leaf",
                self.tr("Come back tomorrow"),
                self.tr("A few minutes a day are enough; rest days are part of it."),
            ),
        ):
            steps.add(_step(icon, title, text, steps))
        return steps

    def _course(self, place: int, course: "Course") -> Panel:
        panel = Panel(course.entry.title, self)
        panel.setObjectName(f"welcome-course-{place}")
        if course.entry.summary:
            panel.body.addWidget(Text(course.entry.summary, "muted", panel))
        panel.body.addWidget(Text(contents_line(course), "small", panel))
        actions = QWidget(panel)
        row = FlowLayout(actions)
        row.addWidget(self._button(place, self.tr("Enrol and begin"), "begin", actions))
        row.addWidget(self._button(place, self.tr("Look inside"), "look", actions))
        panel.body.addSpacing(4)
        panel.body.addWidget(actions)
        return panel

    def _button(self, place: int, label: str, use: str, parent: QWidget) -> QWidget:
        if use == "look":
            button: QuietButton | PlainButton | PrimaryButton = QuietButton(label, "eye", parent)
        elif place == 0:
            button = PrimaryButton(label, "arrow-right", parent)
        else:
            button = PlainButton(label, "arrow-right", parent)
        button.setObjectName(f"welcome-{use}-{place}")
        (self._look if use == "look" else self._begin).addButton(button, place)
        return button

    def _order_tabs(self) -> None:
        """Let the keyboard come to the courses first, as the eye does."""
        before: QWidget = self
        for begin, look in zip(self._begin.buttons(), self._look.buttons(), strict=True):
            for button in (begin, look):
                QWidget.setTabOrder(before, button)
                before = button
        QWidget.setTabOrder(before, self._add)

    def _clear(self) -> None:
        for group in (self._begin, self._look):
            for button in group.buttons():
                group.removeButton(button)
        while (item := self._shelf.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    @Slot(int)
    def _on_begin(self, place: int) -> None:
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
        parts.append(
            QCoreApplication.translate("Welcome", "about %Ln min", "", course.entry.minutes)
        )
    return " · ".join(parts)


def _step(icon: str, title: str, text: str, parent: QWidget) -> QWidget:
    step = QWidget(parent)
    mark = QLabel(step)
    mark.setPixmap(icons.pixmap(icon, "link", 24, step.devicePixelRatioF()))
    mark.setAlignment(Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Text(title, "strong", step))
    words.addWidget(Text(text, "muted", step))
    words.addStretch(1)
    row = QHBoxLayout(step)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.current().space.snug)
    row.addWidget(mark)
    row.addLayout(words, 1)
    return step
