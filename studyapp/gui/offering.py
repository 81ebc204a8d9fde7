"""What the palette offers on a page: what can be done there, pages, settings, places by name."""

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QCoreApplication

from studyapp.gui import languages
from studyapp.gui.directory import Entry
from studyapp.gui.handbooks import installed_guide
from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.keys.table import BY_NAME, Action, Place, actions_of, title
from studyapp.gui.page import Page
from studyapp.gui.pages.settings_index import SETTINGS_LISTED
from studyapp.gui.widgets.palette.offers import DO, GO, SET, Offer, OfferKind
from studyapp.model.errors import StudyError
from studyapp.study.settings import Preferences
from studyapp.study.signposts import Spot, SpotKind

_KEPT: Final = 8
_SETTING: Final = "found"
# What only makes sense while one presses it, or is the palette itself.
_NOT_OFFERED: Final = frozenset({"palette", "region", "region-back", "back", "esc", "scroll"})
_ICONS: Final = {
    SpotKind.COURSE: "library",
    SpotKind.LESSON: "book-open",
    SpotKind.CHAPTER: "list",
    SpotKind.TERM: "glossary",
}
_PAGES: Final = {
    SpotKind.COURSE: "course",
    SpotKind.LESSON: "lesson",
    SpotKind.CHAPTER: "lesson",
    SpotKind.TERM: "glossary",
}

Deeds = Mapping[str, Callable[[], None]]


def offers_on(
    page: Page | None, everywhere: Deeds, entries: Iterable[Entry], bindings: Bindings
) -> tuple[Offer, ...]:
    """Return what can be done now, the page's own first, then the pages and the settings."""
    mine = page.deeds() if page is not None else {}
    places = page.places if page is not None else ()
    actions = [action for place in places for action in actions_of(place) if action.deed in mine]
    told = {action.deed for action in actions}
    actions += [
        action
        for action in actions_of(Place.EVERYWHERE)
        if action.deed in everywhere and action.deed not in told and not action.span
    ]
    offered = [action for action in actions if action.deed not in _NOT_OFFERED]
    return (
        *(_of_action(action, bindings) for action in offered),
        *_of_pages(entries, bindings),
        *_of_settings(),
        *_of_guide(),
    )


def _of_action(action: Action, bindings: Bindings) -> Offer:
    beside = "" if action.place is Place.EVERYWHERE else title(action.place)
    key = bindings.told(action.name)
    return Offer(f"{DO}:{action.name}", OfferKind.ACTION, action.told, beside, action.icon, key)


def _of_pages(entries: Iterable[Entry], bindings: Bindings) -> Iterable[Offer]:
    for number, entry in enumerate((it for it in entries if it.title), 1):
        action = BY_NAME.get(f"{Place.EVERYWHERE}.go-{number}")
        key = bindings.told(action.name) if action is not None else ""
        yield Offer(f"{GO}:{entry.name}:", OfferKind.PAGE, entry.label, "", entry.icon, key)


def _of_settings() -> Iterable[Offer]:
    within = QCoreApplication.translate("Directory", "Settings")
    for context, words in SETTINGS_LISTED:
        told = QCoreApplication.translate(context, words)
        yield Offer(f"{SET}:{context}:{words}", OfferKind.SETTING, told, within, "settings")


def _of_guide() -> Iterable[Offer]:
    """Offer the chapters of the guide; without its files there are none to offer."""
    within = QCoreApplication.translate("Directory", "Guide")
    with suppress(StudyError):
        for name, told in installed_guide().chapters(languages.active().code):
            icon = "circle-question-mark"
            yield Offer(f"{GO}:guide:{name}", OfferKind.CHAPTER, told, within, icon)


def offer_of(spot: Spot) -> Offer:
    """Return the way to a place."""
    name = f"{GO}:{_PAGES[spot.kind]}:{spot.key}"
    return Offer(name, OfferKind(spot.kind), spot.title, spot.beside, _ICONS[spot.kind])


# --- what was chosen last --------------------------------------------------------------------


def remember(preferences: Preferences, offer: Offer) -> None:
    """Keep that `offer` was chosen, before all others."""
    kept = [[offer.name, offer.kind, offer.title, offer.beside, offer.icon]]
    kept += [each for each in _read(preferences) if each[0] != offer.name]
    preferences.set(_SETTING, json.dumps(kept[:_KEPT]))


def remembered(preferences: Preferences, now: Iterable[Offer]) -> tuple[Offer, ...]:
    """Return what was chosen last, as far as it can be done `now` or leads to a place."""
    by_name = {offer.name: offer for offer in now}
    found = []
    for name, kind, told, beside, icon in _read(preferences):
        if name in by_name:
            found.append(by_name[name])
        elif name.startswith(f"{GO}:"):
            found.append(Offer(name, OfferKind(kind), told, beside, icon))
    return tuple(found)


def _read(preferences: Preferences) -> list[list[str]]:
    with suppress(ValueError, RecursionError):
        read = json.loads(preferences.text(_SETTING) or "[]")
        if isinstance(read, list):
            return [each for each in read if _is_offer(each)]
    return []


def _is_offer(value: object) -> bool:
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        return False
    return len(value) == len(("name", "kind", "title", "beside", "icon")) and value[1] in set(
        OfferKind
    )
