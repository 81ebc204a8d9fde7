"""A course: open to read before enrolling, and then where one stands in it."""

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import EmptyState, Scroller
from studyapp.gui.widgets.lesson.course_view import CourseView
from studyapp.study.library import Course
from studyapp.study.ways_back import Change, WayBack

_WIDTH: Final = 860
_Step: TypeAlias = Callable[[str], None]  # takes the pack


class CoursePage(Page):
    """Shows one course; enrolling is one click, free and local."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._pack = ""
        self._view: CourseView | None = None
        self._question: QWidget | None = None
        self._missing: EmptyState | None = None
        self._drawn: tuple[Course | None, int] = (None, 0)
        self._scroller = Scroller(self, _WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroller)

    def open(self, argument: str) -> None:
        """Show the course of pack `argument`."""
        stayed = argument == self._pack
        at = self._scroller.verticalScrollBar().value()
        self._pack = argument
        course = self._kit.desk.library.course(argument)
        conflicts = len(self._kit.desk.own_words.conflicts(argument)) if course else 0
        if not (self._view is not None and not self._asks and (course, conflicts) == self._drawn):
            self._clear()
            self._drawn = (course, conflicts)
            if course is None:
                self._show_missing()
            else:
                self._show_course(course, conflicts)
        self._scroller.verticalScrollBar().setValue(at if stayed else 0)

    def first_focus(self) -> QWidget:
        """Return the main action."""
        if self._view is not None:
            return self._view.action
        return self._missing.action if self._missing is not None else self

    @property
    def _asks(self) -> bool:
        """Tell whether a question stands open on the page: who comes anew is not asked."""
        return self._question is not None and isValid(self._question)

    def _show_course(self, course: Course, conflicts: int) -> None:
        self._view = CourseView(course, self, conflicts)
        self._view.removed.connect(self._on_remove)
        self._view.changes.connect(self._on_changes)
        self._view.asking.connect(self._on_asking)
        self._view.enrolled.connect(self._on_enrol)
        self._view.left.connect(self._on_leave)
        self._view.reading.connect(self._on_read)
        self._view.testing.connect(self._on_test)
        self._scroller.body.addWidget(self._view)
        self._view.show()

    def _show_missing(self) -> None:
        self._missing = EmptyState(
            "library",
            self.tr("This course is not installed"),
            self.tr("Its file may have been moved or removed. What you learned in it is kept."),
            self.tr("Open the library"),
            self,
        )
        self._missing.acted.connect(self._on_library)
        self._scroller.body.addWidget(self._missing, 1)
        self._missing.show()

    def _clear(self) -> None:
        for shown in (self._view, self._missing):
            if shown is not None:
                self._scroller.body.removeWidget(shown)
                shown.hide()
                shown.deleteLater()
        self._view = self._missing = None

    # --- what the learner does -----------------------------------------------------------------

    @Slot()
    def _on_enrol(self) -> None:
        library = self._kit.desk.library
        library.enrol(self._pack)
        self._note(Change.COURSE_TAKEN, library.leave, library.enrol)
        self.open(self._pack)
        self.said.emit(self.tr("You take this course now; its cards come up for review."))
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self, change: Change, back: _Step, forth: _Step) -> None:
        """Keep the way back from what was done to the course, and the way there again."""
        title = self._view.title if self._view is not None else ""
        ways, pack = self._kit.desk.ways_back, self._pack
        ways.note(WayBack(change, partial(back, pack), partial(forth, pack), name=title, slow=True))

    def taken_back(self, way: WayBack) -> None:
        """Show where the learner stands with the course now."""
        del way
        self.open(self._pack)

    @Slot()
    def _on_leave(self) -> None:
        library = self._kit.desk.library
        library.leave(self._pack)
        self._note(Change.COURSE_LEFT, library.enrol, library.leave)
        self.open(self._pack)
        self.said.emit(
            self.tr("You left the course. All that you learned is kept; enrol again at any time.")
        )
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_remove(self) -> None:
        self._kit.tasks.run(partial(self._kit.desk.library.remove, self._pack), self._on_removed)

    def _on_removed(self, _result: None) -> None:
        library = self._kit.desk.library
        self._note(Change.COURSE_REMOVED, library.put_back, library.remove)
        if self.isVisible():
            self.go.emit("library", "")
        self.said.emit(self.tr("The course is off your shelf. All that you learned in it is kept."))

    @Slot(QWidget)
    def _on_asking(self, question: QWidget) -> None:
        self._question = question
        QTimer.singleShot(0, self._show_question)  # once it has its place

    @Slot()
    def _show_question(self) -> None:
        if self._question is not None and isValid(self._question):
            self._scroller.ensureWidgetVisible(self._question)

    @Slot()
    def _on_changes(self) -> None:
        self.go.emit("changes", self._pack)

    @Slot(str)
    def _on_read(self, lesson: str) -> None:
        self.go.emit("lesson", lesson)

    @Slot(str)
    def _on_test(self, test: str) -> None:
        self.go.emit("quiz", f"test:{self._pack}/{test}")

    @Slot()
    def _on_library(self) -> None:
        self.go.emit("library", "")
