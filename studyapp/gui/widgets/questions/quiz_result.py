"""What came out of a quiz: the score, and every question with the way into its lesson."""

from PySide6.QtCore import QSignalMapper, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.lengths import minutes_in_words
from studyapp.gui.shares import percent
from studyapp.gui.widgets.cards import Panel, PrimaryButton, QuietButton, Text
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.questions.answers import right_answer, said
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.answers.marking import Skipped
from studyapp.study.practice import PracticeSession, Result
from studyapp.study.texts import plain_text, written


class QuizResult(QWidget):
    """The end of a sitting; `lesson_wanted` carries `lesson#anchor`."""

    lesson_wanted = Signal(str)
    again_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quiz_result")
        self._rows: list[ResultRow] = []
        self._ways = QSignalMapper(self)
        self._ways.mappedString.connect(self.lesson_wanted)
        self.title = Text("", "title", self)
        self.title.setObjectName("result_title")
        self.ring = Meter(self, ring=True)
        self.ring.setObjectName("score_ring")
        self.ring.setAccessibleName(self.tr("Score"))
        self.score = Text("", "heading", self)
        self.score.setObjectName("score")
        self.verdict = Text("", "strong", self)
        self.verdict.setObjectName("pass_verdict")
        self.seed = Text("", "caption", self)
        self.seed.setObjectName("seed")
        self.again = PrimaryButton(self.tr("Again"), "rotate-ccw", self)
        self.again.setObjectName("again")
        self.again.clicked.connect(self.again_wanted)
        self.back = QuietButton(self.tr("Back to practice"), "", self)
        self.back.setObjectName("back")
        self.back.clicked.connect(self.back_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        words = QVBoxLayout()
        words.setSpacing(space.hair)
        words.addStretch(1)
        words.addWidget(self.score)
        words.addWidget(self.verdict)
        words.addWidget(self.seed)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(space.large)
        top.addWidget(self.ring)
        top.addLayout(words, 1)
        panel = Panel("", self)
        panel.body.addLayout(top)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.medium)
        self._column.addWidget(self.title)
        self._column.addWidget(panel)
        self._column.addLayout(buttons)

    @property
    def rows(self) -> tuple["ResultRow", ...]:
        """Return a row for each question."""
        return tuple(self._rows)

    def show_session(self, session: PracticeSession) -> None:
        """Show what came out of `session`."""
        self.title.setText(session.title or self.tr("Questions"))
        share = percent(session.score)  # rounding up would show a pass mark that was missed
        per_cent = self.tr("%1 %").replace("%1", self.locale().toString(share))
        self.ring.set_value(share, 100, per_cent)
        right = sum(result.credit >= 1 for result in session.results)
        said = self.tr("%1 of %2 right").replace("%1", self.locale().toString(right))
        self.score.setText(said.replace("%2", self.locale().toString(len(session.results))))
        self._show_verdict(session)
        self._say_more(session)
        self._show_rows(session.results)
        spoken = f"{self.score.text()}. {self.verdict.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _say_more(self, session: PracticeSession) -> None:
        """Tell the number the test was drawn with, its time, and what comes back."""
        again = self.tr("Again") if session.counts else self.tr("Read the lesson")
        self.again.setText(again)
        if not session.counts:
            self.seed.setText(self.tr("A first look: nothing of this counts. Now read on."))
            return
        said = [self.tr("Number of this test: %1").replace("%1", str(session.seed))]
        minutes = round(session.spent_ms / 60_000)
        if minutes:
            said.append(minutes_in_words(minutes))
        queued = sum(result.queued for result in session.results)
        if queued:
            said.append(self.tr("%Ln question(s) come back in your reviews", "", queued))
        self.seed.setText(" \u00b7 ".join(said))

    def _show_verdict(self, session: PracticeSession) -> None:
        self.verdict.setVisible(session.passed is not None)
        if session.passed is None:
            return
        text = (
            self.tr("Passed: %1 % were needed")
            if session.passed
            else self.tr("Not passed yet: %1 % are needed")
        )
        self.verdict.setText(text.replace("%1", self.locale().toString(session.passing or 0)))
        self.verdict.set_tone("success" if session.passed else "warning")

    def _show_rows(self, results: tuple[Result, ...]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [ResultRow(result, place, self) for place, result in enumerate(results, 1)]
        for row in self._rows:
            self._column.addWidget(row)
            if row.source:
                self._ways.setMapping(row.open, row.source)
                row.open.clicked.connect(self._ways.map)


class ResultRow(Panel):
    """A question with its result in words, the reason, and the way into the lesson."""

    def __init__(self, result: Result, number: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName(f"result_{number}")
        self.source = result.question.source or ""
        self._result = result
        self._icon = QLabel(self)
        self._icon.setFixedSize(QSize(22, 22))
        prompt = f"{number}. {plain_text(result.question.prompt)}"
        self.verdict = Text(self._verdict(), "small", self)
        self.open = QuietButton(self.tr("Open in the lesson"), "book-open", self)
        self.open.setObjectName(f"open_{number}")
        self.open.setVisible(bool(self.source))
        words = QVBoxLayout()
        words.setSpacing(theme.current().space.hair)
        words.addWidget(Text(prompt, "strong", self))
        words.addWidget(self.verdict)
        self._add_answers(words)
        if result.question.explanation:
            face = TextFace(self, size=theme.current().type.body)
            face.show_blocks(written(result.question.explanation, f"explanation{number}"))
            words.addWidget(face)
        words.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.medium)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self._draw()
        theme.active().changed.connect(self._draw)

    def _add_answers(self, words: QVBoxLayout) -> None:
        mine = said(self._result.question, self._result.response)
        if mine:
            words.addWidget(Text(self.tr("You: %1").replace("%1", mine), "muted", self))
        if self._result.credit < 1:
            right = self.tr("The answer: %1").replace("%1", right_answer(self._result.question))
            words.addWidget(Text(right, "body", self))

    def _verdict(self) -> str:
        if isinstance(self._result.response, Skipped):
            return self.tr("Not answered")
        if self._result.credit >= 1:
            return self.tr("Right")
        if self._result.credit > 0:
            share = self.locale().toString(round(self._result.credit * 100))
            return self.tr("Partly right: %1 %").replace("%1", share)
        return self.tr("Not right")

    @Slot()
    def _draw(self) -> None:
        credit = self._result.credit
        name, tone = ("circle-check", "success") if credit >= 1 else ("circle-x", "danger")
        if 0 < credit < 1:
            name, tone = "circle-alert", "warning"
        self.verdict.set_tone(tone)
        self._icon.setPixmap(icons.pixmap(name, tone, 22, self.devicePixelRatioF()))
