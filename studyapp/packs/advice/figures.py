"""Advice on pictures: whether what they say can be seen."""

from pathlib import Path
from typing import Final

from studyapp.model.drawing import is_safe_svg
from studyapp.packs.advice.drawings import PaleText, pale_texts
from studyapp.packs.advice.rasters import strongest_contrast
from studyapp.packs.faults import Faults, Place, shown
from studyapp.packs.gather import Gathered

LEAST: Final = 3.0  # WCAG 2.2, success criterion 1.4.11: what a figure needs to be understood
_LARGEST: Final = 2_000_000


def advise_on_figures(gathered: Gathered, faults: Faults) -> None:
    """Note pictures whose texts or shapes are hard to see."""
    decorative = {f"media/{it['file']}" for it in gathered.credits if it.get("decorative")}
    for name in gathered.folder.under("media", ".svg", ".png"):
        path = gathered.folder.root / name
        if name not in decorative and path.stat().st_size <= _LARGEST:
            (_drawing if name.endswith(".svg") else _raster)(path, Place(name), faults)


def _drawing(path: Path, place: Place, faults: Faults) -> None:
    source = path.read_bytes()
    pale = pale_texts(source) if is_safe_svg(source) else []
    bare = [it for it in pale if it.ground is None]
    on_ground = [it for it in pale if it.ground is not None]
    if bare:
        message = f"the text {shown(bare[0].text)} stands on no ground{_more(bare)}"
        hint = "draw a filled rectangle first: a page may be dark"
        faults.add(place, "W702", message, hint)
    if on_ground:
        worst = min(on_ground, key=lambda it: it.ratio)
        message = (
            f"the text {shown(worst.text)} has a contrast of {_down(worst.ratio)}:1 to what is "
            f"under it{_more(on_ground)}"
        )
        hint = f"texts of this size need {worst.wanted:g}:1"
        faults.add(place, "W701", message, hint)


def _raster(path: Path, place: Place, faults: Faults) -> None:
    ratio = strongest_contrast(path.read_bytes())
    if ratio is not None and ratio < LEAST:
        message = (
            f"nothing in the picture has a contrast of more than {_down(ratio)}:1 to its ground"
        )
        faults.add(place, "W701", message, f"what has to be seen needs {LEAST:g}:1")


def _more(texts: list[PaleText]) -> str:
    others = len(texts) - 1
    return f" (and {others} more)" if others else ""


def _down(ratio: float) -> float:
    return int(ratio * 10) / 10  # 4.49 is not the 4.5 that is asked for
