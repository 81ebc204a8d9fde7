import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.author import AuthorPage
from studyapp.gui.widgets.author.editor_choice import EditorChoice
from studyapp.gui.widgets.author.fault_list import FaultList, FaultModel
from studyapp.gui.widgets.author.source_view import SourceView
from studyapp.gui.widgets.own.card_list import CardList
from studyapp.gui.widgets.questions import QuestionView
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.gui.window import Window
from studyapp.model.problems import Problem, Severity
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.support.clock import Clock
from tests.support.desks import GOOD
from tests.support.freed import is_freed
from tests.support.pages import part, press, words

pytestmark = pytest.mark.usefixtures("unheard")

LESSON = "lessons/01-why-accelerators.md"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GOOD, tmp_path / "written"))


@pytest.fixture
def page(kit: Kit, qtbot: QtBot, source: Path) -> Iterator[AuthorPage]:
    made = AuthorPage(kit)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    with qtbot.waitSignal(made.looked, timeout=15_000):
        made.open(str(source))
    yield made
    made.leave()


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def text_of(page: QWidget) -> str:
    return str(part(page, ReadingView, "reading_view").toPlainText())


def faults(page: QWidget) -> list[str]:
    found = part(page, FaultList, "fault-list").faults
    return [str(found.index(row).data()) for row in range(found.rowCount())]


def tab(page: AuthorPage, name: str) -> None:
    part(page, QPushButton, f"segment_{name}").click()


def test_the_course_is_shown_as_learners_see_it(page: AuthorPage) -> None:
    assert "Hardware Acceleration in AI" in words(page)
    assert "As learners see it" in words(page)
    assert len(text_of(page)) > 500


def test_a_save_is_on_the_screen_without_a_hand(
    page: AuthorPage, source: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.looked, timeout=15_000):
        rewrite(source / LESSON, "{#p-simd}\n", "{#p-simd}\nBrand new words. ")
    qtbot.waitUntil(lambda: "Brand new words." in text_of(page))
    block, _offset = part(page, ReadingView, "reading_view").block_at_top()
    assert block


def test_a_bad_save_tells_the_line_and_keeps_the_last_good_text(
    page: AuthorPage, source: Path, qtbot: QtBot
) -> None:
    before = text_of(page)
    with qtbot.waitSignal(page.looked, timeout=15_000):
        rewrite(source / LESSON, "id: why-accelerators", "idd: why-accelerators")
    assert "The last good version is shown." in words(page)
    assert text_of(page) == before
    found = part(page, FaultList, "fault-list")
    assert found.isVisible()
    assert "unknown key 'idd'" in " ".join(faults(page))
    with qtbot.waitSignal(page.looked, timeout=15_000):
        rewrite(source / LESSON, "idd: why-accelerators", "id: why-accelerators")
    assert "no faults" in words(page) or "warning" in words(page)


def test_a_fault_leads_to_its_line_in_the_window_itself(
    page: AuthorPage, source: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.looked, timeout=15_000):
        rewrite(source / "cards" / "core.yaml", "front:", "frnt:")
    page.first_focus().setFocus()
    row = faults(page).index("unknown key 'frnt' in cards")
    chosen = part(page, FaultList, "fault-list")
    chosen.setCurrentIndex(chosen.faults.index(row))
    assert "did you mean 'front'" in words(page)
    press(page, Qt.Key.Key_Return)
    view = part(page, SourceView, "source-view")
    assert view.isVisible()
    line = next(
        number
        for number, text in enumerate(
            (source / "cards" / "core.yaml").read_text(encoding="utf-8").split("\n"), 1
        )
        if "frnt:" in text
    )
    assert view.shown_line == line
    part(page, QPushButton, "source-close").click()
    assert not view.isVisible()


