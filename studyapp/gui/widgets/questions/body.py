"""What every kind of question has in common: it takes a response, and shows how it was marked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.model.answers.marking import Response, Skipped
from studyapp.study.practice import Result


class Body(QWidget):
    """The part of a question in which the learner answers; `changed` follows each change.

    `whole` is True while the response can be checked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.current().space.small)

    @property
    def response(self) -> Response:
        """Return what the learner answered so far."""
        return Skipped()

    @property
    def whole(self) -> bool:
        """Tell whether there is enough to check."""
        return not isinstance(self.response, Skipped)

    @property
    def asks_confidence(self) -> bool:
        """Tell whether a guess is likely to be right, so that confidence matters."""
        return False

    def first_focus(self) -> QWidget:
        """Return where the keyboard should be."""
        return self

    def pick(self, key: str) -> bool:
        """Take a character key; tell whether it meant something here."""
        del key
        return False

    def lead_on(self) -> None:
        """Bring the keyboard to what is still missing."""

    def prepare(self) -> bool:
        """Take a step before checking; tell whether there was one left to take."""
        return False

    def restore(self, response: Response) -> None:
        """Fill in what was answered before."""

    def show_result(self, result: Result) -> None:
        """Show on the parts how they were marked, and take no more changes."""
