"""Sittings of questions and the wordings a learner taught the app, folded from the log."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import Connection, Row, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from studyapp.model.events import Event
from studyapp.model.sittings import Given, Plan, Sitting, Sort, Speaking
from studyapp.store import schema
from studyapp.store.database import Database

_DETAIL: Final = ("response", "confidence", "hints", "counted", "taken_ms")
_LONGEST_MS: Final = 10 * 24 * 3_600_000


class Sittings:
    """Reads the sittings on record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, sitting: str) -> Sitting | None:
        """Return one sitting, or None."""
        wanted = select(schema.sitting).where(schema.sitting.c.id == sitting)
        with self._database.transaction() as connection:
            row = connection.execute(wanted).first()
        return _sitting(row) if row else None

    def open(self) -> tuple[Sitting, ...]:
        """Return the sittings that were not ended, the newest first."""
        columns = schema.sitting.c
        wanted = select(schema.sitting).where(columns.ended_ms == 0)
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(columns.began_ms.desc())).all()
        return tuple(_sitting(row) for row in rows)

    def ended(self, pack: str | None = None, limit: int = 1_000) -> tuple[Sitting, ...]:
        """Return the last `limit` sittings that were ended, the newest first."""
        columns = schema.sitting.c
        wanted = select(schema.sitting).where(columns.ended_ms > 0)
        if pack is not None:
            wanted = wanted.where(columns.pack == pack)
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(columns.began_ms.desc()).limit(limit)).all()
        return tuple(_sitting(row) for row in rows)

    def given(self, sitting: str) -> tuple[Given, ...]:
        """Return the answers of a sitting in the order they were given."""
        columns = schema.given.c
        wanted = select(schema.given).where(columns.sitting == sitting)
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(columns.at_ms, columns.question)).all()
        return tuple(_given(row) for row in rows)

    def answers_to(self, question: str) -> tuple[Given, ...]:
        """Return every answer to a question in a sitting, the oldest first."""
        columns = schema.given.c
        wanted = select(schema.given).where(columns.question == question)
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(columns.at_ms)).all()
        return tuple(_given(row) for row in rows)

    def answers_in(self, pack: str) -> tuple[Given, ...]:
        """Return every answer to a question of `pack`, the oldest first."""
        columns = schema.given.c
        wanted = select(schema.given).where(
            columns.question.startswith(f"{pack}/", autoescape=True)
        )
        with self._database.transaction() as connection:
            rows = connection.execute(wanted.order_by(columns.at_ms, columns.question)).all()
        return tuple(_given(row) for row in rows)


def variants_in(connection: Connection, pack: str) -> dict[str, tuple[str, ...]]:
    """Return the wordings the learner wants to count, by item (`pack/item`)."""
    columns = schema.variant.c
    wanted = select(schema.variant).where(columns.item.startswith(f"{pack}/", autoescape=True))
    found: dict[str, tuple[str, ...]] = {}
    for row in connection.execute(wanted.order_by(columns.at_ms, columns.text)):
        found[row.item] = (*found.get(row.item, ()), row.text)
    return found


def begin_payload(plan: Plan) -> dict[str, Any]:
    """Write down what a sitting asks."""
    return {"what": "begin", **asdict(plan)}


# --- folding -------------------------------------------------------------------------------------


def take_sitting(connection: Connection, event: Event) -> None:
    """Fold an event about a sitting; what comes before its beginning is left alone."""
    payload = event.payload
    what = payload["what"]
    if what == "begin":
        _begin(connection, event)
        return
    columns = schema.sitting.c
    row = connection.execute(select(schema.sitting).where(columns.id == event.unit)).first()
    if row is None:
        return
    changed: dict[str, Any] = {}
    match what:
        case "flag":
            flags = set(json.loads(row.flags))
            (flags.add if payload["on"] else flags.discard)(str(payload["question"]))
            changed = {"flags": json.dumps(sorted(flags))}
        case "extend":
            changed = {"extra_ms": min(row.extra_ms + _time(payload, "ms"), _LONGEST_MS)}
        case "pause":
            changed = {"spent_ms": max(row.spent_ms, _time(payload, "spent_ms"))}
        case "end":
            spent = max(row.spent_ms, _time(payload, "spent_ms"))
            changed = {"spent_ms": spent, "ended_ms": max(1, event.wall_ms)}
        case "discard":
            connection.execute(delete(schema.sitting).where(columns.id == event.unit))
            return
        case _:
            return
    connection.execute(update(schema.sitting).where(columns.id == event.unit).values(changed))


