"""What is chosen among one's own cards, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import PlainButton, QuietButton, Scroller, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.own.card_preview import CardPreview
from studyapp.model.content import Card
from studyapp.model.shelf import CardEntry
from studyapp.study.faces import faces_of

_WIDTH = 620


class CardDetail(Scroller):
    """Shows one card as it is asked, or how many are chosen; the signals say what is wanted."""

    change_wanted = Signal()
    delete_wanted = Signal()
    source_wanted = Signal(str)
    tag_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self.setObjectName("own-detail")
        self._source = ""
        self._count = Text("", "heading", self)
        self._count.setObjectName("own-chosen")
        self.preview = CardPreview(self)
        self._change = PlainButton(self.tr("Change"), "pencil", self)
        self._change.setObjectName("own-change")
        self._change.clicked.connect(self.change_wanted)
        self._delete = PlainButton(self.tr("Delete"), "trash-2", self)
        self._delete.setObjectName("own-delete")
        self._delete.clicked.connect(self.delete_wanted)
        self._where = QuietButton(self.tr("Open the lesson it comes from"), "book-open", self)
        self._where.setObjectName("own-source")
        self._where.clicked.connect(self._on_where)
        self._tag = QLineEdit(self)
        self._tag.setObjectName("own-tag")
        self._tag.setPlaceholderText(self.tr("Tags, parted by blanks"))
        self._tag.setAccessibleName(self.tr("Tags to add or to take off"))
        self._tag.returnPressed.connect(self._on_tag)
        self._add = PlainButton(self.tr("Add tags"), "plus", self)
        self._add.setObjectName("own-tag-add")
        self._add.clicked.connect(self._on_tag)
        self._take_off = PlainButton(self.tr("Take tags off"), "minus", self)
        self._take_off.setObjectName("own-tag-off")
        self._take_off.clicked.connect(self._on_take_off)
        self._lay_out()

    def _lay_out(self) -> None:
        actions, tagging = QWidget(self), QWidget(self)
        row, tags = FlowLayout(actions), FlowLayout(tagging)
        for button in (self._change, self._delete, self._where):
            row.addWidget(button)
        tags.addWidget(self._tag)
        tags.addWidget(self._add)
        tags.addWidget(self._take_off)
        self._tag.setMinimumWidth(theme.current().size(180))
        self.body.setSpacing(theme.current().space.snug)
        for widget in (self._count, self.preview, actions, tagging):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_chosen(self, chosen: tuple[CardEntry, ...], card: Card | None) -> None:
        """Show `card` if it is the one that is chosen, else how many are."""
        one = len(chosen) == 1
        self._count.setText(self.tr("%Ln card(s) chosen", "", len(chosen)))
        self._count.setVisible(not one)
        self.preview.setVisible(card is not None)
        if card is not None:
            self.preview.show_faces(faces_of(card))
        self._change.setVisible(one)
        self._source = (chosen[0].source or "") if one else ""
        self._where.setVisible(bool(self._source))
        self.verticalScrollBar().setValue(0)

    @Slot()
    def _on_where(self) -> None:
        self.source_wanted.emit(self._source)

    @Slot()
    def _on_tag(self) -> None:
        if self._tag.text().strip():
            self.tag_wanted.emit(self._tag.text(), True)
            self._tag.clear()

    @Slot()
    def _on_take_off(self) -> None:
        if self._tag.text().strip():
            self.tag_wanted.emit(self._tag.text(), False)
            self._tag.clear()
