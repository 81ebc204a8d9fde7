"""Writing beside a card: its own words changed in place, or a note and a memory aid added."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, PrimaryButton, QuietButton, Text

_LINES: Final = 3
_FEW: Final = frozenset({"hint", "extra", "note", "mnemonic"})
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WritingPanel(Panel):
    """Named fields with Save and Cancel; Ctrl+Enter saves, Esc cancels.

    `saved` says that the learner wants `texts` kept, `closed` that he or she leaves; `given_up`
    asks for the author's words again.
    """

    saved = Signal()
    closed = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("writing_panel")
        self._fields: dict[str, WritingField] = {}
        self._labels: list[Text] = []
        self._place = QVBoxLayout()
        self._place.setSpacing(theme.current().space.hair)
        self.help = Text("", "small", self)
        self.help.setObjectName("writing_help")
        self.fault = Text("", "body", self)
        self.fault.setObjectName("writing_fault")
        self.fault.set_tone("danger")
        self.save = PrimaryButton(self.tr("Save"), "", self)
        self.save.setObjectName("save_words")
        self.save.setToolTip(self.tr("Ctrl+Enter"))
        self.save.clicked.connect(self.saved)
        self.cancel = QuietButton(self.tr("Cancel"), "", self)
        self.cancel.setObjectName("cancel_words")
        self.cancel.clicked.connect(self._on_cancel)
        self.give_up = QuietButton(self.tr("Take the author's words again"), "undo-2", self)
        self.give_up.setObjectName("give_up_words")
        self.give_up.clicked.connect(self.given_up)
        buttons = QHBoxLayout()
        for button in (self.save, self.cancel, self.give_up):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addWidget(self.help)
        self.body.addLayout(self._place)
        self.body.addWidget(self.fault)
        self.body.addLayout(buttons)
        self.hide()

    def ask(
        self, title: str, text: str, fields: Mapping[str, tuple[str, str]], *, edited: bool = False
    ) -> None:
        """Ask for the texts of `fields`: by name, each with its label and what stands in it."""
        self.set_title(title)
        self.help.setText(text)
        self.help.setVisible(bool(text))
        self.fault.hide()
        self.give_up.setVisible(edited)
        self._clear()
        for name, (label, content) in fields.items():
            self._add(name, label, content)
        self.show()
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def texts(self) -> dict[str, str]:
        """Return what stands in each field now, by name."""
        return {name: field.toPlainText() for name, field in self._fields.items()}

    def field(self, name: str) -> "WritingField":
        """Return the field `name`."""
        return self._fields[name]

    def tell(self, fault: str) -> None:
        """Say why the words cannot be kept."""
        self.fault.setText(fault)
        self.fault.show()

    def close_panel(self) -> None:
        """Put the panel away; what was not saved is gone."""
        self.hide()
        self._clear()

    def _clear(self) -> None:
        for part in (*self._fields.values(), *self._labels):
            self._place.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._fields, self._labels = {}, []

    def _add(self, name: str, label: str, content: str) -> None:
        title = Text(label, "strong", self)
        field = WritingField(self, _LINES - (name in _FEW))
        field.setObjectName(f"write_{name}")
        field.setAccessibleName(label)
        field.setPlainText(content)
        field.moveCursor(QTextCursor.MoveOperation.End)
        field.kept.connect(self.saved)
        field.left.connect(self._on_cancel)
        self._labels.append(title)
        self._fields[name] = field
        self._place.addWidget(title)
        self._place.addWidget(field)

    @Slot()
    def _on_cancel(self) -> None:
        self.close_panel()
        self.closed.emit()


class WritingField(QPlainTextEdit):
    """A few lines to write in; Tab goes on, Ctrl+Enter keeps, Esc leaves."""

    kept = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, lines: int = _LINES) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.ensurePolished()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the words or leave; everything else is writing."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in _ENTER:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
