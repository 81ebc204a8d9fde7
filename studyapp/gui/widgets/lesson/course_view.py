"""What a course page shows of one course."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.lengths import about_at_start, minutes_in_words
from studyapp.gui.shares import percent
from studyapp.gui.widgets.cards import (
    PageHeader,
    Panel,
    PlainButton,
    PrimaryButton,
    Text,
    pills,
)
from studyapp.gui.widgets.charts.figures import Figure
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.lesson.lesson_panel import LessonPanel
from studyapp.gui.widgets.library.parting import Parting
from studyapp.model.shelf import Exercise
from studyapp.study.library import Course


class CourseView(QWidget):
    """One course; `reading` carries `pack/lesson#section`, `testing` the id of a test."""

    enrolled = Signal()
    left = Signal()
    removed = Signal()
    changes = Signal()
    asking = Signal(QWidget)
    reading = Signal(str)
    testing = Signal(str)

    @property
    def title(self) -> str:
        """Return the title of the course."""
        return self._course.entry.title

    def __init__(self, course: Course, parent: QWidget | None = None, conflicts: int = 0) -> None:
        super().__init__(parent)
        self._course = course
        self._conflicts = conflicts
        self.action = PrimaryButton(self._action(), "", self)
        self.action.setObjectName("course_action")
        self.action.clicked.connect(self._on_action)
        space = theme.current().space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.medium + 4)
        self._add_head()
        if course.updated or conflicts:
            self._column.addWidget(self._news())
        self._column.addWidget(self._contents())
        self._add_lessons()
        if course.entry.tests:
            self._add_tests()
        self._add_leaving()

    # --- head ----------------------------------------------------------------------------------

    def _add_head(self) -> None:
        entry = self._course.entry
        by = self.tr("By %1").replace("%1", ", ".join(entry.authors)) if entry.authors else ""
        header = PageHeader(entry.title, by, self)
        self._column.addWidget(header)
        if entry.summary:
            self._column.addWidget(Text(entry.summary, "lead", self))
        self._column.addWidget(pills(self._tags(), "", self))
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.medium)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(Text(self._beside_action(), "muted", self), 1)
        self._column.addLayout(row)
        if self._course.enrolled and self._course.read > 0:
            self._column.addWidget(self._progress())

    def _tags(self) -> list[str]:
        entry = self._course.entry
        minutes = about_at_start(entry.minutes) if entry.minutes else ""
        license_ = self.tr("Licence: %1").replace("%1", entry.license)
        tags = (self._level(), minutes, _language(entry.language), license_, *entry.subjects)
        return [tag for tag in tags if tag]

    def _level(self) -> str:
        levels = {
            "beginner": self.tr("For beginners"),
            "intermediate": self.tr("Intermediate"),
            "advanced": self.tr("Advanced"),
        }
        level = self._course.entry.level or ""
        return levels.get(level, level)

    def _action(self) -> str:
        if not self._course.enrolled:
            return self.tr("Enrol")
        if self._course.read <= 0:
            return self.tr("Start")
        return self.tr("Read again") if self._course.read >= 1 else self.tr("Continue")

    def _beside_action(self) -> str:
        following = self._course.next_lesson
        if not self._course.enrolled:
            return self.tr("Free, and only on this computer. You can look inside before.")
        if following is None:
            return ""
        return self.tr("Next: %1").replace("%1", following.title)

    def _progress(self) -> QWidget:
        text = self.tr("%1 % of the course read").replace("%1", str(percent(self._course.read)))
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.hair)
        meter = Meter(row)
        meter.setObjectName("course_progress")
        meter.setAccessibleName(self.tr("Read so far"))
        meter.set_value(self._course.read, 1.0, text)
        column.addWidget(meter)
        column.addWidget(Text(text, "caption", row))
        return row

    def _news(self) -> QWidget:
        panel = Panel("", self)
        panel.setObjectName("news")
        words = QVBoxLayout()
        words.setSpacing(2)
        if self._course.updated:
            text = self.tr("Updated to version %1").replace("%1", self._course.updated)
            words.addWidget(Text(text, "strong", panel))
        if self._conflicts:
            text = self.tr(
                "%Ln text(s) that both you and the author changed",
                "",
                self._conflicts,
            )
            words.addWidget(Text(text, "small", panel))
        look = PlainButton(self.tr("What changed"), "newspaper", panel)
        look.setObjectName("what-changed")
        look.clicked.connect(self.changes)
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.medium)
        row.addLayout(words, 1)
        row.addWidget(look, 0, Qt.AlignmentFlag.AlignVCenter)
        panel.body.addLayout(row)
        return panel

    # --- what it holds -------------------------------------------------------------------------

    def _contents(self) -> QWidget:
        held = self._course.contents
        panel = Panel("", self)
        panel.setObjectName("contents")
        columns = Columns(320, panel)
        for number, caption in (
            (held.lessons, self.tr("lesson(s)", "", held.lessons)),
            (held.units, self.tr("card(s)", "", held.units)),
            (held.terms, self.tr("term(s)", "", held.terms)),
            (held.questions, self.tr("question(s)", "", held.questions)),
        ):
            figure = Figure(parent=columns)
            figure.set_texts(self.locale().toString(number), caption)
            columns.add(figure)
        panel.body.addWidget(columns)
        return panel

    def _add_lessons(self) -> None:
        self._column.addWidget(Text(self.tr("Lessons"), "heading", self))
        for lesson in self._course.lessons:
            panel = LessonPanel(lesson, self)
            panel.chosen.connect(self.reading)
            self._column.addWidget(panel)

    def _add_tests(self) -> None:
        panel = Panel(self.tr("Practice tests"), self)
        panel.setObjectName("tests")
        for test in self._course.entry.tests:
            panel.body.addWidget(self._test(test, panel))
        self._column.addWidget(panel)

    def _test(self, test: Exercise, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        detail = self.tr("%n question(s)", "", test.questions)
        if test.minutes:
            detail += " · " + minutes_in_words(test.minutes)
        words.addWidget(Text(test.title, "strong", row))
        words.addWidget(Text(detail, "caption", row))
        begin = PlainButton(self.tr("Take the test"), "", row)
        begin.setObjectName(f"test_{test.id}")
        begin.setAccessibleName(self.tr("Take the test: %1").replace("%1", test.title))
        begin.clicked.connect(self._on_test)
        layout.addLayout(words, 1)
        layout.addWidget(begin)
        return row

    def _add_leaving(self) -> None:
        parting = Parting(self._course, self)
        parting.left.connect(self.left)
        parting.removed.connect(self.removed)
        parting.asking.connect(self.asking)
        self._column.addWidget(parting)
        self._column.addStretch(1)

    # --- what the learner does -----------------------------------------------------------------

    @Slot()
    def _on_action(self) -> None:
        following = self._course.next_lesson
        if not self._course.enrolled:
            self.enrolled.emit()
        elif following is not None:
            self.reading.emit(following.key)

    @Slot()
    def _on_test(self) -> None:
        self.testing.emit(self.sender().objectName().removeprefix("test_"))


def _language(code: str) -> str:
    """Return a language's own name, without the country that Qt adds to English."""
    return "English" if code == "en" else QLocale(code).nativeLanguageName() or code
