"""A learner's life by chance: every kind of event, in an order that only a seed knows.

Whoever adds a table that is folded from the log adds to `ACTS` what fills it: the tests of
rebuilding, of migrations and of salvage then cover it.
"""

from collections.abc import Callable, Mapping
from random import Random  # noqa: TID251 - a seed is a parameter
from typing import Final

from studyapp.model.events import EventKind, revision_payload
from studyapp.model.exam import Exam, Portion, exam_payload
from studyapp.model.memory import DEFAULT_WEIGHTS, Rating
from studyapp.model.own_words import Field, kind_of, word_payload
from studyapp.model.schedule import Scheduler
from studyapp.model.shelf import Fate, Shelved
from studyapp.model.sittings import Plan, Sort
from studyapp.model.training import Trained, shrunk, training_payload
from studyapp.store import schema
from studyapp.store.database import Database
from studyapp.store.progress import Progress
from studyapp.store.sittings import begin_payload
from tests.support.clock import Clock

PACKS: Final = ("first.pack", "second.pack")
NOT_FOLDED: Final = frozenset({"event", "quarantine", "meta"})

Act = Callable[[Progress, Random], None]


def live(progress: Progress, clock: Clock, seed: int, steps: int) -> None:
    """Let `steps` things happen, from seconds to weeks apart."""
    chance = Random(seed)
    for act in ACTS.values():  # each at least once
        act(progress, chance)
    for _ in range(max(0, steps - len(ACTS))):
        clock.forward(days=chance.choice((0.0001, 0.001, 0.01, 0.4, 3.0, 20.0)))
        act_once(progress, chance)


def act_once(progress: Progress, chance: Random) -> None:
    """Let one thing happen."""
    weights = tuple(_WEIGHTS.get(name, 1) for name in ACTS)
    chance.choices(tuple(ACTS.values()), weights)[0](progress, chance)


def folded_tables() -> tuple[str, ...]:
    """Name every table of `progress.db` that is folded from the log."""
    return tuple(name for name in schema.progress_tables.tables if name not in NOT_FOLDED)


