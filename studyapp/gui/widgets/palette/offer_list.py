"""The lines of the palette: icon, title, where it belongs, and the key that does it too."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from studyapp.gui import fonts, icons, theme
from studyapp.gui.widgets.long_list import Index, ListRow, LongList, Things
from studyapp.gui.widgets.palette.offers import Offer

_ROW: Final = 40
_ICON: Final = 18
_SIDE: Final = 14


class OfferModel(Things[Offer]):
    """The offers in their order."""

    def told(self, thing: Offer, row: int, role: int) -> Any:
        """Return what is shown and spoken of one offer."""
        del row
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return thing.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(thing)
        return None


def spoken(offer: Offer) -> str:
    """Return an offer as a screen reader says it."""
    return ", ".join(filter(None, (offer.title, offer.beside, offer.key)))


class OfferList(LongList):
    """Shows the offers; the keyboard stays in the field above, which moves the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("palette-list", parent)
        self.setAccessibleName(self.tr("What was found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(OfferList.Shape.NoFrame)
        self.offers = OfferModel(self)
        self.setModel(self.offers)
        self.setItemDelegate(OfferRow(_ROW, self))

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show `offers` and choose the first."""
        self.offers.put(offers)
        if offers:
            self.setCurrentIndex(self.offers.index(0))

    @property
    def chosen(self) -> Offer | None:
        """Return the offer that Enter takes."""
        return self.offers.at(self.currentIndex().row())

    def step(self, lines: int) -> None:
        """Choose the line that lies `lines` further down; the ends meet."""
        count = len(self.offers.things)
        if count:
            row = (self.currentIndex().row() + lines) % count
            self.setCurrentIndex(self.offers.index(row))

    def height_for(self, rows: int) -> int:
        """Return the height of `rows` lines."""
        return rows * theme.current().size(_ROW) + 2


class OfferRow(ListRow):
    """Draws one line."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw icon and words at the left, the key at the right."""
        offer = index.data(OfferModel.THING)
        tokens = theme.current()
        colours = tokens.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        room = option.rect.adjusted(6, 1, -6, -1)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(colours.focus), 2) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if chosen else colours.raised))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 7, 7)
        side = tokens.size(_ICON)
        seen = partial(QStyle.visualRect, option.direction, room)  # mirrored from right to left
        place = QRect(room.left() + _SIDE, room.center().y() - side // 2, side, side)
        icons.icon(offer.icon, "link" if chosen else "muted").paint(painter, seen(place))
        words = room.adjusted(_SIDE + side + 12, 0, -_SIDE, 0)
        if offer.key:
            words.setRight(_paint_key(painter, words, offer.key, seen) - 12)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        _paint_words(painter, words, offer, seen, edge)


_Seen: TypeAlias = Callable[[QRect], QRect]


def _paint_key(painter: QPainter, room: QRect, key: str, seen: _Seen) -> int:
    """Draw the key as a cap at the end of `room`; return where it begins."""
    tokens = theme.current()
    font = fonts.font(tokens.size(tokens.type.caption), QFont.Weight.Medium)
    metrics = QFontMetrics(font)
    wide, high = metrics.horizontalAdvance(key) + 14, metrics.height() + 6
    cap = QRect(room.right() - wide, room.center().y() - high // 2, wide, high)
    painter.setFont(font)
    painter.setPen(QPen(QColor(tokens.colours.outline), 1))
    painter.setBrush(QColor(tokens.colours.surface))
    painter.drawRoundedRect(seen(cap), 5, 5)
    painter.setPen(QColor(tokens.colours.text))
    painter.drawText(seen(cap), Qt.AlignmentFlag.AlignCenter, key)
    return cap.left()


def _paint_words(
    painter: QPainter, room: QRect, offer: Offer, seen: _Seen, edge: Qt.AlignmentFlag
) -> None:
    """Draw the title, and what it lies in as far as there is room."""
    tokens = theme.current()
    font = fonts.font(tokens.size(tokens.type.body), QFont.Weight.Medium)
    metrics = QFontMetrics(font)
    title = metrics.elidedText(offer.title, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(QColor(tokens.colours.text))
    side = Qt.AlignmentFlag.AlignVCenter | edge | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(seen(room), side, title)
    left = room.width() - metrics.horizontalAdvance(title) - 12
    if offer.beside and left > 40:  # noqa: PLR2004 - pixels: a word or so
        small = fonts.font(tokens.size(tokens.type.small))
        beside = QFontMetrics(small).elidedText(offer.beside, Qt.TextElideMode.ElideRight, left)
        rest = room.adjusted(room.width() - left, 0, 0, 0)
        painter.setFont(small)
        painter.setPen(QColor(tokens.colours.muted))
        painter.drawText(seen(rest), side, beside)
