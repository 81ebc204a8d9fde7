"""The list as a model: ids in one array, and the lines around what shows in pages of 200."""

from array import array
from collections import OrderedDict
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.gui.widgets.browse.words import due_in_words, kind_in_words, state_in_words
from studyapp.gui.widgets.cards import tip
from studyapp.study.browse import Browse, Line, Sort

_PAGE: Final = 200
_PAGES: Final = 40  # kept at once
_Index: TypeAlias = QModelIndex | QPersistentModelIndex

TEXT, PLACE, STATE, DUE = range(4)
SORTS: Final = {TEXT: Sort.TITLE, PLACE: Sort.LESSON, STATE: Sort.HOLDS, DUE: Sort.DUE}


class LineModel(QAbstractTableModel):
    """Lines by row; `BODY` is what stands below the title, `KIND` the kind of the entry."""

    BODY: Final = Qt.ItemDataRole.UserRole
    KIND: Final = Qt.ItemDataRole.UserRole + 1

    def __init__(self, browse: Browse, today: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._browse = browse
        self._today = today
        self._ids = array("q")
        self._pages: OrderedDict[int, list[Line | None]] = OrderedDict()

    @property
    def ids(self) -> "array[int]":
        """Return the ids of all rows."""
        return self._ids

    def show_ids(self, ids: "array[int]", today: int) -> None:
        """List the entries `ids` in their order; `today` is the study day."""
        self.beginResetModel()
        self._ids, self._today = ids, today
        self._pages.clear()
        self.endResetModel()

    def row_of(self, one: int) -> int:
        """Return the row of an entry, -1 if it is not listed."""
        try:
            return self._ids.index(one)
        except ValueError:
            return -1

    def line(self, row: int) -> Line | None:
        """Return the line in `row`, None if it is gone."""
        if not 0 <= row < len(self._ids):
            return None
        page, place = divmod(row, _PAGE)
        if page not in self._pages:
            ids = self._ids[page * _PAGE : (page + 1) * _PAGE]
            self._pages[page] = self._browse.lines(ids)
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        return self._pages[page][place]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many entries there are; entries have no children."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(SORTS)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if way is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("What"), self.tr("Where"), self.tr("State"), self.tr("Due"))
        return titles[section] if 0 <= section < len(titles) else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown and spoken of one line."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(line, index.column())
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == TEXT:
                return self._spoken(line)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._whole(line, index.column()))
        return {self.BODY: line.entry.body, self.KIND: line.entry.kind}.get(role)

    def _shown(self, line: Line, column: int) -> str:
        match column:
            case 0:
                return line.entry.title
            case 1:
                return line.lesson or line.course
            case 2:
                return state_in_words(line, self._today)
            case _:
                return due_in_words(line.state, self._today)

    def _whole(self, line: Line, column: int) -> str:
        """Return what may be cut short in a cell."""
        body = line.entry.body if column == TEXT else ""
        return "\n".join(part for part in (self._shown(line, column), body) if part)

    def _spoken(self, line: Line) -> str:
        parts = (
            kind_in_words(line.entry.kind),
            line.entry.title,
            line.entry.body,
            state_in_words(line, self._today),
            due_in_words(line.state, self._today),
        )
        return ". ".join(part for part in parts if part)
