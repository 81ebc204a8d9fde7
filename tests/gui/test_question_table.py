from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.review import ReviewPage
from studyapp.model.answers.marking import Typed
from studyapp.model.content import Card, CardKind
from studyapp.model.schedule import Phase
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, PACK, take_cards

pytestmark = pytest.mark.usefixtures("unheard")

KEY = f"{GOOD_PACK}/q-name-step"
Open = Callable[[], ReviewPage]


@pytest.fixture
def opened(kit: Kit, qtbot: QtBot, clock: Clock) -> Open:
    """A review in which only the question that was missed is due."""

    def begin() -> ReviewPage:
        kit.desk.preferences.set("new_per_day", 0)
        kit.desk.library.enrol(GOOD_PACK)
        kit.desk.practice.one(GOOD_PACK, "q-name-step", 1).answer(Typed("training"))
        clock.forward(minutes=2)
        page = ReviewPage(kit)
        qtbot.addWidget(page)
        page.guard_ms = 0
        page.resize(900, 700)
        page.show()
        page.open("")
        return page

    return begin


def answer(page: ReviewPage, text: str) -> None:
    field = page.first_focus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_missed_question_is_asked_among_the_reviews_and_graded_by_its_answer(
    opened: Open, kit: Kit
) -> None:
    page = opened()
    assert page.asked.isVisible()
    answer(page, "inference")
    assert page.asked.question.feedback.verdict.text() == "Right"
    before = kit.desk.progress.state(KEY)
    QTest.keyClick(page.asked.question.check, Qt.Key.Key_Return)
    after = kit.desk.progress.state(KEY)
    assert (before.reps, after.reps) == (1, 2)
    assert after.phase is not Phase.NEW


def test_a_near_answer_to_a_question_in_review_can_be_counted(opened: Open, kit: Kit) -> None:
    page = opened()
    answer(page, "infrence")
    QTest.mouseClick(page.asked.question.feedback.count, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.asked.question.check, Qt.Key.Key_Return)
    last = kit.desk.progress.history(KEY)[-1]
    assert last.payload["rating"] == 2


def test_undo_asks_the_question_again(opened: Open, kit: Kit) -> None:
    page = opened()
    answer(page, "inference")
    QTest.keyClick(page.asked.question.check, Qt.Key.Key_Return)
    page.undo()
    assert page.asked.isVisible()
    assert kit.desk.progress.state(KEY).reps == 1


def test_a_wording_of_a_typed_card_is_remembered_in_review(
    kit: Kit, qtbot: QtBot, clock: Clock
) -> None:
    card = Card(id="c-1", kind=CardKind.TYPED, front="Which drink?", answer="coffee")
    take_cards(kit.desk, [card])
    page = ReviewPage(kit)
    qtbot.addWidget(page)
    page.guard_ms = 0
    page.show()
    page.open("")
    answer(page, "espresso")
    QTest.mouseClick(page.table.card.typed.remember, Qt.MouseButton.LeftButton)
    assert page.table.card.typed.verdict.text() == "Right"
    assert not page.table.card.typed.remember.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert kit.desk.progress.history(f"{PACK}/c-1")[-1].payload["rating"] == 2
    clock.forward(days=1)
    assert kit.desk.progress.variants(PACK) == {f"{PACK}/c-1": ("espresso",)}


def test_over_a_question_only_what_can_be_done_with_it_is_listed(opened: Open) -> None:
    page = opened()
    menu = page.asked.bar.menu
    menu.aboutToShow.emit()
    listed = {name for name, action in menu.actions_by_name.items() if action.isVisible()}
    assert listed == {"bury", "bury_note", "suspend"}
    titles = [it.text() for it in menu.actions() if it.isVisible() and not it.isSeparator()]
    assert len(titles) == len(listed), "the flags are not listed either"
    can = set(page.deeds())
    assert listed <= can
    assert not can & {"edit", "note", "mark", "flag-1", "facts", "source", "read", "copy"}


def test_a_question_is_no_wider_than_the_bar_above_it(opened: Open) -> None:
    page = opened()
    page.resize(1600, 900)
    bar, question = page.asked.bar, page.asked.question
    assert question.width() <= bar.width()
    left = question.mapTo(page, question.rect().topLeft()).x()
    assert left == bar.mapTo(page, bar.rect().topLeft()).x()
