"""The look as values: colours, type, space and shape of each theme, and their contrast."""

from dataclasses import dataclass, replace

MIN_SCALE = 0.8
MAX_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class Tint:
    """A quiet background and the strong colour that may be written on it."""

    soft: str
    strong: str


@dataclass(frozen=True, slots=True)
class Syntax:
    """Colours of code on `Colours.sunken`."""

    keyword: str
    string: str
    number: str
    comment: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme's colours as `#rrggbb`, named by use.

    Text (`text`, `muted`, `link`, `accent` and the strong tints) keeps 4.5:1 on every ground it is
    used on; `outline` and `focus` keep 3:1. `line` is decoration only.
    """

    canvas: str
    sidebar: str
    surface: str
    raised: str
    sunken: str
    line: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    focus: str
    link: str
    success: Tint
    warning: Tint
    danger: Tint
    sentence: str
    word: str
    on_word: str
    mark: str
    heat: tuple[str, str, str, str, str]
    speakers: tuple[Tint, Tint, Tint, Tint]
    syntax: Syntax


@dataclass(frozen=True, slots=True)
class Space:
    """Distances in pixels, on a grid of four; they do not grow with the text."""

    hair: int = 4
    small: int = 8
    snug: int = 12
    medium: int = 16
    large: int = 24
    huge: int = 32
    page: int = 48


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii in pixels."""

    small: int = 6
    medium: int = 9
    large: int = 14


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Font sizes in pixels at text scale 1."""

    caption: float = 12.0
    small: float = 13.0
    body: float = 14.0
    lead: float = 16.0
    reading: float = 17.0
    heading: float = 18.0
    title: float = 28.0
    display: float = 44.0


@dataclass(frozen=True, slots=True)
class Reading:
    """How lesson text is set: family, line height as a factor, and characters in a line."""

    family: str = "Inter"
    line_height: float = 1.55
    measure: int = 68


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything the window needs to know about its look."""

    name: str
    dark: bool
    colours: Colours
    scale: float = 1.0
    space: Space = Space()
    radius: Radius = Radius()
    type: TypeScale = TypeScale()
    reading: Reading = Reading()

    def size(self, step: float) -> int:
        """Return font size `step` in whole pixels at the learner's text scale."""
        return round(step * self.scale)

    def scaled(self, scale: float, reading: Reading) -> "Tokens":
        """Return these tokens at text scale `scale`, kept between 0.8 and 2."""
        kept = min(MAX_SCALE, max(MIN_SCALE, scale))
        return replace(self, scale=kept, reading=reading)


LIGHT = Tokens(
    name="light",
    dark=False,
    colours=Colours(
        canvas="#f8f7f4",
        sidebar="#f1f0ec",
        surface="#ffffff",
        raised="#f3f2ee",
        sunken="#f0efeb",
        line="#e6e4df",
        outline="#83868f",
        text="#1f2128",
        muted="#5a5e69",
        accent="#4253c5",
        accent_hover="#3544a8",
        on_accent="#ffffff",
        accent_soft="#eceefb",
        focus="#4253c5",
        link="#3647b9",
        success=Tint("#e5f3ea", "#1b6b43"),
        warning=Tint("#fbf1dc", "#825200"),
        danger=Tint("#fbe9e7", "#a82c26"),
        sentence="#fff3cb",
        word="#ffd463",
        on_word="#1f2128",
        mark="#d3eedd",
        heat=("#ebeae6", "#c9d0f5", "#95a2ea", "#5a69cf", "#34429f"),
        speakers=(
            Tint("#eceefb", "#3647b9"),
            Tint("#e1f2ef", "#0b655d"),
            Tint("#f8eaf4", "#8b2c70"),
            Tint("#fbf1dc", "#825200"),
        ),
        syntax=Syntax("#7a2f9c", "#1b6b43", "#9a4a00", "#666972", "#2a55a8"),
    ),
)

