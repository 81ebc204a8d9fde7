"""A profile of years: many cards, many answers, written in one go, for benchmarks.

`python -m tests.support.big_lives FOLDER --cards 100000 --events 1000000` makes one and keeps it;
`profile(folder, cards, events)` does the same and returns at once if it is there already.
Everything in it is what the app would have written: `Progress.rebuild()` changes nothing.
"""

import argparse
import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random  # noqa: TID251 - a seed is a parameter
from typing import Any, Final

from sqlalchemy import insert

from studyapp.model.content import Card, CardKind, Lesson, Pack, Person, Term
from studyapp.model.events import Event, EventKind
from studyapp.model.memory import Rating, fuzz_bounds
from studyapp.model.schedule import CardState, Phase, Scheduler
from studyapp.store import schema
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.log import row_of
from studyapp.store.tallies import Tally
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences

TODAY: Final = 20_600
NOON_MS: Final = (TODAY * 24 + 12) * 3_600_000
PACKS: Final = 4
LESSONS: Final = 40
FINGERPRINT: Final = "big-life"

_DAY_MS: Final = 86_400_000
_SCHEDULER: Final = Scheduler()
_MODEL: Final = _SCHEDULER.model
_AT_ONCE: Final = 5_000
_PER_CARD: Final = 12.0  # answers of a card over the years it takes to be known well


@dataclass(frozen=True, slots=True)
class _Answer:
    at_ms: int
    unit: str
    rating: int
    due_day: int
    due_ms: int
    phase: int
    step: int
    taken_ms: int
    before: CardState


def noon() -> datetime:
    """Return the moment at which the profile was left: noon of its last day."""
    return datetime.fromtimestamp(NOON_MS / 1000, UTC)


def open_profile(folder: Path) -> Desk:
    """Open a profile that was made, at its noon."""
    preferences = Preferences(folder / "preferences.json")
    folders = Folders(folder, folder / "cache", folder / "starters")
    return Desk(folders, preferences, noon, FINGERPRINT)


def profile(folder: Path, cards: int, events: int) -> Path:
    """Make a profile of so many cards and about so many events in `folder`, if it is not there."""
    done = folder / "made.json"
    wanted = {"cards": cards, "events": events}
    if done.exists() and json.loads(done.read_text(encoding="utf-8")) == wanted:
        _shelve(folder, cards)
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _shelve(folder, cards)
    database = Database(Files(folder / "progress.db", folder / "cache" / "catalogue.db"))
    with database.transaction() as connection:
        device = connection.exec_driver_sql("SELECT value FROM meta WHERE name='device'").scalar()
        tally = Tally()
        for table, rows in _rows(str(device), cards, events, tally):
            connection.execute(insert(table), rows)
        tally.write(connection)
    database.close()
    done.write_text(json.dumps(wanted), encoding="utf-8")
    return folder


def _shelve(folder: Path, cards: int) -> None:
    """Put the packs on the shelf; a newer app may have dropped an older catalogue."""
    desk = open_profile(folder)
    if desk.catalogue.is_empty():
        for pack in packs(cards):
            desk.catalogue.put(pack, str(folder / "packs" / pack.id), "made")
    for number in range(PACKS):
        if f"big.pack-{number}" not in desk.progress.enrolled():
            desk.progress.enrol(f"big.pack-{number}", active=True)
    desk.close()


def packs(cards: int) -> Iterator[Pack]:
    """Yield the courses: cards of the usual length in lessons, with a few terms."""
    for number in range(PACKS):
        own = range(number, cards, PACKS)
        lessons = tuple(
            Lesson(f"lesson-{n}", f"Lesson {n}", f"lessons/{n}.md", 10, (), (), "en", ())
            for n in range(LESSONS)
        )
        made = tuple(
            Card(
                id=f"c-{n}",
                kind=CardKind.BASIC,
                front=f"What does unit {n} of the shelf hold, and why does it stand there?",
                back=f"The answer to question {n}, in a sentence of the usual length.",
                lesson=f"lesson-{place * LESSONS // max(1, len(own))}",
                tags=(f"tag-{n % 50}",),
            )
            for place, n in enumerate(own)
        )
        yield Pack(
            id=f"big.pack-{number}",
            version="1.0.0",
            title=f"Course {number}",
            language="en",
            license="CC0-1.0",
            authors=(Person("A test"),),
            lessons=lessons,
            cards=made,
            terms=tuple(_terms(number)),
        )


def _terms(number: int) -> Iterator[Term]:
    for n in range(200):
        required = (f"t-{n - 1}",) if n % 10 else ()
        yield Term(
            id=f"t-{n}",
            term=f"Term {n} of course {number}",
            definition=f"What term {n} means, in a sentence of the usual length.",
            requires=required,
            source=f"lesson-{n * LESSONS // 200}#top",
        )


