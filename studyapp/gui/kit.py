"""What every page is given to work with."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studyapp.gui.tasks import Tasks

if TYPE_CHECKING:  # start-up is precious: the desk brings SQLAlchemy, the speaker the voices
    from studyapp.gui.speaking import Speaker
    from studyapp.study.desk import Desk


class Kit:
    """The learner's desk, background work, and the one voice of the app.

    `parent` owns the voice, which is made when something is first to be read aloud.
    """

    def __init__(self, desk: "Desk", tasks: Tasks, parent: QObject | None = None) -> None:
        self.desk = desk
        self.tasks = tasks
        self._parent = parent

    @cached_property
    def speaker(self) -> "Speaker":
        """Return the voice."""
        from studyapp.gui.speaking import Speaker

        return Speaker(self.desk.renderer(), self._parent)

    def close(self) -> None:
        """End the voice, if there was one, and close the learner's files."""
        if "speaker" in self.__dict__:
            self.speaker.close()
        self.desk.close()
