"""Reads the colours of a PNG, enough of it to tell whether anything stands out of its ground."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Final

from studyapp.packs.advice.colours import WHITE, Colour, contrast, mixed

MOST_BYTES: Final = 1_500_000  # of unpacked lines; larger pictures are passed over
SMALLEST_SHARE: Final = 0.002  # of the pixels; fewer are the edges of something

_HEAD: Final = b"\x89PNG\r\n\x1a\n"
_SAMPLES: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type (PNG, table 11.1)


def strongest_contrast(source: bytes) -> float | None:
    """Return the contrast between the ground of a PNG and what stands out most.

    The ground is the most frequent colour. None if the picture is not of the plain kind: 8 bits a
    sample, not interlaced, not larger than a figure of a lesson.
    """
    try:
        counts = _colours(source)
    except (zlib.error, struct.error, LookupError, ValueError):
        return None
    if not counts:
        return None
    enough = SMALLEST_SHARE * counts.total()
    ground, _ = counts.most_common(1)[0]
    return max(contrast(ground, it) for it, count in counts.items() if count >= enough)


def _colours(source: bytes) -> Counter[Colour] | None:
    chunks = dict(_chunks(source))
    width, height, depth, kind, _, _, interlaced = struct.unpack(">2I5B", chunks[b"IHDR"][0][:13])
    samples = _SAMPLES.get(kind, 0)
    if depth != 8 or interlaced or not samples or (width * samples + 1) * height > MOST_BYTES:  # noqa: PLR2004 - bits
        return None
    stride = width * samples
    packed = zlib.decompressobj().decompress(b"".join(chunks[b"IDAT"]), (stride + 1) * height)
    counts: Counter[bytes] = Counter()
    # Figures have many lines that are alike: each kind of line is looked at once.
    for line, times in Counter(_lines(packed, stride, samples)).items():
        for (pixel,), count in Counter(struct.iter_unpack(f"{samples}s", line)).items():
            counts[pixel] += count * times
    palette = b"".join(chunks.get(b"PLTE", []))
    found: Counter[Colour] = Counter()
    for pixel, count in counts.items():
        found[_colour(pixel, kind, palette)] += count
    return found


def _chunks(source: bytes) -> Iterator[tuple[bytes, list[bytes]]]:
    """Yield the content of the chunks of each kind (PNG, section 5.3)."""
    if not source.startswith(_HEAD):
        raise ValueError
    found: dict[bytes, list[bytes]] = {}
    at = len(_HEAD)
    while at + 8 <= len(source):
        length, kind = struct.unpack_from(">I4s", source, at)
        found.setdefault(kind, []).append(source[at + 8 : at + 8 + length])
        at += length + 12
    yield from found.items()


def _lines(packed: bytes, stride: int, samples: int) -> Iterator[bytes]:
    """Yield the lines of pixels with their filters undone (PNG, section 9.2)."""
    before = bytearray(stride)
    for at in range(0, len(packed) - stride, stride + 1):
        line = bytearray(packed[at + 1 : at + 1 + stride])
        _unfilter(packed[at], line, before, samples)
        yield bytes(line)
        before = line


def _unfilter(kind: int, line: bytearray, above: bytearray, samples: int) -> None:
    for place in range(len(line) if kind else 0):
        left = line[place - samples] if place >= samples else 0
        up = above[place]
        corner = above[place - samples] if place >= samples else 0
        guess = (0, left, up, (left + up) // 2, _paeth(left, up, corner))[kind]
        line[place] = (line[place] + guess) & 0xFF


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    by_left, by_up, by_corner = abs(guess - left), abs(guess - up), abs(guess - corner)
    if by_left <= by_up and by_left <= by_corner:
        return left
    return up if by_up <= by_corner else corner


def _colour(pixel: bytes, kind: int, palette: bytes) -> Colour:
    if kind == 3:  # noqa: PLR2004 - an index into the palette
        red, green, blue = palette[3 * pixel[0] : 3 * pixel[0] + 3]
        return red, green, blue
    grey = kind in {0, 4}
    red, green, blue = (pixel[0],) * 3 if grey else pixel[:3]
    opaque = kind in {0, 2}
    return (red, green, blue) if opaque else mixed((red, green, blue), WHITE, pixel[-1] / 255)
