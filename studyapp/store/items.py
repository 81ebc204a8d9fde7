"""Units and terms as rows of the catalogue, and back."""

import json
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import Row

from studyapp.model.content import AnswerRule, Mask, Term, TermCards
from studyapp.model.units import Unit, UnitKind

_UNIT_COLUMNS: Final = (
    "key",
    "pack",
    "item",
    "side",
    "kind",
    "lesson",
    "lesson_position",
    "position",
    "front",
    "back",
    "source",
)


def compact(value: object) -> str:
    """Write `value` as JSON without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def unit_row(unit: Unit) -> dict[str, Any]:
    """Return the row of `unit`; what is only shown goes into `detail`, without what is empty."""
    values = asdict(unit)
    row = {name: values.pop(name) for name in _UNIT_COLUMNS}
    return row | {"detail": compact({name: value for name, value in values.items() if value})}


def unit_of(row: Row[Any]) -> Unit:
    """Return the unit in `row`."""
    detail = json.loads(row.detail)
    for name in ("accept", "terms", "tags"):
        detail[name] = tuple(detail.get(name, ()))
    detail["rule"] = AnswerRule(**detail.get("rule", {}))
    detail["masks"] = tuple(
        Mask(mask["id"], tuple(mask["rect"]), mask["label"]) for mask in detail.get("masks", ())
    )
    columns = {name: getattr(row, name) for name in _UNIT_COLUMNS}
    return Unit(**columns | {"kind": UnitKind(row.kind)} | detail)


def term_row(pack: str, term: Term, lesson: str | None) -> dict[str, Any]:
    """Return the row of `term`, which is explained in `lesson`."""
    return {
        "key": f"{pack}/{term.id}",
        "pack": pack,
        "id": term.id,
        "term": term.term,
        "folded": " ".join((term.term, *term.aka, term.definition)).casefold(),
        "is_key": term.key,
        "lesson": lesson,
        "detail": compact(asdict(term)),
    }


def term_of(row: Row[Any]) -> Term:
    """Return the term in `row`."""
    values = json.loads(row.detail)
    for name in ("aka", "requires", "see_also", "tags"):
        values[name] = tuple(values[name])
    values["card"] = TermCards(values["card"]) if values["card"] else None
    return Term(**values)
