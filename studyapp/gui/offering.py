"""What the palette offers on a page: what can be done there, pages, settings, places by name."""

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from studyapp.gui import languages, synonyms
from studyapp.gui.choosing import in_force
from studyapp.gui.directory import Entry
from studyapp.gui.handbooks import installed_guide
from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.keys.table import BY_NAME, Action, Place, actions_of, title
from studyapp.gui.page import Page
from studyapp.gui.pages.settings_index import SETTINGS_LISTED, Listed, found_by, titled
from studyapp.gui.widgets.palette.offers import DO, GO, PUT, SET, Offer, OfferKind
from studyapp.model.errors import StudyError
from studyapp.study.settings import Preferences
from studyapp.study.signposts import Spot, SpotKind

_KEPT: Final = 40
_FADES: Final = 0.9  # how much of having been chosen is left after each other choice
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
    page: Page | None,
    everywhere: Deeds,
    entries: Iterable[Entry],
    bindings: Bindings,
    preferences: Preferences,
    taken: Iterable[tuple[str, str]] = (),
) -> tuple[Offer, ...]:
    """Return what can be done now, the page's own first, then the pages and the settings.

    `taken` are the courses of the learner, each with its title.
    """
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
        *_of_listening(taken),
        *_of_settings(),
        *_of_choices(preferences),
        *_of_guide(),
    )


def _of_action(action: Action, bindings: Bindings) -> Offer:
    beside = "" if action.place is Place.EVERYWHERE else title(action.place)
    key = bindings.told(action.name)
    also = found_by(synonyms.OF_ACTIONS.get(action.name, ""), action.words)
    name = f"{DO}:{action.name}"
    return Offer(name, OfferKind.ACTION, action.told, beside, action.icon, key, also)


def _of_pages(entries: Iterable[Entry], bindings: Bindings) -> Iterable[Offer]:
    for number, entry in enumerate((it for it in entries if it.title), 1):
        action = BY_NAME.get(f"{Place.EVERYWHERE}.go-{number}")
        key = bindings.told(action.name) if action is not None else ""
        also = found_by(synonyms.OF_PAGES.get(entry.name, ""), entry.title)
        name = f"{GO}:{entry.name}:"
        yield Offer(name, OfferKind.PAGE, entry.label, "", entry.icon, key, also)


def _of_listening(taken: Iterable[tuple[str, str]]) -> Iterable[Offer]:
    """Offer the reviews without hands, and to record each course: they stand in no list."""
    told = QCoreApplication.translate("HandsFreePage", "Review without hands")
    also = found_by(synonyms.OF_PAGES["hands-free"], "hands-free review")
    courses = tuple(taken)
    if courses:
        yield Offer(f"{GO}:hands-free:", OfferKind.PAGE, told, "", "volume-2", also=also)
    told = QCoreApplication.translate("Palette", "Record as sound files")
    also = found_by(synonyms.OF_PAGES["record"], "record")
    for pack, title_ in courses:
        yield Offer(f"{GO}:record:{pack}", OfferKind.PAGE, told, title_, "music", also=also)


def _of_settings() -> Iterable[Offer]:
    within = QCoreApplication.translate("Directory", "Settings")
    for one in SETTINGS_LISTED:
        name, also = f"{SET}:{one.key}", found_by(one.also, one.title)
        yield Offer(name, OfferKind.SETTING, one.told, within, "settings", also=also)


def _of_choices(preferences: Preferences) -> Iterable[Offer]:
    """Offer each choice of the settings that have some; the one in force has a mark."""
    for one in SETTINGS_LISTED:
        if one.name:
            yield from _choices_of(one, in_force(preferences, one.name))


def _choices_of(one: Listed, now: str) -> Iterable[Offer]:
    within = QCoreApplication.translate("Directory", "Settings")
    chosen = QCoreApplication.translate("Palette", "in force")
    words = found_by(one.also, one.title)
    for value, told, also in one.offered():
        beside, icon = (chosen, "check") if value == now else (within, "settings")
        name, title = f"{PUT}:{one.name}:{value}", titled(one.told, told)
        yield Offer(name, OfferKind.CHOICE, title, beside, icon, also=f"{also} {words}")


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
    read = _read(preferences)
    before = next((used for kept, used in read if kept.name == offer.name), 0.0)
    kept = [(offer, 1 + _FADES * before)]
    kept += [(other, _FADES * used) for other, used in read if other.name != offer.name]
    lines = [
        [one.name, one.kind, one.title, one.beside, one.icon, round(used, 3)]
        for one, used in kept[:_KEPT]
    ]
    preferences.set(_SETTING, json.dumps(lines))


def remembered(preferences: Preferences, now: Iterable[Offer]) -> tuple[Offer, ...]:
    """Return what was chosen last, as far as it can be done `now` or leads to a place."""
    by_name = {offer.name: offer for offer in now}
    found = []
    for kept, used in _read(preferences):
        if kept.name in by_name:
            found.append(replace(by_name[kept.name], used=used))
        elif kept.name.startswith(f"{GO}:"):
            found.append(replace(kept, used=used))
    return tuple(found)


def _read(preferences: Preferences) -> list[tuple[Offer, float]]:
    with suppress(ValueError, RecursionError):
        read = json.loads(preferences.text(_SETTING) or "[]")
        if isinstance(read, list):
            return [found for each in read if (found := _kept(each)) is not None]
    return []


def _kept(value: object) -> tuple[Offer, float] | None:
    """Return what was kept as a line; earlier versions counted nothing."""
    match value:
        case [str(name), str(kind), str(title), str(beside), str(icon), *rest]:
            if kind in set(OfferKind):
                used = rest[0] if rest and isinstance(rest[0], int | float) else 1.0
                return Offer(name, OfferKind(kind), title, beside, icon), min(10.0, float(used))
    return None
