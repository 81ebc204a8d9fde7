"""What every page is given to work with."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.now_reading import NowReading
from studyapp.gui.tasks import Tasks
from studyapp.study.settings import Preferences
from studyapp.study.today import Today

if TYPE_CHECKING:  # start-up is precious: the desk brings SQLAlchemy, the speaker the voices
    from studyapp.gui.speaking import Speaker
    from studyapp.study.desk import Desk


class Kit:
    """The learner's desk, background work, and the one voice of the app.

    `while_closed` lets something be done to the files while nobody has them open: the window
    closes its desk and every page, does it, says the sentence that came of it, and begins anew.
    `open_desk` gives the desk and may wait for it: the first page is drawn from an `early` look
    before the desk is there; `preferences` can be asked at once. `parent` owns the voice, which is
    made when it is first needed.
    """

    def __init__(
        self,
        open_desk: "Callable[[], Desk]",
        tasks: Tasks,
        now: Callable[[], datetime],
        preferences: Preferences,
        parent: QObject | None = None,
        early: Today | None = None,
        bindings: Bindings | None = None,
    ) -> None:
        self._open_desk = open_desk
        self.preferences = preferences
        self.tasks = tasks
        self.now = now
        self._parent = parent
        self._early = early
        self._bindings = bindings
        self.while_closed: Callable[[Callable[[], str]], None] = _no_window
        self.now_reading = NowReading(parent)

    @classmethod
    def of(cls, desk: "Desk", tasks: Tasks, parent: QObject | None = None) -> "Kit":
        """Return a kit around a desk that is open already."""
        return cls(lambda: desk, tasks, desk.now, desk.preferences, parent)

    @cached_property
    def desk(self) -> "Desk":
        """Return the desk; who asks in the first moments of a start waits for it."""
        return self._open_desk()

    @cached_property
    def bindings(self) -> Bindings:
        """Return which key does what."""
        return self._bindings or Bindings(self.preferences, self._parent)

    @cached_property
    def speaker(self) -> "Speaker":
        """Return the voice."""
        from studyapp.gui.speaking import Speaker

        return Speaker(self.desk.renderer(), self._parent)

    @cached_property
    def long_tasks(self) -> Tasks:
        """Return what does work of minutes, so that nothing else has to wait behind it."""
        return Tasks(self._parent)

    def today(self) -> Today:
        """Return what the first page shows: the early look once, from then on the desk's."""
        early, self._early = self._early, None
        return early or self.desk.standing.today()

    def close(self) -> None:
        """End long work and the voice, if there were any, and close the learner's files."""
        self.end_long_work()
        self.end_voice()
        self.desk.close()

    def end_long_work(self) -> None:
        """Stop what can be stopped of long work, and wait for the rest."""
        if "long_tasks" in self.__dict__:
            self.long_tasks.close()

    def end_voice(self) -> None:
        """End the voice, if there was one."""
        if "speaker" in self.__dict__:
            self.speaker.close()


def _no_window(_work: Callable[[], str]) -> None:
    """Do nothing: a kit without a window has nothing that could begin anew."""
