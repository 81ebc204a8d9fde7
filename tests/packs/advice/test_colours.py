"""Contrast is counted as WCAG 2.2 counts it, in drawings and in pictures made of pixels."""

import struct
import zlib

import pytest

from studyapp.packs.advice.colours import colour, contrast, mixed
from studyapp.packs.advice.drawings import pale_texts
from studyapp.packs.advice.rasters import strongest_contrast


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),  # the well-known grey that just fails
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("red", "rgb(0, 0, 255)", 2.15),
        ("white", "#fff", 1.0),
    ],
)
def test_known_pairs_have_their_known_contrast(one: str, other: str, ratio: float) -> None:
    first, second = colour(one), colour(other)
    assert first is not None
    assert second is not None
    assert contrast(first, second) == pytest.approx(ratio, abs=0.01)
    assert contrast(second, first) == contrast(first, second)


def test_a_colour_that_is_not_known_is_not_guessed() -> None:
    assert colour("url(#g)") is None
    assert colour("currentColor") is None


def test_half_of_black_on_white_is_grey() -> None:
    assert mixed((0, 0, 0), (255, 255, 255), 0.5) == (128, 128, 128)


def drawn(*shapes: str, ground: str = '<rect width="100%" height="100%" fill="white"/>') -> bytes:
    inside = ground + "".join(shapes)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">{inside}</svg>'.encode()


def words(source: bytes) -> list[str]:
    return [it.text for it in pale_texts(source)]


TEXT = '<text x="50" y="50" font-size="12" fill="{}">word</text>'


def test_text_is_compared_with_the_last_shape_painted_under_it() -> None:
    dark = '<rect x="40" y="30" width="60" height="40" fill="#222"/>'
    assert words(drawn(TEXT.format("#999"))) == ["word"]
    assert words(drawn(dark, TEXT.format("#999"))) == []
    assert words(drawn(dark, TEXT.format("black"))) == ["word"]
    assert words(drawn(TEXT.format("black"), dark)) == []
    beside = '<rect x="100" y="30" width="60" height="40" fill="#222"/>'
    assert words(drawn(beside, TEXT.format("black"))) == []


@pytest.mark.parametrize(
    "shape",
    [
        '<circle cx="55" cy="46" r="20" fill="#222"/>',
        '<ellipse cx="55" cy="46" rx="30" ry="10" fill="#222"/>',
        '<polygon points="40,30 80,30 80,70 40,70" fill="#222"/>',
        '<g transform="translate(40 30) scale(2)"><rect width="20" height="20" fill="#222"/></g>',
        '<rect transform="rotate(90 55 46)" x="35" y="36" width="40" height="20" fill="#222"/>',
        '<rect x="40" y="30" width="60" height="40" style="fill: #222; stroke: red"/>',
        '<g fill="#222"><rect x="40" y="30" width="60" height="40"/></g>',
        '<rect x="40" y="30" width="60" height="40" fill="black" fill-opacity="0.9"/>',
    ],
)
def test_shapes_of_each_kind_are_a_ground(shape: str) -> None:
    assert words(drawn(shape, TEXT.format("black"))) == ["word"]
    assert words(drawn(shape, TEXT.format("white"))) == []


def test_large_text_may_be_paler() -> None:
    grey = '<text x="50" y="50" font-size="{}" font-weight="{}" fill="#888">word</text>'
    assert words(drawn(grey.format(12, "normal"))) == ["word"]
    assert words(drawn(grey.format(24, "normal"))) == []
    assert words(drawn(grey.format(19, "bold"))) == []
    assert words(drawn(f'<g transform="scale(2)">{grey.format(12, "normal")}</g>')) == []


def test_text_on_nothing_has_no_ground() -> None:
    (found,) = pale_texts(drawn(TEXT.format("black"), ground=""))
    assert found.ground is None


@pytest.mark.parametrize(
    "shapes",
    [
        ('<rect width="200" height="100" fill="url(#g)"/>', TEXT.format("black")),
        (TEXT.format("url(#g)"),),
        ('<text class="pale" x="50" y="50">word</text>',),
        ('<defs><text x="50" y="50" fill="#eee">word</text></defs>',),
    ],
)
def test_what_cannot_be_known_is_passed_over(shapes: tuple[str, ...]) -> None:
    assert words(drawn(*shapes)) == []


def png(kind: int, lines: list[bytes], width: int, palette: bytes = b"") -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + check

    head = struct.pack(">2I5B", width, len(lines), 8, kind, 0, 0, 0)
    middle = chunk(b"PLTE", palette) if palette else b""
    packed = zlib.compress(b"".join(lines))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + middle + chunk(b"IDAT", packed)


def test_the_colours_of_a_picture_are_read_whatever_its_kind() -> None:
    grey = [b"\x00" + bytes([255] * 6 + [0x77] * 2)] * 8
    assert strongest_contrast(png(0, grey, 8)) == pytest.approx(4.48, abs=0.01)
    coloured = [b"\x00" + bytes([255, 255, 255] * 6 + [255, 0, 0] * 2)] * 8
    assert strongest_contrast(png(2, coloured, 8)) == pytest.approx(4.0, abs=0.01)
    indexed = [b"\x00" + bytes([0] * 6 + [1] * 2)] * 8
    found = strongest_contrast(png(3, indexed, 8, bytes([255, 255, 255, 255, 0, 0])))
    assert found == pytest.approx(4.0, abs=0.01)
    clear = [b"\x00" + bytes([0, 0, 0, 255] * 6 + [0, 0, 0, 0] * 2)] * 8
    assert strongest_contrast(png(6, clear, 8)) == pytest.approx(21.0)


@pytest.mark.parametrize("kind", [1, 2, 3, 4])
def test_the_filters_of_lines_are_undone(kind: int) -> None:
    # Differences of zero repeat what stands to the left or above: all of the line is white.
    first = b"\x00" + bytes([255] * 8)
    start = {1: 255, 2: 0, 3: 128, 4: 0}[kind]
    after = bytes([kind, start, *(0,) * 7])
    dark = b"\x00" + bytes(8)
    assert strongest_contrast(png(0, [first, after, first, dark], 8)) == pytest.approx(21.0)
    assert strongest_contrast(png(0, [first, after], 8)) == pytest.approx(1.0)


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        png(0, [b"\x07\x00\x00"], 2),
        png(3, [b"\x00\x09"], 1),
        png(0, [], 9),
    ],
)
def test_a_damaged_picture_is_passed_over(source: bytes) -> None:
    assert strongest_contrast(source) is None


@pytest.mark.parametrize(
    "shape",
    [
        '<g transform="rotate(1e999)"><rect width="9" height="9"/></g>',
        '<g transform="scale(1e308) scale(1e308)"><text x="1e999" y="-1e999">w</text></g>',
        '<polygon points="1 2 3"/><polygon points="nan,1"/><circle r="1e400"/>',
        '<rect width="9" height="9" transform="skewX(90) matrix(1)"/>',
    ],
)
def test_numbers_out_of_bounds_are_survived(shape: str) -> None:
    pale_texts(drawn(shape, TEXT.format("black")))


def test_a_drawing_of_very_many_shapes_is_not_compared_to_its_end() -> None:
    shapes = '<rect width="200" height="100" fill="white"/>' * 4_000
    assert words(drawn(shapes, TEXT.format("#ccc") * 4_000)) != []
