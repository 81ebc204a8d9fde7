"""Texts with gaps: `{{answer|variant}}` in questions, `{{c1::answer::hint}}` on cards."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.model.answers.answer_forms import alternatives

_NUMBERED = re.compile(r"c([1-9][0-9]{0,3})::")


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap of a question: its answer, and what else counts."""

    answer: str
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClozePart:
    """A hidden part of a card; parts with one `number` are asked together."""

    number: int
    answer: str
    hint: str | None = None


def gaps(text: str) -> tuple[Gap | str, ...]:
    """Split a question's text into plain stretches and gaps; what is no whole gap stays text."""
    return tuple(_gap(inside) or piece for piece, inside in _pieces(text))


def cloze_parts(text: str) -> tuple[ClozePart | str, ...]:
    """Split a card's text into plain stretches and hidden parts."""
    return tuple(_cloze(inside) or piece for piece, inside in _pieces(text))


def cloze_numbers(text: str) -> tuple[int, ...]:
    """Return the numbers of a card's hidden parts, in order and once each."""
    return tuple(sorted({part.number for part in cloze_parts(text) if isinstance(part, ClozePart)}))


def _gap(inside: str | None) -> Gap | None:
    if inside is None or not inside.strip():
        return None
    answer, *accept = alternatives(inside)
    return Gap(answer, tuple(accept))


def _cloze(inside: str | None) -> ClozePart | None:
    found = _NUMBERED.match(inside or "")
    if inside is None or found is None:
        return None
    answer, parted, hint = inside[found.end() :].rpartition("::")
    if not parted:
        answer, hint = hint, ""
    return (
        ClozePart(int(found[1]), answer.strip(), hint.strip() or None) if answer.strip() else None
    )


def _pieces(text: str) -> Iterator[tuple[str, str | None]]:
    r"""Yield each stretch, with what stands between the braces if it is a gap.

    Braces inside, as in TeX, are counted, so that `{{\frac{1}{2}}}` is one gap.
    """
    start = 0
    while (opening := text.find("{{", start)) >= 0:
        closing = _closing(text, opening + 2)
        if closing is None:
            break
        if opening > start:
            yield text[start:opening], None
        yield text[opening : closing + 2], text[opening + 2 : closing]
        start = closing + 2
    if start < len(text):
        yield text[start:], None


def _closing(text: str, start: int) -> int | None:
    """Return where the gap that opened before `start` closes."""
    depth = 0
    for place in range(start, len(text)):
        if text[place] == "{":
            depth += 1
        elif text[place] == "}" and depth:
            depth -= 1
        elif text.startswith("}}", place):
            return place
    return None
