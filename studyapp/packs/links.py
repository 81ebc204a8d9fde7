"""Judges the addresses of links and pictures: a pack may lead to itself and to the web."""

import re
from dataclasses import dataclass
from typing import Final

from studyapp.packs.faults import shown
from studyapp.packs.names import resolve
from studyapp.packs.notes import Notes

INSIDE: Final = ("term", "card", "quiz", "lesson")
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_WEB: Final = re.compile(r"(?:https?://[^\s/\\][^\s\\]*|mailto:[^\s]+@[^\s]+)", re.IGNORECASE)
_ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}(#[a-z0-9][a-z0-9._-]{0,63})?")


@dataclass(frozen=True, slots=True)
class Links:
    """Reads addresses in a text that lies in `folder` of the pack, in lesson `lesson` if any."""

    notes: Notes
    folder: str = ""
    lesson: str | None = None

    def link(self, address: str, line: int) -> str | None:
        """Return the link a run carries for `address`; None, with a fault noted, if none."""
        if address.startswith("#") and self.lesson is not None:
            return self._inside("lesson", self.lesson + address, line)
        scheme = _SCHEME.match(address)
        if scheme is None:
            return self.path(address, line)
        if scheme[1] in INSIDE:
            return self._inside(scheme[1], address[scheme.end() :], line)
        if _WEB.fullmatch(address):
            return address
        self._refuse(scheme[1], address, line)
        return None

    def path(self, address: str, line: int) -> str | None:
        """Return the path inside the pack that `address` names."""
        path = resolve(self.folder, address) if not _SCHEME.match(address) else None
        if path is None:
            hint = "use a path inside the pack, such as media/chip.png"
            if self.folder:
                hint = f"use a path inside the pack, seen from the folder {self.folder}"
            message = f"{shown(address)} is no path inside the pack"
            self.notes.fault(line, "E321", message, hint)
            return None
        self.notes.mention(line, "path", path)
        return path

    def _inside(self, kind: str, target: str, line: int) -> str | None:
        if not _ID.fullmatch(target) or ("#" in target and kind != "lesson"):
            message = f"{kind}:{target[:60]} is no link to a {kind}"
            self.notes.fault(line, "E309", message, f"write {kind}: and an id, such as {kind}:gpu")
            return None
        self.notes.mention(line, kind, target)
        return f"{kind}:{target}"

    def _refuse(self, scheme: str, address: str, line: int) -> None:
        if scheme == "wait":
            message = "a pause stands alone in its paragraph, as [pause](wait:4s)"
            self.notes.fault(line, "E212", message)
        else:
            message = f"a pack may not link to {shown(address)}"
            hint = "links lead to https:, http:, mailto:, term:, card:, quiz:, lesson: or a path"
            self.notes.fault(line, "E309", message, hint)
