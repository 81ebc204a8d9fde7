"""Responses as plain values that can be written down, and back."""

from collections.abc import Mapping
from typing import Any, Final

from studyapp.model.answers.responses import (
    Chosen,
    Filled,
    Matched,
    Ordered,
    Response,
    Said,
    SelfGraded,
    Skipped,
    Typed,
)

LONGEST: Final = 20_000  # characters of a text that are kept: a book pasted by mistake is none


def response_values(response: Response) -> dict[str, Any]:  # noqa: PLR0911 - a line for each kind
    """Return `response` as values that survive JSON."""
    match response:
        case Chosen(indices=indices):
            return {"chosen": sorted(indices)}
        case Said(value=value):
            return {"said": value}
        case Typed(text=text):
            return {"typed": text[:LONGEST]}
        case Filled(texts=texts):
            return {"filled": [text[:LONGEST] for text in texts]}
        case Matched(rights=rights):
            return {"matched": list(rights)}
        case Ordered(items=items):
            return {"ordered": list(items)}
        case SelfGraded(points=points, text=text):
            return {"points": list(points), "text": text[:LONGEST]}
        case Skipped():
            return {}


def response_of(values: Mapping[str, Any]) -> Response:  # noqa: PLR0911 - a line for each kind
    """Return the response that `values` hold; what cannot be read counts as none."""
    match values:
        case {"chosen": [*indices]} if _all(indices, int):
            return Chosen(frozenset(indices))
        case {"said": bool(value)}:
            return Said(value)
        case {"typed": str(text)}:
            return Typed(text)
        case {"filled": [*texts]} if _all(texts, str):
            return Filled(tuple(texts))
        case {"matched": [*rights]} if _all(rights, str | None):
            return Matched(tuple(rights))
        case {"ordered": [*items]} if _all(items, str):
            return Ordered(tuple(items))
        case {"points": [*points]} if _all(points, bool):
            written = values.get("text")
            return SelfGraded(tuple(points), written if isinstance(written, str) else "")
        case _:
            return Skipped()


def _all(values: list[Any], kind: Any) -> bool:
    return all(isinstance(value, kind) for value in values)
