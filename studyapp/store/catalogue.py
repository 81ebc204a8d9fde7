"""What can be studied: the packs, lessons, units, terms and questions that are installed."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from studyapp.model.long_work import Watch, unwatched
from studyapp.model.plain import unaccented
from studyapp.model.shelf import (
    OWN_TITLE,
    CardEntry,
    Contents,
    Exercise,
    LessonEntry,
    PackEntry,
    TermName,
)
from studyapp.store import schema
from studyapp.store.among import among
from studyapp.store.database import Database
from studyapp.store.finder import forget_pack, index_pack, reindex

if TYPE_CHECKING:  # start-up is precious: content is imported when there is some to hand out
    from studyapp.model.content import Pack, Speaker, Term
    from studyapp.model.news import News, Said
    from studyapp.model.units import Unit

_TABLES: Final = (schema.lesson, schema.unit, schema.term, schema.question)
_ORDERS: Final = (
    (schema.lesson, "position"),
    (schema.unit, "position"),
    (schema.term, "key"),
    (schema.question, "position"),
)
_ROWS_AT_ONCE: Final = 2_000


class Catalogue:
    """The derived tables; everything here can be rebuilt from the pack files.

    What the pack in the folder `own` says of itself is ours: `tell` says it in the learner's
    language whenever it is handed out, and leaves alone what the learner called it.
    """

    def __init__(
        self, database: Database, own: str = "", tell: Callable[[str], str] | None = None
    ) -> None:
        self._database = database
        self._own = own
        self._tell: Callable[[str], str] = tell or str

    @property
    def language(self) -> object:
        """Return what changes when texts of ours are handed out in another language."""
        return self._tell(OWN_TITLE)

    def _entry(self, row: Row[Any]) -> PackEntry:
        entry = _pack_entry(row)
        if entry.folder != self._own:
            return entry
        title, summary, *authors = map(self._tell, (entry.title, entry.summary, *entry.authors))
        return replace(entry, title=title, summary=summary, authors=tuple(authors))

    def put(self, pack: "Pack", folder: str, fingerprint: str, watch: Watch = unwatched) -> None:
        """Store `pack` in place of what was known of it."""
        from studyapp.store.asked import admit
        from studyapp.store.shelving import pack_row, rows_of

        everything = rows_of(pack)
        with self._database.transaction() as connection:
            _clear(connection, pack.id)
            connection.execute(insert(schema.pack), [pack_row(pack, folder, fingerprint)])
            for table, rows in everything:
                for start in range(0, len(rows), _ROWS_AT_ONCE):
                    watch(start / len(rows), "storing")
                    connection.execute(insert(table), rows[start : start + _ROWS_AT_ONCE])
            watch(1.0, "storing")
            index_pack(connection, pack.id)
            admit(connection)

    def said(self, pack: str) -> "dict[str, Said]":
        """Return what each item of `pack` says, by its id, in the order of the pack."""
        from studyapp.store.saying import said_by

        wanted = select(schema.pack.c.detail).where(schema.pack.c.id == pack)
        with self._database.transaction() as connection:
            detail = connection.execute(wanted).scalar()
            tables = {
                table.name: map(
                    dict,
                    connection.execute(
                        select(table).where(table.c.pack == pack).order_by(table.c[order])
                    ).mappings(),
                )
                for table, order in _ORDERS
            }
            return said_by(tables, json.loads(detail)["tests"] if detail else ())

    def put_news(self, news: "News") -> None:
        """Keep what the last update of a pack changed."""
        from studyapp.store.saying import news_row

        with self._database.transaction() as connection:
            connection.execute(delete(schema.news).where(schema.news.c.pack == news.pack))
            connection.execute(insert(schema.news), [news_row(news)])

    def news(self, pack: str) -> "News | None":
        """Return what the last update of `pack` changed, or None."""
        from studyapp.store.saying import news_of

        wanted = select(schema.news).where(schema.news.c.pack == pack)
        with self._database.transaction() as connection:
            row = connection.execute(wanted).mappings().first()
        return news_of(dict(row)) if row else None

    def updated(self) -> dict[str, tuple[str, int]]:
        """Return the version of the last update of each pack that had one, and when it came."""
        columns = schema.news.c
        with self._database.transaction() as connection:
            rows = connection.execute(select(columns.pack, columns.now, columns.at_ms))
            return {row.pack: (row.now, row.at_ms) for row in rows}

    def put_lessons(self, pack: "Pack", folder: str, fingerprint: str) -> None:
        """Store `pack` itself and its lessons, and leave its items as they are known."""
        from studyapp.store.shelving import lesson_rows, pack_row

        lessons, known = schema.lesson, schema.pack
        with self._database.transaction() as connection:
            connection.execute(delete(lessons).where(lessons.c.pack == pack.id))
            connection.execute(delete(known).where(known.c.id == pack.id))
            connection.execute(insert(known), [pack_row(pack, folder, fingerprint)])
            rows = lesson_rows(pack)
            if rows:
                connection.execute(insert(lessons), rows)

    def amend(self, part: "Pack", gone: Iterable[str], fingerprint: str) -> None:
        """Store the cards of `part`, a piece of a pack on the shelf, and forget its items `gone`.

        A card that was there keeps its place, a new one comes last; all others stay as they are.
        """
        from studyapp.store.shelving import found_in, rows_of_cards

        rows, answers = rows_of_cards(part)
        found = found_in(part)
        units = schema.unit.c
        last = select(func.max(units.position)).where(units.pack == part.id)
        places: dict[str, int | None] = {}
        with self._database.transaction() as connection:
            following = (connection.execute(last).scalar() or 0) + 1
            for item in {row["item"] for row in rows} | set(gone):
                same = _of_item(part.id, item)
                place = select(func.min(units.position)).where(same)
                places[item] = connection.execute(place).scalar()
                connection.execute(delete(schema.unit).where(same))
            for row in rows:
                kept = places[row["item"]]
                row["position"] = following + row["position"] if kept is None else kept
            if rows:
                connection.execute(insert(schema.unit), rows)
            reindex(connection, part.id, {row["item"] for row in rows} | set(gone), found)
            if answers:
                connection.execute(insert(schema.answer).prefix_with("OR IGNORE"), answers)
            known = update(schema.pack).where(schema.pack.c.id == part.id)
            connection.execute(known.values(fingerprint=fingerprint))

    def cards(self, pack: str) -> tuple[CardEntry, ...]:
        """Return the cards of `pack` in order, as a list shows them."""
        columns = schema.unit.c
        wanted = select(
            columns.item,
            columns.kind,
            columns.side,
            columns.front,
            columns.back,
            columns.source,
            columns.detail,
        ).where(columns.pack == pack, columns.kind != "term")
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(columns.position)).all()
        sides: dict[str, list[Any]] = {}
        for row in rows:
            sides.setdefault(row.item, []).append(row)
        return tuple(_card_entry(pack, item, found) for item, found in sides.items())

    def fronts(self) -> tuple[tuple[str, str, str], ...]:
        """Return pack, item and front of every card of all packs, once each."""
        columns = schema.unit.c
        wanted = select(columns.pack, columns.item, columns.front).where(columns.side != "r")
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.distinct()).all()
        return tuple((row.pack, row.item, row.front) for row in rows)

    def remove(self, pack: str) -> None:
        """Forget `pack`; progress is elsewhere and stays."""
        with self._database.transaction() as connection:
            _clear(connection, pack)
            connection.execute(delete(schema.news).where(schema.news.c.pack == pack))

    def is_empty(self) -> bool:
        """Tell whether no pack is known yet, as on the very first start."""
        with self._database.transaction() as connection:
            return connection.execute(select(schema.pack.c.id).limit(1)).first() is None

    def packs(self) -> tuple[PackEntry, ...]:
        """Return every installed pack by title."""
        with self._database.transaction() as connection:
            rows = connection.execute(select(schema.pack).order_by(schema.pack.c.title)).all()
        return tuple(self._entry(row) for row in rows)

    def pack(self, pack: str) -> PackEntry | None:
        """Return one pack, or None."""
        with self._database.transaction() as connection:
            row = connection.execute(select(schema.pack).where(schema.pack.c.id == pack)).first()
        return self._entry(row) if row else None

    def speakers(self, pack: str) -> "dict[str, Speaker]":
        """Return the voices of the dialogues of `pack` by their ids."""
        from studyapp.model.content import Speaker

        wanted = select(schema.pack.c.detail).where(schema.pack.c.id == pack)
        with self._database.transaction() as connection:
            detail = connection.execute(wanted).scalar()
        found = json.loads(detail)["speakers"] if detail else ()
        return {speaker["id"]: Speaker(**speaker) for speaker in found}

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
        return tuple(LessonEntry.from_row(row) for row in rows)

    def units(self, keys: Sequence[str], *, as_written: bool = False) -> "dict[str, Unit]":
        """Return the units with these keys in the learner's words; unknown keys are left out.

        `as_written` gives the author's words instead.
        """
        from studyapp.model.dressing import dressed, keys_of
        from studyapp.store.items import unit_of
        from studyapp.store.overlay import words_at

        with self._database.transaction() as connection:
            rows = connection.execute(
                select(schema.unit).where(among(schema.unit.c.key, keys))
            ).all()
            units = [unit_of(row) for row in rows]
            if as_written:
                return {unit.key: unit for unit in units}
            words = words_at(connection, {key for unit in units for key in keys_of(unit)})
        return {unit.key: dressed(unit, words) for unit in units}

    def units_of_item(self, item: str) -> "tuple[Unit, ...]":
        """Return the units of `item`, a `pack/item` key, in the author's words."""
        from studyapp.store.items import unit_of

        key = schema.unit.c.key
        wanted = select(schema.unit).where(or_(key == item, key.between(f"{item}/", f"{item}0")))
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(schema.unit.c.position)).all()
        return tuple(unit_of(row) for row in rows)

    def admit_questions(self) -> None:
        """Let the questions that were missed be units of their packs, and no others.

        A question becomes something to remember with its first miss; what has no memory yet would
        be taken for a new card.
        """
        from studyapp.store.asked import admit

        with self._database.transaction() as connection:
            admit(connection)

    def answers(self, pack: str) -> frozenset[str]:
        """Return what the items of `pack` answer with, each with its variants between bars."""
        wanted = select(schema.answer.c.text).where(schema.answer.c.pack == pack)
        with self._database.transaction() as connection:
            return frozenset(connection.execute(wanted).scalars())

    def question_sources(self, pack: str, lesson: str) -> dict[str, str]:
        """Return the source of each question of a lesson, by the question's id, in order."""
        columns = schema.question.c
        wanted = select(columns.id, columns.detail).where(
            columns.pack == pack, columns.lesson == lesson
        )
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(columns.position)).all()
        return {row.id: json.loads(row.detail).get("source") or "" for row in rows}

    def memories(self, pack: str) -> dict[str, str]:
        """Return the unit that each question of `pack` asks for, by the question's id."""
        columns = schema.question.c
        wanted = select(columns.id, columns.memory).where(columns.pack == pack)
        with self._database.transaction() as connection:
            return {row.id: row.memory for row in connection.execute(wanted)}

    def terms(self, packs: Iterable[str], search: str = "") -> "tuple[tuple[str, Term], ...]":
        """Return (pack, term) by name; `search` looks through names, synonyms and definitions."""
        from studyapp.store.items import term_of

        wanted = _holding(select(schema.term).where(schema.term.c.pack.in_(list(packs))), search)
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(func.lower(schema.term.c.term))).all()
        return tuple((row.pack, term_of(row)) for row in rows)

    def term_names(self, packs: Iterable[str], search: str = "") -> tuple[TermName, ...]:
        """Return what a list of terms shows, as `terms` finds them but without their texts."""
        columns = schema.term.c
        wanted = select(columns.pack, columns.id, columns.term, columns.is_key)
        found = _holding(wanted.where(columns.pack.in_(list(packs))), search)
        with self._database.transaction() as connection:
            rows = connection.execute(found.order_by(func.lower(columns.term))).all()
        return tuple(TermName(*row) for row in rows)

    def term(self, pack: str, term: str) -> "Term | None":
        """Return one glossary entry, or None."""
        from studyapp.store.items import term_of

        with self._database.transaction() as connection:
            row = connection.execute(
                select(schema.term).where(schema.term.c.key == f"{pack}/{term}")
            ).first()
        return term_of(row) if row else None

    def questions(self, pack: str, lesson: str | None = None) -> tuple[str, ...]:
        """Return the ids of the questions of `pack`, or of one of its lessons, in order."""
        wanted = select(schema.question.c.id).where(schema.question.c.pack == pack)
        if lesson is not None:
            wanted = wanted.where(schema.question.c.lesson == lesson)
        with self._database.transaction() as connection:
            return tuple(connection.execute(wanted.order_by(schema.question.c.position)).scalars())


