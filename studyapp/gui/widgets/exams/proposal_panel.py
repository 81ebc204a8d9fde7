"""A plan before it is kept: what mark it leads to, what it takes, and what to do if it is tight."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.amounts import per_cent, percent
from studyapp.gui.lengths import minutes_in_words
from studyapp.gui.widgets.cards import Panel, Pill, PlainButton, PrimaryButton, Text
from studyapp.gui.widgets.charts.charted import Charted
from studyapp.gui.widgets.charts.figures import Figure
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.exams.plan_bars import PlanBars, short_date
from studyapp.model.planning import Proposal, Way, WayOut
from studyapp.model.prediction import Mark, PlannedDay


class ProposalPanel(Panel):
    """Says whether the plan fits; `kept` takes it, `chosen` carries a `Way` out."""

    kept = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The plan"), parent)
        self.setObjectName("proposal")
        self.proposal: Proposal | None = None
        self.verdict = Pill("", "", self)
        self.verdict.setObjectName("plan_verdict")
        self.text = Text("", "body", self)
        self.text.setObjectName("plan_text")
        self.mark, self.longest, self.total = (Figure("title", self) for _ in range(3))
        figures = Columns(420, self)
        for figure in (self.mark, self.longest, self.total):
            figures.add(figure)
        self.bars = PlanBars(self)
        self.chart = Charted(self.tr("Day by day"), self.bars, "plan", self)
        self.ways_title = Text(self.tr("What can be done"), "strong", self)
        self._ways_room = QVBoxLayout()
        self._ways_room.setSpacing(theme.current().space.small)
        self._ways: list[WayRow] = []
        self.keep = PrimaryButton(self.tr("Keep this plan"), "check", self)
        self.keep.setObjectName("keep_plan")
        self.keep.clicked.connect(self.kept)
        self.promise = Text(
            self.tr(
                "Played forward inside the memory model with your pace and your grades: "
                "a careful guess, not a promise."
            ),
            "small",
            self,
        )
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.text)
        self.body.addWidget(figures)
        self.body.addWidget(self.ways_title)
        self.body.addLayout(self._ways_room)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.chart)
        self.body.addWidget(self.promise)
        self.hide()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show `proposal`."""
        self.proposal = proposal
        plan, task = proposal.plan, proposal.task
        self.verdict.setText(self.tr("It fits") if proposal.fits else self.tr("It does not fit"))
        self.verdict.setProperty("tone", "success" if proposal.fits else "warning")
        self.verdict.style().polish(self.verdict)
        self.text.setText(self._told(proposal))
        self.mark.set_texts(mark_in_words(plan.mark), self.tr("predicted mark"))
        longest = max((day.minutes for day in plan.days), default=0.0)
        self.longest.set_texts(minutes_in_words(longest), self.tr("on the longest day"))
        self.total.set_texts(minutes_in_words(plan.minutes), self.tr("altogether"))
        final = final_day([*plan.days], plan.final_days)
        self.bars.show_days(plan.days, task.minutes, final)
        self.chart.refresh()
        self.chart.set_note(
            self.tr("The stronger bars are the last pass: everything once more before the exam.")
        )
        self._show_ways(proposal)
        self.keep.setVisible(proposal.fits)
        self.show()

    def _told(self, proposal: Proposal) -> str:
        if not proposal.fits:
            told = self.tr("It needs about %1 minutes a day; you gave %2.")
            needed = told.replace("%1", str(proposal.needed_minutes))
            return needed.replace("%2", str(proposal.task.minutes))
        told = self.tr(
            "%Ln card(s) until %1. Without a plan the mark would be about %2.",
            "",
            len(proposal.task.units),
        )
        day = short_date(self.locale(), proposal.task.exam_day)
        return told.replace("%1", day).replace("%2", percent(proposal.plain.mark.value))

    def _show_ways(self, proposal: Proposal) -> None:
        for row in self._ways:
            self._ways_room.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._ways = [WayRow(way, self) for way in proposal.ways]
        for row in self._ways:
            row.chosen.connect(self.chosen)
            self._ways_room.addWidget(row)
        self.ways_title.setVisible(bool(self._ways))

    @property
    def ways(self) -> "list[WayRow]":
        """Return the ways out that are offered."""
        return self._ways


class WayRow(QWidget):
    """One way out: a button with what to do, and the mark it leads to beside it."""

    chosen = Signal(object)

    def __init__(self, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = way
        self.button = PlainButton(self._title(way), "", self)
        self.button.setObjectName(f"way_{way.kind}")
        self.button.clicked.connect(self._on_clicked)
        said = self.tr("mark about %1").replace("%1", mark_in_words(way.mark))
        self.button.setAccessibleName(f"{self.button.text()}, {said}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space.medium)
        row.addWidget(self.button)
        row.addWidget(Text(said, "muted", self), 1, Qt.AlignmentFlag.AlignVCenter)

    def _title(self, way: Way) -> str:
        text = QCoreApplication.translate("WayRow", _WAYS[way.kind])
        if way.kind is WayOut.LESS and len(way.left_out) > 1:
            return self.tr("Leave out %Ln lessons", "", len(way.left_out))
        text = text.replace("%1", str(way.minutes))
        return text.replace("%2", short_date(self.locale(), way.exam_day))

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.way)


def final_day(days: list[PlannedDay], final_days: int) -> int:
    """Return the day on which the last pass begins: the last `final_days` that have work."""
    working = [day.day for day in days if day.minutes > 0]
    return working[-final_days:][0] if working and final_days else 2**31


def mark_in_words(mark: Mark) -> str:
    """Return a mark's interval, such as '87-94 %'."""
    low, high = round(100 * mark.low), round(100 * mark.high)
    return per_cent(f"{low}\u2013{high}" if low != high else str(low))


def _mark(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("WayRow", text))


_WAYS: Final = {
    WayOut.MORE_MINUTES: _mark("Give it %1 minutes a day"),
    WayOut.LATER: _mark("Take the exam on %2"),
    WayOut.LESS: _mark("Leave out a lesson"),
    WayOut.AS_IT_IS: _mark("Keep %1 minutes and learn what fits"),
}
