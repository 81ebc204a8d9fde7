from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.exams import ExamsPage
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.charts.chart import Chart
from studyapp.model.days import day_of
from studyapp.model.exam import Exam, Portion
from studyapp.model.memory import Rating
from studyapp.study.exams import Wish
from tests.support.clock import Clock
from tests.support.freed import is_freed
from tests.support.pages import part, shown, words
from tests.support.sittings import answer_cards

PACK = "example.accelerators"
SetExam = Callable[..., Exam]


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> ExamsPage:
    kit.desk.library.enrol(PACK)
    made = shown(qtbot, ExamsPage, kit)
    assert isinstance(made, ExamsPage)
    return made


@pytest.fixture
def set_exam(kit: Kit) -> SetExam:
    kit.desk.library.enrol(PACK)

    def keep(title: str = "Midterm", days: int = 20, minutes: int = 20) -> Exam:
        day = kit.desk.progress.today() + days
        wish = Wish(title, day, (Portion(PACK),), minutes)
        return kit.desk.exams.set(wish, kit.desk.exams.propose(wish).plan)

    return keep


def plan(page: ExamsPage, qtbot: QtBot, minutes: int = 30) -> None:
    """Fill the form and wait for the plan."""
    page.first_focus().setFocus()
    page.form.minutes.setValue(minutes)
    page.form.title_field.setText("Midterm")
    QTest.keyClick(page.form.title_field, Qt.Key.Key_Return)
    qtbot.waitUntil(page.proposal.isVisible, timeout=30_000)


def test_without_an_exam_the_page_says_what_one_is_for(page: ExamsPage) -> None:
    assert page.empty.isVisible()
    assert not page.new.isVisible()
    QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert page.form.isVisible()
    assert page.first_focus() is page.form.title_field
    assert not page.empty.isVisible()


def test_a_plan_is_shown_kept_and_followed(page: ExamsPage, kit: Kit, qtbot: QtBot) -> None:
    page.open("new")
    plan(page, qtbot)
    assert page.proposal.verdict.text() == "It fits"
    assert page.proposal.mark.number.text().endswith("%")
    assert page.focusWidget() is page.proposal.keep
    rows = page.proposal.bars.as_table()
    assert rows[0] == ("Day", "Minutes", "Again", "New")
    assert len(rows) == 31
    with qtbot.waitSignal(page.said):
        QTest.keyClick(page.proposal.keep, Qt.Key.Key_Space)
    assert [exam.title for exam in kit.desk.exams.coming()] == ["Midterm"]
    assert not page.form.isVisible()
    qtbot.waitUntil(page._panels[0].chart.isVisible, timeout=30_000)
    assert page._panels[0].state.text() == "On track"
    assert "In 30 days" in page._panels[0].when.text()


def test_a_plan_that_does_not_fit_says_what_it_needs_and_offers_ways_out(
    page: ExamsPage, kit: Kit, qtbot: QtBot, clock: Clock
) -> None:
    for _ in range(4):  # slow answers: a minute a card
        session = kit.desk.review()
        while session.turn is not None:
            clock.forward(seconds=60)
            session.reveal()
            session.rate(Rating.EASY)
        clock.forward(days=1)
    page.open("new")
    page.form.set_day(kit.desk.progress.today() + 3)
    plan(page, qtbot, minutes=1)
    assert page.proposal.verdict.text() == "It does not fit"
    assert "you gave 1" in page.proposal.text.text()
    kinds = [row.way.kind.value for row in page.proposal.ways]
    assert kinds[0] == "more-minutes"
    assert kinds[-1] == "as-it-is"
    assert not page.proposal.keep.isVisible()
    assert "mark about" in page.proposal.ways[0].button.accessibleName()
    more = page.proposal.ways[0]
    minutes = more.way.minutes
    more.button.click()
    assert page.form.minutes.value() == minutes
    newer = page._asked
    qtbot.waitUntil(lambda: page._asked > newer, timeout=10_000)
    qtbot.waitUntil(lambda: not page.waiting.isVisible(), timeout=30_000)
    assert page.proposal.proposal is not None
    assert page.proposal.proposal.task.minutes == minutes


def test_lessons_are_ticked_and_weighed(page: ExamsPage, kit: Kit) -> None:
    page.open("new")
    assert {portion.weight for portion in page.form.wish.portions} == {1.0}
    first = kit.desk.library.courses()[0].lessons[0].entry
    box = part(page, QWidget, f"weight_{first.id}")
    assert not box.isVisible()
    part(page, QCheckBox, "unequal").click()
    assert box.isVisible()
    box.setProperty("value", 3)
    assert page.form.wish.portions[0] == Portion(first.pack, first.id, 3.0)
    part(page, QCheckBox, f"lesson_{first.id}").click()
    assert first.id not in {portion.lesson for portion in page.form.wish.portions}


