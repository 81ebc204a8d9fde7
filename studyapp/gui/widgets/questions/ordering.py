"""Ordering: a list whose items move by keys, buttons or the mouse."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.icons import icon
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.questions.body import Body
from studyapp.model.answers.marking import Ordered, Response
from studyapp.model.content import OrderQuestion
from studyapp.study.practice import Item, Result
from studyapp.study.texts import plain_text

_SOURCE = int(Qt.ItemDataRole.UserRole)


class OrderBody(Body):
    """Put the items in order: Alt with the arrow keys, the buttons, or dragging."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        assert isinstance(item.question, OrderQuestion)
        super().__init__(parent)
        self._question = item.question
        self.list = SortList(self)
        self.list.setObjectName("order_list")
        self.list.setAccessibleName(self.tr("Items to put in order; Alt and arrow keys move them"))
        for text in item.arrangement.items:
            self.list.add(text, plain_text(text))
        self.list.setCurrentRow(0)
        self.list.moved.connect(self.changed)
        self._hint = Text(
            self.tr("Move the chosen item with Alt+↑ and Alt+↓, the buttons, or by dragging."),
            "small",
            self,
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self._up = _tool(self, "arrow-up", self.tr("Move up"), "order_up")
        self._up.clicked.connect(self.list.lift)
        self._down = _tool(self, "arrow-down", self.tr("Move down"), "order_down")
        self._down.clicked.connect(self.list.lower_item)
        buttons = QVBoxLayout()
        buttons.addWidget(self._up)
        buttons.addWidget(self._down)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.small)
        row.addWidget(self.list, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        self.column.addLayout(row)
        self.column.addWidget(self._hint)

    @property
    def response(self) -> Response:
        """Return the items in the learner's order."""
        return Ordered(self.list.sources())

    def first_focus(self) -> QWidget:
        """Return the list."""
        return self.list

    def restore(self, response: Response) -> None:
        """Put the items as they were put."""
        if isinstance(response, Ordered) and sorted(response.items) == sorted(self.list.sources()):
            self.list.clear()
            for text in response.items:
                self.list.add(text, plain_text(text))
            self.list.setCurrentRow(0)

    def show_result(self, result: Result) -> None:
        """Close the list; beside a wrong order stands the right one."""
        self.list.shut()
        self._up.setEnabled(False)
        self._down.setEnabled(False)
        self._hint.setVisible(not result.marked.right)
        lines = [
            f"{place}. {plain_text(text)}" for place, text in enumerate(self._question.items, 1)
        ]
        self._hint.setText("\n".join([self.tr("The right order:"), *lines]))
        self._hint.setProperty("role", "body")
        self._hint.set_tone("")


class SortList(QListWidget):
    """A list as high as its items; `moved` follows each change of order."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shut = False
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setSpacing(1)
        self.model().rowsMoved.connect(self._on_rows_moved)

    def add(self, source: str, text: str) -> None:
        """Add an item that shows `text` and stands for `source`."""
        item = QListWidgetItem(text)
        item.setData(_SOURCE, source)
        self.addItem(item)

    def sources(self) -> tuple[str, ...]:
        """Return what the items stand for, from top to bottom."""
        return tuple(str(self.item(row).data(_SOURCE)) for row in range(self.count()))

    def shut(self) -> None:
        """Take no more moves; the text stays readable."""
        self._shut = True
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @Slot()
    def lift(self) -> None:
        """Move the chosen item up by one."""
        self._move(-1)

    @Slot()
    def lower_item(self) -> None:
        """Move the chosen item down by one."""
        self._move(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen item with Alt and the arrow keys."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Up:
            self.lift()
        elif alt and event.key() == Qt.Key.Key_Down:
            self.lower_item()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as high as the items need."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the fonts change."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size."""
        return QSize(160, 60)

    def _move(self, step: int) -> None:
        row = self.currentRow()
        target = row + step
        if not self._shut and row >= 0 and 0 <= target < self.count():
            item = self.takeItem(row)
            self.insertItem(target, item)
            self.setCurrentRow(target)
            self.moved.emit()

    def _fit(self) -> None:
        rows = (self.sizeHintForRow(row) + 2 * self.spacing() for row in range(self.count()))
        height = sum(rows) + 2 * self.frameWidth() + 8
        if height != self.height():
            self.setFixedHeight(height)

    @Slot()
    def _on_rows_moved(self) -> None:
        self.moved.emit()


def _tool(parent: QWidget, picture: str, name: str, object_name: str) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(icon(picture))
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setObjectName(object_name)
    return button
