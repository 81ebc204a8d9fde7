"""How well each lesson is known, course by course."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.charts.charted import Charted
from studyapp.gui.widgets.charts.lesson_bars import LessonBars
from studyapp.study.statistics import Mastery


class MasteryPanel(Charted):
    """A bar for each lesson, with its share and how many of its cards were seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._bars = LessonBars()
        super().__init__(_title(), self._bars, "mastery", parent)
        self.set_note(
            self.tr("How likely you would know its cards now; cards never seen count as 0.")
        )

    def show_mastery(self, courses: tuple[tuple[str, tuple[Mastery, ...]], ...]) -> None:
        """Show the lessons of each course."""
        self._bars.set_courses(courses)
        lessons = [lesson for _, found in courses for lesson in found]
        seen = sum(lesson.seen for lesson in lessons)
        told = self.tr("%Ln lesson(s)", "", len(lessons))
        cards = self.tr("%1 of %2 cards seen").replace("%1", self.locale().toString(seen))
        whole = sum(lesson.total for lesson in lessons)
        cards = cards.replace("%2", self.locale().toString(whole))
        self._bars.describe(_title(), f"{told}, {cards}")
        self.refresh()


def _title() -> str:
    return QCoreApplication.translate("MasteryPanel", "Lesson by lesson")
