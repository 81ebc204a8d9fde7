"""A text of a few lines that grows with its content: the face of a card, a question's prompt."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.text.document import Blocks
from studyapp.gui.widgets.text.lines import Setting
from studyapp.gui.widgets.text.text_view import TextView
from studyapp.model.text import Block

_RING = 6  # radius in pixels


class TextFace(TextView):
    """Blocks without a scroll bar, as high as they need; `size` is in pixels at text scale 1."""

    def __init__(
        self, parent: QWidget | None = None, *, size: float = 17.0, centred: bool = False
    ) -> None:
        self._size = size
        self._centred = centred
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text"))  # until somebody knows a better name
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._heights: dict[int, int] = {}

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Show `blocks`."""
        self.show_document((Blocks(blocks),))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keyboard is here, unless a link in the text shows it."""
        super().paintEvent(event)
        if self.hasFocus() and not self._focused_link():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.current().colours.focus), 2))
            ring = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, _RING, _RING)
            painter.end()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that the text needs at `width`."""
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self._measured(width)
        return found

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size with the height that the present width needs."""
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._objects.room = self._room()
            document = self.document()
            document.markContentsDirty(0, document.characterCount())
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _setting(self) -> Setting:
        tokens = theme.current()
        return Setting(tokens, tokens.size(self._size), self._centred)

    def _build(self) -> None:
        super()._build()
        self._heights = {}
        self.updateGeometry()

    def _measured(self, width: int) -> int:
        document, layout = self.document(), self.document().documentLayout()
        before, room = document.textWidth(), self._objects.room
        # Told of another size, the view would at once set its own width again.
        blocked = layout.blockSignals(True)
        self._objects.room = float(max(80, width))
        document.setTextWidth(width)
        height = document.size().height()
        self._objects.room = room
        document.setTextWidth(before)
        layout.blockSignals(blocked)
        return round(height + 0.5)
