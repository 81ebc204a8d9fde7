"""Tells why the app will not show a picture, from its first bytes alone."""

import struct
from pathlib import Path
from typing import Final

from studyapp.model.drawing import is_safe_svg
from studyapp.packs.names import suffix

MOST_PIXELS: Final = 64_000_000
_LARGEST_DRAWING: Final = 2_000_000
_LONGEST_SEARCH: Final = 256_000  # for the size of a JPEG, behind whatever a camera wrote first


def why_not_shown(path: Path) -> str | None:
    """Return why the picture `path` cannot be shown; None if it can, as far as its head tells."""
    if suffix(path.name) == ".svg":
        if path.stat().st_size > _LARGEST_DRAWING:
            return "the drawing is larger than 2 MB"
        if not is_safe_svg(path.read_bytes()):
            return "the drawing is damaged, or holds a script or something from outside"
        return None
    with path.open("rb") as file:
        head = file.read(_LONGEST_SEARCH)
    size = _size(head, suffix(path.name))
    if size is None:
        return f"the file is damaged, or is no {suffix(path.name)[1:]} in spite of its name"
    if size[0] * size[1] > MOST_PIXELS:
        return f"the picture has {size[0]:,} x {size[1]:,} pixels, more than 64 million"
    return None


def _size(head: bytes, kind: str) -> tuple[int, int] | None:
    try:
        match kind:
            case ".png":
                return _of_png(head)
            case ".jpg" | ".jpeg":
                return _of_jpeg(head)
            case _:
                return _of_webp(head)
    except (struct.error, IndexError):
        return None


def _of_png(head: bytes) -> tuple[int, int] | None:
    if not head.startswith(b"\x89PNG\r\n\x1a\n") or head[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">2L", head, 16)
    return width, height


def _of_jpeg(head: bytes) -> tuple[int, int] | None:
    """Go from segment to segment up to the one that starts a frame (ITU T.81, B.1.1)."""
    at = 2 if head.startswith(b"\xff\xd8") else len(head)
    while at < len(head):
        start, marker, length = struct.unpack_from(">BBH", head, at)
        if start != 0xFF:  # noqa: PLR2004 - what each marker starts with
            return None
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:  # noqa: PLR2004 - frames
            height, width = struct.unpack_from(">2H", head, at + 5)
            return width, height
        at += 2 + length
    return None


def _of_webp(head: bytes) -> tuple[int, int] | None:
    if head[:4] != b"RIFF" or head[8:12] != b"WEBP":
        return None
    kind = head[12:16]
    if kind == b"VP8X":
        return _three(head, 24) + 1, _three(head, 27) + 1
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<L", head, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<2H", head, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None


def _three(head: bytes, at: int) -> int:
    low, middle, high = head[at : at + 3]
    return low | middle << 8 | high << 16
