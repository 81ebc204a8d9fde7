import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.widgets.questions import QuestionView
from studyapp.gui.widgets.questions.choice import ChoiceBody, TrueFalseBody
from studyapp.gui.widgets.questions.gaps import ClozeBody
from studyapp.gui.widgets.questions.matching import MatchBody
from studyapp.gui.widgets.questions.opened import OpenBody
from studyapp.gui.widgets.questions.option_row import Standing
from studyapp.gui.widgets.questions.ordering import OrderBody
from studyapp.gui.widgets.questions.typed import TypedBody
from studyapp.model.answers.marking import (
    Chosen,
    Confidence,
    Filled,
    Matched,
    Ordered,
    Response,
    Said,
    SelfGraded,
    Skipped,
    Typed,
)
from studyapp.model.content import ChoiceQuestion, OrderQuestion
from studyapp.study.practice import PracticeSession

PACK = "example.accelerators"
ENTER = Qt.Key.Key_Return
IDS = (
    "q-gpu-strength", "q-two-true", "q-inference-changes", "q-warp-size", "q-name-step",
    "q-blanks", "q-match", "q-order", "q-explain",
)  # fmt: skip


class Sitting(QObject):
    """A page in small: marks what the view brings, and shows the result."""

    def __init__(self, kit: Kit, question: str) -> None:
        super().__init__()
        self.session: PracticeSession = kit.desk.practice.one(PACK, question, 3)
        self.view = QuestionView()
        self.responses: list[Response] = []
        self.finished = False
        self.view.answered.connect(self._on_answered)
        self.view.hint_wanted.connect(self._on_hint)
        self.view.count_wanted.connect(self._on_count)
        self.view.continued.connect(self._on_continued)
        assert self.session.item is not None
        self.view.show_item(self.session.item, self.session.folder)

    @Slot(object)
    def _on_answered(self, response: Response) -> None:
        self.responses.append(response)
        self.view.show_result(self.session.answer(response, self.view.confidence))

    @Slot()
    def _on_hint(self) -> None:
        hint = self.session.hint()
        assert hint is not None
        self.view.show_hint(hint)

    @Slot()
    def _on_count(self) -> None:
        self.view.show_result(self.session.count_it())

    @Slot()
    def _on_continued(self) -> None:
        self.finished = True

    def press(self, *keys: Qt.Key, into: QWidget | None = None) -> None:
        for key in keys:
            QTest.keyClick(into or self.view.first_focus(), key)

    def part(self, name: str) -> QWidget:
        found = self.view.findChild(QWidget, name)
        assert isinstance(found, QWidget)
        return found


Sit = Callable[[str], Sitting]


@pytest.fixture
def sit(kit: Kit, qtbot: QtBot) -> Sit:
    kept: list[Sitting] = []

    def begin(question: str) -> Sitting:
        sitting = Sitting(kit, question)
        kept.append(sitting)
        qtbot.addWidget(sitting.view)
        sitting.view.resize(760, 600)
        sitting.view.show()
        return sitting

    return begin


# --- answering each kind by the keyboard -------------------------------------------------------


def test_a_number_key_chooses_and_enter_checks(sit: Sit) -> None:
    sitting = sit("q-gpu-strength")
    item = sitting.session.item
    assert item is not None
    place = item.arrangement.options.index(0)
    sitting.press(Qt.Key(Qt.Key.Key_1 + place), ENTER)
    assert sitting.responses == [Chosen(frozenset({0}))]
    assert sitting.view.feedback.verdict.text() == "Right"


def test_several_options_can_be_chosen_and_left_again(sit: Sit) -> None:
    sitting = sit("q-two-true")
    sitting.press(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_2)
    item = sitting.session.item
    assert item is not None
    order = item.arrangement.options
    assert sitting.view.response == Chosen(frozenset({order[0], order[2]}))


