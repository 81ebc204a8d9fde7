"""The fields in which a card is written: those that its kind needs, and what may come along."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import QuietButton, Segmented, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.own.text_box import TextBox
from studyapp.model.answers.cloze import cloze_numbers
from studyapp.model.content import Card, CardKind
from studyapp.study.card_draft import tidy_tags

_VARIANTS: Final = "|"


class CardForm(QWidget):
    """Holds one card while it is written; `changed` follows each change by hand."""

    changed = Signal()
    picture_wanted = Signal()
    source_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card-form")
        self._card = Card(id="", kind=CardKind.BASIC)
        self._filling = False
        self._kinds = Segmented(
            (
                (CardKind.BASIC, self.tr("Basic")),
                (CardKind.REVERSED, self.tr("Both ways")),
                (CardKind.CLOZE, self.tr("Gaps")),
                (CardKind.TYPED, self.tr("Typed")),
            ),
            self.tr("Kind of card"),
            self,
        )
        self._kinds.setObjectName("card-kind")
        self._kinds.setToolTip(self.tr("Alt+1 … Alt+4"))
        for number, button in enumerate(self._kinds.findChildren(QPushButton), 1):
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(button.click)
        self._front = TextBox("card-front", self.tr("Front"), (2, 7), self)
        self._back = TextBox("card-back", self.tr("Back"), (2, 7), self)
        self._cloze = TextBox("card-text", self.tr("Text with gaps"), (4, 9), self)
        self._gap = QuietButton(self.tr("Make a gap of the selection"), "eye", self)
        self._gap.setObjectName("make-gap")
        self._gap.setToolTip(self.tr("Ctrl+G"))
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self.make_gap)
        self._answer = self._line("card-answer", self.tr("Answer to type"))
        self._accept = self._line("card-accept", self.tr("Also right, parted by |"))
        self._hint = self._line("card-hint", self.tr("Hint"))
        self._extra = TextBox("card-extra", self.tr("Note under the answer"), (1, 5), self)
        self._tags = self._line("card-tags", self.tr("Tags, parted by blanks"))
        self._picture = QuietButton("", "image", self)
        self._picture.setObjectName("card-picture")
        self._drop_picture = QuietButton(self.tr("Take the picture off"), "x", self)
        self._drop_picture.setObjectName("drop-picture")
        self._source = QuietButton(self.tr("Comes from a lesson: open it"), "book-open", self)
        self._source.setObjectName("card-source")
        self._anew = Text("", "muted", self)
        self._anew.setObjectName("card-anew")
        self._holders: dict[QWidget, QWidget] = {}
        self._lay_out()
        self._connect()
        self._show_kind()

    def _line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(label)
        return line

    def _lay_out(self) -> None:
        space = theme.current().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.hair)
        column.addWidget(self._kinds, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._anew)
        for field in self._fields:
            column.addWidget(self._labelled(field))
        more = QWidget(self)
        row = FlowLayout(more)
        for button in (self._picture, self._drop_picture, self._source):
            row.addWidget(button)
        column.addSpacing(space.small)
        column.addWidget(more)
        column.addStretch(1)

    def _labelled(self, field: QWidget) -> QWidget:
        """Put the name of `field` above it; both show and hide together."""
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, theme.current().space.small, 0, 0)
        column.setSpacing(theme.current().space.hair)
        label = Text(field.accessibleName(), "small", holder)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        if field is self._cloze:
            column.addWidget(self._gap, 0, Qt.AlignmentFlag.AlignLeft)
        self._holders[field] = holder
        return holder

    @property
    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self._front,
            self._back,
            self._cloze,
            self._answer,
            self._accept,
            self._tags,
            self._hint,
            self._extra,
        )

    def _connect(self) -> None:
        self._kinds.chosen.connect(self._on_kind)
        for field in self._fields:
            assert isinstance(field, TextBox | QLineEdit)
            field.textChanged.connect(self._on_changed)
        self._gap.clicked.connect(self.make_gap)
        self._picture.clicked.connect(self.picture_wanted)
        self._drop_picture.clicked.connect(self._on_drop_picture)
        self._source.clicked.connect(self._on_source)

    # --- the card ------------------------------------------------------------------------------

    @property
    def card(self) -> Card:
        """Return the card as it stands in the fields."""
        return replace(
            self._card,
            kind=CardKind(self._kinds.value()),
            front=self._front.text,
            back=self._back.text,
            text=self._cloze.text,
            answer=self._answer.text(),
            accept=tuple(filter(None, map(str.strip, self._accept.text().split(_VARIANTS)))),
            hint=self._hint.text() or None,
            extra=self._extra.text or None,
            tags=tidy_tags((self._tags.text(),)),
        )

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is written yet that would be missed."""
        card = self.card
        return not any(map(str.strip, (card.front, card.back, card.text, card.answer)))

    def show_card(self, card: Card) -> None:
        """Fill the fields with `card`."""
        self._filling = True
        self._card = card
        self._kinds.set_value(card.kind)
        self._front.set_text(card.front)
        self._back.set_text(card.back)
        self._cloze.set_text(card.text)
        self._answer.setText(card.answer)
        self._accept.setText(f" {_VARIANTS} ".join(card.accept))
        self._hint.setText(card.hint or "")
        self._extra.set_text(card.extra or "")
        self._tags.setText(" ".join(card.tags))
        self._filling = False
        self._show_kind()

    def set_picture(self, path: str | None) -> None:
        """Put the picture with the path `path` in the pack on the card, or take it off."""
        self._card = replace(self._card, image=path)
        self._show_kind()
        self._on_changed()

    def offer_tags(self, tags: list[str]) -> None:
        """Complete what is typed to one of `tags`."""
        completer = QCompleter(tags, self._tags)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._tags.setCompleter(completer)

    def first_field(self) -> QWidget:
        """Return the field to begin in: the first one that is empty, else the first one."""
        fields = [field for field in self._fields[:4] if not self._hidden(field)]
        empty = [field for field in fields if not _text_of(field).strip()]
        return (empty or fields)[0]

    # --- what the learner does -----------------------------------------------------------------

    @Slot()
    def make_gap(self) -> None:
        """Hide what is selected in the text with gaps, under the next number."""
        if self._hidden(self._cloze):
            return
        cursor = self._cloze.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n")
        number = max(cloze_numbers(self._cloze.text), default=0) + 1
        inner = chosen.strip()
        before = chosen[: len(chosen) - len(chosen.lstrip())]
        after = chosen[len(chosen.rstrip()) :] if inner else ""
        cursor.insertText(f"{before}{{{{c{number}::{inner}}}}}{after}")
        if not inner:  # nothing was selected: write inside the braces
            cursor.setPosition(cursor.position() - 2)
        self._cloze.setTextCursor(cursor)
        self._cloze.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self._carry_over(CardKind(kind))
        self._show_kind()
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    def _carry_over(self, kind: CardKind) -> None:
        """Take what was written along to the fields of another kind, where they are empty."""
        if kind is CardKind.CLOZE and not self._cloze.text.strip():
            self._cloze.set_text(self._front.text)
        if kind is CardKind.TYPED and not self._answer.text().strip():
            self._answer.setText(" ".join(self._back.text.split()))
        plain = kind in {CardKind.BASIC, CardKind.REVERSED}
        if plain and not self._back.text.strip():
            self._back.set_text(self._answer.text())

    @Slot()
    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()

    @Slot()
    def _on_drop_picture(self) -> None:
        self.set_picture(None)

    @Slot()
    def _on_source(self) -> None:
        if self._card.source:
            self.source_wanted.emit(self._card.source)

    # --- parts ---------------------------------------------------------------------------------

    def _show_kind(self) -> None:
        for field, holder in self._holders.items():
            holder.setVisible(not self._hidden(field))
        image = self._card.image
        self._picture.setText(
            self.tr("Picture: %1").replace("%1", image.removeprefix("media/"))
            if image
            else self.tr("Add a picture…")
        )
        self._drop_picture.setVisible(image is not None)
        self._source.setVisible(bool(self._card.source))
        other = self._card.id and not _same_units(self._card.kind, CardKind(self._kinds.value()))
        self._anew.setVisible(bool(other))
        self._anew.setText(
            self.tr("A card of another kind is learned anew; change the kind back to go on.")
        )

    def _hidden(self, field: QWidget) -> bool:
        kind = CardKind(self._kinds.value())
        cloze, typed = kind is CardKind.CLOZE, kind is CardKind.TYPED
        if field is self._cloze:
            return not cloze
        if field in {self._answer, self._accept}:
            return not typed
        return (field is self._front and cloze) or (field is self._back and (cloze or typed))


def _text_of(field: QWidget) -> str:
    if isinstance(field, TextBox):
        return field.text
    return field.text() if isinstance(field, QLineEdit) else ""


def _same_units(one: CardKind, other: CardKind) -> bool:
    """Tell whether a card of kind `other` goes on with what was learned of kind `one`."""
    alike = {CardKind.BASIC, CardKind.TYPED}
    return one is other or {one, other} <= alike
