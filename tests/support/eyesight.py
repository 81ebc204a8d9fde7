"""Looks at a window as a learner does: what is cut, covered, outside, or hard to read in it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from studyapp.gui.tokens import contrast
from tests.support.painted import Writing, shown_widgets, writings

SMALL_TEXT: Final = 4.5
LARGE_TEXT: Final = 3.0
_LARGE_PIXELS: Final = 24.0
_LARGE_BOLD_PIXELS: Final = 18.5
_BOLD: Final = 600
_SLACK: Final = 1.5  # pixels by which letters may reach over: side bearings, rounding
_TOUCH: Final = 2.0  # pixels that two texts may share: rooms of lines that stand close
_ELLIPSIS: Final = "…"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a picture: its kind, the widget, and what was seen."""

    kind: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}: {self.what}"


@dataclass(frozen=True, slots=True)
class _Seen:
    """A writing in the window's pixels, with what is let through by all that holds it."""

    widget: QWidget
    writing: Writing
    rect: QRectF


def faults(window: QWidget) -> list[Fault]:
    """Return all that is wrong in what `window` shows: in its layout, and in its colours."""
    widgets = [w for w in shown_widgets(window) if w.visibleRegion().boundingRect().isValid()]
    written = [(widget, writing) for widget in widgets for writing in writings(widget)]
    seen = _in_window(window, written)
    found = [fault for widget in shown_widgets(window) for fault in _of_place(widget, window)]
    found += [fault for widget, writing in written for fault in _of_cut(widget, writing)]
    found += _of_overlap(window, seen)
    found += _of_contrast(window, seen)
    return list(dict.fromkeys(found))


# --- cut ---------------------------------------------------------------------------------------


def _of_cut(widget: QWidget, writing: Writing) -> Iterator[Fault]:
    scrolls_across, scrolls_down = _scrolls(widget)
    room, text = writing.clip.intersected(QRectF(widget.rect())), writing.rect
    over = max(room.left() - text.left() - writing.blank, text.right() - room.right())
    below = max(room.top() - text.top(), text.bottom() - room.bottom())
    cut = (over > _SLACK and not scrolls_across) or (below > _SLACK and not scrolls_down)
    # A list clips each row by itself: what lies wholly outside the view is not drawn half.
    if cut and not (scrolls_down and not room.intersects(text)):
        what = f"{writing.text[:60]!r} needs {max(over, below):.0f} pixels more"
        yield Fault("cut", _name(widget), what)
    if _ELLIPSIS in writing.text and not _says_whole(widget, writing):
        yield Fault("elided", _name(widget), repr(writing.text[:60]))


def _scrolls(widget: QWidget) -> tuple[bool, bool]:
    """Tell whether what `widget` writes can be scrolled across and down."""
    if isinstance(widget, QLineEdit):
        return bool(widget.text()), False
    area = _area_of(widget)
    if area is None:
        return False, False
    return _moves(area.horizontalScrollBar()), _moves(area.verticalScrollBar())


def _area_of(viewport: QWidget) -> QAbstractScrollArea | None:
    area = viewport.parentWidget()
    is_viewport = isinstance(area, QAbstractScrollArea) and area.viewport() is viewport
    return area if is_viewport and isinstance(area, QAbstractScrollArea) else None


def _moves(bar: QScrollBar) -> bool:
    return bar.maximum() > bar.minimum()


def _says_whole(widget: QWidget, writing: Writing) -> bool:
    """Tell whether the dots are the author's, or the whole text is a pointer's rest away."""
    own = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    if _ELLIPSIS in own or widget.toolTip():
        return True
    if isinstance(widget, QComboBox) and _ELLIPSIS in widget.currentText():
        return True
    if isinstance(widget, QLineEdit) and _ELLIPSIS in widget.placeholderText():
        return True
    area = _area_of(widget)
    if isinstance(area, QAbstractItemView):
        index = area.indexAt(writing.rect.center().toPoint())
        shown = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return bool(index.data(Qt.ItemDataRole.ToolTipRole)) or _ELLIPSIS in shown
    return area is not None and not isinstance(area, QAbstractItemView)  # a document's own dots


# --- outside and crushed -------------------------------------------------------------------------


def _of_place(widget: QWidget, window: QWidget) -> Iterator[Fault]:
    parent = widget.parentWidget()
    if widget is window or parent is None:
        return
    if widget.width() <= 0 or widget.height() <= 0:
        if _has_something(widget):
            yield Fault("crushed", _name(widget), f"{widget.width()} x {widget.height()}")
        return
    across, down = _may_leave(parent)
    place, room = widget.geometry(), parent.rect()
    over = 0 if across else max(-place.left(), place.right() - room.right())
    below = 0 if down else max(-place.top(), place.bottom() - room.bottom())
    if max(over, below) > 1:
        yield Fault("outside", _name(widget), f"by {max(over, below)} pixels")


