"""Text that is shown and never fetches: documents, marks on them, links by mouse and key."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from studyapp.gui import fonts, theme
from studyapp.gui.widgets.text.composing import TOGGLE, Composer
from studyapp.gui.widgets.text.document import Aside, Document, Place
from studyapp.gui.widgets.text.lines import Panel, Setting
from studyapp.gui.widgets.text.objects import OBJECT, OBJECT_CHARACTER, Objects
from studyapp.gui.widgets.text.pictures import open_picture
from studyapp.gui.widgets.text.places import Places
from studyapp.gui.widgets.text.typesetting import FIGURE, Typesetter
from studyapp.model.text import Figure

_LINE_ENDS = str.maketrans(
    {"\u2029": "\n", "\u2028": "\n", "\ufdd0": "\n", "\ufdd1": "\n", OBJECT_CHARACTER: None}
)
Span = Place | tuple[str, int, int] | None


class TextView(QTextBrowser):
    """A document built from pieces; the base of the reading view and of card faces.

    `term_hovered` gives a link's target and its place on the screen, or '' when it is left.
    """

    link_activated = Signal(str)
    term_hovered = Signal(str, QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for family in (fonts.INTERFACE, fonts.CODE):
            theme.active().load_family(family)
        self._pieces: Document = ()
        self._closed: set[str] = set()
        self._root: Path | None = None
        self._panels: list[Panel] = []
        self._places = Places()
        self._figures: list[Figure] = []
        self._hovered = ""
        self._marks: dict[str, tuple[Place, ...]] = {}
        self._objects = Objects(self)
        self._prepare()
        self.anchorClicked.connect(self._on_anchor_clicked)
        theme.active().changed.connect(self._on_theme_changed)

    # --- what is shown -----------------------------------------------------------------------

    def show_document(self, document: Document) -> None:
        """Show `document` from its top."""
        self._pieces = tuple(document)
        self._closed = {
            piece.id for piece in self._pieces if isinstance(piece, Aside) and piece.collapsed
        }
        self._hovered = ""
        self._marks.clear()
        self._build()

    def set_pack_root(self, root: Path | None) -> None:
        """Take pictures from the pack folder `root` only; without one there are none."""
        self._root = root

    def places(self) -> Places:
        """Return where the characters of the leaves stand."""
        return self._places

    # --- marks -------------------------------------------------------------------------------

    def mark_spoken(self, sentence: Span, word: Span = None) -> None:
        """Mark the sentence and the word being spoken, each (block id, start, length) or None."""
        self._marks["sentence"] = _as_places(sentence)
        self._marks["word"] = _as_places(word)
        self._show_marks()

    def set_highlights(self, places: tuple[Place, ...]) -> None:
        """Show the learner's own highlights, until another document is shown."""
        self._marks["highlights"] = places
        self._show_marks()

    def selected_places(self) -> tuple[Place, ...]:
        """Return the selected characters of each leaf, in reading order."""
        cursor = self.textCursor()
        return self._places.between(cursor.selectionStart(), cursor.selectionEnd())

    def selected_place(self) -> Place | None:
        """Return the selected characters of the first leaf, None without a selection."""
        found = self.selected_places()
        return found[0] if found else None

    # --- Qt ----------------------------------------------------------------------------------

    def selected_text(self) -> str:
        """Return the characters that are selected, on one line."""
        cursor = self.textCursor()
        chosen = self._plain(cursor.selectionStart(), cursor.selectionEnd())
        return " ".join(chosen.split())

    def text_of(self, place: Place) -> str:
        """Return the characters of `place`, '' if it is not shown."""
        span = self._places.span(place)
        return self._plain(*span) if span else ""

    def loadResource(self, _kind: int, _name: QUrl | str) -> QImage:
        """Answer every request with an empty picture: an empty answer would make Qt open it."""
        return QImage(_NOTHING)

    def setSource(self, *_where: object) -> None:  # noqa: N802 - Qt's name
        """Go nowhere: documents come from `show_document`."""

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy as plain text, formulas as their source."""
        copied = QMimeData()
        cursor = self.textCursor()
        copied.setText(self._plain(cursor.selectionStart(), cursor.selectionEnd()))
        return copied

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds behind the text, the text, and the ring of a focused link."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for panel in self._panels:
            self._paint_panel(painter, panel, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)
        if self.hasFocus() and self._focused_link():
            self._paint_ring()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which link the mouse is on."""
        super().mouseMoveEvent(event)
        where = event.position().toPoint()
        self._hover(self.anchorAt(where), where)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse left."""
        super().leaveEvent(event)
        self._hover("", QPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell which link the keys have come to."""
        super().keyPressEvent(event)
        target = self._focused_link()
        if target != self._hovered:
            self._hovered = target
            self.term_hovered.emit(target, self._on_screen(self.cursorRect()))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001 - Qt's signature
        """Move to the next link from where one reads, and out after the last."""
        self._begin_in_view(forward=forward)
        moved = super().focusNextPrevChild(forward)
        target = self._focused_link() if self.hasFocus() else ""
        if target != self._hovered:
            self._hovered = target
            self.term_hovered.emit(target, self._on_screen(self.cursorRect()))
        self.viewport().update()
        return moved

    # --- building ----------------------------------------------------------------------------

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        document = self.document()
        document.setDocumentMargin(0)
        document.documentLayout().registerHandler(OBJECT, self._objects)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def _setting(self) -> Setting:
        tokens = theme.current()
        return Setting(tokens, tokens.size(tokens.type.reading))

    def _build(self) -> None:
        setting = self._setting()
        self._panels = []
        document = self.document()
        document.clear()
        self._objects.clear()
        self._objects.room = self._room()
        document.setIndentWidth(setting.em * 1.6)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        # Not `document.rootFrame()`: PySide keeps what that returns for as long as the document.
        cursor.currentFrame().setFrameFormat(self._page_shape())
        setter = Typesetter(cursor, setting, self._objects, self._root)
        composer = Composer(setter, frozenset(self._closed))
        for piece in self._pieces:
            composer.piece(piece)
        setter.finish()
        cursor.endEditBlock()
        self._panels, self._places = setter.panels, setter.places
        self._figures = setter.figures
        self._show_marks()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _page_shape(self) -> QTextFrameFormat:
        """Return the margins around all of the text."""
        return QTextFrameFormat()

    def _rebuild(self) -> None:
        self._build()

    def _room(self) -> float:
        return float(max(80, self.viewport().width()))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._rebuild()

    @Slot(QUrl)
    def _on_anchor_clicked(self, where: QUrl) -> None:
        target = where.toString()
        if target.startswith(TOGGLE):
            start = self.textCursor().selectionStart()
            self._closed ^= {target.removeprefix(TOGGLE)}
            self._rebuild()
            self._select(start - 1, start)  # so that the keyboard goes on from here
        elif target.startswith(FIGURE):
            self.show_figure(int(target.removeprefix(FIGURE)))
        else:
            self.link_activated.emit(target)

    def show_figure(self, number: int) -> None:
        """Show a figure of the document large."""
        from studyapp.gui.widgets.text.figure_window import FigureWindow

        figure = self._figures[number]
        picture = open_picture(self._root, figure.path)
        if picture is not None:
            FigureWindow(picture, figure.title, figure.alt, self).show()

    # --- marks and links ---------------------------------------------------------------------

    def _show_marks(self) -> None:
        c = theme.current().colours
        looks = (
            ("highlights", c.mark, ""),
            ("sentence", c.sentence, ""),
            ("word", c.word, c.on_word),
        )
        self.setExtraSelections(
            [
                self._marked(span, fill, ink)
                for name, fill, ink in looks
                for place in self._marks.get(name, ())
                if (span := self._places.span(place))
            ]
        )

    def _marked(self, span: tuple[int, int], fill: str, ink: str) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        look = QTextCharFormat()
        look.setBackground(QColor(fill))
        if ink:
            look.setForeground(QColor(ink))
        made.format = look
        return made

    def _hover(self, target: str, where: QPoint) -> None:
        if target == self._hovered:
            return
        self._hovered = target
        rect = self.cursorRect(self.cursorForPosition(where)) if target else QRect()
        self.term_hovered.emit(target, self._on_screen(rect))

    def _on_screen(self, rect: QRect) -> QRect:
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _begin_in_view(self, *, forward: bool) -> None:
        """Let the search for a link begin in the part that shows, not where it ended long ago."""
        shown = self.viewport().rect()
        if self.textCursor().hasSelection() and shown.intersects(self.cursorRect()):
            return
        edge = shown.topLeft() if forward else shown.bottomRight()
        at = self.cursorForPosition(edge).position()
        self._select(*((at - 1, at) if forward else (at + 1, at)))

    def _select(self, start: int, end: int) -> None:
        """Select one character: Qt looks for links from a selection only."""
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(max(0, start), last))
        cursor.setPosition(min(max(0, end), last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _focused_link(self) -> str:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return ""
        inside = QTextCursor(cursor)
        inside.setPosition(cursor.selectionStart() + 1)
        return inside.charFormat().anchorHref()

    def _plain(self, start: int, end: int) -> str:
        """Return the text between two positions, formulas as their source."""
        parts, at = [], start
        for stretch in self._places.objects(start, end):
            parts += [self._between(at, stretch.at), stretch.text]
            at = stretch.at + 1
        text = "".join((*parts, self._between(at, end)))
        return text.translate(_LINE_ENDS).strip("\n")

    def _between(self, start: int, end: int) -> str:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    # --- painting ----------------------------------------------------------------------------

    def _paint_panel(self, painter: QPainter, panel: Panel, shown: QRectF) -> None:
        rect = self._panel_rect(panel)
        if not rect.adjusted(-60, -4, 60, 4).intersects(shown):
            return
        if panel.fill:
            painter.setPen(QPen(QColor(panel.stroke), 1) if panel.stroke else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(panel.fill))
            edge = rect.adjusted(0.5, 0.5, -0.5, -0.5) if panel.stroke else rect
            painter.drawRoundedRect(edge, panel.radius, panel.radius)
        if panel.bar:
            self._paint_bar(painter, panel, rect)
        if panel.avatar:
            self._paint_avatar(painter, panel, rect)

    def _panel_rect(self, panel: Panel) -> QRectF:
        layout = self.document().documentLayout()
        rect = layout.frameBoundingRect(panel.frame)
        shape = panel.frame.frameFormat()
        rect.adjust(
            shape.leftMargin(),
            shape.topMargin(),
            -shape.rightMargin(),
            -shape.bottomMargin() - panel.trim,
        )
        scroll = self.verticalScrollBar().value()
        return rect.translated(-self.horizontalScrollBar().value(), -scroll)

    @staticmethod
    def _paint_bar(painter: QPainter, panel: Panel, rect: QRectF) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(panel.bar))
        if panel.fill:
            edge = QPainterPath()
            edge.addRoundedRect(rect, panel.radius, panel.radius)
            painter.setClipPath(edge)
            painter.drawRect(QRectF(rect.left(), rect.top(), 4, rect.height()))
        else:
            bar = QRectF(rect.left() - 20, rect.top() + 3, 3, rect.height() - 3)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.restore()

    def _paint_avatar(self, painter: QPainter, panel: Panel, rect: QRectF) -> None:
        em = self._setting().em
        side = em * 2.0
        left = rect.right() + em * 0.6 if panel.avatar_right else rect.left() - em * 0.6 - side
        circle = QRectF(left, rect.top(), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(panel.ink))
        painter.drawEllipse(circle)
        painter.setPen(QColor(panel.fill))
        painter.setFont(fonts.font(round(em * 0.88), QFont.Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, panel.avatar)

    def _paint_ring(self) -> None:
        cursor = self.textCursor()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().colours.focus), 2))
        for rect in self._line_rects(cursor.selectionStart(), cursor.selectionEnd()):
            painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 1), 4, 4)
        painter.end()

    def _line_rects(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles of the lines from `start` to `end` in the viewport."""
        block = self.document().findBlock(start)
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        found = []
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start - block.position(), line.textStart())
            last = min(end - block.position(), line.textStart() + line.textLength())
            if first < last:
                left, right = _x(line, first), _x(line, last)
                top = origin.y() + line.y()
                rect = QRectF(origin.x() + left, top, right - left, line.height())
                found.append(rect.translated(0, -self.verticalScrollBar().value()))
        return found


def _as_places(span: Span) -> tuple[Place, ...]:
    if span is None:
        return ()
    return (Place(*span) if isinstance(span, tuple) else span,)


def _x(line: QTextLine, position: int) -> float:
    """Return where a character begins; PySide gives (x, position), its stubs say a number."""
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32)
_NOTHING.fill(Qt.GlobalColor.transparent)
