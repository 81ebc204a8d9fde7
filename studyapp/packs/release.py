"""The rules of a release: what has to hold between a version of a pack and the one before."""

import hashlib
from pathlib import Path
from typing import Final

from studyapp.model.changelogs import tells_of
from studyapp.model.changes import ChangeKind, changes
from studyapp.model.content import Pack
from studyapp.packs.faults import Faults, Place, shown
from studyapp.packs.kinds import Entry
from studyapp.packs.reader import files_of, read_pack

_LOG: Final = "CHANGELOG.md"


def check_release(new: Pack, root: Path, before: Path, head: Entry, faults: Faults) -> None:
    """Note what keeps `new`, which lies in `root`, from following the pack in `before`.

    Raises:
        PackError: the pack in `before` has errors.
    """
    old = read_pack(before)
    if old.id != new.id:
        message = f"the id was {shown(old.id)} before; with another id it is another pack"
        faults.add(head.place("id"), "E403", message, "the id of a pack never changes")
        return
    place, hint = head.place("version"), f"raise it above {old.version}"
    if version_key(new.version) < version_key(old.version):
        message = f"version {new.version} comes after {old.version}"
        faults.add(place, "E401", message, hint)
    elif new.version == old.version and content_hash(root) != content_hash(before):
        message = f"version {new.version} is out already, with other content"
        faults.add(place, "E402", message, hint)
    elif new.version != old.version:
        _check_told(root / _LOG, new.version, faults)
    _check_vanished(old, new, head, faults)


def version_key(version: str) -> tuple[int, ...]:
    """Return what puts versions such as 1.2.0 in order."""
    return tuple(map(int, version.split(".")))


def content_hash(root: Path) -> str:
    """Return a text that is the same for packs in which every file is the same.

    Raises:
        PackError: there is something that a pack may not hold, such as a link.
        OSError: a file cannot be read.
    """
    whole = hashlib.sha256()
    for name in files_of(root):
        if name != "mimetype":
            content = hashlib.sha256((root / name).read_bytes()).hexdigest()
            whole.update(f"{name}\0{content}\n".encode())
    return whole.hexdigest()


def _check_told(log: Path, version: str, faults: Faults) -> None:
    """Note a changelog that is kept, but not for this version."""
    if log.is_file() and not tells_of(log.read_text(encoding="utf-8", errors="replace"), version):
        message = f"{_LOG} tells nothing of version {version}"
        hint = f"learners read it when they update: write a heading `## {version}` and what is new"
        faults.add(Place(_LOG), "W402", message, hint)


def _check_vanished(old: Pack, new: Pack, head: Entry, faults: Faults) -> None:
    at = head.place("retired") if "retired" in head else Place(head.sheet.path)
    for change in changes(old, new):
        if change.kind is ChangeKind.GONE:
            message = (
                f"the {change.what} {shown(change.id)} is gone, but neither renamed nor retired"
            )
            hint = (
                f"write `retired: [{change.id}]` into pack.yaml, or `renamed: {{{change.id}: NEW}}`"
                " if it has a new id, so that progress follows"
            )
            faults.add(at, "W401", message, hint)
