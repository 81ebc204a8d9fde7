"""Colours and how well they can be told apart, as WCAG 2.2 counts it."""

import re
from collections.abc import Mapping
from typing import Final, TypeAlias

Colour: TypeAlias = tuple[int, int, int]

WHITE: Final[Colour] = (255, 255, 255)
BLACK: Final[Colour] = (0, 0, 0)

_KNEE: Final = 0.04045  # of the curve of sRGB
_HEX: Final = re.compile(r"#([0-9a-f]{6})([0-9a-f]{2})?", re.IGNORECASE)
_SHORT_HEX: Final = re.compile(r"#([0-9a-f]{3})", re.IGNORECASE)
_RGB: Final = re.compile(r"rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)", re.IGNORECASE)
_NAMED: Final[Mapping[str, Colour]] = {
    "black": BLACK,
    "white": WHITE,
    "red": (255, 0, 0),
    "green": (0, 128, 0),
    "blue": (0, 0, 255),
    "yellow": (255, 255, 0),
    "orange": (255, 165, 0),
    "purple": (128, 0, 128),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "lightgray": (211, 211, 211),
    "lightgrey": (211, 211, 211),
    "silver": (192, 192, 192),
    "darkgray": (169, 169, 169),
    "brown": (165, 42, 42),
    "navy": (0, 0, 128),
    "teal": (0, 128, 128),
    "maroon": (128, 0, 0),
    "gold": (255, 215, 0),
    "pink": (255, 192, 203),
    "cyan": (0, 255, 255),
    "magenta": (255, 0, 255),
    "beige": (245, 245, 220),
}


def colour(text: str) -> Colour | None:
    """Return the colour that an SVG calls `text`; None for those we do not know."""
    text = text.strip()
    if match := _HEX.fullmatch(text):
        return _from_digits(match[1])
    if match := _SHORT_HEX.fullmatch(text):
        return _from_digits("".join(digit * 2 for digit in match[1]))
    if match := _RGB.fullmatch(text):
        red, green, blue = (min(255, int(part)) for part in match.groups())
        return red, green, blue
    return _NAMED.get(text.lower())


def mixed(above: Colour, below: Colour, opacity: float) -> Colour:
    """Return what is seen of `above`, which lets `below` through."""
    red, green, blue = (
        round(opacity * one + (1 - opacity) * other)
        for one, other in zip(above, below, strict=True)
    )
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(of: Colour) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2.2, "relative luminance")."""
    red, green, blue = (_linear(part / 255) for part in of)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _KNEE else float(((part + 0.055) / 1.055) ** 2.4)


def _from_digits(digits: str) -> Colour:
    red, green, blue = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
    return red, green, blue
