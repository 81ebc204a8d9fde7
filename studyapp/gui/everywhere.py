"""What can be done on every page alike, by a key, a button or from the palette."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from studyapp.gui.directory import Entry, entry
from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.keys.shortcuts import Shortcuts
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.page_stack import PageStack
from studyapp.gui.reading_on import ReadingOn
from studyapp.gui.taking_back import TakingBack
from studyapp.gui.tasks import Tasks
from studyapp.study.ways_back import Change, WayBack, WaysBack

if TYPE_CHECKING:  # each is imported when it is first wanted
    from studyapp.gui.finding import Finding
    from studyapp.model.content import Card

_NUMBERED: Final = 9  # pages that have a key of their own


class Everywhere(QObject):
    """Does what keys and palette name on whichever page, and what pages ask for.

    `listed` are the pages in the order of the list, `of_shell` the deeds of the window itself.
    `acted` names what was done, on every page or by one of them.
    """

    acted = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        pages: PageStack,
        reading: ReadingOn,
        listed: Iterable[Entry],
        of_shell: Mapping[str, Callable[[], None]],
        bindings: Bindings,
        tasks: Tasks,
    ) -> None:
        super().__init__(pages)
        self._pages = pages
        self._reading = reading
        self._listed = tuple(each for each in listed if each.title)
        self._of_shell = of_shell
        self._bindings = bindings
        self._tasks = tasks
        self._finding: Finding | None = None
        self._taking_back = TakingBack(self._ways_back, tasks, self)
        self._taking_back.gone.connect(self._on_taken_back)
        self._taking_back.said.connect(self.said)
        self._shortcuts = Shortcuts(pages.window(), bindings)
        self._shortcuts.struck.connect(self.act)
        pages.made.connect(self._on_made)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """Return what can be done on every page now, by the names of `keys.table`."""
        can: dict[str, Callable[[], None]] = {
            **self._of_shell,
            "palette": self.find,
            "keys": self.show_keys,
            "back": self._pages.back,
            "listen": self.listen,
        }
        return can if self._pages.kit is None else can | self._deeds_with_files()

    def _deeds_with_files(self) -> dict[str, Callable[[], None]]:
        go_to = self._pages.go_to
        can: dict[str, Callable[[], None]] = {
            "guide": self.show_guide,
            "search": partial(go_to, "browse", ""),
            "new-card": self._write_new_card,
            "add-course": self._add_course,
            "back-up": self._back_up,
            "undo": self._taking_back.undo,
            "redo": self._taking_back.redo,
        }
        for number, listed in enumerate(self._listed[:_NUMBERED], 1):
            can[f"go-{number}"] = partial(go_to, listed.name, "")
        return can

    @Slot(str)
    def act(self, deed: str) -> bool:
        """Do what `deed` names, if it can be done now; tell whether it was."""
        done = self.deeds().get(deed) if deed else None
        if done is None:
            return False
        done()
        self.acted.emit(deed)
        return True

    @Slot(object)
    def _on_made(self, page: Page) -> None:
        page.card_wanted.connect(self.write_card)
        page.acted.connect(self.acted)
        page.undo_wanted.connect(self._taking_back.undo)

    # --- finding and looking up ------------------------------------------------------------------

    def find(self) -> None:
        """Let the learner find anything and do anything by typing."""
        kit = self._pages.kit
        if kit is None:
            return
        if self._finding is None:
            from studyapp.gui.finding import Finding

            self._finding = Finding(self._pages, kit.preferences, self._bindings, self._ways_back)
            self._finding.wanted.connect(self.act)
            self._finding.said.connect(self.said)
        self._finding.begin(self.deeds(), self._listed)

    def retell(self) -> None:
        """Speak the language in force."""
        if self._finding is not None:
            self._finding.retell()

    @Slot()
    def show_keys(self) -> None:
        """Show all keys at a glance."""
        from studyapp.gui.key_map import KeyMap

        KeyMap(self._bindings, self._pages.window()).show()

    def show_guide(self) -> None:
        """Open the guide at the chapter about the page that shows."""
        here = self._pages.here
        self._pages.go_to("guide", entry(here).help if here else "")

    def listen(self) -> None:
        """Hold the voice or let it go on, wherever the learner is; else read what the page has."""
        if not self._reading.toggle() and self._pages.page is not None:
            self._pages.page.listen()

    # --- cards, courses, copies ------------------------------------------------------------------

    @Slot(object)
    def write_card(self, card: "Card | None") -> None:
        """Let the learner write a card that begins with `card`, or change one with an id."""
        if self._pages.kit is None:
            return
        from studyapp.gui.widgets.own.card_dialog import CardDialog

        dialog = CardDialog(self._pages.kit, card, self._pages.window())
        dialog.saved.connect(self._on_card_saved)
        dialog.go.connect(self._pages.go_to)
        dialog.open()

    def _write_new_card(self) -> None:
        page = self._pages.page
        self.write_card(page.draft() if page is not None else None)

    @Slot(object)
    def _on_card_saved(self, _card: "Card") -> None:
        self.said.emit(self.tr("Your card is saved. It comes up for review with the others."))
        if self._pages.here == "cards":
            self._pages.show_again()

    def _add_course(self) -> None:
        """Let the learner choose the file of a course, on the page of courses."""
        from studyapp.gui.pages.library import LibraryPage

        self._pages.go_to("library", "")
        if isinstance(self._pages.page, LibraryPage):
            self._pages.page.ask_for_file()

    def _back_up(self) -> None:
        """Write a copy of all progress, and say so."""
        if self._pages.kit is not None:
            self._tasks.run(self._pages.kit.desk.back_up, self._on_backed_up)

    def _on_backed_up(self, copy: Path) -> None:
        self.said.emit(self.tr("A copy of your progress is saved: %1").replace("%1", copy.name))

    # --- taking back -----------------------------------------------------------------------------

    def _ways_back(self) -> WaysBack | None:
        kit: Kit | None = self._pages.kit
        return None if kit is None else kit.desk.ways_back

    @Slot(object)
    def _on_taken_back(self, way: WayBack) -> None:
        if self._pages.page is not None and way.change is not Change.SETTING_CHANGED:
            self._pages.page.taken_back(way)  # of a setting, it was told already
