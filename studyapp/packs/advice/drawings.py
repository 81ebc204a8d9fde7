"""Finds text in SVG drawings that is hard to read on what lies under it.

The shapes are gone through in the order in which they are painted; the text is compared with the
last filled shape that covers the point it starts from. What cannot be known (gradients, patterns,
style sheets, filled paths) is passed over, never guessed.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias
from xml.etree import ElementTree as ET

from studyapp.packs.advice.colours import BLACK, Colour, colour, contrast, mixed

Matrix: TypeAlias = tuple[float, float, float, float, float, float]

SMALL_TEXT: Final = 4.5  # WCAG 2.2, success criterion 1.4.3
LARGE_TEXT: Final = 3.0
LARGE: Final = 24.0
LARGE_BOLD: Final = 18.66
MOST_COMPARED: Final = 1_000_000  # corners; figures of lessons have a hundredth of it
_INHERITED: Final = ("fill", "fill-opacity", "font-size", "font-weight", "text-anchor", "opacity")
_UNSEEN: Final = frozenset({"defs", "symbol", "clipPath", "mask", "pattern", "marker", "style"})
_STEP: Final = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
_NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_UNMOVED: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class PaleText:
    """A text of a drawing that is hard to read; `ground` is None where nothing lies under it."""

    text: str
    fill: Colour
    ground: Colour | None
    ratio: float
    wanted: float


@dataclass(frozen=True, slots=True)
class _Painted:
    """A filled shape, as a polygon or an ellipse, in the units of the drawing."""

    points: tuple[tuple[float, float], ...]
    fill: Colour | str
    opacity: float
    ellipse: bool = False

    def covers(self, x: float, y: float) -> bool:
        """Tell whether the point lies inside the shape."""
        if self.ellipse:
            (cx, cy), (ax, ay), (bx, by) = self.points
            ux, uy, vx, vy = ax - cx, ay - cy, bx - cx, by - cy
            area = ux * vy - uy * vx
            if not area:
                return False
            along = ((x - cx) * vy - (y - cy) * vx) / area
            across = ((y - cy) * ux - (x - cx) * uy) / area
            return along**2 + across**2 <= 1
        return _inside(self.points, x, y)


def pale_texts(source: bytes) -> list[PaleText]:
    """Return the texts of the safe drawing `source` that are hard to read, in painting order."""
    root = ET.fromstring(source)  # noqa: S314 - the caller has had it judged by is_safe_svg
    width, height = _size(root)
    painted: list[_Painted] = []
    found: list[PaleText] = []
    points = compared = 0
    for element, style, matrix in _walk(root, {}, _UNMOVED):
        name = _name(element)
        if name in {"text", "tspan"}:
            compared += points
            if compared > MOST_COMPARED:
                break
            pale = _judged(element, style, matrix, painted)
            found += [] if pale is None else [pale]
        elif (shape := _shape(name, element, style, matrix, (width, height))) is not None:
            painted.append(shape)
            points += len(shape.points)
    return found


def _walk(
    element: ET.Element, above: Mapping[str, str], matrix: Matrix
) -> Iterator[tuple[ET.Element, Mapping[str, str], Matrix]]:
    """Yield what is painted, with the style it inherits and where it is moved to."""
    waiting = [(element, above, matrix)]
    while waiting:
        here, outer, moved = waiting.pop()
        if _name(here) in _UNSEEN:
            continue
        style = _style(here, outer)
        inner = _times(moved, _transform(here.get("transform", "")))
        yield here, style, inner
        waiting += [(child, style, inner) for child in reversed(here)]


def _style(element: ET.Element, above: Mapping[str, str]) -> Mapping[str, str]:
    style = {key: value for key, value in above.items() if key in _INHERITED}
    if element.get("class"):
        style["fill"] = _UNKNOWN
    style.update({key: value for key in _INHERITED if (value := element.get(key))})
    for part in element.get("style", "").split(";"):
        key, _, value = part.partition(":")
        if key.strip() in _INHERITED:
            style[key.strip()] = value.strip()
    return style


def _judged(
    element: ET.Element, style: Mapping[str, str], matrix: Matrix, painted: list[_Painted]
) -> PaleText | None:
    text = " ".join((element.text or "").split())
    fill = colour(style["fill"]) if "fill" in style else BLACK
    if not text or fill is None or "x" not in element.attrib:
        return None
    size = _number(style.get("font-size", "16")) or 16.0
    x, y = _moved(matrix, *_start(element, style, size))
    ground = _ground(painted, x, y)
    if ground is _UNKNOWN:
        return None
    bold = style.get("font-weight", "") in {"bold", "bolder", "600", "700", "800", "900"}
    shown_size = size * math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
    large = shown_size >= (LARGE_BOLD if bold else LARGE)
    wanted = LARGE_TEXT if large else SMALL_TEXT
    if not isinstance(ground, tuple):
        return PaleText(text, fill, None, 1.0, wanted)
    seen = mixed(fill, ground, _opacity(style))
    ratio = contrast(seen, ground)
    return PaleText(text, seen, ground, ratio, wanted) if ratio < wanted else None


def _start(element: ET.Element, style: Mapping[str, str], size: float) -> tuple[float, float]:
    """Return a point inside the first letter, or in the middle of a centred text."""
    shift = {"middle": 0.0, "end": -0.3}.get(style.get("text-anchor", ""), 0.3)
    x = _number(element.get("x", "0")) or 0.0
    y = _number(element.get("y", "0")) or 0.0
    return x + shift * size, y - 0.3 * size


def _ground(painted: list[_Painted], x: float, y: float) -> Colour | str | None:
    """Return the colour at a point; None if nothing is painted there."""
    seen: Colour | None = None
    for shape in painted:
        if not shape.covers(x, y):
            continue
        if isinstance(shape.fill, str):
            return _UNKNOWN
        if shape.opacity >= 1:
            seen = shape.fill
        elif seen is not None:
            seen = mixed(shape.fill, seen, shape.opacity)
    return seen


def _shape(
    name: str,
    element: ET.Element,
    style: Mapping[str, str],
    matrix: Matrix,
    size: tuple[float, float],
) -> _Painted | None:
    fill = style.get("fill", "black")
    if fill in {"none", "transparent"} or name not in _SHAPES:
        return None
    points = _SHAPES[name](element, size)
    if len(points) < 3:  # noqa: PLR2004 - fewer span no area
        return None
    placed = tuple(_moved(matrix, x, y) for x, y in points)
    round_one = name in {"circle", "ellipse"}
    return _Painted(placed, colour(fill) or _UNKNOWN, _opacity(style), round_one)


def _rect(element: ET.Element, size: tuple[float, float]) -> list[tuple[float, float]]:
    x, y = _length(element, "x", size[0]), _length(element, "y", size[1])
    width, height = _length(element, "width", size[0]), _length(element, "height", size[1])
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def _round(element: ET.Element, size: tuple[float, float]) -> list[tuple[float, float]]:
    x, y = _length(element, "cx", size[0]), _length(element, "cy", size[1])
    across = _length(element, "rx" if "rx" in element.attrib else "r", size[0])
    along = _length(element, "ry" if "ry" in element.attrib else "r", size[1])
    return [(x, y), (x + across, y), (x, y + along)]


def _polygon(element: ET.Element, _size: tuple[float, float]) -> list[tuple[float, float]]:
    numbers = [float(it) for it in _NUMBER.findall(element.get("points", ""))]
    return list(zip(numbers[::2], numbers[1::2], strict=False))


_SHAPES: Final = {
    "rect": _rect,
    "circle": _round,
    "ellipse": _round,
    "polygon": _polygon,
    "polyline": _polygon,
}


def _size(root: ET.Element) -> tuple[float, float]:
    box = [float(it) for it in _NUMBER.findall(root.get("viewBox", ""))]
    if len(box) == 4:  # noqa: PLR2004 - x, y, width, height
        return box[2], box[3]
    return _number(root.get("width", "")) or 100.0, _number(root.get("height", "")) or 100.0


def _length(element: ET.Element, key: str, whole: float) -> float:
    text = element.get(key, "0")
    value = _number(text) or 0.0
    return value / 100 * whole if text.rstrip().endswith("%") else value


def _number(text: str) -> float | None:
    match = _NUMBER.match(text.strip())
    return float(match[0]) if match else None


def _opacity(style: Mapping[str, str]) -> float:
    whole = 1.0
    for key in ("opacity", "fill-opacity"):
        value = _number(style.get(key, "1"))
        whole *= 1.0 if value is None else min(1.0, max(0.0, value))
    return whole


def _transform(text: str) -> Matrix:
    matrix = _UNMOVED
    for word, inner in _STEP.findall(text):
        given = [float(it) for it in _NUMBER.findall(inner)]
        if all(map(math.isfinite, given)):
            matrix = _times(matrix, _step(word, given))
    return matrix


def _step(word: str, given: list[float]) -> Matrix:
    numbers = [*given, *(0.0,) * (6 - len(given))]
    match word:
        case "matrix":
            a, b, c, d, e, f = numbers[:6]
            return a, b, c, d, e, f
        case "translate":
            return 1.0, 0.0, 0.0, 1.0, numbers[0], numbers[1]
        case "scale":
            return numbers[0], 0.0, 0.0, numbers[1] if len(given) > 1 else numbers[0], 0.0, 0.0
        case "rotate":
            return _turn(*numbers[:3])
        case "skewX":
            return 1.0, 0.0, math.tan(math.radians(numbers[0])), 1.0, 0.0, 0.0
        case _:
            return 1.0, math.tan(math.radians(numbers[0])), 0.0, 1.0, 0.0, 0.0


def _turn(degrees: float, x: float, y: float) -> Matrix:
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    return (
        cosine,
        sine,
        -sine,
        cosine,
        x - cosine * x + sine * y,
        y - sine * x - cosine * y,
    )


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (
        a * g + c * h,
        b * g + d * h,
        a * i + c * j,
        b * i + d * j,
        a * k + c * m + e,
        b * k + d * m + f,
    )


def _moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _inside(points: tuple[tuple[float, float], ...], x: float, y: float) -> bool:
    """Tell whether a point lies in a polygon: a ray from it crosses an odd number of sides."""
    odd = False
    last = points[-1]
    for here in points:
        (x1, y1), (x2, y2) = last, here
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
        last = here
    return odd


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
