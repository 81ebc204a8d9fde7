"""The list of pages at the side; it shrinks to icons where the window is narrow."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.directory import PAGES, Entry
from studyapp.gui.icons import icon, pixmap
from studyapp.gui.keys.tips import name_key

WIDE: Final = 208
NARROW: Final = 64
_ICON: Final = 20
_NUMBERED: Final = 9  # pages that Ctrl and a number open
_GAP: Final = "   "  # between icon and title: the style sets them too close


class Navigation(QFrame):
    """One button a page; `chosen` carries the page wanted, `keys_wanted` asks for the key map."""

    chosen = Signal(str)
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, pages: tuple[Entry, ...] = PAGES) -> None:
        super().__init__(parent)
        self._pages = tuple(entry for entry in pages if entry.title)
        self.setObjectName("navigation")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._names = [entry.name for entry in self._pages]
        self._narrow = False
        self._mark = QLabel(self)
        self._brand = QLabel("StudyApp", self)
        self._brand.setObjectName("brand")
        self._layout = QVBoxLayout(self)
        self._group.idClicked.connect(self._on_clicked)
        self._lay_out()
        self._keys = self._button("keys", self.tr("Keys"), "keyboard", "everywhere.keys")
        self._keys.clicked.connect(self.keys_wanted)
        self._layout.addWidget(self._keys)
        self._draw_mark()
        theme.active().changed.connect(self._draw_mark)

    def _lay_out(self) -> None:
        layout = self._layout
        layout.setContentsMargins(10, 18, 10, 14)
        layout.setSpacing(2)
        layout.addLayout(self._head())
        layout.addSpacing(14)
        for place, entry in enumerate(self._pages):
            if entry.name == "settings":
                layout.addStretch(1)
            action = f"everywhere.go-{place + 1}" if place < _NUMBERED else "everywhere.guide"
            button = self._button(entry.name, entry.label, entry.icon, action)
            button.setCheckable(True)
            self._group.addButton(button, place)
            layout.addWidget(button)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(self._mark)
        head.addWidget(self._brand, 1)
        return head

    def _button(self, name: str, label: str, picture: str, action: str) -> QPushButton:
        button = QPushButton(icon(picture), _GAP + label, self)
        button.setObjectName(f"go-{name}")
        button.setProperty("kind", "nav")
        button.setAutoDefault(True)  # Enter presses it, as Space does
        button.setIconSize(QSize(_ICON, _ICON))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(label)
        name_key(button, action, label)
        return button

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._names[place])

    @Slot()
    def _draw_mark(self) -> None:
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(pixmap("graduation-cap", "accent", 24, ratio))

    def light(self, name: str) -> None:
        """Mark the entry of the page that shows."""
        if name in self._names:
            self._group.button(self._names.index(name)).setChecked(True)

    def name_at(self, place: int) -> str | None:
        """Return the page at `place` in the list, None beyond its end."""
        return self._names[place] if place < min(_NUMBERED, len(self._names)) else None

    @property
    def narrow(self) -> bool:
        """Tell whether only the icons show."""
        return self._narrow

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, or icons and titles."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._brand.setVisible(not narrow)
        for button in (self._keys, *self._group.buttons()):
            assert isinstance(button, QPushButton)
            button.setText("" if narrow else _GAP + button.accessibleName())
            button.setProperty("narrow", "true" if narrow else "false")
            button.style().unpolish(button)
            button.style().polish(button)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return a width at which every title can be read, or that of the icons."""
        hint = super().sizeHint()
        width = NARROW if self._narrow else max(WIDE, hint.width())
        return QSize(width, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same width: the list is never cut."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())
