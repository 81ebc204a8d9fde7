"""Chapter marks inside sound files: Nero's `chpl` in MP4, ID3 `CHAP` frames in MP3."""

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

_MOST: Final = 255  # chapters that `chpl` can count
_LONGEST: Final = 255  # bytes of a title there
_TICKS_PER_MS: Final = 10_000  # `chpl` counts in 100 ns
_LARGE: Final = 1  # a box of this size names its size behind its name
_UTF8: Final = b"\x03"
_NO_OFFSET: Final = 0xFFFFFFFF


class Chapter(NamedTuple):
    """Where a chapter begins, and its title."""

    start_ms: int
    title: str


class _Box(NamedTuple):
    name: bytes
    start: int
    body: int
    end: int


def add_to_mp4(file: Path, chapters: Sequence[Chapter]) -> None:
    """Write `chapters` into the `moov` box of an MP4 file, which must be its last box.

    Raises ValueError if the file is not built so.
    """
    with file.open("r+b") as stream:
        boxes = list(_boxes(stream, 0, stream.seek(0, 2)))
        if not boxes or boxes[-1].name != b"moov":
            raise ValueError("the file does not end with its table of contents")
        moov = _bytes(stream, boxes[-1])
        stream.seek(boxes[-1].start)
        stream.write(_with_chapters(moov, _chpl(chapters)))
        stream.truncate()


def chapters_of_mp4(file: Path) -> list[Chapter]:
    """Return the chapters that `add_to_mp4` wrote."""
    with file.open("rb") as stream:
        end = stream.seek(0, 2)
        start = 0
        for name in (b"moov", b"udta", b"chpl"):
            found = next((box for box in _boxes(stream, start, end) if box.name == name), None)
            if found is None:
                return []
            start, end = found.body, found.end
        stream.seek(start)
        return list(_read_chpl(stream.read(end - start)))


def id3_tag(title: str, artist: str, chapters: Sequence[Chapter], ms: int) -> bytes:
    """Return an ID3v2.4 tag with the chapters of a sound of `ms` milliseconds.

    The form is that of https://id3.org/id3v2-chapters-1.0.
    """
    frames = _text(b"TIT2", title) + _text(b"TPE1", artist)
    names = [b"chp%d" % number for number, _ in enumerate(chapters)]
    if 0 < len(names) <= _MOST:
        listed = b"toc\0\x03" + bytes([len(names)]) + b"".join(name + b"\0" for name in names)
        frames += _frame(b"CTOC", listed)
    ends = [*(chapter.start_ms for chapter in chapters[1:]), ms]
    for name, chapter, end in zip(names, chapters, ends, strict=bool(chapters)):
        times = struct.pack(">4I", chapter.start_ms, end, _NO_OFFSET, _NO_OFFSET)
        frames += _frame(b"CHAP", name + b"\0" + times + _text(b"TIT2", chapter.title))
    return b"ID3\x04\0\0" + _synchsafe(len(frames)) + frames


def _chpl(chapters: Sequence[Chapter]) -> bytes:
    kept = chapters[:_MOST]
    body = b"\x01\0\0\0" + bytes(4) + bytes([len(kept)])
    for chapter in kept:
        title = chapter.title.encode()[:_LONGEST].decode(errors="ignore").encode()
        body += struct.pack(">QB", chapter.start_ms * _TICKS_PER_MS, len(title)) + title
    return _box(b"chpl", body)


def _read_chpl(body: bytes) -> Iterator[Chapter]:
    at = 9
    for _ in range(body[8]):
        start, size = struct.unpack_from(">QB", body, at)
        yield Chapter(start // _TICKS_PER_MS, body[at + 9 : at + 9 + size].decode())
        at += 9 + size


def _with_chapters(moov: bytes, chpl: bytes) -> bytes:
    """Return the `moov` box with `chpl` in its `udta` box, which is added where it is missing."""
    import io

    stream = io.BytesIO(moov)
    inner = list(_boxes(stream, 8, len(moov)))
    udta = b"".join(moov[box.body : box.end] for box in inner if box.name == b"udta")
    others = b"".join(moov[box.start : box.end] for box in inner if box.name != b"udta")
    return _box(b"moov", others + _box(b"udta", udta + chpl))


def _boxes(stream: BinaryIO, start: int, end: int) -> Iterator[_Box]:
    while start + 8 <= end:
        stream.seek(start)
        size, name = struct.unpack(">I4s", stream.read(8))
        body = start + 8
        if size == _LARGE:
            (size,) = struct.unpack(">Q", stream.read(8))
            body += 8
        if size < body - start or start + size > end:
            raise ValueError("the file is no whole MP4 file")
        yield _Box(name, start, body, start + size)
        start += size


def _bytes(stream: BinaryIO, box: _Box) -> bytes:
    stream.seek(box.start)
    return stream.read(box.end - box.start)


def _box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body) + 8, name) + body


def _text(name: bytes, text: str) -> bytes:
    return _frame(name, _UTF8 + text.encode())


def _frame(name: bytes, body: bytes) -> bytes:
    return name + _synchsafe(len(body)) + b"\0\0" + body


def _synchsafe(number: int) -> bytes:
    """Return `number` in four bytes of seven bits each, as ID3 writes sizes."""
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))
