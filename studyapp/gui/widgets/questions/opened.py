"""Answering freely: write, compare with the model answer, and grade yourself by the rubric."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, Text
from studyapp.gui.widgets.questions.body import Body
from studyapp.gui.widgets.questions.option_row import OptionRow
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.answers.marking import Response, SelfGraded, Skipped
from studyapp.model.content import OpenQuestion
from studyapp.model.text import Paragraph, Run
from studyapp.study.practice import Item, Result
from studyapp.study.texts import plain_text, written


class OpenBody(Body):
    """A field, then the model answer with boxes to tick for the points that were met."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        assert isinstance(item.question, OpenQuestion)
        super().__init__(parent)
        self._question = item.question
        self._compared = False
        self.field = QPlainTextEdit(self)
        self.field.setObjectName("open_answer")
        self.field.setAccessibleName(self.tr("Your answer"))
        self.field.setPlaceholderText(
            self.tr("Answer in your own words; Ctrl+Enter shows a model answer.")
        )
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(round(120 * theme.current().scale))
        self.field.textChanged.connect(self._on_changed)
        self.column.addWidget(self.field)
        self.boxes: list[OptionRow] = []
        self._panel = self._comparison()
        self.column.addWidget(self._panel)
        self._panel.hide()

    def _comparison(self) -> Panel:
        panel = Panel(self.tr("A model answer"), self)
        panel.setObjectName("model_answer")
        face = TextFace(panel, size=theme.current().type.lead)
        face.setAccessibleName(panel.title.text())
        face.show_blocks(written(self._question.model_answer, "model"))
        panel.body.addWidget(face)
        panel.body.addWidget(Text(self.tr("Which points does your answer hold?"), "strong", panel))
        points = QVBoxLayout()
        points.setSpacing(theme.current().space.small)
        wanted = [plain_text(point) for point in self._question.rubric]
        for place, point in enumerate(wanted or [self.tr("My answer says the same.")]):
            blocks = (Paragraph(f"point{place}", (Run(point),)),)
            box = OptionRow(str(place + 1), blocks, panel, several=True)
            box.setObjectName(f"point_{place + 1}")
            box.setAccessibleName(point)
            points.addWidget(box)
            self.boxes.append(box)
        panel.body.addLayout(points)
        return panel

    @property
    def response(self) -> Response:
        """Return the points the learner found met."""
        if not self._compared:
            return Skipped()
        points = tuple(box.isChecked() for box in self.boxes)
        return SelfGraded(points, self.field.toPlainText())

    @property
    def whole(self) -> bool:
        """Tell whether something was written or already compared."""
        return self._compared or bool(self.field.toPlainText().strip())

    def first_focus(self) -> QWidget:
        """Return the field, or the first point to tick."""
        return self.boxes[0] if self._compared else self.field

    def pick(self, key: str) -> bool:
        """Tick the point with this number."""
        place = int(key) - 1 if key.isdecimal() and key.isascii() else -1
        if not self._compared or not 0 <= place < len(self.boxes):
            return False
        self.boxes[place].toggle()
        return True

    def prepare(self) -> bool:
        """Show the model answer before the grading."""
        if self._compared:
            return False
        self._compared = True
        self.field.setReadOnly(True)
        self._panel.show()
        self.boxes[0].setFocus()
        self.changed.emit()
        return True

    def restore(self, response: Response) -> None:
        """Write what was written and tick what was ticked."""
        if isinstance(response, SelfGraded):
            self.field.setPlainText(response.text)
            self.prepare()
            for box, met in zip(self.boxes, response.points, strict=False):
                box.setChecked(met)

    def show_result(self, result: Result) -> None:  # noqa: ARG002 - only some kinds read it
        """Take no more ticks."""
        self.field.setReadOnly(True)
        self._panel.show()
        for box in self.boxes:
            box.setEnabled(False)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
