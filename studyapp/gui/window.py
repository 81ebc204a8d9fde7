"""The window: navigation at the side, one page at a time, a line for what must be said."""

import contextlib
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import languages, theme
from studyapp.gui.banner import Banner
from studyapp.gui.directory import AUTHOR, PAGES, entry
from studyapp.gui.dressing import Dressing
from studyapp.gui.everywhere import Everywhere
from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.keys.table import Place
from studyapp.gui.keys.tips import tell_keys
from studyapp.gui.kit import Kit
from studyapp.gui.navigation import Navigation
from studyapp.gui.opening import Opening
from studyapp.gui.page import Page
from studyapp.gui.page_stack import START_PAGE, PageStack
from studyapp.gui.reading_on import ReadingOn
from studyapp.gui.regions import go_round
from studyapp.gui.saving import Saving
from studyapp.gui.tasks import Tasks
from studyapp.model.errors import StudyError
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences

if TYPE_CHECKING:  # the desk brings SQLAlchemy along: it is imported behind the first paint
    from studyapp.gui.reminder import Reminder
    from studyapp.study.desk import Desk
    from studyapp.study.today import Today

_NARROW_BELOW: Final = 920
_SMALLEST: Final = (720, 480)
_FIRST_SIZE: Final = (1180, 780)


