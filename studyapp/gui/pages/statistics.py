"""Statistics: what was done, what comes, how much stays."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.dates import qt_date
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import EmptyState, PageHeader, Panel, Scroller
from studyapp.gui.widgets.charts.bar_chart import Bars
from studyapp.gui.widgets.charts.charted import Charted
from studyapp.gui.widgets.charts.figures import Figure
from studyapp.gui.widgets.charts.heat_map import HeatMap
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.overview.labels_panel import LabelsPanel
from studyapp.gui.widgets.overview.mastery_panel import MasteryPanel
from studyapp.model.days import date_of
from studyapp.model.statistics import Share
from studyapp.study.standing import Overview

_ENOUGH: Final = 20
_DAYS: Final = 30


class StatisticsPage(Page):
    """Charts that can each be read as a table; an invitation before the first answer."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._scroller = Scroller(self)
        self._view: StatisticsView | None = None
        self._empty = EmptyState(
            "statistics",
            self.tr("Nothing to count yet"),
            self.tr("After your first answers this page shows what stays and what comes."),
            self.tr("Start review"),
            self,
        )
        self._empty.acted.connect(self._on_start)
        self._empty.action.setObjectName("statistics-start")
        self._scroller.body.addWidget(self._empty, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroller)

    def open(self, argument: str) -> None:
        """Show where the learner stands; the page has no argument."""
        del argument
        overview = self._kit.desk.standing.overview()
        begun = any(day.reviews for day in overview.days)
        self._empty.setVisible(not begun)
        if begun and self._view is None:
            self._view = StatisticsView(self)
            self._scroller.body.addWidget(self._view)
        if self._view is not None:
            self._view.setVisible(begun)
            self._view.show_overview(overview)

    def first_focus(self) -> QWidget:
        """Return the page itself once there is something to read, else the way to begin."""
        return self._empty.action if self._view is None else self._scroller

    @Slot()
    def _on_start(self) -> None:
        self.go.emit("review", "")


class StatisticsView(QWidget):
    """The page of someone who has answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = PageHeader(self.tr("Statistics"), "", self)
        self._retention = Figure(parent=self)
        self._streak = Figure(parent=self)
        self._time = Figure(parent=self)
        for figure, name in (
            (self._retention, "retention"),
            (self._streak, "streak"),
            (self._time, "time"),
        ):
            figure.setObjectName(name)
        self._labels = LabelsPanel(self)
        self._mastery = MasteryPanel(self)
        self._year = HeatMap()
        self._coming = Bars()
        self._minutes = Bars()
        self._charts = (
            Charted(self.tr("Your year"), self._year, "year", self),
            Charted(self.tr("The next 30 days"), self._coming, "coming", self),
            Charted(self.tr("Minutes a day"), self._minutes, "minutes", self),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        figures = Columns(parent=self)
        for figure in (self._retention, self._streak, self._time):
            panel = Panel(parent=self)
            panel.body.addWidget(figure)
            figures.add(panel)
        bars = Columns(760, self)
        bars.add(self._charts[1])
        bars.add(self._charts[2])
        for widget in (
            self._header,
            figures,
            self._labels,
            self._charts[0],
            bars,
            self._mastery,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def show_overview(self, overview: Overview) -> None:
        """Show `overview`."""
        self._show_figures(overview)
        self._labels.show_labels(overview.labels)
        self._mastery.show_mastery(overview.mastery)
        self._mastery.setVisible(any(lessons for _title, lessons in overview.mastery))
        self._show_year(overview)
        self._show_coming(overview)
        self._show_minutes(overview)
        for chart in self._charts:
            chart.refresh()

    # --- numbers -------------------------------------------------------------------------------

    def _show_figures(self, overview: Overview) -> None:
        self._header.set_texts(
            self.tr("Statistics"),
            self.tr("%Ln day(s) of study in all", "", overview.streak.total),
        )
        self._retention.set_texts(*self._retained(overview.retention))
        current = overview.streak.current
        longest = self.tr("day(s) in a row; the longest row was %1", "", current)
        self._streak.set_texts(str(current), longest.replace("%1", str(overview.streak.longest)))
        recent = [day for day in overview.days if day.study_day > overview.day - _DAYS]
        minutes = round(sum(day.taken_ms for day in recent) / 60_000)
        self._time.set_texts(
            self.tr("%Ln min", "", minutes), self.tr("spent on answers in the last 30 days")
        )

    def _retained(self, share: Share) -> tuple[str, str]:
        if share.value is None or share.whole < _ENOUGH:
            return "\u2013", self.tr("remembered: not enough answers yet (%1 of %2)").replace(
                "%1", str(share.whole)
            ).replace("%2", str(_ENOUGH))
        low, high = share.bounds()
        told = self.tr("remembered: %1 of %2 answers, most likely %3 to %4 %")
        for place, number in enumerate((share.part, share.whole, _hundred(low), _hundred(high)), 1):
            told = told.replace(f"%{place}", str(number))
        return f"{_hundred(share.value)} %", told

    # --- charts --------------------------------------------------------------------------------

    def _show_year(self, overview: Overview) -> None:
        counts = {date_of(day.study_day): day.reviews + day.questions for day in overview.days}
        self._year.set_days(counts, date_of(overview.day))
        done = self.tr("%Ln day(s) with answers", "", sum(count > 0 for count in counts.values()))
        self._year.describe(self.tr("Answers given on each day of the last year"), done)

    def _show_coming(self, overview: Overview) -> None:
        names = [self._date(overview.day + ahead) for ahead in range(len(overview.coming))]
        names[0] = self.tr("Today")
        headings = (self.tr("Day"), self.tr("Cards due"))
        self._coming.set_values(names, overview.coming, 0, headings)
        total = self.tr("%Ln card(s) in all", "", sum(overview.coming))
        self._coming.describe(self.tr("Cards due on each of the next 30 days"), total)

    def _show_minutes(self, overview: Overview) -> None:
        taken = {day.study_day: day.taken_ms / 60_000 for day in overview.days}
        days = range(overview.day - _DAYS + 1, overview.day + 1)
        minutes = [round(taken.get(day, 0.0), 1) for day in days]
        headings = (self.tr("Day"), self.tr("Minutes"))
        self._minutes.set_values([self._date(day) for day in days], minutes, _DAYS - 1, headings)
        total = self.tr("%Ln minute(s) in all", "", round(sum(minutes)))
        self._minutes.describe(self.tr("Minutes spent on each of the last 30 days"), total)

    def _date(self, day: int) -> str:
        return self.locale().toString(qt_date(date_of(day)), "d MMM")


def _hundred(share: float) -> int:
    return round(100 * share)
