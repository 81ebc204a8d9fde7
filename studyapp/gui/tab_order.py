"""The way of Tab through a page: as the eyes go, whatever order its parts were made in."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

_WHOLE = (QAbstractSpinBox, QComboBox, QAbstractItemView, QTextEdit)  # their insides are their own


def follow_layout(page: QWidget) -> None:
    """Let Tab go through `page` in the order in which its layouts hold what it shows."""
    stops = [part for part in _parts(page) if _is_stop(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _is_stop(part: QWidget) -> bool:
    """Tell whether Tab halts at `part`, or may: of exclusive choices only at the one in force."""
    choice = isinstance(part, QAbstractButton) and part.autoExclusive()
    return choice or bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield `widget` and all that lies in it, from its start to its end."""
    yield widget
    if isinstance(widget, _WHOLE):
        return
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _parts(inner)
    elif isinstance(widget, QStackedWidget):
        for place in range(widget.count()):
            shown = widget.widget(place)
            if shown is not None:
                yield from _parts(shown)
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _laid(layout)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _parts(widget)
        elif inner is not None:
            yield from _laid(inner)
