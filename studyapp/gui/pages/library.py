"""The shelf: which courses are there, and how another one comes onto it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import (
    EmptyState,
    PageHeader,
    Panel,
    PlainButton,
    PrimaryButton,
    Scroller,
    Text,
)
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.overview.course_panel import CoursePanel
from studyapp.gui.widgets.overview.problem_list import ProblemList
from studyapp.model.errors import StudyError
from studyapp.model.problems import PackError
from studyapp.study.library import Course


class LibraryPage(Page):
    """Lists the courses; a path as argument is installed in the background and opened."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._coming = ""
        self._panels: list[CoursePanel] = []
        self._header = PageHeader(self.tr("Library"), "", self)
        self._add_file = PrimaryButton(self.tr("Add a course…"), "plus", self)
        self._add_file.setObjectName("add-course")
        self._add_file.clicked.connect(self._on_add_file)
        self._add_folder = PlainButton(self.tr("Add a folder…"), "folder-open", self)
        self._add_folder.setObjectName("add-folder")
        self._add_folder.clicked.connect(self._on_add_folder)
        self._own = PlainButton(self.tr("My cards"), "layers", self)
        self._own.setObjectName("own-cards")
        self._own.clicked.connect(self._on_own)
        self._progress = ComingIn(self)
        self._problems = ProblemList(self)
        self._problems.hide()
        self._problems.closed.connect(self._on_problems_closed)
        self._empty = EmptyState(
            "library",
            self.tr("No course is here yet"),
            self.tr("Add a study pack, or drop one anywhere in this window."),
            parent=self,
        )
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(16)
        self._lay_out()

    def _lay_out(self) -> None:
        scroller = Scroller(self)
        actions = QWidget(self)
        row = FlowLayout(actions)
        row.addWidget(self._add_file)
        row.addWidget(self._add_folder)
        row.addWidget(self._own)
        scroller.body.addWidget(self._header)
        scroller.body.addWidget(actions)
        scroller.body.addWidget(self._progress)
        scroller.body.addWidget(self._problems)
        scroller.body.addLayout(self._shelf)
        scroller.body.addWidget(self._empty, 1)
        scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroller)

    # --- Page ----------------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Show the shelf; install the file or folder `argument` if there is one."""
        self._show_shelf()
        if argument:
            self._install(Path(argument))

    def first_focus(self) -> QWidget:
        """Return the first course's button, or the one that adds a course."""
        if not self._problems.isHidden():
            return self._problems.copy
        return self._panels[0].button if self._panels else self._add_file

    # --- the shelf -----------------------------------------------------------------------------

    def _show_shelf(self) -> None:
        courses = self._kit.desk.library.courses()
        for panel in self._panels:
            self._shelf.removeWidget(panel)
            panel.deleteLater()
        self._panels = [self._panel(course) for course in courses]
        self._empty.setVisible(not courses)
        self._header.set_texts(
            self.tr("Library"),
            self.tr("%Ln course(s) on your shelf. Drop a study pack anywhere to add it.", "", n)
            if (n := len(courses))
            else "",
        )

    def _panel(self, course: Course) -> CoursePanel:
        panel = CoursePanel(course, self)
        panel.opened.connect(self._on_opened)
        self._shelf.addWidget(panel)
        return panel

    @Slot(str)
    def _on_opened(self, pack: str) -> None:
        if pack == self._kit.desk.own_cards.pack:
            self._on_own()
        else:
            self.go.emit("course", pack)

    @Slot()
    def _on_own(self) -> None:
        self.go.emit("cards", "")

    # --- adding a course -----------------------------------------------------------------------

    @Slot()
    def _on_add_file(self) -> None:
        kinds = self.tr("Study packs (*.studypack *.zip)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Add a course"), "", kinds)
        if chosen:
            self._install(Path(chosen))

    @Slot()
    def _on_add_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a course from a folder"))
        if chosen:
            self._install(Path(chosen))

    def _install(self, source: Path) -> None:
        self._coming = source.name
        self._problems.hide()
        self._progress.begin(source.name)
        self._kit.tasks.run(partial(_installed, self._kit, source), self._on_installed)

    def _on_installed(self, result: str | StudyError) -> None:
        self._progress.hide()
        self._show_shelf()
        if isinstance(result, PackError) and result.problems:
            self._problems.show_refusal(self._coming, result)
            self._problems.copy.setFocus()
            self.said.emit("")
            told = QAccessibleAnnouncementEvent(self, str(result))
            QAccessible.updateAccessibility(told)
        elif isinstance(result, StudyError):
            self.said.emit(str(result))
        else:
            if self.isVisible():  # who went elsewhere meanwhile is left in peace
                self.go.emit("course", result)
            self.said.emit(self.tr("“%1” is on your shelf now.").replace("%1", self._coming))

    @Slot()
    def _on_problems_closed(self) -> None:
        self.first_focus().setFocus()


class ComingIn(Panel):
    """Says that a pack is being checked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("coming-in")
        self._text = Text("", "body", self)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("A course is being added"))
        row = QHBoxLayout()
        row.addWidget(self._text, 2)
        row.addWidget(bar, 1)
        self.body.addLayout(row)
        self.hide()

    def begin(self, name: str) -> None:
        """Show that `name` is on its way."""
        self._text.setText(self.tr("Checking and adding “%1”…").replace("%1", name))
        self.show()


def _installed(kit: Kit, source: Path) -> str | StudyError:
    """Install `source` in the background; an error the learner can mend is a result as well."""
    try:
        return kit.desk.library.install(source)
    except StudyError as error:
        return error
