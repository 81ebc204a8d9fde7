"""Turns a piece of a lesson back into CommonMark, as the text of a card begins with it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from studyapp.model.narration.sentences import sentences
from studyapp.model.text import (
    Code,
    Figure,
    Formula,
    Heading,
    Leaf,
    Paragraph,
    Run,
    leaf_text,
    plain,
)

_SIGNS: Final = re.compile(r"[\\`*$\[\]]|(?<!\w)_|_(?!\w)|~~")
_STARTS: Final = re.compile(r"([0-9]*)([#>+.)-])(?=[\s#]|$)")


def quoted(parts: Iterable[tuple[Leaf, int, int]]) -> str:
    """Return the CommonMark of parts of leaves, each a leaf with a start and an end in its text."""
    return "\n\n".join(filter(None, (_quoted(*part) for part in parts)))


def with_gap(leaf: Leaf, start: int, end: int, language: str) -> str:
    """Return the sentence around a part of `leaf`, with the part as gap 1 of a cloze.

    Empty if the part is no piece of prose, or if nothing would be left around it.
    """
    if not isinstance(leaf, Paragraph | Heading):
        return ""
    start, end = _whole(leaf.runs, start, end)
    text = plain(leaf.runs)
    first = min((a for a, b in sentences(text, language) if a <= start < b), default=0)
    last = max((b for a, b in sentences(text, language) if a < end <= b), default=len(text))
    before, gap = _runs(leaf.runs, first, start), _runs(leaf.runs, start, end)
    after = _runs(leaf.runs, end, last)
    if not gap.strip() or not (before + after).strip(" .!?"):
        return ""
    return f"{before}{{{{c1::{gap}}}}}{after}"


def _quoted(leaf: Leaf, start: int, end: int) -> str:
    match leaf:
        case Paragraph(runs=runs) | Heading(runs=runs):
            text = _runs(runs, *_whole(runs, start, end)).strip()
            return _STARTS.sub(r"\1\\\2", text, count=1) if _STARTS.match(text) else text
        case Formula(tex=tex):
            return f"$${tex}$$"
        case Code(language=language):
            text = leaf_text(leaf)[start:end].strip("\n")
            return f"```{language}\n{text}\n```" if text else ""
        case Figure():
            return ""


def _whole(runs: tuple[Run, ...], start: int, end: int) -> tuple[int, int]:
    """Return the part without blanks at its ends, and with the whole of each formula in it."""
    text = plain(runs)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    at = 0
    for run in runs:
        if run.math and at < end and at + len(run.text) > start:
            start, end = min(start, at), max(end, at + len(run.text))
        at += len(run.text)
    return start, end


def _runs(runs: tuple[Run, ...], start: int, end: int) -> str:
    return "".join(_run(run) for run in _cut(runs, start, end))


def _cut(runs: tuple[Run, ...], start: int, end: int) -> Iterator[Run]:
    at = 0
    for run in runs:
        text = run.text[max(0, start - at) : max(0, end - at)]
        if text:
            yield replace(run, text=text)
        at += len(run.text)


def _run(run: Run) -> str:
    if run.math:
        return f"${run.text}$"
    if run.code:
        fence = "``" if "`" in run.text else "`"
        return f"{fence}{run.text}{fence}"
    inner = run.text.strip()
    if not inner:
        return run.text
    before, after = (
        run.text[: run.text.index(inner)],
        run.text[run.text.index(inner) + len(inner) :],
    )
    marks = ("**" if run.strong else "") + ("*" if run.emphasis else "")
    words = _SIGNS.sub(lambda found: f"\\{found[0]}", inner).replace("\n", "\\\n")
    return f"{before}{marks}{words}{marks[::-1]}{after}"
