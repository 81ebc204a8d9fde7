"""A course while its author writes it: as learners see it, anew after each save, and its faults."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui import outside_editor, theme
from studyapp.gui.keys.table import Place
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.author_items import AuthorCards, AuthorLessons, AuthorQuestions
from studyapp.gui.watching import FolderWatch
from studyapp.gui.widgets.author.editor_choice import EditorChoice
from studyapp.gui.widgets.author.fault_list import FaultList
from studyapp.gui.widgets.author.figures import Figures
from studyapp.gui.widgets.author.source_view import SourceView
from studyapp.gui.widgets.cards import EmptyState, PlainButton, Segmented, Text
from studyapp.study.preview import Look, Preview

_BESIDE_FROM: Final = 720
_SETTLE_AFTER_MS: Final = 700
_FAULTS_SHARE: Final = 0.32
_FAULTS_MOST: Final = 320
LESSONS, CARDS, QUESTIONS, FIGURES = "lessons", "cards", "questions", "figures"
FAULTS: Final = "faults"
_ANY_WIDTH: Final = 16_777_215  # what Qt takes for no limit


class AuthorPage(Page):
    """Watches the folder it is opened with.

    `looked` follows each look that found a change, `settled` once advice and figures have come.
    """

    places = (Place.AUTHOR,)

    looked = Signal()
    settled = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._preview: Preview | None = None
        self._watch: FolderWatch | None = None
        self._shown = 0
        self._narrow = False
        self._looking = self._again = False
        self._stale: set[str] = set()
        self._title = Text("", "heading", self)
        self._title.setObjectName("author-title")
        self._state = Text("", "muted", self)
        self._state.setObjectName("author-state")
        self._tabs = Segmented(name=self.tr("What to look at"), parent=self)
        self._tabs.setObjectName("author-tabs")
        self._faults = FaultList(self)
        self._hint = Text("", "muted", self)
        self._hint.setObjectName("fault-hint")
        self._jump = PlainButton(self.tr("Go to the line"), "arrow-right", self)
        self._jump.setObjectName("fault-jump")
        self._editor = EditorChoice(self)
        self._beside = QWidget(self)
        self._beside.setObjectName("author-faults")
        self._lessons = AuthorLessons(kit, self)
        self._cards = AuthorCards(self)
        self._questions = AuthorQuestions(kit, self)
        self._figures = Figures(self)
        self._source = SourceView(self)
        self._nothing = EmptyState(
            "hammer",
            self.tr("Nothing can be shown yet"),
            self.tr("Mend the faults in the list; the course appears as soon as it has none."),
            parent=self,
        )
        self._stack = QStackedWidget(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_AFTER_MS)
        self._settling.timeout.connect(self._settle)
        self._offer_tabs()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        space = theme.current().space
        for view in (self._lessons, self._cards, self._questions, self._figures):
            self._stack.addWidget(view)
        self._stack.addWidget(self._source)
        self._stack.addWidget(self._nothing)
        faults = QVBoxLayout(self._beside)
        faults.setContentsMargins(space.small, 0, space.medium, space.medium)
        faults.setSpacing(space.small)
        faults.addWidget(self._faults, 1)
        faults.addWidget(self._hint)
        faults.addWidget(self._jump, 0, Qt.AlignmentFlag.AlignLeft)
        faults.addWidget(self._editor)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self._stack, 1)
        self._row.addWidget(self._beside)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._state)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setContentsMargins(space.large, space.small, space.large, space.small)
        self._top.addLayout(words, 1)
        self._top.addWidget(self._tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._top)
        layout.addLayout(self._row, 1)

    def _connect(self) -> None:
        self._tabs.chosen.connect(self._on_tab)
        self._faults.picked.connect(self._on_picked)
        self._faults.opened.connect(self.jump)
        self._jump.clicked.connect(self.jump)
        self._editor.chosen.connect(self._on_editor)
        self._source.closed.connect(self._on_source_closed)
        self._source.outside_wanted.connect(self._on_outside)
        for view in (self._lessons, self._questions):
            view.go.connect(self._on_go)
            view.said.connect(self.said)
        self._lessons.card_wanted.connect(self.card_wanted)

    # --- Page ----------------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Watch the folder `argument`; without one the folder stays the one it was."""
        if argument and (self._preview is None or self._preview.source != Path(argument)):
            self._begin(Path(argument))
        self._editor.show_command(self._kit.desk.preferences.text("editor"))
        if self._watch is not None:
            self._watch.start()
        self.look()

    def leave(self) -> None:
        """Fall silent, and look no longer until the author comes back."""
        self._lessons.leave()
        self._settling.stop()
        if self._watch is not None:
            self._watch.stop()

    def first_focus(self) -> QWidget:
        """Return the faults if there are some, else what is looked at."""
        if self._faults.faults.rowCount():
            return self._faults
        return self._lessons.first_focus() if self._tabs.value() == LESSONS else self._tabs

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return what an author can do by a key."""
        return {"look": self.look}

    def _begin(self, folder: Path) -> None:
        if self._watch is not None:
            self._watch.stop()
            self._watch.deleteLater()
        self._shown = 0
        self._preview = Preview(self._kit.desk, folder)
        self._watch = FolderWatch(folder, self)
        self._watch.changed.connect(self.look)
        self._title.setText(folder.name)
        self._state.setText(self.tr("Reading the course…"))

    # --- looking -------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Look at the folder in the background; a change during a look is looked at next."""
        if self._preview is None:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._kit.tasks.run(partial(_looked, self._preview), self._on_looked)

    def _on_looked(self, result: tuple[Preview, Look]) -> None:
        self._looking = False
        preview, look = result
        if preview is self._preview and look.number != self._shown:
            self._shown = look.number
            self._show(look)
            self.looked.emit()
            self._settling.start()
        if self._again:
            self._again = False
            self.look()

    @Slot()
    def _settle(self) -> None:
        """Work out the rest once the author pauses: the next save is not to wait for it."""
        if self._preview is not None:
            self._kit.tasks.run(partial(_settled, self._preview), self._on_settled)

    def _on_settled(self, result: tuple[Preview, Look]) -> None:
        preview, look = result
        if preview is not self._preview or look.number != self._shown:
            return
        self._show_faults(look)
        self._stale.add(FIGURES)
        if self._tabs.value() == FIGURES:
            self._show_tab("")
        self.settled.emit()

    def _show(self, look: Look) -> None:
        assert self._preview is not None
        self._title.setText(look.pack.title if look.pack else self._preview.source.name)
        self._show_faults(look)
        if look.sound:
            self._stale = {LESSONS, CARDS, QUESTIONS, FIGURES}
        if self._stack.currentWidget() is not self._source:
            self._show_tab(look.place if look.sound else "")

    def _show_faults(self, look: Look) -> None:
        self._state.setText(self._words(look))
        self._faults.show_faults(look.problems)
        self._jump.setEnabled(bool(look.problems))
        self._fit()

    def _words(self, look: Look) -> str:
        warnings = len(look.problems) - look.errors
        if not look.errors:
            noted = self.tr("%n warning(s)", "", warnings) if warnings else self.tr("no faults")
            return self.tr("As learners see it: %1.").replace("%1", noted)
        counted = self.tr("%n fault(s) to mend.", "", look.errors)
        if look.pack is None:
            return counted
        return self.tr("%1 The last good version is shown.").replace("%1", counted)

    # --- what is looked at ---------------------------------------------------------------------

    @Slot(str)
    def _on_tab(self, _tab: str) -> None:
        self._show_tab("")

    def _show_tab(self, place: str) -> None:
        """Show the view of the tab, with what is true now; `place` is what the author works on."""
        preview = self._preview
        if self._tabs.value() == FAULTS:
            self._stack.setCurrentWidget(self._beside)
            return
        if preview is None or preview.last.pack is None:
            self._stack.setCurrentWidget(self._nothing)
            return
        tab = self._tabs.value()
        if tab in self._stale:
            self._stale.discard(tab)
            match tab:
                case "lessons":
                    self._lessons.show_pack(preview, place)
                case "cards":
                    self._cards.show_pack(preview)
                case "questions":
                    self._questions.show_pack(preview)
                case _ if preview.last.census is not None:
                    self._figures.show_census(preview.last.census)
        views = {LESSONS: self._lessons, CARDS: self._cards, QUESTIONS: self._questions}
        self._stack.setCurrentWidget(views.get(tab, self._figures))

    @Slot(str, str)
    def _on_go(self, page: str, argument: str) -> None:
        """Follow a link of a lesson here where that is possible, else in the app's own pages."""
        if page == "lesson":
            self._tabs.set_value(LESSONS)
            self._show_tab("")
            self._lessons.open_lesson(argument)
        else:
            self.go.emit(page, argument)

    # --- faults --------------------------------------------------------------------------------

    @Slot()
    def _on_picked(self) -> None:
        fault = self._faults.chosen
        self._hint.setText(fault.hint or "" if fault is not None else "")
        self._hint.setVisible(bool(fault is not None and fault.hint))

    @Slot()
    def jump(self) -> None:
        """Go to the line of the fault that is chosen, in the editor or here."""
        fault, preview = self._faults.chosen, self._preview
        if fault is None or preview is None:
            return
        command = self._kit.desk.preferences.text("editor")
        if command:
            file = preview.source / fault.path
            outside_editor.open_at(command, file, fault.line, fault.column)
            return
        text = preview.text_of(fault.path)
        self._source.show_line(fault.path, text, fault.line, fault.message)
        self._stack.setCurrentWidget(self._source)

    @Slot(str)
    def _on_editor(self, command: str) -> None:
        if command:
            outside_editor.call(command, Path("file"), 1)  # a command that cannot work is told now
        self._kit.desk.preferences.set("editor", command)

    @Slot()
    def _on_outside(self) -> None:
        fault = self._faults.chosen
        if fault is not None and self._preview is not None:
            file = self._preview.source / fault.path
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    @Slot()
    def _on_source_closed(self) -> None:
        self._show_tab("")
        self._faults.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- size ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the faults a tab of their own where there is no room beside the course."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < _BESIDE_FROM * theme.current().scale
        if narrow is not self._narrow:
            self._narrow = narrow
            self._place_faults()
        faulty = self._faults.faults.rowCount() > 0
        if not narrow:
            room = round(min(self.width() * _FAULTS_SHARE, _FAULTS_MOST * theme.current().scale))
            self._beside.setFixedWidth(room)
            self._beside.setVisible(faulty)

    def _place_faults(self) -> None:
        chosen = self._tabs.value()
        self._offer_tabs()
        self._tabs.set_value(chosen)
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.TopToBottom if self._narrow else direction.LeftToRight)
        self._title.setVisible(not self._narrow)
        if self._narrow:
            self._row.removeWidget(self._beside)
            self._beside.setMinimumWidth(0)
            self._beside.setMaximumWidth(_ANY_WIDTH)
            self._stack.addWidget(self._beside)
        else:
            self._stack.removeWidget(self._beside)
            self._row.addWidget(self._beside)
        self._show_tab("")

    def _offer_tabs(self) -> None:
        tabs = [
            (LESSONS, self.tr("Lessons")),
            (CARDS, self.tr("Cards")),
            (QUESTIONS, self.tr("Questions")),
            (FIGURES, self.tr("Figures")),
        ]
        if self._narrow:
            tabs.append((FAULTS, self.tr("Faults")))
        self._tabs.set_options(tabs)


def _settled(preview: Preview) -> tuple[Preview, Look]:
    return preview, preview.settle()


def _looked(preview: Preview) -> tuple[Preview, Look]:
    return preview, preview.look()
