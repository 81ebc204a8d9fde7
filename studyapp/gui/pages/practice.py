"""Practice: choose a test, or the questions of a lesson."""

from functools import partial
from itertools import groupby

from PySide6.QtCore import QSignalMapper, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import EmptyState, PageHeader, Scroller, Text
from studyapp.gui.widgets.questions.choice_row import ChoiceRow
from studyapp.gui.widgets.questions.course_tools import CourseTools, UnfinishedRow
from studyapp.gui.widgets.settings.job_line import JobLine
from studyapp.model.long_work import Watch
from studyapp.model.sittings import Sitting
from studyapp.study.practice import Choice

_MOST = 5  # unfinished sittings that are offered


class PracticePage(Page):
    """Lists the tests and the lesson quizzes of each course the learner takes."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._rows: list[ChoiceRow] = []
        self._parts: list[QWidget] = []
        self._started = QSignalMapper(self)
        self._started.mappedString.connect(self._on_started)
        self._gone_on = QSignalMapper(self)
        self._gone_on.mappedString.connect(self._on_gone_on)
        self._listed: tuple[int, tuple[Choice, ...], tuple[Sitting, ...]] = (-1, (), ())
        self._discarded = QSignalMapper(self)
        self._discarded.mappedString.connect(self._on_discarded)
        self._scroller = Scroller(self)
        self._header = PageHeader(
            self.tr("Practice"),
            self.tr("Answering from memory teaches more than reading again."),
            self,
        )
        self._saving = JobLine(self)
        self._scroller.body.addWidget(self._header)
        self._scroller.body.addWidget(self._saving)
        self._scroller.body.addStretch(1)
        self.empty = EmptyState(
            "test",
            self.tr("Nothing to practise yet"),
            self.tr("Choose a course; its tests and the questions of its lessons come up here."),
            self.tr("Open the library"),
            self,
        )
        self.empty.acted.connect(self._on_library)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._scroller)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def open(self, argument: str) -> None:
        """List what can be practised now; the page has no argument."""
        del argument
        practice = self._kit.desk.practice
        choices, open_ones = practice.choices(), practice.unfinished()[:_MOST]
        listed = (self._kit.desk.progress.today(), choices, open_ones)
        if listed == self._listed:
            return  # as it was left
        self._listed = listed
        self._clear()
        self._list_unfinished(open_ones)
        for _pack, group in groupby(choices, key=_pack_of):
            self._list_course(tuple(group))
        self._stack.setCurrentWidget(self._scroller if choices else self.empty)

    def first_focus(self) -> QWidget:
        """Return the first button."""
        return self._rows[0].start if self._rows else self.empty.action

    @property
    def rows(self) -> tuple[ChoiceRow, ...]:
        """Return the rows from top to bottom."""
        return tuple(self._rows)

    def _clear(self) -> None:
        for part in self._parts:
            self._scroller.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts.clear()
        self._rows.clear()

    def _list_course(self, choices: tuple[Choice, ...]) -> None:
        self._add(Text(choices[0].course, "heading", self))
        tools = CourseTools(choices, len(self._parts), self)
        tools.wanted.connect(self.go)
        tools.cards_wanted.connect(self._on_cards)
        self._add(tools)
        for choice in choices:
            row = ChoiceRow(choice, len(self._rows) + 1, self)
            self._started.setMapping(row.start, f"{choice.kind}:{choice.pack}/{choice.id}")
            row.start.clicked.connect(self._started.map)
            self._rows.append(row)
            self._add(row)

    def _list_unfinished(self, sittings: tuple[Sitting, ...]) -> None:
        for number, sitting in enumerate(sittings, 1):
            row = UnfinishedRow(sitting, number, self)
            self._gone_on.setMapping(row.go_on, sitting.id)
            row.go_on.clicked.connect(self._gone_on.map)
            self._discarded.setMapping(row.discard, sitting.id)
            row.discard.clicked.connect(self._discarded.map)
            self._add(row)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._scroller.body.insertWidget(self._scroller.body.count() - 1, part)

    @Slot(str)
    def _on_started(self, argument: str) -> None:
        self.go.emit("setup" if argument.startswith("test:") else "quiz", argument)

    @Slot(str)
    def _on_gone_on(self, sitting: str) -> None:
        self.go.emit("quiz", f"sitting:{sitting}")

    @Slot(str)
    def _on_discarded(self, sitting: str) -> None:
        self._kit.desk.practice.discard(sitting)
        self.open("")
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_cards(self, place: str) -> None:
        pack, _, lesson = place.partition("/")
        title = self.tr("Save cards as PDF")
        name = f"{lesson or pack}-cards.pdf"
        file, _ = QFileDialog.getSaveFileName(self, title, name, "PDF (*.pdf)")
        if file:
            self.write_cards(pack, lesson, file)

    def write_cards(self, pack: str, lesson: str, file: str) -> None:
        """Write the cards of a lesson, or of the whole course, into the PDF `file`."""
        from studyapp.gui.printing import require_writable

        require_writable(file)
        work = partial(_written, self._kit, pack, lesson, file)
        self._saving.follow(self._kit.tasks.watch(work, self._on_written), {})

    def _on_written(self, file: str) -> None:
        self._saving.finish()
        self.said.emit(self.tr("Saved as %1").replace("%1", file))

    @Slot()
    def _on_library(self) -> None:
        self.go.emit("library", "")


def _pack_of(choice: Choice) -> str:
    return choice.pack


def _written(kit: Kit, pack: str, lesson: str, file: str, watch: Watch) -> str:
    """Write the cards in the background and return the file."""
    from studyapp.gui.printing import print_cards

    print_cards(pack, kit.desk.drills.cards(pack, lesson), file, watch)
    return file
