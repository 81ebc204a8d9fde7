"""Exams: plan for a day, keep the plan, see how it goes, or take it away again."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import (
    EmptyState,
    PageHeader,
    Panel,
    PrimaryButton,
    QuietButton,
    Scroller,
    Text,
)
from studyapp.gui.widgets.exams.exam_panel import ExamPanel
from studyapp.gui.widgets.exams.proposal_panel import ProposalPanel
from studyapp.gui.widgets.exams.wish_form import WishForm
from studyapp.gui.widgets.review.bringing import bring
from studyapp.model.errors import StudyError
from studyapp.model.exam import Exam
from studyapp.model.planning import Proposal, Way, WayOut
from studyapp.model.shelf import LessonEntry
from studyapp.study.exams import ExamProgress, Wish
from studyapp.study.ways_back import Change, WayBack

_SETTLE_MS: Final = 350  # after the last change of the wish, before the plan is made anew


class ExamsPage(Page):
    """The exams, the form of one, and the plan that it leads to."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._panels: list[ExamPanel] = []
        self._asked = 0  # plans asked for; only the newest one counts
        self._wish: Wish | None = None
        self._follow = False  # to the plan, when it is there
        self._removed: tuple[Exam, ...] = ()
        self._scroller = Scroller(self, 860)
        self._header = PageHeader(self.tr("Exams"), "", self)
        self.new = PrimaryButton(self.tr("Plan an exam"), "plus", self)
        self.new.setObjectName("new_exam")
        self.new.clicked.connect(self._on_new)
        self._header.buttons.addWidget(self.new)
        self.form = WishForm(self)
        self.form.hide()
        self.form.wanted.connect(self._on_wanted)
        self.form.left.connect(self._on_left)
        self.form.changed.connect(self._on_changed)
        self.waiting = Text(self.tr("Trying plans, day by day …"), "muted", self)
        self.waiting.setObjectName("planning")
        self.waiting.hide()
        self.proposal = ProposalPanel(self)
        self.proposal.kept.connect(self._on_kept)
        self.proposal.chosen.connect(self._on_way)
        self.undo = _Undo(self)
        self.undo.button.clicked.connect(self._on_undo)
        self._list = QVBoxLayout()
        self._list.setSpacing(self._scroller.body.spacing())
        self.empty = EmptyState("calendar-days", "", "", parent=self)
        self.empty.acted.connect(self._on_empty)
        for part in (self._header, self.undo, self.form, self.waiting, self.proposal):
            self._scroller.body.addWidget(part)
        self._scroller.body.addLayout(self._list)
        self._scroller.body.addWidget(self.empty, 1)
        self._scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroller)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._plan)

    def open(self, argument: str) -> None:
        """Show the exams; `argument` is the key of one to change, 'new' begins one."""
        self._removed = ()
        self.undo.hide()
        self._close_form()
        self._show_exams()
        if argument == "new" and self._courses():
            self._on_new()
        elif argument == "new":
            return  # there is nothing that an exam could ask
        elif argument:
            self._change(argument)

    def taken_back(self, way: WayBack) -> None:
        """Show the exams as they are now."""
        del way
        self.open("")

    def first_focus(self) -> QWidget:
        """Return where the keyboard is best."""
        if not self.form.isHidden():
            return self.form.title_field
        return self.empty.action if self.new.isHidden() else self.new

    # --- the exams that are set ------------------------------------------------------------------

    def _show_exams(self) -> None:
        for panel in self._panels:
            self._list.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        today = self._kit.desk.progress.today()
        exams = self._kit.desk.exams.all()
        coming = [exam for exam in exams if exam.day > today]
        over = [exam for exam in reversed(exams) if exam.day <= today]
        self._panels = [ExamPanel(exam, today, self) for exam in (*coming, *over)]
        for panel in self._panels:
            panel.change_wanted.connect(self._change)
            panel.remove_wanted.connect(self._remove)
            self._list.addWidget(panel)
        for exam in coming:
            self._kit.tasks.run(partial(self._kit.desk.exams.progress, exam), self._on_progress)
        self._fit()

    def _on_progress(self, found: ExamProgress) -> None:
        for panel in self._panels:
            if panel.exam == found.exam:
                panel.show_progress(found)

    def _fit(self) -> None:
        """Show the empty page, or the button, but not both."""
        forming = not self.form.isHidden()
        nothing = not self._panels and not forming
        if nothing:
            self._say_nothing()
        self.empty.setVisible(nothing)
        self.new.setVisible(not nothing and not forming)

    def _say_nothing(self) -> None:
        planning = self.tr(
            "Give the day and the lessons. You see what it takes each day and what mark to "
            "expect; in the days before the exam every card comes once more."
        )
        if self._courses():
            self.empty.say(self.tr("No exam is planned"), planning, self.tr("Plan an exam"))
        else:
            self.empty.say(
                self.tr("No exam is planned"),
                self.tr("An exam asks about lessons, and there are none on your shelf yet."),
                self.tr("Open the library"),
            )

    def _courses(self) -> "list[tuple[str, list[LessonEntry]]]":
        return [
            (course.entry.title, [state.entry for state in course.lessons])
            for course in self._kit.desk.library.courses()
            if course.lessons
        ]

    @Slot()
    def _on_empty(self) -> None:
        if self._courses():
            self._on_new()
        else:
            self.go.emit("library", "")

    @Slot(str)
    def _remove(self, key: str) -> None:
        self._removed = tuple(exam for exam in self._kit.desk.exams.all() if exam.key == key)
        self._kit.desk.exams.remove(key)
        self._show_exams()
        title = self._removed[0].title if self._removed else ""
        exams = self._kit.desk.exams
        for exam in self._removed:
            back, forth = partial(exams.restore, exam), partial(exams.remove, exam.key)
            self._kit.desk.ways_back.note(
                WayBack(Change.EXAM_REMOVED, back, forth, name=exam.title, key=exam)
            )
        self.undo.tell(title)
        self.undo.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.undo.text.text())

    @Slot()
    def _on_undo(self) -> None:
        for exam in self._removed:
            self._kit.desk.exams.restore(exam)
            self._kit.desk.ways_back.drop(exam)
        self._removed = ()
        self.undo.hide()
        self._show_exams()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    # --- one exam being planned ------------------------------------------------------------------

    @Slot()
    def _on_new(self) -> None:
        self._begin(None)

    @Slot(str)
    def _change(self, key: str) -> None:
        for exam in self._kit.desk.exams.all():
            if exam.key == key:
                self._begin(exam)

    def _begin(self, exam: Exam | None) -> None:
        self.form.begin(self._kit.desk.progress.today(), self._courses(), exam)
        self.proposal.hide()
        self._fit()
        self._scroller.verticalScrollBar().setValue(0)
        self.form.title_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        self._asked += 1
        self._settle.stop()
        for part in (self.form, self.proposal, self.waiting):
            part.hide()

    @Slot()
    def _on_left(self) -> None:
        self._close_form()
        self._fit()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_changed(self) -> None:
        """Make the plan anew, once one was wanted."""
        if not self.proposal.isHidden():
            self._settle.start()

    @Slot()
    def _on_wanted(self) -> None:
        self._follow = True
        self._plan()

    @Slot()
    def _plan(self) -> None:
        self._asked += 1
        self._wish = self.form.wish
        self.waiting.show()
        propose = partial(self._kit.desk.exams.propose, self._wish)
        self._kit.tasks.run(partial(_numbered, self._asked, propose), self._on_proposal)

    def _on_proposal(self, found: tuple[int, Proposal | StudyError]) -> None:
        number, proposal = found
        if number != self._asked:
            return
        self.waiting.hide()
        if isinstance(proposal, StudyError):
            self.proposal.hide()
            raise proposal
        self.proposal.show_proposal(proposal)
        self._announce(f"{self.proposal.verdict.text()}. {self.proposal.text.text()}")
        if self._follow:
            self._follow = False
            bring(self._scroller, self.proposal.chart, self.proposal.verdict)
            focused = self.proposal.keep if proposal.fits else self.proposal.ways[0].button
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_kept(self) -> None:
        self._keep()

    @Slot(object)
    def _on_way(self, way: Way) -> None:
        self._follow = True
        match way.kind:
            case WayOut.MORE_MINUTES:
                self.form.minutes.setValue(way.minutes)
            case WayOut.LATER:
                self.form.set_day(way.exam_day)
            case WayOut.LESS:
                self.form.lessons.leave_out(way.left_out)
            case WayOut.AS_IT_IS:
                self._keep()

    def _keep(self) -> None:
        proposal = self.proposal.proposal
        if proposal is None or self._wish is None:
            return
        exams, key = self._kit.desk.exams, self.form.key
        before = next((exam for exam in exams.all() if exam.key == key), None)
        exam = exams.set(self._wish, proposal.plan, key)
        back = partial(exams.restore, before) if before else partial(exams.remove, exam.key)
        self._kit.desk.ways_back.note(
            WayBack(Change.EXAM_SET, back, partial(exams.restore, exam), name=exam.title)
        )
        self._close_form()
        self._show_exams()
        self._scroller.verticalScrollBar().setValue(0)
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        kept = self.tr("“%1” is planned. What it asks comes among today's reviews.")
        self.said.emit(kept.replace("%1", exam.title))

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def _numbered(number: int, propose: Callable[[], Proposal]) -> tuple[int, Proposal | StudyError]:
    """Say which asking a plan, or the reason why there is none, belongs to."""
    try:
        return number, propose()
    except StudyError as error:
        return number, error


class _Undo(Panel):
    """Says that an exam was removed, and takes it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("exam_removed")
        self.text = Text("", "body", self)
        self.button = QuietButton(self.tr("Undo"), "undo-2", self)
        self.button.setObjectName("undo_remove")
        row = QHBoxLayout()
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.hide()

    def tell(self, title: str) -> None:
        """Say that the exam called `title` was removed."""
        said = self.tr("“%1” was removed; its cards come on their plain dates again.")
        self.text.setText(said.replace("%1", title))
        self.show()