def test_true_and_false_have_keys_of_their_own(sit: Sit) -> None:
    sitting = sit("q-inference-changes")
    sitting.press(Qt.Key.Key_T)
    assert sitting.view.response == Said(value=True)
    sitting.press(Qt.Key.Key_F, ENTER)
    assert sitting.responses == [Said(value=False)]


def test_a_number_is_typed_beside_its_unit(sit: Sit) -> None:
    sitting = sit("q-warp-size")
    body = sitting.view.body
    assert isinstance(body, TypedBody)
    assert body.unit.text() == "threads"
    QTest.keyClicks(body.field, "32")
    sitting.press(ENTER)
    assert sitting.responses == [Typed("32")]


def test_a_word_is_typed_and_enter_marks_it_once(sit: Sit) -> None:
    sitting = sit("q-name-step")
    QTest.keyClicks(sitting.view.first_focus(), "inference")
    sitting.press(ENTER)
    assert sitting.responses == [Typed("inference")]
    assert not sitting.finished


def test_gaps_are_typed_into(sit: Sit) -> None:
    sitting = sit("q-blanks")
    body = sitting.view.body
    assert isinstance(body, ClozeBody)
    for field, text in zip(body.fields, ("TPU", "grid"), strict=True):
        QTest.keyClicks(field, text)
    sitting.press(ENTER)
    assert sitting.responses == [Filled(("TPU", "grid"))]


def test_enter_goes_on_to_the_next_empty_gap_and_checks_after_the_last(sit: Sit) -> None:
    sitting = sit("q-blanks")
    body = sitting.view.body
    assert isinstance(body, ClozeBody)
    first, second = body.fields
    first.setFocus()
    sitting.press(ENTER, into=first)
    assert second is not sitting.view.focusWidget()
    QTest.keyClicks(first, "TPU")
    sitting.press(ENTER, into=first)
    assert sitting.view.focusWidget() is second
    QTest.keyClicks(second, "grid")
    sitting.press(ENTER, into=second)
    assert sitting.responses == [Filled(("TPU", "grid"))]


def test_words_of_the_bank_go_into_the_next_empty_gap(sit: Sit) -> None:
    sitting = sit("q-blanks")
    body = sitting.view.body
    assert isinstance(body, ClozeBody)
    for word in ("TPU", "grid"):
        buttons = [one for one in body.findChildren(QPushButton) if one.text() == word]
        QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    assert sitting.view.response == Filled(("TPU", "grid"))


def test_all_gaps_are_equally_wide_so_that_width_tells_nothing(sit: Sit) -> None:
    body = sit("q-blanks").view.body
    assert isinstance(body, ClozeBody)
    assert len({field.width() for field in body.fields}) == 1


def test_matches_are_picked_with_the_arrow_keys(sit: Sit) -> None:
    sitting = sit("q-match")
    body = sitting.view.body
    assert isinstance(body, MatchBody)
    item = sitting.session.item
    assert item is not None
    wanted = (
        "a rack machine for plates",
        "a mill that grinds only wheat",
        "one chef who can cook anything",
    )
    for box, right in zip(body.boxes, wanted, strict=True):
        for _ in range(item.arrangement.rights.index(right) + 1):
            QTest.keyClick(box, Qt.Key.Key_Down)
    sitting.press(ENTER)
    assert sitting.responses == [Matched(wanted)]
    assert sitting.view.feedback.verdict.text() == "Right"


