"""What every page is given to work with."""

from dataclasses import dataclass

from studyapp.gui.speaking import Speaker
from studyapp.gui.tasks import Tasks
from studyapp.study.desk import Desk


@dataclass(frozen=True, slots=True)
class Kit:
    """The learner's desk, background work, and the one voice of the app."""

    desk: Desk
    tasks: Tasks
    speaker: Speaker
