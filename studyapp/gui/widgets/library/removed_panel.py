"""Courses that were taken off the shelf: what was learned in them is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, PlainButton, Text
from studyapp.model.shelf import Fate, Shelved


class RemovedPanel(Panel):
    """Lists them; `wanted` carries the pack of one that can be brought back at once."""

    wanted = Signal(str)

    def __init__(self, packs: Sequence[Shelved], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Taken off the shelf"), parent)
        self.setObjectName("removed")
        kept = self.tr("What you learned in them is kept, and goes on when they are back.")
        self.body.addWidget(Text(kept, "muted", self))
        for shelved in packs:
            self.body.addWidget(self._row(shelved))

    def _row(self, shelved: Shelved) -> QWidget:
        row = QWidget(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(shelved.title, "strong", row))
        by = self.tr("Version %1, by %2").replace("%1", shelved.version)
        words.addWidget(Text(by.replace("%2", ", ".join(shelved.authors)), "caption", row))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.snug)
        layout.addLayout(words, 1)
        if shelved.fate is Fate.HIDDEN:
            back = PlainButton(self.tr("Bring it back"), "undo-2", row)
            back.setObjectName(f"back-{shelved.pack}")
            back.setAccessibleName(self.tr("Bring back %1").replace("%1", shelved.title))
            back.clicked.connect(self._on_back)
            layout.addWidget(back)
        else:
            again = Text(self.tr("Add its file again"), "muted", row)
            again.setWordWrap(False)
            layout.addWidget(again)
        return row

    @Slot()
    def _on_back(self) -> None:
        self.wanted.emit(self.sender().objectName().removeprefix("back-"))
