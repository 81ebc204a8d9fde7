"""What every page of the window is."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui.keys.table import Place
from studyapp.gui.kit import Kit

if TYPE_CHECKING:  # start-up is precious: content is imported when there is some to show
    from studyapp.model.content import Card
    from studyapp.study.ways_back import WayBack


class Page(QWidget):
    """One page; it reads what it shows when it is opened, and asks the window to go elsewhere.

    `go` names another page and what to open there, `said` gives the learner one sentence,
    `card_wanted` asks to write a card: one of the learner's own, a beginning without id, or None.
    `acted` names what was done by a key or from the palette, `undo_wanted` asks to take back the
    last change.
    """

    places: ClassVar[tuple[Place, ...]] = ()  # where its deeds stand in the table of keys

    go = Signal(str, str)
    said = Signal(str)
    card_wanted = Signal(object)
    acted = Signal(str)
    undo_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit

    def open(self, argument: str) -> None:
        """Show what is true now; `argument` says what to open, empty for the page's own start."""

    def leave(self) -> None:
        """Keep what the learner would miss; another page comes up, or the window closes."""

    def first_focus(self) -> QWidget:
        """Return the widget that the keyboard should be on when the page comes up."""
        return self

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done now, by the names of `keys.table`; keys and palette call it."""
        return {}

    def act(self, deed: str) -> bool:
        """Do what `deed` names, if it can be done now; tell whether it was."""
        done = self.deeds().get(deed) if deed else None
        if done is None:
            return False
        done()
        self.acted.emit(deed)
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means on this page; tell whether the key is served by that."""
        return self.act(self._kit.bindings.meaning(event, *self.places))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serve the keys that no field or button wanted; the window has those of every page."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def taken_back(self, way: "WayBack") -> None:
        """Show what is true now: a change was taken back, or made again, wherever it was."""

    def follow_settings(self) -> None:
        """Follow the settings anew: one was changed from elsewhere while the page shows."""

    def draft(self) -> "Card | None":
        """Return what a new card begins with, such as the text that is selected, or None."""
        return None

    def voice_bar(self) -> QWidget | None:
        """Return the bar that reads aloud, where the page has one: F6 leads there."""
        return None

    def listen(self) -> None:
        """Read aloud what the page shows, or hold on; pages without anything to hear do nothing."""
