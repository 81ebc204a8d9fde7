"""What a course holds, and what of it no card or question asks about."""

from PySide6.QtWidgets import QWidget

from studyapp.gui.amounts import number
from studyapp.gui.widgets.cards import Panel, Scroller, Text
from studyapp.model.census import Census, LessonCensus

_WIDTH = 760
_SHOWN = 12


class Figures(Scroller):
    """The census of a course in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self.setObjectName("author-figures")
        self._panels: list[Panel] = []

    def show_census(self, found: Census) -> None:
        """Show `found` in place of what stood there."""
        for panel in self._panels:
            self.body.removeWidget(panel)
            panel.deleteLater()
        self._panels = [self._whole(found), *map(self._lesson, found.lessons)]
        for panel in self._panels:
            self.body.addWidget(panel)
            panel.show()

    def _whole(self, found: Census) -> Panel:
        panel = Panel(self.tr("The whole course"), self)
        questions = sum(number for _kind, number in found.questions)
        lines = (
            self.tr("%Ln lesson(s)", "", len(found.lessons)),
            self.tr("%Ln term(s)", "", found.terms),
            self.tr("%Ln card(s)", "", found.cards),
            self.tr("%Ln thing(s) to remember", "", found.units),
            self.tr("%Ln question(s)", "", questions),
            self.tr("%Ln practice test(s)", "", found.tests),
        )
        panel.body.addWidget(Text(" · ".join(lines), "body", panel))
        share = self.tr("%1 % of the chapters' paragraphs are asked about by a card or question.")
        panel.body.addWidget(
            Text(share.replace("%1", str(int(found.coverage * 100)), 1), "body", panel)
        )
        for label, ids in (
            (self.tr("Options without feedback: %1"), found.silent_options),
            (self.tr("Items without a source: %1"), found.sourceless),
        ):
            if ids:
                panel.body.addWidget(Text(label.replace("%1", _some(ids)), "muted", panel))
        return panel

    def _lesson(self, lesson: LessonCensus) -> Panel:
        panel = Panel(lesson.title, self)
        lines = (
            self.tr("%Ln word(s)", "", lesson.words),
            self.tr("%Ln chapter(s)", "", lesson.chapters),
            self.tr("%Ln stop(s) in conversations", "", lesson.stops),
            self.tr("%Ln figure(s)", "", lesson.figures),
            self.tr("%Ln memory aid(s)", "", lesson.aids),
        )
        panel.body.addWidget(Text(" · ".join(lines), "body", panel))
        asked = self.tr("%1 of %2 paragraphs are asked about.")
        count = lesson.paragraphs - len(lesson.uncovered)
        text = asked.replace("%1", number(count)).replace("%2", number(lesson.paragraphs))
        panel.body.addWidget(Text(text, "body", panel))
        if lesson.uncovered:
            label = self.tr("Not asked about: %1").replace("%1", _some(lesson.uncovered))
            panel.body.addWidget(Text(label, "muted", panel))
        return panel


def _some(ids: tuple[str, ...]) -> str:
    more = f", … (+{len(ids) - _SHOWN})" if len(ids) > _SHOWN else ""
    return ", ".join(ids[:_SHOWN]) + more
