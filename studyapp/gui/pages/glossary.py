"""The glossary: terms from A to Z, found while typing, explained and read aloud."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.keys.table import Place
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.speaking import Speaker
from studyapp.gui.widgets.cards import EmptyState, PageHeader, Text
from studyapp.gui.widgets.glossary.search_field import SearchField
from studyapp.gui.widgets.glossary.term_detail import TermDetail
from studyapp.gui.widgets.glossary.term_list import TermList
from studyapp.gui.widgets.list_and_detail import ListAndDetail
from studyapp.model.narration.spoken import Spot, Utterance
from studyapp.model.narration.voice import Voice
from studyapp.model.plain import unaccented
from studyapp.model.shelf import TermName

_STACKED_BELOW: Final = 680
_BELOW_FROM: Final = 440  # high: less is too little for a list and what is chosen
_LOW_BELOW: Final = 560


class GlossaryPage(Page):
    """Terms at the left, the chosen one at the right; one at a time where there is no room."""

    places = (Place.GLOSSARY,)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._hearing = False
        self._listening = False
        self._several = False
        self._listed = True
        self._guest = ""  # a course that was not taken, whose terms stand among the others
        self._header = PageHeader(self.tr("Glossary"), "", self)
        self._search = SearchField(self.tr("Search terms and definitions"), self)
        self._search.setObjectName("glossary-search")
        self._count = Text("", "small", self)
        self._count.setObjectName("glossary-count")
        self._list = TermList(self)
        self._detail = TermDetail(self)
        self._nothing = EmptyState("glossary", "", "", parent=self)
        self._nothing.acted.connect(self._on_nothing)
        self._right = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        space = theme.current().space
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(space.large, space.huge, 0, space.medium)
        column.setSpacing(space.small)
        for widget in (self._header, self._search, self._count):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        self._right.addWidget(self._detail)
        self._right.addWidget(self._nothing)
        self._sides = ListAndDetail(
            left, self._list, self._right, _STACKED_BELOW, _BELOW_FROM, (2, 3), self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sides)
        self._left_margins = column

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_search)
        self._search.left_down.connect(self._on_left_down)
        self._list.picked.connect(self._on_picked)
        self._detail.heard.connect(self._on_heard)
        self._detail.followed.connect(self._on_followed)
        self._detail.explained.connect(self._on_explained)
        self._detail.link_activated.connect(self._on_link)
        self._detail.course_wanted.connect(self._on_course)

    # --- Page ----------------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Show the terms, and the one that `argument` (`pack/term`) names."""
        pack, _, term = argument.partition("/")
        self._guest = pack if term and self._kit.desk.glossary.is_guest(pack) else ""
        if term and self._list.terms.row_of(pack, term) < 0:
            self._search.clear()
        self._sides.show_list()
        self._show_terms()
        if term:
            self._go_to(pack, term)
            self._sides.show_detail()

    def leave(self) -> None:
        """Fall silent."""
        if self._hearing:
            self._kit.speaker.stop()

    def first_focus(self) -> QWidget:
        """Return the search field, or the way to a course where there is nothing to search."""
        if self._sides.reading:
            return self._sides.back
        return self._search if self._listed else self._nothing.action

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return the way to the search."""
        return {"search": self._to_search}

    def _to_search(self) -> None:
        self._sides.show_list()
        self._search.setFocus()
        self._search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where the window is low, so that the terms have room."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW_BELOW * theme.current().scale
        self._header.setVisible(not low)
        space = theme.current().space
        narrow = event.size().width() < _STACKED_BELOW * theme.current().scale
        self._left_margins.setContentsMargins(
            space.large, space.medium if low else space.huge, space.large if narrow else 0, 8
        )

    # --- the list ------------------------------------------------------------------------------

    def _show_terms(self) -> None:
        shown = self._detail.shown
        entries = self._kit.desk.glossary.names(self._search.text(), self._guest)
        self._count.setText(self.tr("%Ln term(s)", "", len(entries)))
        self._list_terms(entries)
        kept = self._list.terms.row_of(shown.pack, shown.term.id) if shown else 0
        if entries:
            self._list.choose(_best(entries, self._search.text(), max(0, kept)))

    def _list_terms(self, entries: tuple[TermName, ...]) -> None:
        self._several = len({entry.pack for entry in entries}) > 1
        self._list.terms.put(entries)
        self._right.setCurrentWidget(self._detail if entries else self._nothing)
        self._listed = bool(entries or self._search.text())
        self._sides.set_state(listed=self._listed, found=bool(entries))
        if not entries:
            self._say_nothing()
            self._seek_alike()

    def _seek_alike(self) -> None:
        """Look in the background for what may have been meant, where nothing is found."""
        typed = self._search.text()
        if typed.strip():
            self._kit.tasks.run(partial(_alike, self._kit, typed, self._guest), self._on_alike)

    def _on_alike(self, found: tuple[str, tuple[TermName, ...]]) -> None:
        typed, entries = found
        if entries and typed == self._search.text() and not self._list.terms.rowCount():
            self._count.setText(self.tr("Nothing is written so; these are like it:"))
            self._list_terms(entries)
            self._list.choose(0)

    def _say_nothing(self) -> None:
        if self._search.text():
            self._nothing.say(
                self.tr("No term found"),
                self.tr("Try fewer letters, or a word of the definition."),
                self.tr("Clear the search"),
            )
        else:
            self._nothing.say(
                self.tr("No terms yet"),
                self.tr(
                    "The words that your courses explain stand here from A to Z. No course on "
                    "your shelf has any."
                ),
                self.tr("Open the library"),
            )

    @Slot()
    def _on_nothing(self) -> None:
        if self._search.text():
            self._search.clear()
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.go.emit("library", "")

    def _go_to(self, pack: str, term: str) -> None:
        row = self._list.terms.row_of(pack, term)
        if row >= 0:
            self._list.choose(row)
        else:
            self._show(pack, term)

    def _show(self, pack: str, term: str) -> None:
        page = self._kit.desk.glossary.page(pack, term)
        if page is None:
            self.said.emit(self.tr("This term is not in the glossary any more."))
            return
        self.leave()
        self._right.setCurrentWidget(self._detail)
        self._detail.show_term(page, with_pack=self._several)

    @Slot(str)
    def _on_search(self, _text: str) -> None:
        self._show_terms()

    @Slot()
    def _on_left_down(self) -> None:
        if self._list.terms.rowCount():
            self._list.setFocus()

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        entry = self._list.terms.at(row)
        if entry is not None:
            self._show(entry.pack, entry.id)

    # --- links ---------------------------------------------------------------------------------

    @Slot(str)
    def _on_followed(self, key: str) -> None:
        self.go.emit("glossary", key)

    @Slot(str)
    def _on_course(self, pack: str) -> None:
        self.go.emit("course", pack)

    @Slot(str)
    def _on_explained(self, place: str) -> None:
        self.go.emit("lesson", place)

    @Slot(str)
    def _on_link(self, target: str) -> None:
        """Follow a link to another term inside a definition."""
        kind, _, name = target.partition(":")
        shown = self._detail.shown
        if kind == "term" and shown is not None:
            self.go.emit("glossary", f"{shown.pack}/{name}")

    # --- hearing -------------------------------------------------------------------------------

    @Slot()
    def _on_heard(self) -> None:
        shown = self._detail.shown
        if self._hearing:
            self._kit.speaker.stop()
        elif shown is not None:
            wish = self._kit.desk.preferences.voice(shown.language)
            ask = partial(self._kit.desk.narration.narrator, shown.language, wish)
            self._kit.tasks.run(ask, self._on_voices)

    def _on_voices(self, voices: Mapping[str | None, Voice]) -> None:
        shown = self._detail.shown
        if shown is None or not self.isVisible():
            return
        speaker = self._voice()
        speaker.set_speed(self._kit.desk.preferences.number("speech_speed"))
        speaker.load(self._kit.desk.narration.term(shown), voices)
        self._hearing = True
        speaker.play()

    def _voice(self) -> Speaker:
        """Return the voice, which is made and listened to when it is first wanted."""
        speaker = self._kit.speaker
        if not self._listening:
            self._listening = True
            speaker.state_changed.connect(self._on_state)
            speaker.sentence_changed.connect(self._on_sentence)
            speaker.word_changed.connect(self._on_word)
            speaker.message.connect(self._on_message)
        return speaker

    @Slot(str)
    def _on_message(self, sentence: str) -> None:
        if self._hearing:
            self.said.emit(sentence)

    @Slot(str)
    def _on_state(self, state: str) -> None:
        if self._hearing:
            self._hearing = state != "stopped"
            self._detail.show_hearing(hearing=self._hearing)

    @Slot(object)
    def _on_sentence(self, said: Utterance) -> None:
        if self._hearing:
            self._detail.mark_sentence(said.place)

    @Slot(object)
    def _on_word(self, word: Spot) -> None:
        if self._hearing:
            self._detail.mark_word(word)


def _alike(kit: Kit, typed: str, guest: str) -> tuple[str, tuple[TermName, ...]]:
    return typed, kit.desk.glossary.alike(typed, guest)


def _best(entries: tuple[TermName, ...], typed: str, kept: int) -> int:
    """Return the row to choose: the term that is called what was typed, else `kept`."""
    wanted = unaccented(typed.strip())
    if wanted:
        names = [unaccented(entry.name) for entry in entries]
        if wanted in names:
            return names.index(wanted)
        return next((row for row, name in enumerate(names) if name.startswith(wanted)), kept)
    return kept
