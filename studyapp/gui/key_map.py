"""All keys at a glance, page by page, as the table of keys tells them."""

from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.keys.bindings import Bindings, places_with_keys
from studyapp.gui.keys.strokes import told
from studyapp.gui.keys.table import Action, Place, actions_of, title, translated
from studyapp.gui.widgets.cards import PlainButton, Scroller, Text
from studyapp.gui.widgets.columns import Columns

_SIZE: Final = (900, 660)


_MOST_CAPS: Final = 4  # in a line; more are told by the first and the last
_LONGEST: Final = 14  # letters of caps side by side
_CORNER: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_GAP: Final = "…"


@dataclass(frozen=True, slots=True)
class Line:
    """What the keys of some actions do: a cap for each key, and the words for all of them."""

    actions: tuple[Action, ...]
    caps: tuple[str, ...]
    words: str


def lines_of(place: Place, bindings: Bindings) -> tuple[Line, ...]:
    """Return the lines of the map for one place; what has no key is left out."""
    runs = groupby(actions_of(place), lambda action: action.span or action.deed)
    lines = (_line(tuple(run), bindings) for _name, run in runs)
    return tuple(line for line in lines if line.caps)


def _line(actions: tuple[Action, ...], bindings: Bindings) -> Line:
    keys = [key for action in actions for key in bindings.keys_of(action)]
    caps = [told(key) for key in keys]
    if len(caps) > _MOST_CAPS and actions[0].span:
        caps = [caps[0], _GAP, caps[-1]]
    return Line(actions, tuple(caps), translated(actions[0].span or actions[0].words))


class KeyMap(QDialog):
    """Lists every key; Esc or the button closes it."""

    def __init__(self, bindings: Bindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self.setObjectName("key-map")
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._scroller = Scroller(self)
        self._scroller.setObjectName("key-list")
        self._scroller.setAccessibleName(self.tr("Keys"))
        self._close = PlainButton(self.tr("Close"), "", self)
        self._close.setObjectName("key-map-close")
        self._close.clicked.connect(self.accept)
        self._lay_out()
        self._fit()

    def _lay_out(self) -> None:
        self._scroller.body.addWidget(Text(self.tr("Keys"), "title", self))
        columns = Columns(620, self)
        columns.set_gap(theme.current().space.page)
        for places in self._halves():
            columns.add(self._column(places))
        self._scroller.body.addWidget(columns)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.addWidget(Text(self.tr("Esc closes this list."), "small", self), 1)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroller, 1)
        layout.addLayout(foot)

    def _halves(self) -> tuple[list[Place], list[Place]]:
        """Share the places out so that both columns come out about equally long."""
        halves: tuple[list[Place], list[Place]] = ([], [])
        lengths = [0, 0]
        for place in places_with_keys():
            shorter = int(lengths[1] < lengths[0])
            halves[shorter].append(place)
            lengths[shorter] += len(lines_of(place, self._bindings)) + 2
        return halves

    def _column(self, places: list[Place]) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.large)
        for place in places:
            column.addWidget(self._group(place, holder))
        column.addStretch(1)
        return holder

    def _group(self, place: Place, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.current().space.medium)
        grid.setVerticalSpacing(theme.current().space.small)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Text(title(place), "heading", holder), 0, 0, 1, 2)
        for row, line in enumerate(lines_of(place, self._bindings), 1):
            grid.addWidget(caps_of(line.caps, holder), row, 0)
            grid.addWidget(Text(line.words, "body", holder), row, 1)
        return holder

    def _fit(self) -> None:
        """Take a good size inside the window that opened the list."""
        parent = self.parentWidget()
        scale = theme.current().scale
        wide, high = round(_SIZE[0] * scale), round(_SIZE[1] * scale)
        if parent is not None:
            wide, high = min(wide, parent.width() - 48), min(high, parent.height() - 48)
        self.resize(max(320, wide), max(280, high))


def caps_of(keys: tuple[str, ...], parent: QWidget) -> QWidget:
    """Draw each key as a cap; screen readers hear the whole line."""
    holder = QFrame(parent)
    holder.setAccessibleName(" ".join(keys))
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(4)
    across = len(keys) if len("".join(keys)) <= _LONGEST else 2
    grid.setColumnStretch(across, 1)
    for number, key in enumerate(keys):
        cap = QLabel(key, holder)
        cap.setTextFormat(Qt.TextFormat.PlainText)
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cap.setProperty("role", "" if key == _GAP else "keycap")
        grid.addWidget(cap, number // across, number % across, _CORNER)
    return holder