DARK = Tokens(
    name="dark",
    dark=True,
    colours=Colours(
        canvas="#14161b",
        sidebar="#181b21",
        surface="#1c1f26",
        raised="#262a33",
        sunken="#171a20",
        line="#2d313b",
        outline="#7b8190",
        text="#e6e7eb",
        muted="#a7acb9",
        accent="#9daaff",
        accent_hover="#b5beff",
        on_accent="#12152c",
        accent_soft="#262b48",
        focus="#b5beff",
        link="#a9b4ff",
        success=Tint("#1a3226", "#74d29b"),
        warning=Tint("#372c18", "#e8ba6c"),
        danger=Tint("#3b2224", "#ff9a91"),
        sentence="#3a3420",
        word="#f0c24b",
        on_word="#1a1608",
        mark="#20453a",
        heat=("#262a32", "#343c70", "#4f5caf", "#7986e4", "#b9c2ff"),
        speakers=(
            Tint("#22263d", "#b5beff"),
            Tint("#172b2b", "#76d5c6"),
            Tint("#2e2231", "#f1a8da"),
            Tint("#2d271e", "#e8ba6c"),
        ),
        syntax=Syntax("#d3a4f5", "#8fd6a8", "#f0b27a", "#969caa", "#93b8ff"),
    ),
)

SEPIA = Tokens(
    name="sepia",
    dark=False,
    colours=Colours(
        canvas="#f4ecdd",
        sidebar="#ede3d0",
        surface="#fcf7ec",
        raised="#f1e8d7",
        sunken="#eee4d1",
        line="#e2d6c0",
        outline="#8a7a60",
        text="#33281b",
        muted="#645239",
        accent="#87481b",
        accent_hover="#703911",
        on_accent="#fffaf0",
        accent_soft="#f5e5d0",
        focus="#87481b",
        link="#7c4116",
        success=Tint("#e6ecd4", "#2f5c2a"),
        warning=Tint("#f7e6c0", "#704900"),
        danger=Tint("#f6ddd2", "#932a1e"),
        sentence="#fae7b0",
        word="#f0bd4f",
        on_word="#33281b",
        mark="#dde6c5",
        heat=("#eae0cd", "#e6c39c", "#cf9460", "#9f5f29", "#703911"),
        speakers=(
            Tint("#f5e5d0", "#7c4116"),
            Tint("#e0eae0", "#1c5a50"),
            Tint("#f3dfe4", "#812c55"),
            Tint("#e4e4ee", "#3d4a8c"),
        ),
        syntax=Syntax("#7a2f7c", "#2f5c2a", "#8a4300", "#6b5c46", "#2d4f91"),
    ),
)

CONTRAST = Tokens(
    name="contrast",
    dark=True,
    colours=Colours(
        canvas="#000000",
        sidebar="#000000",
        surface="#000000",
        raised="#262626",
        sunken="#101010",
        line="#8c8c8c",
        outline="#ffffff",
        text="#ffffff",
        muted="#e2e2e2",
        accent="#ffe45c",
        accent_hover="#fff0a0",
        on_accent="#000000",
        accent_soft="#333000",
        focus="#5ce1ff",
        link="#8fd8ff",
        success=Tint("#002d12", "#7dffab"),
        warning=Tint("#332300", "#ffd27a"),
        danger=Tint("#3d0000", "#ffb0a8"),
        sentence="#3d3a00",
        word="#ffe45c",
        on_word="#000000",
        mark="#00402a",
        heat=("#2b2b2b", "#5f5720", "#998c33", "#ccbb45", "#ffe45c"),
        speakers=(
            Tint("#10204d", "#b9ccff"),
            Tint("#00332d", "#7ff0df"),
            Tint("#3d0f33", "#ffb8ea"),
            Tint("#332300", "#ffd27a"),
        ),
        syntax=Syntax("#e5b8ff", "#9dffc0", "#ffc58a", "#cfcfcf", "#a8ccff"),
    ),
)

THEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, SEPIA, CONTRAST)}


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2)."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004 - figures of the sRGB curve
