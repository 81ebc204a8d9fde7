"""After a second failure: where the card comes from, and then the card once more."""

from PySide6.QtWidgets import QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel
from studyapp.gui.widgets.review.card_face import Divider
from studyapp.gui.widgets.review.interlude import Interlude
from studyapp.gui.widgets.review.source_panel import SourcePanel
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.study.reading import Source
from studyapp.study.review import Turn


class SecondLook(Interlude):
    """The card that slipped away twice, its answer, and the paragraph behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ask me again"), parent)
        self.setObjectName("second_look")
        self.question = TextFace(self, size=theme.current().type.lead)
        self.answer = TextFace(self, size=theme.current().type.lead)
        self.source = SourcePanel(self)
        card = Panel("", self)
        for part in (self.question, Divider(self), self.answer):
            card.body.addWidget(part)
        self.parts.addWidget(card)
        self.parts.addWidget(self.source)
        self.parts.addStretch(1)
        self.skip = self.add_lesser(self.tr("Go on without"), "", "skip_retry")

    def show_turn(self, turn: Turn, source: Source | None) -> None:
        """Show `turn` and where it comes from."""
        self.say(
            self.tr("This one slipped away twice"),
            self.tr("Read where it comes from, then try once more. The try is not counted."),
        )
        for text, blocks in ((self.question, turn.face.front), (self.answer, turn.face.back)):
            text.set_pack_root(turn.folder)
            text.show_blocks(blocks)
        self.question.setVisible(turn.face.picture is None)
        self.source.show_source(source)
        self.source.close_button.hide()
