"""A term's meaning beside the word: a frame of its own that the mouse may enter and Esc closes."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.widgets.cards import QuietButton, Text
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.text import Block

_WIDTH = 360
_PATIENCE = 350  # milliseconds to move the mouse from the word into the frame
_GAP = 6


class TermPopup(QFrame):
    """Shows one term at a time; `opened`, `hear` and `link_activated` carry the term or target.

    Give it the page as parent; it stays inside the parent.
    """

    opened = Signal(str)
    hear = Signal(str)
    link_activated = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = parent
        self.setObjectName("term_popup")
        self.hide()
        self._term = ""
        self._before: QWidget | None = None
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_PATIENCE)
        self._leaving.timeout.connect(self.close_popup)
        self._build()

    def show_term(self, term_id: str, title: str, blocks: tuple[Block, ...], beside: QRect) -> None:
        """Show `title` and its definition next to `beside`, a rectangle on the screen."""
        self._leaving.stop()
        self._term = term_id
        self._title.setText(title)
        self.setAccessibleName(title)
        self._text.show_blocks(blocks)
        self._fit(beside)
        self.show()
        self.raise_()

    def set_pack_root(self, root: Path | None) -> None:
        """Take the definition's pictures from the pack folder `root`."""
        self._text.set_pack_root(root)

    def term(self) -> str:
        """Return the id of the term shown, '' if none."""
        return self._term if self.isVisible() else ""

    @Slot()
    def leave_soon(self) -> None:
        """Close in a moment, unless the mouse or the keys come into the frame."""
        if self.isVisible():
            self._leaving.start()

    @Slot()
    def close_popup(self) -> None:
        """Close, and give the keys back to where they were."""
        self._leaving.stop()
        if not self.isVisible():
            return
        inside = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.hide()
        if inside and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def take_focus(self) -> None:
        """Let the keys work in the frame until it closes."""
        focus = QGuiApplication.focusObject()
        self._before = focus if isinstance(focus, QWidget) else None
        self._more.setFocus(Qt.FocusReason.TabFocusReason)

    # --- Qt ----------------------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is in the frame."""
        super().enterEvent(event)
        self._leaving.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Close a moment after the mouse left."""
        super().leaveEvent(event)
        self.leave_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
        else:
            super().keyPressEvent(event)

    # --- parts -------------------------------------------------------------------------------

    def _build(self) -> None:
        space = theme.current().space
        self._title = Text("", "heading", self)
        self._hear = QToolButton(self)
        self._hear.setObjectName("term_hear")
        self._hear.setIcon(icons.icon("volume-2", "link"))
        self._hear.setToolTip(self.tr("Hear this term"))
        self._hear.setAccessibleName(self.tr("Hear this term"))
        self._hear.clicked.connect(self._on_hear)
        self._text = TextFace(self, size=15)
        self._text.setObjectName("term_definition")
        self._text.link_activated.connect(self.link_activated)
        self._more = QuietButton(self.tr("Open in the glossary"), "glossary", self)
        self._more.setObjectName("term_open")
        self._more.clicked.connect(self._on_open)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._hear)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(space.medium + 2, space.snug, space.snug, space.snug)
        column.setSpacing(space.small)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _fit(self, beside: QRect) -> None:
        home = self._home.rect()
        width = min(round(_WIDTH * theme.current().scale), home.width() - 2 * _GAP)
        self.setFixedWidth(width)
        self._column.activate()
        high = self._column.heightForWidth(width)
        self.setFixedHeight(min(high, home.height() - 2 * _GAP))
        corner = self._home.mapFromGlobal(beside.topLeft())
        self.move(self._inside(QRect(corner, beside.size()), home))

    def _inside(self, word: QRect, home: QRect) -> QPoint:
        below = word.bottom() + _GAP
        above = word.top() - self.height() - _GAP
        top = below if below + self.height() <= home.bottom() or above < 0 else above
        left = max(_GAP, min(word.left() - 20, home.right() - self.width() - _GAP))
        return QPoint(left, max(_GAP, min(top, home.bottom() - self.height() - _GAP)))

    @Slot()
    def _on_hear(self) -> None:
        self.hear.emit(self._term)

    @Slot()
    def _on_open(self) -> None:
        self.opened.emit(self._term)
