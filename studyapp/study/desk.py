"""The desk: everything that a window or a command line receives to work with."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studyapp import __version__
from studyapp.model.budget import Budget
from studyapp.model.schedule import Scheduler
from studyapp.store.agenda import Agenda
from studyapp.store.catalogue import Catalogue
from studyapp.store.database import Database, damaged, missing
from studyapp.store.exams import ExamTable
from studyapp.store.progress import Progress
from studyapp.study.budget import budget_of, schedule_options
from studyapp.study.folders import Folders
from studyapp.study.library import Library
from studyapp.study.reading import Reading
from studyapp.study.settings import Preferences
from studyapp.study.standing import Standing
from studyapp.study.today import files_of
from studyapp.study.ways_back import WaysBack

if TYPE_CHECKING:  # start-up is precious: these come when they are first asked for
    from studyapp.model.narration.voice import Renders
    from studyapp.model.training import Trained
    from studyapp.store.backup import Backups
    from studyapp.store.sayings import Sayings
    from studyapp.study.answers import Bench
    from studyapp.study.browse import Browse
    from studyapp.study.card_history import CardHistory
    from studyapp.study.day_ahead import DayAhead
    from studyapp.study.drill import Drills
    from studyapp.study.exams import Exams
    from studyapp.study.forecasts import Forecasts
    from studyapp.study.glossary import Glossary
    from studyapp.study.many_cards import ManyCards
    from studyapp.study.narration import Narration
    from studyapp.study.own_cards import OwnCards
    from studyapp.study.own_words import OwnWords
    from studyapp.study.practice import Practice
    from studyapp.study.results import Results
    from studyapp.study.review import Facts, ReviewSession
    from studyapp.study.signposts import Signposts
    from studyapp.study.spreadsheets import Spreadsheets
    from studyapp.study.statistics import Statistics
    from studyapp.study.timetable import Timetable
    from studyapp.study.training import Training

_CLOCKS_DIFFER: Final = timedelta(minutes=10)


class Desk:
    """Opens the learner's files and lays out what can be done with them.

    `now` gives aware local time, `fingerprint` names this machine and folder, `tell` says a text
    of ours in the learner's language. Raises StudyError with one sentence when the files cannot
    be used.
    """

    def __init__(
        self,
        folders: Folders,
        preferences: Preferences,
        now: Callable[[], datetime],
        fingerprint: str,
        tell: Callable[[str], str] | None = None,
    ) -> None:
        self.folders = folders
        self.preferences = preferences
        self.now = now
        self._backed_up = False
        files = files_of(folders)
        _require_record(files.progress, folders.backups)
        self._database = Database(files, self._keep_older)
        self.catalogue = Catalogue(self._database, str(folders.own_cards), tell)
        try:
            self.progress = Progress(
                self._database,
                Scheduler(schedule_options(preferences)),
                now,
                fingerprint,
                preferences.whole("rollover_hour"),
            )
        except BaseException:
            self._database.close()  # a file that stays open could not be put right
            raise
        self.agenda = Agenda(self._database)
        self.library = Library(self.catalogue, self.progress, folders, self.back_up)
        self.reading = Reading(self.catalogue, self.progress)
        self.ways_back = WaysBack()
        self.standing = Standing(self.progress, self.agenda, preferences)

    @cached_property
    def _backups(self) -> "Backups":
        from studyapp.store.backup import Backups

        return Backups(self.folders.backups)

    @cached_property
    def own_words(self) -> "OwnWords":
        """Return what keeps the learner's edits, notes, memory aids and tags."""
        from studyapp.study.own_words import OwnWords

        return OwnWords(self.catalogue, self.progress)

    @cached_property
    def own_cards(self) -> "OwnCards":
        """Return what keeps the learner's own cards; built when they are first looked at."""
        from studyapp.study.own_cards import OwnCards

        return OwnCards(self.catalogue, self.progress, self.folders, ways_back=self.ways_back)

    @cached_property
    def statistics(self) -> "Statistics":
        """Return what counts; built when somebody wants to know."""
        from studyapp.store.figures import Figures
        from studyapp.study.statistics import Statistics

        figures = Figures(self._database)
        return Statistics(self.catalogue, self.progress, figures, lambda: self._scheduler().model)

    @cached_property
    def spreadsheets(self) -> "Spreadsheets":
        """Return what writes tables; built when one is wanted."""
        from studyapp.store.figures import Figures
        from studyapp.study.spreadsheets import Spreadsheets

        return Spreadsheets(self.catalogue, self.progress, Figures(self._database))

    @cached_property
    def glossary(self) -> "Glossary":
        """Return what finds terms; built when a term is first looked up."""
        from studyapp.study.glossary import Glossary

        return Glossary(self.catalogue, self.progress)

    @cached_property
    def browse(self) -> "Browse":
        """Return what searches everything on the shelf; built when something is first sought."""
        from studyapp.store.finder import Finder
        from studyapp.study.browse import Browse

        return Browse(self.catalogue, self.progress, Finder(self._database))

    @cached_property
    def many_cards(self) -> "ManyCards":
        """Return what changes many of the cards found at once."""
        from studyapp.study.many_cards import ManyCards

        return ManyCards(self.browse, self.own_words, self.ways_back)

    @cached_property
    def signposts(self) -> "Signposts":
        """Return what finds places by their names; built when one is first sought."""
        from studyapp.store.finder import Finder
        from studyapp.study.signposts import Signposts

        return Signposts(self.catalogue, Finder(self._database).stamp)

    @cached_property
    def _bench(self) -> "Bench":
        from studyapp.store.sittings import Sittings
        from studyapp.study.answers import Bench

        sittings = Sittings(self._database)
        return Bench(self.catalogue, self.progress, self.agenda, sittings, self._scheduler())

    @cached_property
    def practice(self) -> "Practice":
        """Return what puts questions together; built when something is first asked."""
        from studyapp.study.practice import Practice

        return Practice(self._bench)

    @cached_property
    def results(self) -> "Results":
        """Return what tells how tests went; built when somebody asks."""
        from studyapp.study.results import Results

        return Results(self._bench)

    @cached_property
    def drills(self) -> "Drills":
        """Return what asks cards outside the schedule; built when it is first wanted."""
        from studyapp.study.drill import Drills

        return Drills(self._bench)

    @cached_property
    def sayings(self) -> "Sayings":
        """Return how the learner wants words to be said."""
        from studyapp.store.sayings import Sayings

        return Sayings(self.folders.pronunciations)

    @cached_property
    def narration(self) -> "Narration":
        """Return what turns text into scripts; built when something is first read aloud."""
        from studyapp.study.narration import Narration

        return Narration(self.sayings, self._natural_engines)

    def review(self, *, limited: bool = True) -> "ReviewSession":
        """Begin a sitting with what is due now; not `limited`, it goes on beyond the minutes."""
        from studyapp.study.review import ReviewSession

        plan = self.timetable.today(limited=limited)
        return ReviewSession(
            self.catalogue,
            self.progress,
            self.agenda,
            self._scheduler(),
            plan,
            self.budget,
            self.ways_back,
        )

    @cached_property
    def timetable(self) -> "Timetable":
        """Return what puts a day together: reviews, new cards, minutes, exams."""
        from studyapp.study.timetable import Timetable

        return Timetable(
            self.agenda, self.progress, ExamTable(self._database), self.preferences, self._scheduler
        )

    @cached_property
    def exams(self) -> "Exams":
        """Return what plans for exams; built when it is first asked for."""
        from studyapp.study.exams import Exams

        return Exams(self.catalogue, self.progress, self.agenda, self.timetable, self._scheduler)

    @cached_property
    def forecasts(self) -> "Forecasts":
        """Return what plays the days to come; built when it is first asked for."""
        from studyapp.study.forecasts import Forecasts

        return Forecasts(
            self.agenda, self.progress, self.timetable, self.preferences, self._scheduler
        )

    def day_ahead(self) -> "DayAhead":
        """Work out today in full; call it in the background."""
        from studyapp.study.day_ahead import day_ahead

        return day_ahead(self.progress.today(), self.timetable, self.forecasts, self.catalogue)

    @cached_property
    def training(self) -> "Training":
        """Return what fits the memory model to the learner; built when it is first asked for."""
        from studyapp.study.training import Training

        return Training(self.progress, self.preferences)

    def train_if_due(self) -> "Trained | None":
        """Learn quietly how this learner forgets, if the log has grown enough since last time."""
        return self.training.run_if_due()

    @property
    def budget(self) -> Budget:
        """Return the learner's minutes of each day and the days off."""
        return budget_of(self.preferences)

    def card_history(self, unit: str) -> "CardHistory":
        """Return every answer that the card got, and how its memory faded between them."""
        from studyapp.study.card_history import history_of

        events = self.progress.history(unit)
        return history_of(events, self._scheduler(), self.progress.today())

    def card_facts(self, unit: str) -> "Facts":
        """Return how often a card was answered, how long it holds and when it comes back."""
        from studyapp.study.review import facts_of

        state = self.progress.state(unit)
        return facts_of(state, self.progress.today(), self._scheduler().model)

    def renderer(self) -> "Renders":
        """Return what turns utterances into sound, in a process of its own."""
        from studyapp.speech.renderer import Renderer

        return Renderer(self.folders.cache / "speech", natural=self._natural_engines)

    @cached_property
    def _natural_engines(self) -> dict[str, list[str]]:
        from studyapp.speech.engines import natural_engines

        return natural_engines(self.folders.voices)

    @property
    def unsaved(self) -> str:
        """Say why nothing is being saved at the moment; '' while all is well."""
        return self._database.unsaved

    def watch_saving(self, tell: Callable[[str], object]) -> None:
        """Call `tell` with `unsaved` whenever it changes, from whichever thread that happens on."""
        self._database.saving_changed = tell

    def save(self) -> bool:
        """Try to save what is kept in memory; tell whether everything is on the disk."""
        return self._database.go_home()

    def copy_to(self, folder: Path) -> Path:
        """Write a checked copy of all progress into another folder, such as one with room."""
        from studyapp.store.backup import Backups

        return Backups(folder).take(self._database, self.now())

    def _keep_older(self, progress: Path) -> None:
        """Keep a copy of a file that is about to be lifted to a newer schema."""
        self._backups.take_file(progress, self.now())

    def back_up(self) -> Path:
        """Write a checked copy of all progress and return its path."""
        return self._backups.take(self._database, self.now())

    def backup_times(self) -> tuple[datetime, ...]:
        """Return when each copy was taken, in local time, the newest first."""
        return self._backups.times()

    def back_up_if_due(self) -> None:
        """Write a copy if something was learned and none was written today, or by this version."""
        updated = bool(self.updated_from) and not self._backed_up
        newest = self._backups.newest_taken()
        today = self.progress.today()
        if not self.progress.days(0, today):
            return
        if updated or newest is None or newest.date() != self.now().date():
            self.back_up()
            self._backed_up = True

    @cached_property
    def updated_from(self) -> str:
        """Return which version ran here last, '' if it was this one or none, and note this one."""
        before = self.progress.note_version(__version__)
        return "" if before == __version__ else before

    @property
    def clock_behind(self) -> timedelta | None:
        """Return by how much the clock lies before the newest answer, None if that is nothing."""
        behind = timedelta(milliseconds=self.progress.clock_behind_ms())
        return behind if behind > _CLOCKS_DIFFER else None

    def close(self) -> None:
        """Write everything to disk and let go of the files."""
        self._database.close()

    def _scheduler(self) -> Scheduler:
        return Scheduler(schedule_options(self.preferences), self.progress.trained)


def _require_record(progress: Path, backups: Path) -> None:
    """Refuse a lost or emptied file where something was learned: it would pass for a new one."""
    gone = not progress.exists()
    if gone or (progress.is_file() and not progress.stat().st_size):
        from studyapp.store.backup import Backups

        if Backups(backups).newest_taken() is not None:
            raise missing(progress) if gone else damaged(progress)
