"""TeX as drawings: sized with their baseline, kept once made, never an error."""

import warnings
from collections import OrderedDict
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

MAX_TEX = 1_000
_KEPT = 150  # some 60 kB each; the formulas of a few lessons
_Key = tuple[str, int, str, bool]


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A formula ready to be drawn; sizes in pixels, `ascent` from the baseline up."""

    renderer: QSvgRenderer
    width: float
    ascent: float
    descent: float

    @property
    def height(self) -> float:
        """Return the height in pixels."""
        return self.ascent + self.descent

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the formula into `rect`."""
        self.renderer.render(painter, rect)


class Formulas:
    """Drawings of formulas; the latest are kept."""

    def __init__(self) -> None:
        self._kept: OrderedDict[_Key, Drawing | None] = OrderedDict()

    def drawing(self, tex: str, pixels: int, colour: str, *, inline: bool) -> Drawing | None:
        """Return `tex` drawn at font size `pixels`, or None if it cannot be drawn."""
        key = (tex, pixels, colour, inline)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = _draw(tex, pixels, colour, inline=inline)
        self._kept[key] = made
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made


FORMULAS = Formulas()


def _draw(tex: str, pixels: int, colour: str, *, inline: bool) -> Drawing | None:
    if not tex.strip() or len(tex) > MAX_TEX:
        return None
    math = _math()
    try:
        svg = math.fromlatex(tex, size=pixels, color=colour, inline=inline).svg()
        return _from_svg(str(svg))
    except Exception:  # noqa: BLE001 - TeX comes from strangers and the parser raises anything
        return None


@cache
def _math() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # its way to find its own font
        from ziamath.config import config
        from ziamath.zmath import Math
    config.svg2 = False  # QtSvg clips the newer form
    return Math


def _from_svg(svg: str) -> Drawing | None:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    box = renderer.viewBoxF()
    if not renderer.isValid() or box.width() <= 0 or box.height() <= 0:
        return None
    ascent = max(0.0, -box.y())
    return Drawing(renderer, box.width(), ascent, max(0.0, box.height() - ascent))
