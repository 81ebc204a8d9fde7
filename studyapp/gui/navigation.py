"""The list of pages at the side; it shrinks to icons where the window is narrow."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from studyapp.gui.directory import PAGES
from studyapp.gui.icons import icon

WIDE: Final = 208
NARROW: Final = 64


class Navigation(QFrame):
    """One button a page; `chosen` carries the name of the page wanted."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self._group = QButtonGroup(self)
        self._names = [entry.name for entry in PAGES if entry.title]
        self._narrow = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 16, 10, 16)
        layout.setSpacing(4)
        for place, entry in enumerate(page for page in PAGES if page.title):
            if entry.name == "settings":
                layout.addStretch(1)
            button = self._button(place, entry.name, entry.label, entry.icon)
            layout.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)
        self.setFixedWidth(WIDE)

    def _button(self, place: int, name: str, label: str, picture: str) -> QPushButton:
        button = QPushButton(icon(picture), label)
        button.setObjectName(f"go-{name}")
        button.setProperty("kind", "nav")
        button.setCheckable(True)
        button.setIconSize(QSize(20, 20))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(label)
        button.setToolTip(f"{label}  (Ctrl+{place + 1})")
        self._group.addButton(button, place)
        return button

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._names[place])

    def light(self, name: str) -> None:
        """Mark the entry of the page that shows."""
        if name in self._names:
            self._group.button(self._names.index(name)).setChecked(True)

    def name_at(self, place: int) -> str | None:
        """Return the page at `place` in the list, None beyond its end."""
        return self._names[place] if place < len(self._names) else None

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, or icons and titles."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(NARROW if narrow else WIDE)
        for place, name in enumerate(self._names):
            button = self._group.button(place)
            button.setText("" if narrow else button.accessibleName())
            button.setObjectName(f"go-{name}")
