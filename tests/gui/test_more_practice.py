"""The pages around a test: set-up, results, drills and the game."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.drill import DrillPage
from studyapp.gui.pages.match import MatchPage
from studyapp.gui.pages.results import ResultsPage
from studyapp.gui.pages.setup import SetupPage
from studyapp.model.answers.marking import Skipped
from tests.support.desks import GOOD_PACK
from tests.support.freed import is_freed
from tests.support.pages import part, shown, words

LESSON = "why-accelerators"
TEST = f"test:{GOOD_PACK}/t-practice"
MIX = f"mix:{GOOD_PACK}/"


@pytest.fixture(autouse=True)
def taken(kit: Kit) -> None:
    kit.desk.library.enrol(GOOD_PACK)


def began(page: SetupPage, qtbot: QtBot) -> str:
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.start, Qt.Key.Key_Space)
    assert gone.args is not None
    assert gone.args[0] == "quiz"
    return str(gone.args[1]).removeprefix("sitting:")


# --- set-up ---------------------------------------------------------------------------------------


def test_a_test_begins_as_it_was_set_up(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, SetupPage, kit, TEST)
    assert isinstance(page, SetupPage)
    assert page.header.subtitle.text().startswith("7 questions")
    part(page, QSpinBox, "minutes").setValue(25)
    part(page, QLineEdit, "seed").setText("77")
    session = kit.desk.practice.resume(began(page, qtbot))
    assert (session.seed, session.plan.minutes) == (77, 25)


def test_a_test_that_was_begun_can_be_gone_on_with(kit: Kit, qtbot: QtBot) -> None:
    session = kit.desk.practice.test(GOOD_PACK, "t-practice", 1)
    session.answer(Skipped())
    page = shown(qtbot, SetupPage, kit, TEST)
    assert "1 of 7" in words(page)
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert gone.args == ["quiz", f"sitting:{session.id}"]


def test_a_test_of_ones_own_says_how_much_there_is(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, SetupPage, kit, MIX)
    assert isinstance(page, SetupPage)
    assert page.supply.text() == "9 questions fit; 9 will be asked."
    part(page, QSpinBox, "count").setValue(4)
    assert page.supply.text() == "9 questions fit; 4 will be asked."
    (box,) = page.from_lessons.findChildren(QCheckBox)
    box.setChecked(False)
    assert not page.start.isEnabled()
    box.setChecked(True)
    assert len(kit.desk.practice.resume(began(page, qtbot)).spots) == 4


def test_a_test_is_written_as_a_pdf(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, SetupPage, kit, TEST)
    assert isinstance(page, SetupPage)
    file = tmp_path / "test.pdf"
    page.write_pdf(str(file))
    assert file.read_bytes().startswith(b"%PDF")


# --- results --------------------------------------------------------------------------------------


def test_results_list_what_was_taken_and_lead_back_to_it(
    kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    for seed in (1, 2):
        session = kit.desk.practice.lesson(GOOD_PACK, LESSON, seed)
        while session.item is not None:
            session.answer(Skipped())
            session.next()
    page = shown(qtbot, ResultsPage, kit, GOOD_PACK)
    assert isinstance(page, ResultsPage)
    assert page.chart.isVisible()
    assert "0 of 2 right" in words(page)
    with qtbot.waitSignal(page.go) as gone:
        QTest.mouseClick(part(page, QWidget, "look_1"), Qt.MouseButton.LeftButton)
    assert gone.args == ["quiz", f"sitting:{session.id}"]
    page.write_log(str(tmp_path / "log.jsonl"))
    assert len((tmp_path / "log.jsonl").read_text(encoding="utf-8").splitlines()) == 19


def test_without_results_the_page_leads_to_practice(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, ResultsPage, kit, GOOD_PACK)
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert gone.args == ["practice", ""]


# --- cards ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["cram", "learn"])
def test_cards_are_drilled_by_keys_until_all_are_known(kit: Kit, qtbot: QtBot, way: str) -> None:
    page = shown(qtbot, DrillPage, kit, f"{way}:{GOOD_PACK}/{LESSON}")
    assert isinstance(page, DrillPage)
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.keyClicks(page, "1")
    assert page.drill.misses == 1
    for _ in range(400):
        if page.drill.turn is None:
            break
        QTest.keyClick(page, Qt.Key.Key_Space)
    assert page.drill.turn is None
    assert page.end.title.text().endswith("known")


def test_pairs_are_matched_by_keys_and_the_best_time_is_kept(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, MatchPage, kit, f"{GOOD_PACK}/")
    assert isinstance(page, MatchPage)
    wrong = "abcdef"[(page._rights.index(page._pairs[0].right) + 1) % len(page._pairs)]
    QTest.keyClicks(page, f"1{wrong}")
    assert page._penalties == 1
    for number, pair in enumerate(page._pairs, 1):
        QTest.keyClicks(page, f"{number}{'abcdef'[page._rights.index(pair.right)]}")
    assert page.end.isVisible()
    best = kit.desk.results.best_match(GOOD_PACK, "")
    assert best is not None
    assert best >= 3_000
    QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert "Best time" in page.header.subtitle.text()


@pytest.mark.parametrize(
    ("make", "argument"),
    [
        (SetupPage, MIX),
        (ResultsPage, GOOD_PACK),
        (DrillPage, f"cram:{GOOD_PACK}/"),
        (MatchPage, f"{GOOD_PACK}/"),
    ],
)
def test_each_page_is_freed_when_it_is_closed(
    kit: Kit, make: Callable[[Kit], Page], argument: str
) -> None:
    def opened() -> Page:
        page = make(kit)
        page.open(argument)
        return page

    assert is_freed(opened)
