"""The learner's own cards: found while typing, changed, tagged, deleted, shared."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.keys.table import Place
from studyapp.gui.keys.tips import name_key
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.cards import EmptyState, PageHeader, PrimaryButton, QuietButton
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.glossary.search_field import SearchField
from studyapp.gui.widgets.list_and_detail import ListAndDetail
from studyapp.gui.widgets.own.card_detail import CardDetail
from studyapp.gui.widgets.own.card_dialog import changeable
from studyapp.gui.widgets.own.card_list import CardList
from studyapp.gui.widgets.own.share_dialog import ShareDialog
from studyapp.model.content import Card
from studyapp.model.errors import StudyError
from studyapp.study.card_search import CardSearch
from studyapp.study.own_cards import Done, Step
from studyapp.study.ways_back import WayBack

_STACKED_BELOW: Final = 720
_BELOW_FROM: Final = 560  # high: less is too little for a list and what is chosen
_LOW_BELOW: Final = 560


class OwnCardsPage(Page):
    """The list at the left, what is chosen at the right; an id as argument is chosen."""

    places = (Place.CARDS,)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._cards = CardSearch()
        self._wanted = self._named = ""
        self._looks = 0
        self._header = PageHeader(self.tr("My cards"), "", self)
        self._new = PrimaryButton(self.tr("New card"), "plus", self)
        self._new.setObjectName("own-new")
        name_key(self._new, "everywhere.new-card", "")
        self._share = QuietButton(self.tr("Share…"), "save", self)
        self._share.setObjectName("own-share")
        self._undo = QuietButton("", "undo-2", self)
        self._undo.setObjectName("own-undo")
        name_key(self._undo, "everywhere.undo", "")
        self._search = SearchField(self.tr("Search fronts, backs and tags"), self)
        self._search.setObjectName("own-search")
        self._tag = QComboBox(self)
        self._tag.setObjectName("own-tags")
        self._tag.setAccessibleName(self.tr("Only cards with the tag"))
        self._list = CardList(self)
        self._detail = CardDetail(self)
        self._detail.preview.set_folder(kit.desk.own_cards.folder)
        self._nothing = EmptyState(
            "search",
            self.tr("No card found"),
            self.tr("Try fewer letters, or another tag."),
            self.tr("Show all cards"),
            self,
        )
        self._empty = EmptyState(
            "layers",
            self.tr("No card of your own yet"),
            self.tr("Write one at any time with Ctrl+N, or select a text in a lesson first."),
            self.tr("New card"),
            self,
        )
        self._right = QStackedWidget(self)
        self._whole = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        space = theme.current().space
        actions = QWidget(self)
        row = FlowLayout(actions)
        for button in (self._new, self._share, self._undo):
            row.addWidget(button)
        filters = QHBoxLayout()
        filters.addWidget(self._search, 3)
        filters.addWidget(self._tag, 2)
        left = QWidget(self)
        self._left = column = QVBoxLayout(left)
        column.setContentsMargins(space.large, 0, 0, space.medium)
        column.setSpacing(space.small)
        column.addLayout(filters)
        column.addWidget(self._list, 1)
        for widget in (self._detail, self._nothing):
            self._right.addWidget(widget)
        self._sides = ListAndDetail(
            left, self._list, self._right, _STACKED_BELOW, _BELOW_FROM, (1, 1), self
        )
        self._whole.addWidget(self._sides)
        self._whole.addWidget(self._empty)
        top = QVBoxLayout()
        top.setContentsMargins(space.large, space.large, space.large, space.small)
        top.setSpacing(space.small)
        top.addWidget(self._header)
        top.addWidget(actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._whole, 1)

    def _connect(self) -> None:
        self._new.clicked.connect(self._on_new)
        self._empty.acted.connect(self._on_new)
        self._nothing.acted.connect(self._on_show_all)
        self._share.clicked.connect(self._on_share)
        self._undo.clicked.connect(self.undo_wanted)
        self._search.textChanged.connect(self._on_filter)
        self._search.left_down.connect(self._list.setFocus)
        self._tag.activated.connect(self._on_filter)
        self._list.picked.connect(self._on_picked)
        self._list.opened.connect(self._on_opened)
        self._detail.change_wanted.connect(self._on_change)
        self._detail.delete_wanted.connect(self._on_delete)
        self._detail.source_wanted.connect(self._on_source)
        self._detail.tag_wanted.connect(self._on_tag)

    # --- Page ----------------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Show the cards, and the one that `argument` names."""
        self._wanted = argument or self._wanted
        self._named = argument
        self._sides.show_list()
        self._look()

    def first_focus(self) -> QWidget:
        """Return the search field, or the button for a first card."""
        return self._search if self._cards.entries else self._empty.action

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done; only cards chosen in the list are deleted."""
        can: dict[str, Callable[[], None]] = {"search": self._to_search}
        if self._list.hasFocus():
            can["delete"] = self._on_delete
        return can

    def _to_search(self) -> None:
        self._sides.show_list()
        self._search.setFocus()
        self._search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the line under the title out where the window is low."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW_BELOW * theme.current().scale
        self._header.setVisible(not low)
        space = theme.current().space
        narrow = event.size().width() < _STACKED_BELOW * theme.current().scale
        self._left.setContentsMargins(space.large, 0, space.large if narrow else 0, space.medium)

    # --- the list ------------------------------------------------------------------------------

    def _look(self) -> None:
        """Read the cards in the background: there may be ten thousand."""
        self._looks += 1
        self._kit.tasks.run(partial(_cards, self._kit, self._looks), self._on_cards)

    def _on_cards(self, found: tuple[int, CardSearch]) -> None:
        look, cards = found
        if look != self._looks:
            return  # what was changed since is on its way
        entries = cards.entries
        begins = self._looks == 1 or bool(entries) != bool(self._cards.entries)
        named = any(entry.id == self._named for entry in entries)
        self._named = ""
        self._cards = cards
        self._header.set_texts(
            self.tr("My cards"),
            self.tr("%Ln card(s), kept as a course of your own.", "", len(entries))
            if entries
            else "",
        )
        self._whole.setCurrentIndex(0 if entries else 1)
        self._new.setVisible(bool(entries))
        self._share.setVisible(bool(entries))
        self._show_tags()
        self._show_undo()
        self._filter()
        if named and self.isVisible():  # Enter changes it
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif begins and self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tags(self) -> None:
        chosen = self._tag.currentData()
        tags = sorted(
            {tag for entry in self._cards.entries for tag in entry.tags}, key=str.casefold
        )
        self._tag.clear()
        self._tag.addItem(self.tr("All tags"), "")
        for tag in tags:
            self._tag.addItem(tag, tag)
        self._tag.setCurrentIndex(max(0, self._tag.findData(chosen)))
        self._tag.setVisible(bool(tags))

    def _show_undo(self) -> None:
        last = self._kit.desk.own_cards.last
        self._undo.setVisible(last is not None)
        if last is not None:
            self._undo.setText(self._words(last))

    def _words(self, done: Done) -> str:
        match done.step:
            case Step.ADDED:
                return self.tr("Undo adding %n card(s)", "", done.count)
            case Step.CHANGED:
                return self.tr("Undo changing %n card(s)", "", done.count)
            case Step.DELETED:
                return self.tr("Undo deleting %n card(s)", "", done.count)

    @Slot()
    def _on_show_all(self) -> None:
        self._tag.setCurrentIndex(0)
        self._search.clear()
        self._filter()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_filter(self) -> None:
        self._filter()

    def _filter(self) -> None:
        """Show the cards that hold every word sought, and keep the one that was chosen."""
        kept = self._wanted or next((entry.id for entry in self._list.chosen), "")
        self._wanted = ""
        fitting = self._cards.find(self._search.text(), self._tag.currentData() or "")
        self._list.cards.put(fitting)
        self._right.setCurrentWidget(self._detail if fitting else self._nothing)
        self._sides.set_state(listed=True, found=bool(fitting))
        if fitting:
            self._list.choose(max(0, self._list.cards.row_of(kept)))

    @Slot()
    def _on_picked(self) -> None:
        chosen = self._list.chosen
        card = None
        if len(chosen) == 1:
            try:
                card = self._kit.desk.own_cards.card(chosen[0].id)
            except StudyError as error:
                self.said.emit(in_words(error))
        self._detail.show_chosen(chosen, card)

    # --- what the learner does -----------------------------------------------------------------

    @Slot()
    def _on_new(self) -> None:
        self.card_wanted.emit(None)

    @Slot()
    def _on_opened(self) -> None:
        if self._sides.alone and not self._sides.reading:
            self._sides.show_detail()
        else:
            self._on_change()

    @Slot()
    def _on_change(self) -> None:
        chosen = self._list.chosen
        if len(chosen) == 1:
            self.card_wanted.emit(changeable(self._kit.desk.own_cards.card(chosen[0].id)))

    @Slot()
    def _on_delete(self) -> None:
        chosen = [entry.id for entry in self._list.chosen]
        if chosen:
            self._kit.tasks.run(partial(self._kit.desk.own_cards.delete, chosen), self._on_deleted)

    def _on_deleted(self, gone: tuple[Card, ...]) -> None:
        if gone:
            words = self.tr("%n card(s) deleted. Ctrl+Z brings them back.", "", len(gone))
            self.said.emit(words)
            self._sides.show_list()
            self._look()
            self._list.setFocus()

    def taken_back(self, way: WayBack) -> None:
        """Show the cards as they are now, and what came back."""
        if isinstance(way.key, Done):
            self._wanted = next((card.id for card in way.key.before), "")
        self._look()

    @Slot(str, bool)
    def _on_tag(self, tags: str, on: bool) -> None:  # noqa: FBT001 - a signal's
        chosen = [entry.id for entry in self._list.chosen]
        work = partial(self._kit.desk.own_cards.tag, chosen, [tags], on=on)
        self._kit.tasks.run(work, self._on_tagged)

    def _on_tagged(self, _nothing: None) -> None:
        self._look()

    @Slot(str)
    def _on_source(self, source: str) -> None:
        self.go.emit("lesson", source)

    # --- sharing -------------------------------------------------------------------------------

    @Slot()
    def _on_share(self) -> None:
        head = self._kit.desk.own_cards.head()
        if head is not None:
            dialog = ShareDialog(head, self)
            dialog.given.connect(self._on_share_given)
            dialog.open()

    @Slot(str, str, str)
    def _on_share_given(self, title: str, author: str, license_: str) -> None:
        kinds = self.tr("Study packs (*.studypack)")
        name = f"{title or 'cards'}.studypack"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Share my cards"), name, kinds)
        if chosen:
            self.share(Path(chosen), title, author, license_)

    def share(self, file: Path, title: str, author: str, license_: str) -> None:
        """Write the cards to `file` in the background."""
        own = self._kit.desk.own_cards
        self._kit.tasks.run(partial(own.share, file, title, author, license_), self._on_shared)

    def _on_shared(self, version: str) -> None:
        said = self.tr("Version %1 of your cards is written; others can add the file.")
        self.said.emit(said.replace("%1", version))


def _cards(kit: Kit, look: int) -> tuple[int, CardSearch]:
    return look, CardSearch(kit.desk.own_cards.entries())