def take_given(connection: Connection, event: Event) -> None:
    """Fold the answer to a question into its sitting, if it was given in one."""
    payload = event.payload
    name = payload.get("sitting")
    columns = schema.sitting.c
    row = (
        connection.execute(select(columns.spent_ms).where(columns.id == name)).first()
        if isinstance(name, str)
        else None
    )
    if row is None:
        return
    values = {
        "sitting": name,
        "question": event.unit,
        "credit": float(payload["credit"]),
        "points": float(payload.get("points", 1.0)),
        "at_ms": event.wall_ms,
        "detail": json.dumps(
            {key: payload[key] for key in _DETAIL if key in payload}, ensure_ascii=False
        ),
    }
    _put(connection, schema.given, values)
    given = schema.given.c
    sums = select(func.count(), func.sum(given.credit * given.points)).where(given.sitting == name)
    answered, earned = connection.execute(sums).one()
    spent = max(row.spent_ms, _time(payload, "spent_ms"))
    connection.execute(
        update(schema.sitting)
        .where(columns.id == name)
        .values(answered=answered, earned=earned or 0.0, spent_ms=spent)
    )


def rename_given(connection: Connection, old: str, new: str) -> None:
    """Carry the answers to a question over to its new key; of two in a sitting the later stays."""
    given, other = schema.given.c, schema.given.alias()
    for mine, theirs in ((old, new), (new, old)):
        later = select(other.c.sitting).where(other.c.question == theirs)
        newer = later.where(other.c.sitting == given.sitting, other.c.at_ms > given.at_ms)
        connection.execute(delete(schema.given).where(given.question == mine, newer.exists()))
    moved = update(schema.given).where(given.question == old).values(question=new)
    connection.execute(moved.prefix_with("OR REPLACE"))


def take_variant(connection: Connection, event: Event) -> None:
    """Fold a wording that counts from now on, or no longer."""
    text = str(event.payload["text"])
    columns = schema.variant.c
    if event.payload.get("on", True):
        row = {"item": event.unit, "text": text, "at_ms": event.wall_ms}
        _put(connection, schema.variant, row)
    else:
        connection.execute(
            delete(schema.variant).where(columns.item == event.unit, columns.text == text)
        )


def _begin(connection: Connection, event: Event) -> None:
    plan = _plan(event.payload)
    values = {
        "id": event.unit,
        "pack": plan.pack,
        "sort": plan.sort.value,
        "name": plan.name,
        "began_ms": event.wall_ms,
        "study_day": event.study_day,
        "ended_ms": 0,
        "spent_ms": 0,
        "extra_ms": 0,
        "answered": 0,
        "earned": 0.0,
        "whole": plan.whole,
        "plan": json.dumps(asdict(plan), ensure_ascii=False, separators=(",", ":")),
        "flags": "[]",
    }
    _put(connection, schema.sitting, values)


def _time(payload: Mapping[str, Any], name: str) -> int:
    return min(max(0, int(payload.get(name, 0))), _LONGEST_MS)


def _put(connection: Connection, table: Any, row: Mapping[str, Any]) -> None:
    statement = upsert(table)
    keys = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in row if name not in keys}
    connection.execute(
        statement.on_conflict_do_update(index_elements=keys, set_=changed), [dict(row)]
    )


# --- rows ----------------------------------------------------------------------------------------


def _plan(values: Mapping[str, Any]) -> Plan:
    minutes, passing = values.get("minutes"), values.get("passing")
    questions = tuple(str(one) for one in values["questions"])
    points = tuple(float(one) for one in values.get("points", ()))
    return Plan(
        sort=Sort(values["sort"]),
        pack=str(values["pack"]),
        name=str(values.get("name", "")),
        title=str(values.get("title", "")),
        seed=int(values.get("seed", 0)),
        questions=questions,
        points=points if len(points) == len(questions) else (1.0,) * len(questions),
        minutes=None if minutes is None else int(minutes),
        passing=None if passing is None else int(passing),
        speaking=Speaking(values.get("speaking", Speaking.EACH)),
    )


def _sitting(row: Row[Any]) -> Sitting:
    return Sitting(
        id=row.id,
        plan=_plan(json.loads(row.plan)),
        began_ms=row.began_ms,
        study_day=row.study_day,
        ended_ms=row.ended_ms,
        spent_ms=row.spent_ms,
        extra_ms=row.extra_ms,
        answered=row.answered,
        earned=row.earned,
        flags=frozenset(json.loads(row.flags)),
    )


def _given(row: Row[Any]) -> Given:
    detail = json.loads(row.detail)
    response = detail.get("response")
    confidence = detail.get("confidence")
    return Given(
        sitting=row.sitting,
        question=row.question,
        credit=row.credit,
        points=row.points,
        at_ms=row.at_ms,
        response=response if isinstance(response, dict) else {},
        confidence=confidence if isinstance(confidence, str) else None,
        hints=_time(detail, "hints"),
        counted=bool(detail.get("counted")),
        taken_ms=_time(detail, "taken_ms"),
    )
