"""The reading view: a column of lesson text that keeps its place and shows what is spoken."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QMenu, QWidget

from studyapp.gui import fonts, motion, theme
from studyapp.gui.icons import icon
from studyapp.gui.widgets.text.document import Aside, Document, Place
from studyapp.gui.widgets.text.focus_line import FocusLine
from studyapp.gui.widgets.text.text_view import Span, TextView
from studyapp.model.text import leaves

_GUTTER = 32
_TOP = 40
_LINE_TOP = 16  # pixels below the edge at which the line that counts as the top one stands
_STILL = 4  # pixels a click may move and still be a click


class ReadingView(TextView):
    """Lesson text in a centred column, as wide as the learner likes lines to be long.

    `place_changed` gives the block at the top after scrolling; `sentence_clicked` the block and
    the offset of a click that hit no link; `card_wanted` asks for a card of what is selected.
    """

    place_changed = Signal(str)
    card_wanted = Signal()
    sentence_clicked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_view")
        self.setAccessibleName(self.tr("Lesson text"))
        self._pressed: QPoint | None = None
        self._top_id = ""
        self._keep = True
        self._focus = FocusLine(self)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_document(self, document: Document) -> None:
        """Show `document` from its top."""
        self._set_column()
        super().show_document(document)
        self._top_id = ""
        self.verticalScrollBar().setValue(0)
        self._on_scrolled()

    def begin_again(self) -> None:
        """Show the same document from its top, without the marks it had."""
        self._marks.clear()
        self._show_marks()
        self._top_id = ""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._on_scrolled()

    # --- places ------------------------------------------------------------------------------

    def scroll_to_block(self, block_id: str, offset: int = 0) -> bool:
        """Bring character `offset` of a block to the top; return whether the block is there.

        A closed panel that holds the block is opened.
        """
        self._open_panel_of(block_id)
        position = self._places.position(block_id, offset)
        if position is None:
            return False
        self._scroll_to(position, _LINE_TOP)
        return True

    def ensure_visible(self, place: Place) -> None:
        """Scroll only if `place` is outside the middle of the view, as when following a voice."""
        self._open_panel_of(place.id)
        position = self._places.position(place.id, place.start)
        if position is None:
            return
        top = self._rect_top(position)
        height = self.viewport().height()
        if not height * 0.08 <= top <= height * 0.8:
            self.document().documentLayout().documentSize()
            bar = self.verticalScrollBar()
            motion.glide(bar, bar.value() + self._rect_top(position) - round(height * 0.3))

    def block_at_top(self) -> tuple[str, int]:
        """Return the block at the top of the view and the offset in it; ('', 0) if empty."""
        place = self._place_at(QPoint(2, _LINE_TOP + 6))
        return (place.id, place.start) if place else ("", 0)

    def find_next(self, text: str, *, backward: bool = False) -> bool:
        """Select the next occurrence of `text`, going round at the end; return if there is one."""
        flags = QTextDocument.FindFlag(0)
        if backward:
            flags |= QTextDocument.FindFlag.FindBackward
        if not text or self.find(text, flags):
            return bool(text)
        move = QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start
        self.moveCursor(move)
        return self.find(text, flags)

    # --- the line to read by -----------------------------------------------------------------

    @property
    def focus_mode(self) -> str:
        """Return what is kept in the light: 'off', 'line' or 'paragraph'."""
        return self._focus.mode

    def set_focus_mode(self, mode: str) -> None:
        """Keep a line or a paragraph in the light, or nothing."""
        self._focus.begin(mode)
        self.viewport().update()

    def mark_spoken(self, sentence: Span, word: Span = None) -> None:
        """Mark what is spoken, and keep it in the light."""
        super().mark_spoken(sentence, word)
        for spoken in (self._marks["word"], self._marks["sentence"]):
            span = self._places.span(spoken[0]) if spoken else None
            if span is not None:
                self._focus.follow(span[0])
                return

    # --- Qt ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and dim what is not read now."""
        super().paintEvent(event)
        if self._focus.on:
            painter = QPainter(self.viewport())
            self._focus.paint(painter)
            painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the light follow the mouse."""
        super().mouseMoveEvent(event)
        if self._focus.on and not event.buttons():
            self._focus.point(event.position().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the light with the arrow keys while it is on."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if self._focus.on and event.key() in steps and not event.modifiers():
            self._focus.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text at the top where it is while lines break anew."""
        kept = self.block_at_top() if event.oldSize().isValid() else ("", 0)
        at_start = self.verticalScrollBar().value() == 0
        width = self._objects.room
        self._set_column()
        super().resizeEvent(event)
        self._objects.room = self._room()
        if width != self._objects.room:
            self._lay_out_again()
            if kept[0] and not at_start:
                self._restore(kept)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which character a plain click hit."""
        super().mouseReleaseEvent(event)
        event.accept()
        where, begun = event.position().toPoint(), self._pressed
        self._pressed = None
        if begun is None or (where - begun).manhattanLength() > _STILL or self.anchorAt(where):
            return
        place = self._place_at(where)
        if place is not None:
            self.sentence_clicked.emit(place.id, place.start)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the selection."""
        self.selection_menu().popup(event.globalPos())

    def selection_menu(self) -> QMenu:
        """Return Qt's own actions and, for a selection, the one that makes a card of it."""
        menu = self.createStandardContextMenu()
        menu.setParent(self, menu.windowFlags())
        menu.setObjectName("selection-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.textCursor().hasSelection():
            menu.addSeparator()
            made = menu.addAction(icon("plus"), self.tr("New card of the selection"))
            made.setObjectName("card-of-selection")
            made.triggered.connect(self.card_wanted)
        return menu

    # --- parts -------------------------------------------------------------------------------

    def _rebuild(self) -> None:
        kept = self.block_at_top()
        at_start = self.verticalScrollBar().value() == 0
        self._set_column()
        super()._rebuild()
        if kept[0] and not at_start:
            self._restore(kept)
        else:
            self.verticalScrollBar().setValue(0)

    def _set_column(self) -> None:
        width = column_width()
        side = max(_GUTTER, (self.width() - width) // 2)
        self.setViewportMargins(side, 0, max(0, side - 12), 0)
        self.document().setDocumentMargin(0)

    def _page_shape(self) -> QTextFrameFormat:
        made = super()._page_shape()
        made.setTopMargin(_TOP)
        made.setBottomMargin(2 * _TOP)
        return made

    def _lay_out_again(self) -> None:
        document = self.document()
        document.markContentsDirty(0, document.characterCount())

    def _restore(self, kept: tuple[str, int]) -> None:
        position = self._places.position(*kept)
        if position is not None:
            self._scroll_to(position, _LINE_TOP)

    def _scroll_to(self, position: int, below: int) -> None:
        self.document().documentLayout().documentSize()  # lays out what is still waiting
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._rect_top(position) - below)

    def _rect_top(self, position: int) -> int:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor).top()

    def _place_at(self, where: QPoint) -> Place | None:
        return self._places.at(self.cursorForPosition(where).position())

    def _open_panel_of(self, block_id: str) -> None:
        for piece in self._pieces:
            if isinstance(piece, Aside) and piece.id in self._closed and _holds(piece, block_id):
                self._closed.discard(piece.id)
                self._rebuild()

    @Slot()
    def _on_scrolled(self) -> None:
        self._focus.scrolled()
        block_id, _offset = self.block_at_top()
        if block_id and block_id != self._top_id:
            self._top_id = block_id
            self.place_changed.emit(block_id)


def column_width() -> int:
    """Return the width in pixels of a line as long as the learner likes lines to be."""
    tokens = theme.current()
    font = fonts.font(tokens.size(tokens.type.reading), family=tokens.reading.family)
    sample = "the quick brown fox jumps over the lazy dog and reads on "
    each = QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
    return round(each * tokens.reading.measure)


def _holds(aside: Aside, block_id: str) -> bool:
    return any(leaf.id == block_id for leaf in leaves(aside.blocks))
