"""What is asked today and in which order, and the pile of cards that come back in minutes."""

import zlib
from collections import Counter, deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from studyapp.model.memory import Memory, MemoryModel, Rating
from studyapp.model.schedule import Phase

LEARN_AHEAD_MS = 20 * 60_000
HORIZON_DAYS = 60

_IN_STEPS = frozenset({Phase.LEARNING, Phase.RELEARNING})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit that could be asked; siblings share `item` (`pack/item`).

    `lesson_position` and `position` give the author's order within the pack; the other fields are
    those of the unit's state.
    """

    unit: str
    item: str
    phase: Phase = Phase.NEW
    due_day: int = 0
    due_ms: int = 0
    stability: float = 0.0
    difficulty: float = 0.0
    lesson_position: int = 0
    position: int = 0
    last_day: int = 0
    reps: int = 0


@dataclass(frozen=True, slots=True)
class QueueOptions:
    """How much to ask; `seconds_per_day` None sets no limit of time.

    `introduced_today`, `seconds_spent` and `seen_items` tell what was already done on this day.
    `urgent` units keep their place when time is short: an exam is near.
    """

    new_per_day: int = 10
    seconds_per_day: int | None = None
    seconds_per_review: float = 8.0
    seconds_per_new: float = 20.0
    bury_siblings: bool = True
    introduced_today: int = 0
    seconds_spent: float = 0.0
    seen_items: frozenset[str] = frozenset()
    urgent: frozenset[str] = frozenset()


def build_queue(
    due: Sequence[Candidate],
    new: Sequence[Candidate],
    day: int,
    options: QueueOptions,
    model: MemoryModel,
    promised: Sequence[Candidate] = (),
) -> tuple[str, ...]:
    """Order the units of study day `day`; the order of the input does not matter.

    Reviews that fit into the day are interleaved; if they do not, those that lose most by waiting
    come first and the rest waits. New units follow the lessons, spread evenly between the reviews,
    in the time that the reviews leave; those `promised` by an exam plan come before others.
    """
    hidden = set(options.seen_items) if options.bury_siblings else None
    seconds = _seconds_left(options)
    # Whether time is short decides the order, and the order of siblings decides who is hidden:
    # the dear one is worked out only where it counts.
    if len(due) * options.seconds_per_review > seconds:
        reviews = _without_siblings(_by_urgency(due, day, options.urgent, model), hidden)
        reviews = reviews[: int(seconds / options.seconds_per_review)]
    else:
        reviews = _without_siblings(_mixed(due, day, model), hidden)
    seconds -= len(reviews) * options.seconds_per_review
    first = _without_siblings(sorted(promised, key=_lesson_order), hidden)
    first = first[: int(min(len(first), seconds / options.seconds_per_new))]
    seconds -= len(first) * options.seconds_per_new
    others = _without_siblings(sorted(new, key=_lesson_order), hidden)
    fresh = [*first, *_in_turn(others, _room_for_new(options, seconds, len(first)))]
    return tuple(candidate.unit for candidate in _spread(fresh, reviews))


def loss_of_waiting(candidate: Candidate, day: int, model: MemoryModel) -> float:
    """Estimate what a review today is worth: recall in 60 days gained per unit of time.

    A forgotten unit is asked again and so counts as two answers.
    """
    if candidate.stability <= 0:
        return 0.0
    memory = Memory(candidate.stability, candidate.difficulty)
    elapsed = max(0, day - candidate.last_day)
    recall = model.retrievability(memory.stability, elapsed)
    known = model.next(memory, Rating.GOOD, elapsed).stability
    forgotten = model.next(memory, Rating.AGAIN, elapsed).stability
    reviewed = recall * model.retrievability(known, HORIZON_DAYS)
    reviewed += (1 - recall) * model.retrievability(forgotten, HORIZON_DAYS)
    left_alone = model.retrievability(memory.stability, elapsed + HORIZON_DAYS)
    answers = 2 - recall
    return (reviewed - left_alone) / answers


class Line:
    """The units still to be asked in a sitting, in order, and how many there are of each phase."""

    def __init__(self, order: Iterable[str], phases: Mapping[str, Phase]) -> None:
        self._units = deque(order)
        self._phases = phases
        self.counts = Counter(map(self._phase, self._units))

    def __len__(self) -> int:
        return len(self._units)

    def __contains__(self, unit: object) -> bool:
        return unit in self._units

    def next(self) -> str | None:
        """Take the first unit off, None if no one waits."""
        if not self._units:
            return None
        unit = self._units.popleft()
        self.counts[self._phase(unit)] -= 1
        return unit

    def ahead(self, count: int) -> list[str]:
        """Name the next units without taking them off."""
        return list(islice(self._units, count))

    def put_first(self, unit: str) -> None:
        """Let a unit be asked next."""
        self._units.appendleft(unit)
        self.counts[self._phase(unit)] += 1

    def remove(self, units: Collection[str]) -> None:
        """Take units out of the line, wherever they stand."""
        self._units = deque(unit for unit in self._units if unit not in units)
        self.counts = Counter(map(self._phase, self._units))

    def _phase(self, unit: str) -> Phase:
        return self._phases.get(unit, Phase.NEW)


class LearningPile:
    """The cards of this session that come back in minutes."""

    def __init__(self) -> None:
        self._due_ms: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._due_ms)

    def __contains__(self, unit: object) -> bool:
        return unit in self._due_ms

    def add(self, unit: str, due_ms: int) -> None:
        """Put a unit on the pile, or move it to another time."""
        self._due_ms[unit] = due_ms

    def remove(self, unit: str) -> None:
        """Take a unit off the pile, if it is there."""
        self._due_ms.pop(unit, None)

    def next_due(self, now_ms: int, ahead_ms: int = 0) -> str | None:
        """Name the unit that is due first, at most `ahead_ms` early; it stays on the pile.

        Pass `LEARN_AHEAD_MS` when nothing else is left to ask.
        """
        first = self._first()
        return first if first is not None and self._due_ms[first] <= now_ms + ahead_ms else None

    def wait_ms(self, now_ms: int) -> int | None:
        """Tell how long until the next unit is due, None if the pile is empty."""
        first = self._first()
        return None if first is None else max(0, self._due_ms[first] - now_ms)

    def _first(self) -> str | None:
        return min(self._due_ms, key=lambda unit: (self._due_ms[unit], unit), default=None)


def _by_urgency(
    due: Iterable[Candidate], day: int, urgent: frozenset[str], model: MemoryModel
) -> list[Candidate]:
    """Put units in a learning step first, then those for an exam, then what loses most."""
    return sorted(
        due,
        key=lambda candidate: (
            candidate.phase == Phase.REVIEW,
            candidate.unit not in urgent,
            -loss_of_waiting(candidate, day, model),
            candidate.unit,
        ),
    )


def _mixed(due: Sequence[Candidate], day: int, model: MemoryModel) -> list[Candidate]:
    """Mix the lessons; of siblings the one that loses most by waiting goes before the others."""
    counts = Counter(candidate.item for candidate in due)
    return sorted(
        due,
        key=lambda candidate: (
            _shuffled(candidate.item, day)
            if counts[candidate.item] == 1
            else (
                *_shuffled(candidate.item, day),
                candidate.phase == Phase.REVIEW,
                -loss_of_waiting(candidate, day, model),
                candidate.unit,
            )
        ),
    )


def _lesson_order(candidate: Candidate) -> tuple[int, str, int, str]:
    """Keep each lesson in one block; several packs take turns lesson by lesson."""
    pack = candidate.item.partition("/")[0]
    return candidate.lesson_position, pack, candidate.position, candidate.unit


def _without_siblings(ordered: list[Candidate], hidden: set[str] | None) -> list[Candidate]:
    """Keep the first unit of each item that is not hidden, and hide its item from then on.

    A unit in a learning step is never hidden: it was its own answer that made the item seen.
    """
    if hidden is None:
        return ordered
    kept = []
    for candidate in ordered:
        if candidate.item not in hidden or candidate.phase in _IN_STEPS:
            hidden.add(candidate.item)
            kept.append(candidate)
    return kept


def _in_turn(ordered: list[Candidate], room: int) -> list[Candidate]:
    """Let every course have its share of the day; what is chosen keeps its order."""
    turns: Counter[str] = Counter()
    ranked = []
    for candidate in ordered:
        pack = candidate.item.partition("/")[0]
        turns[pack] += 1
        ranked.append((turns[pack], pack, candidate.unit))
    chosen = {unit for _, _, unit in sorted(ranked)[:room]}
    return [candidate for candidate in ordered if candidate.unit in chosen]


def _seconds_left(options: QueueOptions) -> float:
    if options.seconds_per_day is None:
        return float("inf")
    return max(0.0, options.seconds_per_day - options.seconds_spent)


def _room_for_new(options: QueueOptions, seconds: float, taken: int) -> int:
    allowed = max(0, options.new_per_day - options.introduced_today - taken)
    return int(min(allowed, seconds / options.seconds_per_new))


def _shuffled(unit: str, day: int) -> tuple[int, str]:
    """Mix lessons in an order that looks random, and is the same all day."""
    return zlib.crc32(f"{day}\n{unit}".encode("utf-8", "surrogatepass")), unit


def _spread(fresh: list[Candidate], reviews: list[Candidate]) -> list[Candidate]:
    """Set the new units between the reviews at even distances."""
    slots = len(fresh) + 1
    placed = [(len(reviews) * (i + 1) / slots, candidate) for i, candidate in enumerate(fresh)]
    placed += [(i + 0.5, candidate) for i, candidate in enumerate(reviews)]
    # Sorting by place alone is stable: neither order is disturbed.
    return [candidate for _, candidate in sorted(placed, key=lambda pair: pair[0])]
