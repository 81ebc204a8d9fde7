"""A text that the author and the learner both changed, side by side; one press settles it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.cards import Panel, PlainButton, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.library.change_list import side_by_side
from studyapp.study.own_words import Conflict, Field
from studyapp.study.texts import line_of


class ConflictPanel(Panel):
    """Shows a conflict; `kept` and `taken` carry the learner's choice."""

    kept = Signal()
    taken = Signal()

    def __init__(self, conflict: Conflict, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(f"conflict-{number}")
        self.conflict = conflict
        self.body.addWidget(Text(line_of(conflict.title), "strong", self))
        self.body.addWidget(Text(self._what(conflict.field), "muted", self))
        texts = (
            (self.tr("The author wrote before"), conflict.before),
            (self.tr("You wrote, and see"), conflict.own),
            (self.tr("The author writes now"), conflict.author),
        )
        self.body.addWidget(side_by_side(texts, self))
        row = QWidget(self)
        flow = FlowLayout(row)
        self.keep = PlainButton(self.tr("Keep mine"), "pencil", self)
        self.keep.setObjectName(f"keep-{number}")
        self.keep.clicked.connect(self._on_keep)
        self.take = PlainButton(self.tr("Take the author's"), "check", self)
        self.take.setObjectName(f"take-{number}")
        self.take.clicked.connect(self._on_take)
        for button in (self.keep, self.take):
            button.setAccessibleDescription(conflict.author)
            flow.addWidget(button)
        self.body.addWidget(row)

    def _what(self, field: Field) -> str:
        return {
            Field.FRONT: self.tr("What the card asks"),
            Field.BACK: self.tr("What it answers"),
            Field.HINT: self.tr("Its hint"),
            Field.EXTRA: self.tr("What stands below the answer"),
        }.get(field, "")

    @Slot()
    def _on_take(self) -> None:
        self.taken.emit()

    @Slot()
    def _on_keep(self) -> None:
        self.kept.emit()
