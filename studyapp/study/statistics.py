"""What the statistics page shows: days, retention, what is known, what gives trouble."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from studyapp.model.calibration import Calibration, calibration_of
from studyapp.model.journal import DayTotals, HardCard
from studyapp.model.mastery import Label
from studyapp.model.memory import MemoryModel
from studyapp.model.statistics import Share, Streak, forecast
from studyapp.store.catalogue import Catalogue
from studyapp.store.figures import Figures, Group, Sight
from studyapp.store.progress import Progress
from studyapp.study.today import streak_of

_YEAR: Final = 371
_AHEAD: Final = 30
_HARDEST: Final = 10
PERIODS: Final = {"month": 30, "quarter": 90, "year": 365, "all": 100_000}


@dataclass(frozen=True, slots=True)
class Mastery:
    """How well a lesson is known: mean recall over all its units, unseen ones count as 0."""

    title: str
    recall: float
    seen: int
    total: int


@dataclass(frozen=True, slots=True)
class TermMastery:
    """How well a term is known, and which terms of its course it rests on."""

    id: str
    term: str
    lesson: str | None
    requires: tuple[str, ...]
    recall: float
    seen: int
    total: int
    label: Label


@dataclass(frozen=True, slots=True)
class Labels:
    """How many units are new, learning, holding (S of 7 days) and solid (21 days, R of .9)."""

    new: int
    learning: int
    holding: int
    solid: int


@dataclass(frozen=True, slots=True)
class CourseName:
    """A course that can be chosen."""

    pack: str
    title: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The statistics page; `days` is the last year, `spell` the period that was asked for."""

    day: int
    courses: tuple[CourseName, ...]
    begun: bool
    days: tuple[DayTotals, ...]
    spell: tuple[DayTotals, ...]
    streak: Streak
    coming: tuple[int, ...]
    retention: Share
    mature_retention: Share
    calibration: Calibration
    labels: Labels
    mastery: tuple[tuple[str, tuple[Mastery, ...]], ...]
    hardest: tuple[HardCard, ...]


class Statistics:
    """Reads totals; a course that is not taken counts only when it is asked for by name."""

    def __init__(
        self,
        catalogue: Catalogue,
        progress: Progress,
        figures: Figures,
        model: Callable[[], MemoryModel],
    ) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._figures = figures
        self._model = model

    def overview(self, course: str = "", period: str = "quarter") -> Overview:
        """Return what the page shows of `course`, or of all courses taken; see PERIODS."""
        day = self._progress.today()
        taken = self.courses()
        packs = [one.pack for one in taken if course in {"", one.pack}]
        first = day - PERIODS[period] + 1
        everything = self._progress.days(0, day)
        spell = (
            self._figures.days(packs, first, day)
            if course
            else tuple(one for one in everything if one.study_day >= first)
        )
        days = self._figures.days(packs, day - _YEAR, day) if course else everything
        groups = self._figures.lessons(packs, self._sight(day))
        due = Counter(chain.from_iterable(group.due_days for group in groups))
        return Overview(
            day=day,
            courses=taken,
            begun=any(one.reviews for one in everything),
            days=tuple(one for one in days if one.study_day >= day - _YEAR),
            spell=spell,
            streak=streak_of(everything, day),
            coming=forecast(due, day, _AHEAD),
            retention=_retained(spell),
            mature_retention=_mature(spell),
            calibration=calibration_of(
                self._figures.guesses(packs if course else None, first, day)
            ),
            labels=_labels(groups),
            mastery=tuple(
                (one.title, self._lessons(one.pack, groups)) for one in taken if one.pack in packs
            ),
            hardest=self._figures.hardest(packs, _HARDEST),
        )

    def courses(self) -> tuple[CourseName, ...]:
        """Return the courses taken that are still installed."""
        found = ((pack, self._catalogue.pack(pack)) for pack in self._progress.enrolled())
        return tuple(CourseName(pack, entry.title) for pack, entry in found if entry)

    def terms(self, pack: str) -> tuple[TermMastery, ...]:
        """Return every term of a course with what it rests on and how well it is known."""
        sight = self._sight(self._progress.today())
        groups = {group.name: group for group in self._figures.terms(pack, sight)}
        homes = self._figures.homes(pack)
        found = []
        for _, term in self._catalogue.terms([pack]):
            group = groups.get(term.id)
            known = (0.0, 0, 0, Label.NEW)
            if group is not None:
                recall = group.recalled / group.total
                known = (recall, group.seen, group.total, _weakest(group))
            found.append(TermMastery(term.id, term.term, homes.get(term.id), term.requires, *known))
        return tuple(found)

    def _sight(self, day: int) -> Sight:
        return Sight(day, day + _AHEAD, self._model().retrievability)

    def _lessons(self, pack: str, groups: Iterable[Group]) -> tuple[Mastery, ...]:
        own = {group.name: group for group in groups if group.pack == pack}
        return tuple(
            Mastery(lesson.title, group.recalled / group.total, group.seen, group.total)
            for lesson in self._catalogue.lessons(pack)
            if (group := own.get(lesson.id)) is not None
        )


def _weakest(group: Group) -> Label:
    """Return the least label among the units of a group; one that was never seen makes it new."""
    if not group.seen:
        return Label.NEW
    if group.seen < group.total or group.seen > group.holding + group.solid:
        return Label.LEARNING
    return Label.HOLDING if group.holding else Label.SOLID


def _labels(groups: Iterable[Group]) -> Labels:
    found = list(groups)
    total = sum(group.total for group in found)
    seen = sum(group.seen for group in found)
    holding = sum(group.holding for group in found)
    solid = sum(group.solid for group in found)
    return Labels(total - seen, seen - holding - solid, holding, solid)


def _retained(days: Sequence[DayTotals]) -> Share:
    answers = sum(totals.recalls for totals in days)
    return Share(answers - sum(totals.recalls_again for totals in days), answers)


def _mature(days: Sequence[DayTotals]) -> Share:
    answers = sum(totals.mature for totals in days)
    return Share(answers - sum(totals.mature_again for totals in days), answers)
