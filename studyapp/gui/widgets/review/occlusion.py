"""A picture with covered regions, one of which is asked for."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui import fonts, theme
from studyapp.gui.tokens import Tokens
from studyapp.gui.widgets.text.pictures import Picture, open_picture
from studyapp.model.content import Mask
from studyapp.study.faces import Picture as Masked

_HIGHEST: Final = 440
_WHITE: Final = "#ffffff"


class Occlusion(QWidget):
    """Shows the picture with its masks; `reveal` uncovers the region asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("occlusion")
        self._masked: Masked | None = None
        self._picture: Picture | None = None
        self._revealed = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.active().changed.connect(self._on_theme_changed)

    def show_picture(self, masked: Masked, folder: Path) -> None:
        """Show the picture in `folder` with its regions covered."""
        self._masked = masked
        self._picture = open_picture(folder, masked.path)
        self._revealed = False
        self.setAccessibleName(masked.alt)
        self.updateGeometry()
        self.update()

    def reveal(self) -> None:
        """Uncover the region asked for."""
        self._revealed = True
        self.update()

    @property
    def revealed(self) -> bool:
        """Tell whether the region asked for is uncovered."""
        return self._revealed

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the picture's height at `width`, bounded."""
        if self._picture is None:
            return 120
        return round(self._size_in(width)[1])

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(240, self.width())
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, then what covers it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        if self._masked is None or self._picture is None:
            self._paint_missing(painter, tokens)
        else:
            self._paint_picture(painter, tokens, self._masked, self._picture)
        painter.end()

    def _paint_picture(
        self, painter: QPainter, tokens: Tokens, masked: Masked, picture: Picture
    ) -> None:
        width, height = self._size_in(self.width())
        frame = QRectF((self.width() - width) / 2, 0, width, height)
        if tokens.dark:  # line drawings are made for paper
            painter.fillRect(frame, QColor(_WHITE))
        ratio = self.devicePixelRatioF()
        pixels = QSize(max(1, round(width * ratio)), max(1, round(height * ratio)))
        painter.drawImage(frame, picture.image(pixels))
        for mask in masked.masks:
            if mask.id == masked.asked or masked.hide_all:
                self._paint_mask(painter, tokens, mask, frame)

    def _paint_mask(self, painter: QPainter, tokens: Tokens, mask: Mask, frame: QRectF) -> None:
        assert self._masked is not None
        left, top, width, height = (value / 100 for value in mask.rect)
        rect = QRectF(
            frame.x() + left * frame.width(),
            frame.y() + top * frame.height(),
            width * frame.width(),
            height * frame.height(),
        )
        colours = tokens.colours
        asked = mask.id == self._masked.asked
        pen = QPen(QColor(colours.accent if asked else colours.outline), 3 if asked else 1)
        painter.setPen(pen)
        if asked and self._revealed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 4, 4)
            return
        painter.setBrush(QColor(colours.accent if asked else colours.raised))
        painter.drawRoundedRect(rect, 4, 4)
        if asked:
            painter.setPen(QColor(colours.on_accent))
            size = min(tokens.size(tokens.type.heading), max(9, round(rect.height() * 0.7)))
            painter.setFont(fonts.font(size, QFont.Weight.DemiBold))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")

    def _paint_missing(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.colours.outline), 1, Qt.PenStyle.DashLine))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, 9, 9)
        painter.setPen(QColor(tokens.colours.muted))
        text = self._masked.alt if self._masked else ""
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(16, 8, -16, -8), int(flags), text)

    def _size_in(self, width: int) -> tuple[float, float]:
        assert self._picture is not None
        size = self._picture.size
        scale = max(1.0, theme.current().scale)
        shrink = min(width / size.width(), _HIGHEST * scale / size.height())
        return size.width() * shrink, size.height() * shrink

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
