"""The palette: a frame over the window in which anything is found by typing a part of its name."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.glossary.search_field import SearchField
from studyapp.gui.widgets.palette.offer_list import OfferList, spoken
from studyapp.gui.widgets.palette.offers import Offer, OfferKind
from studyapp.study.names import LITERAL, Names

_WIDTH: Final = 640
_ROWS: Final = 9
_MOST: Final = 30
_MARGIN: Final = 16
_ACTIONS_FIRST: Final = 4.0  # what can be done comes before what has a like name
_RECENT: Final = 8  # of what was chosen last, before anything is typed
_USED: Final = 1.5  # for what was chosen once, just now
_MOST_USED: Final = 9.0
_SCRIM: Final = 110  # of 255
_MOVES: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
}


class Palette(QWidget):
    """Lies over the whole window; `chosen` carries the offer, `sought` asks for places by name."""

    chosen = Signal(object)
    sought = Signal(str)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find anything and do anything"))
        self._before: QWidget | None = None
        self._offers = Names[Offer]((), ())
        self._all: tuple[Offer, ...] = ()
        self._used: dict[str, float] = {}  # by name, how much earlier it comes
        self._moved = False
        self._sought = False  # the places are still being looked for
        self._told = ""
        self._found: list[tuple[float, Offer]] = []
        self._frame = QFrame(self)
        self._frame.setObjectName("palette-frame")
        self.field = SearchField(self.tr("Type what you look for or want to do"), self._frame)
        self.field.setObjectName("palette-field")
        self.list = OfferList(self._frame)
        self._nothing = Text(self.tr("Nothing is called that."), "muted", self._frame)
        self._nothing.setObjectName("palette-nothing")
        self._hint = Text(
            self.tr("↑ ↓ to choose, Enter to open, Esc to close"), "small", self._frame
        )
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._take)
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        space = theme.current().space
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(space.snug, space.snug, space.snug, space.snug)
        column.setSpacing(space.small)
        for part in (self.field, self.list, self._nothing, self._hint):
            column.addWidget(part)

    # --- coming and going ----------------------------------------------------------------------

    def open(self, offers: tuple[Offer, ...], recent: tuple[Offer, ...]) -> None:
        """Offer `offers`, the `recent` ones before them while nothing is typed."""
        self._before = QApplication.focusWidget()
        self._offers = Names(
            offers,
            [offer.title for offer in offers],
            [f"{offer.beside} {offer.also}" for offer in offers],
        )
        self._used = {offer.name: min(_MOST_USED, _USED * offer.used) for offer in recent}
        first = recent[:_RECENT]
        names = {offer.name for offer in first}
        others = (it for it in offers if it.name not in names and it.kind is not OfferKind.CHOICE)
        self._all = (*first, *others)
        self.field.clear()
        self._show(self._all)
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def close_palette(self) -> None:
        """Close, and give the keyboard back to where it was."""
        if self.isVisible():
            self.field.clearFocus()  # else Qt hands it to something else for a moment, aloud
            self.hide()
            self.give_back()
            self.closed.emit()

    def give_back(self) -> None:
        """Set the keyboard where it was before the palette opened."""
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    # --- finding -------------------------------------------------------------------------------

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self._sought = bool(typed.strip())
        if not self._sought:
            self._show(self._all)
            return
        found = self._offers.find(typed, _MOST)
        self._found = [(self._worth(it, fit + _ACTIONS_FIRST), it) for fit, it in found]
        self._show_found()
        self.sought.emit(typed)

    def show_places(self, typed: str, places: tuple[tuple[float, Offer], ...]) -> None:
        """Add the places that are called like what was `typed`, if that still stands there."""
        if typed != self.field.text() or not self.isVisible():
            return
        self._sought = False
        self._found += [(self._worth(it, fit), it) for fit, it in places]
        self._show_found(keep=self.list.chosen)

    def _worth(self, offer: Offer, fit: float) -> float:
        """Return how early an offer comes: what is used often and lately before its like."""
        return fit + self._used.get(offer.name, 0.0) if fit >= LITERAL else fit

    def _show_found(self, keep: Offer | None = None) -> None:
        self._found.sort(key=lambda fit: -fit[0])
        only_alike = not self._found or self._found[0][0] < LITERAL
        found = [it for fit, it in self._found if fit >= LITERAL or only_alike]
        offers = tuple(found[:_MOST])
        self._show(offers)
        if keep in offers[1:] and self._moved:
            self.list.step(offers.index(keep))

    def _show(self, offers: tuple[Offer, ...]) -> None:
        self._moved = False
        self.list.show_offers(offers)
        self.list.setVisible(bool(offers))
        self._nothing.setVisible(not offers and not self._sought)
        self._fit()
        if self.isVisible():
            self._tell()

    def _tell(self) -> None:
        """Let a screen reader hear the line that is chosen: the keyboard stays in the field."""
        chosen = self.list.chosen
        words = spoken(chosen) if chosen is not None else self._nothing.text()
        if words == self._told or (chosen is None and self._sought):
            return
        self._told = words
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # --- Qt ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose with the arrow keys while the keyboard is in the field; follow the window."""
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._take_key(event)
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.list.step(_MOVES[key])
            self._moved = True
            self._tell()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when the window beside the frame is pressed."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the window behind."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, _SCRIM))
        painter.end()

    @Slot()
    def _take(self) -> None:
        offer = self.list.chosen
        if offer is not None:
            self.close_palette()
            self.chosen.emit(offer)

    def _fit(self) -> None:
        """Lie over the window, the frame in its upper middle, as high as what was found."""
        home = self.parentWidget()
        assert home is not None
        self.setGeometry(home.rect())
        wide = min(round(_WIDTH * max(1.0, theme.current().scale)), home.width() - 2 * _MARGIN)
        rows = min(_ROWS, max(1, len(self.list.offers.things)))
        self.list.setFixedHeight(self.list.height_for(rows))
        self._frame.setFixedWidth(wide)
        high = min(self._frame.sizeHint().height(), home.height() - 2 * _MARGIN)
        if high < self._frame.sizeHint().height():
            spare = self._frame.sizeHint().height() - high
            self.list.setFixedHeight(max(40, self.list.height() - spare))
        top = max(_MARGIN, min(home.height() // 8, home.height() - high - _MARGIN))
        self._frame.resize(wide, high)
        self._frame.move(QPoint((home.width() - wide) // 2, top))
