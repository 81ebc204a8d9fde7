"""A map of terms: each rests on those above it, and tells how well it is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui.amounts import number, percent
from studyapp.gui.tokens import Colours
from studyapp.gui.widgets.charts.chart import Chart, caption
from studyapp.model.layers import layers_of
from studyapp.model.mastery import Label
from studyapp.study.statistics import TermMastery

_WIDE: Final = 148.0
_GAP: Final = 14.0
_BETWEEN: Final = 34.0
_MARKS: Final = dict(zip(Label, "\u25cb\u25d4\u25d1\u25cf", strict=True))  # fuller and fuller


@dataclass(frozen=True, slots=True)
class _Node:
    box: QRectF
    layer: int
    row: int


class TermMap(Chart):
    """Boxes in layers, joined to what they rest on; `followed` carries the id of a term.

    The arrow keys walk: up to what a term rests on, down to what rests on it, left and right
    within its row. Enter follows.
    """

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: tuple[TermMastery, ...] = ()
        self._layers: tuple[tuple[str, ...], ...] = ()
        self._nodes: dict[str, _Node] = {}
        self._order: list[str] = []
        self._by_id: dict[str, TermMastery] = {}
        self._tall = 0.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def set_terms(self, terms: Sequence[TermMastery]) -> None:
        """Show `terms`; what they require of terms that are not given is left out."""
        self._terms = tuple(terms)
        self._by_id = {term.id: term for term in terms}
        self._layers = layers_of({term.id: term.requires for term in terms})
        self._order = [name for layer in self._layers for name in layer]
        self._chosen = None
        self._place()

    def as_table(self) -> list[tuple[str, ...]]:
        """Return each term with how well it is known and what it rests on."""
        head = (
            self.tr("Term"),
            self.tr("Known"),
            self.tr("Seen"),
            self.tr("State"),
            self.tr("Rests on"),
        )
        return [head, *(self._row(self._by_id[name]) for name in self._order)]

    def minimumSizeHint(self) -> QSize:
        """Return the height that all rows need at the present width."""
        return QSize(240, max(120, round(self._tall)))

    # --- Chart -------------------------------------------------------------------------------

    def _count(self) -> int:
        return len(self._order)

    def _label(self, point: int) -> str:
        term = self._by_id[self._order[point]]
        _name, known, seen, state, rests = self._row(term)
        told = f"{term.term} \u00b7 {known}, {seen} \u00b7 {state}"
        needs = self.tr("rests on %1").replace("%1", rests)
        return f"{told} \u00b7 {needs}" if rests and not self.isVisible() else told

    def _spot(self, point: int) -> QRectF:
        return self._nodes[self._order[point]].box

    def _draw(self, painter: QPainter, colours: Colours) -> None:
        chosen = self._order[self._chosen] if self._chosen is not None else None
        for strong in (False, True):
            for term in self._terms:
                for below in term.requires:
                    lit = chosen in {term.id, below}
                    if below in self._nodes and lit is strong:
                        self._draw_edge(painter, colours, below, term.id, lit=lit)
        for name in self._order:
            self._draw_node(painter, colours, self._by_id[name], lit=name == chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the edges; Enter follows."""
        key = Qt.Key
        if event.key() in {key.Key_Return, key.Key_Enter} and self._chosen is not None:
            self.followed.emit(self._order[self._chosen])
        elif event.key() in {key.Key_Up, key.Key_Down} and self._order:
            self._walk(up=event.key() == key.Key_Up)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow the term under the mouse."""
        point = self._point_at(event.position())
        if point is not None:
            self.followed.emit(self._order[point])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the layers into rows that fit."""
        super().resizeEvent(event)
        self._place()

    # --- parts -------------------------------------------------------------------------------

    def _walk(self, *, up: bool) -> None:
        if self._chosen is None:
            self._choose(0)
            return
        here = self._order[self._chosen]
        near = (
            [name for name in self._by_id[here].requires if name in self._nodes]
            if up
            else [term.id for term in self._terms if here in term.requires]
        )
        if near:
            middle = self._nodes[here].box.center().x()
            nearest = min(near, key=lambda name: abs(self._nodes[name].box.center().x() - middle))
            self._choose(self._order.index(nearest))

    def _row(self, term: TermMastery) -> tuple[str, ...]:
        labels = {
            Label.NEW: self.tr("New"),
            Label.LEARNING: self.tr("Learning"),
            Label.HOLDING: self.tr("Holding"),
            Label.SOLID: self.tr("Solid"),
        }
        seen = self.tr("%1 of %2 seen").replace("%1", number(term.seen))
        rests = [self._by_id[name].term for name in term.requires if name in self._by_id]
        return (
            term.term,
            percent(term.recall),
            seen.replace("%2", number(term.total)),
            labels[term.label],
            ", ".join(rests),
        )

    def _place(self) -> None:
        """Give each term its box: layer by layer, in as many rows as the width asks for."""
        line = QFontMetricsF(caption()).height()
        tall = 2 * line + 18
        scale = max(1.0, line / 15)
        wide = min(_WIDE * scale, max(120.0, self.width() - 8.0))
        a_row = max(1, int((self.width() + _GAP) // (wide + _GAP)))
        self._nodes, y, row = {}, 4.0, 0
        for height, layer in enumerate(self._layers):
            for begin in range(0, len(layer), a_row):
                names = layer[begin : begin + a_row]
                left = (self.width() - len(names) * (wide + _GAP) + _GAP) / 2
                for place, name in enumerate(names):
                    box = QRectF(left + place * (wide + _GAP), y, wide, tall)
                    self._nodes[name] = _Node(box, height, row)
                y += tall + _GAP
                row += 1
            y += _BETWEEN - _GAP
        self._tall = y
        self.updateGeometry()
        self.update()

    def _draw_edge(
        self, painter: QPainter, colours: Colours, below: str, above: str, *, lit: bool
    ) -> None:
        first, last = self._nodes[below].box, self._nodes[above].box
        begin = QPointF(first.center().x(), first.bottom())
        end = QPointF(last.center().x(), last.top())
        bend = max(16.0, (end.y() - begin.y()) / 2)
        path = QPainterPath(begin)
        path.cubicTo(begin + QPointF(0, bend), end - QPointF(0, bend), end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent if lit else colours.outline), 2.5 if lit else 1))
        painter.drawPath(path)

    def _draw_node(
        self, painter: QPainter, colours: Colours, term: TermMastery, *, lit: bool
    ) -> None:
        box = self._nodes[term.id].box
        painter.setPen(QPen(QColor(colours.accent if lit else colours.outline), 2 if lit else 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box, 8, 8)
        bar = QRectF(box.left() + 10, box.bottom() - 9, box.width() - 20, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.heat[0]))
        painter.drawRoundedRect(bar, 2, 2)
        if term.recall > 0:
            bar.setWidth(max(4.0, bar.width() * term.recall))
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(bar, 2, 2)
        painter.setFont(caption(QFont.Weight.DemiBold))
        metrics = QFontMetricsF(painter.font())
        words = box.adjusted(10, 5, -10, 0)
        words.setHeight(metrics.height())
        painter.setPen(QColor(colours.text))
        name = metrics.elidedText(term.term, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(caption())
        painter.setPen(QColor(colours.muted))
        words.translate(0, metrics.height())
        known = f"{_MARKS[term.label]} {self._row(term)[3]} {percent(term.recall)}"
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, known)
