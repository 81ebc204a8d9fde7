"""The answers in the log, walked in lots so that nobody waits long for the files."""

import json
from collections.abc import Iterator
from typing import Final, TypeAlias

from studyapp.store.database import Database

_AT_ONCE: Final = 10_000
_UNDONE: Final = "SELECT payload FROM event WHERE kind = 'undo'"
_LOT: Final = (
    "SELECT rowid, device, seq, unit, hlc_ms, study_day, json_extract(payload, '$.rating') "
    "FROM event WHERE rowid > ? AND kind = 'review' ORDER BY rowid LIMIT ?"
)
_COUNT: Final = "SELECT coalesce(sum(reviews), 0) FROM day"

Answer: TypeAlias = tuple[int, int, int]  # its time in the log, its study day, its rating


def walk_answers(database: Database) -> Iterator[tuple[str, Answer]]:
    """Yield (unit, answer) for every answer that was not taken back, in no order."""
    with database.raw() as raw:
        refs = [json.loads(payload).get("ref", {}) for (payload,) in raw.execute(_UNDONE)]
    undone = {(ref.get("device"), ref.get("seq")) for ref in refs}
    last = -1
    while True:
        with database.raw() as raw:
            rows = raw.execute(_LOT, (last, _AT_ONCE)).fetchall()
        if not rows:
            return
        last = rows[-1][0]
        for _, device, seq, unit, *answer in rows:
            if (device, seq) not in undone and answer[2] in _RATINGS:
                yield unit, (answer[0], answer[1], answer[2])


def count_answers(database: Database) -> int:
    """Return how many answers there are."""
    with database.raw() as raw:
        return int(raw.execute(_COUNT).fetchone()[0])


_RATINGS: Final = frozenset({1, 2, 3, 4})