def _holding(wanted: Select[*tuple[Any, ...]], search: str) -> Select[*tuple[Any, ...]]:
    """Keep the terms that hold every word of `search` in their names or their definition."""
    for word in unaccented(search).split():
        wanted = wanted.where(schema.term.c.folded.contains(word, autoescape=True))
    return wanted


def _of_item(pack: str, item: str) -> ColumnElement[bool]:
    """Match the units of one item by their keys, `pack/item` and `pack/item/side`."""
    key = schema.unit.c.key
    return or_(key == f"{pack}/{item}", and_(key > f"{pack}/{item}/", key < f"{pack}/{item}0"))


def _card_entry(pack: str, item: str, rows: list[Row[Any]]) -> CardEntry:
    first = rows[0]
    both = {row.side for row in rows} == {"f", "r"}
    tags = tuple(json.loads(first.detail).get("tags", ()))
    kind = "reversed" if both else first.kind
    return CardEntry(pack, item, kind, first.front, first.back, tags, first.source, len(rows))


def _clear(connection: Connection, pack: str) -> None:
    forget_pack(connection, pack)
    for table in (*_TABLES, schema.answer, schema.about, schema.entry):
        connection.execute(delete(table).where(table.c.pack == pack))
    connection.execute(delete(schema.pack).where(schema.pack.c.id == pack))


def _pack_entry(row: Row[Any]) -> PackEntry:
    detail = json.loads(row.detail)
    for name in ("authors", "subjects"):
        detail[name] = tuple(detail[name])
    detail["tests"] = tuple(Exercise(*test) for test in detail["tests"])
    del detail["speakers"]
    return PackEntry(
        id=row.id,
        version=row.version,
        title=row.title,
        language=row.language,
        folder=row.folder,
        fingerprint=row.fingerprint,
        **detail,
    )
