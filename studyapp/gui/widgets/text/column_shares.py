"""How wide the columns of a table are, so that words stay whole while there is room for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF


@dataclass(frozen=True, slots=True)
class Width:
    """What a cell or a column needs at least, for its longest word, and what it would fill."""

    least: float
    most: float

    def __or__(self, other: "Width") -> "Width":
        """Return a width in which both find room."""
        return Width(max(self.least, other.least), max(self.most, other.most))


def width_of(text: str, font: QFont) -> Width:
    """Return the pixels that `text` takes in `font`."""
    metrics = QFontMetricsF(font)
    words = [metrics.horizontalAdvance(word) for word in text.split()]
    return Width(max(words, default=0.0), metrics.horizontalAdvance(text))


def column_shares(columns: Sequence[Width], room: float) -> tuple[float, ...]:
    """Return each column's share of the table in per cent.

    Every column gets its least; what is left of `room` goes to those with more to show.
    """
    least = sum(column.least for column in columns)
    wanted = sum(column.most for column in columns) - least
    spare = min(max(0.0, room - least), wanted)
    part = spare / wanted if wanted else 0.0
    widths = [column.least + part * (column.most - column.least) for column in columns]
    whole = sum(widths)
    return tuple(100 * (width / whole if whole else 1 / len(widths)) for width in widths)
