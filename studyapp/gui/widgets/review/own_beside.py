"""What the learner wrote beside a card: the note and the memory aid, shown with the answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Text


class OwnBeside(QWidget):
    """Two short texts with their names; hidden where there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.current().space.small, 0, 0)
        column.setSpacing(2)
        self._pairs: list[tuple[Text, Text]] = []
        for name, title in (
            ("own_mnemonic", self.tr("Your memory aid")),
            ("own_note", self.tr("Your note")),
        ):
            label, text = Text(title, "caption", self), Text("", "body", self)
            text.setObjectName(name)
            for part in (label, text):
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            column.addWidget(text)
            self._pairs.append((label, text))
        self.hide()

    def show_words(self, mnemonic: str, note: str) -> None:
        """Show both, or what there is of them."""
        for (label, text), words in zip(self._pairs, (mnemonic, note), strict=True):
            text.setText(words)
            label.setVisible(bool(words))
            text.setVisible(bool(words))
        self.setVisible(bool(mnemonic or note))
