"""The table on which cards are asked: the bar above, the card, the buttons below."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import GRADE_HEIGHT, Panel, PrimaryButton, Scroller, Text
from studyapp.gui.widgets.review.bringing import bring
from studyapp.gui.widgets.review.card_face import CardFace
from studyapp.gui.widgets.review.card_facts import CardFacts
from studyapp.gui.widgets.review.change_panel import ChangePanel
from studyapp.gui.widgets.review.grade_bar import GradeBar
from studyapp.gui.widgets.review.sitting_bar import SittingBar
from studyapp.gui.widgets.review.source_panel import SourcePanel
from studyapp.gui.widgets.review.writing_panel import WritingPanel
from studyapp.model.answers.comparison import Comparison
from studyapp.model.journal import Counts
from studyapp.model.memory import Rating
from studyapp.model.units import UnitKind
from studyapp.study.card_history import CardHistory
from studyapp.study.reading import Source
from studyapp.study.review import Facts, Turn
from studyapp.study.updates import Revision

WIDTH: Final = 720
_LEAST_HEIGHT: Final = 260  # a short card is still a card
_LOW: Final = 500  # pixels, at text scale 1, below which the words need the room around them
_HIGHEST: Final = 860  # pixels from the bar to the grades, at text scale 1
SLIDES: Final = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class CardTable(QWidget):
    """Draws one turn; its widgets stay from card to card and only change their content."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn: Turn | None = None
        self.bar = SittingBar(self)
        self.card = CardFace(self)
        self.facts = CardFacts(self)
        self.source = SourcePanel(self)
        self.writing = WritingPanel(self)
        self.change = ChangePanel(self)
        self.show_answer = PrimaryButton(self.tr("Show answer"), "", self)
        self.show_answer.setObjectName("show_answer")
        self.show_answer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_answer.setMinimumHeight(round(GRADE_HEIGHT * max(1.0, theme.current().scale)))
        self.grades = GradeBar(self)
        self.advice = Text("", "small", self)
        self.advice.setObjectName("first-advice")
        self.advice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.advice.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        self._scroller = Scroller(self, WIDTH)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._surface = surface = Panel("", self)
        surface.setObjectName("card")
        surface.body.addWidget(self.card)
        self._scroller.body.addWidget(surface, 1)  # as high as the window, asked and answered
        for part in (self.writing, self.change, self.source, self.facts):
            self._scroller.body.addWidget(part)
        self._answers = QStackedWidget(self)
        self._answers.addWidget(self.show_answer)
        self._answers.addWidget(self.grades)
        self.go_on = PrimaryButton(self.tr("Go on; this try does not count"), "", self)
        self.go_on.setObjectName("go_on")
        self.go_on.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.go_on.setMinimumHeight(self.show_answer.minimumHeight())
        self._answers.addWidget(self.go_on)
        self._column = column = QVBoxLayout(self)
        self._fit_height()
        column.setSpacing(space.small)
        column.addLayout(centred(self.bar))
        column.addWidget(self._scroller, 1)
        column.addLayout(centred(self.advice))
        column.addLayout(centred(self._answers))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep question and grades near each other where the window is very high."""
        super().resizeEvent(event)
        self._fit_height()
        self._column.activate()  # in time for the first picture

    def _fit_height(self) -> None:
        tokens = theme.current()
        spare = max(0, self.height() - round(_HIGHEST * max(1.0, tokens.scale))) // 2
        above, below = spare + tokens.space.medium, spare + tokens.space.large
        self._column.setContentsMargins(0, above, 0, below)
        low = self.height() < round(_LOW * max(1.0, tokens.scale))
        around = tokens.space.large if low else tokens.space.huge
        self._surface.body.setContentsMargins(around, around, around, around)
        self._surface.setMinimumHeight(0 if low else _LEAST_HEIGHT)

    # --- what is shown ---------------------------------------------------------------------------

    def show_question(self, turn: Turn, left: Counts, answered: int) -> None:
        """Ask the card of `turn`; `left` and `answered` tell how far the sitting came."""
        self._turn = turn
        self.card.show_turn(turn)
        self.close_panels()
        self.advice.hide()
        self.bar.show_progress(left, answered)
        self.bar.hint.setEnabled(bool(turn.face.hint))
        self.bar.source.setEnabled(bool(turn.unit.source))
        self.bar.menu.allow(source=bool(turn.unit.source))
        typed = turn.unit.kind is UnitKind.TYPED
        self.show_answer.setText(self.tr("Check") if typed else self.tr("Show answer"))
        self._answers.setCurrentWidget(self.show_answer)
        self._scroller.verticalScrollBar().setValue(0)

    def show_answer_side(
        self,
        turn: Turn,
        comparison: Comparison | None,
        suggested: Rating,
        *,
        intervals: bool,
        two: bool = False,
    ) -> None:
        """Show the answer and the grades, four or two, of which one is suggested."""
        self.card.reveal(comparison)
        self.grades.show_outcomes(turn.outcomes, intervals=intervals, two=two)
        self.grades.suggest(suggested)
        self._answers.setCurrentWidget(self.grades)
        bring(self._scroller, self.card.answer)

    def advise(self, *, two: bool) -> None:
        """Say to whoever is new how this goes; the next question takes the words away again."""
        if not self.answered and self.typed_text is not None:
            words = self.tr("Type the answer, then let it be checked.")
        elif not self.answered:
            words = self.tr("Say the answer to yourself, then look.")
        elif two:
            words = self.tr("Did you know it? Below each grade stands when the card comes back.")
        else:
            words = self.tr(
                "Again, if you did not know it; else how easy it was. Below each grade stands when "
                "the card comes back."
            )
        self.advice.setText(words)
        self.advice.show()

    def show_uncounted_answer(self, comparison: Comparison | None) -> None:
        """Show the answer of a try that is not graded."""
        self.card.reveal(comparison)
        self._answers.setCurrentWidget(self.go_on)
        bring(self._scroller, self.card.answer)

    def show_source(self, source: Source | None) -> None:
        """Show the paragraph the card comes from."""
        self.source.show_source(source)
        bring(self._scroller, self.source, self.source.title)

    def show_facts(self, facts: Facts, history: CardHistory) -> None:
        """Show what is known of the card."""
        self.facts.show_facts(facts, history)
        bring(self._scroller, self.facts, self.facts.title)

    def close_panels(self) -> None:
        """Put away what is open beside the card."""
        for panel in (self.source, self.facts, self.writing, self.change):
            panel.hide()

    @property
    def answered(self) -> bool:
        """Tell whether the answer shows."""
        return self._answers.currentWidget() is not self.show_answer

    def show_change(self, turn: Turn, revision: Revision) -> None:
        """Show what the card said before; hide it if it shows."""
        if self.change.isVisible():
            self.change.hide()
            return
        self.change.show_change(turn, revision, answer=self.answered)
        bring(self._scroller, self.change, self.change.title)

    def show_writing(self) -> None:
        """Scroll to what is being written."""
        bring(self._scroller, self.writing, self.writing.title)

    @property
    def typed_text(self) -> str | None:
        """Return what was typed, None if the card is not answered by typing."""
        if self._turn is None or self._turn.unit.kind is not UnitKind.TYPED:
            return None
        return self.card.typed.field.text()

    def first_focus(self) -> QWidget | None:
        """Return the line to type in, None if there is none."""
        field = self.card.typed.field
        asked = self.typed_text is not None and self._answers.currentWidget() is self.show_answer
        return field if asked else None

    def scroll_by(self, key: Qt.Key) -> None:
        """Scroll as `key` asks."""
        self._scroller.verticalScrollBar().triggerAction(SLIDES[key])


def centred(part: QWidget) -> QHBoxLayout:
    """Return a row with `part` in the middle, as wide as a card."""
    space = theme.current().space
    part.setMaximumWidth(round(WIDTH * max(1.0, theme.current().scale)))
    row = QHBoxLayout()
    row.setContentsMargins(space.large, 0, space.large, 0)
    row.addStretch(1)
    row.addWidget(part, 1000)
    row.addStretch(1)
    return row
