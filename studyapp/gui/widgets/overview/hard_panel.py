"""The cards that give trouble, each a step away from being looked at."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, Text
from studyapp.gui.widgets.lesson.wrapping_button import WrappingButton
from studyapp.model.journal import HardCard

_SHOWN = 160  # characters of a question


class HardPanel(Panel):
    """A line for each card: what it asks, and how often it was forgotten; `wanted` has its key."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Cards that give trouble"), parent)
        self.setObjectName("hardest")
        self._cards: tuple[HardCard, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().space.small)
        self.body.addLayout(self._rows)
        told = self.tr(
            "A card that keeps slipping away wants another look: "
            "its source, a memory aid of your own, or two cards instead of one."
        )
        self.body.addWidget(Text(told, "small", self))

    def show_cards(self, cards: tuple[HardCard, ...]) -> None:
        """List `cards`; without any the panel goes."""
        self._cards = cards
        for button in self._group.buttons():
            self._group.removeButton(button)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, card in enumerate(cards):
            self._rows.addWidget(self._row(place, card))
        self.setVisible(bool(cards))

    def _row(self, place: int, card: HardCard) -> QWidget:
        row = QWidget(self)
        text = card.asks[:_SHOWN]
        button = WrappingButton(text, "search", row)
        button.setObjectName(f"hard-{place}")
        self._group.addButton(button, place)
        told = self.tr("forgotten %1 of %2 times").replace("%1", str(card.lapses))
        told = told.replace("%2", str(card.answers))
        if card.suspended:
            told += " \u00b7 " + self.tr("set aside")
        button.setAccessibleDescription(told)
        words = Text(told, "muted", row)
        words.setContentsMargins(theme.current().space.large + 10, 0, 0, 0)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(button)
        column.addWidget(words)
        return row

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.wanted.emit(self._cards[place].unit)
