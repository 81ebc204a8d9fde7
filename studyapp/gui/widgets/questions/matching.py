"""Matching: each left gets one of the rights."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.questions.body import Body
from studyapp.gui.widgets.review.verdict_mark import VerdictMark
from studyapp.model.answers.marking import Matched, Response, Skipped
from studyapp.model.content import MatchQuestion
from studyapp.study.practice import Item, Result
from studyapp.study.texts import plain_text

_NOTHING: Final = ""


class MatchBody(Body):
    """One row for each left, with a list of the rights to choose from."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        assert isinstance(item.question, MatchQuestion)
        super().__init__(parent)
        self._question = item.question
        self._rights = item.arrangement.rights
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.current().space.snug)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.boxes: list[QComboBox] = []
        self._marks: list[VerdictMark] = []
        for place, pair in enumerate(item.question.pairs):
            self._add_pair(place, plain_text(pair.left))
        self.column.addLayout(self._grid)

    def _add_pair(self, place: int, left: str) -> None:
        label = Text(left, "strong", self)
        box = QComboBox(self)
        box.setObjectName(f"match_{place + 1}")
        box.setAccessibleName(left)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.addItem(self.tr("Choose …"), _NOTHING)
        for right in self._rights:
            box.addItem(plain_text(right), right)
        box.currentIndexChanged.connect(self._on_changed)
        mark = VerdictMark(self)
        self._grid.addWidget(label, 2 * place, 0)
        self._grid.addWidget(box, 2 * place, 1)
        self._grid.addWidget(mark, 2 * place + 1, 1)
        self.boxes.append(box)
        self._marks.append(mark)

    @property
    def response(self) -> Response:
        """Return what was joined to each left."""
        chosen = tuple(box.currentData() or None for box in self.boxes)
        return Matched(chosen) if any(chosen) else Skipped()

    @property
    def whole(self) -> bool:
        """Tell whether each left has a right."""
        return all(box.currentIndex() > 0 for box in self.boxes)

    def first_focus(self) -> QWidget:
        """Return the first list."""
        return self.boxes[0]

    def restore(self, response: Response) -> None:
        """Join what was joined."""
        if isinstance(response, Matched):
            for box, right in zip(self.boxes, response.rights, strict=False):
                box.setCurrentIndex(max(0, box.findData(right)) if right else 0)

    def show_result(self, result: Result) -> None:  # noqa: ARG002 - only some kinds read it
        """Say of each pair whether it is right, and what would be."""
        for pair, box, mark in zip(self._question.pairs, self.boxes, self._marks, strict=True):
            box.setEnabled(False)
            right = box.currentData() == pair.right
            answer = "" if right else plain_text(pair.right)
            mark.show_verdict(right=right, answer=answer)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
