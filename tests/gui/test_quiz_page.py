import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.quiz import QuizPage
from studyapp.gui.widgets.questions.option_row import OptionRow
from studyapp.model.answers.marking import SelfGraded, Skipped
from studyapp.model.errors import StudyError
from tests.support.desks import GOOD_PACK, fill_disk, free_disk

TEST = f"test:{GOOD_PACK}/t-practice"
LESSON = f"lesson:{GOOD_PACK}/why-accelerators"
Open = Callable[..., QuizPage]


@pytest.fixture
def opened(kit: Kit, qtbot: QtBot) -> Open:
    def begin(argument: str = LESSON) -> QuizPage:
        page = QuizPage(kit)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.open(argument)
        return page

    return begin


def asked(page: QuizPage) -> str:
    return page.session.item.question.id if page.session.item else ""


def skip(page: QuizPage) -> None:
    QTest.mouseClick(page.question.skip, Qt.MouseButton.LeftButton)


def skip_to(page: QuizPage, question: str) -> None:
    while asked(page) != question:
        skip(page)
        QTest.keyClick(page.question.first_focus(), Qt.Key.Key_Return)


def click(page: QuizPage, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_header_tells_how_far_the_quiz_came(opened: Open) -> None:
    page = opened()
    assert page.header.title.text() == "Why accelerators"
    assert page.header.subtitle.text() == "Question 1 of 9"
    skip(page)
    QTest.keyClick(page.question.first_focus(), Qt.Key.Key_Return)
    assert page.header.subtitle.text() == "Question 2 of 9"
    assert page.meter.share() == pytest.approx(1 / 9)


def test_a_question_is_answered_and_left_with_enter(opened: Open) -> None:
    page = opened()
    skip_to(page, "q-name-step")
    field = page.question.first_focus()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "inference")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked(page) == "q-name-step"
    assert page.question.feedback.verdict.text() == "Right"
    QTest.keyClick(page.question.first_focus(), Qt.Key.Key_Return)
    assert asked(page) != "q-name-step"


def test_an_answer_counts_once_however_often_it_is_sent(opened: Open) -> None:
    page = opened()
    page.question.answered.emit(Skipped())
    page.question.answered.emit(Skipped())
    assert len(page.session.results) == 1


