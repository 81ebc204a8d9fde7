"""Everything of a pack that can be found, as rows of the catalogue's index."""

import re
from collections.abc import Iterator
from typing import Any, Final

from studyapp.model.answers.cloze import ClozePart, cloze_parts
from studyapp.model.bare_text import bare_text
from studyapp.model.content import (
    ChoiceQuestion,
    ClozeQuestion,
    Lesson,
    MatchQuestion,
    OpenQuestion,
    OrderQuestion,
    Pack,
    Question,
    ShortQuestion,
    Term,
)
from studyapp.model.depth import everything
from studyapp.model.entries import EntryKind
from studyapp.model.text import (
    Block,
    Bullets,
    Code,
    Figure,
    Formula,
    Heading,
    Paragraph,
    Quote,
    Table,
    leaf_text,
)
from studyapp.model.units import Unit, UnitKind, lesson_of_source

# Scripts without blanks between words: each sign is a word of its own in the index.
_SIGN: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def entry_rows(pack: Pack, units: tuple[Unit, ...]) -> list[dict[str, Any]]:
    """Return the rows of everything in `pack` that a search finds."""
    homes = {term: lesson.id for lesson in pack.lessons for term in lesson.terms}
    gone = set(pack.retired)
    rows = [_unit_row(unit) for unit in units]
    rows += [_term_row(pack.id, term, homes) for term in pack.terms if term.id not in gone]
    rows += [_question_row(pack.id, asked) for asked in pack.questions if asked.id not in gone]
    for lesson in pack.lessons:
        rows += _paragraph_rows(pack.id, lesson)
    return rows


def about_rows(units: tuple[Unit, ...]) -> list[dict[str, Any]]:
    """Return which of `units` are about which terms."""
    return [
        {"pack": unit.pack, "term": term, "unit": unit.key}
        for unit in units
        for term in dict.fromkeys(unit.terms)
    ]


def apart(text: str) -> str:
    """Return the signs of scripts that set no blanks between words, each by itself; often ''."""
    return " ".join(_SIGN.findall(text))


def _unit_row(unit: Unit) -> dict[str, Any]:
    title, body = sides_of(unit)
    more = (*unit.accept, unit.hint or "", bare_text(unit.extra or ""))
    return _row(
        EntryKind.CARD,
        unit.key,
        unit.pack,
        unit.lesson,
        unit.source,
        (title, body),
        more,
        unit.tags,
    )


def sides_of(unit: Unit) -> tuple[str, str]:
    """Return both sides of `unit` as plain text; a cloze shows its gap and answers with it."""
    if unit.kind is not UnitKind.CLOZE:
        return bare_text(unit.front), bare_text(unit.back)
    shown, hidden = [], []
    for piece in cloze_parts(unit.front):
        if isinstance(piece, ClozePart) and str(piece.number) == unit.side:
            shown.append(f"[{piece.hint or '…'}]")
            hidden.append(piece.answer)
        else:
            shown.append(piece.answer if isinstance(piece, ClozePart) else piece)
    return bare_text("".join(shown).replace("[", "\\[")), bare_text(", ".join(hidden))


def _term_row(pack: str, term: Term, homes: dict[str, str]) -> dict[str, Any]:
    lesson = lesson_of_source(term.source) or homes.get(term.id)
    sides = (term.term, bare_text(term.definition))
    key = f"{pack}/{term.id}"
    return _row(EntryKind.TERM, key, pack, lesson, term.source, sides, term.aka, term.tags)


def _question_row(pack: str, asked: Question) -> dict[str, Any]:
    lesson = asked.lesson or lesson_of_source(asked.source)
    sides = (bare_text(asked.prompt), bare_text(" · ".join(_answers(asked))))
    more = (bare_text(asked.explanation or ""),)
    key = f"{pack}/{asked.id}"
    return _row(EntryKind.QUESTION, key, pack, lesson, asked.source, sides, more, asked.tags)


def _answers(asked: Question) -> tuple[str, ...]:
    """Return what can be read in the answer of a question."""
    match asked:
        case ChoiceQuestion(options=options):
            return tuple(option.text for option in options)
        case (
            ShortQuestion(answer=answer)
            | OpenQuestion(model_answer=answer)
            | ClozeQuestion(text=answer)
        ):
            return (answer,)
        case MatchQuestion(pairs=pairs):
            return tuple(f"{pair.left}: {pair.right}" for pair in pairs)
        case OrderQuestion(items=items):
            return items
        case _:
            return ()


def _paragraph_rows(pack: str, lesson: Lesson) -> Iterator[dict[str, Any]]:
    seen: set[str] = set()
    for section in lesson.sections:
        for block, text in _passages(everything(section)):
            if text and block not in seen:
                seen.add(block)
                place = f"{lesson.id}#{block}"
                sides = (text, section.title)
                yield _row(EntryKind.TEXT, f"{pack}/{place}", pack, lesson.id, place, sides, (), ())


def _passages(blocks: tuple[Block, ...]) -> Iterator[tuple[str, str]]:
    """Yield each paragraph with the id of its block; a row of a table is one, read across."""
    for block in blocks:
        match block:
            case Table(head=head, rows=rows):
                for cells in (head, *rows):
                    said = [" ".join(leaf_text(cell).split()) for cell in cells]
                    yield cells[0].id if cells else block.id, " | ".join(filter(None, said))
            case Bullets(items=items):
                for item in items:
                    yield from _passages(item)
            case Quote(blocks=inner):
                yield from _passages(inner)
            case Figure(id=name, alt=alt):
                yield name, alt
            case Paragraph() | Heading() | Code() | Formula():
                yield block.id, " ".join(leaf_text(block).split())


def _row(
    kind: EntryKind,
    key: str,
    pack: str,
    lesson: str | None,
    place: str | None,
    sides: tuple[str, str],
    more: tuple[str, ...],
    tags: tuple[str, ...],
) -> dict[str, Any]:
    title, body = sides
    hidden = " ".join(part for part in (*more, *tags, apart(title), apart(body)) if part)
    return {
        "kind": str(kind),
        "key": key,
        "pack": pack,
        "lesson": lesson,
        "place": place,
        "title": title,
        "body": body,
        "more": hidden,
        "tags": "".join(f"\n{tag.casefold()}\n" for tag in tags),
    }
