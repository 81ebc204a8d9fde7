"""Advice on pictures: whether what they say can be seen."""

from pathlib import Path
from typing import Final

from studyapp.packs.advice.drawings import PaleText, pale_texts
from studyapp.packs.advice.pictures import why_not_shown
from studyapp.packs.advice.rasters import strongest_contrast
from studyapp.packs.faults import Faults, Place, shown
from studyapp.packs.files import reason
from studyapp.packs.gather import Gathered
from studyapp.packs.names import PICTURES, suffix

LEAST: Final = 3.0  # WCAG 2.2, success criterion 1.4.11: what a figure needs to be understood
_LARGEST: Final = 2_000_000


def advise_on_figures(gathered: Gathered, faults: Faults) -> None:
    """Note pictures whose texts or shapes are hard to see."""
    credits_ = (it for it in gathered.credits if it.get("decorative") and "file" in it)
    decorative = {f"media/{it['file']}" for it in credits_}
    for name in gathered.folder.under("media"):
        if suffix(name) not in PICTURES:
            continue
        path = gathered.folder.root / name
        try:
            why = why_not_shown(path)
            if why is not None:
                hint = "learners would see its alt text instead"
                faults.add(Place(name), "W322", f"the picture cannot be shown: {why}", hint)
            elif name not in decorative and suffix(name) in _JUDGED:
                _JUDGED[suffix(name)](path, Place(name), faults)
        except OSError as error:
            faults.add(Place(name), "E005", f"the file cannot be read: {reason(error)}")


def _drawing(path: Path, place: Place, faults: Faults) -> None:
    pale = pale_texts(path.read_bytes())
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
    small = path.stat().st_size <= _LARGEST
    ratio = strongest_contrast(path.read_bytes()) if small else None
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


_JUDGED: Final = {".svg": _drawing, ".png": _raster}