def test_a_fault_leads_into_the_editor_that_was_named(
    page: AuthorPage, kit: Kit, source: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    script, told = tmp_path / "editor", tmp_path / "told"
    script.write_text(f'#!/bin/sh\nprintf "%s" "$*" > "{told}"\n', encoding="utf-8")
    script.chmod(0o755)
    choice = part(page, EditorChoice, "editor-choice")
    listed = part(choice, QComboBox, "editor-list")
    with qtbot.waitSignal(page.looked, timeout=15_000):
        rewrite(source / "cards" / "core.yaml", "front:", "frnt:")
    listed.setCurrentIndex(listed.count() - 1)
    listed.activated.emit(listed.count() - 1)
    command = part(choice, QLineEdit, "editor-command")
    command.setText(f"{script} {{line}} {{file}}")
    command.editingFinished.emit()
    assert kit.desk.preferences.text("editor").startswith(str(script))
    part(page, QPushButton, "fault-jump").click()
    qtbot.waitUntil(told.is_file)
    wanted = str(source / "cards" / "core.yaml")
    qtbot.waitUntil(lambda: told.read_text(encoding="utf-8").endswith(wanted))


def test_cards_and_questions_are_shown_and_asked(
    page: AuthorPage, source: Path, qtbot: QtBot
) -> None:
    tab(page, "cards")
    cards = part(page, CardList, "author-cards")
    assert cards.cards.rowCount() > 10
    assert part(page, QWidget, "preview-front").property("plainText")
    core = source / "cards" / "core.yaml"
    more = "\n  - id: c-new\n    front: What is new?\n    back: This card\n"
    with qtbot.waitSignal(page.looked, timeout=15_000):
        core.write_text(core.read_text(encoding="utf-8") + more, encoding="utf-8")
    assert cards.cards.row_of("c-new") >= 0
    tab(page, "questions")
    questions = part(page, CardList, "author-questions")
    assert questions.cards.rowCount() == 9
    asked = page._questions.findChild(QuestionView)
    assert isinstance(asked, QuestionView)
    assert asked.isVisible()
    for row in range(9):
        questions.choose(row)


def test_figures_come_a_moment_later(page: AuthorPage, qtbot: QtBot) -> None:
    tab(page, "figures")
    qtbot.waitUntil(lambda: "paragraphs are asked about" in words(page), timeout=15_000)
    assert "1 lesson" in words(page)


def test_links_of_a_lesson_stay_on_the_page_and_others_leave_it(
    page: AuthorPage, qtbot: QtBot
) -> None:
    tab(page, "cards")
    page._on_go("lesson", "example.accelerators/why-accelerators#p-simd")
    assert part(page, ReadingView, "reading_view").isVisible()
    with qtbot.waitSignal(page.go) as went:
        page._on_go("glossary", "example.accelerators/gpu")
    assert went.args == ["glossary", "example.accelerators/gpu"]


def test_where_it_is_narrow_faults_have_a_tab_of_their_own(
    page: AuthorPage, source: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.looked, timeout=15_000):
        rewrite(source / "cards" / "core.yaml", "front:", "frnt:")
    found = part(page, FaultList, "fault-list")
    assert found.isVisible()
    page.resize(560, 500)
    qtbot.waitUntil(lambda: not found.isVisible())
    tab(page, "faults")
    assert found.isVisible()
    page.resize(1000, 700)
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "segment_faults") is None)
    assert found.isVisible()


def test_the_window_of_a_preview_begins_with_the_author_and_has_the_other_pages(
    dressed: QApplication, source: Path, tmp_path: Path, clock: Clock, qtbot: QtBot
) -> None:
    assert dressed
    folders = Folders(tmp_path / "profile", tmp_path / "cache", tmp_path / "none")
    window = Window(folders, Preferences(tmp_path / "profile" / "p.json"), clock, "machine", source)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=15_000):
        window.show()
        window.begin()
    page = window.page
    assert isinstance(page, AuthorPage)
    qtbot.waitUntil(lambda: "As learners see it" in words(page), timeout=15_000)
    window.go_to("library", "")
    assert window.page is not None
    assert "Hardware Acceleration in AI" in words(window.page)
    window.go_to("author", "")
    assert window.page is page
    window.close()


def test_the_model_of_faults_keeps_the_rules_and_puts_errors_first(dressed: QApplication) -> None:
    assert dressed
    model = FaultModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    warning = Problem("a.md", 1, 1, "W320", "a warning", None, Severity.WARNING)
    error = Problem("b.md", 2, 3, "E101", "an error", "a hint")
    model.put((warning, error))
    assert [model.index(row).data() for row in range(2)] == ["an error", "a warning"]
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "b.md:2:3: error[E101]: an error. a hint"
    model.put(())
    assert tester.model() is model


def test_the_page_is_freed(kit: Kit, source: Path, qtbot: QtBot) -> None:
    def made() -> AuthorPage:
        page = AuthorPage(kit)
        with qtbot.waitSignal(page.settled, timeout=15_000):
            page.open(str(source))
        page.leave()
        return page

    assert is_freed(made)
