"""Things set into the text as one character each: formulas, pictures and icons."""

from typing import Protocol

from PySide6.QtCore import QObject, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from studyapp.gui import icons
from studyapp.gui.widgets.text.formulas import Drawing
from studyapp.gui.widgets.text.pictures import Picture

OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_INDEX = QTextFormat.Property.UserProperty.value + 1
OBJECT_CHARACTER = "\ufffc"


class Thing(Protocol):
    """Something drawn in the place of one character."""

    def size(self, room: float, font: QFont) -> QSizeF:
        """Return its size in pixels when `room` pixels of width are left."""

    def draw(self, painter: QPainter, rect: QRectF, font: QFont) -> None:
        """Draw it into `rect`, which has the size asked for."""


class InlineFormula:
    """A formula in a line of text; its own baseline sits on the line's."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing

    def size(self, _room: float, font: QFont) -> QSizeF:
        """Return a box that, centred on the x-height as Qt does, puts the baselines together."""
        half = QFontMetricsF(font).xHeight() / 2
        drawing = self._drawing
        height = max(2 * drawing.descent + half, 2 * drawing.ascent - half)
        return QSizeF(drawing.width, height)

    def draw(self, painter: QPainter, rect: QRectF, font: QFont) -> None:
        """Draw the formula with its baseline at (H + half) / 2 from the top."""
        half = QFontMetricsF(font).xHeight() / 2
        top = rect.top() + (rect.height() + half) / 2 - self._drawing.ascent
        place = QRectF(rect.left(), top, self._drawing.width, self._drawing.height)
        self._drawing.draw(painter, place)


class DisplayFormula:
    """A formula on a line of its own, made smaller where the column is narrow."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing

    def size(self, room: float, _font: QFont) -> QSizeF:
        """Return the size that fits the column."""
        return _fitted(QSizeF(self._drawing.width, self._drawing.height), room)

    def draw(self, painter: QPainter, rect: QRectF, _font: QFont) -> None:
        """Draw the formula."""
        self._drawing.draw(painter, rect)


class InlinePicture:
    """A picture no wider than the column, on a white card where the theme is dark."""

    def __init__(self, picture: Picture, scale: float, ground: QColor | None) -> None:
        self._picture = picture
        self._scale = scale
        self._ground = ground

    def size(self, room: float, _font: QFont) -> QSizeF:
        """Return the size that fits the column."""
        return _fitted(self._picture.size * self._scale, room)

    def draw(self, painter: QPainter, rect: QRectF, _font: QFont) -> None:
        """Draw the picture with one of its pixels for each of the screen's."""
        ratio = painter.device().devicePixelRatioF()
        pixels = QSize(max(1, round(rect.width() * ratio)), max(1, round(rect.height() * ratio)))
        corners = QPainterPath()
        corners.addRoundedRect(rect, 8, 8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(corners, Qt.ClipOperation.IntersectClip)
        if self._ground is not None:
            painter.fillRect(rect, self._ground)
        painter.drawImage(rect, self._picture.image(pixels))
        painter.restore()


class MissingPicture:
    """A calm frame with the alternative text where a picture cannot be shown."""

    def __init__(self, text: str, line: str, muted: str) -> None:
        self._text = text
        self._line = QColor(line)
        self._muted = QColor(muted)

    def size(self, room: float, font: QFont) -> QSizeF:
        """Return a frame as wide as the column."""
        width = max(80.0, room)
        bounds = QRectF(0, 0, width - 40, 1_000)
        text = QFontMetricsF(font).boundingRect(bounds, _WRAPPED, self._text)
        return QSizeF(width, text.height() + 72)

    def draw(self, painter: QPainter, rect: QRectF, font: QFont) -> None:
        """Draw the frame, an icon and the text."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._line, 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        mark = icons.pixmap("image", "muted", 24, painter.device().devicePixelRatioF())
        painter.drawPixmap(int(rect.center().x() - 12), int(rect.top() + 16), mark)
        painter.setPen(self._muted)
        painter.setFont(font)
        painter.drawText(rect.adjusted(20, 48, -20, -12), _WRAPPED, self._text)
        painter.restore()


class InlineIcon:
    """An icon in a line of text."""

    def __init__(self, name: str, colour: str, side: int) -> None:
        self._name = name
        self._colour = colour
        self._side = side

    def size(self, _room: float, _font: QFont) -> QSizeF:
        """Return a square with room to its right."""
        return QSizeF(self._side + 8, self._side)

    def draw(self, painter: QPainter, rect: QRectF, _font: QFont) -> None:
        """Draw the icon at the left of `rect`."""
        ratio = painter.device().devicePixelRatioF()
        mark = icons.tinted(self._name, self._colour, self._side, ratio)
        painter.drawPixmap(rect.topLeft(), mark)


class Objects(QPyTextObject):
    """Sizes and draws the things of one document."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._things: list[Thing] = []
        self.room = 400.0

    def clear(self) -> None:
        """Forget all things."""
        self._things.clear()

    def put(self, thing: Thing, into: QTextFormat) -> None:
        """Make format `into` show `thing`."""
        into.setObjectType(OBJECT)
        into.setProperty(_INDEX, len(self._things))
        self._things.append(thing)

    def intrinsicSize(self, _doc: QTextDocument, _position: int, shown: QTextFormat) -> QSizeF:
        """Return the size of the thing that `shown` names."""
        thing = self._thing(shown)
        font = shown.toCharFormat().font()
        return QSizeF(0, 0) if thing is None else thing.size(self.room, font)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _doc: QTextDocument,
        _position: int,
        shown: QTextFormat,
    ) -> None:
        """Draw the thing that `shown` names."""
        thing = self._thing(shown)
        if thing is not None:
            thing.draw(painter, QRectF(rect), shown.toCharFormat().font())

    def _thing(self, shown: QTextFormat) -> Thing | None:
        index = shown.intProperty(_INDEX)
        return self._things[index] if index < len(self._things) else None


_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)


def _fitted(size: QSizeF, room: float) -> QSizeF:
    return size if size.width() <= room else size * (room / size.width())
