"""Results: how tests went over time, and which questions are shaky."""

from typing import Final

from PySide6.QtCore import QDateTime, QLocale, QSignalMapper, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.lengths import minutes_in_words
from studyapp.gui.page import Page
from studyapp.gui.shares import percent
from studyapp.gui.widgets.cards import (
    EmptyState,
    PageHeader,
    Panel,
    QuietButton,
    Scroller,
    Text,
)
from studyapp.gui.widgets.charts.charted import Charted
from studyapp.gui.widgets.charts.line_chart import LineChart, Series
from studyapp.gui.widgets.columns import Columns
from studyapp.model.sittings import Sitting
from studyapp.study.results import Past
from studyapp.study.texts import plain_text

_MOST: Final = 30
_SHAKY: Final = 12


class ResultsPage(Page):
    """Shows the tests and quizzes of a course; the argument is its pack."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._pack = ""
        self._rows: list[QWidget] = []
        self._opened = QSignalMapper(self)
        self._opened.mappedString.connect(self._on_opened)
        self._sources = QSignalMapper(self)
        self._sources.mappedString.connect(self._on_source)
        self.header = PageHeader(self.tr("Results"), "", self)
        self.export = QuietButton(self.tr("Save answers for the author"), "save", self)
        self.export.setObjectName("export_log")
        self.export.setToolTip(
            self.tr("A file with your answers but without your name or free texts")
        )
        self.export.clicked.connect(self._on_export)
        self.header.buttons.addWidget(self.export)
        self.empty = EmptyState(
            "statistics",
            self.tr("No results yet"),
            self.tr("After your first test or quiz this page shows how it went."),
            self.tr("To practice"),
            self,
        )
        self.empty.acted.connect(self._on_practice)
        self._chart = LineChart()
        self.chart = Charted(self.tr("Scores over time"), self._chart, "scores", self)
        self._lists = (
            Panel(self.tr("Tests and quizzes"), self),
            Panel(self.tr("Questions to look at"), self),
        )
        self._scroller = Scroller(self)
        for part in (self.header, self.empty, self.chart, *self._lists):
            self._scroller.body.addWidget(part)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroller)

    def open(self, argument: str) -> None:
        """Show the results in the pack `argument`."""
        desk = self._kit.desk
        self._pack = argument
        entry = desk.catalogue.pack(argument)
        sittings = desk.results.sittings(argument)
        self.header.set_texts(self.tr("Results"), entry.title if entry else "")
        self._clear()
        self.empty.setVisible(not sittings)
        self.export.setVisible(bool(sittings))
        self.chart.setVisible(len(sittings) > 1)
        for panel in self._lists:
            panel.setVisible(bool(sittings))
        if sittings:
            self._show_scores(sittings)
            self._show_sittings(sittings)
            self._show_questions(desk.results.past(argument, desk.practice.questions(argument)))

    def first_focus(self) -> QWidget:
        """Return the way on, or what can be scrolled."""
        return self.empty.action if self.empty.isVisible() else self._scroller

    def _clear(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows.clear()

    def _show_scores(self, sittings: tuple[Sitting, ...]) -> None:
        scores = [sitting.score for sitting in reversed(sittings)]
        points = tuple((float(place), score) for place, score in enumerate(scores, 1))
        names = (self.tr("try"), self.tr("score"))
        series = [Series(self.tr("Score"), points)]
        self._chart.set_series(series, names, 1.0, percent=True)
        last = str(percent(scores[-1]))
        self._chart.describe(
            self.tr("Scores over time"), self.tr("The last score is %1 %.").replace("%1", last)
        )
        self.chart.refresh()

    def _show_sittings(self, sittings: tuple[Sitting, ...]) -> None:
        for number, sitting in enumerate(sittings[:_MOST], 1):
            title = sitting.plan.title or self.tr("Questions")
            button = QuietButton(self.tr("Look at it"), "", self)
            button.setObjectName(f"look_{number}")
            button.setAccessibleName(f"{self.tr('Look at it')}: {title}")
            self._opened.setMapping(button, sitting.id)
            button.clicked.connect(self._opened.map)
            self._add_row(self._lists[0], title, self._said(sitting), button)

    def _said(self, sitting: Sitting) -> str:
        when = QDateTime.fromMSecsSinceEpoch(sitting.ended_ms)
        date = self.locale().toString(when, QLocale.FormatType.ShortFormat)
        score = self.tr("%1 %").replace("%1", str(percent(sitting.score)))
        parts = [date, score]
        if sitting.passed is not None:
            parts.append(self.tr("passed") if sitting.passed else self.tr("not passed"))
        minutes = round(sitting.spent_ms / 60_000)
        if minutes:
            parts.append(minutes_in_words(minutes))
        return " \u00b7 ".join(parts)

    def _show_questions(self, past: tuple[Past, ...]) -> None:
        shaky = [one for one in past if one.right < one.tries][:_SHAKY]
        self._lists[1].setVisible(bool(shaky))
        for number, one in enumerate(shaky, 1):
            marks = " ".join("●" if credit >= 1 else "○" for credit in one.credits)
            said = self.tr("%1 of %2 right").replace("%1", str(one.right))
            said = f"{said.replace('%2', str(one.tries))}   {marks}"
            button = None
            if one.question.source:
                button = QuietButton(self.tr("Open in the lesson"), "book-open", self)
                button.setObjectName(f"source_{number}")
                self._sources.setMapping(button, f"{self._pack}/{one.question.source}")
                button.clicked.connect(self._sources.map)
            self._add_row(self._lists[1], plain_text(one.question.prompt), said, button)

    def _add_row(self, panel: Panel, title: str, said: str, button: QWidget | None) -> None:
        row = Columns(0, panel)
        row.set_gap(theme.current().space.medium)
        words = QWidget(row)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(title, "strong", words))
        column.addWidget(Text(said, "small", words))
        column.addStretch(1)
        row.add(words)
        if button is not None:
            row.add(button, 0)
        panel.body.addWidget(row)
        self._rows.append(row)

    @Slot(str)
    def _on_opened(self, sitting: str) -> None:
        self.go.emit("quiz", f"sitting:{sitting}")

    @Slot(str)
    def _on_source(self, place: str) -> None:
        self.go.emit("lesson", place)

    @Slot()
    def _on_practice(self) -> None:
        self.go.emit("practice", "")

    @Slot()
    def _on_export(self) -> None:
        name = f"{self._pack}-answers.jsonl"
        title = self.tr("Save answers for the author")
        file, _ = QFileDialog.getSaveFileName(self, title, name, self.tr("JSON Lines (*.jsonl)"))
        if file:
            self.write_log(file)

    def write_log(self, file: str) -> None:
        """Write the learner's answers into `file`, without a name."""
        from pathlib import Path

        desk = self._kit.desk
        count = desk.results.export(self._pack, desk.practice.questions(self._pack), Path(file))
        said = self.tr("%Ln answer(s) saved as %1", "", count)
        self.said.emit(said.replace("%1", file))
