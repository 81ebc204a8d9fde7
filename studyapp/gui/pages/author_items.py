"""The parts of a course on the author's page: each lesson, card and question as learners see it."""

from typing import Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.lesson import LessonPage
from studyapp.gui.pages.stop_question import StopPanel
from studyapp.gui.widgets.cards import Scroller
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.own.card_list import CardList
from studyapp.gui.widgets.own.card_preview import CardPreview
from studyapp.model.shelf import CardEntry
from studyapp.study.preview import Preview

_STACKED_BELOW: Final = 560
_WARM_UP_AFTER_MS: Final = 5_000  # who saves every few seconds does not listen meanwhile


class AuthorLessons(QWidget):
    """The lessons of the course, one at a time, on the very page that learners get."""

    go = Signal(str, str)
    said = Signal(str)
    card_wanted = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = ""
        self._list = QComboBox(self)
        self._list.setObjectName("author-lessons")
        self._list.setAccessibleName(self.tr("Lesson"))
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._list.setMinimumContentsLength(12)
        self._list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list.activated.connect(self._on_chosen)
        self._page = LessonPage(kit, _WARM_UP_AFTER_MS)
        self._page.setParent(self)
        self._page.go.connect(self.go)
        self._page.said.connect(self.said)
        self._page.card_wanted.connect(self.card_wanted)
        space = theme.current().space
        row = QHBoxLayout()
        row.setContentsMargins(space.medium, 0, space.medium, 0)
        row.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._page, 1)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the faults stand beside."""
        return QSize(240, 200)

    def show_pack(self, preview: Preview, place: str) -> None:
        """Show the lessons anew: the one at `place` if the author works on one, else the same."""
        lessons = preview.lessons()
        keys = [key for key, _title in lessons]
        self._list.clear()
        for key, title in lessons:
            self._list.addItem(title, key)
        pack = preview.last.pack
        wanted = f"{pack.id}/{place}" if pack is not None and place else self._open
        if wanted.partition("#")[0] not in keys:
            wanted = next(iter(keys), "")
        self._page.setVisible(bool(keys))
        if wanted:
            self.open_lesson(wanted)

    def open_lesson(self, place: str) -> None:
        """Open the lesson `pack/lesson`, at `#anchor` if there is one."""
        key = place.partition("#")[0]
        self._open = key
        self._list.setCurrentIndex(self._list.findData(key))
        self._page.open(place)

    def leave(self) -> None:
        """Fall silent."""
        if self._open:
            self._page.leave()

    def first_focus(self) -> QWidget:
        """Return the text."""
        return self._page.first_focus()

    @Slot()
    def _on_chosen(self) -> None:
        self.open_lesson(str(self._list.currentData()))


class AuthorCards(QWidget):
    """Every card and term that is asked, and the chosen one as it is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._list = CardList(self)
        self._list.setObjectName("author-cards")
        self._list.setAccessibleName(self.tr("Cards of the course"))
        self._card = CardPreview(self)
        self._list.picked.connect(self._on_picked)
        _lay_side_by_side(self, self._list, self._card)

    def show_pack(self, preview: Preview) -> None:
        """Show the cards anew, the same one chosen."""
        self._preview = preview
        folder = preview.folder()
        if folder is not None:
            self._card.set_folder(folder)
        _show_entries(self._list, preview.cards())

    @Slot()
    def _on_picked(self) -> None:
        chosen = self._list.chosen
        if chosen and self._preview is not None:
            self._card.show_faces(self._preview.faces(chosen[0].id))


class AuthorQuestions(QWidget):
    """Every question, and the chosen one to be answered as learners answer it."""

    go = Signal(str, str)
    said = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._preview: Preview | None = None
        self._list = CardList(self)
        self._list.setObjectName("author-questions")
        self._list.setAccessibleName(self.tr("Questions of the course"))
        self._panel = StopPanel(self)
        self._panel.source_wanted.connect(self._on_source)
        self._panel.done.connect(self._on_picked)
        self._list.picked.connect(self._on_picked)
        _lay_side_by_side(self, self._list, self._panel)

    def show_pack(self, preview: Preview) -> None:
        """Show the questions anew, the same one chosen."""
        self._preview = preview
        pack = preview.last.pack
        assert pack is not None
        entries = tuple(
            CardEntry(
                pack=pack.id,
                id=question.id,
                kind="question",
                front=question.prompt,
                back=question.id,
                tags=question.tags,
                source=question.source,
                units=1,
            )
            for question in preview.questions()
        )
        _show_entries(self._list, entries)

    @Slot()
    def _on_picked(self) -> None:
        """Ask the chosen question; asked again after it was answered, as often as one likes."""
        chosen = self._list.chosen
        folder = self._preview.folder() if self._preview is not None else None
        if chosen and folder is not None:
            session = self._kit.desk.practice.one(chosen[0].pack, chosen[0].id, seed=1)
            self._panel.ask(session, folder)

    @Slot(str)
    def _on_source(self, source: str) -> None:
        chosen = self._list.chosen
        if chosen:
            self.go.emit("lesson", f"{chosen[0].pack}/{source}")


def _lay_side_by_side(owner: QWidget, left: QWidget, right: QWidget) -> None:
    space = theme.current().space
    scroller = Scroller(owner)
    scroller.body.addWidget(right)
    scroller.body.addStretch(1)
    columns = Columns(_STACKED_BELOW, owner)
    columns.set_gap(0)
    columns.add(left, 2)
    columns.add(scroller, 3)
    column = QVBoxLayout(owner)
    column.setContentsMargins(space.large, 0, 0, space.medium)
    column.addWidget(columns)


def _show_entries(cards: CardList, entries: tuple[CardEntry, ...]) -> None:
    chosen = cards.chosen
    cards.cards.put(entries)
    row = cards.cards.row_of(chosen[0].id) if chosen else 0
    if entries:
        cards.choose(max(0, row))
