"""Line icons in the theme's colours: drawn when shown, so they follow theme and screen."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from studyapp.gui import theme
from studyapp.gui.tokens import Tokens

# The learner's words for what Lucide names by shape.
NAMES_BY_USE = {
    "home": "house",
    "review": "layers",
    "test": "list-checks",
    "glossary": "book-a",
    "statistics": "chart-column",
    "ask": "circle-question-mark",
    "wait": "hourglass",
}

# What points along the line of reading turns around with it. What points along time, as the keys
# of a player do, does not.
_ALONG_THE_LINE = {"arrow-left", "arrow-right", "chevron-right", "panel-left", "undo-2", "list"}


def icon(name: str, tone: str = "text") -> QIcon:
    """Return icon `name` in colour `tone` of the theme in force whenever it is drawn.

    `tone` is a colour's name in `Colours`, or 'success', 'warning', 'danger'. Disabled icons are
    paler; icons of checked buttons take the accent.
    """
    return QIcon(_LineIcon(name, tone))


def pixmap(name: str, tone: str = "text", size: int = 20, ratio: float = 1.0) -> QPixmap:
    """Return icon `name` as `size` logical pixels for a screen of device pixel `ratio`."""
    return tinted(name, colour(theme.current(), tone), size, ratio)


def tinted(name: str, shade: str, size: int, ratio: float) -> QPixmap:
    """Return icon `name` in the `#rrggbb` given, as `pixmap` does."""
    return _drawn(_path(name), shade, round(size * ratio), ratio, mirrored=_is_mirrored(name))


def colour(tokens: Tokens, tone: str) -> str:
    """Return the `#rrggbb` that `tone` names."""
    found = getattr(tokens.colours, tone)
    return str(getattr(found, "strong", found))


# Qt owns what clone() returns, but PySide does not hand it over; without this it would be freed.
_clones: list[QIconEngine] = []


class _LineIcon(QIconEngine):
    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def clone(self) -> QIconEngine:
        made = _LineIcon(self._name, self._tone)
        _clones.append(made)
        return made

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        drawn = self._drawn(side, ratio, mode, state)
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.5)
        painter.drawPixmap(place, drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        made = QPixmap(size * scale)  # `size` is in logical pixels
        made.fill(Qt.GlobalColor.transparent)
        made.setDevicePixelRatio(scale)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def _drawn(self, side: int, ratio: float, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        lit = state == QIcon.State.On and mode != QIcon.Mode.Disabled and self._tone == "text"
        tone = colour(theme.current(), "link" if lit else self._tone)
        mirrored = _is_mirrored(self._name)
        return _drawn(_path(self._name), tone, round(side * ratio), ratio, mirrored=mirrored)


def _is_mirrored(name: str) -> bool:
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return right_to_left and name in _ALONG_THE_LINE


def _path(name: str) -> Path | None:
    folder = theme.active().resources
    return None if folder is None else _file(folder, name)


@lru_cache(maxsize=256)
def _file(folder: Path, name: str) -> Path | None:
    path = folder / "icons" / f"{NAMES_BY_USE.get(name, name)}.svg"
    return path if path.is_file() else None


@lru_cache(maxsize=512)
def _drawn(
    path: Path | None, tone: str, pixels: int, ratio: float, *, mirrored: bool = False
) -> QPixmap:
    made = QPixmap(QSize(pixels, pixels))
    made.fill(Qt.GlobalColor.transparent)
    if path is not None:
        painter = QPainter(made)
        if mirrored:
            painter.translate(pixels, 0)
            painter.scale(-1, 1)
        _renderer(path, tone).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=128)
def _renderer(path: Path, tone: str) -> QSvgRenderer:
    source = path.read_text(encoding="utf-8").replace("currentColor", tone)
    # At the sizes we use Lucide's stroke of 2 looks heavy beside regular text.
    source = source.replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(source.encode()))
