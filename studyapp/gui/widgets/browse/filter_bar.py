"""The filters as buttons: each offers its values, and what is set can be taken off by a press."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from studyapp.gui.icons import icon
from studyapp.gui.widgets.browse.words import kind_in_words, translated
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.model.entries import EntryKind
from studyapp.model.query import Filter, Query
from studyapp.study.sieve import FLAGS, Shelf

_MOST_TAGS: Final = 200
_Choice = tuple[str, str]  # what stands in the menu, and the value


class FilterBar(QWidget):
    """Writes filters into the search; `changed` carries the search as it is typed."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("browse-filters")
        self._query = Query()
        self._shelf: Shelf | None = None
        self._buttons: dict[str, QPushButton] = {}
        self._chips: list[QPushButton] = []
        self._flow = FlowLayout(self, 6)
        for name, label in (
            ("kind", self.tr("Kind")),
            ("is", self.tr("State")),
            ("flag", self.tr("Flag")),
            ("course", self.tr("Course")),
            ("lesson", self.tr("Lesson")),
            ("tag", self.tr("Tag")),
        ):
            self._add_button(name, label)

    def _add_button(self, name: str, label: str) -> None:
        button = QPushButton(label, self)
        button.setObjectName(f"filter-{name}")
        button.setProperty("kind", "chip")
        menu = QMenu(button)
        menu.setProperty("filter", name)
        menu.aboutToShow.connect(self._on_about_to_show)
        menu.triggered.connect(self._on_chosen)
        button.setProperty("opens", "true")
        button.setMenu(menu)
        button.setAutoDefault(True)
        self._buttons[name] = button
        self._flow.addWidget(button)

    def show_query(self, query: Query, shelf: Shelf) -> None:
        """Show what `query` filters by; `shelf` is what there is to choose from."""
        self._query, self._shelf = query, shelf
        several = len(shelf.packs) > 1
        self._buttons["course"].setVisible(several)
        self._buttons["lesson"].setVisible(any(shelf.lessons.values()))
        self._buttons["tag"].setVisible(bool(shelf.tags))
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(one) for one in query.filters]

    def _chip(self, one: Filter) -> QPushButton:
        chip = QPushButton(icon("x", "link"), one.text.replace("&", "&&"), self)
        chip.setObjectName(f"chip-{one.name}-{one.value}")
        chip.setProperty("kind", "chip")
        chip.setProperty("filter", one.name)
        chip.setProperty("value", one.value)
        chip.setProperty("set", "true")
        chip.setAccessibleName(self.tr("Take off the filter %1").replace("%1", one.text))
        chip.clicked.connect(self._on_chip)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    # --- the menus -----------------------------------------------------------------------------

    @Slot()
    def _on_about_to_show(self) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        self.fill(menu)

    def fill(self, menu: QMenu) -> None:
        """Offer the values of the menu's filter, the ones in force with a mark."""
        name = str(menu.property("filter"))
        set_ = self._query.values(name)
        menu.clear()
        for label, value in self._choices(name):
            action = QAction(label.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(value.casefold() in set_)
            action.setData(value)
            menu.addAction(action)
        if set_:
            menu.addSeparator()
            menu.addAction(self.tr("Any"))

    def _choices(self, name: str) -> list[_Choice]:
        shelf = self._shelf
        if name == "kind":
            return [(kind_in_words(kind), str(kind)) for kind in EntryKind]
        if name == "is":
            return [(translated(label), value) for label, value in STATES]
        if name == "flag":
            numbers = map(str, range(1, FLAGS + 1))
            return [(self.tr("Flag %1").replace("%1", number), number) for number in numbers]
        return _on_shelf(name, shelf) if shelf is not None else []

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        name, value = str(menu.property("filter")), action.data()
        if value is None or not action.isChecked():
            query = self._query.lacking(name, value and str(value).casefold())
        else:
            query = self._query.having(Filter(name, str(value).casefold()), alone=name != "tag")
        self.changed.emit(query.text)

    @Slot()
    def _on_chip(self) -> None:
        chip = self.sender()
        assert isinstance(chip, QPushButton)
        query = self._query.lacking(str(chip.property("filter")), str(chip.property("value")))
        self.changed.emit(query.text)


def _on_shelf(name: str, shelf: Shelf) -> list[_Choice]:
    if name == "course":
        return [(pack.title, pack.id) for pack in shelf.packs]
    if name == "tag":
        return [(tag, tag) for tag in shelf.tags[:_MOST_TAGS]]
    return [(one.title, one.id) for lessons in shelf.lessons.values() for one in lessons]


def _mark(label: str, value: str) -> _Choice:
    return str(QT_TRANSLATE_NOOP("Browse", label)), value


STATES: Final = (
    _mark("Due", "due"),
    _mark("New", "new"),
    _mark("Learning", "learning"),
    _mark("Holding", "holding"),
    _mark("Solid", "solid"),
    _mark("Set aside", "suspended"),
    _mark("Hidden today", "hidden"),
    _mark("Forgotten often", "leech"),
    _mark("With a flag", "flagged"),
    _mark("With a note", "noted"),
    _mark("Changed by me", "edited"),
    _mark("Question answered right", "right"),
    _mark("Question answered wrong", "wrong"),
)
