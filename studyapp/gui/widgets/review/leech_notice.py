"""Said calmly when a card was set aside because it would not stay."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, QuietButton, Text


class LeechNotice(Panel):
    """Names the card, what may help, and how to take it back."""

    source_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("leech_notice")
        self.text = Text("", "body", self)
        self.text.setObjectName("leech_text")
        self.source = QuietButton(self.tr("Show where it comes from"), "book-open", self)
        self.source.setObjectName("leech_source")
        self.source.clicked.connect(self.source_wanted)
        undo = QuietButton(self.tr("Undo"), "undo-2", self)
        undo.setObjectName("leech_undo")
        undo.clicked.connect(self.undo_wanted)
        row = QHBoxLayout()
        row.addWidget(self.source)
        row.addWidget(undo)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.current().space.hair)
        column.addWidget(self.text)
        column.addLayout(row)
        self.body.addLayout(column)
        self.hide()

    def show_card(self, front: str, *, has_source: bool) -> None:
        """Say that the card with `front` was set aside."""
        said = self.tr(
            "“%1” has slipped away often, so it was set aside. Reading about it again helps "
            "more than asking it once more."
        )
        short = front if len(front) <= 80 else front[:79] + "…"  # noqa: PLR2004 - about a line
        self.text.setText(said.replace("%1", short))
        self.source.setVisible(has_source)
        self.show()
