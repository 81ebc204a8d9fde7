"""What every page of the window is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # start-up is precious: content is imported when there is some to show
    from studyapp.model.content import Card


class Page(QWidget):
    """One page; it reads what it shows when it is opened, and asks the window to go elsewhere.

    `go` names another page and what to open there, `said` gives the learner one sentence,
    `card_wanted` asks to write a card: one of the learner's own, a beginning without id, or None.
    """

    go = Signal(str, str)
    said = Signal(str)
    card_wanted = Signal(object)

    def open(self, argument: str) -> None:
        """Show what is true now; `argument` says what to open, empty for the page's own start."""

    def leave(self) -> None:
        """Keep what the learner would miss; another page comes up, or the window closes."""

    def first_focus(self) -> QWidget:
        """Return the widget that the keyboard should be on when the page comes up."""
        return self

    def draft(self) -> "Card | None":
        """Return what a new card begins with, such as the text that is selected, or None."""
        return None

    def listen(self) -> None:
        """Read aloud what the page shows, or hold on; pages without anything to hear do nothing."""
