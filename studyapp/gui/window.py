"""The window: navigation at the side, one page at a time, a line for what must be said."""

import contextlib
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEvent,
    QLocale,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import languages, theme
from studyapp.gui.banner import Banner
from studyapp.gui.directory import AUTHOR, PAGES, entry
from studyapp.gui.dressing import Dressing
from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.keys.shortcuts import Shortcuts
from studyapp.gui.keys.table import Place
from studyapp.gui.keys.table import title as place_title
from studyapp.gui.keys.tips import tell_keys
from studyapp.gui.kit import Kit
from studyapp.gui.navigation import Navigation
from studyapp.gui.page import Page
from studyapp.gui.regions import go_round
from studyapp.gui.saving import Saving
from studyapp.gui.sentences import in_words
from studyapp.gui.tab_order import follow_layout
from studyapp.gui.taking_back import TakingBack
from studyapp.gui.tasks import Tasks
from studyapp.model.days import study_day
from studyapp.model.errors import StudyError
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from studyapp.study.today import FIRST_VISIT, Today, early, is_new
from studyapp.study.ways_back import Change

if TYPE_CHECKING:  # the desk brings SQLAlchemy along: it is imported behind the first paint
    from studyapp.gui.now_reading import NowReading
    from studyapp.gui.reading_strip import ReadingStrip
    from studyapp.gui.reminder import Reminder
    from studyapp.gui.widgets.palette.offers import Offer
    from studyapp.gui.widgets.palette.palette import Palette
    from studyapp.model.content import Card
    from studyapp.study.desk import Desk
    from studyapp.study.library import PackFault
    from studyapp.study.signposts import Spot
    from studyapp.study.ways_back import WayBack, WaysBack

_NARROW_BELOW: Final = 920
_SMALLEST: Final = (720, 480)
_FIRST_SIZE: Final = (1180, 780)
_START_PAGE: Final = "today"
_MOST_PLACES: Final = 20
_NUMBERED: Final = 9  # pages that have a key of their own
_SHELVES: Final = ("today", "library")