def _may_leave(parent: QWidget) -> tuple[bool, bool]:
    """Tell in which ways a child may be larger than `parent`: those that scroll."""
    area = _area_of(parent)
    if area is None:
        return False, False
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return (
        area.horizontalScrollBarPolicy() != never or isinstance(area, QAbstractItemView),
        area.verticalScrollBarPolicy() != never or isinstance(area, QAbstractItemView),
    )


def _has_something(widget: QWidget) -> bool:
    if isinstance(widget, QLabel | QAbstractButton):
        return bool(widget.text())
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, QScrollBar)


# --- overlap -------------------------------------------------------------------------------------


def _in_window(window: QWidget, seen: Sequence[tuple[QWidget, Writing]]) -> list[_Seen]:
    """Return the texts that a look at the window meets: those not scrolled away or covered."""
    found = []
    # What is selected is written twice in its place: the second time in its colour.
    last = {(id(widget), _key(writing)): (widget, writing) for widget, writing in seen}
    for widget, writing in last.values():
        shown = QRectF(widget.visibleRegion().boundingRect())
        rect = writing.rect.intersected(writing.clip).intersected(shown)
        if rect.width() < 1 or rect.height() < writing.rect.height() / 2:
            continue
        rect.translate(QRectF(QRect(widget.mapTo(window, QPoint()), widget.size())).topLeft())
        if _is_on_top(window, widget, rect):
            found.append(_Seen(widget, writing, rect))
    return found


def _key(writing: Writing) -> tuple[str, int, int]:
    return writing.text, round(writing.rect.x()), round(writing.rect.y())


def _is_on_top(window: QWidget, widget: QWidget, rect: QRectF) -> bool:
    top = window.childAt(rect.center().toPoint()) or window
    if top is widget or widget.isAncestorOf(top) or top.isAncestorOf(widget):
        return True
    above = top
    while (parent := above.parentWidget()) is not None and not parent.isAncestorOf(widget):
        above = parent
    return not isinstance(above, QFrame) or isinstance(above, QLabel)  # a label hides nothing


def _of_overlap(window: QWidget, seen: Sequence[_Seen]) -> list[Fault]:
    found = []
    for number, first in enumerate(seen):
        for second in seen[number + 1 :]:
            shared = first.rect.intersected(second.rect)
            if shared.width() <= _TOUCH or shared.height() <= _TOUCH:
                continue
            # What lies under a pop-up is not seen there.
            if all(_is_on_top(window, each.widget, shared) for each in (first, second)):
                texts = f"{first.writing.text[:40]!r} and {second.writing.text[:40]!r}"
                found.append(Fault("overlap", _name(first.widget), texts))
    return found


# --- contrast ------------------------------------------------------------------------------------


def _of_contrast(window: QWidget, seen: Sequence[_Seen]) -> Iterator[Fault]:
    """Yield the texts whose colour does not stand out from what is behind them."""
    picture = window.grab().toImage()
    for each in seen:
        if not each.widget.isEnabled():
            continue  # what cannot be used may be pale
        ground = _ground(picture, each.rect)
        ratio = _ratio(each.writing.ink, ground)
        least = LARGE_TEXT if _is_large(each.writing) else SMALL_TEXT
        if ratio < least - 0.01:
            what = f"{each.writing.text[:40]!r} {ratio:.2f} on {ground.name()}"
            yield Fault("contrast", _name(each.widget), what)


def _is_large(writing: Writing) -> bool:
    bold = writing.weight >= _BOLD
    return writing.pixels >= (_LARGE_BOLD_PIXELS if bold else _LARGE_PIXELS)


def _ground(picture: QImage, rect: QRectF) -> QColor:
    """Return the colour that most of `rect` has: letters cover less than half of their room."""
    ratio = picture.devicePixelRatio()
    wide = rect.adjusted(-3, -3, 3, 3)
    area = QRectF(wide.topLeft() * ratio, wide.size() * ratio).toRect().intersected(picture.rect())
    if area.isEmpty():
        return QColor(Qt.GlobalColor.white)
    across, down = max(1, area.width() // 24), max(1, area.height() // 6)
    counted = Counter(
        picture.pixel(x, y)
        for y in range(area.top(), area.bottom() + 1, down)
        for x in range(area.left(), area.right() + 1, across)
    )
    return QColor.fromRgb(counted.most_common(1)[0][0])


def _ratio(ink: QColor, ground: QColor) -> float:
    share = ink.alphaF()
    pairs = (
        (ink.redF(), ground.redF()),
        (ink.greenF(), ground.greenF()),
        (ink.blueF(), ground.blueF()),
    )
    mixed = QColor.fromRgbF(*(share * over + (1 - share) * under for over, under in pairs))
    return contrast(mixed.name(), ground.name())


def _name(widget: QWidget) -> str:
    """Return a widget's class and name, within what has a name around it."""
    steps: list[str] = []
    step: QWidget | None = widget
    while step is not None and len(steps) < 4:
        steps.append(f"{type(step).__name__}#{step.objectName()}".rstrip("#"))
        step = step.parentWidget()
    return " < ".join(steps)
