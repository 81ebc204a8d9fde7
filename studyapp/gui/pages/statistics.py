"""Statistics: what was done, what comes, how much stays, what hangs together."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.statistics_view import StatisticsView
from studyapp.gui.widgets.cards import EmptyState, Scroller
from studyapp.study.forecasts import Workload
from studyapp.study.spreadsheets import Sheet
from studyapp.study.statistics import PERIODS, Overview, TermMastery
from studyapp.study.ways_back import WayBack

_AIMS: Final = (0.80, 0.85, 0.90, 0.95)
_HORIZON: Final = 90  # days that are played for each aim


class StatisticsPage(Page):
    """Charts that can each be read as a table; an invitation before the first answer."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._looks = 0
        self._overview: Overview | None = None
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
        self._empty.hide()
        self._scroller.body.addWidget(self._empty, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroller)

    def open(self, argument: str) -> None:
        """Show where the learner stands; the page has no argument."""
        del argument
        self._look()

    def taken_back(self, way: WayBack) -> None:
        """Show the figures of now."""
        del way
        self.open("")

    def first_focus(self) -> QWidget:
        """Return the page itself once there is something to read, else the way to begin."""
        return self._scroller if self._empty.isHidden() else self._empty.action

    # --- reading -------------------------------------------------------------------------------

    def _look(self) -> None:
        """Read the figures in the background: years of answers stand behind them."""
        self._looks += 1
        course, period = self._choice()
        ask = partial(_asked, self._kit, self._looks, course, period)
        self._kit.tasks.run(ask, self._on_overview)

    def _choice(self) -> tuple[str, str]:
        return ("", "quarter") if self._view is None else (self._view.course, self._view.period)

    def _on_overview(self, found: tuple[int, Overview]) -> None:
        look, overview = found
        if look != self._looks:
            return  # something else was chosen since
        self._overview = overview
        self._empty.setVisible(not overview.begun)
        if overview.begun and self._view is None:
            self._build()
        if self._view is not None:
            self._view.setVisible(overview.begun)
            self._view.show_overview(overview)
            self._look_at_map(self._view.map.pack)
        elif self.isVisible():
            self.first_focus().setFocus()

    def _build(self) -> None:
        view = StatisticsView(self)
        view.changed.connect(self._on_changed)
        view.map.course_wanted.connect(self._look_at_map)
        view.map.term_wanted.connect(self._on_term)
        view.hardest.wanted.connect(self._on_card)
        view.workload_wanted.connect(self._on_workload)
        view.sheets.triggered.connect(self._on_sheet)
        self._scroller.body.addWidget(view)
        self._view = view

    @Slot(str)
    def _look_at_map(self, pack: str) -> None:
        if pack:
            self._kit.tasks.run(partial(_terms, self._kit, pack), self._on_terms)

    def _on_terms(self, found: tuple[str, tuple[TermMastery, ...]]) -> None:
        if self._view is not None:
            self._view.map.show_terms(*found)

    # --- what the learner does -----------------------------------------------------------------

    @Slot()
    def _on_start(self) -> None:
        self.go.emit("review", "")

    @Slot()
    def _on_changed(self) -> None:
        self._look()

    @Slot(str)
    def _on_term(self, key: str) -> None:
        self.go.emit("glossary", key)

    @Slot(str)
    def _on_card(self, unit: str) -> None:
        self.go.emit("browse", f"key:{unit}")

    @Slot()
    def _on_workload(self) -> None:
        work = partial(self._kit.desk.forecasts.by_aim, _HORIZON, _AIMS)
        self._kit.tasks.run(work, self._on_workloads)

    def _on_workloads(self, workloads: tuple[Workload, ...]) -> None:
        if self._view is not None:
            aim = self._kit.desk.preferences.number("retention")
            self._view.show_workloads(workloads, aim)

    # --- tables to take along ------------------------------------------------------------------

    @Slot(QAction)
    def _on_sheet(self, action: QAction) -> None:
        sheet = Sheet(str(action.data()))
        kinds = self.tr("Tables (*.csv)")
        title = self.tr("Save as a table")
        chosen, _kind = QFileDialog.getSaveFileName(self, title, f"{sheet}.csv", kinds)
        if chosen:
            self.save(sheet, Path(chosen))

    def save(self, sheet: Sheet, file: Path) -> None:
        """Write `sheet` of what the page shows to `file` in the background."""
        if self._overview is None:
            return
        course, period = self._choice()
        packs = [course] if course else [one.pack for one in self._overview.courses]
        first = self._overview.day - PERIODS[period] + 1
        write = self._kit.desk.spreadsheets.write
        work = partial(write, sheet, file, packs, first, self._overview.day)
        self._kit.tasks.run(work, self._on_saved)

    def _on_saved(self, file: Path) -> None:
        self.said.emit(self.tr("%1 is written.").replace("%1", file.name))


def _asked(kit: Kit, look: int, course: str, period: str) -> tuple[int, Overview]:
    return look, kit.desk.statistics.overview(course, period)


def _terms(kit: Kit, pack: str) -> tuple[str, tuple[TermMastery, ...]]:
    return pack, kit.desk.statistics.terms(pack)
