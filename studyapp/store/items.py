"""Units and terms as rows of the catalogue, and back."""

import json
from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from typing import Any, Final

from sqlalchemy import Row

from studyapp.model.content import AnswerRule, Mask, Term, TermCards
from studyapp.model.plain import unaccented
from studyapp.model.units import Unit, UnitKind, shared

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
_DETAIL: Final = tuple(
    each.name for each in fields(Unit) if each.name not in {*_UNIT_COLUMNS, "rule"}
)
_PLAIN_RULE: Final = AnswerRule()


def compact(value: object) -> str:
    """Write `value` as JSON without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def unit_row(unit: Unit) -> dict[str, Any]:
    """Return the row of `unit`; what is only shown goes into `detail`, without what is empty."""
    row: dict[str, Any] = {name: getattr(unit, name) for name in _UNIT_COLUMNS}
    # By hand: `asdict` goes into every value and takes five times as long for a pack of cards.
    detail = {name: value for name in _DETAIL if (value := getattr(unit, name))}
    if unit.rule != _PLAIN_RULE:
        detail["rule"] = asdict(unit.rule)
    for name in ("masks", "forms"):
        if name in detail:
            detail[name] = [asdict(each) for each in detail[name]]
    return row | {"detail": compact(detail)}


def unit_of(row: Row[Any]) -> Unit:
    """Return the unit in `row`."""
    return _unit({name: getattr(row, name) for name in _UNIT_COLUMNS} | json.loads(row.detail))


def question_units(questions: Sequence[tuple[str, dict[str, Any]]]) -> dict[str, Unit]:
    """Return questions, each a memory and its unit's values, by the memory they may share."""
    groups: dict[str, list[Unit]] = {}
    for memory, values in questions:
        groups.setdefault(memory, []).append(_unit(values))
    return {
        key: shared(key, forms) if len(forms) > 1 else replace(forms[0], key=key)
        for key, forms in groups.items()
    }


def _unit(values: dict[str, Any]) -> Unit:
    for name in ("accept", "terms", "tags"):
        values[name] = tuple(values.get(name, ()))
    values["rule"] = AnswerRule(**values.get("rule", {}))
    values["masks"] = tuple(
        Mask(**mask | {"rect": tuple(mask["rect"])}) for mask in values.get("masks", ())
    )
    values["forms"] = tuple(_unit(form) for form in values.get("forms", ()))
    return Unit(**values | {"kind": UnitKind(values["kind"])})


def term_row(pack: str, term: Term, lesson: str | None) -> dict[str, Any]:
    """Return the row of `term`, which is explained in `lesson`."""
    return {
        "key": f"{pack}/{term.id}",
        "pack": pack,
        "id": term.id,
        "term": term.term,
        "folded": unaccented(" ".join((term.term, *term.aka, term.definition))),
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
