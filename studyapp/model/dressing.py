"""Units in the learner's own words: where each word is kept, and how it is laid over the unit."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from studyapp.model.own_words import AUTHORED, Field, OwnWord, Spot
from studyapp.model.units import Unit, UnitKind

_SIDES: Final = {Field.FRONT: Field.BACK, Field.BACK: Field.FRONT}
_TURNED: Final = frozenset({UnitKind.BASIC, UnitKind.TERM})


def spot_of(unit: Unit, field: Field) -> Spot:
    """Return where an own word for `field` of `unit` is kept."""
    if unit.kind is UnitKind.OCCLUSION and field is Field.BACK:
        return unit.key, field
    turned = unit.side == "r" and unit.kind in _TURNED
    return f"{unit.pack}/{unit.item}", _SIDES.get(field, field) if turned else field


def keys_of(unit: Unit) -> tuple[str, ...]:
    """Return every key under which own words of `unit` may be kept."""
    own = (f"{unit.pack}/{unit.item}", unit.key)
    return tuple(dict.fromkeys((*own, *(key for form in unit.forms for key in keys_of(form)))))


def author_text(unit: Unit, field: Field) -> str:
    """Return what stands in `field` of `unit`, '' for none and for what is only the learner's."""
    return getattr(unit, field) or "" if field in AUTHORED else ""


def dressed(unit: Unit, words: Mapping[Spot, OwnWord]) -> Unit:
    """Return `unit` with the learner's words in place of the author's, and with all tags."""
    changed: dict[str, Any] = {}
    for field in AUTHORED:
        word = words.get(spot_of(unit, field))
        if word is not None:
            changed[field] = word.text
    tags = words.get(spot_of(unit, Field.TAGS))
    if tags is not None:
        changed["tags"] = tuple(dict.fromkeys((*unit.tags, *tags.tags)))
    forms = tuple(dressed(form, words) for form in unit.forms)
    if forms != unit.forms:
        changed["forms"] = forms
    return replace(unit, **changed) if changed else unit