def test_the_source_is_shown_and_leads_into_the_lesson(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    skip_to(page, "q-warp-size")
    skip(page)
    click(page, "source")
    assert page.source.isVisible()
    with qtbot.waitSignal(page.go) as gone:
        click(page, "open_lesson")
    assert gone.args is not None
    assert gone.args[1].startswith(f"{GOOD_PACK}/why-accelerators#")
    page.leave()
    page.open(LESSON)
    assert asked(page) == "q-warp-size"


def test_the_result_lists_every_question_with_the_way_into_the_lesson(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened()
    while page.session.item is not None:
        skip(page)
        QTest.keyClick(page.question.first_focus(), Qt.Key.Key_Return)
    assert page.result.isVisible()
    assert len(page.result.rows) == 9
    assert page.result.score.text() == "0 of 9 right"
    assert not page.result.verdict.isVisible()
    assert str(page.session.seed) in page.result.seed.text()
    assert {row.verdict.text() for row in page.result.rows} == {"Not answered"}
    with qtbot.waitSignal(page.go) as gone:
        click(page, "open_1")
    assert gone.args is not None
    assert gone.args[1] == f"{GOOD_PACK}/{page.session.results[0].question.source}"
    page.open(LESSON)
    assert page.result.isVisible()


def test_a_test_that_speaks_at_the_end_says_nothing_before(opened: Open) -> None:
    page = opened(TEST)
    while page.session.item is not None:
        before = asked(page)
        skip(page)
        assert not page.question.feedback.isVisible()
        assert asked(page) != before
    assert page.handing_in.title.text() == "Every question is answered"
    click(page, "give")
    assert page.result.verdict.text() == "Not passed yet: 70 % are needed"
    assert any(row.open.isVisible() for row in page.result.rows)


def test_again_asks_anew_and_back_leads_to_practice(opened: Open, qtbot: QtBot) -> None:
    page = opened(TEST)
    while page.session.item is not None:
        page.question.answered.emit(Skipped())
    QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert page.session.ended
    QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert page.session.results == ()
    assert page.question.isVisible()
    with qtbot.waitSignal(page.go) as gone:
        click(page, "end_quiz")
    assert gone.args == ["practice", ""]


def test_a_question_is_marked_for_later_and_the_list_leads_back_to_it(opened: Open) -> None:
    page = opened(TEST)
    first = asked(page)
    QTest.keyClicks(page, "*")
    QTest.keyClick(page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert asked(page) != first
    click(page, "all_questions")
    spot = page.findChild(QAbstractButton, "spot_1")
    assert spot is not None
    assert spot.accessibleName() == "Question 1: open, marked for later"
    click(page, "spot_1")
    assert asked(page) == first
    assert page.tools.flag.isChecked()


def test_an_answer_can_be_changed_until_the_test_is_handed_in(opened: Open) -> None:
    page = opened(TEST)
    while asked(page) != "q-gpu-strength":
        skip(page)
    number = page.session.item.number if page.session.item else 0
    QTest.keyClick(page.question.first_focus(), Qt.Key.Key_2)
    QTest.keyClick(page.question.first_focus(), Qt.Key.Key_Return)
    click(page, "hand_in")
    page.handing_in.chosen.emit(number)
    checked = [row.isChecked() for row in page.question.body.findChildren(OptionRow)]
    assert checked == [False, True, False]


def test_time_that_runs_out_asks_for_more_and_never_takes_the_answer_away(opened: Open) -> None:
    page = opened(TEST)
    page.session.tick(10 * 60_000)
    page._tick()
    assert page.handing_in.title.text() == "The time is over"
    click(page, "take_more_time")
    assert page.question.isVisible()
    assert page.tools.time.clock.text() in {"5:00", "4:59"}
    click(page, "hide_time")
    assert not page.tools.time.clock.isVisible()


def test_a_test_goes_on_as_it_was_left(opened: Open, kit: Kit) -> None:
    page = opened(TEST)
    skip(page)
    second = asked(page)
    page.leave()
    later = opened(f"sitting:{page.session.id}")
    assert asked(later) == second
    assert len(kit.desk.practice.unfinished()) == 1


def test_a_wording_is_taught_by_a_button(opened: Open) -> None:
    page = opened()
    skip_to(page, "q-name-step")
    field = page.question.first_focus()
    QTest.keyClicks(field, "model serving")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.question.feedback.queued.isVisible()
    click(page, "teach")
    assert page.question.feedback.verdict.text() == "Counted as right"
    assert not page.question.feedback.queued.isVisible()


def test_an_answer_that_cannot_be_saved_leaves_the_question(opened: Open, kit: Kit) -> None:
    page = opened()
    skip_to(page, "q-explain")
    fill_disk(kit.desk)
    with pytest.raises(StudyError, match="disk is full"):
        use_up_the_disk(kit)
    with pytest.raises(StudyError, match="disk is full"):
        page._on_answered(SelfGraded((True, True)))
    assert asked(page) == "q-explain"
    assert not page.question.feedback.isVisible()
    free_disk(kit.desk)
    page._on_answered(SelfGraded((True, True)))
    assert page.question.feedback.verdict.text() == "Right"


def use_up_the_disk(kit: Kit) -> None:
    for _ in range(500):
        kit.desk.practice.one(GOOD_PACK, "q-order", 1).answer(Skipped())


def test_the_page_is_freed_when_it_is_closed(kit: Kit, qtbot: QtBot) -> None:
    page = QuizPage(kit)
    page.show()
    page.open(TEST)
    while page.session.item is not None:
        page.question.answered.emit(Skipped())
    kept = weakref.ref(page)
    page.close()
    page.deleteLater()
    del page
    qtbot.waitUntil(lambda: _gone(kept))


def _gone(kept: "weakref.ref[QuizPage]") -> bool:
    gc.collect()
    return kept() is None
