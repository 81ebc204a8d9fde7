"""What an update of a course changed, and where the author and the learner both wrote."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.dates import qt_moment
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import PageHeader, Panel, PrimaryButton, Scroller, Text
from studyapp.gui.widgets.library.change_list import ChangeList
from studyapp.gui.widgets.library.change_words import counted
from studyapp.gui.widgets.library.conflict_panel import ConflictPanel
from studyapp.model.events import Event
from studyapp.model.news import News, What
from studyapp.study.own_words import Conflict
from studyapp.study.ways_back import Change, WayBack

_WIDTH: Final = 860
_MOST_CONFLICTS: Final = 50


class ChangesPage(Page):
    """Shows the last update of the pack that is its argument."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._pack = ""
        self._shown: QWidget | None = None
        self._conflicts: list[ConflictPanel] = []
        self._header = PageHeader(self.tr("What changed"), "", self)
        self._on = PrimaryButton(self.tr("Open the course"), "book-open", self)
        self._on.setObjectName("open-course")
        self._on.clicked.connect(self._on_open)
        self._scroller = Scroller(self, _WIDTH)
        self._scroller.body.addWidget(self._header)
        self._scroller.body.addWidget(self._on, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroller)

    def open(self, argument: str) -> None:
        """Show what the last update of pack `argument` changed."""
        stayed = argument == self._pack
        at = self._scroller.verticalScrollBar().value()
        self._pack = argument
        if self._shown is not None:
            self._scroller.body.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        course = self._kit.desk.library.course(argument)
        news = self._kit.desk.library.news(argument)
        conflicts = self._kit.desk.own_words.conflicts(argument)
        title = course.entry.title if course else argument
        self._header.set_texts(self.tr("What changed"), self._subtitle(title, news))
        self._shown = self._contents(news, conflicts)
        self._scroller.body.insertWidget(2, self._shown)
        self._scroller.verticalScrollBar().setValue(at if stayed else 0)

    def first_focus(self) -> QWidget:
        """Return what is to be decided first, or the way on."""
        return self._conflicts[0].keep if self._conflicts else self._on

    # --- drawing -------------------------------------------------------------------------------

    def _subtitle(self, title: str, news: News | None) -> str:
        if news is None:
            return title
        day = self._kit.now().fromtimestamp(news.at_ms / 1000, self._kit.now().tzinfo)
        when = QLocale().toString(qt_moment(day).date(), QLocale.FormatType.LongFormat)
        text = self.tr("%1: from version %2 to %3, on %4")
        for mark, value in (("%2", news.before), ("%3", news.now), ("%4", when), ("%1", title)):
            text = text.replace(mark, value)
        return text

    def _contents(self, news: News | None, conflicts: tuple[Conflict, ...]) -> QWidget:
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._scroller.body.spacing())
        self._add_conflicts(column, conflicts, shown)
        changes = news.changes if news else ()
        summary = counted(changes) if changes else self.tr("No card, question or lesson changed.")
        column.addWidget(Text(summary, "lead", shown))
        for what in What:
            some = [change for change in changes if change.what is what]
            if some:
                column.addWidget(ChangeList(some, shown))
        if news is not None and news.changelog.strip():
            panel = Panel(self.tr("What its authors say"), shown)
            panel.setObjectName("changelog")
            panel.body.addWidget(Text(news.changelog.strip(), "body", panel))
            column.addWidget(panel)
        return shown

    def _add_conflicts(
        self, column: QVBoxLayout, conflicts: tuple[Conflict, ...], parent: QWidget
    ) -> None:
        self._conflicts = []
        if not conflicts:
            return
        column.addWidget(Text(self.tr("You and the author both changed these"), "heading", parent))
        why = self.tr("Your words stay until you decide; nothing is lost either way.")
        column.addWidget(Text(why, "muted", parent))
        for number, conflict in enumerate(conflicts[:_MOST_CONFLICTS]):
            panel = ConflictPanel(conflict, number, parent)
            panel.kept.connect(self._on_keep)
            panel.taken.connect(self._on_take)
            column.addWidget(panel)
            self._conflicts.append(panel)

    # --- what the learner does -----------------------------------------------------------------

    @Slot()
    def _on_keep(self) -> None:
        panel = self.sender()
        if isinstance(panel, ConflictPanel):
            own = self._kit.desk.own_words
            self._note(own.keep(panel.conflict), partial(own.keep, panel.conflict))
            self._settled(self.tr("Your words stay."))

    @Slot()
    def _on_take(self) -> None:
        panel = self.sender()
        if isinstance(panel, ConflictPanel):
            own = self._kit.desk.own_words
            self._note(own.take_author(panel.conflict), partial(own.take_author, panel.conflict))
            self._settled(self.tr("The author's words are in place now."))

    def _note(self, event: Event | None, again: Callable[[], Event | None]) -> None:
        if event is not None:
            undo = self._kit.desk.progress.undo
            back, forth = partial(undo, event), partial(_again, undo, again)
            self._kit.desk.ways_back.note(WayBack(Change.WRITTEN, back, forth))

    def taken_back(self, way: WayBack) -> None:
        """Show what is still to be settled."""
        del way
        self.open(self._pack)

    def _settled(self, sentence: str) -> None:
        self.open(self._pack)
        self.said.emit(sentence)
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_open(self) -> None:
        self.go.emit("course", self._pack)


def _again(
    undo: Callable[[Event], object], change: Callable[[], Event | None]
) -> Callable[[], object] | None:
    event = change()
    return partial(undo, event) if event is not None else None
