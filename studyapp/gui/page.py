"""What every page of the window is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """One page; it reads what it shows when it is opened, and asks the window to go elsewhere.

    `go` names another page and what to open there, `said` gives the learner one sentence.
    """

    go = Signal(str, str)
    said = Signal(str)

    def open(self, argument: str) -> None:
        """Show what is true now; `argument` says what to open, empty for the page's own start."""

    def leave(self) -> None:
        """Keep what the learner would miss; another page comes up, or the window closes."""

    def first_focus(self) -> QWidget:
        """Return the widget that the keyboard should be on when the page comes up."""
        return self
