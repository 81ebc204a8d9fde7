"""Choosing: one option, several, or true and false."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.questions.body import Body
from studyapp.gui.widgets.questions.option_row import OptionRow, Standing
from studyapp.model.answers.marking import Chosen, Response, Said, Skipped
from studyapp.model.content import ChoiceQuestion, TrueFalseQuestion
from studyapp.model.text import Block, Paragraph, Run
from studyapp.study.practice import Item, Result
from studyapp.study.texts import plain_text, written

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class _Rows(Body):
    """Rows to press; the number keys reach the first nine."""

    def __init__(self, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__(parent)
        self._several = several
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def rows(self) -> list[OptionRow]:
        """Return the rows from top to bottom."""
        return [row for row in self._group.buttons() if isinstance(row, OptionRow)]

    @property
    def asks_confidence(self) -> bool:
        """Tell that a guess is likely to be right."""
        return True

    def first_focus(self) -> QWidget:
        """Return the first row, or the one that is chosen."""
        return self._group.checkedButton() or self.rows[0]

    def pick(self, key: str) -> bool:
        """Press the row with this number or letter."""
        for place, row in enumerate(self.rows):
            if key in self._keys(place) and row.isEnabled():
                row.setFocus()
                row.click()
                return True
        return False

    def _keys(self, place: int) -> Sequence[str]:
        return (str(place + 1),)

    def _add_row(self, letter: str, text: str, blocks: tuple[Block, ...]) -> OptionRow:
        place = len(self._group.buttons())
        row = OptionRow(letter, blocks, self, several=self._several)
        row.setObjectName(f"option_{place + 1}")
        row.setAccessibleName(f"{letter}: {text}")
        self._group.addButton(row, place)
        self.column.addWidget(row)
        return row

    def _mark_row(self, row: OptionRow, *, right: bool, why: str | None) -> None:
        standing = _STANDINGS[row.isChecked(), right]
        words = {
            Standing.RIGHT: _tr("Right."),
            Standing.WRONG: _tr("Not right."),
            Standing.MISSED: _tr("This is right."),
            Standing.PASSED: "",
        }[standing]
        row.show_standing(standing, " ".join(part for part in (words, why) if part))
        row.setAccessibleDescription(words)

    @Slot(QAbstractButton, bool)
    def _on_toggled(self, _row: QAbstractButton, _checked: bool) -> None:  # noqa: FBT001 - Qt's
        self.changed.emit()


_STANDINGS = {
    (True, True): Standing.RIGHT,
    (True, False): Standing.WRONG,
    (False, True): Standing.MISSED,
    (False, False): Standing.PASSED,
}


class ChoiceBody(_Rows):
    """Pick one option, or all that hold."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        assert isinstance(item.question, ChoiceQuestion)
        super().__init__(parent, several=item.question.several)
        self._order = item.arrangement.options
        self._question = item.question
        if item.question.several:
            self.column.addWidget(Text(self.tr("Choose all that hold."), "small", self))
        for place, index in enumerate(self._order):
            text = item.question.options[index].text
            self._add_row(_LETTERS[place % 26], plain_text(text), written(text, f"option{index}"))

    @property
    def response(self) -> Response:
        """Return the options chosen, by their index in the question."""
        chosen = {self._order[place] for place, row in enumerate(self.rows) if row.isChecked()}
        return Chosen(frozenset(chosen)) if chosen else Skipped()

    def restore(self, response: Response) -> None:
        """Choose what was chosen."""
        if isinstance(response, Chosen):
            for row, index in zip(self.rows, self._order, strict=True):
                row.setChecked(index in response.indices)

    def show_result(self, result: Result) -> None:
        """Mark each row; those worth talking about say why."""
        whys = {feedback.option: feedback.why for feedback in result.marked.feedback}
        for row, index in zip(self.rows, self._order, strict=True):
            option = self._question.options[index]
            self._mark_row(row, right=option.right, why=whys.get(index))


class TrueFalseBody(_Rows):
    """Say whether the prompt holds."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        assert isinstance(item.question, TrueFalseQuestion)
        super().__init__(parent)
        self._question = item.question
        for letter, text in ((self.tr("T"), self.tr("True")), (self.tr("F"), self.tr("False"))):
            self._add_row(letter, text, (Paragraph(f"option{letter}", (Run(text),)),))

    @property
    def response(self) -> Response:
        """Return what the learner said."""
        checked = self._group.checkedId()
        return Said(checked == 0) if checked >= 0 else Skipped()

    def restore(self, response: Response) -> None:
        """Choose what was said."""
        if isinstance(response, Said):
            self.rows[0 if response.value else 1].setChecked(True)

    def show_result(self, result: Result) -> None:
        """Mark both rows."""
        assert isinstance(result.question, TrueFalseQuestion)
        for value, row in zip((True, False), self.rows, strict=True):
            self._mark_row(row, right=value == result.question.answer, why=None)

    def _keys(self, place: int) -> Sequence[str]:
        letter = (self.tr("T"), self.tr("F"))[place]
        return str(place + 1), letter.lower(), "tf"[place]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rows", text)
