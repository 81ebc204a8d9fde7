"""Undo and redo for the whole window: the last change, wherever it was made."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from studyapp.gui.tasks import Tasks

if TYPE_CHECKING:
    from studyapp.study.ways_back import WayBack, WaysBack


class TakingBack(QObject):
    """Takes changes back and makes them again; `ways` returns those of the desk that is open.

    `gone` carries the way that was gone, so that the page shows what is true; `said` says it.
    """

    gone = Signal(object)
    said = Signal(str)

    def __init__(
        self, ways: "Callable[[], WaysBack | None]", tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ways_of_desk = ways
        self._tasks = tasks
        self._busy = False

    @Slot()
    def undo(self) -> None:
        """Take back the last change, or say that there is none."""
        ways = self._ways()
        if ways is None:
            return
        if ways.last is None:
            self.said.emit(self.tr("There is nothing to take back."))
        elif ways.last.slow:
            self._busy = True
            self._tasks.run(ways.undo, self._on_undone)
        else:
            self._on_undone(ways.undo())

    @Slot()
    def redo(self) -> None:
        """Make the change again that was taken back last, or say that there is none."""
        ways = self._ways()
        if ways is None:
            return
        if ways.undone is None:
            self.said.emit(self.tr("There is nothing to do again."))
        elif ways.undone.slow:
            self._busy = True
            self._tasks.run(ways.redo, self._on_redone)
        else:
            self._on_redone(ways.redo())

    def _ways(self) -> "WaysBack | None":
        return None if self._busy else self._ways_of_desk()

    def _on_undone(self, way: "WayBack | None") -> None:
        if way is not None:
            self._tell(way, self.tr("Taken back: %1."))

    def _on_redone(self, way: "WayBack | None") -> None:
        if way is not None:
            self._tell(way, self.tr("Done again: %1."))

    def _tell(self, way: "WayBack", sentence: str) -> None:
        self._busy = False
        self.gone.emit(way)
        self.said.emit(sentence.replace("%1", self._what(way)))

    def _what(self, way: "WayBack") -> str:
        count = way.count
        said = {
            "answered": self.tr("the last answer"),
            "set-aside": self.tr("%Ln card(s) set aside", "", count),
            "taken-up": self.tr("%Ln card(s) taken up again", "", count),
            "hidden": self.tr("%Ln card(s) hidden until tomorrow", "", count),
            "flagged": self.tr("the flag of %Ln card(s)", "", count),
            "reset": self.tr("%Ln card(s) made new again", "", count),
            "tagged": self.tr("the tags of %Ln item(s)", "", count),
            "written": self.tr("what you wrote about a card"),
            "cards-added": self.tr("%Ln new card(s) of your own", "", count),
            "cards-changed": self.tr("what you changed on %Ln card(s) of your own", "", count),
            "cards-deleted": self.tr("%Ln card(s) of your own deleted", "", count),
            "exam-set": self.tr("the plan for “%1”"),
            "exam-removed": self.tr("“%1” removed from your exams"),
            "course-taken": self.tr("“%1” taken as a course"),
            "course-left": self.tr("“%1” left"),
            "course-removed": self.tr("“%1” removed from the shelf"),
            "keys-changed": self.tr("the keys you changed"),
            "setting-changed": self.tr("the setting “%1”"),
        }
        return said[way.change].replace("%1", way.name)
