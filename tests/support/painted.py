"""What a widget really writes: every text that its painting hands to Qt, with place and colour.

A paint engine listens instead of drawing, so labels, buttons, lists, documents and charts that
paint themselves are all heard alike, as they are cut, elided and coloured in the end.
"""

# ruff: noqa: N802 - the names are Qt's

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
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
_OF_A_RECTANGLE: Final = 5  # elements of a path

_Dirty = QPaintEngine.DirtyFlag
_DIRTY_TRANSFORM: Final = _Dirty.DirtyTransform.value
_DIRTY_PEN: Final = _Dirty.DirtyPen.value
_DIRTY_OPACITY: Final = _Dirty.DirtyOpacity.value
_DIRTY_CLIPS: Final = _Dirty.DirtyClipEnabled.value
_DIRTY_CLIP_PATH: Final = _Dirty.DirtyClipPath.value
_DIRTY_CLIP_REGION: Final = _Dirty.DirtyClipRegion.value


@dataclass(frozen=True, slots=True)
class Writing:
    """One run of text: where its letters stand and what is let through, in the widget's pixels."""

    text: str
    rect: QRectF
    clip: QRectF
    ink: QColor
    pixels: float
    weight: int
    blank: float = 0.0


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
        self._shape: QPainterPath | None = None  # of a clip that is no rectangle
        self._ink = QColor()
        self._opacity = 1.0

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        changed = state.state().value  # a number: enums cost more than all the rest
        if changed & _DIRTY_TRANSFORM:
            self._turn = state.transform()
        if changed & _DIRTY_PEN:
            self._ink = state.pen().color()
        if changed & _DIRTY_OPACITY:
            self._opacity = state.opacity()
        if changed & _DIRTY_CLIPS:
            self._clips = state.isClipEnabled()
        if changed & (_DIRTY_CLIP_PATH | _DIRTY_CLIP_REGION):
            self._shape = None
        if changed & _DIRTY_CLIP_PATH:
            self._narrow(state.clipPath(), state.clipOperation())
        if changed & _DIRTY_CLIP_REGION:
            path = QPainterPath()
            path.addRegion(state.clipRegion())
            self._narrow(path, state.clipOperation())

    def _narrow(self, path: QPainterPath, how: Qt.ClipOperation) -> None:
        if how == Qt.ClipOperation.NoClip:
            self._clip, self._clips = self._room, False
            return
        if path.elementCount() > _OF_A_RECTANGLE:
            self._shape = self._turn.map(path)
        new = self._turn.mapRect(path.boundingRect())
        whole = how == Qt.ClipOperation.ReplaceClip or not self._clips
        self._clip = new if whole else new.intersected(self._clip)
        self._clips = True

    def drawTextItem(self, at: Any, item: QTextItem) -> None:
        if not any(letter.isprintable() and not letter.isspace() for letter in item.text()):
            return  # blanks, and marks of direction
        letters = _letters(at, item)
        if self._lets_nothing_through(self._turn.mapRect(letters)):
            return
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
                _blank(item),
            )
        )

    def _lets_nothing_through(self, letters: QRectF) -> bool:
        """Tell whether the clip leaves these letters out: those selected are drawn on their own."""
        if not self._clips:
            return False
        inner = letters.adjusted(1, 1, -1, -1)
        hidden = self._shape is not None and not self._shape.intersects(inner)
        return hidden or self._clip.isEmpty()

    def drawPixmap(self, *_order: object) -> None: ...
    def drawTiledPixmap(self, *_order: object) -> None: ...
    def drawImage(self, *_order: object) -> None: ...
    def drawPath(self, *_order: object) -> None: ...
    def drawPolygon(self, *_order: object) -> None: ...
    def drawRects(self, *_order: object) -> None: ...
    def drawLines(self, *_order: object) -> None: ...
    def drawEllipse(self, *_order: object) -> None: ...
    def drawPoints(self, *_order: object) -> None: ...


def _blank(item: QTextItem) -> float:
    """Return the width of a blank that may end the line, in which nothing can be cut."""
    right_to_left = bool(item.renderFlags() & QTextItem.RenderFlag.RightToLeft)
    return QFontMetricsF(item.font()).horizontalAdvance(" ") if right_to_left else 0.0


def _letters(at: QPointF, item: QTextItem) -> QRectF:
    """Return the room of the letters: from the height of a capital to a descender's foot."""
    # The ascent holds room for accents on capitals, which no line is cut by missing.
    top, foot = item.ascent() * 0.78, item.descent() * 0.75
    return QRectF(at.x(), at.y() - top, item.width(), top + foot)


class _Paper(QPaintDevice):
    """As large as a widget, with one pixel for each of its own."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        wide, high = widget.width(), widget.height()
        kind = QPaintDevice.PaintDeviceMetric
        self._known = {
            kind.PdmWidth.value: wide,
            kind.PdmHeight.value: high,
            kind.PdmWidthMM.value: wide * _MM_OF_100_PIXELS // 100,
            kind.PdmHeightMM.value: high * _MM_OF_100_PIXELS // 100,
            kind.PdmNumColors.value: 1 << 24,
            kind.PdmDepth.value: 32,
            kind.PdmDevicePixelRatio.value: 1,
            kind.PdmDevicePixelRatioScaled.value: 1 << 16,
        }
        self.ear = _Ear(QRectF(widget.rect()))

    def paintEngine(self) -> QPaintEngine:
        return self.ear

    def metric(self, what: QPaintDevice.PaintDeviceMetric) -> int:
        return self._known.get(what.value, _DPI)


def shown_widgets(window: QWidget) -> Iterator[QWidget]:
    """Yield `window` and every widget in it that shows."""
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not (widget.isWindow() and widget is not window):
            yield widget
