"""Items of which the same became, each with its old and its new words side by side."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, PlainButton, Text
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.library.change_words import heading, kind, title
from studyapp.model.news import Change, Said, What
from studyapp.study.texts import line_of

AT_ONCE: Final = 25
_COMPARED: Final = frozenset({What.REVISED, What.CHANGED})


class ChangeList(Panel):
    """Lists `changes`, some at a time; those whose words changed show both."""

    def __init__(self, changes: Sequence[Change], parent: QWidget | None = None) -> None:
        what = changes[0].what
        super().__init__(f"{heading(what)} ({len(changes)})", parent)
        self.setObjectName(f"changes-{what}")
        self._left = list(changes)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().space.medium)
        self.body.addLayout(self._rows)
        self._more = PlainButton(self.tr("Show more"), "chevron-down", self)
        self._more.setObjectName(f"more-{what}")
        self._more.setAccessibleName(self.tr("Show more: %1").replace("%1", heading(what)))
        self._more.clicked.connect(self._on_more)
        self.body.addWidget(self._more)
        self._on_more()

    @Slot()
    def _on_more(self) -> None:
        some, self._left = self._left[:AT_ONCE], self._left[AT_ONCE:]
        for change in some:
            self._rows.addWidget(_row(change, self))
        self._more.setVisible(bool(self._left))


def side_by_side(texts: Sequence[tuple[str, str]], parent: QWidget) -> Columns:
    """Return texts beside each other, each under its caption."""
    columns = Columns(560, parent)
    for caption, text in texts:
        cell = QWidget(columns)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(caption, "caption", cell))
        column.addWidget(Text(text, "body", cell))
        column.addStretch(1)
        columns.add(cell)
    return columns


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChangeList", text)


def _row(change: Change, parent: ChangeList) -> QWidget:
    row = QWidget(parent)
    row.setObjectName("change")
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Text(f"{kind(change.said.sort)} · {title(change)}", "strong", row))
    if change.was:
        was = _tr("It was called %1, and is called %2 now.")
        named = was.replace("%1", change.was).replace("%2", change.id)
        column.addWidget(Text(named, "caption", row))
    if change.what in _COMPARED and change.before and change.now:
        before, now = _differing(change.before, change.now)
        if before == now:
            text = _tr("Something else of it changed: a hint, an explanation, a picture…")
            column.addWidget(Text(text, "muted", row))
        else:
            texts = ((_tr("Before"), before), (_tr("Now"), now))
            column.addWidget(side_by_side(texts, row))
    elif change.said.back:
        column.addWidget(Text(line_of(change.said.back), "muted", row))
    return row


def _differing(before: Said, now: Said) -> tuple[str, str]:
    """Return what an item said and says; a front that stayed is its title already."""
    if before.front == now.front:
        return line_of(before.back), line_of(now.back)
    old, new = (
        "\n".join(line_of(text) for text in (said.front, said.back) if text)
        for said in (before, now)
    )
    return old, new
