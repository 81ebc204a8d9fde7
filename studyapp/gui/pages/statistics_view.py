"""The statistics of someone who has answered: figures, charts, and what to choose them by."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QMenu, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.amounts import number, percent
from studyapp.gui.dates import qt_date
from studyapp.gui.lengths import minutes_in_words
from studyapp.gui.widgets.cards import PageHeader, Panel, PlainButton, Segmented
from studyapp.gui.widgets.charts.bar_chart import Bars
from studyapp.gui.widgets.charts.calibration_chart import CalibrationChart
from studyapp.gui.widgets.charts.charted import Charted
from studyapp.gui.widgets.charts.figures import Figure
from studyapp.gui.widgets.charts.heat_map import HeatMap
from studyapp.gui.widgets.charts.workload_chart import WorkloadChart
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.overview.hard_panel import HardPanel
from studyapp.gui.widgets.overview.labels_panel import LabelsPanel
from studyapp.gui.widgets.overview.map_panel import MapPanel
from studyapp.gui.widgets.overview.mastery_panel import MasteryPanel
from studyapp.model.calibration import Calibration
from studyapp.model.days import date_of
from studyapp.model.journal import DayTotals
from studyapp.model.statistics import Share
from studyapp.study.forecasts import Workload
from studyapp.study.spreadsheets import Sheet
from studyapp.study.statistics import PERIODS, Overview

_ENOUGH: Final = 20
_MOST_BARS: Final = 100
_WEEK: Final = 7
_MONTH: Final = 30


class StatisticsView(QWidget):
    """Everything that is shown; `changed` says that another course or period was chosen."""

    changed = Signal()
    workload_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = PageHeader(self.tr("Statistics"), "", self)
        self._course = QComboBox(self)
        self._course.setObjectName("statistics-course")
        self._course.setAccessibleName(self.tr("Course"))
        self._course.setMaximumWidth(theme.current().size(320))
        self._course.activated.connect(self.changed)
        self._period = self._periods()
        self._export = self._exporting()
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
        self.map = MapPanel(self)
        self.hardest = HardPanel(self)
        self._year = HeatMap()
        self._coming = Bars()
        self._minutes = Bars()
        self._truth = CalibrationChart()
        self._workload = WorkloadChart()
        self._charts = {
            "year": Charted(self.tr("Your year"), self._year, "year", self),
            "coming": Charted(self.tr("The next 30 days"), self._coming, "coming", self),
            "minutes": Charted(self.tr("Time spent"), self._minutes, "minutes", self),
            "truth": Charted(self.tr("Expected and remembered"), self._truth, "calibration", self),
            "workload": Charted(self.tr("What an aim costs"), self._workload, "workload", self),
        }
        self._work_out = PlainButton(self.tr("Work it out"), "hourglass", self)
        self._work_out.setObjectName("workload-start")
        self._work_out.clicked.connect(self._on_work_out)
        self._charts["workload"].below.addWidget(self._work_out)
        self._lay_out()
        self._begin_workload()

    def _periods(self) -> Segmented:
        period = Segmented(
            (
                ("month", self.tr("30 days")),
                ("quarter", self.tr("90 days")),
                ("year", self.tr("Year")),
                ("all", self.tr("All")),
            ),
            self.tr("Period"),
            self,
        )
        period.setObjectName("statistics-period")
        period.set_value("quarter")
        period.chosen.connect(self._on_period)
        return period

    def _exporting(self) -> PlainButton:
        button = PlainButton(self.tr("Save as a table"), "save", self)
        button.setObjectName("statistics-export")
        self.sheets = QMenu(button)
        for sheet, label in (
            (Sheet.DAYS, self.tr("Days")),
            (Sheet.CARDS, self.tr("Cards")),
            (Sheet.REVIEWS, self.tr("Answers")),
        ):
            self.sheets.addAction(label).setData(str(sheet))
        button.setMenu(self.sheets)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        choices = QWidget(self)
        row = FlowLayout(choices, theme.current().space.small)
        row.addWidget(self._course)
        row.addWidget(self._period)
        row.addWidget(self._export)
        figures = Columns(parent=self)
        for figure in (self._retention, self._streak, self._time):
            panel = Panel(parent=self)
            panel.body.addWidget(figure)
            figures.add(panel)
        ahead, truth = Columns(760, self), Columns(760, self)
        for pair, names in ((ahead, ("coming", "minutes")), (truth, ("truth", "workload"))):
            for name in names:
                pair.add(self._charts[name])
        for widget in (
            self._header,
            choices,
            figures,
            self._labels,
            self._charts["year"],
            ahead,
            truth,
            self._mastery,
            self.map,
            self.hardest,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    # --- what is chosen ------------------------------------------------------------------------

    @property
    def course(self) -> str:
        """Return the pack that is chosen, '' for all courses taken."""
        return str(self._course.currentData() or "")

    @property
    def period(self) -> str:
        """Return the period that is chosen; see PERIODS."""
        return self._period.value()

    @Slot(str)
    def _on_period(self, _key: str) -> None:
        self.changed.emit()

    def _show_courses(self, overview: Overview) -> None:
        kept = self.course
        self._course.clear()
        self._course.addItem(self.tr("All courses"), "")
        for course in overview.courses:
            self._course.addItem(course.title, course.pack)
        self._course.setCurrentIndex(max(0, self._course.findData(kept)))
        self._course.setVisible(len(overview.courses) > 1)
        self.map.show_courses(overview.courses, self.course)

    # --- what is shown -------------------------------------------------------------------------

    def show_overview(self, overview: Overview) -> None:
        """Show `overview`."""
        self._show_courses(overview)
        self._show_figures(overview)
        self._labels.show_labels(overview.labels)
        self._mastery.show_mastery(overview.mastery)
        self._mastery.setVisible(any(lessons for _title, lessons in overview.mastery))
        self.hardest.show_cards(overview.hardest)
        self._show_year(overview)
        self._show_coming(overview)
        self._show_minutes(overview)
        self._show_truth(overview.calibration)
        for chart in self._charts.values():
            chart.refresh()

    def _show_figures(self, overview: Overview) -> None:
        streak = overview.streak
        self._header.set_texts(
            self.tr("Statistics"), self.tr("%Ln day(s) of study in all", "", streak.total)
        )
        self._retention.set_texts(*self._retained(overview.retention))
        if streak.current:
            longest = self.tr("day(s) in a row; the longest row was %1", "", streak.current)
            told = longest.replace("%1", number(streak.longest))
            self._streak.set_texts(number(streak.current), told)
        else:  # what was done stays done
            told = self.tr("day(s) of study stay yours, whenever you come back", "", streak.total)
            self._streak.set_texts(number(streak.total), told)
        minutes = round(sum(day.taken_ms for day in overview.spell) / 60_000)
        answers = sum(day.reviews for day in overview.spell)
        told = self.tr("spent on %Ln answer(s) in this period", "", answers)
        self._time.set_texts(minutes_in_words(minutes), told)

    def _retained(self, share: Share) -> tuple[str, str]:
        if share.value is None or share.whole < _ENOUGH:
            return "\u2013", self.tr("remembered: not enough answers yet (%1 of %2)").replace(
                "%1", number(share.whole)
            ).replace("%2", str(_ENOUGH))
        low, high = share.bounds()
        told = self.tr("remembered: %1 of %2 answers, most likely %3 to %4 %")
        figures = (share.part, share.whole, 100 * low, 100 * high)
        for place, figure in enumerate(figures, 1):
            told = told.replace(f"%{place}", number(figure))
        return percent(share.value), told

    # --- charts --------------------------------------------------------------------------------

    def _show_year(self, overview: Overview) -> None:
        counts = {date_of(day.study_day): day.reviews + day.questions for day in overview.days}
        self._year.set_days(counts, date_of(overview.day))
        done = self.tr("%Ln day(s) with answers", "", sum(count > 0 for count in counts.values()))
        self._year.describe(self.tr("Answers given on each day of the last year"), done)
        self._charts["year"].set_note(self.tr("A day of rest each week breaks no row."))

    def _show_coming(self, overview: Overview) -> None:
        names = [self._date(overview.day + ahead) for ahead in range(len(overview.coming))]
        names[0] = self.tr("Today")
        headings = (self.tr("Day"), self.tr("Cards due"))
        self._coming.set_values(names, overview.coming, 0, headings)
        total = self.tr("%Ln card(s) in all", "", sum(overview.coming))
        self._coming.describe(self.tr("Cards due on each of the next 30 days"), total)
        self._charts["coming"].set_note(
            self.tr("Cards that you know already; new ones and second looks come on top.")
        )

    def _show_minutes(self, overview: Overview) -> None:
        spans = list(_spans(overview.spell, overview.day, PERIODS[self.period]))
        minutes = [round(sum(day.taken_ms for day in days) / 60_000, 1) for _, _, days in spans]
        names = [self._span(first, last) for first, last, _ in spans]
        headings = (self.tr("Time"), self.tr("Minutes"))
        self._minutes.set_values(names, minutes, len(spans) - 1, headings)
        whole = round(sum(day.taken_ms for day in overview.spell) / 60_000)
        total = self.tr("%Ln minute(s) in all", "", whole)
        self._minutes.describe(self.tr("Minutes spent on answers"), total)
        self._charts["minutes"].set_note(total)

    def _show_truth(self, calibration: Calibration) -> None:
        self._truth.set_groups(calibration.groups)
        told = self._truth_in_words(calibration)
        self._truth.describe(self.tr("Recall expected before an answer, and what came true"), told)
        self._charts["truth"].set_note(told)

    def _truth_in_words(self, calibration: Calibration) -> str:
        remembered = calibration.remembered
        if calibration.expected is None or remembered.whole < _ENOUGH:
            return self.tr("Not enough answers yet to hold the predictions to account.")
        told = self.tr("Expected %1 %, remembered %2 % of %3 answers; on average %4 points apart.")
        numbers = (
            str(_hundred(calibration.expected)),
            str(_hundred(remembered.value or 0.0)),
            self.locale().toString(remembered.whole),
            self.locale().toString(100 * (calibration.error or 0.0), "f", 1),
        )
        for place, figure in enumerate(numbers, 1):
            told = told.replace(f"%{place}", figure)
        return told

    # --- what an aim costs ---------------------------------------------------------------------

    def _begin_workload(self) -> None:
        self._workload.hide()
        self._charts["workload"].offer_table(on=False)
        self._workload.describe(
            self.tr("Minutes a day for each aim"), self.tr("Not worked out yet")
        )
        self._charts["workload"].set_note(
            self.tr(
                "Plays the next 90 days for four aims, with your own pace and grades. "
                "A higher aim costs more time; no aim is the best for everybody."
            )
        )

    @Slot()
    def _on_work_out(self) -> None:
        self._work_out.setEnabled(False)
        self._work_out.setText(self.tr("Working \u2026"))
        self.workload_wanted.emit()

    def show_workloads(self, workloads: Sequence[Workload], aim: float) -> None:
        """Show what each aim costs; `aim` is the learner's own."""
        self._work_out.setEnabled(True)
        self._work_out.setText(self.tr("Work it out again"))
        self._workload.set_workloads(workloads, aim)
        self._charts["workload"].offer_table(on=True)
        told = [
            self.tr("%1 %: %2 minutes a day")
            .replace("%1", str(_hundred(one.retention)))
            .replace("%2", self.locale().toString(one.minutes, "f", 1))
            for one in workloads
        ]
        self._workload.describe(self.tr("Minutes a day for each aim"), ", ".join(told))
        if not self._charts["workload"].as_table:
            self._workload.show()
        self._charts["workload"].refresh()

    # --- words ---------------------------------------------------------------------------------

    def _span(self, first: int, last: int) -> str:
        if first == last:
            return self._date(first)
        if last - first < _MONTH - 1:
            return self._date(first) + " \u2013"
        return self.locale().toString(qt_date(date_of(last)), _in_dates("MMM yyyy"))

    def _date(self, day: int) -> str:
        return self.locale().toString(qt_date(date_of(day)), _in_dates("d MMM"))


def _spans(
    days: Sequence[DayTotals], today: int, length: int
) -> Iterator[tuple[int, int, list[DayTotals]]]:
    """Cut a period into days, or into weeks or months where days would be too many bars."""
    first = max(today - length + 1, min((day.study_day for day in days), default=today))
    if length <= _MOST_BARS:
        first = today - length + 1
    count = today - first + 1
    step = 1 if count <= _MOST_BARS else _WEEK if count <= _MOST_BARS * _WEEK else _MONTH
    found: dict[int, list[DayTotals]] = {}
    for day in days:
        found.setdefault((today - day.study_day) // step, []).append(day)
    for back in range((count - 1) // step, -1, -1):
        last = today - back * step
        yield max(first, last - step + 1), last, found.get(back, [])


def _hundred(share: float) -> int:
    return round(100 * share)


def _in_dates(written: str) -> str:
    """Return how the language writes a date that is written like this in English."""
    return QCoreApplication.translate("Dates", written)
