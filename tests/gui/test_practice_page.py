import gc
import weakref
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.practice import PracticePage
from studyapp.gui.widgets.settings.job_line import JobLine
from studyapp.model.answers.marking import Ordered, Skipped
from studyapp.model.errors import StudyError
from tests.support.desks import GOOD_PACK
from tests.support.pages import part

Open = Callable[[], PracticePage]


@pytest.fixture
def opened(kit: Kit, qtbot: QtBot) -> Open:
    def begin() -> PracticePage:
        page = PracticePage(kit)
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        page.open("")
        return page

    return begin


def test_without_a_course_the_page_leads_to_the_library(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert gone.args == ["library", ""]


def test_tests_and_lessons_are_listed_with_what_they_ask(opened: Open, kit: Kit) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    page = opened()
    test, lesson = page.rows
    assert test.detail.text() == "Practice test · 7 questions · about 10\N{NO-BREAK SPACE}min"
    assert lesson.detail.text() == "Questions of the lesson · 9 questions"


@pytest.mark.parametrize(
    ("row", "argument"),
    [(0, f"test:{GOOD_PACK}/t-practice"), (1, f"lesson:{GOOD_PACK}/why-accelerators")],
)
def test_a_row_leads_into_its_quiz(
    opened: Open, kit: Kit, qtbot: QtBot, row: int, argument: str
) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    page = opened()
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.rows[row].start, Qt.Key.Key_Space)
    assert gone.args == ["setup" if row == 0 else "quiz", argument]


def test_what_was_begun_is_offered_first_and_can_be_discarded(
    opened: Open, kit: Kit, qtbot: QtBot
) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    session = kit.desk.practice.test(GOOD_PACK, "t-practice", 1)
    session.answer(Skipped())
    page = opened()
    with qtbot.waitSignal(page.go) as gone:
        QTest.mouseClick(part(page, QPushButton, "go_on_1"), Qt.MouseButton.LeftButton)
    assert gone.args == ["quiz", f"sitting:{session.id}"]
    QTest.mouseClick(part(page, QPushButton, "discard_1"), Qt.MouseButton.LeftButton)
    assert kit.desk.practice.unfinished() == ()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("own_test", ["setup", f"mix:{GOOD_PACK}/"]),
        ("cram", ["drill", f"cram:{GOOD_PACK}/"]),
        ("learn", ["drill", f"learn:{GOOD_PACK}/"]),
        ("match", ["match", f"{GOOD_PACK}/"]),
        ("results", ["results", GOOD_PACK]),
    ],
)
def test_a_course_has_other_ways_to_practise(
    opened: Open, kit: Kit, qtbot: QtBot, name: str, wanted: list[str]
) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    page = opened()
    with qtbot.waitSignal(page.go) as gone:
        QTest.mouseClick(part(page, QPushButton, name), Qt.MouseButton.LeftButton)
    assert gone.args == wanted


def test_cards_are_written_as_a_pdf_of_sheets_with_two_sides(
    opened: Open, kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    file = tmp_path / "cards.pdf"
    page = opened()
    with qtbot.waitSignal(page.said):
        page.write_cards(GOOD_PACK, "", str(file))
    assert file.read_bytes().startswith(b"%PDF")
    with pytest.raises(StudyError, match="choose another place"):
        page.write_cards(GOOD_PACK, "", str(tmp_path / "gone" / "cards.pdf"))


def test_writing_cards_that_is_stopped_leaves_no_file(
    opened: Open, kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    file = tmp_path / "cards.pdf"
    page = opened()
    gate, opening = Event(), list[bool]()
    kit.tasks.run(gate.wait, opening.append)  # what comes behind it has not begun
    page.write_cards(GOOD_PACK, "", str(file))
    line = page.findChild(JobLine)
    assert line is not None
    part(page, QPushButton, "job-stop").click()
    gate.set()
    qtbot.waitUntil(line.isHidden)
    assert not file.exists()


def test_coming_back_shows_what_was_right_last_time(opened: Open, kit: Kit) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    page = opened()
    steps = ("read examples", "measure the error", "push the weights", "repeat")
    kit.desk.practice.one(GOOD_PACK, "q-order", 1).answer(Ordered(steps))
    page.open("")
    assert len(page.rows) == 2
    assert page.rows[1].detail.text().endswith("1 right last time")


def test_the_page_is_freed_when_it_is_closed(kit: Kit, qtbot: QtBot) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    page = PracticePage(kit)
    page.show()
    page.open("")
    page.open("")
    kept = weakref.ref(page)
    page.close()
    page.deleteLater()
    del page
    qtbot.waitUntil(lambda: _gone(kept))


def _gone(kept: "weakref.ref[PracticePage]") -> bool:
    gc.collect()
    return kept() is None
