"""A sitting of spaced review: one turn at a time, each answer on disk before the next is shown."""

from collections import Counter, deque
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from studyapp.model.events import Event, EventKind
from studyapp.model.journal import Counts
from studyapp.model.memory import Rating
from studyapp.model.queue import LEARN_AHEAD_MS, LearningPile, QueueOptions, build_queue
from studyapp.model.schedule import CardState, Outcome, Phase, Scheduler
from studyapp.model.statistics import LONGEST_ANSWER_MS
from studyapp.model.typed import Comparison, Verdict, compare
from studyapp.model.units import Unit
from studyapp.store.agenda import Agenda
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.study.faces import Face, face_of

_AHEAD: Final = 20  # units fetched at once, so that a rating waits for no query of its own
_SIBLING_ROOM: Final = 4  # new units fetched per unit wanted: siblings are hidden for the day


@dataclass(frozen=True, slots=True)
class Turn:
    """One card being asked; `outcomes` is what each grade will do."""

    unit: Unit
    face: Face
    state: CardState
    outcomes: dict[Rating, Outcome]
    folder: Path


@dataclass(frozen=True, slots=True)
class Summary:
    """What a sitting came to; `wait_ms` is the time to the next learning step, if one is left."""

    answers: int
    again: int
    new: int
    taken_ms: int
    wait_ms: int | None


@dataclass(frozen=True, slots=True)
class _Done:
    """Something that can be taken back; `rating` is None for suspending and burying."""

    event: Event
    unit: str
    rating: Rating | None
    was_new: bool = False
    taken_ms: int = 0


