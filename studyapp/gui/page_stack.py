"""Going from page to page: which one shows, what it is given, and the way back."""

import contextlib
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget

from studyapp.gui.directory import entry
from studyapp.gui.keys.table import title as place_title
from studyapp.gui.keys.tips import tell_keys
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.sentences import in_words
from studyapp.gui.tab_order import follow_layout
from studyapp.model.days import study_day
from studyapp.model.errors import StudyError

START_PAGE: Final = "today"


class PageStack(QStackedWidget):
    """Makes each page on its first visit, and shows one at a time.

    `first` names the page to begin with and what to open there. `going` comes before the learner
    leaves for another page, `came` with the name of the page that shows; `made` carries a new page
    for who serves it, `given` the kit that pages are made with from now on, or None.
    """

    going = Signal()
    came = Signal(str)
    made = Signal(object)
    given = Signal(object)
    said = Signal(str)

    def __init__(self, first: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.first = first
        self._kit: Kit | None = None
        self._pages: dict[str, Page] = {}
        self._here: tuple[str, str] = ("", "")
        self._trail: list[tuple[str, str]] = []
        self._told = ""
        self._day = 0

    @property
    def kit(self) -> Kit | None:
        """Return what pages are given, None while the learner's files cannot be used."""
        return self._kit

    def give(self, kit: Kit | None) -> None:
        """Let pages be made with `kit` from now on; with None there is nowhere to go."""
        self._kit = kit
        self.given.emit(kit)

    @property
    def page(self) -> Page | None:
        """Return the page that shows."""
        return self._pages.get(self._here[0])

    @property
    def here(self) -> str:
        """Return the name of the page that shows, '' for none."""
        return self._here[0]

    # --- going -----------------------------------------------------------------------------------

    @Slot(str, str)
    def go_to(self, name: str, argument: str) -> None:
        """Open page `name`; Alt+Left comes back."""
        if self._kit is None:
            return
        before = self._here
        self.going.emit()
        self.leave()
        self._show(name, argument)
        if before[0] and before != (name, argument):
            # Back from a first lesson lies the day, not the first screen again.
            self._trail.append((START_PAGE, "") if before[0] == START_PAGE else before)

    def go_first(self) -> None:
        """Open the page that the window begins with."""
        self.go_to(*self.first)

    def go_once(self, name: str, argument: str) -> None:
        """Open page `name` with something to be done there: coming back does it not again."""
        self.go_to(name, argument)
        if self._here == (name, argument):
            self._here = (name, "")

    @Slot()
    def back(self) -> None:
        """Go back to the page before."""
        if self._trail and self._kit is not None:
            self.leave()
            self._show(*self._trail.pop())

    def leave(self) -> None:
        """Let the page that shows keep what the learner would miss."""
        if self.page is not None:
            try:
                self.page.leave()
            except StudyError as error:  # a full disk must not hold the learner on a page
                self.said.emit(in_words(error))

    # --- the page that shows, anew ---------------------------------------------------------------

    def refresh(self) -> None:
        """Let the page that shows read again what it shows."""
        if self.page is not None:
            self.page.open(self._here[1])

    def show_again(self) -> None:
        """Show the page anew, as if one came to it."""
        if self._kit is not None and self._here[0]:
            self._show(*self._here)

    def show_new_day(self) -> None:
        """Show the new day, if one has begun since the page of the day came up."""
        if self._here[0] == START_PAGE and self._day != self._today():
            self.show_again()

    @Slot()
    def follow_settings(self) -> None:
        """Let the page that shows follow a setting that was changed from elsewhere."""
        if self.page is not None:
            self.page.follow_settings()

    def retell(self) -> None:
        """Make every page anew, in the language in force, and come back to where one was."""
        if self._kit is None or not self._here[0]:
            return
        focus = self.window().focusWidget()
        name = focus.objectName() if focus is not None else ""
        self.leave()
        self._drop()
        self._show(*self._here)
        again = self.page.findChild(QWidget, name) if self.page is not None and name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- none of the pages -----------------------------------------------------------------------

    def empty(self) -> None:
        """Drop every page and the way back."""
        self._drop()
        self._trail.clear()
        self._here = ("", "")

    def show_instead(self, widget: QWidget) -> None:
        """Show `widget`, which is none of the pages, until it is taken away."""
        self._here = ("", "")
        self.addWidget(widget)
        self.setCurrentWidget(widget)

    # --- how a page comes up ---------------------------------------------------------------------

    def _show(self, name: str, argument: str) -> None:
        page = self._page(name)
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()  # else Qt hands it to the list of pages for a moment, aloud
        if entry(name).title:
            self._tell(entry(name).label)  # before what the page says of itself
        try:
            page.open(argument)
        except StudyError:
            self._stay()
            raise
        self._here = (name, argument)
        self._day = self._today()
        self.setCurrentWidget(page)
        self.came.emit(name)
        follow_layout(page)
        if not entry(name).title:
            self._tell(_called(page) or entry(entry(name).beside).label)
        page.setAccessibleName(self._told)
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            assert self._kit is not None, "without a kit one goes nowhere"
            page = entry(name).factory()(self._kit)
            page.setObjectName(f"page-{name}")
            page.go.connect(self.go_to)
            page.said.connect(self.said)
            tell_keys(page, self._kit.bindings)
            self.addWidget(page)
            self._pages[name] = page
            self.made.emit(page)
        return self._pages[name]

    def _stay(self) -> None:
        """Bring the page that still shows back to life: it was left for one that cannot open."""
        page = self.page
        if page is not None:
            with contextlib.suppress(StudyError):
                page.open(self._here[1])
            self._tell(page.accessibleName())
            page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, title: str) -> None:
        """Name the page in the title of the window, and to who hears the window."""
        window = self.window()
        window.setWindowTitle(f"{title} \N{EN DASH} StudyApp")
        if title != self._told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, title))
        self._told = title

    def _drop(self) -> None:
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    def _today(self) -> int:
        kit = self._kit
        return study_day(kit.now(), kit.preferences.whole("rollover_hour")) if kit else self._day


def _called(page: Page) -> str:
    """Return what a page that stands in no list calls itself, '' if it does not."""
    header = page.findChild(QLabel, "page_title")
    if isinstance(header, QLabel) and header.text() and header.isVisibleTo(page):
        return header.text()
    return place_title(page.places[0]) if page.places else ""
