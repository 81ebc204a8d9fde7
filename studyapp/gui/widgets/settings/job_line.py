"""How far long work is, and a way to stop it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from studyapp.gui import theme
from studyapp.gui.tasks import Job
from studyapp.gui.widgets.cards import PlainButton, Text

_FULL = 1000


class JobLine(QWidget):
    """Hidden until it follows a job; hides again when `finish` is called or the job is stopped."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: dict[str, str] = {}
        self._job: Job | None = None
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _FULL)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._word = Text("", "small", self)
        self._word.setObjectName("job-word")
        self._stop = PlainButton(self.tr("Stop"), "", self)
        self._stop.setObjectName("job-stop")
        self._stop.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space.small)
        row.addWidget(self._bar, 2)
        row.addWidget(self._word, 1)
        row.addWidget(self._stop)
        self.hide()

    def follow(self, job: Job, words: dict[str, str]) -> None:
        """Show how far `job` is; `words` puts what it is about into the learner's language."""
        self._words = words
        self._job = job
        self._bar.setValue(0)
        self._word.setText("")
        self._stop.setEnabled(True)
        job.moved.connect(self._on_moved)
        job.stopped.connect(self.finish)
        self.show()

    @Slot()
    def finish(self) -> None:
        """Follow nothing any more."""
        self._job = None
        self.hide()

    @Slot(float, str)
    def _on_moved(self, share: float, what: str) -> None:
        self._bar.setValue(round(share * _FULL))
        self._word.setText(self._words.get(what, ""))

    @Slot()
    def _on_stop(self) -> None:
        if self._job is not None:
            self._stop.setEnabled(False)
            self._job.stop()
