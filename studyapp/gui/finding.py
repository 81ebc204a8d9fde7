"""The palette over the page that shows: what it offers, and what is chosen there."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from studyapp.gui.choosing import Choosing
from studyapp.gui.directory import Entry
from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.keys.table import Place
from studyapp.gui.kit import Kit
from studyapp.gui.offering import offer_of, offers_on, remember, remembered
from studyapp.gui.page_stack import PageStack
from studyapp.gui.widgets.palette.offers import GO, PUT, SET, Offer
from studyapp.gui.widgets.palette.palette import Palette
from studyapp.study.settings import Preferences
from studyapp.study.signposts import Spot
from studyapp.study.ways_back import WaysBack

_MOST_PLACES: Final = 20


class Finding(QObject):
    """Goes where the learner wants to; `wanted` carries a deed that can be done on every page."""

    wanted = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        pages: PageStack,
        preferences: Preferences,
        bindings: Bindings,
        ways: Callable[[], WaysBack | None],
    ) -> None:
        super().__init__(pages)
        self._pages = pages
        self._preferences = preferences
        self._bindings = bindings
        self._choosing = Choosing(preferences, ways, bindings, self)
        self._choosing.said.connect(self.said)
        self._choosing.settled.connect(self._pages.follow_settings)
        self._palette = self._new_palette()

    def _new_palette(self) -> Palette:
        made = Palette(self._pages.window())
        made.chosen.connect(self._on_chosen)
        made.sought.connect(self._on_sought)
        return made

    def begin(self, everywhere: Mapping[str, Callable[[], None]], listed: Iterable[Entry]) -> None:
        """Let the learner find anything and do anything by typing."""
        offers = offers_on(
            self._pages.page,
            everywhere,
            listed,
            self._bindings,
            self._preferences,
            self._taken(),
        )
        self._palette.open(offers, remembered(self._preferences, offers))

    def _taken(self) -> tuple[tuple[str, str], ...]:
        """Return the courses that the learner has taken, each with its title."""
        kit = self._pages.kit
        if kit is None:
            return ()
        enrolled = set(kit.desk.progress.enrolled())
        packs = kit.desk.catalogue.packs() if enrolled else ()
        return tuple((pack.id, pack.title) for pack in packs if pack.id in enrolled)

    def retell(self) -> None:
        """Speak the language in force."""
        self._palette.deleteLater()
        self._palette = self._new_palette()

    @Slot(object)
    def _on_chosen(self, offer: Offer) -> None:
        remember(self._preferences, offer)
        way, _, rest = offer.name.partition(":")
        name, _, argument = rest.partition(":")
        if way == GO:
            self._pages.go_to(name, argument)
        elif way == SET:
            self._pages.go_to("settings", rest)
        elif way == PUT:
            self._choosing.take(name, argument)
        else:
            self._do(name)

    def _do(self, action: str) -> None:
        place, _, deed = action.rpartition(".")
        page = self._pages.page
        if place == Place.EVERYWHERE or page is None or not page.act(deed):
            self.wanted.emit(deed)

    @Slot(str)
    def _on_sought(self, typed: str) -> None:
        kit = self._pages.kit
        if kit is not None:
            kit.tasks.run(partial(_places, kit, typed), self._on_places)

    def _on_places(self, found: tuple[str, tuple[tuple[float, Spot], ...]]) -> None:
        typed, spots = found
        self._palette.show_places(typed, tuple((fit, offer_of(it)) for fit, it in spots))


def _places(kit: Kit, typed: str) -> tuple[str, tuple[tuple[float, Spot], ...]]:
    """Find places by name, in the background."""
    return typed, kit.desk.signposts.find(typed, _MOST_PLACES)
