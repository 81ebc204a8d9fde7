"""A figure shown large: nearer and farther, moved about, by mouse and by keys."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.amounts import percent
from studyapp.gui.widgets.cards import PlainButton, Text
from studyapp.gui.widgets.text.pictures import Picture

_STEP: Final = 1.25
_NEAREST: Final = 8.0  # times the size at which the whole figure fits
_MOST_PIXELS: Final = 24_000_000  # of one drawing; beyond, its pixels are made larger
_ROOM: Final = 0.92  # of the window it came from
_LEAST: Final = (480, 360)
_MARGIN: Final = 12  # pixels around the whole figure
_SHIFT: Final = 64  # pixels that an arrow key moves the figure


class FigureWindow(QDialog):
    """Shows `picture`; `title` stands below it, `told` says it to who cannot see it."""

    def __init__(
        self, picture: Picture, title: str, told: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("figure-window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Figure"))
        self.canvas = FigureCanvas(picture, self)
        self.canvas.setAccessibleName(told or title or self.tr("Figure"))
        self.canvas.zoomed.connect(self._on_zoomed)
        self._share = Text("", "muted", self)
        self._share.setObjectName("figure-share")
        self._share.setWordWrap(False)
        self.farther = self._button("minus", self.tr("Smaller"), "-")
        self.nearer = self._button("plus", self.tr("Larger"), "+")
        self.whole = PlainButton(self.tr("Fit"), "", self)
        self.whole.setObjectName("figure-fit")
        self.whole.setToolTip(_tip(self.tr("Show all of it"), "0"))
        self.leave = PlainButton(self.tr("Close"), "x", self)
        self.leave.setObjectName("figure-close")
        self.farther.clicked.connect(self.canvas.go_farther)
        self.nearer.clicked.connect(self.canvas.go_nearer)
        self.whole.clicked.connect(self.canvas.fit)
        self.leave.clicked.connect(self.accept)
        self._lay_out(title)
        self._fit_window()
        self.canvas.setFocus()

    def _button(self, picture: str, label: str, key: str) -> PlainButton:
        made = PlainButton("", picture, self)
        made.setObjectName(f"figure-{picture}")
        made.setAccessibleName(label)
        made.setToolTip(_tip(label, key))
        return made

    def _lay_out(self, title: str) -> None:
        space = theme.current().space
        foot = QHBoxLayout()
        foot.setSpacing(space.small)
        foot.addWidget(self.farther)
        foot.addWidget(self.nearer)
        foot.addWidget(self.whole)
        foot.addWidget(self._share)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        caption = Text(title, "muted", self)
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        caption.setVisible(bool(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(space.medium, space.medium, space.medium, space.medium)
        column.setSpacing(space.snug)
        column.addWidget(self.canvas, 1)
        column.addWidget(caption)
        column.addLayout(foot)

    def _fit_window(self) -> None:
        parent = self.parentWidget()
        size = QSize(*_LEAST)
        if parent is not None:
            size = size.expandedTo(parent.window().size() * _ROOM)
        self.resize(size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serve the keys wherever the keyboard is."""
        if not self.canvas.take_key(event):
            super().keyPressEvent(event)

    @Slot(float)
    def _on_zoomed(self, share: float) -> None:
        self._share.setText(percent(share))
        self.farther.setEnabled(share > 1.0)
        self.nearer.setEnabled(share < _NEAREST)


class FigureCanvas(QWidget):
    """Draws the figure; `zoomed` tells how many times larger it is than where it just fits."""

    zoomed = Signal(float)

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("figure-canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture = picture
        self.share = 1.0
        self._centre = QPointF(0.5, 0.5)  # of the figure, in the middle of the view
        self._held: QPointF | None = None

    # --- nearer and farther --------------------------------------------------------------------

    @Slot()
    def go_nearer(self) -> None:
        """Show it larger."""
        self._zoom(self.share * _STEP)

    @Slot()
    def go_farther(self) -> None:
        """Show it smaller, down to where all of it fits."""
        self._zoom(self.share / _STEP)

    @Slot()
    def fit(self) -> None:
        """Show all of it."""
        self._zoom(1.0)

    def shown(self) -> QRectF:
        """Return where the figure lies, in the view's pixels."""
        size = self._picture.size * (self._fitting() * self.share)
        left = self.width() / 2 - self._centre.x() * size.width()
        top = self.height() / 2 - self._centre.y() * size.height()
        return QRectF(left, top, size.width(), size.height())

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means here, and tell whether it means anything."""
        text, key = event.text(), event.key()
        ways = {
            Qt.Key.Key_Left: (1, 0),
            Qt.Key.Key_Right: (-1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }
        if text in {"+", "="}:
            self.go_nearer()
        elif text in {"-", "_"}:
            self.go_farther()
        elif text == "0":
            self.fit()
        elif key in ways:
            across, down = ways[Qt.Key(key)]
            self._shift(QPointF(across * _SHIFT, down * _SHIFT))
        else:
            return False
        return True

    # --- Qt ------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what shows of the figure, on white where the theme is dark."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = self.shown()
        painter.fillRect(self.rect(), QColor(tokens.colours.sunken))
        if tokens.dark:
            painter.fillRect(rect, QColor(Qt.GlobalColor.white))  # as in the text
        ratio = self.devicePixelRatioF()
        pixels = rect.width() * rect.height() * ratio * ratio
        less = min(1.0, (_MOST_PIXELS / max(1.0, pixels)) ** 0.5)
        size = (rect.size() * ratio * less).toSize().expandedTo(QSize(1, 1))
        painter.drawImage(rect, self._picture.image(size))
        if self.hasFocus():
            painter.setPen(QColor(tokens.colours.focus))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the figure in the view."""
        super().resizeEvent(event)
        self._zoom(self.share)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go nearer or farther at the mouse."""
        steps = event.angleDelta().y() / 120
        if steps:
            self._zoom(self.share * _STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the figure."""
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it about."""
        if self._held is not None:
            self._shift(event.position() - self._held)
            self._held = event.position()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go near, or back to where all of it fits."""
        self._zoom(1.0 if self.share > 1.0 else _STEP**4, event.position())

    # --- parts ---------------------------------------------------------------------------------

    def _fitting(self) -> float:
        size = self._picture.size
        room = self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        return max(0.01, min(room.width() / size.width(), room.height() / size.height()))

    def _zoom(self, share: float, at: QPointF | None = None) -> None:
        where = at or QPointF(self.rect().center())
        before = self.shown()
        kept = QPointF(
            (where.x() - before.left()) / max(1.0, before.width()),
            (where.y() - before.top()) / max(1.0, before.height()),
        )
        self.share = min(_NEAREST, max(1.0, share))
        after = self.shown()
        lands = QPointF(
            after.left() + kept.x() * after.width(), after.top() + kept.y() * after.height()
        )
        self._shift(where - lands)
        self.zoomed.emit(self.share)

    def _shift(self, by: QPointF) -> None:
        """Move the figure by `by` pixels; its edges stay outside the view, or its middle in it."""
        rect = self.shown()
        self._centre = QPointF(
            _kept(self._centre.x() - by.x() / max(1.0, rect.width()), self.width() / rect.width()),
            _kept(
                self._centre.y() - by.y() / max(1.0, rect.height()), self.height() / rect.height()
            ),
        )
        self.update()


def _tip(words: str, key: str) -> str:
    return f"{words}  ({key})"


def _kept(centre: float, view: float) -> float:
    """Return `centre` so that a figure larger than the view (as a share of it) fills the view."""
    return 0.5 if view >= 1 else min(1 - view / 2, max(view / 2, centre))
