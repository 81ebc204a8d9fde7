"""The first page: what waits, where to read on, and what comes."""

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.dates import qt_date
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.cards import PageHeader, Panel, Scroller
from studyapp.gui.widgets.charts.bar_chart import Bars
from studyapp.gui.widgets.charts.heat_map import HeatMap
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.overview.catch_up_panel import CatchUpPanel
from studyapp.gui.widgets.overview.continue_panel import ContinuePanel
from studyapp.gui.widgets.overview.days_panel import DaysPanel
from studyapp.gui.widgets.overview.due_panel import DuePanel
from studyapp.gui.widgets.overview.exams_strip import ExamsStrip
from studyapp.gui.widgets.overview.news_strip import NewsStrip
from studyapp.model.days import date_of
from studyapp.model.errors import StudyError
from studyapp.study.today import FIRST_VISIT, Today

if TYPE_CHECKING:  # start-up is precious: these come with the desk, behind the first paint
    from collections.abc import Sequence

    from studyapp.gui.widgets.overview.welcome import Welcome
    from studyapp.study.day_ahead import DayAhead
    from studyapp.study.forecasts import Clearing
    from studyapp.study.library import Course
    from studyapp.study.ways_back import WayBack

_MORNING: Final = range(4, 12)
_AFTERNOON: Final = range(12, 18)
_WEEKS: Final = 53


