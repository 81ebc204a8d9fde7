"""Filling gaps: fields inside the text, with a bank of words to take from if there is one."""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QPushButton, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.questions.body import Body
from studyapp.gui.widgets.review.difference_line import DifferenceLine
from studyapp.gui.widgets.review.verdict_mark import VerdictMark
from studyapp.model.answers.cloze import Gap, gaps
from studyapp.model.answers.comparison import Comparison, Verdict
from studyapp.model.answers.marking import Filled, Response, Skipped
from studyapp.model.content import ClozeQuestion
from studyapp.model.text import Code, Formula, Leaf, Run, leaf_text, leaves
from studyapp.study.practice import Item, Result
from studyapp.study.texts import plain_text, written

_FIRST_GAP: Final = 0xE000  # private characters stand for the gaps while the text is parsed
_WORD: Final = re.compile("[\ue000-\uf8ff]|[^\\s\ue000-\uf8ff]+")


class GapField(QLineEdit):
    """A gap in the text; `entered` tells that the keyboard came to it."""

    entered = Signal(QObject)

    def __init__(self, parent: QWidget, number: int, letters: int) -> None:
        super().__init__(parent)
        self.setObjectName(f"gap_{number}")
        self.setMaxLength(200)
        metrics = QFontMetrics(self.font())
        self.setFixedWidth(metrics.horizontalAdvance("n") * min(24, max(8, letters + 3)) + 24)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember that words of the bank go here."""
        super().focusInEvent(event)
        self.entered.emit(self)


class ClozeBody(Body):
    """The text with fields in its gaps."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        assert isinstance(item.question, ClozeQuestion)
        super().__init__(parent)
        self.fields: list[GapField] = []
        self._last: GapField | None = None
        self._pieces = gaps(item.question.text)
        self._write()
        self._bank = QButtonGroup(self)
        self._bank.setExclusive(False)
        self._words = item.arrangement.bank
        if self._words:
            self._add_bank()

    # --- the text --------------------------------------------------------------------------------

    def _write(self) -> None:
        blanks = [piece for piece in self._pieces if isinstance(piece, Gap)]
        # All gaps are equally wide: their width must not tell the answer.
        self._letters = max((len(blank.answer) for blank in blanks), default=8)
        number = iter(range(len(blanks)))
        source = "".join(
            piece if isinstance(piece, str) else chr(_FIRST_GAP + next(number))
            for piece in self._pieces
        )
        for leaf in leaves(written(source)):
            self.column.addWidget(self._line(leaf))

    def _line(self, leaf: Leaf) -> QWidget:
        line = QWidget(self)
        flow = FlowLayout(line, theme.current().space.hair + 1)
        for word, run in _words(leaf):
            inside = ord(word[0]) >= _FIRST_GAP and len(word) == 1
            flow.addWidget(self._field(line) if inside else _label(word, run, line))
        return line

    def _field(self, parent: QWidget) -> GapField:
        number = len(self.fields) + 1
        field = GapField(parent, number, self._letters)
        field.setAccessibleName(self.tr("Gap %1").replace("%1", str(number)))
        field.textChanged.connect(self._on_changed)
        field.entered.connect(self._on_entered)
        self.fields.append(field)
        return field

    # --- the bank --------------------------------------------------------------------------------

    def _add_bank(self) -> None:
        self.column.addSpacing(theme.current().space.small)
        self.column.addWidget(Text(self.tr("Words to choose from"), "small", self))
        row = QWidget(self)
        flow = FlowLayout(row)
        for place, word in enumerate(self._words):
            button = QPushButton(plain_text(word).replace("&", "&&"), row)
            button.setObjectName(f"bank_{place + 1}")
            self._bank.addButton(button, place)
            flow.addWidget(button)
        self._bank.idClicked.connect(self._on_taken)
        self.column.addWidget(row)

    @Slot(int)
    def _on_taken(self, place: int) -> None:
        field = self._target()
        field.setText(self._words[place])
        after = self._next_empty()
        if after is not None:
            self._last = after

    def _target(self) -> GapField:
        return self._last or self._next_empty() or self.fields[0]

    def _next_empty(self) -> GapField | None:
        return next((field for field in self.fields if not field.text()), None)

    # --- answering -------------------------------------------------------------------------------

    @property
    def response(self) -> Response:
        """Return the texts of the gaps."""
        texts = tuple(field.text() for field in self.fields)
        return Filled(texts) if any(text.strip() for text in texts) else Skipped()

    @property
    def whole(self) -> bool:
        """Tell whether no gap is empty."""
        return all(field.text().strip() for field in self.fields)

    def first_focus(self) -> QWidget:
        """Return the first gap."""
        return self.fields[0] if self.fields else self

    def lead_on(self) -> None:
        """Go on from the gap that was just filled to the next one that is empty."""
        here, empty = self.focusWidget(), self._next_empty()
        if isinstance(here, GapField) and here.text().strip() and empty is not None:
            empty.setFocus(Qt.FocusReason.TabFocusReason)

    def restore(self, response: Response) -> None:
        """Write what was filled in."""
        if isinstance(response, Filled):
            for field, text in zip(self.fields, response.texts, strict=False):
                field.setText(text)

    def show_result(self, result: Result) -> None:
        """Close the gaps and show, for each, what would have been right."""
        for field in self.fields:
            field.setReadOnly(True)
        for button in self._bank.buttons():
            button.setEnabled(False)
        blanks = [piece for piece in self._pieces if isinstance(piece, Gap)]
        comparisons = result.marked.comparisons or (None,) * len(blanks)
        for place, (blank, comparison) in enumerate(zip(blanks, comparisons, strict=True), 1):
            self._show_gap(place, blank, comparison)

    def _show_gap(self, place: int, blank: Gap, comparison: Comparison | None) -> None:
        right = comparison is not None and comparison.right
        mark = VerdictMark(self)
        mark.setObjectName(f"gap_verdict_{place}")
        self.column.addWidget(mark)
        mark.show_verdict(right=right, answer="" if right else blank.answer)
        words = self.tr("Gap %1: %2").replace("%1", str(place))
        mark.words.setText(words.replace("%2", mark.words.text()))
        if comparison is not None and comparison.verdict is Verdict.NEAR:
            line = DifferenceLine(self, size=theme.current().type.lead)
            line.show_pieces(comparison.difference)
            self.column.addWidget(line)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    @Slot(QObject)
    def _on_entered(self, field: GapField) -> None:
        self._last = field


def _words(leaf: Leaf) -> Iterator[tuple[str, Run]]:
    if isinstance(leaf, Code | Formula):
        yield leaf_text(leaf), Run("", code=True)
        return
    for run in getattr(leaf, "runs", ()):
        if run.math:
            yield run.text, run
        else:
            for word in _WORD.findall(run.text):
                yield word, run


def _label(word: str, run: Run, parent: QWidget) -> QLabel:
    label = QLabel(word, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "lead")
    label.setMinimumHeight(theme.current().size(24) + 14)  # as high as a field, to share its line
    if run.strong or run.code or run.emphasis:
        face = label.font()
        face.setBold(run.strong)
        face.setItalic(run.emphasis)
        label.setFont(face)
    return label