class Window(QWidget):
    """Shows its shell at once and opens the learner's files behind it; `ready` follows."""

    ready = Signal()
    acted = Signal(str)  # what was done by a key or from the palette, on whichever page

    def __init__(
        self,
        folders: Folders,
        preferences: Preferences,
        now: Callable[[], datetime],
        fingerprint: str,
        author: Path | None = None,
    ) -> None:
        super().__init__()
        self._first = ("author", str(author)) if author is not None else (_START_PAGE, "")
        self._folders = folders
        self.preferences = preferences
        self.bindings = Bindings(preferences, self)
        self._now = now
        self._fingerprint = fingerprint
        self.kit: Kit | None = None
        self._pages: dict[str, Page] = {}
        self._here: tuple[str, str] = ("", "")
        self._trail: list[tuple[str, str]] = []
        self._told_page = ""
        self._day = 0
        self._bare = False  # no course was on the shelf when the files were opened
        self._file: Path | None = None
        self._closing = False
        self._changing: _Changing | None = None
        self._gate = Event()
        self._opening: Future[Desk | StudyError] | None = None
        self.tasks = Tasks(self)
        self.saving = Saving(self.tasks, self)
        self.saving.said.connect(self.say)
        self.saving.given_up.connect(self.close)
        self._build()
        self._restore_size()

    def _build(self) -> None:
        self.setObjectName("window")
        self.setWindowTitle("StudyApp")
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        self._navigation = self._new_navigation()
        theme.active().changed.connect(self._on_theme_changed)
        languages.active().changed.connect(self._on_language_changed)
        self.banner = Banner(self)
        self._taking_back = TakingBack(self._ways_back, self.tasks, self)
        self._taking_back.gone.connect(self._on_taken_back)
        self._taking_back.said.connect(self.say)
        self._dressing = Dressing(self.preferences, self)
        self._dressing.said.connect(self.say)
        self._shortcuts = Shortcuts(self, self.bindings)
        self._shortcuts.struck.connect(self.act)
        self.bindings.changed.connect(self._on_keys_changed)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("pages")
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        self._right = right
        self._reminder: Reminder | None = None
        self._palette: Palette | None = None  # made when it is first wanted
        self._strip: ReadingStrip | None = None  # made when something is first read
        self._media_keys: QObject | None = None
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self._navigation)
        self._across.addLayout(right, 1)

    def _new_navigation(self) -> Navigation:
        authoring = self._first[0] == AUTHOR.name
        made = Navigation(self, (AUTHOR, *PAGES) if authoring else PAGES)
        made.light(self._first[0])
        made.chosen.connect(self._on_chosen)
        made.keys_wanted.connect(self.show_keys)
        return made

    # --- opening the learner's files -----------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Show the first page from an early look if there is one, and open the learner's files."""
        self._gate.clear()
        self._open_files()  # first in the queue: whatever the first page asks for comes behind it
        try:
            glance = self._glance()
            if glance is not None and glance.courses:
                self.kit = self._new_kit(glance)
                self.go_to(_START_PAGE, "")
                self.repaint()
                self.ready.emit()
            elif self._is_new():
                self.kit = self._new_kit()
                self.go_to(_START_PAGE, FIRST_VISIT)
                self.repaint()
        finally:
            self._gate.set()

    def _glance(self) -> Today | None:
        """Take an early look at the files, where the first page is the one that shows it."""
        if self._first[0] != _START_PAGE:
            return None
        return early(self._folders, self.preferences, self._now)

    def _is_new(self) -> bool:
        return self._first[0] == _START_PAGE and is_new(self._folders)

    def _new_kit(self, glance: Today | None = None) -> Kit:
        kit = Kit(
            self._wait_for_desk,
            self.tasks,
            self._now,
            self.preferences,
            self,
            glance,
            self.bindings,
        )
        kit.while_closed = self.while_closed
        kit.now_reading.changed.connect(self._on_reading)
        if self._strip is not None:  # it told of what was read before
            self._strip.deleteLater()
            self._strip = None
            self._media_keys = None
        return kit

    def _open_files(self) -> None:
        if self._opening is None and not self._closing:
            self._opening = self.tasks.run(self._open_desk, self._on_desk)

    def _open_desk(self) -> "Desk | StudyError":
        self._gate.wait()  # the first paint comes before the large imports
        from studyapp.study.desk import Desk

        try:
            return Desk(self._folders, self.preferences, self._now, self._fingerprint)
        except StudyError as error:
            return error

    def _wait_for_desk(self) -> "Desk":
        self._gate.set()  # who needs the desk now waits for no paint
        self._open_files()
        opened = self._opening.result() if self._opening is not None else None
        if opened is None or isinstance(opened, StudyError):
            raise opened or StudyError("The window is closing.")
        return opened

    def _on_desk(self, opened: "Desk | StudyError") -> None:
        if self._closing:
            if not isinstance(opened, StudyError):
                opened.close()
            return
        if isinstance(opened, StudyError):
            self.kit = None
            self._show_trouble(opened)
            return
        self.saving.watch(opened)
        if self.kit is None:
            self.kit = self._new_kit()
        if not self._here[0] and not opened.catalogue.is_empty():
            self.go_to(*self._first)
            self.ready.emit()
        self._bare = opened.catalogue.is_empty()
        self._begin_to_remind()
        self.tasks.run(opened.library.refresh, self._on_refreshed)
        self.tasks.run(opened.back_up_if_due, self._on_backed_up)
        self._look_at_clock(opened)
        # It may take a minute or two: nothing else waits behind it.
        self.kit.long_tasks.run(opened.train_if_due, self._on_trained)

    def _begin_to_remind(self) -> None:
        from studyapp.gui.reminder import Reminder

        if self._reminder is None:
            self._reminder = Reminder(self.preferences, self._now, self._todays, self)
            self._reminder.said.connect(self.say)
            self._reminder.wanted.connect(self._on_reminded)

    def _todays(self) -> Today | None:
        return None if self.kit is None else self.kit.desk.standing.today()

    @Slot()
    def _on_reminded(self) -> None:
        self.answer_door("")
        self.go_to("review", "")

    def _look_at_clock(self, desk: "Desk") -> None:
        behind = desk.clock_behind
        if behind is not None:
            hours = max(1, round(behind.total_seconds() / 3600))
            self.say(
                self.tr(
                    "The clock of this computer is about %Ln hour(s) behind your latest answer. "
                    "Nothing is lost by that; set the clock if it is wrong.",
                    "",
                    hours,
                )
            )

    def _on_refreshed(self, faults: "tuple[PackFault, ...]") -> None:
        if self._closing:
            return
        first_time = not self._here[0]
        if first_time:
            self.go_to(*self._first)
        elif self._bare and self.page is not None and self._here[0] in _SHELVES:
            self.page.open(self._here[1])  # it was drawn before there was anything on the shelf
        if faults:
            self.say(
                self.tr("“%1” could not be read and was left out: %2")
                .replace("%1", faults[0].folder.name)
                .replace("%2", in_words(faults[0].message))
            )
        if first_time or self._bare:
            self._bare = False
            self.ready.emit()
        if self._file is not None:
            self.open_file(self._file)

    def _on_backed_up(self, _result: object) -> None:
        """Nothing to say: a backup that failed has spoken through its error."""

    def _on_trained(self, _result: object) -> None:
        """Nothing to say: the settings show what training came to."""

    def _show_trouble(self, error: StudyError) -> None:
        from studyapp.gui.pages.trouble import TroublePage
        from studyapp.study.rescue import Rescue, is_damage

        rescue = Rescue(self._folders, self._now) if is_damage(error) else None
        page = TroublePage(in_words(error), rescue, self.tasks)
        page.mended.connect(self._on_mended)
        self._navigation.setEnabled(False)
        self._here = ("", "")  # what showed before was an early look at files that are damaged
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.first_focus().setFocus()
        self.ready.emit()

    @Slot()
    def _on_mended(self) -> None:
        trouble = self._stack.currentWidget()
        told = getattr(trouble, "told", "")
        if trouble is not None:
            self._stack.removeWidget(trouble)
            trouble.deleteLater()
        self._navigation.setEnabled(True)
        self._opening = None
        self.begin()
        self.say(told)

    def while_closed(self, work: Callable[[], str]) -> None:
        """Close the files and every page, do `work`, begin anew, and say what came of it."""
        if self.kit is None or self._closing or self._changing is not None:
            return
        self._leave()
        self._navigation.setEnabled(False)
        self._changing = _Changing(self.kit, work)
        self.kit = None
        self.saving.watch(None)
        QTimer.singleShot(0, self, self._change)  # the page that asked is still on its way back

    @Slot()
    def _change(self) -> None:
        assert self._changing is not None
        self._changing.silence()
        self._drop_pages()
        self._trail.clear()
        self._here = ("", "")
        self.say(self.tr("One moment: your files are being changed."))
        self.tasks.run(self._changing.run, self._on_changed)

    def _drop_pages(self) -> None:
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    def _on_changed(self, said: str) -> None:
        self._changing = None
        self._opening = None
        self._navigation.setEnabled(True)
        if not self._closing:
            self.begin()
            self.say(said)

    # --- going from page to page ---------------------------------------------------------------

    @Slot(str, str)
    def go_to(self, name: str, argument: str) -> None:
        """Open page `name`; Alt+Left comes back."""
        if self.kit is None or self._closing:
            return
        before = self._here
        self.banner.say(self.saving.notice)  # what else stood there was read
        self._leave()
        self._show_page(name, argument)
        if before[0] and before != (name, argument):
            # Back from a first lesson lies the day, not the first screen again.
            self._trail.append((_START_PAGE, "") if before[0] == _START_PAGE else before)

    @Slot()
    def back(self) -> None:
        """Go back to the page before."""
        if self._trail and self.kit is not None:
            self._leave()
            self._show_page(*self._trail.pop())

    def _show_page(self, name: str, argument: str) -> None:
        page = self._page(name)
        focus = QApplication.focusWidget()
        if focus is not None and self._stack.isAncestorOf(focus):
            focus.clearFocus()  # else Qt hands it to the list of pages for a moment, aloud
        if entry(name).title:
            self._tell_page(entry(name).label)  # before what the page says of itself
        try:
            page.open(argument)
        except StudyError:
            self._stay()
            raise
        self._here = (name, argument)
        self._day = self._today()
        self._stack.setCurrentWidget(page)
        if self._strip is not None:
            self._strip.show_beside(name)
        self._navigation.light(entry(name).beside or name)
        follow_layout(page)
        if not entry(name).title:
            self._tell_page(_called(page) or entry(entry(name).beside).label)
        page.setAccessibleName(self._told_page)
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_page(self, title: str) -> None:
        """Name the page in the title of the window, and to who hears the window."""
        self.setWindowTitle(f"{title} \N{EN DASH} StudyApp")
        if title != self._told_page:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))
        self._told_page = title

    def _stay(self) -> None:
        """Bring the page that still shows back to life: it was left for one that cannot open."""
        page = self._pages.get(self._here[0])
        if page is not None:
            with contextlib.suppress(StudyError):
                page.open(self._here[1])
            self._tell_page(page.accessibleName())
            page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        page = self._pages.get(self._here[0])
        if page is not None:
            try:
                page.leave()
            except StudyError as error:  # a full disk must not hold the learner on a page
                self.say(in_words(error))

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            page = entry(name).factory()(self.kit)
            page.setObjectName(f"page-{name}")
            page.go.connect(self.go_to)
            page.said.connect(self.say)
            page.card_wanted.connect(self.write_card)
            page.acted.connect(self.acted)
            page.undo_wanted.connect(self._taking_back.undo)
            tell_keys(page, self.bindings)
            self._stack.addWidget(page)
            self._pages[name] = page
        return self._pages[name]

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self.go_to(name, "")

    @property
    def page(self) -> Page | None:
        """Return the page that shows."""
        return self._pages.get(self._here[0])

    # --- what comes from outside ---------------------------------------------------------------

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Tell the learner one sentence."""
        self.banner.say(sentence)

    @Slot()
    def doubt(self) -> None:
        """Let the next start look closer at the files: what they hold may have caused a crash."""
        from studyapp.study.rescue import doubt

        doubt(self._folders)

    @Slot(str)
    def answer_door(self, file: str) -> None:
        """Come to the front because the app was started again, with or without a file."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if file:
            self.open_file(Path(file))

    def _add_course(self) -> None:
        """Let the learner choose the file of a course, on the page of courses."""
        from studyapp.gui.pages.library import LibraryPage

        self.go_to("library", "")
        if isinstance(self.page, LibraryPage):
            self.page.ask_for_file()

    def _back_up(self) -> None:
        """Write a copy of all progress, and say so."""
        if self.kit is not None:
            self.tasks.run(self.kit.desk.back_up, self._on_copied)

    def _on_copied(self, copy: Path) -> None:
        self.say(self.tr("A copy of your progress is saved: %1").replace("%1", copy.name))

    def open_file(self, file: Path) -> None:
        """Install the pack `file`, now or as soon as the learner's files are open."""
        self._file = file
        if self.kit is not None and self._here[0]:
            self._file = None
            self.go_to("library", str(file))
            if self._here == ("library", str(file)):
                self._here = ("library", "")  # coming back shows the shelf and installs nothing

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

    # --- keys and size -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serve the keys that are the same on every page."""
        if not self.act(self.bindings.meaning(event, Place.EVERYWHERE)):
            super().keyPressEvent(event)

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done on every page now, by the names of `keys.table`."""
        can: dict[str, Callable[[], None]] = {
            "palette": self.show_palette,
            "keys": self.show_keys,
            "back": self.back,
            "region": partial(self._go_round, 1),
            "region-back": partial(self._go_round, -1),
            "listen": self.listen,
            "larger": self._dressing.larger,
            "smaller": self._dressing.smaller,
            "usual-size": self._dressing.usual_size,
            "next-theme": self._dressing.next_theme,
            "esc": self.banner.hide,
            "close": self._close,
        }
        return can if self.kit is None else can | self._deeds_with_files()

    def _deeds_with_files(self) -> dict[str, Callable[[], None]]:
        can: dict[str, Callable[[], None]] = {
            "guide": self.show_guide,
            "search": partial(self.go_to, "browse", ""),
            "new-card": self._new_card,
            "add-course": self._add_course,
            "back-up": self._back_up,
            "undo": self._taking_back.undo,
            "redo": self._taking_back.redo,
        }
        for place in range(_NUMBERED):
            name = self._navigation.name_at(place)
            if name is not None:
                can[f"go-{place + 1}"] = partial(self.go_to, name, "")
        return can

    @Slot(str)
    def act(self, deed: str) -> bool:
        """Do what `deed` names, if it can be done now; tell whether it was."""
        done = self.deeds().get(deed) if deed else None
        if done is None:
            return False
        done()
        self.acted.emit(deed)
        return True

    def _close(self) -> None:
        self.close()

    def _new_card(self) -> None:
        self.write_card(self.page.draft() if self.page is not None else None)

    def _go_round(self, step: int) -> None:
        go_round(self._regions(), step)

    def _ways_back(self) -> "WaysBack | None":
        return None if self.kit is None else self.kit.desk.ways_back

    @Slot(object)
    def _on_taken_back(self, way: "WayBack") -> None:
        if self.page is not None and way.change is not Change.SETTING_CHANGED:
            self.page.taken_back(way)  # of a setting, it was told already

    def _regions(self) -> tuple[QWidget, ...]:
        """Return what the keyboard goes round: the list of pages, the page, what reads aloud."""
        page = self.page
        bars = (page.voice_bar() if page is not None else None, self._strip, self.banner)
        shown = (self._navigation, page, *bars)
        return tuple(each for each in shown if each is not None and each.isVisible())

    @Slot()
    def _on_keys_changed(self) -> None:
        tell_keys(self, self.bindings)

    @Slot(object)
    def write_card(self, card: "Card | None") -> None:
        """Let the learner write a card that begins with `card`, or change one with an id."""
        if self.kit is None or self._closing:
            return
        from studyapp.gui.widgets.own.card_dialog import CardDialog

        dialog = CardDialog(self.kit, card, self)
        dialog.saved.connect(self._on_card_saved)
        dialog.go.connect(self.go_to)
        dialog.open()

    @Slot(object)
    def _on_card_saved(self, _card: "Card") -> None:
        self.say(self.tr("Your card is saved. It comes up for review with the others."))
        if self._here[0] == "cards":
            self._show_page(*self._here)

    @Slot()
    def listen(self) -> None:
        """Hold the voice or let it go on, wherever the learner is; else read what the page has."""
        if self.kit is not None and self.kit.now_reading.active:
            self.kit.now_reading.toggle_wanted.emit()
        elif self.page is not None:
            self.page.listen()

    @Slot()
    def _on_reading(self) -> None:
        """Show below other pages what is read on, from the first time there is something."""
        assert self.kit is not None
        if self._strip is None and self.kit.now_reading.active:
            from studyapp.gui.reading_strip import ReadingStrip

            self._strip = ReadingStrip(self.kit.now_reading, self)
            self._strip.wanted.connect(self.go_to)
            self._right.addWidget(self._strip)
            self._hear_media_keys(self.kit.now_reading)
        if self._strip is not None:
            self._strip.show_beside(self._here[0])

    def _hear_media_keys(self, reading: "NowReading") -> None:
        """Answer to the desktop's media keys where it has a bus for them."""
        if sys.platform.startswith("linux"):
            with contextlib.suppress(ImportError):  # a system without the bus's library
                from studyapp.gui.media_keys import MediaKeys

                self._media_keys = MediaKeys(reading, self)

    @Slot()
    def show_guide(self) -> None:
        """Open the guide at the chapter about the page that shows."""
        self.go_to("guide", entry(self._here[0]).help if self._here[0] else "")

    @Slot()
    def show_keys(self) -> None:
        """Show all keys at a glance."""
        from studyapp.gui.key_map import KeyMap

        KeyMap(self.bindings, self).show()

    @Slot()
    def show_palette(self) -> None:
        """Let the learner find anything and do anything by typing."""
        if self.kit is None or not self._navigation.isEnabled():
            return
        from studyapp.gui.offering import offers_on, remembered
        from studyapp.gui.widgets.palette.palette import Palette

        if self._palette is None:
            self._palette = Palette(self)
            self._palette.chosen.connect(self._on_offer)
            self._palette.sought.connect(self._on_sought)
        offers = offers_on(
            self.page, self.deeds(), self._navigation.pages, self.bindings, self.preferences
        )
        self._palette.open(offers, remembered(self.preferences, offers))

    @Slot(object)
    def _on_offer(self, offer: "Offer") -> None:
        from studyapp.gui.offering import remember

        remember(self.preferences, offer)
        way, _, rest = offer.name.partition(":")
        name, _, argument = rest.partition(":")
        if way == "go":
            self.go_to(name, argument)
        elif way == "set":
            self.go_to("settings", rest)
        elif way == "put":
            self._choose(name, argument)
        else:
            place, _, deed = name.rpartition(".")
            on_page = place != Place.EVERYWHERE and self.page is not None
            if not (on_page and self.page is not None and self.page.act(deed)):
                self.act(deed)

    def _choose(self, setting: str, value: str) -> None:
        from studyapp.gui.choosing import Choosing

        choosing = self.findChild(Choosing)
        if choosing is None:
            choosing = Choosing(self.preferences, self._ways_back, self.bindings, self)
            choosing.said.connect(self.say)
            choosing.settled.connect(self._on_settled)
        choosing.take(setting, value)

    @Slot()
    def _on_settled(self) -> None:
        if self.page is not None:
            self.page.follow_settings()

    @Slot(str)
    def _on_sought(self, typed: str) -> None:
        if self.kit is not None:
            self.tasks.run(partial(_places, self.kit, typed), self._on_places)

    def _on_places(self, found: "tuple[str, tuple[tuple[float, Spot], ...]]") -> None:
        from studyapp.gui.offering import offer_of

        typed, spots = found
        if self._palette is not None:
            self._palette.show_places(typed, tuple((fit, offer_of(it)) for fit, it in spots))

    def changeEvent(self, event: QEvent) -> None:
        """Show the new day to whoever comes back to a window that was open overnight."""
        super().changeEvent(event)
        came_back = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if came_back and self._here[0] == _START_PAGE and self._day != self._today():
            self._show_page(*self._here)

    def _today(self) -> int:
        return study_day(self._now(), self.preferences.whole("rollover_hour"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room of the navigation where there is little."""
        super().resizeEvent(event)
        self._fit_navigation()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._fit_navigation()

    @Slot()
    def _on_language_changed(self) -> None:
        QTimer.singleShot(0, self, self._retell)  # the page that asked is still on its way back

    @Slot()
    def _retell(self) -> None:
        """Make everything that has words anew, and come back to where the learner was."""
        focus = self.focusWidget()
        name = focus.objectName() if focus is not None else ""
        self.setLocale(QLocale())
        self.banner.retell()
        if self._palette is not None:  # its words are of the language before
            self._palette.deleteLater()
            self._palette = None
        old, self._navigation = self._navigation, self._new_navigation()
        self._across.replaceWidget(old, self._navigation)
        old.setParent(None)
        old.deleteLater()
        self._fit_navigation()
        if self.kit is None or not self._here[0] or self._closing:
            return
        self._leave()
        self._drop_pages()
        self._show_page(*self._here)
        again = self.page.findChild(QWidget, name) if self.page is not None and name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_navigation(self) -> None:
        wanted = _NARROW_BELOW * max(1.0, theme.current().scale)
        self._navigation.set_narrow(narrow=self.width() < wanted)

    def _restore_size(self) -> None:
        kept = self.preferences.text("window").encode("ascii", "ignore")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept))):
            self.resize(*_FIRST_SIZE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place, end the voice and the background work, and close the files."""
        self._leave()
        if not self.saving.may_close():
            event.ignore()
            return
        with contextlib.suppress(StudyError):  # a window's size is not worth keeping it open
            self.preferences.set("window", bytes(self.saveGeometry().toBase64().data()).decode())
        self._closing = True
        self.saving.watch(None)
        self.tasks.close()
        # What just finished is handed over now: a desk that came too late must be closed as well.
        QCoreApplication.sendPostedEvents(self.tasks)
        if self.kit is not None:
            self.kit.close()
            self.kit = None
        super().closeEvent(event)
        QApplication.quit()


def _called(page: Page) -> str:
    """Return what a page that stands in no list calls itself, '' if it does not."""
    header = page.findChild(QLabel, "page_title")
    if isinstance(header, QLabel) and header.text() and header.isVisibleTo(page):
        return header.text()
    return place_title(page.places[0]) if page.places else ""


def _places(kit: Kit, typed: str) -> "tuple[str, tuple[tuple[float, Spot], ...]]":
    """Find places by name, in the background."""
    return typed, kit.desk.signposts.find(typed, _MOST_PLACES)


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
