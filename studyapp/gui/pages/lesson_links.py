"""What the links of a lesson do: terms beside the word, other places, questions, the browser."""

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtWidgets import QWidget

from studyapp.gui.pages.lesson_document import COURSE, PRETEST, QUIZ, REVIEW, SECTION, STOP
from studyapp.gui.widgets.glossary.term_popup import TermPopup
from studyapp.gui.widgets.lesson.outward_link import OutwardLink, leads_out
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.study.reading import OpenLesson
from studyapp.study.texts import written

_TERM = "term:"


class LessonLinks(QObject):
    """Follows links; `place_wanted` carries an anchor of this lesson, `stop_wanted` a stop's id.

    `go` names another page and what to open there; `hear` carries a term.
    """

    go = Signal(str, str)
    place_wanted = Signal(str)
    stop_wanted = Signal(str)
    question_wanted = Signal(str)
    hear = Signal(str)

    def __init__(self, view: ReadingView, page: QWidget) -> None:
        super().__init__(page)
        self._view = view
        self._page = page
        self._opened: OpenLesson | None = None
        self._beside = QRect()
        self.popup = TermPopup(page)
        self.popup.opened.connect(self._on_term_opened)
        self.popup.hear.connect(self.hear)
        self.popup.link_activated.connect(self.follow)
        view.link_activated.connect(self.follow)
        view.term_hovered.connect(self._on_hovered)

    def open(self, opened: OpenLesson) -> None:
        """Follow the links of `opened` from now on."""
        self._opened = opened
        self.popup.close_popup()
        self.popup.set_pack_root(opened.folder)

    @Slot(str)
    def follow(self, target: str) -> None:
        """Do what the link to `target` promises."""
        if self._opened is None:
            return
        kind, _, name = target.partition(":")
        if kind == "term":
            self._show_term(name, self._beside)
            self.popup.take_focus()
        elif kind == "lesson":
            self._follow_lesson(name)
        elif target.startswith(STOP):
            self.stop_wanted.emit(name)
        elif kind == "quiz":
            self.question_wanted.emit(name)
        elif kind == "card":
            self.go.emit("review", "")
        elif not self._go_elsewhere(target) and leads_out(target):
            OutwardLink(target, self._page).open()

    def _go_elsewhere(self, target: str) -> bool:
        """Open the page that a link of the lesson itself promises; tell whether it is one."""
        assert self._opened is not None
        key = self._opened.entry.key
        if target.startswith(SECTION):
            self.go.emit("quiz", f"section:{key}#{target.removeprefix(SECTION)}")
            return True
        pages = {
            QUIZ: ("quiz", f"lesson:{key}"),
            PRETEST: ("quiz", f"pretest:{key}"),
            COURSE: ("course", self._opened.pack.id),
            REVIEW: ("review", ""),
        }
        if target not in pages:
            return False
        self.go.emit(*pages[target])
        return True

    def follow_source(self, source: str) -> None:
        """Go to `lesson#anchor` of this pack."""
        self._follow_lesson(source)

    # --- parts ---------------------------------------------------------------------------------

    def _follow_lesson(self, name: str) -> None:
        assert self._opened is not None
        lesson, _, anchor = name.partition("#")
        self.popup.close_popup()
        if lesson == self._opened.entry.id:
            self.place_wanted.emit(anchor)
        else:
            self.go.emit("lesson", f"{self._opened.pack.id}/{name}")

    def _show_term(self, name: str, beside: QRect) -> None:
        term = self._opened.terms.get(name) if self._opened else None
        if term is not None:
            blocks = written(term.definition, f"term.{name}")
            self.popup.show_term(name, term.term, blocks, beside)

    @Slot(str, QRect)
    def _on_hovered(self, target: str, beside: QRect) -> None:
        if target:
            self._beside = beside
        if target.startswith(_TERM) and self._view.underMouse():
            self._show_term(target.removeprefix(_TERM), beside)
        else:
            self.popup.leave_soon()

    @Slot(str)
    def _on_term_opened(self, term: str) -> None:
        assert self._opened is not None
        self.popup.close_popup()
        self.go.emit("glossary", f"{self._opened.pack.id}/{term}")
