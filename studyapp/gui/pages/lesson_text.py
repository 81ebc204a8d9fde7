"""The text of a lesson on display: its depth, its place, and how much of it was seen."""

from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor

from studyapp.gui.pages.lesson_document import (
    CONCEPTS,
    OBJECTIVES,
    concepts_title,
    lesson_document,
)
from studyapp.gui.widgets.lesson.outline import Outline, OutlineLine
from studyapp.gui.widgets.text.document import Document
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.model.content import Dialogue, Overview
from studyapp.model.depth import Depth
from studyapp.model.order import nearest_shown, place_named, reading_order
from studyapp.study.reading import OpenLesson

Compose: TypeAlias = Callable[[OpenLesson, Depth], Document]

_TOP: Final = 2  # pixels below the edge, where the view looks for the block at the top


class LessonText(QObject):
    """Shows a lesson in `view` and marks in `outline` where the learner is.

    `compose` puts together what is shown of a lesson at a depth.
    `moved` follows when another block came to the top, and the first look at an open lesson.
    """

    moved = Signal()

    def __init__(
        self, view: ReadingView, outline: Outline, compose: Compose = lesson_document
    ) -> None:
        super().__init__(view)
        self._view = view
        self._compose = compose
        self._outline = outline
        self._opened: OpenLesson | None = None
        self._order: tuple[str, ...] = ()
        self._wanted: tuple[str, int] | None = None
        self._exactly = False
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self.settle)
        self.depth = Depth.STANDARD
        self.reached = 0.0
        self._home: dict[str, str] = {}
        self._shown: tuple[str, Document] = ("", ())
        view.place_changed.connect(self._on_place_changed)

    def open(self, opened: OpenLesson, depth: Depth, anchor: str) -> None:
        """Show `opened` at `anchor`, else where it was left, else from its top."""
        self._opened = opened
        self._order = reading_order(opened.lesson)
        self.reached = opened.place.furthest if opened.place else 0.0
        self._view.set_pack_root(opened.folder)
        self._outline.show_lines(_lines(opened))
        self._show(depth)
        if anchor:
            self._want(*self._shown_somewhere(anchor), exactly=False)
        elif opened.place is not None and opened.place.block:
            self._want(opened.place.block, opened.place.offset, exactly=True)
        else:
            self._want("", 0, exactly=False)

    def show_depth(self, depth: Depth) -> None:
        """Show the lesson at `depth`; the text at the top stays where it is."""
        if depth is self.depth:
            return
        block, offset = self.place()
        at_start = self._view.verticalScrollBar().value() == 0
        self._show(depth)
        if not at_start:
            self._put_back(*self.nearest(block, offset))
        self.moved.emit()

    def go_to(self, anchor: str) -> bool:
        """Bring the place that the author named to the top; tell whether there is one."""
        block, offset = self._shown_somewhere(anchor)
        return bool(block) and self._scroll(block, offset)

    def place(self) -> tuple[str, int]:
        """Return the block at the top and the offset in it."""
        return self._wanted if self._wanted and self._wanted[0] else self._view.block_at_top()

    def nearest(self, block: str, offset: int) -> tuple[str, int]:
        """Return this place, or the last one before it that is shown at this depth."""
        name = nearest_shown(self._order, self._view.places().ids(), block)
        return (block, offset) if name in {block, None} else (str(name), 0)

    @property
    def sections(self) -> frozenset[str]:
        """Return the ids of the sections."""
        return (
            frozenset(s.id for s in self._opened.lesson.sections) if self._opened else frozenset()
        )

    @Slot()
    def settle(self) -> None:
        """Go to the place wanted as soon as the view has its size."""
        if self._wanted is None or not self._view.isVisible():
            return
        wanted, self._wanted = self._wanted, None
        # Lays out what still waits: until then Qt takes any point for one near the end.
        self._view.document().documentLayout().documentSize()
        self._arrive(*wanted)
        self._on_place_changed()

    # --- parts ---------------------------------------------------------------------------------

    def _show(self, depth: Depth) -> None:
        assert self._opened is not None
        self.depth = depth
        shown = (self._opened.pack.fingerprint, self._compose(self._opened, depth))
        if shown == self._shown:
            self._view.begin_again()
        else:
            self._view.show_document(shown[1])
            self._shown = shown
        self._home = self._homes()

    def _want(self, block: str, offset: int, *, exactly: bool) -> None:
        """Go there now, and once more when the view has its size."""
        self._exactly = exactly
        self._wanted = (block, offset)
        self._arrive(block, offset)
        self._settling.start()

    def _arrive(self, block: str, offset: int) -> None:
        if block:
            (self._put_back if self._exactly else self._scroll)(block, offset)

    def _put_back(self, block: str, offset: int) -> None:
        """Bring a place to the very top, where `place` found it; else it would creep down."""
        if not self._scroll(block, offset):
            return
        position = self._view.places().position(*self.nearest(block, offset))
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position or 0)
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._view.cursorRect(cursor).top() - _TOP)

    def _scroll(self, block: str, offset: int) -> bool:
        """Bring a place to the top; opens the panel it is in."""
        if self._view.scroll_to_block(block, offset):
            return True
        return self._view.scroll_to_block(*self.nearest(block, offset))

    def _shown_somewhere(self, anchor: str) -> tuple[str, int]:
        """Return the place of `anchor`, at a greater depth if it is not shown at this one."""
        assert self._opened is not None
        block = place_named(self._opened.lesson, anchor) or anchor
        for depth in (self.depth, Depth.STANDARD, Depth.DETAILED):
            if depth is not self.depth:
                self._show(depth)
            if self._view.scroll_to_block(block):
                return block, 0
        return block, 0

    def _homes(self) -> dict[str, str]:
        """Return the section in which each place on display stands."""
        sections = self.sections | {CONCEPTS}
        homes: dict[str, str] = {}
        section = ""
        for name in self._view.places().ids():
            section = name if name in sections else section
            homes[name] = section
        return homes

    @Slot()
    def _on_place_changed(self) -> None:
        if self._opened is None or self._wanted is not None or not self._view.isVisible():
            return
        self._note_reached()
        block, _offset = self._view.block_at_top()
        self._outline.mark(self._home.get(block, "") or next(iter(_lines(self._opened))).id)
        self._outline.show_reached(self.reached)
        self.moved.emit()

    def _note_reached(self) -> None:
        corner = QPoint(4, self._view.viewport().height() - 8)
        lowest = self._view.places().at(self._view.cursorForPosition(corner).position())
        ids = self._view.places().ids()
        if lowest is not None and not lowest.id.startswith(OBJECTIVES):
            self.reached = max(self.reached, (ids.index(lowest.id) + 1) / len(ids))


def _lines(opened: OpenLesson) -> tuple[OutlineLine, ...]:
    """Return the sections, with the key terms where the document has them."""
    lines: list[OutlineLine] = []
    waiting = bool(opened.concepts)
    kinds = {line.id: line.kind for line in opened.entry.outline}
    for section in opened.lesson.sections:
        if waiting and not isinstance(section, Overview | Dialogue):
            lines.append(OutlineLine(CONCEPTS, concepts_title(), "concepts"))
            waiting = False
        lines.append(OutlineLine(section.id, section.title, kinds.get(section.id, "")))
    return tuple(lines)
