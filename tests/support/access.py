"""What WCAG 2.2 AA asks of a window, looked for on each page: run it for the table.

QT_QPA_PLATFORM=offscreen python -m tests.support.access
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from studyapp.gui.tokens import contrast
from studyapp.gui.widgets.review.grade_bar import GradeBar

LEAST: Final = 24  # pixels of a target
LEAST_GRADE: Final = 44
_RING: Final = 2  # pixels of a focus ring
_LARGE: Final = 400  # pixels: what is higher is a page, not a control
_SEEN: Final = 3.0
_TALLEST: Final = 3_000  # of the walk with Tab: more stops are a trap

_Role = QAccessible.Role
# What a control may be: a screen reader says how to use it.
_ROLES: Final = {
    QAbstractButton: {
        _Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.ButtonMenu, _Role.ButtonDropDown,
        _Role.PageTab, _Role.Link,
    },
    QComboBox: {_Role.ComboBox},
    QLineEdit: {_Role.EditableText},
    QAbstractSpinBox: {_Role.SpinBox},
    QAbstractItemView: {_Role.List, _Role.Table, _Role.Tree},
    QAbstractSlider: {_Role.Slider, _Role.ScrollBar},
    QTextEdit: {_Role.EditableText, _Role.Document, _Role.StaticText},
}  # fmt: skip
_CONTROLS: Final = (
    QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QAbstractSlider,
    QTextEdit, QTabBar, QCalendarWidget,
)  # fmt: skip


@dataclass(slots=True)
class Report:
    """What was found wrong, by page and criterion, and how much was looked at."""

    problems: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    looked: dict[tuple[str, str], int] = field(default_factory=dict)

    def look(self, page: str, criterion: str, found: Iterator[str | None]) -> None:
        """Take in what a check `found`: None for what is right, else a sentence."""
        results = list(found)
        key = (page, criterion)
        self.looked[key] = self.looked.get(key, 0) + len(results)
        self.problems.setdefault(key, []).extend(filter(None, results))

    def wrong(self) -> list[str]:
        """Return everything that is wrong, a line each."""
        return [
            f"{page}: {criterion}: {problem}"
            for (page, criterion), found in self.problems.items()
            for problem in dict.fromkeys(found)
        ]

    def table(self) -> str:
        """Return criteria as columns and pages as lines: how many were looked at, and what fell."""
        criteria = list(dict.fromkeys(criterion for _page, criterion in self.looked))
        pages = list(dict.fromkeys(page for page, _criterion in self.looked))
        lines = [["page", *criteria]]
        for page in pages:
            cells = []
            for criterion in criteria:
                count = self.looked.get((page, criterion))
                wrong = len(self.problems.get((page, criterion), ()))
                cells.append("-" if count is None else f"{count - wrong}/{count}")
            lines.append([page, *cells])
        widths = [max(len(line[n]) for line in lines) for n in range(len(criteria) + 1)]
        return "\n".join(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
            for line in lines
        )


# --- what there is -----------------------------------------------------------------------------


def stops(root: QWidget) -> list[QWidget]:
    """Return what the keyboard should reach below `root`."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if _is_there(widget)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def controls(root: QWidget) -> list[QWidget]:
    """Return what the learner can press, choose or write in."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if _is_there(widget)
        and (isinstance(widget, _CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not (isinstance(widget, QTextEdit) and not widget.focusPolicy())  # it only shows words
        and not isinstance(widget, QScrollBar | QScrollArea)
        and not _is_part(widget)
    ]


def _is_there(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.size().isEmpty()


def _is_part(widget: QWidget) -> bool:
    """Tell whether a widget is the inside of another control, which speaks for it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractSpinBox | QComboBox | QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return bool(widget.objectName().startswith("qt_"))


def _seen(widget: QWidget) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(widget)


def _called(widget: QWidget) -> str:
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName() or name!r}"


# --- the criteria ------------------------------------------------------------------------------


def names(root: QWidget) -> Iterator[str | None]:
    """4.1.2, 1.1.1, 2.4.6: each control has a name."""
    for widget in controls(root):
        seen = _seen(widget)
        name = seen.text(QAccessible.Text.Name) if seen is not None else ""
        yield None if name.strip() else f"{_called(widget)} has no name"


def roles(root: QWidget) -> Iterator[str | None]:
    """4.1.2: each control has a role that says how it is used."""
    for widget in controls(root):
        seen = _seen(widget)
        wanted = next((roles for kind, roles in _ROLES.items() if isinstance(widget, kind)), None)
        role = seen.role() if seen is not None else _Role.NoRole
        right = role in wanted if wanted is not None else role != _Role.NoRole
        yield None if right else f"{_called(widget)} is a {role.name}"


def states(root: QWidget) -> Iterator[str | None]:
    """4.1.2: what can be on, or has the keyboard, says so."""
    for widget in controls(root):
        seen = _seen(widget)
        if seen is None:
            continue
        state = seen.state()
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            right = bool(state.checkable) and bool(state.checked) == widget.isChecked()
            yield None if right else f"{_called(widget)} does not say whether it is on"


def pictures(root: QWidget) -> Iterator[str | None]:
    """1.1.1: a picture has words, or stands beside words and says nothing of its own."""
    for label in root.findChildren(QLabel):
        if _is_there(label) and not label.pixmap().isNull():
            spoken = label.accessibleName() or label.accessibleDescription()
            parent = label.parentWidget()
            beside = parent.findChildren(QLabel) if parent is not None else []
            told = any(other.text() for other in beside if other is not label)
            yield None if spoken or told else f"{_called(label)} is a picture without words"


