"""A word that the voice says wrongly, put right: written, said, heard, kept."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import PlainButton, PrimaryButton, QuietButton, Text
from studyapp.gui.widgets.dialog import Dialog
from studyapp.gui.widgets.flow import FlowLayout

_LONGEST = 200


class SayingDialog(Dialog):
    """Asks how a word is to be said; show it with `open()`.

    `heard` asks to hear the text it carries, `kept` carries what is written and how it is said,
    `dropped` what is to be said as before.
    """

    heard = Signal(str)
    kept = Signal(str, str)
    dropped = Signal(str)

    def __init__(self, written: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saying-dialog")
        self.setWindowTitle(self.tr("Say a word differently"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = written if spoken else ""
        self._written = self._field("written", written)
        self._spoken = self._field("spoken", spoken)
        self._spoken.setPlaceholderText(self.tr("for example: sequel light"))
        self._lay_out()
        self._written.textChanged.connect(self._check)
        self._spoken.textChanged.connect(self._check)
        self._check()
        (self._spoken if written else self._written).setFocus()

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setObjectName(name)
        field.setMaxLength(_LONGEST)
        return field

    def _lay_out(self) -> None:
        space = theme.current().space
        form = QFormLayout()
        form.setSpacing(space.small)
        form.addRow(self.tr("&Written"), self._written)
        form.addRow(self.tr("&Said"), self._spoken)
        self._hear = PlainButton(self.tr("Hear it"), "volume-2", self)
        self._hear.setObjectName("hear-saying")
        self._hear.setAutoDefault(False)
        self._hear.clicked.connect(self._on_hear)
        self._drop = QuietButton(self.tr("Say it as before"), "", self)
        self._drop.setObjectName("drop-saying")
        self._drop.setAutoDefault(False)
        self._drop.setVisible(bool(self._before))
        self._drop.clicked.connect(self._on_drop)
        self._keep = PrimaryButton(self.tr("Keep"), "", self)
        self._keep.setObjectName("keep-saying")
        self._keep.setDefault(True)
        self._keep.clicked.connect(self._on_keep)
        lesser = FlowLayout(gap=space.small)
        lesser.addWidget(self._hear)
        lesser.addWidget(self._drop)
        buttons = QHBoxLayout()
        buttons.addLayout(lesser, 1)
        buttons.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.large, space.large, space.large, space.medium)
        column.setSpacing(space.medium)
        told = self.tr("Write it as it sounds; the voice says it so in every course.")
        column.addWidget(Text(told, "body", self))
        column.addLayout(form)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.current().size(420))

    @Slot()
    def _check(self) -> None:
        whole = bool(self._written.text().strip() and self._spoken.text().strip())
        self._keep.setEnabled(whole)
        self._hear.setEnabled(bool(self._spoken.text().strip() or self._written.text().strip()))

    @Slot()
    def _on_hear(self) -> None:
        self.heard.emit(self._spoken.text().strip() or self._written.text().strip())

    @Slot()
    def _on_keep(self) -> None:
        self.kept.emit(self._written.text().strip(), self._spoken.text().strip())
        self.accept()

    @Slot()
    def _on_drop(self) -> None:
        self.dropped.emit(self._before)
        self.accept()
