"""The coloured difference between a typed answer and the right one, readable without colour."""

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui import fonts, theme
from studyapp.gui.tokens import Tokens
from studyapp.gui.widgets.text.places import utf16_length
from studyapp.model.answers.difference import Kind, Piece


class DifferenceLine(QWidget):
    """Pieces in a row: what is missing is underlined, what is too much is struck out."""

    def __init__(
        self, parent: QWidget | None = None, *, size: float = 18.0, centred: bool = False
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._centred = centred
        self._pieces: tuple[Piece, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.active().changed.connect(self._on_theme_changed)

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show the difference made of `pieces`."""
        self._pieces = pieces
        self.setAccessibleName(self._in_words())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels of the lines at `width`."""
        return self._laid_out(width)[1]

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(200, self.width())
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pieces."""
        painter = QPainter(self)
        painter.setPen(QColor(theme.current().colours.text))
        layout, _height = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, 0))
        painter.end()

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        tokens = theme.current()
        face = fonts.font(tokens.size(self._size), QFont.Weight.Medium)
        layout = QTextLayout("".join(piece.text for piece in self._pieces), face)
        layout.setFormats(self._formats(tokens))
        if self._centred:
            layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignHCenter))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, height))
            height += line.height() + tokens.space.hair
        layout.endLayout()
        return layout, round(height + 0.5)

    def _formats(self, tokens: Tokens) -> list[QTextLayout.FormatRange]:
        ranges = []
        start = 0
        for piece in self._pieces:
            made = QTextLayout.FormatRange()
            made.start, made.length = start, utf16_length(piece.text)
            made.format = _look(piece.kind, tokens)
            ranges.append(made)
            start += made.length
        return ranges

    def _in_words(self) -> str:
        said = {
            "same": "%1",
            "missing": self.tr("missing: %1"),
            "extra": self.tr("too much: %1"),
        }
        return ", ".join(said[piece.kind].replace("%1", piece.text) for piece in self._pieces)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _look(kind: Kind, tokens: Tokens) -> QTextCharFormat:
    look = QTextCharFormat()
    colours = tokens.colours
    match kind:
        case "missing":
            look.setForeground(QColor(colours.success.strong))
            look.setBackground(QColor(colours.success.soft))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        case "extra":
            look.setForeground(QColor(colours.danger.strong))
            look.setBackground(QColor(colours.danger.soft))
            look.setFontStrikeOut(True)
        case "same":
            look.setForeground(QColor(colours.text))
    return look
