"""A pack as rows of the catalogue."""

import hashlib
from dataclasses import asdict
from typing import Any

from sqlalchemy import Table

from studyapp.model.answers.rivals import answers_of
from studyapp.model.content import (
    Chapter,
    Dialogue,
    Lesson,
    Overview,
    Pack,
    PracticeTest,
    Section,
)
from studyapp.model.news import Said
from studyapp.model.units import lesson_of_source, memory_keys, question_unit, units_of
from studyapp.store import schema
from studyapp.store.entries import about_rows, entry_rows
from studyapp.store.items import compact, term_row, unit_row
from studyapp.store.saying import said_by


def rows_of(pack: Pack) -> tuple[tuple[Table[Any], list[dict[str, Any]]], ...]:
    """Return the rows of everything in `pack`, table by table."""
    units = units_of(pack)
    return (
        (schema.lesson, lesson_rows(pack)),
        (schema.unit, [unit_row(unit) for unit in units]),
        (schema.term, _term_rows(pack)),
        (schema.question, _question_rows(pack)),
        (schema.answer, [{"pack": pack.id, "text": text} for text in sorted(answers_of(pack))]),
        (schema.about, about_rows(units)),
        (schema.entry, entry_rows(pack, units)),
    )


def rows_of_cards(pack: Pack) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the rows of the cards of `pack`, numbered from 0, and those of their answers."""
    answers = [{"pack": pack.id, "text": text} for text in sorted(answers_of(pack))]
    return [unit_row(unit) for unit in units_of(pack)], answers


def found_in(part: Pack) -> list[dict[str, Any]]:
    """Return the entries of the cards of `part`, a piece of a pack."""
    return entry_rows(part, units_of(part))


def said_in(pack: Pack) -> dict[str, Said]:
    """Return what each item of `pack` says, by its id, as the catalogue would."""
    tables = {table.name: rows for table, rows in rows_of(pack)}
    return said_by(tables, map(_exercise, pack.tests))


def pack_row(pack: Pack, folder: str, fingerprint: str) -> dict[str, Any]:
    """Return the row of `pack` itself."""
    detail = {
        "summary": pack.summary,
        "license": pack.license,
        "homepage": pack.homepage or "",
        "authors": [person.name for person in pack.authors],
        "subjects": pack.subjects,
        "level": pack.level,
        "minutes": pack.minutes,
        "new_cards_per_day": pack.new_cards_per_day,
        "tests": [_exercise(test) for test in pack.tests],
        "speakers": [asdict(speaker) for speaker in pack.speakers],
    }
    return {
        "id": pack.id,
        "version": pack.version,
        "title": pack.title,
        "language": pack.language,
        "folder": folder,
        "fingerprint": fingerprint,
        "detail": compact(detail),
    }


def _exercise(test: PracticeTest) -> tuple[str, str, int, int | None]:
    asked = sum(len(pool.ids) if pool.ids else pool.pick or 0 for pool in test.sections)
    return test.id, test.title, asked, test.minutes


def lesson_rows(pack: Pack) -> list[dict[str, Any]]:
    """Return the rows of the lessons of `pack`."""
    return [
        {
            "key": f"{pack.id}/{lesson.id}",
            "pack": pack.id,
            "id": lesson.id,
            "title": lesson.title,
            "path": lesson.path,
            "position": position,
            "minutes": lesson.minutes,
            "detail": compact(
                {
                    "objectives": lesson.objectives,
                    "outline": _outline(lesson),
                    "digest": _digest(lesson),
                }
            ),
        }
        for position, lesson in enumerate(pack.lessons)
    ]


def _outline(lesson: Lesson) -> list[tuple[str, str, str]]:
    return [(section.id, section.title, _kind(section)) for section in lesson.sections]


def _kind(section: Section) -> str:
    """Name the kind of `section` as the outline stores it."""
    match section:
        case Overview():
            return "overview"
        case Chapter():
            return "chapter"
        case Dialogue():
            return "dialogue"
        case _:
            return type(section).__name__.lower()


def _term_rows(pack: Pack) -> list[dict[str, Any]]:
    homes = {term: lesson.id for lesson in pack.lessons for term in lesson.terms}
    return [
        term_row(pack.id, term, lesson_of_source(term.source) or homes.get(term.id))
        for term in pack.terms
    ]


def _question_rows(pack: Pack) -> list[dict[str, Any]]:
    memories = memory_keys(pack)
    return [
        {
            "key": f"{pack.id}/{question.id}",
            "pack": pack.id,
            "id": question.id,
            "kind": type(question).__name__.removesuffix("Question").lower(),
            "lesson": question.lesson or lesson_of_source(question.source),
            "position": position,
            "memory": memories[question.id],
            "digest": _digest(question),
            "detail": compact(asdict(question_unit(pack.id, question))),
        }
        for position, question in enumerate(pack.questions)
    ]


def _digest(value: object) -> str:
    """Return a short text that changes with anything in `value`."""
    return hashlib.blake2b(repr(value).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
