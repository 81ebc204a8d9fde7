"""Other keys for what keys do: choose a line, press the key."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.keys.strokes import told
from studyapp.gui.keys.table import ACTIONS, BY_NAME, Action, title
from studyapp.gui.widgets.cards import PlainButton, Text
from studyapp.gui.widgets.dialog import Dialog
from studyapp.gui.widgets.glossary.search_field import SearchField
from studyapp.gui.widgets.palette.offer_list import OfferList
from studyapp.gui.widgets.palette.offers import Offer, OfferKind
from studyapp.gui.widgets.settings.key_field import KeyField
from studyapp.study.names import Names

_SIZE: Final = (620, 560)


class KeyDialog(Dialog):
    """Every change holds at once; `changed` says that one was made."""

    changed = Signal()

    def __init__(self, bindings: Bindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key-dialog")
        self.setWindowTitle(self.tr("Choose keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bindings = bindings
        self._actions = tuple(action for action in ACTIONS if not action.fixed)
        self._search = SearchField(self.tr("Find what a key does"), self)
        self._search.setObjectName("key-search")
        self.list = OfferList(self)
        self.list.setObjectName("key-lines")
        self.list.setAccessibleName(self.tr("What keys do"))
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = KeyField(self)
        self.field.hide()
        self._said = Text("", "small", self)
        self._said.setObjectName("key-said")
        self._change = self._button(self.tr("Press another key"), "key-change")
        self._none = self._button(self.tr("No key"), "key-none")
        self._usual = self._button(self.tr("The usual key"), "key-usual")
        self._close = self._button(self.tr("Close"), "key-close")
        self._lay_out()
        self._connect()
        self._show()
        self._search.setFocus()
        self.resize(*(theme.current().size(each) for each in _SIZE))

    def _button(self, text: str, name: str) -> PlainButton:
        button = PlainButton(text, "", self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        space = theme.current().space
        buttons = QHBoxLayout()
        buttons.addWidget(self._change)
        buttons.addWidget(self._none)
        buttons.addWidget(self._usual)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.large, space.large, space.large, space.medium)
        column.setSpacing(space.small)
        for part in (self._search, self.list, self.field, self._said):
            column.addWidget(part, int(part is self.list))
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._show)
        self._search.left_down.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self.ask)
        self._change.clicked.connect(self.ask)
        self._none.clicked.connect(self._on_none)
        self._usual.clicked.connect(self._on_usual)
        self._close.clicked.connect(self.accept)
        self.field.struck.connect(self._on_struck)
        self.field.left.connect(self._leave_field)

    # --- the list ------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        """Show what fits the search, and stay on the line that was chosen."""
        kept = self.list.chosen
        offers = [self._offer(action) for action in self._actions]
        typed = self._search.text()
        if typed.strip():
            names = Names(offers, [f"{it.title} {it.beside} {it.key}" for it in offers])
            offers = [offer for _fit, offer in names.find(typed, len(offers))]
        self.list.show_offers(tuple(offers))
        places = [offer.name for offer in offers]
        if kept is not None and kept.name in places:
            self.list.step(places.index(kept.name))
        self._on_current()

    def _offer(self, action: Action) -> Offer:
        keys = "  ".join(told(key) for key in self._bindings.keys_of(action))
        own = self.tr("%1, changed") if self._bindings.is_own(action) else "%1"
        beside = own.replace("%1", title(action.place))
        return Offer(action.name, OfferKind.ACTION, action.told, beside, action.icon, keys)

    @property
    def _chosen(self) -> Action | None:
        offer = self.list.chosen
        return BY_NAME[offer.name] if offer is not None else None

    @Slot(QModelIndex)
    def _on_current(self, _index: QModelIndex | None = None) -> None:
        action = self._chosen
        self._change.setEnabled(action is not None)
        self._none.setEnabled(action is not None and bool(self._bindings.keys_of(action)))
        self._usual.setEnabled(action is not None and self._bindings.is_own(action))

    # --- changing ------------------------------------------------------------------------------

    @Slot()
    def ask(self) -> None:
        """Wait for the key that is to do what is chosen."""
        action = self._chosen
        if action is not None:
            words = self.tr("Press the key for “%1” now; Esc leaves it as it is.")
            self.field.setText(words.replace("%1", action.told))
            self.field.setAccessibleName(self.field.text())
            self.field.show()
            self.field.setFocus()
            self._say("")

    @Slot(str)
    def _on_struck(self, pressed: str) -> None:
        action = self._chosen
        if action is None:
            return
        objection = self._bindings.objection(action, pressed)
        if objection:
            self._say(objection)
            return
        self._bind(action, (pressed,))
        done = self.tr("%1: “%2”.").replace("%1", told(pressed))
        self._say(done.replace("%2", action.told))

    @Slot()
    def _on_none(self) -> None:
        action = self._chosen
        if action is not None:
            self._bind(action, ())
            self._say(self.tr("“%1” has no key now.").replace("%1", action.told))

    @Slot()
    def _on_usual(self) -> None:
        action = self._chosen
        if action is None:
            return
        objections = [self._bindings.objection(action, key) for key in action.keys]
        objection = next(filter(None, objections), "")
        if not objection:
            self._bind(action, action.keys)
        self._say(objection)

    def _bind(self, action: Action, keys: tuple[str, ...]) -> None:
        self._bindings.bind(action, keys)
        self._leave_field()
        self._show()
        self.changed.emit()

    @Slot()
    def _leave_field(self) -> None:
        self.field.hide()
        self.list.setFocus()

    def _say(self, words: str) -> None:
        self._said.setText(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
