"""Where the learner stands: mastery, retention and what the statistics page shows."""

from dataclasses import dataclass

from studyapp.model.journal import DayTotals
from studyapp.model.known import Known
from studyapp.model.memory import MemoryModel
from studyapp.model.schedule import Phase
from studyapp.model.statistics import (
    Share,
    Streak,
    forecast,
)
from studyapp.store.agenda import Agenda
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.study.settings import Preferences
from studyapp.study.today import Today, streak_of, today_of

HOLDING_DAYS = 7
SOLID_DAYS = 21
SOLID_RECALL = 0.9
_YEAR = 371
_RETENTION_DAYS = 90
_AHEAD = 30


@dataclass(frozen=True, slots=True)
class Mastery:
    """How well a lesson is known: mean recall over all its units, unseen ones count as 0."""

    title: str
    recall: float
    seen: int
    total: int


@dataclass(frozen=True, slots=True)
class Labels:
    """How many units are new, learning, holding (S of 7 days) and solid (21 days, R of .9)."""

    new: int
    learning: int
    holding: int
    solid: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The statistics page."""

    day: int
    days: tuple[DayTotals, ...]
    streak: Streak
    coming: tuple[int, ...]
    retention: Share
    mature_retention: Share
    labels: Labels
    mastery: tuple[tuple[str, tuple[Mastery, ...]], ...]


class Standing:
    """Reads the log's totals and what is due."""

    def __init__(
        self,
        catalogue: Catalogue,
        progress: Progress,
        agenda: Agenda,
        preferences: Preferences,
    ) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._agenda = agenda
        self._preferences = preferences
        self._model = MemoryModel()

    def today(self) -> Today:
        """Return what the Today page shows."""
        day = self._progress.today()
        return today_of(self._agenda.glance(day), day, self._preferences.whole("new_per_day"))

    def overview(self) -> Overview:
        """Return what the statistics page shows."""
        day = self._progress.today()
        days = self._progress.days(day - _YEAR, day)
        recent = [totals for totals in days if totals.study_day > day - _RETENTION_DAYS]
        known = {
            pack: self._agenda.known(pack)
            for pack in self._progress.enrolled()
            if self._catalogue.pack(pack)
        }
        return Overview(
            day=day,
            days=days,
            streak=streak_of(days, day),
            coming=forecast(self._agenda.glance(day).coming, day, _AHEAD),
            retention=_retained(recent),
            mature_retention=_mature(recent),
            labels=self._labels([unit for units in known.values() for unit in units], day),
            mastery=tuple(
                (self._title(pack), self._mastery(pack, units, day))
                for pack, units in known.items()
            ),
        )

    def _title(self, pack: str) -> str:
        entry = self._catalogue.pack(pack)
        return entry.title if entry else pack

    def _mastery(self, pack: str, units: tuple[Known, ...], day: int) -> tuple[Mastery, ...]:
        found = []
        for lesson in self._catalogue.lessons(pack):
            own = [unit for unit in units if unit.lesson == lesson.id]
            if own:
                recall = sum(self._recall(unit, day) for unit in own) / len(own)
                seen = sum(unit.state.phase is not Phase.NEW for unit in own)
                found.append(Mastery(lesson.title, recall, seen, len(own)))
        return tuple(found)

    def _labels(self, units: list[Known], day: int) -> Labels:
        new = sum(unit.state.phase is Phase.NEW for unit in units)
        solid = sum(self._is_solid(unit, day) for unit in units)
        holding = sum(unit.state.stability >= HOLDING_DAYS for unit in units) - solid
        return Labels(new, len(units) - new - solid - holding, holding, solid)

    def _is_solid(self, unit: Known, day: int) -> bool:
        return unit.state.stability >= SOLID_DAYS and self._recall(unit, day) >= SOLID_RECALL

    def _recall(self, unit: Known, day: int) -> float:
        if unit.state.stability <= 0:
            return 0.0
        elapsed = max(0, day - unit.state.last_day)
        return self._model.retrievability(unit.state.stability, elapsed)


def _retained(days: list[DayTotals]) -> Share:
    answers = sum(totals.recalls for totals in days)
    return Share(answers - sum(totals.recalls_again for totals in days), answers)


def _mature(days: list[DayTotals]) -> Share:
    answers = sum(totals.mature for totals in days)
    return Share(answers - sum(totals.mature_again for totals in days), answers)
