"""A sitting of spaced review: one turn at a time, each answer on disk before the next is shown."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path
from typing import Final

from studyapp.model.answers.taught import taught
from studyapp.model.answers.typed import Comparison, Verdict, compare
from studyapp.model.budget import Budget
from studyapp.model.events import Event, EventKind
from studyapp.model.journal import Counts
from studyapp.model.memory import MemoryModel, Rating
from studyapp.model.queue import LEARN_AHEAD_MS, LearningPile, Line
from studyapp.model.schedule import CardState, Outcome, Phase, Scheduler
from studyapp.model.statistics import LONGEST_ANSWER_MS
from studyapp.model.units import Unit
from studyapp.store.agenda import Agenda
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.study.faces import Face, face_of
from studyapp.study.timetable import DayPlan
from studyapp.study.ways_back import Change, WayBack, WaysBack

_AHEAD: Final = 20  # units fetched at once, so that a rating waits for no query of its own
_STUMBLES: Final = 2  # failures of one card in a sitting: asking alone does not help


@dataclass(frozen=True, slots=True)
class Turn:
    """One card being asked; `outcomes` is what each grade will do.

    `course` and `lesson` are titles, `folder` is the pack's, `language` what it is written in.
    """

    unit: Unit
    face: Face
    state: CardState
    outcomes: dict[Rating, Outcome]
    folder: Path
    course: str
    lesson: str
    language: str

    def language_of(self, *, answer: bool) -> str:
        """Return what one side is written in: the card's word for it, or the pack's."""
        side = self.unit.back_language if answer else self.unit.front_language
        return side or self.language


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a card: `stability` in days, `recall` 0 to 1, `due_in` in days from today.

    `recall` is None on the day of an answer (the model does not speak of hours) and for new cards.
    """

    answers: int
    lapses: int
    stability: float
    recall: float | None
    due_in: int | None


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
    """Something that can be taken back; `rating` is None for what is no answer.

    `promised_day` is the day on which the answer's card comes back, None if it is in a step.
    `also` are the events of its siblings, `hidden` those that were still to come; what `stays` left
    its card on the table.
    """

    event: Event
    unit: str
    rating: Rating | None = None
    was_new: bool = False
    taken_ms: int = 0
    promised_day: int | None = None
    also: tuple[Event, ...] = ()
    hidden: tuple[str, ...] = ()
    stays: bool = False


