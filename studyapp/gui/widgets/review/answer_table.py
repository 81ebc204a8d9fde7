"""The answers that a card got, one a row, the newest first."""

from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.dates import qt_date
from studyapp.gui.widgets.review.grade_names import grade_name
from studyapp.gui.widgets.review.spans import days_in_words, seconds_in_words
from studyapp.model.days import date_of
from studyapp.study.card_history import CardHistory, PastAnswer

_MOST: Final = 8  # rows that show without scrolling
_GAP: Final = " "  # so that cells stand below their headings
_NONE: Final = "\u2013"


class AnswerTable(QTableWidget):
    """Day, grade, what recall was expected, when it was to come back, and how long it took."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer_table")
        self.setAccessibleName(self.tr("Answers to this card"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        self.findChildren(QAbstractButton)[0].setAccessibleName(self.tr("Choose all"))  # the corner
        self._headings = (
            self.tr("Day"),
            self.tr("Grade"),
            self.tr("Expected"),
            self.tr("Came back in"),
            self.tr("Took"),
        )
        self.setColumnCount(len(self._headings))
        self.setHorizontalHeaderLabels(self._headings)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setStretchLastSection(True)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)

    def show_history(self, history: CardHistory) -> None:
        """Show the answers of `history`."""
        height = theme.current().size(32)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setRowCount(len(history.answers))
        for row, answer in enumerate(reversed(history.answers)):
            for column, text in enumerate(self._words(answer)):
                self.setItem(row, column, QTableWidgetItem(_GAP + text))
        shown = min(_MOST, len(history.answers))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * height + 8)
        self.setVisible(bool(history.answers))

    def _words(self, answer: PastAnswer) -> tuple[str, ...]:
        day = qt_date(date_of(answer.day))
        recall = answer.recall
        percent = self.tr("%1 %")
        return (
            self.locale().toString(day, QLocale.FormatType.ShortFormat),
            grade_name(answer.rating),
            _NONE if recall is None else percent.replace("%1", str(round(recall * 100))),
            _promised(answer),
            self.tr("%1 s").replace("%1", self.locale().toString(round(answer.taken_ms / 1000))),
        )


def _promised(answer: PastAnswer) -> str:
    if answer.delay_s is not None:
        return seconds_in_words(answer.delay_s)
    return _NONE if answer.days is None else days_in_words(answer.days)
