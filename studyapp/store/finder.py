"""Finds entries: by the words in them, by where they belong, and by how well they are known."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    case,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
)

from studyapp.model.entries import Entry, EntryKind
from studyapp.model.query import Word
from studyapp.store import schema
from studyapp.store.among import among
from studyapp.store.database import Database
from studyapp.store.entries import apart
from studyapp.store.strung import numbers

_MANY: Final = 3_000  # beyond that nobody reads by rank, and ranking takes longer than finding
# Who types the name of a thing wants the thing before what is said of it.
_WEIGHTS: Final = {"term": 3.0, "card": 2.0, "question": 1.5}
_VOCABULARY: Final = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(catalogue, words, row)"
)
_TEXTS: Final = ("title", "body", "more")


@dataclass(frozen=True, slots=True)
class Standings:
    """How the entries that were met are known: one place in each array for one entry."""

    ids: "array[int]"
    phase: "array[int]"
    due_day: "array[int]"
    buried_day: "array[int]"
    last_day: "array[int]"
    suspended: "array[int]"
    flag: "array[int]"
    lapses: "array[int]"
    stability: "array[float]"
    difficulty: "array[float]"


@dataclass(frozen=True, slots=True)
class Matches:
    """The entries that hold certain words; `ranked` ones come best first, others by the shelf."""

    ids: "array[int]"
    ranked: bool


class Finder:
    """Reads the index of the catalogue beside the states of the learner."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def stamp(self) -> int:
        """Return a number that changes whenever anything is written."""
        with self._database.raw() as raw:
            return raw.total_changes

    def ids(self) -> "array[int]":
        """Return every entry in the order of the shelf: pack by pack as they were installed."""
        return self._set(select(schema.entry.c.id))

    def by_title(self) -> "array[int]":
        """Return every entry from A to Z."""
        columns = schema.entry.c
        return self._ids(select(columns.id).order_by(func.lower(columns.title), columns.id))

    def with_words(self, words: Sequence[Word], barred: Sequence[Word] = ()) -> Matches:
        """Return what holds all `words` and none `barred`, ranked where it is not too much.

        A word counts where one begins with it; an exact one as a whole, a phrase word by word.
        What is typed is looked for as it stands: no sign of it is an order to the index.
        """
        expression = _expression(words, barred)
        if not expression:
            return Matches(array("q"), ranked=False)
        columns = schema.words.c
        found = select(columns.rowid).where(columns.words.op("MATCH")(expression))
        unranked = self._set(found)
        if not 1 < len(unranked) <= _MANY:
            return Matches(unranked, ranked=False)
        entry = schema.entry.c
        # The better the match, the further its rank is below zero.
        weighed = columns.rank * case(_WEIGHTS, value=entry.kind, else_=1.0)
        ranked = found.join(schema.entry, entry.id == columns.rowid)
        return Matches(self._ids(ranked.order_by(weighed, columns.rowid)), ranked=True)

    def vocabulary(self) -> dict[str, int]:
        """Return every word of the index as it keeps it, and how many entries have it."""
        with self._database.raw() as raw:
            raw.execute(_VOCABULARY)
            return dict(raw.execute("SELECT term, doc FROM temp.vocabulary").fetchall())

    def of_kind(self, kind: EntryKind) -> "array[int]":
        """Return the entries of one kind."""
        return self._set(select(schema.entry.c.id).where(schema.entry.c.kind == str(kind)))

    def in_packs(self, packs: Iterable[str]) -> "array[int]":
        """Return the entries of `packs`."""
        return self._set(select(schema.entry.c.id).where(schema.entry.c.pack.in_(list(packs))))

    def in_lessons(self, lessons: Iterable[tuple[str, str]]) -> "array[int]":
        """Return the entries that belong to `lessons`, each a pack and the id of its lesson."""
        columns = schema.entry.c
        here = [(columns.pack == pack) & (columns.lesson == lesson) for pack, lesson in lessons]
        return self._set(select(columns.id).where(or_(*here))) if here else array("q")

    def with_tag(self, tag: str) -> "array[int]":
        """Return the entries whose author gave them `tag`."""
        tags = schema.entry.c.tags
        wanted = select(schema.entry.c.id).where(tags != "")
        return self._set(wanted.where(tags.contains(f"\n{tag.casefold()}\n", autoescape=True)))

    def of_items(self, keys: Iterable[str]) -> "array[int]":
        """Return the entries of units and items: those with the keys, and their sides."""
        columns, found = schema.entry.c, array("q")
        chosen = list(keys)
        for begin in range(0, len(chosen), 200):
            some = [
                (columns.key == key) | ((columns.key > f"{key}/") & (columns.key < f"{key}0"))
                for key in chosen[begin : begin + 200]
            ]
            found.extend(self._set(select(columns.id).where(or_(*some))))
        return found

    def tags(self) -> tuple[str, ...]:
        """Return every tag that an author gave."""
        wanted = select(schema.entry.c.tags).where(schema.entry.c.tags != "").distinct()
        with self._database.transaction() as connection:
            rows = connection.execute(wanted).scalars().all()
        return tuple(sorted({tag for row in rows for tag in row.split("\n") if tag}))

    def answered(self, *, right: bool) -> "array[int]":
        """Return the questions whose last answer was right, or was not."""
        credit = schema.mark.c.credit
        wanted = (
            select(schema.entry.c.id)
            .join(schema.mark, schema.mark.c.question == schema.entry.c.key)
            .where(schema.entry.c.kind == str(EntryKind.QUESTION))
            .where(credit >= 1 if right else credit < 1)
        )
        return self._set(wanted)

    def standings(self) -> Standings:
        """Return how everything that was met is known."""
        state = schema.state.c
        columns = (
            schema.entry.c.id,
            state.phase,
            state.due_day,
            state.buried_day,
            state.last_day,
            state.suspended,
            state.flag,
            state.lapses,
            state.stability,
            state.difficulty,
        )
        together = schema.state.join(schema.entry, schema.entry.c.key == state.unit)
        wanted = select(*map(func.group_concat, columns)).select_from(together)
        with self._database.transaction() as connection:
            texts = connection.execute(wanted).one()
        whole = [array("q", numbers(text)) for text in texts[:8]]
        real = [array("d", numbers(text)) for text in texts[8:]]
        return Standings(*whole, *real)

    def entries(self, ids: Sequence[int]) -> dict[int, Entry]:
        """Return the entries with these ids."""
        wanted = select(schema.entry).where(among(schema.entry.c.id, ids))
        with self._database.transaction() as connection:
            return {row.id: _entry(row) for row in connection.execute(wanted)}

    def keys(self, ids: Sequence[int], kinds: Iterable[EntryKind]) -> tuple[str, ...]:
        """Return the keys of those entries among `ids` that are of `kinds`, as they stand."""
        columns = schema.entry.c
        found: list[str] = []
        named = [str(kind) for kind in kinds]
        with self._database.transaction() as connection:
            for begin in range(0, len(ids), 500):
                some = among(columns.id, ids[begin : begin + 500])
                wanted = select(columns.key).where(some, columns.kind.in_(named))
                found += connection.execute(wanted.order_by(columns.id)).scalars().all()
        return tuple(found)

    def _ids(self, wanted: Select[Any]) -> "array[int]":
        """Return the first column of `wanted`, in its order."""
        with self._database.transaction() as connection:
            return array("q", connection.execute(wanted).scalars())

    def _set(self, wanted: Select[Any]) -> "array[int]":
        """Return the ids that `wanted` selects, in their own order.

        As one text: to fetch 100,000 rows one by one takes SQLite's driver five times as long.
        """
        inner = wanted.subquery()
        with self._database.transaction() as connection:
            text = connection.execute(select(func.group_concat(inner.c[0]))).scalar()
        return array("q", sorted(numbers(text)))


