"""What can be studied: the packs, lessons, units, terms and questions that are installed."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import Row, delete, func, insert, select

from studyapp.model.content import (
    AnswerRule,
    Chapter,
    Dialogue,
    Lesson,
    Mask,
    Overview,
    Pack,
    PracticeTest,
    Section,
    Speaker,
    Term,
    TermCards,
)
from studyapp.model.shelf import Contents, Exercise, LessonEntry, OutlineEntry, PackEntry
from studyapp.model.units import Unit, UnitKind, lesson_of_source, units_of
from studyapp.store import schema
from studyapp.store.database import Database

_UNIT_COLUMNS: Final = ("key", "pack", "item", "side", "kind", "lesson", "lesson_position")
_UNIT_COLUMNS_MORE: Final = ("position", "front", "back", "source")


class Catalogue:
    """The derived tables; everything here can be rebuilt from the pack files."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, pack: Pack, folder: str, fingerprint: str) -> None:
        """Store `pack` in place of what was known of it."""
        with self._database.transaction() as connection:
            for table in _TABLES:
                connection.execute(delete(table).where(table.c.pack == pack.id))
            connection.execute(delete(schema.pack).where(schema.pack.c.id == pack.id))
            connection.execute(insert(schema.pack), [_pack_row(pack, folder, fingerprint)])
            for table, rows in (
                (schema.lesson, _lesson_rows(pack)),
                (schema.unit, [_unit_row(unit) for unit in units_of(pack)]),
                (schema.term, _term_rows(pack)),
                (schema.question, _question_rows(pack)),
            ):
                if rows:
                    connection.execute(insert(table), rows)

    def remove(self, pack: str) -> None:
        """Forget `pack`; progress is elsewhere and stays."""
        with self._database.transaction() as connection:
            for table in _TABLES:
                connection.execute(delete(table).where(table.c.pack == pack))
            connection.execute(delete(schema.pack).where(schema.pack.c.id == pack))

    def is_empty(self) -> bool:
        """Tell whether no pack is known yet, as on the very first start."""
        with self._database.transaction() as connection:
            return connection.execute(select(schema.pack.c.id).limit(1)).first() is None

    def packs(self) -> tuple[PackEntry, ...]:
        """Return every installed pack by title."""
        with self._database.transaction() as connection:
            rows = connection.execute(select(schema.pack).order_by(schema.pack.c.title)).all()
        return tuple(_pack_entry(row) for row in rows)

    def pack(self, pack: str) -> PackEntry | None:
        """Return one pack, or None."""
        with self._database.transaction() as connection:
            row = connection.execute(select(schema.pack).where(schema.pack.c.id == pack)).first()
        return _pack_entry(row) if row else None

    def contents(self, pack: str) -> Contents:
        """Count what `pack` holds."""
        with self._database.transaction() as connection:
            counts = [
                connection.execute(
                    select(func.count()).select_from(table).where(table.c.pack == pack)
                ).scalar_one()
                for table in _TABLES
            ]
        return Contents(*counts)

    def lessons(self, pack: str) -> tuple[LessonEntry, ...]:
        """Return the lessons of `pack` in reading order."""
        wanted = select(schema.lesson).where(schema.lesson.c.pack == pack)
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(schema.lesson.c.position)).all()
        return tuple(_lesson_entry(row) for row in rows)

    def units(self, keys: Sequence[str]) -> dict[str, Unit]:
        """Return the units with these keys; unknown keys are left out."""
        with self._database.transaction() as connection:
            rows = connection.execute(select(schema.unit).where(schema.unit.c.key.in_(keys))).all()
        return {row.key: _unit(row) for row in rows}

    def answers(self, pack: str) -> frozenset[str]:
        """Return what the typed cards of `pack` and its glossary answer with."""
        typed = select(schema.unit.c.back).where(
            schema.unit.c.pack == pack, schema.unit.c.kind == str(UnitKind.TYPED)
        )
        names = select(schema.term.c.term).where(schema.term.c.pack == pack)
        with self._database.transaction() as connection:
            found = connection.execute(typed).scalars().all()
            return frozenset([*found, *connection.execute(names).scalars()])

    def terms(self, packs: Iterable[str], search: str = "") -> tuple[tuple[str, Term], ...]:
        """Return (pack, term) by name; `search` looks through names, synonyms and definitions."""
        wanted = select(schema.term).where(schema.term.c.pack.in_(list(packs)))
        for word in search.casefold().split():
            wanted = wanted.where(schema.term.c.folded.contains(word, autoescape=True))
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(func.lower(schema.term.c.term))).all()
        return tuple((row.pack, _term(row)) for row in rows)

    def term(self, pack: str, term: str) -> Term | None:
        """Return one glossary entry, or None."""
        with self._database.transaction() as connection:
            row = connection.execute(
                select(schema.term).where(schema.term.c.key == f"{pack}/{term}")
            ).first()
        return _term(row) if row else None

    def questions(self, pack: str, lesson: str | None = None) -> tuple[str, ...]:
        """Return the ids of the questions of `pack`, or of one of its lessons, in order."""
        wanted = select(schema.question.c.id).where(schema.question.c.pack == pack)
        if lesson is not None:
            wanted = wanted.where(schema.question.c.lesson == lesson)
        with self._database.transaction() as connection:
            return tuple(connection.execute(wanted.order_by(schema.question.c.position)).scalars())


