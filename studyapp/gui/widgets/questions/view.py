"""A question as it is asked, whatever its kind: answer, check, understand, go on."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import PrimaryButton, QuietButton
from studyapp.gui.widgets.questions.body import Body
from studyapp.gui.widgets.questions.choice import ChoiceBody, TrueFalseBody
from studyapp.gui.widgets.questions.confidence import ConfidenceChoice
from studyapp.gui.widgets.questions.feedback import Feedback
from studyapp.gui.widgets.questions.gaps import ClozeBody
from studyapp.gui.widgets.questions.hints import Hints
from studyapp.gui.widgets.questions.matching import MatchBody
from studyapp.gui.widgets.questions.opened import OpenBody
from studyapp.gui.widgets.questions.ordering import OrderBody
from studyapp.gui.widgets.questions.typed import TypedBody
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.answers.marking import Confidence, Response, Skipped
from studyapp.model.content import (
    ChoiceQuestion,
    ClozeQuestion,
    MatchQuestion,
    OpenQuestion,
    OrderQuestion,
    TrueFalseQuestion,
)
from studyapp.model.text import Figure
from studyapp.study.practice import Item, Result

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class QuestionView(QWidget):
    """Asks one question; the page marks what `answered` brings and calls `show_result`.

    Enter checks and, after that, goes on; number keys choose; H gives a hint.
    """

    answered = Signal(object)
    hint_wanted = Signal()
    count_wanted = Signal()
    teach_wanted = Signal()
    source_wanted = Signal(str)
    continued = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._body: Body | None = None
        self._checked = False
        self.prompt = TextFace(self, size=20.0)
        self.prompt.setObjectName("prompt")
        self.prompt.setAccessibleName(self.tr("Question"))
        self.hints = Hints(self)
        self.certainty = ConfidenceChoice(self)
        self.feedback = Feedback(self)
        self.feedback.count_wanted.connect(self.count_wanted)
        self.feedback.teach_wanted.connect(self.teach_wanted)
        self.feedback.source_wanted.connect(self.source_wanted)
        self.check = PrimaryButton("", "", self)
        self.check.setObjectName("check")
        self.check.clicked.connect(self.advance)
        self.hint = QuietButton(self.tr("Hint"), "lightbulb", self)
        self.hint.setObjectName("hint")
        self.hint.setToolTip(self.tr("Show a hint (H)"))
        self.hint.clicked.connect(self.hint_wanted)
        self.skip = QuietButton(self.tr("I don't know"), "", self)
        self.skip.setObjectName("skip")
        self.skip.clicked.connect(self._on_skipped)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.medium)
        self._column.addWidget(self.prompt)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place)
        self._column.addWidget(self.hints)
        self._column.addWidget(self.certainty)
        self._column.addWidget(self.feedback)
        row = QHBoxLayout()
        row.setSpacing(space.small)
        row.addWidget(self.check)
        row.addWidget(self.hint)
        row.addWidget(self.skip)
        row.addStretch(1)
        self._column.addLayout(row)

    # --- what is shown ---------------------------------------------------------------------------

    def show_item(self, item: Item, folder: Path, response: Response | None = None) -> None:
        """Ask `item`, with the `response` given before; pictures come from `folder`."""
        question = item.question
        self._checked = False
        self.prompt.set_pack_root(folder)
        picture = (Figure("image", question.image, ""),) if question.image else ()
        self.prompt.show_blocks((*item.prompt, *picture))
        self._replace_body(_body_for(item, self))
        if response is not None:
            self.body.restore(response)
        self.hints.begin(len(question.hints))
        self.hint.setVisible(bool(question.hints))
        self.skip.show()
        self.certainty.clear()
        self.certainty.setVisible(self.body.asks_confidence)
        self.feedback.hide()
        self._update_check()

    def show_hint(self, text: str) -> None:
        """Add a hint below the question."""
        self.hints.add(text)
        self.hint.setVisible(self.hints.left > 0)
        self._announce(text)

    def show_result(self, result: Result) -> None:
        """Say how the question was answered and offer to go on."""
        self._checked = True
        self.body.show_result(result)
        self.certainty.hide()
        self.hint.hide()
        self.skip.hide()
        self.feedback.show_result(result)
        self._update_check()
        self.check.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(f"{self.feedback.verdict.text()}. {self.feedback.reason.text()}")

    @property
    def response(self) -> Response:
        """Return what the learner answered so far."""
        return self._body.response if self._body else Skipped()

    @property
    def confidence(self) -> Confidence | None:
        """Return how sure the learner said to be."""
        return self.certainty.value

    @property
    def body(self) -> Body:
        """Return the part in which this question is answered."""
        assert self._body is not None, "no question is shown"
        return self._body

    def first_focus(self) -> QWidget:
        """Return where the keyboard should be."""
        return self.check if self._checked or not self._body else self._body.first_focus()

    # --- what the learner does -------------------------------------------------------------------

    @Slot()
    def advance(self) -> None:
        """Check the answer if there is one; after that, go on."""
        if self._checked:
            self.continued.emit()
        elif self._body and not self._body.whole:
            self._body.lead_on()
        elif self._body and self._body.prepare():
            self.skip.hide()
        elif self._body:
            self.answered.emit(self._body.response)

    def ask_hint(self) -> None:
        """Ask for a hint, where there is one to take."""
        if self.hint.isVisible():
            self.hint_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check with Enter, choose with number keys."""
        key = event.text().lower()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in _ENTER:
            self.advance()
        elif plain and key and self._body and not self._checked and self._body.pick(key):
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_skipped(self) -> None:
        self.answered.emit(Skipped())

    @Slot()
    def _update_check(self) -> None:
        comparing = self._body is not None and isinstance(self._body, OpenBody)
        if self._checked:
            self.check.setText(self.tr("Continue"))
        elif comparing and isinstance(self.response, Skipped):
            self.check.setText(self.tr("Show a model answer"))
        else:
            self.check.setText(self.tr("Check"))
        self.check.setEnabled(self._checked or (self._body is not None and self._body.whole))

    def _replace_body(self, body: Body) -> None:
        if self._body is not None:
            self._place.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        body.setObjectName("body")
        body.changed.connect(self._update_check)
        self._place.addWidget(body)
        body.show()
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let the keyboard pass from the body on to what stands below it."""
        stops = [
            child
            for child in self.body.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.window() is self.window()
        ]
        before: QWidget = self.prompt
        for stop in (*stops, *self.certainty.findChildren(QPushButton)):
            QWidget.setTabOrder(before, stop)
            before = stop
        for button in (self.check, self.hint, self.skip):
            QWidget.setTabOrder(before, button)
            before = button

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def _body_for(item: Item, parent: QWidget) -> Body:
    return _BODIES.get(type(item.question), TypedBody)(item, parent)


_BODIES: Final[dict[type, Callable[[Item, QWidget], Body]]] = {
    ChoiceQuestion: ChoiceBody,
    TrueFalseQuestion: TrueFalseBody,
    ClozeQuestion: ClozeBody,
    MatchQuestion: MatchBody,
    OrderQuestion: OrderBody,
    OpenQuestion: OpenBody,
}
