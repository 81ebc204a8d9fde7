"""All keys at a glance, page by page."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
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
from studyapp.gui.widgets.cards import PlainButton, Scroller, Text
from studyapp.gui.widgets.columns import Columns

_SIZE: Final = (820, 620)


@dataclass(frozen=True, slots=True)
class Group:
    """The keys of one page: each line has its keys, one cap for each, and what they do."""

    title: str
    lines: tuple[tuple[str, str], ...]


class KeyMap(QDialog):
    """Lists every key; Esc or the button closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        for half in (GROUPS[::2], GROUPS[1::2]):
            columns.add(_column(half, self))
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

    def _fit(self) -> None:
        """Take a good size inside the window that opened the list."""
        parent = self.parentWidget()
        scale = theme.current().scale
        wide, high = round(_SIZE[0] * scale), round(_SIZE[1] * scale)
        if parent is not None:
            wide, high = min(wide, parent.width() - 48), min(high, parent.height() - 48)
        self.resize(max(320, wide), max(280, high))


def _column(groups: "tuple[Group, ...]", parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.current().space.large)
    for group in groups:
        column.addWidget(_group(group, holder))
    column.addStretch(1)
    return holder


def _group(group: Group, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.current().space.medium)
    grid.setVerticalSpacing(theme.current().space.small)
    grid.setColumnStretch(1, 1)
    grid.addWidget(Text(_translated(group.title), "heading", holder), 0, 0, 1, 2)
    for row, (keys, meaning) in enumerate(group.lines, 1):
        grid.addWidget(_caps(_translated(keys), holder), row, 0)
        grid.addWidget(Text(_translated(meaning), "body", holder), row, 1)
    return holder


def _caps(keys: str, parent: QWidget) -> QWidget:
    """Draw each key as a cap; screen readers hear the whole line."""
    holder = QFrame(parent)
    holder.setAccessibleName(keys)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for key in keys.split(" "):
        cap = QLabel(key.replace("_", " "), holder)
        cap.setTextFormat(Qt.TextFormat.PlainText)
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cap.setProperty("role", "keycap")
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return holder


def _translated(text: str) -> str:
    return QCoreApplication.translate("KeyMap", text)


def _mark(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("KeyMap", text))


GROUPS: Final = (
    Group(
        _mark("Everywhere"),
        (
            (_mark("Ctrl+1 … Ctrl+9"), _mark("Today, Library … Settings")),
            (_mark("/ Ctrl+F"), _mark("Search everything")),
            (_mark("Alt+←"), _mark("Back to the page before")),
            (_mark("Ctrl+N"), _mark("New card; from the text selected in a lesson")),
            (_mark("Tab Shift+Tab"), _mark("To the next control, to the one before")),
            (_mark("Ctrl+Space"), _mark("Read aloud or pause, on every page")),
            (_mark("F1"), _mark("The guide, at the chapter about the page you are on")),
            (_mark("?"), _mark("This list")),
            (_mark("Ctrl+Q"), _mark("Close StudyApp")),
        ),
    ),
    Group(
        _mark("Review"),
        (
            (_mark("Space Enter"), _mark("Show the answer; then the suggested grade")),
            (_mark("1 2 3 4"), _mark("Again, Hard, Good, Easy; of two grades 1 and 2")),
            (_mark("U Ctrl+Z"), _mark("Undo, as far back as you like")),
            (_mark("R"), _mark("Read the card aloud, once more")),
            (_mark("5 6 7"), _mark("Pause the voice, sentence before, next sentence")),
            (_mark("H"), _mark("Show the hint")),
            (_mark("S O"), _mark("Show where the card comes from")),
            (_mark("I"), _mark("Show what is known about the card")),
            (_mark("C"), _mark("Show what its author changed")),
            (_mark("E"), _mark("Edit the card in place")),
            (_mark("N"), _mark("Write a note or a memory aid")),
            (_mark("*"), _mark("Mark the card")),
            (_mark("Ctrl+1 … Ctrl+7"), _mark("Flag the card, while one is asked")),
            (_mark("-"), _mark("Hide the card until tomorrow")),
            (_mark("="), _mark("Hide the card and its siblings until tomorrow")),
            (_mark("@"), _mark("Set the card aside")),
            (_mark("M"), _mark("All that can be done with the card")),
        ),
    ),
    Group(
        _mark("Lesson"),
        (
            (_mark("Space"), _mark("Listen or pause")),
            (_mark("← →"), _mark("Sentence before, next sentence")),
            (_mark("Ctrl+← Ctrl+→"), _mark("Paragraph before, next paragraph")),
            (_mark("Shift+← Shift+→"), _mark("Chapter before, next chapter")),
            (_mark("P"), _mark("Say a word differently")),
            (_mark("[ ]"), _mark("Slower, faster")),
            (_mark("Alt+1 Alt+2 Alt+3"), _mark("Quick, standard, detailed")),
            (_mark("Ctrl+F"), _mark("Find in the lesson")),
            (_mark("Esc"), _mark("Close what is open; then fall silent")),
        ),
    ),
    Group(
        _mark("Questions"),
        (
            (_mark("1 … 9"), _mark("Choose an answer")),
            (_mark("H"), _mark("Take a hint")),
            (_mark("Enter"), _mark("Check; then go on")),
            (_mark("Alt+↑ Alt+↓"), _mark("Move an item when putting things in order")),
            (_mark("*"), _mark("Mark the question for later")),
            (_mark("Ctrl+Page_up Ctrl+Page_down"), _mark("Question before, next question")),
        ),
    ),
    Group(
        _mark("Glossary"),
        (
            (_mark("Ctrl+F"), _mark("Search")),
            (_mark("↓"), _mark("From the search into the list")),
            (_mark("Esc"), _mark("Clear the search")),
        ),
    ),
    Group(
        _mark("Browse"),
        (
            (_mark("↓ ↑"), _mark("From the search into the list and back")),
            (_mark("Shift+↓ Ctrl+A"), _mark("Choose several, choose all")),
            (_mark("Enter"), _mark("Open where it stands")),
            (_mark("@ -"), _mark("Set aside, hide until tomorrow")),
            (_mark("Ctrl+Z"), _mark("Take the last change back")),
        ),
    ),
    Group(
        _mark("Charts"),
        (
            (_mark("← →"), _mark("From value to value")),
            (_mark("Home End"), _mark("First value, last value")),
        ),
    ),
)