class ReviewSession:
    """Asks what is due; the page draws `turn` and forwards what the learner does."""

    def __init__(
        self,
        catalogue: Catalogue,
        progress: Progress,
        agenda: Agenda,
        scheduler: Scheduler,
        plan: DayPlan,
        budget: Budget,
        ways_back: WaysBack | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._budget = budget
        self._progress = progress
        self._scheduler = scheduler
        self._packs = {entry.id: entry for entry in catalogue.packs()}
        self._lessons: dict[str, dict[str, str]] = {}
        self._answers: dict[str, frozenset[str]] = {}
        self._variants: dict[str, dict[str, tuple[str, ...]]] = {}
        self._units: dict[str, Unit] = {}
        self._done: list[_Done] = []
        self._ways_back = ways_back or WaysBack()
        self._pile = LearningPile()
        for unit, due_ms in plan.steps:
            self._pile.add(unit, due_ms)
        self._load = Counter(agenda.load(plan.day, plan.day + 36_500))
        self._queue = Line(plan.order, plan.phases)
        self._failures: Counter[str] = Counter()
        self.revealed = False
        self.leech = False
        self.stumbled: Turn | None = None
        self.turn: Turn | None = None
        self._turn_began_ms = 0
        self._advance()

    # --- what the page shows -------------------------------------------------------------------

    @property
    def left(self) -> Counts:
        """Return what is still to come, the turn included."""
        phases = self._queue.counts.copy()
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

    def check(self, response: str, turn: Turn | None = None) -> Comparison:
        """Compare a typed answer with that of `turn`, which may be over, or of the card asked.

        An answer of another card is never accepted.
        """
        turn = turn or self._asked()
        unit = turn.unit
        if unit.pack not in self._answers:
            self._answers[unit.pack] = self._catalogue.answers(unit.pack)
        language = turn.language_of(answer=True)
        # The card's own answer may stand among the others: `compare` knows it by its wording.
        others = self._answers[unit.pack]
        found = compare(response, unit.back, unit.accept, others, unit.rule, language)
        return taught(found, response, self._wordings(unit), language)

    def teach(self, response: str, turn: Turn) -> Comparison:
        """Count this wording for the card of `turn` from now on, and compare again."""
        payload = {"text": response.strip(), "on": True}
        item = f"{turn.unit.pack}/{turn.unit.item}"
        self._progress.record(EventKind.VARIANT, item, payload)
        self._variants.pop(turn.unit.pack, None)
        return self.check(response, turn)

    def _wordings(self, unit: Unit) -> tuple[str, ...]:
        if unit.pack not in self._variants:
            self._variants[unit.pack] = self._progress.variants(unit.pack)
        return self._variants[unit.pack].get(f"{unit.pack}/{unit.item}", ())

    def rate(self, rating: Rating) -> None:
        """Write the answer and go on; `leech` tells whether the card was set aside for good.

        `stumbled` is the turn that was just failed for the second time in this sitting or more:
        now is the moment to show where it comes from, and to ask again without counting it.
        """
        turn = self._asked()
        # Steps count from the answer, not from the moment the card was shown.
        outcome = self._outcomes(turn.unit.key, turn.state)[rating]
        taken_ms = min(self._progress.now_ms() - self._turn_began_ms, LONGEST_ANSWER_MS)
        event = self._progress.record_review(
            turn.unit.key,
            rating,
            outcome,
            max(0, taken_ms),
            turn.unit.content_hash,
            turn.unit.rev,
        )
        promised = outcome.state.due_day if outcome.state.phase is Phase.REVIEW else None
        was_new = turn.state.phase is Phase.NEW
        done = _Done(event, turn.unit.key, rating, was_new, max(0, taken_ms), promised)
        self._note(done, Change.ANSWERED)
        # The answer itself suspends a leech, so that taking it back brings the card back.
        self.leech = outcome.state.suspended
        self._count_failure(turn, rating)
        self._file(turn.unit.key, outcome.state)
        self._advance()

    def take_up(self, turn: Turn) -> None:
        """Go on asking the card of `turn`, which was set aside because it would not stay."""
        unit = turn.unit.key
        event = self._progress.record(EventKind.SUSPEND, unit, {"on": False})
        self._note(_Done(event, unit, stays=True), Change.TAKEN_UP)
        self.leech = False
        self._file(unit, self._progress.state(unit))
        if self.turn is None:
            self._advance()

    def pass_over(self) -> None:
        """Leave the card for another sitting; nothing is written of it."""
        self._advance()

    def suspend(self) -> None:
        """Set the card aside until the learner takes it back."""
        self._leave(EventKind.SUSPEND, {"on": True})

    def bury(self) -> None:
        """Hide the card until tomorrow."""
        self._leave(EventKind.BURY, {"day": self._progress.today()})

    def bury_note(self) -> None:
        """Hide the card and its siblings until tomorrow."""
        unit = self._asked().unit
        payload = {"day": self._progress.today()}
        family = self._catalogue.units_of_item(f"{unit.pack}/{unit.item}")
        siblings = [sibling.key for sibling in family if sibling.key != unit.key]
        events = self._progress.record_all(
            [(EventKind.BURY, key, payload) for key in (unit.key, *siblings)]
        )
        hidden = tuple(key for key in siblings if key in self._queue or key in self._pile)
        for key in hidden:
            self._pile.remove(key)
        self._queue.remove(hidden)
        self._set_aside(_Done(events[0], unit.key, also=events[1:], hidden=hidden))

    def flag(self, number: int) -> None:
        """Give the card flag `number`, 1 to 7, or take that flag off; the card stays."""
        turn = self._asked()
        flag = 0 if turn.state.flag == number else number
        event = self._progress.record(EventKind.FLAG, turn.unit.key, {"flag": flag})
        self._note(_Done(event, turn.unit.key, stays=True), Change.FLAGGED)
        self.look_again()

    def again(self, turn: Turn) -> Turn:
        """Return `turn` with the words and the state that its card has now."""
        self._units.pop(turn.unit.key, None)
        unit = self._unit(turn.unit.key)
        state = self._progress.state(turn.unit.key)
        unit = unit.form(turn.state.reps) if unit else turn.unit
        return replace(turn, unit=unit, face=face_of(unit), state=state)

    def look_again(self) -> None:
        """Take over what has changed of the card on the table, which stays as it lies."""
        if self.turn is not None:
            self.turn = self.again(self.turn)

    def close(self) -> None:
        """Let go of what was still to come; what was done can be taken back nevertheless.

        The ways back outlive the sitting, and each leads through it: a line of some thousand cards
        is not kept for that.
        """
        self._queue, self._pile, self._load = Line((), {}), LearningPile(), Counter()
        self._units = {}
        self.turn = None

    def wrote(self, events: Sequence[Event], turn: Turn) -> None:
        """Take over what was written about the card of `turn`; undo takes back all `events`.

        Without events the card itself was changed, one of the learner's own.
        """
        unit = turn.unit.key
        if events:
            done = _Done(events[0], unit, also=tuple(events[1:]), stays=True)
            self._note(done, Change.WRITTEN)
        self._units.pop(unit, None)
        if self.turn is not None and self.turn.unit.key == unit:
            self.look_again()

    def undo(self) -> None:
        """Take back the last thing done, and ask its card again unless it is on the table."""
        if not self._done:
            return
        done = self._done[-1]
        self._progress.undo(done.event)
        for event in done.also:
            self._progress.undo(event)
        self._ways_back.drop(self._done.pop())
        self.leech, self.stumbled = False, None
        if done.rating is Rating.AGAIN:
            self._failures[done.unit] -= 1
        if done.stays:
            self._units.pop(done.unit, None)
            if self._progress.state(done.unit).suspended:
                self._pile.remove(done.unit)
            if self.turn is not None and self.turn.unit.key == done.unit:
                self.look_again()
            return
        if done.promised_day is not None:
            self._load[done.promised_day] -= 1
        for key in reversed(done.hidden):
            self._put(key, self._progress.state(key))
        self._put_back()
        self._pile.remove(done.unit)
        if not self._show(done.unit):
            self._advance()

    @property
    def facts(self) -> Facts:
        """Return what is known of the card being asked."""
        return facts_of(self._asked().state, self._progress.today(), self._scheduler.model)

    # --- the order of turns --------------------------------------------------------------------

    def _advance(self) -> None:
        while (unit := self._next()) is not None:
            if self._show(unit):
                return
        self.turn = None

    def _next(self) -> str | None:
        now_ms = self._progress.now_ms()
        unit = self._pile.next_due(now_ms)
        if unit is None:
            unit = self._queue.next()
        return unit or self._pile.next_due(now_ms, LEARN_AHEAD_MS)

    def _show(self, key: str) -> bool:
        """Put the card on the table; tell whether it is still in its pack."""
        self._pile.remove(key)
        unit = self._unit(key)
        if unit is None:
            return False
        state = self._progress.state(key)
        self.turn = self._turn(unit.form(state.reps), state, self._outcomes(key, state))
        self.revealed = False
        self._turn_began_ms = self._progress.now_ms()
        return True

    def _outcomes(self, key: str, state: CardState) -> dict[Rating, Outcome]:
        now_ms, day = self._progress.now_ms(), self._progress.today()
        return self._scheduler.outcomes(state, key, now_ms, day, self._fullness)

    def _fullness(self, day: int) -> float:
        """Tell how full a study day is for the minutes it has; a day off is full in any case."""
        minutes = self._budget.minutes_on(day)
        return self._load[day] / (minutes or 1) if minutes != 0 else inf

    def _turn(self, unit: Unit, state: CardState, outcomes: dict[Rating, Outcome]) -> Turn:
        pack = self._packs[unit.pack]
        lesson = self._lesson_titles(unit.pack).get(unit.lesson or "", "")
        folder = Path(pack.folder)
        return Turn(unit, face_of(unit), state, outcomes, folder, pack.title, lesson, pack.language)

    def _lesson_titles(self, pack: str) -> dict[str, str]:
        if pack not in self._lessons:
            lessons = self._catalogue.lessons(pack)
            self._lessons[pack] = {lesson.id: lesson.title for lesson in lessons}
        return self._lessons[pack]

    def _put_back(self) -> None:
        """Let the card on the table come again after the one that is taken back."""
        if self.turn is not None:
            self._put(self.turn.unit.key, self.turn.state)

    def _put(self, unit: str, state: CardState) -> None:
        if state.phase in {Phase.LEARNING, Phase.RELEARNING}:
            self._pile.add(unit, state.due_ms)
        else:
            self._queue.put_first(unit)

    def _count_failure(self, turn: Turn, rating: Rating) -> None:
        self._failures[turn.unit.key] += rating is Rating.AGAIN
        often = rating is Rating.AGAIN and self._failures[turn.unit.key] >= _STUMBLES
        self.stumbled = turn if often and not self.leech else None

    def _file(self, unit: str, state: CardState) -> None:
        if state.phase is Phase.REVIEW:
            self._load[state.due_day] += 1
        elif state.due_day <= self._progress.today() and not state.suspended:
            self._pile.add(unit, state.due_ms)

    def _leave(self, kind: EventKind, payload: Mapping[str, object]) -> None:
        unit = self._asked().unit.key
        self._set_aside(_Done(self._progress.record(kind, unit, payload), unit))

    def _set_aside(self, done: _Done) -> None:
        hides = done.event.kind is EventKind.BURY
        self._note(done, Change.HIDDEN if hides else Change.SET_ASIDE)
        self.leech, self.stumbled = False, None
        self._advance()

    def _note(self, done: _Done, change: Change) -> None:
        self._done.append(done)
        self._ways_back.note(WayBack(change, self.undo, count=1 + len(done.also), key=done))

    def _asked(self) -> Turn:
        assert self.turn is not None, "the sitting is over"
        return self.turn

    def _unit(self, key: str) -> Unit | None:
        if key not in self._units:
            wanted = [key, *self._queue.ahead(_AHEAD)]
            self._units = self._catalogue.units(wanted)
        return self._units.get(key)


def facts_of(state: CardState, today: int, model: MemoryModel) -> Facts:
    """Return what is known on study day `today` of a card in `state`."""
    if state.phase is Phase.NEW:
        return Facts(0, 0, 0.0, None, None)
    days = today - state.last_day
    recall = model.retrievability(state.stability, days) if days > 0 else None
    return Facts(state.reps, state.lapses, state.stability, recall, state.due_day - today)


def rating_for(comparison: Comparison) -> Rating:
    """Suggest a grade for a typed answer: right is Good, a typo Hard, anything else Again."""
    match comparison.verdict:
        case Verdict.EXACT | Verdict.VARIANT:
            return Rating.GOOD
        case Verdict.NEAR:
            return Rating.HARD
        case Verdict.WRONG:
            return Rating.AGAIN
