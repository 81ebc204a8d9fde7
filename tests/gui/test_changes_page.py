import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.changes import ChangesPage
from studyapp.gui.pages.course import CoursePage
from studyapp.gui.widgets.library.change_list import AT_ONCE, ChangeList
from studyapp.model.news import Change, Said, Sort, What
from studyapp.study.own_words import Field
from tests.support.freed import is_freed
from tests.support.pages import part, press, shown, words

PACK = "example.accelerators"
SAMPLE = Path(__file__).parents[1] / "packs" / "samples" / "good"


@pytest.fixture
def updated(kit: Kit, tmp_path: Path) -> Kit:
    """A course that was updated after the learner changed the definition of the CPU."""
    kit.desk.own_words.edit(f"{PACK}/cpu/f", Field.BACK, "My own words.")
    newer = tmp_path / "newer"
    shutil.copytree(SAMPLE, newer)
    for file, before, after in (
        ("pack.yaml", "version: 1.2.0", "version: 1.3.0"),
        ("terms.yaml", "term: GPU", "term: Graphics chip"),
    ):
        text = (newer / file).read_text(encoding="utf-8")
        assert before in text
        (newer / file).write_text(text.replace(before, after, 1), encoding="utf-8")
    text = (newer / "terms.yaml").read_text(encoding="utf-8")
    start = text.index("definition:", text.index("id: cpu"))
    end = text.index("\n", start)
    (newer / "terms.yaml").write_text(
        f"{text[:start]}definition: The author thought again.{text[end:]}", encoding="utf-8"
    )
    kit.desk.library.install(newer)
    return kit


def test_it_tells_what_changed_with_the_old_and_the_new_words(updated: Kit, qtbot: QtBot) -> None:
    told = words(shown(qtbot, ChangesPage, updated, PACK))
    assert "from version 1.2.0 to 1.3.0" in told
    assert "2 with other words" in told
    assert "Graphics chip" in told
    assert "Before" in told


@pytest.mark.parametrize(("button", "left"), [("keep-0", "My own words."), ("take-0", "The a")])
def test_a_conflict_is_settled_by_one_press(
    updated: Kit, qtbot: QtBot, button: str, left: str
) -> None:
    page = shown(qtbot, ChangesPage, updated, PACK)
    told = words(part(page, QWidget, "conflict-0"))
    assert "My own words." in told
    assert "The author thought again." in told
    assert page.focusWidget() is part(page, QPushButton, "keep-0")
    if button == "take-0":
        press(page, Qt.Key.Key_Tab)
    press(page, Qt.Key.Key_Space)
    assert "both changed" not in words(page)
    assert updated.desk.catalogue.units((f"{PACK}/cpu/f",))[f"{PACK}/cpu/f"].back.startswith(left)
    assert page.focusWidget() is part(page, QPushButton, "open-course")


def test_the_course_leads_to_what_changed_and_back(updated: Kit, qtbot: QtBot) -> None:
    course = shown(qtbot, CoursePage, updated, PACK)
    assert "Updated to version 1.3.0" in words(course)
    assert "1 text that both you and the author changed" in words(course)
    with qtbot.waitSignal(course.go) as went:
        part(course, QPushButton, "what-changed").click()
    assert went.args == ["changes", PACK]
    page = shown(qtbot, ChangesPage, updated, PACK)
    with qtbot.waitSignal(page.go) as went:
        part(page, QPushButton, "open-course").click()
    assert went.args == ["course", PACK]


def test_a_course_without_an_update_says_so(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, ChangesPage, kit, PACK)
    assert "No card, question or lesson changed." in words(page)


def test_long_lists_are_shown_some_at_a_time(qtbot: QtBot) -> None:
    cards = [
        Change(What.NEW, f"c-{n}", None, Said(Sort.CARD, f"Question {n}", "Answer"))
        for n in range(AT_ONCE + 5)
    ]
    made = ChangeList(cards)
    qtbot.addWidget(made)
    made.show()
    assert len(made.findChildren(QWidget, "change")) == AT_ONCE
    part(made, QPushButton, "more-new").click()
    assert len(made.findChildren(QWidget, "change")) == AT_ONCE + 5
    assert not part(made, QPushButton, "more-new").isVisible()


def test_a_course_is_removed_after_a_second_thought(kit: Kit, qtbot: QtBot) -> None:
    kit.desk.library.enrol(PACK)
    page = shown(qtbot, CoursePage, kit, PACK)
    part(page, QPushButton, "remove_course").click()
    assert "What you learned and wrote is kept" in words(part(page, QWidget, "removing"))
    press(page, Qt.Key.Key_Space)
    assert not part(page, QWidget, "removing").isVisible()
    part(page, QPushButton, "remove_course").click()
    press(page, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Space)
    assert went.args == ["library", ""]
    assert kit.desk.library.course(PACK) is None


def test_the_page_is_freed(updated: Kit) -> None:
    def opened() -> ChangesPage:
        page = ChangesPage(updated)
        page.open(PACK)
        return page

    assert is_freed(opened)
