"""What the program shows to the desktop, and what the desktop hands to it."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from studyapp.gui import theme

_SMALL: Final = 32
_EDGES: Final = (16, 24, 32, 48, 64, 128)


def drawing(resources: Path, name: str, edge: int) -> QImage:
    """Draw icon `name` ('studyapp' or 'course-file') in a square of `edge` pixels."""
    folder = resources / "icons" / "app"
    small = folder / f"{name}-small.svg"
    chosen = small if edge <= _SMALL and small.is_file() else folder / f"{name}.svg"
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(chosen)).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return image


def wear_icon() -> None:
    """Give every window the program's icon; the Dock of macOS has it from the program's folder."""
    resources = theme.active().resources
    if resources is None or sys.platform == "darwin":
        return
    icon = QIcon()
    for edge in _EDGES:
        icon.addPixmap(QPixmap.fromImage(drawing(resources, "studyapp", edge)))
    QApplication.setWindowIcon(icon)


class FilesFromFinder(QObject):
    """Waits for courses that macOS hands over as events, where others name them at the start.

    It sees every event of the application, which costs time: elsewhere there shall be none.
    """

    asked = Signal(str)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the file of a `QFileOpenEvent`; all else goes its way."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(event.file())
            return True
        return super().eventFilter(watched, event)
