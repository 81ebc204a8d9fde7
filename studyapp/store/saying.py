"""What the items of a pack say, read from rows that are in the catalogue or not yet."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from studyapp.model.news import Change, News, Said, Sort, What
from studyapp.store.items import compact

# What a learner would notice on a card, besides its two sides.
_NOTICED: Final = ("hint", "extra", "accept", "masks", "image", "mode", "forms")
_CARDS: Final = frozenset({"basic", "cloze", "typed", "occlusion"})

Rows = Iterable[Mapping[str, Any]]


def said_by(tables: Mapping[str, Rows], tests: Iterable[Iterable[Any]]) -> dict[str, Said]:
    """Return what each item says, by its id, in the order of the pack.

    `tables` holds the rows of `lesson`, `term`, `unit` and `question`.
    """
    found: dict[str, Said] = {}
    for row in tables["lesson"]:
        digest = json.loads(row["detail"]).get("digest", "")
        found[row["id"]] = Said(Sort.LESSON, row["title"], more=digest)
    for row in tables["term"]:
        found[row["id"]] = _term(row)
    _add_cards(found, tables["unit"])
    for row in tables["question"]:
        detail = json.loads(row["detail"])
        more, rev = row["digest"], detail.get("rev", 1)
        found[row["id"]] = Said(Sort.QUESTION, detail["front"], more=more, rev=rev)
    for name, title, *rest in tests:
        found[str(name)] = Said(Sort.TEST, str(title), more=compact(rest))
    return found


def news_row(news: News) -> dict[str, Any]:
    """Return the row of `news`."""
    return {
        "pack": news.pack,
        "before": news.before,
        "now": news.now,
        "at_ms": news.at_ms,
        "changelog": news.changelog,
        "detail": compact([_written(change) for change in news.changes]),
    }


def news_of(row: Mapping[str, Any]) -> News:
    """Return the news in `row`."""
    changes = tuple(
        Change(What(what), name, _said(before), _said(now), was)
        for what, name, before, now, was in json.loads(row["detail"])
    )
    return News(row["pack"], row["before"], row["now"], row["at_ms"], changes, row["changelog"])


def _term(row: Mapping[str, Any]) -> Said:
    detail = json.loads(row["detail"])
    more = compact([detail.get("aka", ()), detail.get("image")])
    return Said(Sort.TERM, row["term"], detail["definition"], more, detail.get("rev", 1))


def _add_cards(found: dict[str, Said], rows: Rows) -> None:
    """Add the cards, each by the first of its units; masks of a picture are told together."""
    for row in rows:
        if row["kind"] not in _CARDS or row["item"] in found:
            continue
        detail = json.loads(row["detail"])
        more = compact([detail[name] for name in _NOTICED if detail.get(name)])
        back = "" if row["kind"] == "occlusion" else row["back"]
        found[row["item"]] = Said(Sort.CARD, row["front"], back, more, detail.get("rev", 1))


def _written(change: Change) -> tuple[Any, ...]:
    before, now = change.before, change.now
    return change.what, change.id, before and _fields(before), now and _fields(now), change.was


def _fields(said: Said) -> tuple[Any, ...]:
    return said.sort, said.front, said.back, said.rev


def _said(fields: list[Any] | None) -> Said | None:
    if fields is None:
        return None
    sort, front, back, rev = fields
    return Said(Sort(sort), front, back, rev=rev)
