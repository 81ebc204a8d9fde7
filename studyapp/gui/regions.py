"""The way from one region of the window to the next: the list of pages, the page, the voice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.gui.page import Page


def go_round(regions: Sequence[QWidget], step: int) -> None:
    """Take the keyboard to the next region that takes it, with -1 to the one before."""
    here = QApplication.focusWidget()
    inside = [place for place, region in enumerate(regions) if _holds(region, here)]
    now = inside[-1] if inside else 0  # the innermost: a bar may lie inside the page
    for hop in range(1, len(regions) + 1):
        target = _first_stop(regions[(now + step * hop) % len(regions)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _holds(region: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (region is widget or region.isAncestorOf(widget))


def _first_stop(region: QWidget) -> QWidget | None:
    """Return what takes the keyboard first in a region, None if nothing does."""
    if isinstance(region, Page):
        return region.first_focus()
    stops = [
        child
        for child in region.findChildren(QWidget)
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    lit = [child for child in stops if child.property("checked")]
    return next(iter([*lit, *stops]), None)
