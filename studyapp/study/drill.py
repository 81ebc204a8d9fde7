"""Cards outside the schedule: cramming, learning until all are right, and the matching game."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from studyapp.model.draws import seed_for
from studyapp.model.errors import StudyError
from studyapp.model.events import EventKind
from studyapp.model.memory import Rating
from studyapp.model.schedule import CardState, Phase
from studyapp.model.shelf import PackEntry
from studyapp.model.sittings import Plan, Sort
from studyapp.model.units import Unit, UnitKind
from studyapp.store.sittings import begin_payload
from studyapp.study.answers import Bench
from studyapp.study.faces import face_of
from studyapp.study.review import Turn
from studyapp.study.texts import plain_text

GOAL: Final = 3  # right answers in one sitting until a card counts as learned (Rawson 2011)
_SOON, _LATER = 3, 7  # cards that come in between
_A_FEW: Final = 40  # units read at once for a game
_PAIRS: Final = 6
_SHORT: Final = 90  # letters that fit on a tile
_MOST: Final = 20


class Way(StrEnum):
    """How cards are drilled: each once, or until each was right several times."""

    CRAM = "cram"
    LEARN = "learn"


@dataclass(frozen=True, slots=True)
class Joint:
    """Two texts that belong together in the matching game."""

    unit: str
    left: str
    right: str


class Drill:
    """Asks cards until each was known; the page draws `turn`.

    Cramming writes nothing down. Learning writes the first answer to each card as a review; the
    repeats of the same sitting say nothing about tomorrow.
    """

    def __init__(self, bench: Bench, entry: PackEntry, units: Sequence[Unit], way: Way) -> None:
        self._bench = bench
        self._entry = entry
        self.way = way
        self._units = {unit.key: unit for unit in units}
        self._queue = deque(self._units)
        self._right = dict.fromkeys(self._units, 0)
        self._answered: set[str] = set()
        self.goal = GOAL if way is Way.LEARN else 1
        self.total = len(self._units)
        self.answers = self.misses = 0
        self.turn: Turn | None = None
        self._began_ms = 0
        self._advance()

    @property
    def done(self) -> int:
        """Return how many cards are finished with."""
        return sum(right >= self.goal for right in self._right.values())

    @property
    def rights(self) -> int:
        """Return how often the card on the table was right in this sitting."""
        return self._right[self.turn.unit.key] if self.turn else 0

    def answer(self, *, knew: bool) -> None:
        """Take the learner's word, and ask the next card."""
        assert self.turn is not None, "the drill is over"
        key = self.turn.unit.key
        self.answers += 1
        self.misses += not knew
        if self.way is Way.LEARN and key not in self._answered:
            self._record(key, Rating.GOOD if knew else Rating.AGAIN)
        self._answered.add(key)
        self._right[key] = self._right[key] + 1 if knew else 0
        if self._right[key] < self.goal:
            self._queue.insert(min(len(self._queue), _LATER if knew else _SOON), key)
        self._advance()

    def _advance(self) -> None:
        if not self._queue:
            self.turn = None
            return
        unit = self._units[self._queue.popleft()]
        form = unit.form(self._right[unit.key])
        form = form if form.kind is not UnitKind.QUESTION else unit.form(1)
        self._began_ms = self._bench.progress.now_ms()
        self.turn = turn_of(self._entry, form)

    def _record(self, key: str, rating: Rating) -> None:
        progress = self._bench.progress
        state = progress.state(key)
        today = progress.today()
        if state.suspended or (state.phase is Phase.REVIEW and state.last_day == today):
            return
        outcomes = self._bench.scheduler.outcomes(state, key, progress.now_ms(), today)
        taken = max(0, min(progress.now_ms() - self._began_ms, 60_000))
        progress.record_review(key, rating, outcomes[rating], taken)


def turn_of(entry: PackEntry, unit: Unit) -> Turn:
    """Return `unit` as a turn that no grade follows."""
    folder = Path(entry.folder)
    return Turn(unit, face_of(unit), CardState(), {}, folder, entry.title, "", entry.language)


