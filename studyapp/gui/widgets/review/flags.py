"""The seven flags: each has a number, a name and a colour, so that none is told by colour alone."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QIcon, QPixmap

from studyapp.gui import icons, theme
from studyapp.gui.tokens import Colours, contrast

MOST: Final = 7


def flag_name(number: int) -> str:
    """Return the name of flag `number`, 1 to 7."""
    return QCoreApplication.translate("Flags", _NAMES[number])


def flag_icon(number: int, size: int = 18, ratio: float = 1.0) -> QIcon:
    """Return flag `number` in its colour, as the theme in force shows it."""
    return QIcon(flag_picture(number, size, ratio))


def flag_picture(number: int, size: int = 18, ratio: float = 1.0) -> QPixmap:
    """Return flag `number` as a picture."""
    return icons.tinted("flag", shade(number, theme.current().colours), size, ratio)


def shade(number: int, colours: Colours) -> str:
    """Return the colour of flag `number` that stands out from the theme's surface."""
    return max(_SHADES[number], key=lambda colour: contrast(colour, colours.surface))


def _mark(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Flags", text))


_NAMES: Final = {
    1: _mark("Red"),
    2: _mark("Orange"),
    3: _mark("Green"),
    4: _mark("Blue"),
    5: _mark("Pink"),
    6: _mark("Turquoise"),
    7: _mark("Purple"),
}

# A shade for light grounds and one for dark ones.
_SHADES: Final = {
    1: ("#b3261e", "#ff8a80"),
    2: ("#a85a00", "#ffb25e"),
    3: ("#1f7a45", "#6fdc98"),
    4: ("#2b56c6", "#8fb4ff"),
    5: ("#b02a72", "#ff9ccb"),
    6: ("#0b6f74", "#5fd9de"),
    7: ("#6d3bb8", "#c8a6ff"),
}