def contents(database: Database) -> Mapping[str, list[tuple[object, ...]]]:
    """Return every row of every folded table; a day on which nothing is left counts as none."""
    with database.transaction() as connection:
        found = {
            name: sorted(
                (tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')),
                key=repr,
            )
            for name in folded_tables()
        }
    return found | {"day": [row for row in found["day"] if any(row[1:])]}


def _unit(chance: Random) -> str:
    return f"{chance.choice(PACKS)}/card-{chance.randrange(6)}"


def _answer(progress: Progress, chance: Random) -> None:
    unit = _unit(chance)
    rating = chance.choices(tuple(Rating), (2, 1, 5, 2))[0]
    scheduler = Scheduler(trained=progress.trained)
    outcomes = scheduler.outcomes(progress.state(unit), unit, progress.now_ms(), progress.today())
    progress.record_review(unit, rating, outcomes[rating], chance.randrange(500, 60_000), "a1b2")


def _undo(progress: Progress, chance: Random) -> None:
    unit = _unit(chance)
    reviews = [it for it in progress.history(unit) if it.kind is EventKind.REVIEW]
    undone = {
        (it.payload["ref"]["device"], it.payload["ref"]["seq"])
        for it in progress.history(unit)
        if it.kind is EventKind.UNDO
    }
    left = [it for it in reviews if (it.device, it.seq) not in undone]
    if left:
        progress.undo(left[-1])


def _suspend(progress: Progress, chance: Random) -> None:
    progress.record(EventKind.SUSPEND, _unit(chance), {"on": chance.random() < 0.6})


def _bury(progress: Progress, chance: Random) -> None:
    progress.record(EventKind.BURY, _unit(chance), {"day": progress.today()})


def _reset(progress: Progress, chance: Random) -> None:
    progress.record(EventKind.RESET, _unit(chance), {})


def _flag(progress: Progress, chance: Random) -> None:
    progress.record(EventKind.FLAG, _unit(chance), {"flag": chance.randrange(8)})


def _enrol(progress: Progress, chance: Random) -> None:
    progress.enrol(chance.choice(PACKS), active=chance.random() < 0.8)


def _read(progress: Progress, chance: Random) -> None:
    lesson = f"{chance.choice(PACKS)}/lesson-{chance.randrange(3)}"
    depth = chance.choice(("quick", "standard", "detailed"))
    block = f"section.{chance.randrange(20)}"
    progress.set_place(lesson, block, chance.randrange(400), depth, chance.random())


def _attempt(progress: Progress, chance: Random) -> None:
    question = f"{chance.choice(PACKS)}/question-{chance.randrange(5)}"
    credit = chance.choice((0.0, 0.5, 1.0))
    progress.record_attempt(question, credit, {"seed": 1}, amends=chance.random() < 0.2)


def _write(progress: Progress, chance: Random) -> None:
    field = chance.choice(tuple(Field))
    text = chance.choice((None, "mine", "other words"))
    payload = word_payload(field, text, "the author's")
    event = progress.record(kind_of(field), _unit(chance), payload)
    if chance.random() < 0.2:
        progress.undo(event)


def _rename(progress: Progress, chance: Random) -> None:
    kind, most = chance.choice((("card", 6), ("lesson", 3), ("question", 5)))
    old, new = (f"{kind}-{chance.randrange(most)}" for _ in range(2))
    progress.rename(chance.choice(PACKS), {old: None if chance.random() < 0.2 else new})


def _revise(progress: Progress, chance: Random) -> None:
    payload = revision_payload(chance.randrange(1, 5), "The old front", "The old back")
    progress.record(EventKind.REVISED, _unit(chance), payload)


def _shelve(progress: Progress, chance: Random) -> None:
    fate, pack = chance.choice(tuple(Fate)), chance.choice(PACKS)
    progress.shelve(Shelved(pack, fate, "1.0.0", "A pack", ("A. Author",), "https://a.example"))


def _sit(progress: Progress, chance: Random) -> None:
    pack = chance.choice(PACKS)
    asked = tuple(f"{pack}/question-{n}" for n in range(3))
    name = f"{progress.now_ms():x}-{chance.randrange(10**6):x}"
    seed = chance.randrange(10**6)
    plan = Plan(Sort.TEST, pack, "t-1", "A test", seed, asked, (1.0, 2.0, 1.0), 10, 70)
    progress.record(EventKind.SITTING, name, begin_payload(plan))
    for place, question in enumerate(asked[: 1 + chance.randrange(3)]):
        payload = {"sitting": name, "points": plan.points[place], "response": {"typed": "x"}}
        progress.record_attempt(question, chance.choice((0.0, 1.0)), payload)
    flag = {"what": "flag", "question": asked[0], "on": chance.random() < 0.7}
    progress.record(EventKind.SITTING, name, flag)
    progress.record(EventKind.SITTING, name, {"what": "extend", "ms": 60_000})
    if chance.random() < 0.5:
        progress.record(EventKind.SITTING, name, {"what": "end", "spent_ms": 90_000})


def _teach(progress: Progress, chance: Random) -> None:
    word = chance.choice(("one", "uno", "un"))
    payload = {"text": word, "on": chance.random() < 0.8}
    progress.record(EventKind.VARIANT, _unit(chance), payload)


def _exam(progress: Progress, chance: Random) -> None:
    payload: dict[str, object] = {"removed": True}
    if chance.random() < 0.8:
        portions = (Portion(PACKS[0], "lesson-1", 2.0), Portion(PACKS[1]))
        day = progress.today() + chance.randrange(60)
        exam = Exam("", "Midterm", day, portions, 20, 0.85, 5, progress.today(), 40, 0.97)
        payload = exam_payload(exam)
    progress.record(EventKind.EXAM_PLAN, f"exam-{chance.randrange(6)}", payload)


def _train(progress: Progress, chance: Random) -> None:
    fitted = [weight * chance.uniform(0.9, 1.1) for weight in DEFAULT_WEIGHTS]
    trained = Trained((0, "", 0), 0, shrunk(fitted, 500), 500, 0.4, 0.38, 0.02)
    progress.record(EventKind.TRAINING, "memory", training_payload(trained))


ACTS: Final[dict[str, Act]] = {
    "answer": _answer,
    "undo": _undo,
    "suspend": _suspend,
    "bury": _bury,
    "reset": _reset,
    "flag": _flag,
    "enrol": _enrol,
    "read": _read,
    "attempt": _attempt,
    "sit": _sit,
    "teach": _teach,
    "write": _write,
    "rename": _rename,
    "revise": _revise,
    "shelve": _shelve,
    "exam": _exam,
    "train": _train,
}
_WEIGHTS: Final = {"answer": 20, "read": 4, "attempt": 4, "undo": 2, "write": 3}
