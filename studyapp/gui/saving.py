"""Whether what the learner does is being saved, and what is said and asked while it is not."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from studyapp.gui.sentences import in_words
from studyapp.gui.tasks import Tasks

if TYPE_CHECKING:  # the desk brings SQLAlchemy along
    from studyapp.study.desk import Desk

_TRY_AGAIN_MS: Final = 5_000


class Saving(QObject):
    """Watches the desk of `window`: `said` carries what to tell, `given_up` that it may close.

    `notice` is what must stay in sight while nothing is saved, '' otherwise.
    """

    said = Signal(str)
    given_up = Signal()
    _changed = Signal(object)  # from any thread

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._window = window
        self._desk: Desk | None = None
        self._may_lose = False
        self.notice = ""
        self._changed.connect(self._on_changed)

    def watch(self, desk: "Desk | None") -> None:
        """Look after `desk` from now on, None after the last one."""
        self._desk = desk
        self.notice = ""
        if desk is not None:
            desk.watch_saving(self._changed.emit)

    def may_close(self) -> bool:
        """Tell whether nothing would be lost; if something would, the learner is asked."""
        if self._desk is None or not self.notice or self._may_lose or self._desk.save():
            return True
        from studyapp.gui.unsaved import UnsavedQuestion

        question = UnsavedQuestion(self._desk, self._window)
        question.accepted.connect(self._on_given_up)
        question.open()
        return False

    @Slot()
    def _on_given_up(self) -> None:
        self._may_lose = True
        self.given_up.emit()

    @Slot(object)
    def _on_changed(self, unsaved: str) -> None:
        """Say that nothing is being saved for as long as that is so, and try again and again."""
        if unsaved:
            self.notice = self.tr(
                "Nothing is being saved at the moment: what you do is kept in memory, and written "
                "as soon as the disk takes it. %1"
            ).replace("%1", in_words(unsaved))
            self.said.emit(self.notice)
            QTimer.singleShot(_TRY_AGAIN_MS, self._try)
        elif self.notice:
            self.notice = ""
            self.said.emit(self.tr("There is room again: everything is saved."))

    @Slot()
    def _try(self) -> None:
        if self.notice and self._desk is not None:
            self._tasks.run(self._desk.save, self._on_tried)

    def _on_tried(self, saved: object) -> None:
        if not saved:
            QTimer.singleShot(_TRY_AGAIN_MS, self._try)
