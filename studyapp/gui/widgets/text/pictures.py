"""Pictures of a pack: only files inside its folder, bounded before they are decoded."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from studyapp.model.drawing import MAX_BYTES, is_safe_svg

MAX_PIXELS = 64_000_000
MAX_SIDE = 20_000
_RASTER = {".png": b"png", ".jpg": b"jpeg", ".jpeg": b"jpeg", ".webp": b"webp"}
_VECTOR = ".svg"


class Picture:
    """One picture file; its size is known at once, its pixels are read when first drawn."""

    def __init__(self, path: Path, size: QSizeF) -> None:
        self.size = size
        self._path = path
        self._drawn: QImage | None = None

    def image(self, pixels: QSize) -> QImage:
        """Return the picture at `pixels`, for one screen pixel each."""
        if self._drawn is None or self._drawn.size() != pixels:
            self._drawn = _render(self._path, pixels)
        return self._drawn


def open_picture(root: Path | None, name: str) -> Picture | None:
    """Return picture `name` of the pack at `root`, None if it is missing, outside or unsafe."""
    path = inside(root, name)
    if path is None:
        return None
    stamp = path.stat()
    size = _size(path, stamp.st_mtime_ns, stamp.st_size)
    return None if size is None else Picture(path, size)


def inside(root: Path | None, name: str) -> Path | None:
    """Return the file `name` under `root`, links resolved, None if it is not a file in there."""
    if root is None or not name or "\0" in name or ":" in name or name.startswith(("/", "\\")):
        return None
    home = root.resolve()
    try:
        path = (home / name).resolve()
        return path if path.is_relative_to(home) and path.is_file() else None
    except OSError:
        return None


@lru_cache(maxsize=256)
def _size(path: Path, _changed: int, length: int) -> QSizeF | None:
    suffix = path.suffix.lower()
    if suffix == _VECTOR:
        return _vector_size(path, length)
    if suffix not in _RASTER:
        return None
    reader = _reader(path)
    found = reader.size()
    fits = found.isValid() and found.width() * found.height() <= MAX_PIXELS
    if not fits or max(found.width(), found.height()) > MAX_SIDE:
        return None
    turned = reader.transformation().value & 4  # a quarter turn in the camera's notes
    return QSizeF(found.transposed() if turned else found)


def _reader(path: Path) -> QImageReader:
    # The format is named, so that a file cannot reach another decoder than its suffix says.
    reader = QImageReader(str(path), QByteArray(_RASTER[path.suffix.lower()]))
    reader.setAutoTransform(True)
    return reader


def _vector_size(path: Path, length: int) -> QSizeF | None:
    if length > MAX_BYTES or not is_safe_svg(path.read_bytes()):
        return None
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(path))
    size = renderer.defaultSize()
    fits = renderer.isValid() and not size.isEmpty() and max(size.toTuple()) <= MAX_SIDE
    return QSizeF(size) if fits else None


def _render(path: Path, pixels: QSize) -> QImage:
    if path.suffix.lower() == _VECTOR:
        return _render_vector(path, pixels)
    image = _reader(path).read()
    if image.isNull():
        return image
    mode = Qt.TransformationMode.SmoothTransformation
    return image.scaled(pixels, Qt.AspectRatioMode.IgnoreAspectRatio, mode)


def _render_vector(path: Path, pixels: QSize) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, pixels.width(), pixels.height()))
    painter.end()
    return image
