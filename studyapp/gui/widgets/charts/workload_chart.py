"""What each aim of remembering costs in minutes a day, and what is remembered for it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from studyapp.gui.amounts import number, percent
from studyapp.gui.widgets.charts.bar_chart import Bars
from studyapp.study.forecasts import Workload


class WorkloadChart(Bars):
    """A bar for each aim; the learner's own is lit and named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workloads: tuple[Workload, ...] = ()

    def set_workloads(self, workloads: Sequence[Workload], aim: float) -> None:
        """Show `workloads`; the one nearest to `aim` is the learner's."""
        self._workloads = tuple(workloads)
        distances = [abs(one.retention - aim) for one in workloads]
        own = distances.index(min(distances)) if distances else None
        self.set_values(
            [percent(one.retention) for one in workloads],
            [round(one.minutes, 1) for one in workloads],
            own,
            (self.tr("Aim"), self.tr("Minutes a day")),
        )

    def as_table(self) -> list[tuple[str, ...]]:
        """Return each aim with its minutes, its reviews, and what is known at the end."""
        head = (
            self.tr("Aim"),
            self.tr("Minutes a day"),
            self.tr("Reviews a day"),
            self.tr("Cards known at the end"),
        )
        return [head, *(self._row(one) for one in self._workloads)]

    def _label(self, point: int) -> str:
        one = self._workloads[point]
        told = self.tr("%1: %2 minutes a day, %3 of %4 cards known")
        aim, minutes, _reviews, _known = self._row(one)
        told = told.replace("%1", aim).replace("%2", minutes)
        return told.replace("%3", number(one.known)).replace("%4", number(one.units))

    def _row(self, one: Workload) -> tuple[str, ...]:
        known = self.tr("%1 of %2").replace("%1", self.locale().toString(round(one.known)))
        return (
            percent(one.retention),
            self.locale().toString(one.minutes, "f", 1),
            self.locale().toString(round(one.reviews)),
            known.replace("%2", self.locale().toString(one.units)),
        )
