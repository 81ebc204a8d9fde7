"""Judge an SVG from a stranger before it is drawn: no scripts, no references out, no bombs."""

from xml.etree import ElementTree as ET

MAX_BYTES = 2_000_000
MAX_DRAWN = 20_000

_XLINK = "{http://www.w3.org/1999/xlink}href"
_ALLOWED = frozenset(
    (
        *("svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style"),
        *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"),
        *("linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker"),
    )
)


def is_safe_svg(source: bytes) -> bool:
    """Return whether `source` holds only drawing elements and draws a bounded number of them."""
    if len(source) > MAX_BYTES or b"<!DOCTYPE" in source or b"<!ENTITY" in source:
        return False
    if b"\0" in source:  # UTF-16 would hide the two words above
        return False
    try:
        root = ET.fromstring(source)  # noqa: S314 - no document type, so no entities
    except (ET.ParseError, ValueError, LookupError):
        return False
    return all(_is_plain(element) for element in root.iter()) and _is_bounded(root)


def _is_plain(element: ET.Element) -> bool:
    name = element.tag.rpartition("}")[2]
    if name not in _ALLOWED or (name == "style" and "@import" in (element.text or "")):
        return False
    return all(_is_inside(key, value) for key, value in element.attrib.items())


def _is_inside(key: str, value: str) -> bool:
    if key in {"href", _XLINK}:
        return value.startswith("#")
    if key.rpartition("}")[2].lower().startswith("on"):
        return False
    return "url(" not in value or all(
        part.lstrip(" '\"").startswith("#") for part in value.split("url(")[1:]
    )


def _is_bounded(root: ET.Element) -> bool:
    named = {found: element for element in root.iter() if (found := element.get("id"))}
    costs: dict[ET.Element, int] = {}
    try:
        return _cost(root, named, costs, frozenset()) <= MAX_DRAWN
    except RecursionError:
        return False


def _cost(
    element: ET.Element,
    named: dict[str, ET.Element],
    costs: dict[ET.Element, int],
    above: frozenset[ET.Element],
) -> int:
    """Return how many elements are drawn for `element`, counting each use of a target."""
    if element in above:
        return MAX_DRAWN + 1
    if element not in costs:
        inside = above | {element}
        target = named.get((element.get("href") or element.get(_XLINK) or "").removeprefix("#"))
        parts = [*element, *([target] if target is not None else [])]
        costs[element] = 1 + sum(_cost(part, named, costs, inside) for part in parts)
    return costs[element]