def test_nothing_ticked_is_told_in_one_sentence(page: ExamsPage, qtbot: QtBot) -> None:
    page.open("new")
    for box in page.form.lessons.findChildren(QCheckBox):
        if box.isChecked():
            box.click()
    with qtbot.captureExceptions() as raised:
        page.form.plan.click()
        qtbot.waitUntil(lambda: bool(raised), timeout=10_000)
    assert "nothing to remember" in str(raised[0][1])
    assert not page.waiting.isVisible()


def test_an_exam_that_is_removed_can_be_brought_back(
    kit: Kit, qtbot: QtBot, set_exam: SetExam
) -> None:
    exam = set_exam()
    before = kit.desk.timetable.today()
    page = shown(qtbot, ExamsPage, kit)
    assert isinstance(page, ExamsPage)
    part(page, QAbstractButton, "remove_exam").click()
    assert not kit.desk.exams.all()
    assert "plain dates" in words(page.undo)
    part(page, QAbstractButton, "undo_remove").click()
    assert kit.desk.exams.all() == (exam,)
    assert kit.desk.timetable.today() == before
    assert not page.undo.isVisible()


def test_a_changed_exam_keeps_its_place(kit: Kit, qtbot: QtBot, set_exam: SetExam) -> None:
    exam = set_exam()
    page = shown(qtbot, ExamsPage, kit)
    assert isinstance(page, ExamsPage)
    part(page, QAbstractButton, "change_exam").click()
    assert page.form.title_field.text() == "Midterm"
    chosen = page.form.date.date()
    assert day_of(chosen.toPython()) == exam.day  # type: ignore[arg-type]  # a date
    page.form.set_day(exam.day + 3)
    plan(page, qtbot)
    page.proposal.keep.click()
    assert [(it.key, it.day) for it in kit.desk.exams.all()] == [(exam.key, exam.day + 3)]


def test_several_exams_stand_by_their_day_and_past_ones_say_so(
    kit: Kit, qtbot: QtBot, set_exam: SetExam, clock: Clock
) -> None:
    set_exam("Soon", days=2)
    set_exam("Later", days=30)
    set_exam("Next", days=9)
    clock.forward(days=4)
    page = shown(qtbot, ExamsPage, kit)
    assert isinstance(page, ExamsPage)
    assert [panel.exam.title for panel in page._panels] == ["Next", "Later", "Soon"]
    past = page._panels[-1]
    assert "This exam is over" in past.text.text()
    assert not past.change.isVisible()
    qtbot.waitUntil(page._panels[1].chart.isVisible, timeout=30_000)
    part(page._panels[1], QAbstractButton, "days-switch").click()
    assert part(page._panels[1], QTableWidget, "days-table").rowCount() == 26


def test_whoever_is_late_is_told_how_many_cards_are_missing(
    kit: Kit, qtbot: QtBot, set_exam: SetExam, clock: Clock
) -> None:
    set_exam(days=20)
    clock.forward(days=9)
    page = shown(qtbot, ExamsPage, kit)
    assert isinstance(page, ExamsPage)
    qtbot.waitUntil(page._panels[0].chart.isVisible, timeout=30_000)
    assert page._panels[0].state.text() == "Behind the plan"
    assert "spread over the days" in page._panels[0].text.text()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_fits_a_small_window(
    kit: Kit, qtbot: QtBot, dressed: QApplication, set_exam: SetExam, scale: float
) -> None:
    set_exam()
    theme.apply(dressed, "light", scale)
    page = shown(qtbot, ExamsPage, kit)
    assert isinstance(page, ExamsPage)
    page.open("new")
    qtbot.waitUntil(page._panels[0].chart.isVisible, timeout=30_000)
    inner = page._scroller.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= 720 * scale
    theme.apply(dressed, "light")


def test_every_control_has_a_name(page: ExamsPage, qtbot: QtBot) -> None:
    page.open("new")
    plan(page, qtbot)
    kinds = (QAbstractButton, QAbstractSpinBox, Chart)
    controls = [it for kind in kinds for it in page.findChildren(kind) if it.isVisible()]
    assert len(controls) > 8
    for control in controls:
        assert control.accessibleName() or control.property("text"), control.objectName()
    for label in page.findChildren(Text):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_page_is_freed(kit: Kit, clock: Clock) -> None:
    kit.desk.library.enrol(PACK)
    answer_cards(kit.desk, clock, 2)

    def opened() -> ExamsPage:
        page = ExamsPage(kit)
        page.open("new")
        return page

    assert is_freed(opened)
