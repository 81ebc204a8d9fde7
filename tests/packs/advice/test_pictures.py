"""A picture that the app would not show is named before a learner misses it."""

import struct
from pathlib import Path

import pytest

from studyapp.packs.advice.pictures import why_not_shown


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">L4s2L5B", 13, b"IHDR", width, height, 8, 2, 0, 0, 0)


def jpeg(width: int, height: int) -> bytes:
    thumbnail = b"\xff\xe1" + struct.pack(">H", 50_002) + bytes(50_000)
    frame = b"\xff\xc2" + struct.pack(">HB2HB", 17, 8, height, width, 3) + bytes(9)
    return b"\xff\xd8" + thumbnail + frame


def webp(kind: bytes, head: bytes) -> bytes:
    return b"RIFF\x00\x00\x00\x00WEBP" + kind + struct.pack("<L", len(head)) + head


def lossless(width: int, height: int) -> bytes:
    return webp(b"VP8L", b"\x2f" + struct.pack("<L", (width - 1) | (height - 1) << 14))


def extended(width: int, height: int) -> bytes:
    sizes = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return webp(b"VP8X", bytes(4) + sizes)


def plain_webp(width: int, height: int) -> bytes:
    return webp(b"VP8 ", bytes(6) + struct.pack("<2H", width, height))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.png", png(800, 600)),
        ("x.jpg", jpeg(800, 600)),
        ("x.jpeg", jpeg(800, 600)),
        ("x.webp", lossless(800, 600)),
        ("x.webp", extended(800, 600)),
        ("x.webp", plain_webp(800, 600)),
        ("x.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
)
def test_a_picture_of_each_kind_is_shown(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert why_not_shown(tmp_path / name) is None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.png", png(60_000, 60_000)),
        ("x.jpg", jpeg(60_000, 60_000)),
        ("x.webp", lossless(16_000, 16_000)),
        ("x.webp", extended(60_000, 60_000)),
        ("x.webp", plain_webp(16_000, 16_000)),
    ],
)
def test_a_picture_that_would_fill_the_memory_is_named(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    assert "more than 64 million" in (why_not_shown(tmp_path / name) or "")


@pytest.mark.parametrize("name", ["x.png", "x.jpg", "x.webp", "x.svg"])
@pytest.mark.parametrize("content", [b"", b"GIF89a", png(8, 8)[:18], jpeg(8, 8)[:60], b"RIFF"])
def test_what_is_damaged_or_something_else_is_named(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    assert why_not_shown(tmp_path / name) is not None
