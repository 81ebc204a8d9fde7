"""A list and what is chosen in it: side by side, one above the other, or one at a time."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import QuietButton
from studyapp.gui.widgets.columns import Columns

_MOST_WIDE: Final = 1500
_SHARES: Final = (3, 2)


class ListAndDetail(Columns):
    """Shows the side of the list and the detail of what is chosen in its `view`.

    Where neither beside nor below each other there is room for both, the list has all of it, and
    what is chosen comes in its place: by a press, Enter or `show_detail`; Esc leads back.
    `alone_changed` tells whether it is so. Sizes are pixels at text scale 1: they stand beside each
    other from the width `beside_from` on, below each other from the height `below_from` on.
    """

    alone_changed = Signal(bool)

    def __init__(
        self,
        side: QWidget,
        view: QAbstractItemView,
        detail: QWidget,
        beside_from: int,
        below_from: int,
        shares: tuple[int, int] = _SHARES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(beside_from, parent, _MOST_WIDE)
        self._below_from = below_from
        self.alone = False  # one at a time
        self._reading = False  # what is chosen is before the list
        self._listed = self._found = True
        self._side, self._view, self._detail, self._shares = side, view, detail, shares
        self._right = QWidget(self)
        self.back = QuietButton(self.tr("Back to the list"), "arrow-left", self._right)
        self.back.setObjectName("back-to-list")
        self.back.clicked.connect(self.show_list)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QHBoxLayout()
        above.addWidget(self.back)
        above.addStretch(1)
        self._above = above
        column.addLayout(above)
        column.addWidget(detail, 1)
        self.set_gap(0)
        self.add(side, shares[0])
        self.add(self._right, shares[1])
        view.clicked.connect(self._on_pressed)
        view.activated.connect(self._on_activated)
        theme.active().changed.connect(self._fit)
        self._show()

    @property
    def reading(self) -> bool:
        """Tell whether what is chosen stands in the place of the list."""
        return self.alone and self._reading and self._listed and self._found

    def set_state(self, *, listed: bool, found: bool) -> None:
        """Leave the side out where there is nothing to list; keep both where nothing is found."""
        self._listed, self._found = listed, found
        if not found:
            self._reading = False
        self._show()

    @Slot()
    def show_list(self) -> None:
        """Come back to the list, where the detail stood in its place."""
        was = self.reading
        self._reading = False
        self._show()
        if was:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_detail(self) -> None:
        """Let what is chosen stand in the place of the list, where there is room for one."""
        if not self.alone or self.reading or not self._view.currentIndex().isValid():
            return
        self._reading = True
        self._show()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        alone = self.alone and self._listed and self._found
        self._side.setVisible(self._listed and not (alone and self._reading))
        self._right.setVisible(not alone or self._reading)
        reading = alone and self._reading
        self.back.setVisible(reading)
        space = theme.current().space
        self._above.setContentsMargins(space.medium, space.snug if reading else 0, space.medium, 0)
        crowded = self.alone and not self._found  # then the side is as high as what is left of it
        self._view.setVisible(not crowded)
        self._row.setStretch(0, 0 if crowded else self._shares[0])
        self._row.activate()

    @Slot(QModelIndex)
    def _on_pressed(self, _index: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.show_detail()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.show_detail()

    # --- Qt ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back to the list at Esc."""
        if event.key() == Qt.Key.Key_Escape and self.reading:
            self.show_list()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room for both."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        stacked = self._row.direction() is QBoxLayout.Direction.TopToBottom
        alone = stacked and self.height() < self._below_from * theme.current().scale
        if alone is not self.alone:
            self.alone = alone
            self._show()
            self.alone_changed.emit(alone)

    def _widths(self) -> list[int]:
        """Return the widths that both need, also while one of them is away."""
        both = (self._side, self._right)
        return [max(part.minimumSizeHint().width(), part.minimumWidth()) for part in both]
