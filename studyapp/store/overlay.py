"""The learner's own words: rows of `progress.db`, laid over the units that are handed out."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from studyapp.model.own_words import Field, OwnWord, Spot
from studyapp.store import schema
from studyapp.store.among import among


def words_at(connection: Connection, keys: Iterable[str]) -> dict[Spot, OwnWord]:
    """Return the own words that are kept under `keys`."""
    wanted = select(schema.own_word).where(among(schema.own_word.c.key, list(keys)))
    return _by_spot(connection.execute(wanted).all())


def words_in(connection: Connection, pack: str) -> dict[Spot, OwnWord]:
    """Return every own word in `pack`."""
    wanted = select(schema.own_word).where(schema.own_word.c.pack == pack)
    return _by_spot(connection.execute(wanted).all())


def put_words(connection: Connection, key: str, words: Sequence[OwnWord]) -> None:
    """Keep `words`, and no others, under `key`."""
    connection.execute(delete(schema.own_word).where(schema.own_word.c.key == key))
    if words:
        connection.execute(insert(schema.own_word), [_row(word) for word in words])


def _row(word: OwnWord) -> dict[str, Any]:
    return {
        "key": word.key,
        "field": str(word.field),
        "pack": word.key.partition("/")[0],
        "text": word.text,
        "replaced": word.replaced,
        "at_ms": word.at_ms,
    }


def _by_spot(rows: Sequence[Row[Any]]) -> dict[Spot, OwnWord]:
    words = [OwnWord(row.key, Field(row.field), row.text, row.replaced, row.at_ms) for row in rows]
    return {(word.key, word.field): word for word in words}