class Window(QWidget):
    """Shows its shell at once; `opening` opens the learner's files behind it, and `ready` follows.

    `pages` holds the pages, `everywhere` what can be done on each of them.
    """

    ready = Signal()

    def __init__(
        self,
        folders: Folders,
        preferences: Preferences,
        now: Callable[[], datetime],
        fingerprint: str,
        author: Path | None = None,
    ) -> None:
        super().__init__()
        self._now = now
        self._listed = PAGES if author is None else (AUTHOR, *PAGES)
        self._file: Path | None = None  # it is taken in as soon as there is a page for it
        self._reminder: Reminder | None = None
        self.preferences = preferences
        self.bindings = Bindings(preferences, self)
        self.tasks = Tasks(self)
        self.saving = Saving(self.tasks, self)
        self._dressing = Dressing(preferences, self)
        self._navigation = Navigation(self, self._listed)  # first: the keyboard begins there
        self.banner = Banner(self)
        first = (START_PAGE, "") if author is None else (AUTHOR.name, str(author))
        self.pages = PageStack(first, self)
        self._right = QVBoxLayout()
        self._across = QHBoxLayout(self)
        self.opening = Opening(
            folders, preferences, now, fingerprint, self.bindings, self.tasks, self.pages
        )
        self._reading = ReadingOn(self.pages, self._right)
        self.everywhere = Everywhere(
            self.pages, self._reading, self._listed, self._own_deeds(), self.bindings, self.tasks
        )
        self._lay_out()
        self._connect()
        self._restore_size()

    def _lay_out(self) -> None:
        self.setObjectName("window")
        self.setWindowTitle("StudyApp")
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        for layout in (self._right, self._across):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._right.addWidget(self.banner)
        self._right.addWidget(self.pages, 1)
        self._across.addWidget(self._navigation)
        self._across.addLayout(self._right, 1)

    def _connect(self) -> None:
        self._connect_navigation()
        for speaker in (self.opening, self.pages, self.everywhere, self.saving, self._dressing):
            speaker.said.connect(self.say)
        self.saving.given_up.connect(self.close)
        self._dressing.settled.connect(self.pages.follow_settings)
        self.opening.ready.connect(self.ready)
        self.opening.opened.connect(self._on_opened)
        self.opening.looked_through.connect(self._take_in)
        self.pages.going.connect(self._on_going)
        self.pages.came.connect(self._on_came)
        self.bindings.changed.connect(self._on_keys_changed)
        theme.active().changed.connect(self._fit_navigation)
        languages.active().changed.connect(self._on_language_changed)

    def _connect_navigation(self) -> None:
        self._navigation.light(self.pages.here or self.pages.first[0])
        self._navigation.chosen.connect(self._on_chosen)
        self._navigation.keys_wanted.connect(self.everywhere.show_keys)
        self.opening.held_up.connect(self._navigation.setDisabled)

    # --- the learner's files and the pages -------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Open the learner's files and show the first page."""
        self.opening.begin()

    @property
    def kit(self) -> Kit | None:
        """Return what pages are given, None while the learner's files cannot be used."""
        return self.pages.kit

    @property
    def page(self) -> Page | None:
        """Return the page that shows."""
        return self.pages.page

    @Slot(str, str)
    def go_to(self, name: str, argument: str) -> None:
        """Open page `name`."""
        self.pages.go_to(name, argument)

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self.pages.go_to(name, "")

    @Slot()
    def _on_going(self) -> None:
        self.banner.say(self.saving.notice)  # what else stood there was read

    @Slot(str)
    def _on_came(self, name: str) -> None:
        self._navigation.light(entry(name).beside or name)

    @Slot(object)
    def _on_opened(self, desk: "Desk | None") -> None:
        self.saving.watch(desk)
        if desk is not None and self._reminder is None:
            from studyapp.gui.reminder import Reminder

            self._reminder = Reminder(self.preferences, self._now, self._todays, self)
            self._reminder.said.connect(self.say)
            self._reminder.wanted.connect(self._on_reminded)

    def _todays(self) -> "Today | None":
        kit = self.pages.kit
        return None if kit is None else kit.desk.standing.today()

    @Slot()
    def _on_reminded(self) -> None:
        self.answer_door("")
        self.pages.go_to("review", "")

    # --- what comes from outside -----------------------------------------------------------------

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Tell the learner one sentence."""
        self.banner.say(sentence)

    @Slot(str)
    def answer_door(self, file: str) -> None:
        """Come to the front because the app was started again, with or without a file."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if file:
            self.open_file(Path(file))

    def open_file(self, file: Path) -> None:
        """Install the pack `file`, now or as soon as the learner's files are open."""
        self._file = file
        self._take_in()

    @Slot()
    def _take_in(self) -> None:
        if self._file is not None and self.pages.kit is not None and self.pages.here:
            file, self._file = self._file, None
            self.pages.go_once("library", str(file))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a pack that is dragged in."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install a pack that is dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.open_file(Path(url.toLocalFile()))
                return

    # --- keys ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serve the keys that are the same on every page."""
        if not self.everywhere.act(self.bindings.meaning(event, Place.EVERYWHERE)):
            super().keyPressEvent(event)

    def _own_deeds(self) -> dict[str, Callable[[], None]]:
        """Return what can be done with the window itself, by the names of `keys.table`."""
        return {
            "region": partial(self._go_round, 1),
            "region-back": partial(self._go_round, -1),
            "larger": self._dressing.larger,
            "smaller": self._dressing.smaller,
            "usual-size": self._dressing.usual_size,
            "next-theme": self._dressing.next_theme,
            "esc": self.banner.hide,
            "close": self._close,
        }

    def _go_round(self, step: int) -> None:
        """Take the keyboard on: the list of pages, the page, what reads aloud, what is said."""
        page = self.pages.page
        bars = (page.voice_bar() if page is not None else None, self._reading.strip, self.banner)
        regions = (self._navigation, page, *bars)
        go_round([each for each in regions if each is not None and each.isVisible()], step)

    def _close(self) -> None:
        self.close()

    @Slot()
    def _on_keys_changed(self) -> None:
        tell_keys(self, self.bindings)

    # --- the look --------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Show the new day to whoever comes back to a window that was open overnight."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.pages.show_new_day()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room of the navigation where there is little."""
        super().resizeEvent(event)
        self._fit_navigation()

    @Slot()
    def _fit_navigation(self) -> None:
        wanted = _NARROW_BELOW * max(1.0, theme.current().scale)
        self._navigation.set_narrow(narrow=self.width() < wanted)

    @Slot()
    def _on_language_changed(self) -> None:
        QTimer.singleShot(0, self, self._retell)  # the page that asked is still on its way back

    @Slot()
    def _retell(self) -> None:
        """Make everything that has words anew, and come back to where the learner was."""
        self.setLocale(QLocale())
        self.banner.retell()
        self.everywhere.retell()
        old, self._navigation = self._navigation, Navigation(self, self._listed)
        self._connect_navigation()
        self._across.replaceWidget(old, self._navigation)
        old.setParent(None)
        old.deleteLater()
        self._fit_navigation()
        self.pages.retell()

    def _restore_size(self) -> None:
        kept = self.preferences.text("window").encode("ascii", "ignore")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept))):
            self.resize(*_FIRST_SIZE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place, end the voice and the background work, and close the files."""
        self.pages.leave()
        if not self.saving.may_close():
            event.ignore()
            return
        with contextlib.suppress(StudyError):  # a window's size is not worth keeping it open
            self.preferences.set("window", bytes(self.saveGeometry().toBase64().data()).decode())
        self.opening.close()
        super().closeEvent(event)
        QApplication.quit()
