"""The map of the terms of a course, lesson by lesson, as a drawing and as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from studyapp.gui import theme
from studyapp.gui.amounts import number
from studyapp.gui.widgets.charts.charted import Charted
from studyapp.gui.widgets.charts.term_map import TermMap
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.study.statistics import CourseName, TermMastery

_MANY = 60  # terms; beyond that a map of all of them is a thicket


class MapPanel(Charted):
    """Offers the courses and their lessons; `course_wanted` and `term_wanted` carry ids."""

    course_wanted = Signal(str)
    term_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._map = TermMap()
        super().__init__(_title(), self._map, "map", parent)
        self._terms: tuple[TermMastery, ...] = ()
        self._pack = ""
        self._choices = QWidget(self)
        self._course = QComboBox(self._choices)
        self._course.setObjectName("map-course")
        self._course.setAccessibleName(self.tr("Course of the map"))
        self._course.activated.connect(self._on_course)
        self._lesson = QComboBox(self._choices)
        self._lesson.setObjectName("map-lesson")
        self._lesson.setAccessibleName(self.tr("Lesson of the map"))
        self._lesson.activated.connect(self._on_lesson)
        row = FlowLayout(self._choices)
        for box in (self._course, self._lesson):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(theme.current().size(340))
            row.addWidget(box)
        self.body.insertWidget(2, self._choices)
        self._map.followed.connect(self._on_followed)
        self.set_note(
            self.tr(
                "Each term rests on those above it that it is joined to. "
                "Cards never seen count as 0."
            )
        )

    @property
    def pack(self) -> str:
        """Return the course whose map is wanted, '' if there is none."""
        return str(self._course.currentData() or "")

    def show_courses(self, courses: Sequence[CourseName], chosen: str) -> None:
        """Offer `courses`; `chosen` is that of the page, '' for all."""
        kept = chosen or self.pack
        self._course.clear()
        for course in courses:
            self._course.addItem(course.title, course.pack)
        self._course.setCurrentIndex(max(0, self._course.findData(kept)))
        self._course.setVisible(len(courses) > 1)

    def show_terms(self, pack: str, terms: tuple[TermMastery, ...]) -> None:
        """Show the terms of `pack`."""
        if pack != self.pack:
            return  # another course was chosen meanwhile
        kept = self._lesson.currentData() if pack == self._pack else None
        self._pack, self._terms = pack, terms
        lessons = list(dict.fromkeys(term.lesson for term in terms if term.lesson))
        self._lesson.clear()
        if len(terms) <= _MANY or not lessons:
            self._lesson.addItem(self.tr("All lessons"), "")
        for lesson in lessons:
            self._lesson.addItem(lesson, lesson)
        self._lesson.setCurrentIndex(max(0, self._lesson.findData(kept)))
        self._lesson.setVisible(bool(lessons))
        self.setVisible(bool(terms))
        row = self._choices.layout()
        if row is not None:
            row.invalidate()
        self._draw()

    def _draw(self) -> None:
        lesson = self._lesson.currentData() or ""
        shown = [term for term in self._terms if lesson in {"", term.lesson}]
        needed = {name for term in shown for name in term.requires}
        own = {term.id for term in shown}
        # What a lesson rests on elsewhere belongs to its map.
        both = [term for term in self._terms if term.id in own or term.id in needed]
        self._map.set_terms(both[: 2 * _MANY])
        seen = sum(term.seen for term in both)
        told = self.tr("%Ln term(s)", "", len(both))
        total = sum(term.total for term in both)
        cards = (
            self.tr("%1 of %2 cards seen").replace("%1", number(seen)).replace("%2", number(total))
        )
        self._map.describe(_title(), f"{told}, {cards}")
        self.refresh()

    @Slot()
    def _on_course(self) -> None:
        self.course_wanted.emit(self.pack)

    @Slot()
    def _on_lesson(self) -> None:
        self._draw()

    @Slot(str)
    def _on_followed(self, term: str) -> None:
        self.term_wanted.emit(f"{self._pack}/{term}")


def _title() -> str:
    return QCoreApplication.translate("MapPanel", "How the terms hang together")