def index_pack(connection: Connection, pack: str) -> None:
    """Take the words of the entries of `pack` into the index."""
    _index(connection, schema.entry.c.pack == pack)


def forget_pack(connection: Connection, pack: str) -> None:
    """Take the words of `pack` out of the index; the entries must still be there."""
    _forget(connection, schema.entry.c.pack == pack)


def reindex(
    connection: Connection, pack: str, items: Iterable[str], rows: Sequence[dict[str, Any]]
) -> None:
    """Put the entries `rows` in place of those of the cards `items` of `pack`."""
    key = schema.entry.c.key
    for item in items:
        one = f"{pack}/{item}"
        here = (key == one) | ((key > f"{one}/") & (key < f"{one}0"))
        cards = here & (schema.entry.c.kind == str(EntryKind.CARD))
        _forget(connection, cards)
        connection.execute(delete(schema.entry).where(cards))
    if rows:
        connection.execute(insert(schema.entry), list(rows))
        _index(connection, among(key, [row["key"] for row in rows]))


def _index(connection: Connection, which: ColumnElement[bool]) -> None:
    columns = schema.entry.c
    texts = select(columns.id, *(columns[name] for name in _TEXTS)).where(which)
    connection.execute(insert(schema.words).from_select(["rowid", *_TEXTS], texts))


def _forget(connection: Connection, which: ColumnElement[bool]) -> None:
    columns = schema.entry.c
    texts = select(literal("delete"), columns.id, *(columns[name] for name in _TEXTS))
    connection.execute(
        insert(schema.words).from_select(["words", "rowid", *_TEXTS], texts.where(which))
    )


def _expression(words: Sequence[Word], barred: Sequence[Word]) -> str:
    """Write `words` in the index's own language, each in quotes, so that it is nothing but text."""
    held = " AND ".join(part for part in map(_part, words) if part)
    not_held = " OR ".join(part for part in map(_part, barred) if part)
    return f"({held}) NOT ({not_held})" if held and not_held else held


def _part(word: Word) -> str:
    text = word.text.replace("\0", " ").replace('"', '""')
    if not any(sign.isalnum() for sign in text):
        return ""
    whole = f'"{text}"' + ("" if word.exact else "*")
    signs = apart(word.text)
    return f'({whole} OR "{signs}")' if signs else whole


def _entry(row: Row[Any]) -> Entry:
    tags = tuple(tag for tag in row.tags.split("\n") if tag)
    return Entry(
        id=row.id,
        kind=EntryKind(row.kind),
        key=row.key,
        pack=row.pack,
        lesson=row.lesson,
        place=row.place,
        title=row.title,
        body=row.body,
        tags=tags,
    )
