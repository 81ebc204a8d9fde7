"""Looks into the folder of a pack and reads its text files, within limits."""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studyapp.packs.faults import Faults, Place, Sheet
from studyapp.packs.names import twins, unsafe

MOST_FILES: Final = 2_000
LARGEST_TEXT: Final = 5_000_000
LARGEST_FILE: Final = 50_000_000
LONGEST_LINE: Final = 100_000

_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
# Looked for at the starts of lines alone: from each character it would take hours.
_LONG_LINE: Final = re.compile(rf"(?<![^\n])[^\n]{{{LONGEST_LINE + 1}}}")
_LINE_ENDS: Final = re.compile(r"\r\n?")
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder of a pack; `names` are its visible files, relative, with `/`."""

    root: Path
    names: frozenset[str]

    def under(self, place: str, *suffixes: str) -> list[str]:
        """Return the files below the folder `place`, with one of `suffixes` if given, sorted."""
        start, ends = f"{place}/", suffixes or ("",)
        return sorted(it for it in self.names if it.startswith(start) and it.endswith(ends))


@dataclass(frozen=True, slots=True)
class Found:
    """A file or other thing met in a folder; `mode` as in `os.stat_result`."""

    name: str
    mode: int
    size: int
    changed: int


def walk(root: Path) -> Iterator[Found]:
    """Yield the visible files below `root`, links and special files included, folders not.

    Raises:
        OSError: a folder cannot be read.
    """
    waiting = [""]
    while waiting:
        prefix = waiting.pop()
        with os.scandir(root / prefix) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                name = prefix + entry.name
                about = entry.stat(follow_symlinks=False)
                if stat.S_ISDIR(about.st_mode) and unsafe(name) is None:
                    waiting.append(f"{name}/")
                else:
                    yield Found(name, about.st_mode, about.st_size, about.st_mtime_ns)


def look(root: Path, faults: Faults) -> Folder:
    """List the files of the pack in `root` and note those that a pack may not hold."""
    names: set[str] = set()
    try:
        for found in walk(root):
            if _plain(found, faults):
                names.add(found.name)
            if len(names) > MOST_FILES:
                message = f"a pack may hold {MOST_FILES} files, not more"
                faults.add(Place("."), "E004", message)
                break
    except (OSError, ValueError) as error:
        faults.add(Place("."), "E005", f"the folder cannot be read: {reason(error)}")
        faults.halt(".")
    for name, other in twins(sorted(names)):
        message = f"the name differs from '{other}' too little for some computers"
        faults.add(Place(name), "E323", message, "give one of them another name")
    return Folder(root, frozenset(names))


def read_text(root: Path, sheet: Sheet) -> str | None:
    """Return the text of the sheet's file below `root`; None, with a fault noted, if unreadable.

    Line ends become line feeds; a byte order mark is dropped.
    """
    content = _read_bytes(root / sheet.path, sheet)
    if content is None:
        return None
    if content.startswith(_UTF16):
        sheet.add(1, 1, "E001", "not UTF-8 but UTF-16", "save the file with the encoding UTF-8")
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        hint = "save the file with the encoding UTF-8"
        sheet.add(1, 1, "E001", f"not UTF-8 (byte {error.start})", hint)
        return None
    text = _LINE_ENDS.sub("\n", text)
    return text if _fit(text, sheet) else None


def control_character(text: str) -> int | None:
    """Return the offset of the first control character in `text`, None if there is none."""
    match = _CONTROL.search(text)
    return match.start() if match else None


def without_control(text: str) -> str:
    """Return `text` as a file may hold it: line feeds, no control characters, no half letters."""
    whole = text.encode("utf-8", "ignore").decode()
    return _CONTROL.sub("", _LINE_ENDS.sub("\n", whole))


def reason(error: Exception) -> str:
    """Return the words of the operating system for `error`."""
    return (isinstance(error, OSError) and error.strerror) or type(error).__name__


def _plain(found: Found, faults: Faults) -> bool:
    place = Place(found.name)
    why = unsafe(found.name)
    if why is not None:
        faults.add(place, "E321", f"the name {why}", "give it another name")
    elif not stat.S_ISREG(found.mode):
        hint = "put the file itself there"
        faults.add(place, "E006", "a pack holds plain files, no links", hint)
    elif found.size > LARGEST_FILE:
        message = f"a file of a pack may have {LARGEST_FILE // 1_000_000} MB, not more"
        faults.add(place, "E004", message)
    else:
        return True
    return False


def _read_bytes(path: Path, sheet: Sheet) -> bytes | None:
    try:
        about = path.lstat()
        if not stat.S_ISREG(about.st_mode):
            sheet.add(1, 1, "E006", "a pack holds plain files, no links")
            return None
        with path.open("rb") as file:
            content = file.read(LARGEST_TEXT + 1)
    except (OSError, ValueError) as error:
        sheet.add(1, 1, "E005", f"the file cannot be read: {reason(error)}")
        return None
    if len(content) > LARGEST_TEXT:
        message = f"a text file may have {LARGEST_TEXT // 1_000_000} MB, not more"
        sheet.add(1, 1, "E004", message, "split it into several files")
        return None
    return content


def _fit(text: str, sheet: Sheet) -> bool:
    offset = control_character(text)
    if offset is not None:
        line, column = _position(text, offset)
        sheet.add(line, column, "E007", f"control character U+{ord(text[offset]):04X}")
        return False
    long = _LONG_LINE.search(text)
    if long is not None:
        line, _ = _position(text, long.start())
        message = f"a line may have {LONGEST_LINE:,} characters, not more"
        sheet.add(line, 1, "E004", message)
        return False
    return True


def _position(text: str, offset: int) -> tuple[int, int]:
    start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset) + 1, offset - start + 1
