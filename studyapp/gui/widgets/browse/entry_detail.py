"""What is chosen in the list: one entry closely, or how many, and what can be done with them."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.browse.words import kind_in_words, state_in_words
from studyapp.gui.widgets.cards import Panel, Pill, PlainButton, QuietButton, Scroller, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.own.card_preview import CardPreview
from studyapp.gui.widgets.review.card_facts import CardFacts
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.entries import EntryKind
from studyapp.model.text import Block
from studyapp.study.browse import Sight
from studyapp.study.card_history import CardHistory
from studyapp.study.faces import face_of
from studyapp.study.review import Facts
from studyapp.study.sieve import FLAGS
from studyapp.study.texts import written

_WIDTH: Final = 620
_MOST: Final = 2_000  # characters of a text that are laid out


class EntryDetail(Scroller):
    """Shows what is chosen; the signals say what is wanted of it.

    `act_wanted` carries 'suspend', 'resume', 'bury' or 'reset'.
    """

    act_wanted = Signal(str)
    flag_wanted = Signal(int)
    tag_wanted = Signal(str, bool)
    place_wanted = Signal(str)
    change_wanted = Signal()
    term_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self.setObjectName("browse-detail")
        self._place = ""
        self._term = ""
        self._title = Text("", "heading", self)
        self._title.setObjectName("browse-chosen")
        self._where = Text("", "small", self)
        self._where.setObjectName("browse-where")
        self._pills = QWidget(self)
        self._pill_row = FlowLayout(self._pills)
        self._preview = CardPreview(self)
        self._reading = Panel("", self)
        self._front = TextFace(self._reading, size=19.0)
        self._front.setObjectName("entry-title")
        self._back = TextFace(self._reading, size=16.0)
        self._back.setObjectName("entry-body")
        self._note = Panel(self.tr("Your note"), self)
        self._note_text = Text("", "body", self._note)
        self._note_text.setObjectName("entry-note")
        self._facts = CardFacts(self, pairs=1)
        self._links = QWidget(self)
        self._acts = QWidget(self)
        self._tagging = QWidget(self)
        self._build_actions()
        self._lay_out()

    def _build_actions(self) -> None:
        self._open = QuietButton(self.tr("Open in the lesson"), "book-open", self)
        self._open.setObjectName("browse-open")
        self._open.clicked.connect(self._on_open)
        self._glossary = QuietButton(self.tr("Open in the glossary"), "book-a", self)
        self._glossary.setObjectName("browse-term")
        self._glossary.clicked.connect(self._on_term)
        self._change = QuietButton(self.tr("Change"), "pencil", self)
        self._change.setObjectName("browse-change")
        self._change.clicked.connect(self.change_wanted)
        acts = FlowLayout(self._acts)
        buttons: dict[str, PlainButton] = {}
        for name, label, icon in (
            ("suspend", self.tr("Set aside"), "pause"),
            ("resume", self.tr("Take back"), "play"),
            ("bury", self.tr("Hide until tomorrow"), "hourglass"),
            ("reset", self.tr("Start over"), "rotate-ccw"),
        ):
            button = PlainButton(label, icon, self._acts)
            button.setObjectName(f"act-{name}")
            button.setProperty("act", name)
            button.clicked.connect(self._on_act)
            acts.addWidget(button)
            buttons[name] = button
        self._set_aside, self._take_back = buttons["suspend"], buttons["resume"]
        acts.addWidget(self._flag_button())
        self._build_tagging()

    def _flag_button(self) -> PlainButton:
        button = PlainButton(self.tr("Flag"), "flag", self._acts)
        button.setObjectName("act-flag")
        menu = QMenu(button)
        for number in range(1, FLAGS + 1):
            action = menu.addAction(self.tr("Flag %1").replace("%1", str(number)))
            action.setData(number)
        menu.addSeparator()
        menu.addAction(self.tr("No flag")).setData(0)
        menu.triggered.connect(self._on_flag)
        button.setMenu(menu)
        return button

    def _build_tagging(self) -> None:
        self._tag = QLineEdit(self._tagging)
        self._tag.setObjectName("browse-tag")
        self._tag.setPlaceholderText(self.tr("Tags, parted by blanks"))
        self._tag.setAccessibleName(self.tr("Tags to add or to take off"))
        self._tag.setToolTip(self._tag.placeholderText())
        self._tag.setMinimumWidth(theme.current().size(180))
        self._tag.returnPressed.connect(self._on_tag)
        add = PlainButton(self.tr("Add tags"), "plus", self._tagging)
        add.setObjectName("browse-tag-add")
        add.clicked.connect(self._on_tag)
        off = PlainButton(self.tr("Take tags off"), "minus", self._tagging)
        off.setObjectName("browse-tag-off")
        off.clicked.connect(self._on_tag_off)
        row = FlowLayout(self._tagging)
        for widget in (self._tag, add, off):
            row.addWidget(widget)

    def _lay_out(self) -> None:
        links = FlowLayout(self._links)
        for button in (self._open, self._glossary, self._change):
            links.addWidget(button)
        for face in (self._front, self._back):
            self._reading.body.addWidget(face)
        self._note.body.addWidget(self._note_text)
        self.body.setSpacing(theme.current().space.snug)
        for widget in (
            self._title,
            self._pills,
            self._where,
            self._preview,
            self._reading,
            self._links,
            self._note,
            self._acts,
            self._tagging,
            self._facts,
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    # --- what is shown -------------------------------------------------------------------------

    def show_count(self, count: int, cards: int) -> None:
        """Show that `count` entries are chosen, of which `cards` can be changed."""
        self._title.setText(self.tr("%Ln chosen", "", count))
        self._title.show()
        of_cards = self.tr("%Ln of them are cards: only cards can be changed.", "", cards)
        self._where.setText("" if cards == count else of_cards)
        self._where.setVisible(cards != count)
        for part in (
            self._pills,
            self._preview,
            self._reading,
            self._links,
            self._note,
            self._facts,
        ):
            part.hide()
        self._acts.setVisible(cards > 0)
        self._set_aside.show()
        self._take_back.show()
        self._tagging.setVisible(cards > 0)
        self.verticalScrollBar().setValue(0)

    def show_sight(
        self,
        sight: Sight,
        today: int,
        known: tuple[Facts, CardHistory] | None,
        note: str,
        source: tuple[Block, ...] = (),
        *,
        own: bool = False,
    ) -> None:
        """Show one entry; `known` is what is known of a card, `source` the text of a paragraph."""
        entry, unit = sight.line.entry, sight.unit
        card = unit is not None
        self._title.hide()
        self._show_pills(sight, today)
        where = " \u00b7 ".join(part for part in (sight.line.course, sight.line.lesson) if part)
        self._where.setText(where)
        self._where.setVisible(bool(where))
        folder = Path(sight.pack.folder) if sight.pack else Path()
        self._preview.setVisible(card)
        self._reading.setVisible(not card)
        if unit is not None:
            self._preview.set_folder(folder)
            self._preview.show_faces((face_of(unit),))
        else:
            self._show_reading(sight, source, folder)
        self._place = sight.place
        self._term = entry.key if entry.kind is EntryKind.TERM else ""
        self._open.setVisible(bool(sight.place))
        self._glossary.setVisible(bool(self._term))
        self._change.setVisible(own)
        self._links.setVisible(bool(sight.place or self._term or own))
        self._note_text.setText(note)
        self._note.setVisible(bool(note) and entry.kind is not EntryKind.NOTE)
        self._acts.setVisible(card)
        self._set_aside.setVisible(not sight.line.state.suspended)
        self._take_back.setVisible(sight.line.state.suspended)
        self._tagging.setVisible(card)
        self._facts.setVisible(known is not None)
        if known is not None:
            self._facts.show_facts(*known)
        self.verticalScrollBar().setValue(0)

    def _show_reading(self, sight: Sight, source: tuple[Block, ...], folder: Path) -> None:
        entry = sight.line.entry
        for face in (self._front, self._back):
            face.set_pack_root(folder)
        if source:
            self._front.show_blocks(source)
        else:
            self._front.show_blocks(written(_as_text(entry.title), "title"))
        body = "" if source else entry.body
        self._back.show_blocks(written(_as_text(body), "body"))
        self._back.setVisible(bool(body))
        self._front.setAccessibleName(kind_in_words(entry.kind))
        self._back.setAccessibleName(self.tr("What belongs to it"))

    def _show_pills(self, sight: Sight, today: int) -> None:
        while (item := self._pill_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        state = state_in_words(sight.line, today)
        tags = sight.unit.tags if sight.unit else sight.line.entry.tags
        for text, tone in (
            (kind_in_words(sight.line.entry.kind), "accent"),
            (state, ""),
            *((f"#{tag}", "") for tag in tags),
        ):
            if text:
                pill = Pill(text, tone, self._pills)
                self._pill_row.addWidget(pill)
                pill.show()
        self._pills.show()

    # --- what is wanted ------------------------------------------------------------------------

    @Slot()
    def _on_act(self) -> None:
        button = self.sender()
        assert isinstance(button, PlainButton)
        self.act_wanted.emit(str(button.property("act")))

    @Slot(QAction)
    def _on_flag(self, action: QAction) -> None:
        self.flag_wanted.emit(int(action.data()))

    @Slot()
    def _on_open(self) -> None:
        self.place_wanted.emit(self._place)

    @Slot()
    def _on_term(self) -> None:
        self.term_wanted.emit(self._term)

    @Slot()
    def _on_tag(self) -> None:
        self._want_tags(on=True)

    @Slot()
    def _on_tag_off(self) -> None:
        self._want_tags(on=False)

    def _want_tags(self, *, on: bool) -> None:
        if self._tag.text().strip():
            self.tag_wanted.emit(self._tag.text(), on)
            self._tag.clear()


def _as_text(text: str) -> str:
    """Return plain text as CommonMark that says the same."""
    signs = "\\`*_{}[]()#+-.!|<>$~=&"
    return "".join(f"\\{sign}" if sign in signs else sign for sign in text[:_MOST])
