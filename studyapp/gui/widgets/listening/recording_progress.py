"""How far a recording is, what is being recorded, and the button that stops it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from studyapp.gui.widgets.cards import Panel, PlainButton, Text

_STEPS = 1000


class RecordingProgress(Panel):
    """Hidden until `begin`; `stopped` asks for the end."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("recording-progress")
        self._text = Text("", "body", self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the recording is"))
        self.button = PlainButton(self.tr("Stop"), "square", self)
        self.button.setObjectName("recording-stop")
        self.button.clicked.connect(self._on_stop)
        row = QHBoxLayout()
        row.addWidget(self._text, 2)
        row.addWidget(self._bar, 2)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.hide()

    def begin(self) -> None:
        """Show that the recording begins."""
        self._bar.setValue(0)
        self._text.setText(self.tr("Getting the voices ready…"))
        self.button.setEnabled(True)
        self.show()

    @Slot(float, str)
    def show_share(self, share: float, what: str) -> None:
        """Show the share, 0 to 1, and the title of what is being recorded."""
        self._bar.setValue(round(share * _STEPS))
        self._text.setText(self.tr("Recording “%1”…").replace("%1", what))

    @Slot()
    def _on_stop(self) -> None:
        self.button.setEnabled(False)
        self._text.setText(self.tr("Stopping…"))
        self.stopped.emit()
