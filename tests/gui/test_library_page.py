import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.library import LibraryPage
from studyapp.gui.widgets.library.proposal_panel import ProposalPanel
from studyapp.gui.widgets.overview.problem_list import SHOWN, ProblemList
from studyapp.model.problems import PackError, Problem, Severity
from studyapp.packs.archive import build
from tests.support.freed import is_freed
from tests.support.pages import part, press, shown, words

PACK = "example.accelerators"
SAMPLE = Path(__file__).parents[1] / "packs" / "samples" / "good"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A sound pack with another id."""
    folder = tmp_path / "other"
    shutil.copytree(SAMPLE, folder)
    change(folder / "pack.yaml", "id: example.accelerators", "id: example.other")
    return folder


@pytest.fixture
def broken(other: Path) -> Path:
    """A pack with two faults."""
    change(other / "terms.yaml", "requires: [cpu, accelerator]", "requires: [cpuu, accelerator]")
    change(other / "terms.yaml", "see_also: [gpu]", "see_also: [gpuu]")
    return other


def change(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


# --- the shelf ---------------------------------------------------------------------------------


def test_a_course_shows_what_it_is_about_and_what_it_holds(kit: Kit, qtbot: QtBot) -> None:
    told = words(shown(qtbot, LibraryPage, kit))
    assert "Hardware Acceleration in AI" in told
    assert "Why machine learning left the CPU" in told
    assert "1 lesson ·" in told
    assert "Not taken yet" in told


def test_a_course_that_is_taken_shows_how_much_was_read(kit: Kit, qtbot: QtBot) -> None:
    kit.desk.library.enrol(PACK)
    kit.desk.reading.keep_place(f"{PACK}/why-accelerators", "chips.1", 0, "standard", 0.5)
    told = words(shown(qtbot, LibraryPage, kit))
    assert "You take this course" in told
    assert "50 % read" in told


def test_the_keyboard_opens_a_course(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, LibraryPage, kit)
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Space)
    assert went.args == ["course", PACK]


def test_an_empty_shelf_says_how_to_fill_it(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "starters")
    kit.desk.library.refresh()
    page = shown(qtbot, LibraryPage, kit)
    assert "No course is here yet" in words(page)
    assert page.first_focus() is part(page, QPushButton, "add-course")


# --- adding a course ---------------------------------------------------------------------------


def propose(page: Page, qtbot: QtBot, source: Path) -> ProposalPanel:
    """Bring `source` to the door and wait until it was looked at."""
    page.open(str(source))
    qtbot.waitUntil(lambda: page.findChild(ProposalPanel) is not None, timeout=20_000)
    return part(page, ProposalPanel, "proposal")


@pytest.mark.parametrize("as_file", [True, False])
def test_a_pack_says_what_it_is_before_it_is_added_and_its_course_opened(
    kit: Kit, qtbot: QtBot, other: Path, tmp_path: Path, *, as_file: bool
) -> None:
    source = tmp_path / "other.studypack" if as_file else other
    if as_file:
        build(other, source)
    page = shown(qtbot, LibraryPage, kit)
    page.open(str(source))
    assert "Looking at “other" in words(part(page, QWidget, "coming-in"))
    qtbot.waitUntil(lambda: page.findChild(ProposalPanel) is not None, timeout=20_000)
    told = words(part(page, ProposalPanel, "proposal"))
    for word in ("A new course", "By Example", "Licence:", "kB", "1 lesson ·", "7 terms", "From "):
        assert word in told
    assert kit.desk.library.course("example.other") is None
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Return)
    assert went.args == ["course", "example.other"]
    assert not part(page, QWidget, "coming-in").isVisible()
    assert (
        page.findChild(ProposalPanel) is None
        or not part(page, ProposalPanel, "proposal").isVisible()
    )


def test_what_is_at_the_door_can_be_sent_away_by_keys(kit: Kit, qtbot: QtBot, other: Path) -> None:
    page = shown(qtbot, LibraryPage, kit)
    propose(page, qtbot, other)
    press(page, Qt.Key.Key_Tab)
    press(page, Qt.Key.Key_Space)
    assert page.focusWidget() is page.first_focus()
    assert kit.desk.library.course("example.other") is None
    assert list(kit.desk.folders.packs.iterdir()) == []


def test_a_look_that_is_stopped_leaves_nothing(kit: Kit, qtbot: QtBot, other: Path) -> None:
    page = shown(qtbot, LibraryPage, kit)
    page.open(str(other))
    part(page, QPushButton, "job-stop").click()
    qtbot.waitUntil(lambda: not part(page, QWidget, "coming-in").isVisible())
    assert page.findChild(ProposalPanel) is None
    assert list(kit.desk.folders.packs.iterdir()) == []


def test_who_went_elsewhere_while_a_pack_was_added_is_left_in_peace(
    kit: Kit, qtbot: QtBot, other: Path
) -> None:
    page = shown(qtbot, LibraryPage, kit)
    propose(page, qtbot, other)
    part(page, QPushButton, "proposal-accept").click()
    page.hide()
    with qtbot.assertNotEmitted(page.go), qtbot.waitSignal(page.said, timeout=20_000) as said:
        pass
    assert "is on your shelf now" in said.args[0]


def test_other_people_under_a_known_id_are_shown_with_those_who_are_known(
    kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    forged = tmp_path / "forged"
    shutil.copytree(SAMPLE, forged)
    change(forged / "pack.yaml", "name: Example Author", "name: Mallory")
    page = shown(qtbot, LibraryPage, kit)
    panel = propose(page, qtbot, forged)
    told = words(panel)
    assert "The course that you know: Example Author" in told
    assert "This pack: Mallory" in told
    assert page.focusWidget() is part(page, QPushButton, "proposal-decline")
    press(page, Qt.Key.Key_Space)
    course = kit.desk.library.course(PACK)
    assert course is not None
    assert course.entry.authors == ("Example Author",)


def test_a_course_taken_off_the_shelf_is_listed_and_brought_back(kit: Kit, qtbot: QtBot) -> None:
    kit.desk.library.remove(PACK)
    page = shown(qtbot, LibraryPage, kit)
    assert "Taken off the shelf" in words(page)
    part(page, QPushButton, f"back-{PACK}").click()
    qtbot.waitUntil(lambda: bool(kit.desk.library.courses()), timeout=20_000)
    qtbot.waitUntil(lambda: page.findChild(QPushButton, f"open-{PACK}") is not None)


def test_a_faulty_pack_shows_every_fault_with_its_place(
    kit: Kit, qtbot: QtBot, broken: Path
) -> None:
    page = shown(qtbot, LibraryPage, kit)
    page.open(str(broken))
    problems = part(page, ProblemList, "problems")
    qtbot.waitUntil(problems.isVisible)
    told = words(problems)
    assert "“other” was not added" in told
    assert "2 faults" in told
    assert "terms.yaml:19:" in told
    assert "did you mean 'cpu'?" in told
    assert "did you mean 'gpu'?" in told
    assert [course.entry.id for course in kit.desk.library.courses()] == [PACK]


def test_the_list_of_faults_can_be_copied_and_closed_by_keys(
    kit: Kit, qtbot: QtBot, broken: Path
) -> None:
    page = shown(qtbot, LibraryPage, kit)
    page.open(str(broken))
    problems = part(page, ProblemList, "problems")
    qtbot.waitUntil(problems.copy.hasFocus)
    press(page, Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("error[") >= 2
    assert "did you mean 'gpu'?" in copied
    press(page, Qt.Key.Key_Tab)
    press(page, Qt.Key.Key_Space)
    assert not problems.isVisible()
    assert page.focusWidget() is page.first_focus()


def test_a_pack_with_many_faults_lists_the_first_and_counts_the_rest(qtbot: QtBot) -> None:
    problems = ProblemList()
    qtbot.addWidget(problems)
    many = tuple(
        Problem("terms.yaml", line, 1, "E1", "a fault", None, Severity.WARNING)
        for line in range(1, SHOWN + 12)
    )
    problems.show_refusal("big.studypack", PackError("The pack has faults.", many))
    assert len(problems.findChildren(QWidget, "problem")) == SHOWN
    assert any(label.text().startswith("11 more") for label in problems.findChildren(QLabel))


def test_a_file_that_is_no_pack_is_refused_with_one_sentence(
    kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "photographs"
    folder.mkdir()
    page = shown(qtbot, LibraryPage, kit)
    with qtbot.waitSignal(page.said) as said:
        page.open(str(folder))
    assert "pack.yaml" in said.args[0]
    assert not part(page, QWidget, "coming-in").isVisible()


def test_an_update_says_what_it_changes_and_keeps_the_progress(
    kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    kit.desk.library.enrol(PACK)
    newer = tmp_path / "newer"
    shutil.copytree(SAMPLE, newer)
    change(newer / "pack.yaml", "title: Hardware", "title: Newer hardware")
    change(newer / "pack.yaml", "version: 1.2.0", "version: 1.3.0")
    change(newer / "terms.yaml", "term: CPU", "term: Processor")
    page = shown(qtbot, LibraryPage, kit)
    told = words(propose(page, qtbot, newer))
    assert "Update from version 1.2.0 to 1.3.0" in told
    assert "1 with other words" in told
    assert "Term: Processor" in told
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Return)
    assert went.args == ["changes", PACK]
    (course,) = kit.desk.library.courses()
    assert course.entry.title.startswith("Newer")
    assert course.enrolled


def test_the_page_is_freed(kit: Kit) -> None:
    def opened() -> LibraryPage:
        page = LibraryPage(kit)
        page.open("")
        return page

    assert is_freed(opened)