def _rows(
    device: str, cards: int, events: int, tally: Tally
) -> Iterator[tuple[Any, list[dict[str, Any]]]]:
    chance = Random(7)
    answers: list[_Answer] = []
    states: dict[str, CardState] = {}
    share = events / (cards * _PER_CARD)  # the rest was never seen
    for n in range(cards):
        if chance.random() < share:
            unit = f"big.pack-{n % PACKS}/c-{n}"
            states[unit] = _life(unit, chance, answers, share)
    answers.sort(key=lambda answer: answer.at_ms)
    lot: list[dict[str, Any]] = []
    for seq, answer in enumerate(answers, start=PACKS + 1):
        event = _event(device, seq, answer)
        lot.append(row_of(event))
        tally.add_review(answer.before, event, _MODEL)
        if len(lot) == _AT_ONCE:
            yield schema.event, lot
            lot = []
    if lot:
        yield schema.event, lot
    rows = [
        {"unit": unit, "pack": unit.partition("/")[0]} | asdict(state) | {"phase": int(state.phase)}
        for unit, state in states.items()
    ]
    for start in range(0, len(rows), _AT_ONCE):
        yield schema.state, rows[start : start + _AT_ONCE]


def _life(unit: str, chance: Random, answers: list[_Answer], share: float) -> CardState:
    """Play the life of a card, from the day it was met until today."""
    day = TODAY - 1 - int(chance.random() * 1100 * max(1.0, share))
    state = CardState(due_day=day)
    at_ms = day * _DAY_MS + chance.randrange(8 * 3_600_000, 20 * 3_600_000)
    while at_ms < NOON_MS - _DAY_MS // 2 and not state.suspended:
        rating = _rating(state, at_ms // _DAY_MS, chance)
        following = _answered(state, rating, at_ms, chance)
        answers.append(
            _Answer(
                at_ms,
                unit,
                rating,
                following.due_day,
                following.due_ms,
                following.phase,
                following.step,
                chance.randrange(2_000, 15_000),
                state,
            )
        )
        state = following
        if state.due_ms:
            at_ms = state.due_ms + chance.randrange(1_000, 90_000)
        else:
            late = chance.choice((0, 0, 0, 0, 1, 2))
            at_ms = (state.due_day + late) * _DAY_MS + chance.randrange(
                8 * 3_600_000, 20 * 3_600_000
            )
    return state


def _rating(state: CardState, day: int, chance: Random) -> int:
    if state.phase is Phase.NEW:
        return chance.choices((1, 2, 3, 4), (20, 10, 60, 10))[0]
    if state.phase is not Phase.REVIEW:
        return Rating.GOOD
    recall = _MODEL.retrievability(state.stability, day - state.last_day)
    return chance.choices((2, 3, 4), (6, 86, 8))[0] if chance.random() < recall else Rating.AGAIN


def _answered(state: CardState, rating: int, at_ms: int, chance: Random) -> CardState:
    day = at_ms // _DAY_MS
    stability, difficulty = _MODEL.advance(
        state.stability, state.difficulty, rating, day - state.last_day
    )
    lapsed = state.phase is Phase.REVIEW and rating == Rating.AGAIN
    following = replace(
        state,
        stability=stability,
        difficulty=difficulty,
        last_day=day,
        last_ms=at_ms,
        reps=state.reps + 1,
        lapses=state.lapses + lapsed,
        suspended=lapsed and _SCHEDULER.is_leech(state.lapses + 1),
    )
    first = state.phase is Phase.NEW and rating != Rating.EASY
    if lapsed or first:
        phase = Phase.RELEARNING if lapsed else Phase.LEARNING
        return replace(following, phase=phase, step=1, due_day=day, due_ms=at_ms + 600_000)
    low, high = fuzz_bounds(_MODEL.interval(stability, 0.9))
    days = chance.randint(low, high)
    return replace(following, phase=Phase.REVIEW, step=0, due_day=day + days, due_ms=0)


def _event(device: str, seq: int, answer: _Answer) -> Event:
    payload = {
        "rating": answer.rating,
        "due_day": answer.due_day,
        "due_ms": answer.due_ms,
        "phase": int(answer.phase),
        "step": answer.step,
        "taken_ms": answer.taken_ms,
    }
    return Event(
        device,
        seq,
        answer.at_ms,
        answer.at_ms,
        0,
        answer.at_ms // _DAY_MS,
        answer.unit,
        "0123456789abcdef",
        EventKind.REVIEW,
        payload,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cards", type=int, default=100_000)
    parser.add_argument("--events", type=int, default=1_000_000)
    options = parser.parse_args()
    profile(options.folder, options.cards, options.events)
    desk = open_profile(options.folder)
    with desk._database.transaction() as connection:
        for name in ("event", "state", "unit"):
            count = connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar()
            print(f"{name:8} {count}")
    desk.close()


if __name__ == "__main__":
    main()
