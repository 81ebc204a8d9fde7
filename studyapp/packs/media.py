"""Checks pictures, sounds and their credits."""

from typing import Final

from studyapp.packs.faults import Faults, Place, shown
from studyapp.packs.gather import Gathered
from studyapp.packs.kinds import Entry
from studyapp.packs.names import MEDIA, PICTURES, SOUNDS, suffix, unsafe
from studyapp.packs.suggest import did_you_mean

_KEYS: Final = {"image": PICTURES, "audio": SOUNDS}


def check_media(gathered: Gathered, faults: Faults) -> None:
    """Note media that are named but missing, of a kind not allowed, or without a credit."""
    items = gathered.items
    for entry in (*items.terms, *items.cards, *items.questions):
        for key, kinds in _KEYS.items():
            if key in entry:
                _check_file(entry, key, kinds, gathered, faults)
    for name in sorted(gathered.folder.names):
        if name.startswith("media/") and suffix(name) not in MEDIA | {".yaml", ".txt", ".md"}:
            hint = f"allowed are {' '.join(sorted(MEDIA))}"
            faults.add(Place(name), "E322", "files of this kind are not allowed", hint)
    _check_credits(gathered, faults)


def check_picture(path: str, place: Place, faults: Faults) -> None:
    """Note a fault at `place` if `path` names no picture."""
    if suffix(path) not in PICTURES:
        message = f"{shown(path)} is no picture"
        faults.add(place, "E322", message, f"allowed are {' '.join(sorted(PICTURES))}")


def _check_file(
    entry: Entry, key: str, kinds: frozenset[str], gathered: Gathered, faults: Faults
) -> None:
    path, place = entry[key], entry.place(key)
    why = unsafe(path)
    if why is not None:
        hint = "use a path inside the pack, such as media/chip.png"
        faults.add(place, "E321", f"the path {shown(path)} {why}", hint)
    elif path not in gathered.folder.names:
        near = did_you_mean(path, sorted(gathered.folder.names))
        faults.add(place, "E320", f"no file {shown(path)}", near, cause=path)
    elif suffix(path) not in kinds:
        hint = f"allowed are {' '.join(sorted(kinds))}"
        faults.add(place, "E322", f"{shown(path)} cannot be used as {key}", hint)


def _check_credits(gathered: Gathered, faults: Faults) -> None:
    credited: set[str] = set()
    for entry in gathered.credits:
        path = f"media/{entry.get('file', '')}"
        credited.add(path)
        if "file" in entry and path not in gathered.folder.names:
            faults.add(entry.place("file"), "E320", f"no file {shown(path)}", cause=path)
        elif suffix(path) in PICTURES and not (entry.get("alt") or entry.get("decorative")):
            hint = "add alt: with what it shows, or decorative: true"
            message = f"the credit of {shown(path)} has no alt text"
            faults.add(entry.place(), "W321", message, hint)
    if faults.halted("media/credits.yaml"):
        return
    for name in gathered.folder.under("media", *MEDIA):
        if name not in credited:
            hint = "say in media/credits.yaml who made it and under which licence"
            faults.add(Place(name), "W320", "this file has no credit", hint)
