"""A chart in its panel, with the same numbers as a table for whoever prefers to read them."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, QuietButton, Text
from studyapp.gui.widgets.charts.chart import Chart

_MOST: Final = 280


class Charted(Panel):
    """A title, a chart or its table, and the button that turns one into the other."""

    def __init__(self, title: str, chart: Chart, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.chart = chart
        self.chart.setObjectName(f"{name}-chart")
        self._table: QTableWidget | None = None
        self._title = title
        self._switch = QuietButton("", "list", self)
        self._switch.setObjectName(f"{name}-switch")
        self._switch.clicked.connect(self._on_switch)
        self.note = Text("", "small", self)
        self.note.hide()
        self._place = QVBoxLayout()
        self._lay_out(title)
        self._name_switch()

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.current().space.snug)
        head.addWidget(Text(title, "heading", self), 1)
        head.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        self.below = QVBoxLayout()
        self.body.addLayout(head)
        self.body.addWidget(self.chart)
        self.body.addLayout(self._place)
        self.body.addLayout(self.below)
        self.body.addWidget(self.note)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Read the chart's numbers anew into the table, if it shows."""
        if self.as_table:
            self._fill()

    def set_note(self, text: str) -> None:
        """Say `text` below the chart."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def offer_table(self, *, on: bool) -> None:
        """Offer the table, or not while there is nothing to read in it."""
        self._switch.setVisible(on)

    @property
    def as_table(self) -> bool:
        """Tell whether the table shows."""
        return self._table is not None and not self._table.isHidden()

    @Slot()
    def _on_switch(self) -> None:
        if self._table is not None and self.as_table:
            self._table.hide()
            self.chart.show()
        else:
            self._fill()
        self._name_switch()

    def _name_switch(self) -> None:
        label = _tr("Show as chart") if self.as_table else _tr("Show as table")
        self._switch.setText(label)
        self._switch.setAccessibleName(f"{self._title}: {label}")

    def _fill(self) -> None:
        if self._table is None:
            self._table = _table(self)
            self._table.setObjectName(f"{self.objectName()}-table")
            self._table.setAccessibleName(self._title)
            self._place.addWidget(self._table)
        head, *rows = self.chart.as_table()
        self._table.setColumnCount(len(head))
        for column, text in enumerate(head):
            self._table.setHorizontalHeaderItem(column, _cell(text, number=column > 0))
        self._table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self._table.setItem(row, column, _cell(text, number=column > 0))
        self._table.setFixedHeight(self._height(self._table))
        self.chart.hide()
        self._table.show()

    @staticmethod
    def _height(table: QTableWidget) -> int:
        """Return the height of all rows, or of as many as fit without filling the page."""
        rows = table.rowCount() * table.verticalHeader().defaultSectionSize()
        return min(rows + table.horizontalHeader().sizeHint().height() + 8, _MOST)


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(parent)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    rows = table.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(theme.current().size(34))
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.setMinimumWidth(160)
    return table


def _cell(text: str, *, number: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return cell


def _tr(text: str) -> str:
    return QCoreApplication.translate("Charted", text)
