"""Two languages that nobody speaks, made from any English text: they show what a language breaks.

`Accented` is longer than English, as most languages are, and put in brackets, so that text that
is cut, glued together or not translated can be seen. `Mirrored` is written from right to left.
"""

import re
from math import ceil
from typing import Final

from studyapp.gui.plurals import EnglishPlurals

_ACCENTS: Final = str.maketrans(
    "ABCDEGHIJKLNORSTUWYZabcdeghijklnorstuwyz", "ÅßÇÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåƀçðéĝĥîĵķļñöŕšţûŵýž"
)
_KEPT: Final = re.compile(r"(%L?\d+|%L?n|\n)")  # filled in later
_MORE: Final = 0.38
# Words, so that a line can be broken; accented as well, so that plain letters tell what is English.
_FILLING: Final = "ļöŕém îpšûm đöļöŕ šîţ åméţ "
_MARK: Final = "\u200f"  # makes a paragraph run from right to left
_TURN: Final = "\u202e"  # and this its letters
_TURN_BACK: Final = "\u202c"
_FORMATS: Final = "Dates"  # the context of what Qt reads as the format of a date
_DIRECTION: Final = "QT_LAYOUT_DIRECTION"  # how Qt asks a translation which way it runs


class Accented(EnglishPlurals):
    """Šéţţîñĝš: every text accented, over a third longer, and in brackets."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the accented `source`."""
        english = super().translate(context, source, disambiguation, n)
        kept = english in ("", _DIRECTION) or context == _FORMATS
        return english if kept else accented(english)


class Mirrored(EnglishPlurals):
    """English with every letter from right to left."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return `source` turned around."""
        english = super().translate(context, source, disambiguation, n)
        if english == _DIRECTION:
            return "RTL"
        if context == _FORMATS:
            return english
        lines = (f"{_MARK}{_TURN}{line}{_TURN_BACK}{_MARK}" for line in english.split("\n"))
        return "\n".join(lines) if english else english


def accented(text: str) -> str:
    """Return `text` with accents, some Latin behind it, and brackets around it."""
    pieces = _KEPT.split(text)
    changed = "".join(
        piece if _KEPT.fullmatch(piece) else piece.translate(_ACCENTS) for piece in pieces
    )
    more = ceil(_MORE * len(text)) - 2  # the brackets count
    filling = (_FILLING * (more // len(_FILLING) + 1))[: max(more - 1, 0)].strip()
    return f"[{changed}{' ' if filling else ''}{filling}]"
