"""The learner's files: opened behind the first paint, looked after, closed while they change."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.kit import Kit
from studyapp.gui.ours import told
from studyapp.gui.page_stack import START_PAGE, PageStack
from studyapp.gui.sentences import in_words
from studyapp.gui.tasks import Tasks
from studyapp.model.errors import StudyError
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from studyapp.study.today import FIRST_VISIT, Today, early, is_new

if TYPE_CHECKING:  # the desk brings SQLAlchemy along: it is imported behind the first paint
    from studyapp.gui.pages.trouble import TroublePage
    from studyapp.study.desk import Desk
    from studyapp.study.library import PackFault

_SHELVES: Final = ("today", "library")


class Opening(QObject):
    """Gives `pages` the kit they are made with, as soon as there is something to show.

    `opened` carries the desk that is open, None once it is being closed; `ready` says that the
    learner can begin, `looked_through` that the folders of courses were read. `held_up` tells
    whether the files cannot be used for now, though the window is open.
    """

    ready = Signal()
    opened = Signal(object)
    looked_through = Signal()
    held_up = Signal(bool)
    said = Signal(str)

    def __init__(
        self,
        folders: Folders,
        preferences: Preferences,
        now: Callable[[], datetime],
        fingerprint: str,
        bindings: Bindings,
        tasks: Tasks,
        pages: PageStack,
    ) -> None:
        super().__init__(pages)
        self._folders = folders
        self._preferences = preferences
        self._now = now
        self._fingerprint = fingerprint
        self._bindings = bindings
        self._tasks = tasks
        self._pages = pages
        self._gate = Event()
        self._coming: Future[Desk | StudyError] | None = None
        self._bare = False  # no course was on the shelf when the files were opened
        self._trouble: TroublePage | None = None
        self._changing: _Changing | None = None
        self._outcome = ""
        self._closed = False
        self.ready.connect(self._tell_outcome)

    # --- the start -------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Show the first page from an early look if there is one, and open the learner's files."""
        self._gate.clear()
        self._open_files()  # first in the queue: whatever the first page asks for comes behind it
        try:
            if self._pages.first[0] == START_PAGE:
                self._show_early()
        finally:
            self._gate.set()

    def _show_early(self) -> None:
        glance = early(self._folders, self._preferences, self._now)
        if glance is not None and glance.courses:
            self._pages.give(self._new_kit(glance))
            self._pages.go_to(START_PAGE, "")
            self._pages.window().repaint()
            self.ready.emit()
        elif is_new(self._folders):
            self._pages.give(self._new_kit())
            self._pages.go_to(START_PAGE, FIRST_VISIT)
            self._pages.window().repaint()

    def _new_kit(self, glance: Today | None = None) -> Kit:
        kit = Kit(
            self._wait_for_desk,
            self._tasks,
            self._now,
            self._preferences,
            self,
            glance,
            self._bindings,
        )
        kit.while_closed = self.while_closed
        return kit

    def _open_files(self) -> None:
        if self._coming is None and not self._closed:
            self._coming = self._tasks.run(self._open_desk, self._on_desk)

    def _open_desk(self) -> "Desk | StudyError":
        self._gate.wait()  # the first paint comes before the large imports
        from studyapp.study.desk import Desk

        try:
            return Desk(self._folders, self._preferences, self._now, self._fingerprint, told)
        except StudyError as error:
            return error

    def _wait_for_desk(self) -> "Desk":
        self._gate.set()  # who needs the desk now waits for no paint
        self._open_files()
        opened = self._coming.result() if self._coming is not None else None
        if opened is None or isinstance(opened, StudyError):
            raise opened or StudyError("The window is closing.")
        return opened

    # --- the files are open: what is looked after ------------------------------------------------

    def _on_desk(self, opened: "Desk | StudyError") -> None:
        if self._closed:
            if not isinstance(opened, StudyError):
                opened.close()
        elif isinstance(opened, StudyError):
            self._show_trouble(opened)
        else:
            self._settle(opened)

    def _settle(self, desk: "Desk") -> None:
        self.opened.emit(desk)
        kit = self._pages.kit
        if kit is None:
            kit = self._new_kit()
            self._pages.give(kit)
        self._bare = desk.catalogue.is_empty()
        if not self._pages.here and not self._bare:
            self._pages.go_first()
            self.ready.emit()
        self._tasks.run(desk.library.refresh, self._on_refreshed)
        self._tasks.run(desk.back_up_if_due, self._on_backed_up)
        self._look_at_clock(desk)
        # It may take a minute or two: nothing else waits behind it.
        kit.long_tasks.run(desk.train_if_due, self._on_trained)

    def _on_refreshed(self, faults: "tuple[PackFault, ...]") -> None:
        if self._closed:
            return
        first_time = not self._pages.here
        if first_time:
            self._pages.go_first()
        elif self._bare and self._pages.here in _SHELVES:
            self._pages.refresh()  # it was drawn before there was anything on the shelf
        if faults:
            self.said.emit(
                self.tr("“%1” could not be read and was left out: %2")
                .replace("%1", faults[0].folder.name)
                .replace("%2", in_words(faults[0].message))
            )
        if first_time or self._bare:
            self._bare = False
            self.ready.emit()
        self.looked_through.emit()

    def _on_backed_up(self, _result: object) -> None:
        """Nothing to say: a backup that failed has spoken through its error."""

    def _on_trained(self, _result: object) -> None:
        """Nothing to say: the settings show what training came to."""

    def _look_at_clock(self, desk: "Desk") -> None:
        behind = desk.clock_behind
        if behind is not None:
            hours = max(1, round(behind.total_seconds() / 3600))
            self.said.emit(
                self.tr(
                    "The clock of this computer is about %Ln hour(s) behind your latest answer. "
                    "Nothing is lost by that; set the clock if it is wrong.",
                    "",
                    hours,
                )
            )

    # --- the files cannot be opened --------------------------------------------------------------

    @Slot()
    def doubt(self) -> None:
        """Let the next start look closer at the files: what they hold may have caused a crash."""
        from studyapp.study.rescue import doubt

        doubt(self._folders)

    def _show_trouble(self, error: StudyError) -> None:
        from studyapp.gui.pages.trouble import TroublePage
        from studyapp.study.rescue import Rescue, is_damage

        rescue = Rescue(self._folders, self._now) if is_damage(error) else None
        self._trouble = TroublePage(in_words(error), rescue, self._tasks)
        self._trouble.mended.connect(self._on_mended)
        self.held_up.emit(True)
        self._pages.give(None)
        self._pages.empty()  # what showed before was an early look at files that are damaged
        self._pages.show_instead(self._trouble)
        self._trouble.first_focus().setFocus()
        self.ready.emit()

    @Slot()
    def _on_mended(self) -> None:
        trouble, self._trouble = self._trouble, None
        assert trouble is not None, "only its page says that the trouble is mended"
        self._pages.removeWidget(trouble)
        trouble.deleteLater()
        self._begin_anew(trouble.told)

    # --- closing the files -----------------------------------------------------------------------

    def while_closed(self, work: Callable[[], str]) -> None:
        """Close the files and every page, do `work`, begin anew, and say what came of it."""
        kit = self._pages.kit
        if kit is None:
            return
        self._pages.leave()
        self.held_up.emit(True)
        self._changing = _Changing(kit, work)
        self._pages.give(None)
        self.opened.emit(None)
        QTimer.singleShot(0, self, self._change)  # the page that asked is still on its way back

    @Slot()
    def _change(self) -> None:
        assert self._changing is not None
        self._changing.silence()
        self._pages.empty()
        self.said.emit(self.tr("One moment: your files are being changed."))
        self._tasks.run(self._changing.run, self._on_changed)

    def _on_changed(self, said: str) -> None:
        self._changing = None
        if not self._closed:
            self._begin_anew(said)

    def _begin_anew(self, said: str) -> None:
        self._coming = None
        self.held_up.emit(False)
        self._outcome = said
        self.begin()
        if self._pages.here:
            self._tell_outcome()

    @Slot()
    def _tell_outcome(self) -> None:
        """Say what came of a change, once the page is there: going to it clears the banner."""
        if self._outcome:
            outcome, self._outcome = self._outcome, ""
            self.said.emit(outcome)

    def close(self) -> None:
        """End the voice and the background work, and close the files for good."""
        kit = self._pages.kit
        self._closed = True
        self._pages.give(None)
        self.opened.emit(None)
        self._tasks.close()
        # What just finished is handed over now: a desk that came too late must be closed as well.
        QCoreApplication.sendPostedEvents(self._tasks)
        if kit is not None:
            kit.close()


class _Changing:
    """What is done to the files between closing and opening them; on the background thread."""

    def __init__(self, kit: Kit, work: Callable[[], str]) -> None:
        self._kit = kit
        self._work = work

    def silence(self) -> None:
        """End the voice, on the thread that it lives on."""
        self._kit.end_voice()

    def run(self) -> str:
        """Close the files and do the work; that it could not be done is what there is to say."""
        self._kit.end_long_work()
        self._kit.desk.close()
        try:
            return self._work()
        except StudyError as error:
            return in_words(error)
