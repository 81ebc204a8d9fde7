"""Where the learner stands today."""

from studyapp.store.agenda import Agenda
from studyapp.store.progress import Progress
from studyapp.study.settings import Preferences
from studyapp.study.today import Today, today_of


class Standing:
    """Reads what is due; what the statistics page shows is in `study.statistics`."""

    def __init__(self, progress: Progress, agenda: Agenda, preferences: Preferences) -> None:
        self._progress = progress
        self._agenda = agenda
        self._preferences = preferences

    def today(self) -> Today:
        """Return what the Today page shows."""
        day = self._progress.today()
        return today_of(self._agenda.glance(day), day, self._preferences.whole("new_per_day"))
