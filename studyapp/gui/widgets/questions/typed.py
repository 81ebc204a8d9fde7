"""Typing: a word or two, or a number with its unit."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.questions.body import Body
from studyapp.model.answers.marking import Response, Skipped, Typed
from studyapp.model.content import NumericQuestion
from studyapp.study.practice import Item, Result


class TypedBody(Body):
    """One line to type in; a number shows its unit behind."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        numeric = isinstance(item.question, NumericQuestion)
        self.field = QLineEdit(self)
        self.field.setObjectName("typed_answer")
        self.field.setMaxLength(500)
        name = self.tr("Your number") if numeric else self.tr("Your answer")
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.field.textChanged.connect(self._on_changed)
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.snug)
        row.addWidget(self.field, 1)
        if isinstance(item.question, NumericQuestion):
            self.field.setMaximumWidth(round(220 * max(1.0, theme.current().scale)))
            self.unit = Text(item.question.unit or "", "lead", self)
            self.unit.setObjectName("unit")
            row.addWidget(self.unit, 1)
        self.column.addLayout(row)

    @property
    def response(self) -> Response:
        """Return what was typed."""
        text = self.field.text()
        return Typed(text) if text.strip() else Skipped()

    def first_focus(self) -> QWidget:
        """Return the line."""
        return self.field

    def restore(self, response: Response) -> None:
        """Write what was typed."""
        if isinstance(response, Typed):
            self.field.setText(response.text)

    def show_result(self, result: Result) -> None:  # noqa: ARG002 - only some kinds read it
        """Leave the answer readable, but closed."""
        self.field.setReadOnly(True)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
