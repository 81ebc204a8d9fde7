"""Where a card is written or changed: the form, and beside it the card as it will be asked."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.keys.strokes import told
from studyapp.gui.kit import Kit
from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.cards import PlainButton, PrimaryButton, QuietButton, Scroller, Text
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.own.card_form import CardForm
from studyapp.gui.widgets.own.card_preview import CardPreview
from studyapp.gui.widgets.own.picture_credit import PictureCredit
from studyapp.model.content import Card, CardKind, Credit
from studyapp.model.errors import StudyError
from studyapp.study.faces import faces_of
from studyapp.study.twins import Fronts

_SIZE: Final = (900, 620)
_BESIDE_FROM: Final = 700
_PREVIEW_AFTER_MS: Final = 120
_KEEP_AFTER_MS: Final = 1_000


class CardDialog(QDialog):
    """Writes a new card, or changes one that has an id; show it with `open()`.

    `saved` carries the card, `go` another page and what to open there. What is not saved is kept
    as a draft, over a closed window and a crash.
    """

    saved = Signal(object)
    go = Signal(str, str)

    def __init__(self, kit: Kit, card: Card | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._own = kit.desk.own_cards
        self._kit = kit
        self._fronts: Fronts | None = None
        self._changes = bool(card is not None and card.id)
        self._form = CardForm(self)
        self._preview = CardPreview(self)
        self._preview.set_folder(self._own.folder)
        self._twins = Text("", "body", self)
        self._twins.setObjectName("card-twins")
        self._twins.set_tone("warning")
        self._said = Text("", "body", self)
        self._said.setObjectName("card-said")
        self._kept = QuietButton(self.tr("Take up the unfinished card"), "history", self)
        self._kept.setObjectName("card-kept")
        label = self.tr("Save") if self._changes else self.tr("Add card")
        self._save = PrimaryButton(label, "check", self)
        self._save.setObjectName("card-save")
        self._more = PlainButton(self.tr("Add and write another"), "plus", self)
        self._more.setObjectName("card-more")
        self._cancel = PlainButton(self.tr("Close"), "", self)
        self._cancel.setObjectName("card-close")
        self._previewing = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER_MS)
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._lay_out()
        self._connect()
        self._begin(card)
        self.resize(self._good_size())

    def _lay_out(self) -> None:
        space = theme.current().space
        self.setWindowTitle(self.tr("Change the card") if self._changes else self.tr("New card"))
        scroller = Scroller(self)
        columns = Columns(_BESIDE_FROM, scroller)
        columns.set_gap(space.large)
        columns.add(self._form, 5)
        columns.add(self._preview, 4)
        scroller.body.addWidget(columns)
        scroller.body.addStretch(1)
        foot = QWidget(self)
        row = FlowLayout(foot)
        for button in (self._save, self._more, self._cancel):
            row.addWidget(button)
        words = QVBoxLayout()
        words.setContentsMargins(space.large, space.small, space.large, space.medium)
        words.setSpacing(space.small)
        for text in (self._twins, self._said):
            text.hide()
            words.addWidget(text)
        words.addWidget(self._kept, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroller, 1)
        column.addLayout(words)
        self._more.setVisible(not self._changes)

    def _connect(self) -> None:
        self._serve("Ctrl+Return", self._save)
        if not self._changes:
            self._serve("Ctrl+Shift+Return", self._more)
        for button in (self._save, self._more, self._cancel, self._kept):
            button.setAutoDefault(False)  # Enter belongs to the fields
        self._save.clicked.connect(self._on_save)
        self._more.clicked.connect(self._on_more)
        self._cancel.clicked.connect(self.reject)
        self._kept.clicked.connect(self._on_kept)
        self._form.changed.connect(self._on_changed)
        self._form.picture_wanted.connect(self._on_picture_wanted)
        self._form.source_wanted.connect(self._on_source_wanted)
        self._previewing.timeout.connect(self._show_preview)
        self._keeping.timeout.connect(self._keep)

    def _serve(self, keys: str, button: QPushButton) -> None:
        """Press `button` at `keys`, at once: Qt's own would take a tenth of a second."""
        QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        button.setToolTip(told(keys))

    def _begin(self, card: Card | None) -> None:
        kept = None if self._changes else self._own.draft.read()
        if card is None and kept is not None:
            card, kept = kept, None
        self._kept.setVisible(kept is not None)
        self._form.show_card(card or Card(id="", kind=CardKind.BASIC))
        self._show_preview()
        self._form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self._kit.tasks.run(self._own.fronts, self._on_fronts)
        self._kit.tasks.run(self._own.tags, self._on_tags)

    def _good_size(self) -> QSize:
        """Return a size with room for form and preview, inside the window that asked."""
        scale = theme.current().scale
        wide, high = round(_SIZE[0] * scale), round(_SIZE[1] * scale)
        parent = self.parentWidget()
        if parent is not None:
            room = parent.window().size()
            wide, high = min(wide, room.width() - 32), min(high, room.height() - 32)
        return QSize(max(360, wide), max(320, high))

    # --- what comes from the background --------------------------------------------------------

    def _on_fronts(self, fronts: Fronts) -> None:
        self._fronts = fronts
        self._show_twins()

    def _on_tags(self, tags: tuple[tuple[str, int], ...]) -> None:
        self._form.offer_tags([tag for tag, _count in tags])

    # --- what the learner does -----------------------------------------------------------------

    @Slot()
    def _on_changed(self) -> None:
        self._previewing.start()
        self._keeping.start()
        self._said.hide()

    @Slot()
    def _show_preview(self) -> None:
        self._preview.show_faces(faces_of(self._form.card))
        self._show_twins()

    def _show_twins(self) -> None:
        found = self._fronts.twins(self._form.card) if self._fronts is not None else ()
        self._twins.setVisible(bool(found))
        if found:
            text = self.tr("“%1” has a card already that asks the same.")
            self._twins.setText(text.replace("%1", found[0].course))

    @Slot()
    def _keep(self) -> None:
        if not self._changes and not self._form.is_empty:
            self._own.draft.keep(self._form.card)

    @Slot()
    def _on_kept(self) -> None:
        kept = self._own.draft.read()
        if kept is not None:
            self._form.show_card(kept)
            self._show_preview()
        self._kept.hide()

    @Slot()
    def _on_save(self) -> None:
        if self._saved() is not None:
            self.accept()

    @Slot()
    def _on_more(self) -> None:
        card = self._saved()
        if card is None:
            return
        if self._fronts is not None:
            self._fronts.note(self._own.pack or "", card.id, card.text or card.front)
        self._form.show_card(Card(id="", kind=card.kind, tags=card.tags, source=card.source))
        self._show_preview()
        self._say(self.tr("Added. The next one has the same kind and tags."), "success")
        self._form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self) -> Card | None:
        card = self._form.card
        try:
            card = self._own.change(card) if self._changes else self._own.add(card)
        except StudyError as error:
            self._say(in_words(error), "danger")
            return None
        self._keeping.stop()
        if not self._changes:
            self._own.draft.forget()
        self.saved.emit(card)
        return card

    def _say(self, sentence: str, tone: str) -> None:
        self._said.setText(sentence)
        self._said.set_tone(tone)
        self._said.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot()
    def reject(self) -> None:
        """Close; what was written is kept for the next time."""
        self._keeping.stop()
        self._keep()
        super().reject()

    # --- picture and source --------------------------------------------------------------------

    @Slot()
    def _on_picture_wanted(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.svg)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Add a picture"), "", kinds)
        if chosen:
            self.ask_credit(Path(chosen))

    def ask_credit(self, picture: Path) -> None:
        """Ask whose `picture` is, and put it on the card."""
        self._chosen = picture
        dialog = PictureCredit(picture, self)
        dialog.given.connect(self._on_credit)
        dialog.open()

    @Slot(object)
    def _on_credit(self, credit: Credit) -> None:
        try:
            path = self._own.attach(self._chosen, credit)
        except StudyError as error:
            self._say(in_words(error), "danger")
            return
        self._form.set_picture(path)

    @Slot(str)
    def _on_source_wanted(self, source: str) -> None:
        self.reject()
        self.go.emit("lesson", source)


def changeable(card: Card) -> Card:
    """Return `card` if it can be changed in the form; raises StudyError if it cannot."""
    if card.kind is CardKind.OCCLUSION:
        raise StudyError("This card covers parts of a picture; change it in its file.")
    return replace(card)