class TodayPage(Page):
    """Greets, says what is due, and leads into it; welcomes whoever takes no course yet."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._scroller = Scroller(self)
        self._day: DayView | None = None
        self._welcome: Welcome | None = None
        self._put_off = 0  # the study day on which catching up was put off
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroller)

    def open(self, argument: str) -> None:
        """Show this day, or with `FIRST_VISIT` the first screen, which waits for no file."""
        if argument == FIRST_VISIT:
            self._show_welcome()
            self._kit.tasks.run(self._shelf, self._on_shelf)
            return
        today = self._kit.today()
        if today.courses:
            self._show_day(today)
        else:
            self._show_welcome().show_courses(self._kit.desk.library.courses())

    def taken_back(self, way: "WayBack") -> None:
        """Show what is due now."""
        del way
        self.open("")

    def follow_settings(self) -> None:
        """Let the choices of the first screen show what is set."""
        if self._welcome is not None:
            self._welcome.show_values()

    def first_focus(self) -> QWidget:
        """Return the main action."""
        if self._welcome is not None and not self._welcome.isHidden():
            return self._welcome.first_focus()
        return self._day.first_focus() if self._day is not None else self

    def _show_day(self, today: Today) -> None:
        if self._day is None:
            self._day = DayView(self)
            self._day.due.started.connect(self._on_start)
            self._day.due.hands_free.connect(self._on_hands_free)
            self._day.reading.chosen.connect(self._on_read)
            self._day.exams.opened.connect(self._on_exams)
            self._day.news.wanted.connect(self._on_news)
            self._day.catch_up.wanted.connect(self._on_clearing_wanted)
            self._day.catch_up.taken.connect(self._on_minutes)
            self._day.catch_up.put_off.connect(self._on_put_off)
            self._scroller.body.addWidget(self._day)
        self._day.show_today(today, self._kit.now().hour, self._kit.preferences.text("name"))
        self._day.show()
        if self._welcome is not None:
            self._welcome.hide()
        self._kit.tasks.run(self._look_ahead, self._on_day_ahead)

    def _look_ahead(self) -> "tuple[DayAhead, bool] | None":
        """Work out the day, and whether the app was updated since it ran here last."""
        try:
            desk = self._kit.desk
            return desk.day_ahead(), bool(desk.updated_from)
        except StudyError:  # the files cannot be opened: the window says so
            return None

    def _on_day_ahead(self, found: "tuple[DayAhead, bool] | None") -> None:
        if self._day is None or found is None:
            return
        ahead, updated = found
        self._day.show_ahead(ahead, catch_up=self._put_off != ahead.day)
        if updated:
            self._day.news.tell()

    @Slot(int)
    def _on_clearing_wanted(self, minutes: int) -> None:
        forecasts = self._kit.desk.forecasts
        self._kit.tasks.run(partial(forecasts.clearing, minutes), self._on_clearing)

    def _on_clearing(self, clearing: "Clearing") -> None:
        if self._day is not None:
            self._day.catch_up.show_clearing(clearing, self._kit.desk.progress.today())

    @Slot(int)
    def _on_minutes(self, minutes: int) -> None:
        self._kit.desk.preferences.set("minutes_per_day", minutes)
        self._on_put_off()
        if self._day is not None:
            self._day.catch_up.hide()
        self.said.emit(
            self.tr("%1 minutes a day from now on; the settings change it at any time.").replace(
                "%1", str(minutes)
            )
        )
        self.open("")

    @Slot()
    def _on_put_off(self) -> None:
        self._put_off = self._kit.desk.progress.today()

    @Slot()
    def _on_news(self) -> None:
        self.go.emit("guide", "what-is-new")

    @Slot()
    def _on_exams(self) -> None:
        self.go.emit("exams", "")

    def _show_welcome(self) -> "Welcome":
        from studyapp.gui.widgets.overview.welcome import Welcome

        if self._welcome is None:
            self._welcome = Welcome(self._kit.preferences, self)
            self._welcome.begun.connect(self._on_begin)
            self._welcome.looked.connect(self._on_look)
            self._welcome.wanted.connect(self._on_library)
            self._scroller.body.addWidget(self._welcome)
        self._welcome.show()
        if self._day is not None:
            self._day.hide()
        return self._welcome

    def _shelf(self) -> "Sequence[Course]":
        try:
            return self._kit.desk.library.courses()
        except StudyError:  # the files cannot be opened: the window says so
            return ()

    def _on_shelf(self, courses: "Sequence[Course]") -> None:
        if self._welcome is not None and courses:
            self._welcome.show_courses(courses)

    @Slot()
    def _on_hands_free(self) -> None:
        self.go.emit("hands-free", "")

    @Slot()
    def _on_start(self) -> None:
        self.go.emit("review", "")

    @Slot(str)
    def _on_read(self, lesson: str) -> None:
        self.go.emit("lesson" if lesson else "library", lesson)

    @Slot(str)
    def _on_begin(self, pack: str) -> None:
        if self._welcome is not None:
            self._welcome.show_waiting(waiting=True)
        self._kit.tasks.run(partial(self._take, pack), self._on_taken)

    def _take(self, pack: str) -> tuple[str, str] | StudyError:
        """Enrol in the background; that it could not be done gives the button back as well."""
        try:
            return self._taken(pack)
        except StudyError as error:
            return error

    def _taken(self, pack: str) -> tuple[str, str]:
        """Enrol, behind the first look at the shelf, and return where the course begins."""
        library = self._kit.desk.library
        if library.course(pack) is None:
            library.refresh()
        course = library.course(pack)
        if course is None:
            return "library", ""
        library.enrol(pack)
        first = course.next_lesson
        return ("lesson", first.key) if first is not None else ("course", pack)

    def _on_taken(self, place: tuple[str, str] | StudyError) -> None:
        if self._welcome is not None:
            self._welcome.show_waiting(waiting=False)
        if isinstance(place, StudyError):
            self.said.emit(in_words(place))
        else:
            self.go.emit(*place)

    @Slot(str)
    def _on_look(self, pack: str) -> None:
        self.go.emit("course", pack)

    @Slot()
    def _on_library(self) -> None:
        self.go.emit("library", "")


class DayView(QWidget):
    """The day of someone who takes a course."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: Today | None = None
        self._header = PageHeader(parent=self)
        self.due = DuePanel(self)
        self.reading = ContinuePanel(self)
        self.news = NewsStrip(self)
        self.catch_up = CatchUpPanel(self)
        self.exams = ExamsStrip(self)
        self._days = DaysPanel(self)
        self._forecast = Bars(self)
        self._forecast.setObjectName("forecast")
        self._year = HeatMap(self)
        self._year.setObjectName("year")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        above, below = Columns(parent=self), Columns(parent=self)
        above.add(self.due, 2)
        above.add(self.reading, 3)
        below.add(self._days, 2)
        below.add(self._framed(self.tr("The next two weeks"), self._forecast), 3)
        column.addWidget(self._header)
        column.addWidget(self.news)
        column.addWidget(self.catch_up)
        column.addWidget(above)
        column.addWidget(self.exams)
        column.addWidget(below)
        column.addWidget(self._framed(self.tr("The last year"), self._year))
        column.addStretch(1)

    def _framed(self, title: str, chart: QWidget) -> Panel:
        panel = Panel(title, self)
        panel.body.addWidget(chart)
        return panel

    def first_focus(self) -> QWidget:
        """Return the button that starts the review, or the one that leads on reading."""
        return self.reading.button if self.due.start.isHidden() else self.due.start

    def show_today(self, today: Today, hour: int, name: str = "") -> None:
        """Show `today` and greet by `hour` of the clock, and by `name` if there is one."""
        self._today = today
        day = self.locale().toString(qt_date(date_of(today.day)), QLocale.FormatType.LongFormat)
        self._header.set_texts(self._greeting(hour, name), day)
        self.due.show_today(today)
        self.reading.show_place(today.go_on, primary=self.due.start.isHidden())
        self._days.show_today(today)
        self._show_coming(today)
        self._show_year(today)

    def show_ahead(self, ahead: "DayAhead", *, catch_up: bool) -> None:
        """Show what minutes and exams make of the day, and what has piled up."""
        self.due.show_ahead(ahead)
        if self._today is not None:
            primary = self.due.start.isHidden()
            self.reading.show_place(self._today.go_on, primary=primary)
        self.exams.show_exams(ahead.exams)
        if ahead.backlog is not None and catch_up:
            self.catch_up.show_backlog(ahead.backlog, ahead.minutes_given)
        else:
            self.catch_up.hide()

    def _greeting(self, hour: int, name: str) -> str:
        if hour in _MORNING:
            named, plain = self.tr("Good morning, %1"), self.tr("Good morning")
        elif hour in _AFTERNOON:
            named, plain = self.tr("Good afternoon, %1"), self.tr("Good afternoon")
        else:
            named, plain = self.tr("Good evening, %1"), self.tr("Good evening")
        return named.replace("%1", name) if name else plain

    def _show_coming(self, today: Today) -> None:
        start = date_of(today.day)
        days = [start + timedelta(ahead) for ahead in range(len(today.coming))]
        names = [self.locale().dayName(day.isoweekday(), _SHORT) for day in days]
        names[0] = self.tr("Today")
        headings = (self.tr("Day"), self.tr("Cards due"))
        self._forecast.set_values(names, today.coming, 0, headings)
        total = self.tr("%Ln card(s) in two weeks", "", sum(today.coming))
        self._forecast.describe(self.tr("Cards due on each of the next 14 days"), total)

    def _show_year(self, today: Today) -> None:
        counts = {date_of(day.study_day): day.reviews + day.questions for day in today.days}
        self._year.set_days(counts, date_of(today.day), _WEEKS)
        done = self.tr("%Ln day(s) with answers", "", sum(count > 0 for count in counts.values()))
        self._year.describe(self.tr("Answers given on each day of the last year"), done)


_SHORT: Final = QLocale.FormatType.ShortFormat
