"""How well each lesson is known, course by course."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, Text
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.study.statistics import Mastery


class MasteryPanel(Panel):
    """A bar for each lesson, with its share and how many of its cards were seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Lesson by lesson"), parent)
        self.setObjectName("mastery")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().space.medium)
        self.body.addLayout(self._rows)
        self.body.addWidget(
            Text(
                self.tr("How likely you would know its cards now; cards never seen count as 0."),
                "small",
                self,
            )
        )

    def show_mastery(self, courses: tuple[tuple[str, tuple[Mastery, ...]], ...]) -> None:
        """Show the lessons of each course."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for title, lessons in courses:
            if len(courses) > 1:
                self._rows.addWidget(Text(title, "strong", self))
            for lesson in lessons:
                self._rows.addWidget(self._row(lesson))

    def _row(self, lesson: Mastery) -> QWidget:
        share = (
            self.tr("%1 %, %2 of %3 seen")
            .replace("%1", str(round(100 * lesson.recall)))
            .replace("%2", str(lesson.seen))
            .replace("%3", str(lesson.total))
        )
        row = QWidget(self)
        row.setObjectName("lesson-mastery")
        meter = Meter(row)
        meter.setAccessibleName(lesson.title)
        meter.set_value(lesson.recall, 1.0, share)
        words = QHBoxLayout()
        words.setSpacing(theme.current().space.medium)
        words.addWidget(Text(lesson.title, "body", row), 1)
        number = Text(share, "muted", row)
        number.setWordWrap(False)
        words.addWidget(number)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.hair)
        column.addLayout(words)
        column.addWidget(meter)
        return row
