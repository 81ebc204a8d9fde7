"""The list of pages at the side; it shrinks to icons where the window is narrow."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
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
_LARGEST_ICON: Final = 1.5  # of its usual size
_TARGET: Final = 24  # height of an entry's words at text scale 1
_AROUND: Final = 16  # padding and border of an entry, above and below
_BETWEEN: Final = 2
_STRONGER: Final = 1.06
_HEAD: Final = 90  # name and margins
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
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
        self._dense = False
        self._mark = QLabel(self)
        self._brand = QLabel("StudyApp", self)
        self._brand.setObjectName("brand")
        self._layout = QVBoxLayout(self)
        self._group.idClicked.connect(self._on_clicked)
        self._lay_out()
        self._keys = self._button("keys", self.tr("Keys"), "keyboard", "everywhere.keys")
        self._keys.clicked.connect(self.keys_wanted)
        self._layout.addWidget(self._keys)
        self._on_theme_changed()
        theme.active().changed.connect(self._on_theme_changed)

    def _lay_out(self) -> None:
        layout = self._layout
        layout.setContentsMargins(10, 18, 10, 14)
        layout.setSpacing(_BETWEEN)
        layout.addLayout(self._head())
        layout.addSpacing(14)
        for place, entry in enumerate(self._pages):
            if entry.name == "settings":
                layout.addStretch(1)
            action = f"everywhere.go-{place + 1}" if place < _NUMBERED else "everywhere.guide"
            button = self._button(entry.name, entry.label, entry.icon, action)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # for screen readers: one of several, not a check box
            button.installEventFilter(self)
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
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(label)
        name_key(button, action, label)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from entry to entry; Qt would open each page on the way."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            buttons = self._group.buttons()
            if step is not None and watched in buttons:
                place = (buttons.index(watched) + step) % len(buttons)
                buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._names[place])

    @Slot()
    def _on_theme_changed(self) -> None:
        self._mark.setPixmap(pixmap("graduation-cap", "accent", 24, self.devicePixelRatioF()))
        for button in self._buttons():
            button.setIconSize(QSize(_icon(), _icon()))
        self._fit_height()

    def _buttons(self) -> list[QPushButton]:
        pages = [b for b in self._group.buttons() if isinstance(b, QPushButton)]
        return [*pages, self._keys]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the entries together where the window is low."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        row = max(theme.current().size(_TARGET), _icon()) + _AROUND + _BETWEEN
        dense = self.height() < row * len(self._buttons()) + _HEAD
        if dense != self._dense:
            self._dense = dense
            self._dress("dense", on=dense)

    def _dress(self, what: str, *, on: bool) -> None:
        for button in self._buttons():
            button.setProperty(what, "true" if on else "false")
            button.style().unpolish(button)
            button.style().polish(button)

    def light(self, name: str) -> None:
        """Mark the entry of the page that shows."""
        if name in self._names:
            self._group.button(self._names.index(name)).setChecked(True)

    @property
    def pages(self) -> tuple[Entry, ...]:
        """Return the pages of the list."""
        return self._pages

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
        for button in self._buttons():
            button.setText("" if narrow else _GAP + button.accessibleName())
        self._dress("narrow", on=narrow)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return a width at which every title can be read, or that of the icons."""
        hint = super().sizeHint()
        icons = NARROW + _icon() - _ICON
        # The entry that is lit is set in a stronger weight, which is wider.
        titles = round(hint.width() * _STRONGER)
        width = icons if self._narrow else max(WIDE, titles)
        return QSize(width, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same width: the list is never cut."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())


def _icon() -> int:
    """Return the side of an icon: it grows with the text, but not beyond what eleven have room."""
    return round(_ICON * max(1.0, min(_LARGEST_ICON, theme.current().scale)))