class ReviewSession:
    """Asks what is due; the page draws `turn` and forwards what the learner does."""

    def __init__(
        self,
        catalogue: Catalogue,
        progress: Progress,
        agenda: Agenda,
        scheduler: Scheduler,
        options: QueueOptions,
    ) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._scheduler = scheduler
        self._folders = {entry.id: Path(entry.folder) for entry in catalogue.packs()}
        self._languages = {entry.id: entry.language for entry in catalogue.packs()}
        self._answers: dict[str, frozenset[str]] = {}
        self._units: dict[str, Unit] = {}
        self._done: list[_Done] = []
        self._pile = LearningPile()
        self._day = progress.today()
        self._load = Counter(agenda.load(self._day, self._day + 36_500))
        self._queue = deque(self._plan(agenda, options))
        self.revealed = False
        self.leech = False
        self.turn: Turn | None = None
        self._turn_began_ms = 0
        self._advance()

    def _plan(self, agenda: Agenda, options: QueueOptions) -> tuple[str, ...]:
        due = agenda.due(self._day)
        self._phases = {candidate.unit: candidate.phase for candidate in due}
        for candidate in due:
            if candidate.phase in {Phase.LEARNING, Phase.RELEARNING}:
                self._pile.add(candidate.unit, candidate.due_ms)
        reviews = [candidate for candidate in due if candidate.phase is Phase.REVIEW]
        room = max(0, options.new_per_day - options.introduced_today)
        fresh = agenda.new(self._day, room * _SIBLING_ROOM)
        return build_queue(reviews, fresh, self._day, options, self._scheduler.model)

    # --- what the page shows -------------------------------------------------------------------

    @property
    def left(self) -> Counts:
        """Return what is still to come, the turn included."""
        phases = Counter(self._phases.get(unit, Phase.NEW) for unit in self._queue)
        learning = len(self._pile)
        if self.turn is not None:
            phases[self.turn.state.phase] += 1
        learning += phases[Phase.LEARNING] + phases[Phase.RELEARNING]
        return Counts(phases[Phase.NEW], learning, phases[Phase.REVIEW])

    @property
    def answered(self) -> int:
        """Return how many answers were given in this sitting."""
        return sum(done.rating is not None for done in self._done)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is something to take back."""
        return bool(self._done)

    @property
    def summary(self) -> Summary:
        """Return what the sitting came to so far."""
        answers = [done for done in self._done if done.rating is not None]
        return Summary(
            answers=len(answers),
            again=sum(done.rating is Rating.AGAIN for done in answers),
            new=sum(done.was_new for done in answers),
            taken_ms=sum(done.taken_ms for done in answers),
            wait_ms=self._pile.wait_ms(self._progress.now_ms()),
        )

    # --- what the learner does -----------------------------------------------------------------

    def reveal(self) -> None:
        """Show the answer."""
        self.revealed = True

    def check(self, response: str) -> Comparison:
        """Compare a typed answer with the card's; an answer of another card is never accepted."""
        unit = self._asked().unit
        if unit.pack not in self._answers:
            self._answers[unit.pack] = self._catalogue.answers(unit.pack)
        others = self._answers[unit.pack] - {unit.back, *unit.accept}
        language = unit.back_language or self._languages.get(unit.pack, "en")
        return compare(response, unit.back, unit.accept, others, unit.rule, language)

    def rate(self, rating: Rating) -> None:
        """Write the answer and go on; `leech` tells whether the card was set aside for good."""
        turn = self._asked()
        outcome = turn.outcomes[rating]
        taken_ms = min(self._progress.now_ms() - self._turn_began_ms, LONGEST_ANSWER_MS)
        event = self._progress.record_review(
            turn.unit.key, rating, outcome, max(0, taken_ms), turn.unit.content_hash
        )
        was_new = turn.state.phase is Phase.NEW
        self._done.append(_Done(event, turn.unit.key, rating, was_new, max(0, taken_ms)))
        self._file(turn.unit.key, outcome.state)
        self.leech = outcome.state.suspended
        self._advance()

    def suspend(self) -> None:
        """Set the card aside until the learner takes it back."""
        self._leave(EventKind.SUSPEND, {"on": True})

    def bury(self) -> None:
        """Hide the card until tomorrow."""
        self._leave(EventKind.BURY, {"day": self._day})

    def undo(self) -> None:
        """Take back the last answer, suspension or burying, and ask its card again."""
        if not self._done:
            return
        done = self._done.pop()
        self._progress.undo(done.event)
        if self.turn is not None:
            self._queue.appendleft(self.turn.unit.key)
            self._pile.remove(self.turn.unit.key)
        self._pile.remove(done.unit)
        self.leech = False
        self._show(done.unit)

    # --- the order of turns --------------------------------------------------------------------

    def _advance(self) -> None:
        now_ms = self._progress.now_ms()
        unit = self._pile.next_due(now_ms)
        if unit is None and self._queue:
            unit = self._queue.popleft()
        if unit is None:
            unit = self._pile.next_due(now_ms, LEARN_AHEAD_MS)
        if unit is None:
            self.turn = None
            return
        self._show(unit)

    def _show(self, key: str) -> None:
        self._pile.remove(key)
        unit = self._unit(key)
        if unit is None:
            self._advance()
            return
        now_ms = self._progress.now_ms()
        state = self._progress.state(key)
        outcomes = self._scheduler.outcomes(state, key, now_ms, self._day, self._load.__getitem__)
        folder = self._folders.get(unit.pack, Path())
        self.turn = Turn(unit, face_of(unit), state, outcomes, folder)
        self.revealed = False
        self._turn_began_ms = now_ms

    def _file(self, unit: str, state: CardState) -> None:
        if state.phase is Phase.REVIEW:
            self._load[state.due_day] += 1
        elif state.due_day <= self._day and not state.suspended:
            self._pile.add(unit, state.due_ms)

    def _leave(self, kind: EventKind, payload: dict[str, object]) -> None:
        self.leech = False
        self._set_aside(kind, payload, self._asked().unit.key)
        self._advance()

    def _set_aside(self, kind: EventKind, payload: dict[str, object], unit: str) -> None:
        event = self._progress.record(kind, unit, payload)
        self._pile.remove(unit)
        self._done.append(_Done(event, unit, None))

    def _asked(self) -> Turn:
        assert self.turn is not None, "the sitting is over"
        return self.turn

    def _unit(self, key: str) -> Unit | None:
        if key not in self._units:
            wanted = [key, *islice(self._queue, _AHEAD)]
            self._units = self._catalogue.units(wanted)
        return self._units.get(key)


def rating_for(comparison: Comparison) -> Rating:
    """Suggest a grade for a typed answer: right is Good, a typo Hard, anything else Again."""
    match comparison.verdict:
        case Verdict.EXACT | Verdict.VARIANT:
            return Rating.GOOD
        case Verdict.NEAR:
            return Rating.HARD
        case Verdict.WRONG:
            return Rating.AGAIN
