"""A pack on its way: what is being done with it, how far that is, and a way to stop it."""

from PySide6.QtWidgets import QWidget

from studyapp.gui.tasks import Job
from studyapp.gui.widgets.cards import Panel, Text
from studyapp.gui.widgets.settings.job_line import JobLine


class ComingIn(Panel):
    """Says that a pack is being checked or taken in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("coming-in")
        self._text = Text("", "body", self)
        self._line = JobLine(self)
        self.body.addWidget(self._text)
        self.body.addWidget(self._line)
        self.hide()

    def follow(self, job: Job, sentence: str) -> None:
        """Show how far `job` is; `sentence` says what it is about."""
        self._text.setText(sentence)
        words = {
            "unpacking": self.tr("Unpacking"),
            "copying": self.tr("Copying"),
            "checking": self.tr("Checking every file"),
            "comparing": self.tr("Comparing with what is here"),
            "backing up": self.tr("Backing up your progress"),
            "storing": self.tr("Putting it on the shelf"),
        }
        self._line.follow(job, words)
        job.stopped.connect(self.hide)
        self.show()
