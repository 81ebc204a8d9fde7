"""Which file names a pack may hold: the same ones on Linux, macOS and Windows."""

import posixpath
import re
import unicodedata
from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote

PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp", ".svg"})
SOUNDS: Final = frozenset({".ogg", ".opus", ".mp3", ".wav", ".m4a"})
FILMS: Final = frozenset({".webm", ".mp4"})
MEDIA: Final = PICTURES | SOUNDS | FILMS
TEXTS: Final = frozenset({".yaml", ".md", ".csv", ".txt"})
BARE: Final = frozenset({"LICENSE", "COPYING", "mimetype"})
LONGEST_NAME: Final = 200
DEEPEST: Final = 8

_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\\\ud800-\udfff]')
_DEVICE: Final = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE
)
_ABSOLUTE: Final = re.compile(r"[/\\]|[A-Za-z]:")


def suffix(name: str) -> str:
    """Return the suffix of `name` in small letters, with its dot."""
    return posixpath.splitext(name)[1].lower()


def allowed_kind(name: str) -> bool:
    """Tell whether files of the kind of `name` may be in a pack."""
    return suffix(name) in TEXTS | MEDIA or posixpath.basename(name) in BARE


def unsafe(name: str) -> str | None:
    """Return why `name`, a path inside a pack, is unsafe on some computer; None if it is safe."""
    if _ABSOLUTE.match(name):
        return "is an absolute path"
    parts = name.split("/")
    if len(name) > LONGEST_NAME or len(parts) > DEEPEST:
        return "is too long or lies too deep"
    return next((reason for reason in map(_unsafe_part, parts) if reason), None)


def twins(names: Iterable[str]) -> list[tuple[str, str]]:
    """Return pairs of `names` that differ only in case or Unicode form, or as file and folder."""
    first: dict[str, str] = {}
    found: list[tuple[str, str]] = []
    for name in names:
        key = folded(name)
        found += [(name, first[key])] if key in first else []
        first.setdefault(key, name)
    folders = {folder for key in first for folder in _folders(key)}
    found += [(name, f"{name}/") for key, name in first.items() if key in folders]
    return found


def folded(name: str) -> str:
    """Return `name` as a computer sees it that ignores case and Unicode form."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def resolve(folder: str, address: str) -> str | None:
    """Return the path inside the pack that `address`, seen from `folder`, names; None if none."""
    path = unquote(address.partition("#")[0])
    if not path or _ABSOLUTE.match(path):
        return None
    joined = posixpath.normpath(posixpath.join(folder, path))
    return None if joined == "." or unsafe(joined) else joined


def _unsafe_part(part: str) -> str | None:
    if part in {"", ".", ".."}:
        return "leaves its folder"
    if _FORBIDDEN.search(part):
        return "holds a character that not every computer allows"
    if part != part.rstrip(". "):
        return "ends in a dot or a space"
    return "is the name of a device on Windows" if _DEVICE.match(part) else None


def _folders(key: str) -> list[str]:
    parts = key.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]