class Drills:
    """Puts cards together for drills and games."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    def begin(self, pack: str, lesson: str, way: Way, seed: int) -> Drill:
        """Drill the cards of a lesson, or of the whole pack if `lesson` is empty.

        Cramming takes them all; learning takes some, those that are known least first.
        """
        entry = self._pack(pack)
        units = [unit for unit in self._units(pack, lesson) if unit.kind is not UnitKind.QUESTION]
        if not units:
            raise StudyError("There are no cards here; choose another lesson.")
        if way is Way.LEARN:
            states = {unit.key: self._bench.progress.state(unit.key) for unit in units}
            units.sort(key=lambda unit: states[unit.key].stability)
            units = units[:_MOST]
        units.sort(key=lambda unit: seed_for(seed, unit.key))
        return Drill(self._bench, entry, units, way)

    def cards(self, pack: str, lesson: str) -> tuple[Turn, ...]:
        """Return the cards of a lesson, or of the whole pack, as they are to be printed."""
        entry = self._pack(pack)
        return tuple(
            turn_of(entry, unit)
            for unit in self._units(pack, lesson)
            if unit.kind not in {UnitKind.QUESTION, UnitKind.OCCLUSION}
        )

    def pairs(self, pack: str, lesson: str, seed: int) -> tuple[Joint, ...]:
        """Return some pairs for the matching game; raises StudyError for too few short cards."""
        found: dict[str, Joint] = {}
        for unit in self._shuffled(pack, lesson, seed):
            if unit.kind not in {UnitKind.BASIC, UnitKind.TERM, UnitKind.TYPED}:
                continue
            left, right = plain_text(unit.front), plain_text(unit.back)
            fits = 0 < len(left) <= _SHORT and 0 < len(right) <= 2 * _SHORT
            taken = {joint.right for joint in found.values()} | set(found)
            if fits and left not in taken and right not in taken:
                found[left] = Joint(unit.key, left, right)
            if len(found) == _PAIRS:
                break
        if len(found) < 3:  # noqa: PLR2004 - two pairs are no game
            raise StudyError(
                "There are too few short cards for a game here; choose another lesson."
            )
        return tuple(found.values())

    def keep_time(self, pack: str, lesson: str, seed: int, spent_ms: int) -> None:
        """Put the time of a game on record."""
        entry = self._pack(pack)
        plan = Plan(Sort.MATCH, pack, lesson, entry.title, seed, ())
        progress = self._bench.progress
        name = f"{progress.now_ms():x}-m{seed & 0xFFFFFFFF:x}"
        progress.record(EventKind.SITTING, name, begin_payload(plan))
        progress.record(EventKind.SITTING, name, {"what": "end", "spent_ms": spent_ms})

    def _shuffled(self, pack: str, lesson: str, seed: int) -> Iterator[Unit]:
        """Yield the units in an order of chance, read a few at a time: a game takes a handful."""
        keys = sorted(self._keys(pack, lesson), key=lambda key: seed_for(seed, key))
        for first in range(0, len(keys), _A_FEW):
            some = keys[first : first + _A_FEW]
            units = self._bench.catalogue.units(some)
            yield from (units[key] for key in some if key in units)

    def _keys(self, pack: str, lesson: str) -> list[str]:
        known = self._bench.agenda.known(pack)
        return [one.unit for one in known if not lesson or one.lesson == lesson]

    def _units(self, pack: str, lesson: str) -> list[Unit]:
        keys = self._keys(pack, lesson)
        found: list[Unit] = []
        for first in range(0, len(keys), 500):
            found += self._bench.catalogue.units(keys[first : first + 500]).values()
        return sorted(found, key=lambda unit: (unit.lesson_position, unit.position))

    def _pack(self, pack: str) -> PackEntry:
        entry = self._bench.catalogue.pack(pack)
        if entry is None:
            raise StudyError("This course is no longer installed; open the library.")
        return entry
