"""What helps with a card that will not stay: shown when it is set aside."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, PlainButton, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.review.card_face import Divider
from studyapp.gui.widgets.review.interlude import Interlude
from studyapp.gui.widgets.review.source_panel import SourcePanel
from studyapp.gui.widgets.review.writing_panel import WritingPanel
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.content import Aid
from studyapp.model.units import UnitKind
from studyapp.study.reading import Source
from studyapp.study.review import Turn


class WayOut(Interlude):
    """The card, its memory aids and its paragraph, and what the learner can do with it.

    `wanted` carries 'note', 'edit', 'split' or 'keep' (to go on asking the card).
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Go on without this card"), parent)
        self.setObjectName("way_out")
        self._card = Panel("", self)
        self.question = TextFace(self, size=theme.current().type.lead)
        self.answer = TextFace(self, size=theme.current().type.lead)
        for part in (self.question, Divider(self), self.answer):
            self._card.body.addWidget(part)
        self.own = Text("", "body", self)
        self.own.setObjectName("way_out_own")
        self._card.body.addWidget(self.own)
        self.aids = AidsPanel(self)
        self.source = SourcePanel(self)
        self.writing = WritingPanel(self)
        for widget in (self._card, self._deeds(), self.writing, self.aids, self.source):
            self.parts.addWidget(widget)
        self.parts.addStretch(1)
        self.undo = self.add_lesser(self.tr("Undo"), "undo-2", "leech_undo")

    def _deeds(self) -> QWidget:
        room = QWidget(self)
        flow = FlowLayout(room)
        self.deeds: dict[str, PlainButton] = {}
        for name, title, picture, slot in (
            ("note", self.tr("Write a memory aid"), "sparkles", self._on_note),
            ("edit", self.tr("Edit the card"), "pencil", self._on_edit),
            ("split", self.tr("Split it into two"), "scissors", self._on_split),
            ("keep", self.tr("Ask it all the same"), "rotate-ccw", self._on_keep),
        ):
            button = PlainButton(title, picture, room)
            button.setObjectName(f"leech_{name}")
            button.clicked.connect(slot)
            flow.addWidget(button)
            self.deeds[name] = button
        return room

    def show_turn(
        self, turn: Turn, lapses: int, source: Source | None, aids: Sequence[Aid], own: str
    ) -> None:
        """Show `turn`, forgotten `lapses` times, with everything that may help."""
        told = self.tr(
            "It was forgotten %1 times, so it was set aside. Asking it once more helps less than "
            "reading about it, a memory aid, or two smaller cards."
        )
        self.say(
            self.tr("This card will not stay"), told.replace("%1", self.locale().toString(lapses))
        )
        for text, blocks in ((self.question, turn.face.front), (self.answer, turn.face.back)):
            text.set_pack_root(turn.folder)
            text.show_blocks(blocks)
        question = turn.unit.kind is UnitKind.QUESTION
        for name in ("edit", "split"):
            self.deeds[name].setVisible(not question)
        self.own.setText(own)
        self.own.setVisible(bool(own))
        self.aids.show_aids(aids, turn)
        self.writing.close_panel()
        self.source.setVisible(source is not None)
        if source is not None:
            self.source.show_source(source)
            self.source.close_button.hide()

    def _on_note(self) -> None:
        self.wanted.emit("note")

    def _on_edit(self) -> None:
        self.wanted.emit("edit")

    def _on_split(self) -> None:
        self.wanted.emit("split")

    def _on_keep(self) -> None:
        self.wanted.emit("keep")


class AidsPanel(Panel):
    """The author's memory aids for the terms of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Memory aid"))
        self.setObjectName("aids")
        self.face = TextFace(self, size=theme.current().type.reading)
        self.body.addWidget(self.face)
        self.hide()

    def show_aids(self, aids: Sequence[Aid], turn: Turn) -> None:
        """Show `aids`; nothing at all without any."""
        self.face.set_pack_root(turn.folder)
        self.face.show_blocks(tuple(block for aid in aids for block in aid.blocks))
        self.setVisible(bool(aids))
