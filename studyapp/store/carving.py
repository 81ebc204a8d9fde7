"""Reads the rows of tables straight from the pages of a SQLite file, however damaged the rest is.

Follows the description of the file format at sqlite.org/fileformat2.html. Every leaf page of a
table is read by itself, in the file and in its write-ahead log: a lost root, a torn page or a
missing end costs the rows that lay there and no other. What comes out may still be wrong and must
be checked by whoever reads it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from struct import unpack_from
from typing import Final, TypeAlias

Value: TypeAlias = int | float | str | bytes | None

_LEAF: Final = 13  # the first byte of a page that holds rows of a table
_HEADER: Final = 100  # bytes before the first page's own beginning
_USUAL_PAGE: Final = 4096
_LARGEST_PAGE: Final = 65_536
_SMALLEST_PAGE: Final = 512
_WAL_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_WAL_MAGIC: Final = frozenset({0x377F0682, 0x377F0683})
_INT_SIZES: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FLOAT: Final = 7
_ZERO, _ONE, _FIRST_BLOB = 8, 9, 12
_LONGEST_ROW: Final = 64_000_000


class _TornError(Exception):
    """What lies here is no row."""


@dataclass(frozen=True, slots=True)
class _Pages:
    """The pages of a file by number; `later` holds those that its write-ahead log has anew."""

    main: bytes
    later: dict[int, bytes]
    size: int
    usable: int

    def page(self, number: int) -> bytes:
        if number in self.later:
            return self.later[number]
        return self.main[(number - 1) * self.size : number * self.size]

    def numbers(self) -> range:
        return range(1, -(-len(self.main) // self.size) + 1)


def carve(file: Path) -> Iterator[tuple[Value, ...]]:
    """Yield every row of every table that can be read, newest pages first; some may be twice.

    Raises OSError if the file itself cannot be read.
    """
    main = file.read_bytes()
    log = file.with_name(f"{file.name}-wal")
    journal = log.read_bytes() if log.exists() else b""
    size, usable = _sizes(main, journal)
    frames = tuple(_frames(journal, size))
    pages = _Pages(main, dict(frames), size, usable)
    for number, frame in reversed(frames):
        yield from _rows(pages, number, frame)
    for number in pages.numbers():
        yield from _rows(pages, number, main[(number - 1) * size : number * size])


def _sizes(main: bytes, journal: bytes) -> tuple[int, int]:
    """Return the size of a page and how much of it SQLite uses, as either header tells."""
    size = unpack_from(">H", main, 16)[0] if len(main) > _HEADER else 0
    size = _LARGEST_PAGE if size == 1 else size
    reserved = main[20] if len(main) > _HEADER else 0
    if not _is_page_size(size):
        size = unpack_from(">I", journal, 8)[0] if len(journal) > _WAL_HEADER else 0
        reserved = 0
    if not _is_page_size(size):
        size, reserved = _USUAL_PAGE, 0
    return size, size - reserved


def _is_page_size(size: int) -> bool:
    return _SMALLEST_PAGE <= size <= _LARGEST_PAGE and size & (size - 1) == 0


def _frames(journal: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    """Yield the number and the content of each page in a write-ahead log, oldest first.

    Frames of an older round stand behind those of the present one; their salts tell.
    """
    if len(journal) < _WAL_HEADER or unpack_from(">I", journal)[0] not in _WAL_MAGIC:
        return
    salts = journal[16:24]
    for at in range(_WAL_HEADER, len(journal) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        if journal[at + 8 : at + 16] == salts:
            start = at + _FRAME_HEADER
            yield unpack_from(">I", journal, at)[0], journal[start : start + size]


def _rows(pages: _Pages, number: int, page: bytes) -> Iterator[tuple[Value, ...]]:
    begin = _HEADER if number == 1 else 0
    if len(page) < begin + 8 or page[begin] != _LEAF:
        return
    (cells,) = unpack_from(">H", page, begin + 3)
    for place in range(begin + 8, min(begin + 8 + 2 * cells, len(page) - 1), 2):
        (at,) = unpack_from(">H", page, place)
        try:
            yield _record(_payload(pages, page, at))
        except (_TornError, IndexError, ValueError):
            continue


def _payload(pages: _Pages, page: bytes, at: int) -> bytes:
    """Return the whole row that begins at `at`, with what overflows onto other pages."""
    length, at = _varint(page, at)
    _rowid, at = _varint(page, at)
    if length > _LONGEST_ROW:
        raise _TornError
    most = pages.usable - 35
    if length <= most:
        return page[at : at + length]
    least = (pages.usable - 12) * 32 // 255 - 23
    here = least + (length - least) % (pages.usable - 4)
    here = here if here <= most else least
    payload = bytearray(page[at : at + here])
    (further,) = unpack_from(">I", page[at + here : at + here + 4].ljust(4, b"\0"))
    while len(payload) < length:
        overflow = pages.page(further) if further else b""
        if len(overflow) <= 4:  # noqa: PLR2004 - the number of the next page
            raise _TornError
        payload += overflow[4 : pages.usable]
        (further,) = unpack_from(">I", overflow)
    return bytes(payload[:length])


def _record(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    if not 0 < end <= len(payload):
        raise _TornError
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    at = end
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in _INT_SIZES:
        end = at + _INT_SIZES[kind]
        return int.from_bytes(_slice(payload, at, end), "big", signed=True), end
    if kind >= _FIRST_BLOB:
        end = at + (kind - _FIRST_BLOB) // 2
        raw = _slice(payload, at, end)
        return (raw.decode("utf-8") if kind % 2 else raw), end
    if kind == _FLOAT:
        return unpack_from(">d", _slice(payload, at, at + 8))[0], at + 8
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO, at
    return None, at


def _slice(payload: bytes, at: int, end: int) -> bytes:
    if end > len(payload):
        raise _TornError
    return payload[at:end]


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(at, at + 8):
        byte = page[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the bit that says that more follows
            return value, place + 1
    return value << 8 | page[at + 8], at + 9
