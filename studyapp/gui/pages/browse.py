"""Browse: everything on the shelf, found while typing; many cards changed at once."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.keys.table import Place
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.browse.entry_detail import EntryDetail
from studyapp.gui.widgets.browse.filter_bar import FilterBar
from studyapp.gui.widgets.browse.line_table import LineTable
from studyapp.gui.widgets.cards import EmptyState, PageHeader, QuietButton, Text
from studyapp.gui.widgets.glossary.search_field import SearchField
from studyapp.gui.widgets.list_and_detail import ListAndDetail
from studyapp.model.entries import EntryKind
from studyapp.model.errors import StudyError
from studyapp.model.text import Block
from studyapp.study.browse import Browse, Found, Sight, Sort
from studyapp.study.ways_back import WayBack

_STACKED_BELOW: Final = 700
_BELOW_FROM: Final = 760  # high: less is too little for a list and what is chosen
_LOW_BELOW: Final = 620
_Act: TypeAlias = Callable[[Sequence[int]], int]


class BrowsePage(Page):
    """The list at the left, what is chosen at the right; one at a time where there is no room."""

    places = (Place.BROWSE,)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._backward = False
        self._kept: list[int] = []
        self._ready = False
        self._header = PageHeader(self.tr("Browse"), "", self)
        hint = self.tr("Search everything: words, or filters such as is:due tag:exam -is:new")
        self._search = SearchField(hint, self)
        self._search.setObjectName("browse-search")
        self._filters = FilterBar(self)
        self._count = Text("", "small", self)
        self._count.setObjectName("browse-count")
        self._undo = QuietButton("", "undo-2", self)
        self._undo.setObjectName("browse-undo")
        self._undo.hide()
        self._sort = self._sorting()
        self._several = QuietButton("", "arrow-right", self)
        self._several.setObjectName("browse-several")
        self._several.clicked.connect(self._on_several)
        self._fold = QuietButton(self.tr("Filter and sort"), "chevron-down", self)
        self._fold.setObjectName("browse-fold")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._fit_tools)
        self._list = LineTable(self._browse, kit.desk.progress.today(), self)
        self._detail = EntryDetail(self)
        self._nothing = EmptyState("search", "", "", parent=self)
        self._nothing.acted.connect(self._on_nothing)
        self._right = QStackedWidget(self)
        self._lay_out()
        self._connect()

    @property
    def _browse(self) -> Browse:
        return self._kit.desk.browse

    def _sorting(self) -> QComboBox:
        sort = QComboBox(self)
        sort.setObjectName("browse-sort")
        sort.setAccessibleName(self.tr("Sorted by"))
        for by, label in (
            (Sort.BEST, self.tr("Best match first")),
            (Sort.TITLE, self.tr("A to Z")),
            (Sort.LESSON, self.tr("By course")),
            (Sort.DUE, self.tr("Due first")),
            (Sort.HOLDS, self.tr("Weakest first")),
            (Sort.LAPSES, self.tr("Seldom forgotten first")),
        ):
            sort.addItem(label, by)
        return sort

    def _lay_out(self) -> None:
        space = theme.current().space
        line = QHBoxLayout()
        line.setSpacing(space.small)
        line.addWidget(self._count, 1)
        line.addWidget(self._undo)
        line.addWidget(self._several)
        line.addWidget(self._fold)
        line.addWidget(self._sort)
        self._side = left = QWidget(self)
        column = QVBoxLayout(left)
        column.setSpacing(space.small)
        for widget in (self._header, self._search, self._filters):
            column.addWidget(widget)
        column.addLayout(line)
        column.addWidget(self._list, 1)
        self._left, self._line = column, line
        self._right.addWidget(self._detail)
        self._right.addWidget(self._nothing)
        self._sides = ListAndDetail(
            left, self._list, self._right, _STACKED_BELOW, _BELOW_FROM, (3, 2), self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sides)
        self._fit_tools()

    def _connect(self) -> None:
        self._sides.alone_changed.connect(self._fit_tools)
        self._search.textChanged.connect(self._on_search)
        self._search.left_down.connect(self._on_left_down)
        self._filters.changed.connect(self._search.setText)
        self._sort.activated.connect(self._on_sort)
        self._undo.clicked.connect(self.undo_wanted)
        self._list.picked.connect(self._on_picked)
        self._list.opened.connect(self._on_opened)
        self._list.left_up.connect(self._search.setFocus)
        self._list.sort_wanted.connect(self._on_section)
        self._detail.act_wanted.connect(self._on_act)
        self._detail.flag_wanted.connect(self._on_flag)
        self._detail.tag_wanted.connect(self._on_tag)
        self._detail.place_wanted.connect(self._on_place)
        self._detail.term_wanted.connect(self._on_term)
        self._detail.change_wanted.connect(self._on_change)

    # --- Page ----------------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Read what there is, and search for `argument` if there is one."""
        if argument and argument != self._search.text():
            self._search.setText(argument)
        self._sides.show_list()
        self._read()

    def first_focus(self) -> QWidget:
        """Return the search field, or the way to a course where there is nothing to search."""
        return self._nothing.action if self._side.isHidden() else self._search

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done; what changes something acts on what is chosen in the list."""
        can: dict[str, Callable[[], None]] = {"search": self._to_search}
        if self._list.hasFocus():
            can |= {deed: partial(self._on_act, deed) for deed in ("suspend", "bury")}
        return can

    def _to_search(self) -> None:
        self._sides.show_list()
        self._search.setFocus()
        self._search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where the window is low, so that the list has room."""
        super().resizeEvent(event)
        tokens = theme.current()
        low = event.size().height() < _LOW_BELOW * tokens.scale
        narrow = event.size().width() < _STACKED_BELOW * tokens.scale
        self._header.setVisible(not low)
        space = tokens.space
        self._left.setContentsMargins(
            space.large,
            space.medium if low else space.huge,
            space.large if narrow else 0,
            space.medium,
        )

    @Slot()
    def _fit_tools(self) -> None:
        """Fold filters and order away where the list needs their room."""
        alone = self._sides.alone
        wanted = not alone or self._fold.isChecked()
        self._show_several()
        self._fold.set_icon("chevron-up" if self._fold.isChecked() else "chevron-down")
        self._filters.setVisible(wanted)
        self._sort.setVisible(wanted)
        self._list.horizontalHeader().setVisible(not alone)
        for home in (self._line, self._left):
            home.removeWidget(self._sort)
        if alone:
            self._left.insertWidget(self._left.indexOf(self._list), self._sort)
        else:
            self._line.addWidget(self._sort)

    # --- searching -----------------------------------------------------------------------------

    def _read(self) -> None:
        """Read what has changed in the background: there may be 100,000 entries."""
        self._kit.tasks.run(self._browse.load, self._on_read)

    def _on_read(self, _nothing: None) -> None:
        self._ready = True
        self._look()

    def _look(self) -> None:
        if not self._ready:
            return
        typed = self._search.text()
        found = self._found(typed)
        self._show_found(found, self._counted(found))
        if not found.ids and found.query.words and not found.unknown:
            self._kit.tasks.run(partial(_meant, self._browse, typed), self._on_meant)

    def _on_meant(self, told: tuple[str, str]) -> None:
        """Show what may have been meant, if nothing was found and nothing else is sought now."""
        typed, meant = told
        if not meant or typed != self._search.text():
            return
        found = self._found(meant)
        if found.ids:
            said = self.tr("Nothing is written so. %Ln found for “%1”", "", len(found.ids))
            self._show_found(found, said.replace("%1", meant))

    def _found(self, text: str) -> Found:
        sort = Sort(self._sort.currentData())
        return self._browse.search(text, sort, backward=self._backward)

    def _show_found(self, found: Found, told: str) -> None:
        kept = self._kept or self._list.chosen()
        self._kept = []
        self._filters.show_query(found.query, self._browse.shelf)
        self._list.lines.show_ids(found.ids, self._kit.desk.progress.today())
        self._list.show_sort(Sort(self._sort.currentData()), backward=self._backward)
        self._count.setText(told)
        self._right.setCurrentWidget(self._detail if found.ids else self._nothing)
        if not found.ids:
            self._say_nothing()
        self._sides.set_state(listed=bool(found.ids or self._search.text()), found=bool(found.ids))
        if found.ids:
            row = self._list.lines.row_of(kept[0]) if len(kept) == 1 else 0
            self._list.choose(max(0, row))

    def _say_nothing(self) -> None:
        if self._search.text():
            self._nothing.say(
                self.tr("Nothing found"),
                self.tr("Try fewer letters, or take a filter off."),
                self.tr("Clear the search"),
            )
            return
        self._nothing.say(
            self.tr("Nothing to search yet"),
            self.tr(
                "Here you find every card, term, question, paragraph and note of the courses on "
                "your shelf while you type."
            ),
            self.tr("Open the library"),
        )
        if self._search.hasFocus() and self.isVisible():
            self._nothing.action.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_nothing(self) -> None:
        if self._search.text():
            self._search.clear()
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.go.emit("library", "")

    def _counted(self, found: Found) -> str:
        if found.unknown:
            told = self.tr("%1 is no filter that finds something.")
            return told.replace("%1", found.unknown[0].text)
        return self.tr("%Ln found", "", len(found.ids))

    @Slot()
    def _on_search(self) -> None:
        self._look()

    @Slot()
    def _on_left_down(self) -> None:
        if self._list.lines.rowCount():
            self._list.setFocus()

    @Slot()
    def _on_sort(self) -> None:
        self._backward = False
        self._look()

    @Slot(str)
    def _on_section(self, by: str) -> None:
        """Sort by the column that was pressed; once more turns it round, a third time ends it."""
        if self._sort.currentData() != by:
            self._sort.setCurrentIndex(self._sort.findData(by))
            self._backward = False
        elif not self._backward:
            self._backward = True
        else:
            self._sort.setCurrentIndex(0)
            self._backward = False
        self._look()

    # --- what is chosen ------------------------------------------------------------------------

    @Slot()
    def _on_picked(self) -> None:
        chosen = self._list.chosen()
        self._show_several()
        if len(chosen) == 1:
            sight = self._browse.sight(chosen[0])
            if sight is not None:
                self._show(sight)
        elif chosen:
            self._detail.show_count(len(chosen), len(self._browse.cards_of(chosen)))

    def _show_several(self) -> None:
        """Offer a way from several that are chosen to what can be done with them."""
        count = len(self._list.chosen())
        self._several.setText(self.tr("%Ln chosen", "", count))
        self._several.setVisible(self._sides.alone and count > 1)
        self._fold.setVisible(self._sides.alone and count <= 1)

    @Slot()
    def _on_several(self) -> None:
        self._sides.show_detail()

    def _show(self, sight: Sight) -> None:
        desk, entry = self._kit.desk, sight.line.entry
        known = None
        if sight.unit is not None:
            known = (desk.card_facts(sight.unit.key), desk.card_history(sight.unit.key))
        source: tuple[Block, ...] = ()
        if entry.kind is EntryKind.TEXT and entry.place:
            found = desk.reading.source(entry.pack, entry.place)
            source = found.blocks if found else ()
        self._detail.show_sight(
            sight,
            desk.progress.today(),
            known,
            desk.own_words.of(entry.key).note,
            source,
            own=self._is_own(sight),
        )

    def _is_own(self, sight: Sight) -> bool:
        return sight.unit is not None and sight.unit.pack == self._kit.desk.own_cards.pack

    @Slot()
    def _on_opened(self) -> None:
        if self._sides.alone and not self._sides.reading:
            self._sides.show_detail()
            return
        chosen = self._list.chosen()
        sight = self._browse.sight(chosen[0]) if len(chosen) == 1 else None
        if sight is None:
            return
        if self._is_own(sight):
            self._on_change()
        elif sight.line.entry.kind is EntryKind.TERM:
            self._on_term(sight.line.entry.key)
        elif sight.place:
            self._on_place(sight.place)

    @Slot(str)
    def _on_place(self, place: str) -> None:
        self.go.emit("lesson", place)

    @Slot(str)
    def _on_term(self, key: str) -> None:
        self.go.emit("glossary", key)

    @Slot()
    def _on_change(self) -> None:
        chosen = self._list.chosen()
        sight = self._browse.sight(chosen[0]) if len(chosen) == 1 else None
        if sight is None or sight.unit is None:
            return
        try:
            self.card_wanted.emit(self._kit.desk.own_cards.card(sight.unit.item))
        except StudyError as error:
            self.said.emit(in_words(error))

    # --- changing what is chosen ---------------------------------------------------------------

    @Slot(str)
    def _on_act(self, act: str) -> None:
        many = self._kit.desk.many_cards
        acts: dict[str, _Act] = {
            "suspend": many.suspend,
            "resume": many.resume,
            "bury": many.bury,
            "reset": many.reset,
        }
        self._change_cards(acts[act])

    @Slot(int)
    def _on_flag(self, number: int) -> None:
        self._change_cards(partial(self._kit.desk.many_cards.flag, number=number))

    @Slot(str, bool)
    def _on_tag(self, tags: str, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._change_cards(partial(self._kit.desk.many_cards.tag, tags=tags.split(), on=on))

    def _change_cards(self, act: _Act) -> None:
        self._kept = self._list.chosen()
        self._kit.tasks.run(partial(act, self._kept), self._on_changed)

    def _on_changed(self, changed: int) -> None:
        if changed:
            self.said.emit(self.tr("%n card(s) changed. Ctrl+Z takes it back.", "", changed))
        self._show_undo()
        self._look()

    def taken_back(self, way: WayBack) -> None:
        """Show the list as it is now."""
        del way
        self._kept = self._list.chosen()
        self._show_undo()
        self._read()

    def _show_undo(self) -> None:
        count = self._kit.desk.many_cards.undoable
        self._undo.setVisible(count > 0)
        if count:
            self._undo.setText(self.tr("Undo %n change(s)", "", count))


def _meant(browse: Browse, typed: str) -> tuple[str, str]:
    return typed, browse.meant(typed)
