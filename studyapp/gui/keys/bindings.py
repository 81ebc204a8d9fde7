"""Which key does what, for this learner: the table with the changes that the settings keep."""

import json
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent

from studyapp.gui.keys.strokes import KEPT, is_typed, stroke, told
from studyapp.gui.keys.table import ACTIONS, BY_NAME, Action, Place, actions_of, meets, title
from studyapp.study.settings import Preferences

_SETTING: Final = "keys"


class Bindings(QObject):
    """Tells what a key means where it is pressed; `changed` when the learner changed one."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._own = _read(preferences.text(_SETTING))
        self._means: dict[tuple[Place, str], str] = {}
        self._learn()

    def keys_of(self, action: Action) -> tuple[str, ...]:
        """Return the strokes that do `action`."""
        return self._own.get(action.name, action.keys)

    def meaning(self, event: QKeyEvent, *places: Place) -> str:
        """Return the deed that a key means at the first of `places` that knows it, '' for none."""
        pressed = stroke(event)
        return next(filter(None, (self._means.get((place, pressed)) for place in places)), "")

    def told(self, name: str) -> str:
        """Return the first key of the action `name` as the learner reads it, '' for none."""
        keys = self.keys_of(BY_NAME[name])
        return told(keys[0]) if keys else ""

    def is_own(self, action: Action) -> bool:
        """Tell whether the learner gave `action` other keys."""
        return action.name in self._own

    @property
    def has_own(self) -> bool:
        """Tell whether any action has other keys than it came with."""
        return bool(self._own)

    # --- changing ------------------------------------------------------------------------------

    def objection(self, action: Action, wanted: str) -> str:
        """Return in one sentence why `wanted` cannot do `action`, '' if it can."""
        shown = told(wanted)
        if wanted in KEPT:
            return self.tr(
                "%1 moves about in the window and cannot be given away; press another key."
            ).replace("%1", shown)
        if action.first and is_typed(wanted):
            return self.tr(
                "This works while you type, too: choose a key with Ctrl or Alt, or an F key."
            )
        other = self._rival(action, wanted)
        if other is None:
            return ""
        return (
            self.tr("%1 already means “%2” (%3); press another key, or change that one first.")
            .replace("%1", shown)
            .replace("%2", other.told)
            .replace("%3", title(other.place))
        )

    def _rival(self, action: Action, wanted: str) -> Action | None:
        for other in ACTIONS:
            if other is not action and meets(action.place, other.place):
                by_design = wanted in action.keys and wanted in other.keys
                if wanted in self.keys_of(other) and not by_design:
                    return other
        return None

    def bind(self, action: Action, keys: tuple[str, ...]) -> None:
        """Let `keys`, and no others, do `action`; ask for an `objection` first."""
        if keys == action.keys:
            self._own.pop(action.name, None)
        else:
            self._own[action.name] = keys
        self._keep()

    def reset(self) -> dict[str, tuple[str, ...]]:
        """Give every action its own keys again; return what was in force, for `restore`."""
        before = dict(self._own)
        self._own.clear()
        self._keep()
        return before

    def restore(self, own: dict[str, tuple[str, ...]]) -> None:
        """Put back what `reset` took away."""
        self._own = dict(own)
        self._keep()

    def _keep(self) -> None:
        kept = {name: list(keys) for name, keys in sorted(self._own.items())}
        self._preferences.set(_SETTING, json.dumps(kept) if kept else "")
        self._learn()
        self.changed.emit()

    def _learn(self) -> None:
        self._means = {
            (action.place, key): action.deed
            for action in reversed(ACTIONS)
            for key in self.keys_of(action)
        }


def default_key(name: str) -> str:
    """Return the first key that the action `name` came with, as the learner reads it."""
    keys = BY_NAME[name].keys
    return told(keys[0]) if keys else ""


def places_with_keys() -> tuple[Place, ...]:
    """Return the places that have at least one key, in the order of the map."""
    return tuple(place for place in Place if actions_of(place))


def _read(text: str) -> dict[str, tuple[str, ...]]:
    """Return the changes that were kept; what this version does not know is left out."""
    with suppress(ValueError, RecursionError):
        read = json.loads(text) if text else {}
        if isinstance(read, dict):
            return {
                name: tuple(keys)
                for name, keys in read.items()
                if name in BY_NAME
                and not BY_NAME[name].fixed
                and isinstance(keys, list)
                and all(isinstance(key, str) and key for key in keys)
            }
    return {}
