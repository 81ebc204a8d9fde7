"""The shelf: which courses are there, and how another one comes onto it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.cards import (
    EmptyState,
    PageHeader,
    PlainButton,
    PrimaryButton,
    Scroller,
)
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.library.coming_in import ComingIn
from studyapp.gui.widgets.overview.course_panel import CoursePanel
from studyapp.gui.widgets.overview.problem_list import ProblemList
from studyapp.model.errors import StudyError
from studyapp.model.long_work import Watch
from studyapp.model.problems import PackError
from studyapp.study.library import Course

if TYPE_CHECKING:  # what is at the door is imported when something is
    from studyapp.gui.widgets.library.proposal_panel import ProposalPanel
    from studyapp.gui.widgets.library.removed_panel import RemovedPanel
    from studyapp.study.arrivals import Proposal
    from studyapp.study.ways_back import WayBack


class LibraryPage(Page):
    """Lists the courses; a path as argument is looked at in the background and proposed."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._coming = ""
        self._proposal: Proposal | None = None
        self._panel_at_door: ProposalPanel | None = None
        self._removed: RemovedPanel | None = None
        self._panels: list[CoursePanel] = []
        self._header = PageHeader(self.tr("Library"), "", self)
        self._add_file = PrimaryButton(self.tr("Add a course…"), "plus", self)
        self._add_file.setObjectName("add-course")
        self._add_file.clicked.connect(self.ask_for_file)
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
        self._away = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._scroller = scroller = Scroller(self)
        self._door = QVBoxLayout()
        actions = QWidget(self)
        row = FlowLayout(actions)
        row.addWidget(self._add_file)
        row.addWidget(self._add_folder)
        row.addWidget(self._own)
        scroller.body.addWidget(self._header)
        scroller.body.addWidget(actions)
        scroller.body.addWidget(self._progress)
        scroller.body.addLayout(self._door)
        scroller.body.addWidget(self._problems)
        scroller.body.addLayout(self._shelf)
        scroller.body.addLayout(self._away)
        scroller.body.addWidget(self._empty, 1)
        scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroller)

    # --- Page ----------------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Show the shelf; look at the file or folder `argument` if there is one."""
        self._show_shelf()
        if argument:
            self._look_at(Path(argument))

    def taken_back(self, way: "WayBack") -> None:
        """Show what stands on the shelf now."""
        del way
        self.open("")

    def first_focus(self) -> QWidget:
        """Return what is to be decided, the first course's button, or the one that adds one."""
        if self._panel_at_door is not None:
            return self._panel_at_door.main
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
        self._show_removed()
        self._header.set_texts(
            self.tr("Library"),
            self.tr("%Ln course(s) on your shelf. Drop a study pack anywhere to add it.", "", n)
            if (n := len(courses))
            else "",
        )

    def _show_removed(self) -> None:
        from studyapp.gui.widgets.library.removed_panel import RemovedPanel

        if self._removed is not None:
            self._away.removeWidget(self._removed)
            self._removed.hide()
            self._removed.deleteLater()
            self._removed = None
        removed = self._kit.desk.library.removed()
        if removed:
            self._removed = RemovedPanel(removed, self)
            self._removed.wanted.connect(self._on_wanted)
            self._away.addWidget(self._removed)

    @Slot(str)
    def _on_wanted(self, pack: str) -> None:
        self._kit.tasks.run(partial(self._kit.desk.library.bring_back, pack), self._on_back)

    def _on_back(self, _result: None) -> None:
        self._show_shelf()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

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
    def ask_for_file(self) -> None:
        """Let the learner choose the file of a course."""
        kinds = self.tr("Study packs (*.studypack *.zip)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Add a course"), "", kinds)
        if chosen:
            self._look_at(Path(chosen))

    @Slot()
    def _on_add_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a course from a folder"))
        if chosen:
            self._look_at(Path(chosen))

    def _look_at(self, source: Path) -> None:
        self._coming = source.name
        self._problems.hide()
        self._drop_proposal()
        job = self._kit.tasks.watch(partial(_looked_at, self._kit, source), self._on_looked)
        checking = self.tr("Looking at “%1”").replace("%1", source.name)
        self._progress.follow(job, checking)

    def _on_looked(self, result: "Proposal | StudyError") -> None:
        from studyapp.gui.widgets.library.proposal_panel import ProposalPanel

        self._progress.hide()
        if isinstance(result, StudyError):
            self._refuse(result)
            return
        self._proposal = result
        self._panel_at_door = ProposalPanel(result, self)
        self._panel_at_door.accepted.connect(self._on_accepted)
        self._panel_at_door.declined.connect(self._on_declined)
        self._door.addWidget(self._panel_at_door)
        self._panel_at_door.show()
        QTimer.singleShot(0, self._show_door)  # once it has its place
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        told = QAccessibleAnnouncementEvent(self, self._panel_at_door.title.text())
        QAccessible.updateAccessibility(told)

    @Slot()
    def _show_door(self) -> None:
        """Give the room of the page to what is to be decided."""
        if self._panel_at_door is not None:
            top = self._panel_at_door.y() - theme.current().space.medium
            self._scroller.verticalScrollBar().setValue(max(0, top))

    @Slot()
    def _on_accepted(self) -> None:
        proposal = self._proposal
        if proposal is None:
            return
        self._proposal = None
        self._clear_door()
        work = partial(_taken_in, self._kit, proposal)
        job = self._kit.tasks.watch(work, self._on_taken)
        taking = self.tr("Taking in “%1”").replace("%1", proposal.pack.title)
        self._progress.follow(job, taking)

    @Slot()
    def _on_declined(self) -> None:
        self._drop_proposal()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_taken(self, result: "Taken | StudyError") -> None:
        self._progress.hide()
        self._show_shelf()
        if isinstance(result, StudyError):
            self._refuse(result)
            return
        if self.isVisible():  # who went elsewhere meanwhile is left in peace
            page = "changes" if result.updated else "course"
            self.go.emit(page, result.pack)
        shelf = self.tr("“%1” is on your shelf now.")
        update = self.tr("“%1” is up to date now.")
        said = update if result.updated else shelf
        self.said.emit(said.replace("%1", result.title))

    def _refuse(self, error: StudyError) -> None:
        if isinstance(error, PackError) and error.problems:
            self._problems.show_refusal(self._coming, error)
            self._problems.copy.setFocus()
            self.said.emit("")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, in_words(error)))
        else:
            self.said.emit(in_words(error))

    def _drop_proposal(self) -> None:
        if self._proposal is not None:
            self._kit.desk.library.decline(self._proposal)
            self._proposal = None
        self._clear_door()

    def _clear_door(self) -> None:
        if self._panel_at_door is not None:
            self._door.removeWidget(self._panel_at_door)
            self._panel_at_door.hide()
            self._panel_at_door.deleteLater()
            self._panel_at_door = None

    @Slot()
    def _on_problems_closed(self) -> None:
        self.first_focus().setFocus()


@dataclass(frozen=True, slots=True)
class Taken:
    """A pack that came in; `updated` if it took the place of another state of it."""

    pack: str
    title: str
    updated: bool


def _looked_at(kit: Kit, source: Path, watch: Watch) -> "Proposal | StudyError":
    """Look at `source` in the background; an error the learner can mend is a result as well."""
    try:
        return kit.desk.library.look_at(source, watch)
    except StudyError as error:
        return error


def _taken_in(kit: Kit, proposal: "Proposal", watch: Watch) -> Taken | StudyError:
    from studyapp.study.arrivals import Verdict

    trusted = proposal.verdict is Verdict.STRANGER
    try:
        news = kit.desk.library.accept(proposal, watch, trusted=trusted)
    except StudyError as error:
        return error
    return Taken(proposal.pack.id, proposal.pack.title, news is not None)
