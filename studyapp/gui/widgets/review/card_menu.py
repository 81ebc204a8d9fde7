"""Everything that can be done with the card on the table, each with its key."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from studyapp.gui.icons import icon
from studyapp.gui.keys.bindings import default_key
from studyapp.gui.widgets.review.flags import MOST, flag_icon, flag_name


class CardMenu(QMenu):
    """Built when it is first opened; `chosen` carries the name of what is to be done."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card_menu")
        self.setAccessibleName(self.tr("What can be done with this card"))
        self._flags: QMenu | None = None
        self.actions_by_name: dict[str, QAction] = {}
        self.aboutToShow.connect(self._build)
        self.triggered.connect(self._on_triggered)
        self._can: dict[str, bool] = {}
        self._listed: frozenset[str] | None = None
        self.key_of: Callable[[str], str] = default_key

    def allow(self, **can: bool) -> None:
        """Say which of the entries make sense for the card."""
        self._can |= can

    def list_only(self, *names: str) -> None:
        """List these entries and no others: the rest is for cards."""
        self._listed = frozenset(names)

    @Slot()
    def _build(self) -> None:
        if not self.actions_by_name:
            for entry in ENTRIES:
                if entry is None:
                    self.addSeparator()
                elif entry[0] == "flags":
                    self._add_flags(entry)
                else:
                    self._add(self, *entry)
        for name, action in self.actions_by_name.items():
            action.setEnabled(self._can.get(name, True))
            action.setVisible(self._listed is None or name in self._listed)
        if self._flags is not None:
            flags = (self.actions_by_name[f"flag-{number}"] for number in range(1, MOST + 1))
            self._flags.menuAction().setVisible(any(flag.isVisible() for flag in flags))
        for number in range(1, MOST + 1):  # in the colours of the theme in force
            self.actions_by_name[f"flag-{number}"].setIcon(flag_icon(number))

    def _add(self, menu: QMenu, name: str, title: str, picture: str) -> None:
        key = self.key_of(f"review.{name}")
        action = menu.addAction(f"{_translated(title)}\t{key}" if key else _translated(title))
        action.setData(name)
        if picture:
            action.setIcon(icon(picture, "muted"))
        self.actions_by_name[name] = action

    def _add_flags(self, entry: tuple[str, str, str]) -> None:
        self._flags = self.addMenu(icon(entry[2], "muted"), _translated(entry[1]))
        for number in range(1, MOST + 1):
            self._add(self._flags, f"flag-{number}", flag_name(number), "")

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        if action.data():
            self.chosen.emit(str(action.data()))


def _translated(text: str) -> str:
    return QCoreApplication.translate("CardMenu", text)


def _mark(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("CardMenu", text))


# What can be done: its name, its title and its icon; None draws a line.
ENTRIES: Final[tuple[tuple[str, str, str] | None, ...]] = (
    ("edit", _mark("Edit"), "pencil"),
    ("note", _mark("Note and memory aid"), "sticky-note"),
    ("mark", _mark("Mark"), "star"),
    ("flags", _mark("Flag"), "flag"),
    None,
    ("source", _mark("Where it comes from"), "book-open"),
    ("facts", _mark("About this card"), "info"),
    None,
    ("read", _mark("Read aloud"), "volume-2"),
    ("hold", _mark("Pause or go on"), "pause"),
    ("back", _mark("Sentence before"), "rewind"),
    ("forward", _mark("Next sentence"), "fast-forward"),
    None,
    ("bury", _mark("Hide the card until tomorrow"), "moon"),
    ("bury_note", _mark("Hide it and its siblings until tomorrow"), ""),
    ("suspend", _mark("Set the card aside"), ""),
)