def test_items_are_ordered_with_alt_and_the_arrow_keys(sit: Sit) -> None:
    sitting = sit("q-order")
    body = sitting.view.body
    assert isinstance(body, OrderBody)
    assert isinstance(sitting.session.item, object)
    question = sitting.session.item.question if sitting.session.item else None
    assert isinstance(question, OrderQuestion)
    for place, text in enumerate(question.items):
        body.list.setCurrentRow(body.list.sources().index(text))
        while body.list.currentRow() > place:
            QTest.keyClick(body.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    sitting.press(ENTER)
    assert sitting.responses == [Ordered(question.items)]
    assert sitting.view.feedback.verdict.text() == "Right"


def test_buttons_move_items_too(sit: Sit) -> None:
    sitting = sit("q-order")
    body = sitting.view.body
    assert isinstance(body, OrderBody)
    before = body.list.sources()
    QTest.mouseClick(sitting.part("order_down"), Qt.MouseButton.LeftButton)
    assert body.list.sources() == (before[1], before[0], *before[2:])
    QTest.mouseClick(sitting.part("order_up"), Qt.MouseButton.LeftButton)
    assert body.list.sources() == before


def test_an_open_answer_is_compared_before_it_is_graded(sit: Sit) -> None:
    sitting = sit("q-explain")
    body = sitting.view.body
    assert isinstance(body, OpenBody)
    assert not sitting.part("model_answer").isVisible()
    QTest.keyClicks(body.field, "Because it repeats.")
    QTest.keyClick(body.field, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert sitting.part("model_answer").isVisible()
    assert sitting.responses == []
    sitting.press(Qt.Key.Key_2, ENTER)
    assert sitting.responses == [SelfGraded((False, True), "Because it repeats.")]


# --- before checking ---------------------------------------------------------------------------


@pytest.mark.parametrize("question", [name for name in IDS if name != "q-order"])
def test_without_an_answer_enter_does_nothing(sit: Sit, question: str) -> None:
    sitting = sit(question)
    sitting.press(ENTER)
    sitting.press(ENTER, into=sitting.view)
    assert sitting.responses == []
    assert not sitting.view.check.isEnabled()


@pytest.mark.parametrize("question", IDS)
def test_not_knowing_is_an_answer_that_shows_the_right_one(sit: Sit, question: str) -> None:
    sitting = sit(question)
    QTest.mouseClick(sitting.view.skip, Qt.MouseButton.LeftButton)
    assert sitting.responses == [Skipped()]
    assert sitting.view.feedback.isVisible()
    sitting.press(ENTER)
    assert sitting.finished


def test_hints_come_one_by_one_until_none_is_left(sit: Sit) -> None:
    sitting = sit("q-gpu-strength")
    sitting.view.ask_hint()
    assert sitting.view.hint.isVisible()
    sitting.view.ask_hint()
    assert not sitting.view.hint.isVisible()
    sitting.view.ask_hint()
    assert len(sitting.session.hints) == 2


def test_typing_an_h_into_an_answer_is_no_wish_for_a_hint(sit: Sit) -> None:
    sitting = sit("q-name-step")
    QTest.keyClicks(sitting.view.first_focus(), "hh")
    assert sitting.view.response == Typed("hh")
    assert sitting.session.hints == ()


@pytest.mark.parametrize("question", IDS)
def test_confidence_is_asked_where_guessing_pays_and_never_chosen_for_the_learner(
    sit: Sit, question: str
) -> None:
    view = sit(question).view
    assert view.certainty.isVisible() == isinstance(view.body, ChoiceBody | TrueFalseBody)
    assert view.confidence is None


def test_confidence_goes_on_record(sit: Sit) -> None:
    sitting = sit("q-inference-changes")
    QTest.mouseClick(sitting.part("segment_guessed"), Qt.MouseButton.LeftButton)
    sitting.press(Qt.Key.Key_F, ENTER)
    assert sitting.session.results[0].confidence is Confidence.GUESSED


# --- after checking ----------------------------------------------------------------------------


def test_each_option_says_how_it_stands_and_why(sit: Sit) -> None:
    sitting = sit("q-gpu-strength")
    item = sitting.session.item
    assert item is not None
    order = item.arrangement.options
    sitting.press(Qt.Key(Qt.Key.Key_1 + order.index(1)), ENTER)
    body = sitting.view.body
    assert isinstance(body, ChoiceBody)
    assert isinstance(item.question, ChoiceQuestion)
    assert body.rows[order.index(0)].standing is Standing.MISSED
    assert body.rows[order.index(1)].standing is Standing.WRONG
    assert body.rows[order.index(2)].standing is Standing.PASSED
    assert str(item.question.options[1].why) in body.rows[order.index(1)].note.text()


def test_a_near_miss_can_be_counted(sit: Sit) -> None:
    sitting = sit("q-name-step")
    QTest.keyClicks(sitting.view.first_focus(), "infrence")
    sitting.press(ENTER)
    assert sitting.view.feedback.verdict.text() == "Nearly right"
    assert sitting.view.feedback.difference.isVisible()
    assert "infrence" in sitting.view.feedback.reason.text()
    QTest.mouseClick(sitting.view.feedback.count, Qt.MouseButton.LeftButton)
    assert sitting.view.feedback.verdict.text() == "Counted as right"
    assert not sitting.view.feedback.count.isVisible()
    assert sitting.session.score == 1


def test_a_wrong_answer_cannot_be_counted(sit: Sit) -> None:
    sitting = sit("q-name-step")
    QTest.keyClicks(sitting.view.first_focus(), "cooking")
    sitting.press(ENTER)
    assert not sitting.view.feedback.count.isVisible()
    assert "inference" in sitting.view.feedback.answer.text()


def test_the_way_to_the_lesson_is_offered(sit: Sit, qtbot: QtBot) -> None:
    sitting = sit("q-warp-size")
    QTest.mouseClick(sitting.view.skip, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(sitting.view.source_wanted) as asked:
        QTest.mouseClick(sitting.view.feedback.source, Qt.MouseButton.LeftButton)
    assert asked.args == ["why-accelerators#p-simd"]


def test_after_checking_nothing_can_be_changed(sit: Sit) -> None:
    sitting = sit("q-order")
    sitting.press(ENTER)
    body = sitting.view.body
    assert isinstance(body, OrderBody)
    before = body.list.sources()
    QTest.keyClick(body.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert body.list.sources() == before


def test_enter_held_down_does_not_run_on(sit: Sit) -> None:
    sitting = sit("q-inference-changes")
    sitting.press(Qt.Key.Key_F, ENTER)
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, none, "\r", True)
    QApplication.sendEvent(sitting.view, held)
    assert not sitting.finished


# --- the whole view ----------------------------------------------------------------------------


@pytest.mark.parametrize("question", IDS)
@pytest.mark.parametrize("width", [320, 760, 1600])
def test_the_view_asks_for_no_more_width_than_a_small_window_has(
    sit: Sit, question: str, width: int
) -> None:
    view = sit(question).view
    view.resize(width, 700)
    assert view.minimumSizeHint().width() <= 480
    assert view.layout() is not None


@pytest.mark.parametrize("question", IDS)
def test_tab_goes_from_the_answer_to_the_button(sit: Sit, question: str, qtbot: QtBot) -> None:
    view = sit(question).view
    with qtbot.waitActive(view):
        view.activateWindow()
    view.check.setEnabled(True)
    view.first_focus().setFocus()
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if view.check.hasFocus():
            return
    pytest.fail("the button was never reached")


@pytest.mark.parametrize("question", IDS)
def test_every_part_that_takes_keys_has_a_name(sit: Sit, question: str) -> None:
    view = sit(question).view
    for part in view.body.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
            named = part.accessibleName() or (isinstance(part, QPushButton) and part.text())
            assert named, part.objectName()


@pytest.mark.parametrize("question", IDS)
def test_a_view_is_freed_when_it_is_closed(kit: Kit, qtbot: QtBot, question: str) -> None:
    sitting = Sitting(kit, question)
    sitting.view.show()
    sitting.view.answered.emit(Skipped())
    kept = weakref.ref(sitting.view)
    sitting.view.close()
    sitting.view.deleteLater()
    del sitting
    qtbot.waitUntil(lambda: _gone(kept))


def _gone(kept: "weakref.ref[QuestionView]") -> bool:
    gc.collect()
    return kept() is None