def rows(root: QWidget) -> Iterator[str | None]:
    """1.3.1: lists and tables tell of their rows."""
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if not _is_there(view) or model is None or not model.rowCount() or _is_part(view):
            continue
        seen = _seen(view)
        told = seen is not None and seen.childCount() > 0
        first = seen.child(view.model().columnCount() if _has_header(view) else 0) if seen else None
        words = first.text(QAccessible.Text.Name) if first is not None else ""
        yield None if told and words.strip() else f"{_called(view)} does not read its rows"


def _has_header(view: QAbstractItemView) -> bool:
    header = getattr(view, "horizontalHeader", None)
    return header is not None and header().isVisible()


def targets(root: QWidget) -> Iterator[str | None]:
    """2.5.8: what is pressed is at least 24 pixels wide and high, grades 44."""
    for widget in controls(root):
        if isinstance(widget, QTextEdit | QAbstractItemView):
            continue
        grade = isinstance(widget.parentWidget(), GradeBar)
        least = LEAST_GRADE if grade else LEAST
        size = widget.size()
        small = size.width() < least or size.height() < least
        yield f"{_called(widget)} is {size.width()}x{size.height()}" if small else None


def walk(window: QWidget, start: QWidget) -> list[QWidget]:
    """Go round with Tab from `start` until the keyboard is back, or nothing new comes."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    first = QApplication.focusWidget()
    went: list[QWidget] = []
    here = first
    while here is not None and len(went) < _TALLEST:
        went.append(here)
        window.focusNextPrevChild(True)
        here = QApplication.focusWidget()
        if here is first or here in went:
            break
    return went


def reached(window: QWidget, went: list[QWidget]) -> Iterator[str | None]:
    """2.1.1, 2.1.2: Tab comes to every control and goes on from there."""
    for stop in stops(window):
        if isinstance(stop, QAbstractButton) and stop.isCheckable() and _chosen_beside(stop):
            continue  # of choices that exclude each other Tab takes the one in force
        if isinstance(stop, QScrollArea):
            continue  # it moves with the stops inside
        yield None if stop in went else f"Tab does not come to {_called(stop)}"


def _chosen_beside(button: QAbstractButton) -> bool:
    group = button.group()
    others = group.buttons() if group is not None else ()
    if group is None and button.autoExclusive():
        parent = button.parentWidget()
        others = parent.findChildren(QAbstractButton) if parent is not None else ()
    return any(other.isChecked() for other in others if other is not button)


def order(page: QWidget, went: list[QWidget]) -> Iterator[str | None]:
    """2.4.3, 1.3.2: the way with Tab follows the way of the eyes: down, or on to the right."""
    outside = [place for place, stop in enumerate(went) if not page.isAncestorOf(stop)]
    begins = max(outside, default=-1) + 1  # the walk may have begun in the middle of the page
    round_ = [*went[begins:], *went[:begins]]
    inside = [it for it in round_ if page.isAncestorOf(it) and not isinstance(it, QScrollArea)]
    for before, after in pairwise(inside):
        one, other = _on(page, before), _on(page, after)
        back = other.bottom() <= one.top() and other.left() < one.right()
        yield f"from {_called(before)} back up to {_called(after)}" if back else None


def _on(page: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def rings(window: QWidget, tried: set[str]) -> Iterator[str | None]:
    """2.4.7, 1.4.11: what has the keyboard shows it, two pixels or more at 3:1; once a kind."""
    for stop in stops(window):
        kind = f"{type(stop).__name__} {stop.property('kind')} {stop.property('tone')}"
        hidden = stop.visibleRegion().boundingRect() != stop.rect()
        if kind in tried or hidden or stop.height() > _LARGE:
            continue
        tried.add(kind)
        other = next((it for it in stops(window) if it is not stop), None)
        if other is None:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        without = _picture(window, stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        changed = _changed(without, _picture(window, stop))
        needed = round(0.85 * _RING * (stop.width() + stop.height()))  # corners are round
        yield None if changed >= needed else f"{_called(stop)} changes {changed} pixels of {needed}"


def _picture(window: QWidget, stop: QWidget) -> QImage:
    QApplication.processEvents()
    around = QRect(stop.mapTo(window, QPoint(-4, -4)), stop.size() + QSize(8, 8))
    return window.grab(around.intersected(window.rect())).toImage()


def _changed(without: QImage, ringed: QImage) -> int:
    """Return how many pixels differ by a contrast that is seen."""
    count = 0
    known: dict[tuple[int, int], bool] = {}
    for y in range(min(without.height(), ringed.height())):
        for x in range(min(without.width(), ringed.width())):
            pair = (without.pixel(x, y), ringed.pixel(x, y))
            if pair[0] != pair[1]:
                if pair not in known:
                    one, other = (QColor.fromRgb(it).name() for it in pair)
                    known[pair] = contrast(one, other) >= _SEEN
                count += known[pair]
    return count


def fits(page: QWidget) -> Iterator[str | None]:
    """1.4.4, 1.4.10: at this size of text the page needs no wider window."""
    for area in (page, *page.findChildren(QScrollArea)):
        if isinstance(area, QScrollArea) and area.isVisible():
            bar = area.horizontalScrollBar()
            inner = area.widget()
            room = area.viewport().width()
            wide = inner is not None and inner.minimumSizeHint().width() > room + 1
            hidden = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            yield f"{_called(area)} is too wide" if bar.maximum() > 0 or (wide and hidden) else None


CHECKS: Final[tuple[tuple[str, Callable[[QWidget], Iterator[str | None]]], ...]] = (
    ("name", names),
    ("role", roles),
    ("state", states),
    ("picture", pictures),
    ("rows", rows),
    ("target", targets),
)


def main() -> int:
    """Print the table of the test."""
    import pytest

    return pytest.main(["-q", "-s", "-p", "no:randomly", "tests/gui/test_accessibility.py"])


if __name__ == "__main__":
    sys.exit(main())
