"""What is said after a question was checked."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.tokens import Tint, Tokens
from studyapp.gui.widgets.cards import PlainButton, QuietButton, Text
from studyapp.gui.widgets.questions.answers import right_answer
from studyapp.gui.widgets.review.difference_line import DifferenceLine
from studyapp.gui.widgets.review.reasons import reason
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.answers.marking import Confidence, Skipped
from studyapp.model.content import NumericQuestion, ShortQuestion
from studyapp.study.practice import Result
from studyapp.study.texts import written

_LONGEST: Final = 600  # letters; what is longer is no help as a difference


class Feedback(QFrame):
    """The verdict in words with an icon, the difference, the explanation, and ways on."""

    count_wanted = Signal()
    teach_wanted = Signal()
    source_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("feedback")
        self._tone = "success"
        self._picture = "circle-check"
        self._source = ""
        self._icon = QLabel(self)
        self._icon.setFixedSize(QSize(24, 24))
        self.verdict = Text("", "heading", self)
        self.verdict.setObjectName("verdict")
        self.reason = Text("", "body", self)
        self.reason.setObjectName("reason")
        self.answer = Text("", "strong", self)
        self.answer.setObjectName("right_answer")
        self.difference = DifferenceLine(self)
        self.explanation = TextFace(self, size=theme.current().type.lead)
        self.explanation.setAccessibleName(self.tr("Explanation"))
        self.count = PlainButton(self.tr("Count it"), "check", self)
        self.count.setObjectName("count_it")
        self.count.clicked.connect(self.count_wanted)
        self.teach = QuietButton(self.tr("Remember this wording"), "plus", self)
        self.teach.setObjectName("teach")
        self.teach.setToolTip(self.tr("Count it, now and whenever you answer so again"))
        self.teach.clicked.connect(self.teach_wanted)
        self.queued = Text(self.tr("This question comes back in your reviews."), "small", self)
        self.queued.setObjectName("queued")
        self.source = QuietButton(self.tr("Where it comes from"), "book-open", self)
        self.source.setObjectName("source")
        self.source.clicked.connect(self._on_source)
        self._lay_out()
        theme.active().changed.connect(self._draw)
        self.hide()

    def _lay_out(self) -> None:
        space = theme.current().space
        head = QHBoxLayout()
        head.setSpacing(space.snug)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.large - 4, space.medium, space.large - 4, space.medium)
        column.setSpacing(space.small)
        column.addLayout(head)
        for part in (
            self.difference,
            self.reason,
            self.answer,
            self.explanation,
            self.queued,
        ):
            column.addWidget(part)
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.count)
        row.addWidget(self.teach)
        row.addWidget(self.source)
        row.addStretch(1)
        self._buttons = buttons
        column.addWidget(buttons)

    def show_result(self, result: Result) -> None:
        """Speak about `result`."""
        self._tone, self._picture = _tone(result)
        self.verdict.setText(self._verdict(result))
        self._show_text(self.reason, self._reasons(result))
        self._show_text(self.answer, self._right_answer(result))
        self._show_difference(result)
        explanation = result.question.explanation
        self.explanation.show_blocks(written(explanation) if explanation else ())
        self.explanation.setVisible(bool(explanation))
        self._source = result.question.source or ""
        self.queued.setVisible(result.queued)
        self.count.setVisible(result.marked.near and not result.counted)
        self.teach.setVisible(result.teachable is not None and not result.counted)
        self.source.setVisible(bool(self._source))
        shown = (self.count, self.teach, self.source)
        self._buttons.setVisible(any(not button.isHidden() for button in shown))
        self._draw()
        self.show()

    @staticmethod
    def _show_text(label: Text, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _verdict(self, result: Result) -> str:
        if isinstance(result.response, Skipped):
            return self.tr("Here is the answer")
        if result.counted:
            return self.tr("Counted as right")
        if result.marked.right:
            return self.tr("Right")
        if result.marked.near:
            return self.tr("Nearly right")
        if result.credit > 0:
            share = self.locale().toString(round(result.credit * 100))
            return self.tr("Partly right: %1 %").replace("%1", share)
        return self.tr("Not right")

    def _reasons(self, result: Result) -> str:
        said = []
        if result.confidence is Confidence.SURE and result.credit < 1:
            said.append(self.tr("You were sure. What surprises is remembered best once mended."))
        if len(result.marked.comparisons) == 1 and not isinstance(result.response, Skipped):
            said.append(reason(result.marked.comparisons[0]))
        return "\n".join(text for text in said if text)

    def _right_answer(self, result: Result) -> str:
        if result.marked.right or result.counted:
            return ""
        if not isinstance(result.question, ShortQuestion | NumericQuestion):
            return ""
        text = right_answer(result.question)
        return self.tr("The answer: %1").replace("%1", text)

    def _show_difference(self, result: Result) -> None:
        typed = isinstance(result.question, ShortQuestion)
        mixed = result.marked.comparisons[:1] if typed else ()
        pieces = mixed[0].difference if mixed else ()
        skipped = isinstance(result.response, Skipped)
        short = sum(len(piece.text) for piece in pieces) <= _LONGEST
        helps = bool(pieces) and short and not skipped and not result.marked.right
        self.difference.show_pieces(pieces if helps else ())
        self.difference.setVisible(helps)

    @Slot()
    def _on_source(self) -> None:
        self.source_wanted.emit(self._source)

    @Slot()
    def _draw(self) -> None:
        tokens = theme.current()
        tint = _tint(self._tone, tokens)
        self._icon.setPixmap(icons.pixmap(self._picture, self._tone, 24, self.devicePixelRatioF()))
        self.verdict.set_tone(self._tone)
        self.setStyleSheet(
            f"#feedback {{ background: {tint.soft}; border: 1px solid {tint.strong};"
            f" border-radius: {tokens.radius.large}px; }}"
        )


def _tone(result: Result) -> tuple[str, str]:
    if isinstance(result.response, Skipped):
        return "warning", "lightbulb"
    if result.credit >= 1:
        return "success", "circle-check"
    if result.marked.near or result.credit > 0:
        return "warning", "circle-alert"
    return "danger", "circle-x"


def _tint(tone: str, tokens: Tokens) -> Tint:
    colours = tokens.colours
    return {
        "success": colours.success,
        "warning": colours.warning,
        "danger": colours.danger,
    }[tone]
