"""What a widget really writes: every text that its painting hands to Qt, with place and colour.

A paint engine listens instead of drawing, so labels, buttons, lists, documents and charts that
paint themselves are all heard alike, as they are cut, elided and coloured in the end.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_DPI: Final = 96
_MM_OF_100_PIXELS: Final = 26
_INFINITE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Writing:
    """One run of text: where its letters stand and what is let through, in the widget's pixels."""

    text: str
    rect: QRectF
    clip: QRectF
    ink: QColor
    pixels: float
    weight: int
    turned: bool = False


def writings(widget: QWidget) -> tuple[Writing, ...]:
    """Return what `widget` itself writes, without its children."""
    paper = _Paper(widget)
    widget.render(paper, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return tuple(paper.ear.heard)


class _Ear(QPaintEngine):
    """Takes every order to paint and keeps those that write."""

    def __init__(self, room: QRectF) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.heard: list[Writing] = []
        self._room = room
        self._turn = QTransform()
        self._clip = room
        self._clips = False
        self._ink = QColor()
        self._opacity = 1.0

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        changed, flag = state.state(), QPaintEngine.DirtyFlag
        if changed & flag.DirtyTransform:
            self._turn = state.transform()
        if changed & flag.DirtyPen:
            self._ink = state.pen().color()
        if changed & flag.DirtyOpacity:
            self._opacity = state.opacity()
        if changed & flag.DirtyClipEnabled:
            self._clips = state.isClipEnabled()
        if changed & flag.DirtyClipPath:
            self._narrow(state.clipPath(), state.clipOperation())
        if changed & flag.DirtyClipRegion:
            path = QPainterPath()
            path.addRegion(state.clipRegion())
            self._narrow(path, state.clipOperation())

    def _narrow(self, path: QPainterPath, how: Qt.ClipOperation) -> None:
        if how == Qt.ClipOperation.NoClip:
            self._clip, self._clips = self._room, False
            return
        new = self._turn.mapRect(path.boundingRect())
        whole = how == Qt.ClipOperation.ReplaceClip or not self._clips
        self._clip = new if whole else new.intersected(self._clip)
        self._clips = True

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:
        if not item.text().strip() or (self._clips and self._clip.isEmpty()):
            return  # nothing is let through where all of a field is selected, but its selection
        letters = _letters(at, item)
        turned = self._turn.isRotating()
        ink = QColor(self._ink)
        ink.setAlphaF(ink.alphaF() * self._opacity)
        self.heard.append(
            Writing(
                item.text(),
                self._turn.mapRect(letters),
                self._clip if self._clips else self._room,
                ink,
                float(item.font().pixelSize()),
                item.font().weight().value,
                turned,
            )
        )

    def drawPixmap(self, *_order: object) -> None: ...
    def drawTiledPixmap(self, *_order: object) -> None: ...
    def drawImage(self, *_order: object) -> None: ...
    def drawPath(self, *_order: object) -> None: ...
    def drawPolygon(self, *_order: object) -> None: ...
    def drawRects(self, *_order: object) -> None: ...
    def drawLines(self, *_order: object) -> None: ...
    def drawEllipse(self, *_order: object) -> None: ...
    def drawPoints(self, *_order: object) -> None: ...


def _letters(at: QPointF, item: QTextItem) -> QRectF:
    """Return the room of the letters: from the height of a capital to a descender's foot."""
    # The ascent holds room for accents on capitals, which no line is cut by missing.
    top, foot = item.ascent() * 0.78, item.descent() * 0.75
    return QRectF(at.x(), at.y() - top, item.width(), top + foot)


class _Paper(QPaintDevice):
    """As large as a widget, with one pixel for each of its own."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._size = widget.size()
        self.ear = _Ear(QRectF(widget.rect()))

    def paintEngine(self) -> QPaintEngine:
        return self.ear

    def metric(self, what: QPaintDevice.PaintDeviceMetric) -> int:
        kind = QPaintDevice.PaintDeviceMetric
        wide, high = self._size.width(), self._size.height()
        known = {
            kind.PdmWidth: wide,
            kind.PdmHeight: high,
            kind.PdmWidthMM: wide * _MM_OF_100_PIXELS // 100,
            kind.PdmHeightMM: high * _MM_OF_100_PIXELS // 100,
            kind.PdmNumColors: 1 << 24,
            kind.PdmDepth: 32,
            kind.PdmDevicePixelRatio: 1,
            kind.PdmDevicePixelRatioScaled: 1 << 16,
        }
        return known.get(what, _DPI)


def shown_widgets(window: QWidget) -> Iterator[QWidget]:
    """Yield `window` and every widget in it that shows."""
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not (widget.isWindow() and widget is not window):
            yield widget