_TABLES: Final = (schema.lesson, schema.unit, schema.term, schema.question)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _pack_row(pack: Pack, folder: str, fingerprint: str) -> dict[str, Any]:
    detail = {
        "summary": pack.summary,
        "license": pack.license,
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
        "detail": _json(detail),
    }


def _exercise(test: PracticeTest) -> tuple[str, str, int, int | None]:
    asked = sum(len(pool.ids) if pool.ids else pool.pick or 0 for pool in test.sections)
    return test.id, test.title, asked, test.minutes


def _pack_entry(row: Row[Any]) -> PackEntry:
    detail = json.loads(row.detail)
    for name in ("authors", "subjects"):
        detail[name] = tuple(detail[name])
    detail["tests"] = tuple(Exercise(*test) for test in detail["tests"])
    detail["speakers"] = tuple(Speaker(**speaker) for speaker in detail["speakers"])
    return PackEntry(
        id=row.id,
        version=row.version,
        title=row.title,
        language=row.language,
        folder=row.folder,
        fingerprint=row.fingerprint,
        **detail,
    )


def _lesson_rows(pack: Pack) -> list[dict[str, Any]]:
    return [
        {
            "key": f"{pack.id}/{lesson.id}",
            "pack": pack.id,
            "id": lesson.id,
            "title": lesson.title,
            "path": lesson.path,
            "position": position,
            "minutes": lesson.minutes,
            "detail": _json({"objectives": lesson.objectives, "outline": _outline(lesson)}),
        }
        for position, lesson in enumerate(pack.lessons)
    ]


def _outline(lesson: Lesson) -> list[tuple[str, str, str]]:
    return [(section.id, section.title, section_kind(section)) for section in lesson.sections]


def section_kind(section: Section) -> str:
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


def _lesson_entry(row: Row[Any]) -> LessonEntry:
    detail = json.loads(row.detail)
    return LessonEntry(
        key=row.key,
        pack=row.pack,
        id=row.id,
        title=row.title,
        path=row.path,
        position=row.position,
        minutes=row.minutes,
        objectives=tuple(detail["objectives"]),
        outline=tuple(OutlineEntry(*entry) for entry in detail["outline"]),
    )


def _unit_row(unit: Unit) -> dict[str, Any]:
    columns = (*_UNIT_COLUMNS, *_UNIT_COLUMNS_MORE)
    values = asdict(unit)
    row = {name: values.pop(name) for name in columns}
    return row | {"detail": _json({name: value for name, value in values.items() if value})}


def _unit(row: Row[Any]) -> Unit:
    detail = json.loads(row.detail)
    for name in ("accept", "terms", "tags"):
        detail[name] = tuple(detail.get(name, ()))
    detail["rule"] = AnswerRule(**detail.get("rule", {}))
    detail["masks"] = tuple(
        Mask(mask["id"], tuple(mask["rect"]), mask["label"]) for mask in detail.get("masks", ())
    )
    columns = {name: getattr(row, name) for name in (*_UNIT_COLUMNS, *_UNIT_COLUMNS_MORE)}
    return Unit(**columns | {"kind": UnitKind(row.kind)} | detail)


def _term_rows(pack: Pack) -> list[dict[str, Any]]:
    homes = {term: lesson.id for lesson in pack.lessons for term in lesson.terms}
    return [
        {
            "key": f"{pack.id}/{term.id}",
            "pack": pack.id,
            "id": term.id,
            "term": term.term,
            "folded": " ".join((term.term, *term.aka, term.definition)).casefold(),
            "is_key": term.key,
            "lesson": lesson_of_source(term.source) or homes.get(term.id),
            "detail": _json(asdict(term)),
        }
        for term in pack.terms
    ]


def _term(row: Row[Any]) -> Term:
    values = json.loads(row.detail)
    for name in ("aka", "requires", "see_also", "tags"):
        values[name] = tuple(values[name])
    values["card"] = TermCards(values["card"]) if values["card"] else None
    return Term(**values)


def _question_rows(pack: Pack) -> list[dict[str, Any]]:
    return [
        {
            "key": f"{pack.id}/{question.id}",
            "pack": pack.id,
            "id": question.id,
            "kind": type(question).__name__.removesuffix("Question").lower(),
            "lesson": question.lesson or lesson_of_source(question.source),
            "position": position,
        }
        for position, question in enumerate(pack.questions)
    ]
