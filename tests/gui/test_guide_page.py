from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from studyapp.gui import languages, theme
from studyapp.gui.directory import PAGES
from studyapp.gui.kit import Kit
from studyapp.gui.pages.guide import GuidePage
from studyapp.gui.pages.lesson import LessonPage
from studyapp.gui.widgets.text.reading_view import ReadingView
from tests.support.freed import is_freed
from tests.support.pages import part, press, shown

pytestmark = pytest.mark.usefixtures("unheard")

LESSON = "example.accelerators/why-accelerators"


def text_of(page: GuidePage | LessonPage) -> ReadingView:
    return part(page, ReadingView, "reading_view")


@pytest.fixture
def page(qtbot: QtBot, kit: Kit) -> Iterator[GuidePage]:
    made = shown(qtbot, GuidePage, kit)
    assert isinstance(made, GuidePage)
    yield made
    made.leave()


def test_the_guide_lists_its_chapters_and_shows_them_all(page: GuidePage) -> None:
    chapters = part(page, QListWidget, "sections")
    titles = [chapters.item(row).text() for row in range(chapters.count())]
    assert titles[0] == "Start"
    assert all(title in text_of(page).toPlainText() for title in titles)


def test_every_page_of_the_window_has_a_place_in_the_guide(page: GuidePage) -> None:
    places = text_of(page).places().ids()
    wanted = {entry.name: entry.help for entry in PAGES if entry.name != "guide"}
    assert not {name: place for name, place in wanted.items() if place not in places}


def test_a_link_leads_to_another_chapter(page: GuidePage) -> None:
    text_of(page).link_activated.emit("lesson:guide#exams")
    assert text_of(page).block_at_top()[0] == "exams"


def test_a_link_leads_to_the_guide_for_authors(page: GuidePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as went:
        text_of(page).link_activated.emit("lesson:format#cards")
    assert went.args == ["guide", "format#cards"]


def test_in_another_language_the_guide_calls_things_as_the_window_does(
    dressed: QApplication, resources: Path, page: GuidePage
) -> None:
    languages.apply(dressed, resources, languages.ACCENTED)  # the window has it, the guide has not
    try:
        page.open("start")
        text = text_of(page).toPlainText()
        button = QCoreApplication.translate("FirstStep", "Start with the tour")
        assert f"Press {button}." in text
        assert "Start with the tour" not in text
        page.leave()
    finally:
        languages.apply(dressed, resources, "en")
    page.open("start")
    assert "Press Start with the tour." in text_of(page).toPlainText()


def test_keys_are_written_as_on_the_keyboard_of_the_language(
    dressed: QApplication, resources: Path, page: GuidePage
) -> None:
    assert "Ctrl+F" in text_of(page).toPlainText()
    languages.apply(dressed, resources, "de")
    try:
        page.open("start")
        text = text_of(page).toPlainText()
        assert "Strg+F" in text
        assert "Ctrl+" not in text
        assert "Strg++" in text
        assert "studyapp pack new my-course" in text
        page.leave()
    finally:
        languages.apply(dressed, resources, "en")


def test_words_are_found_in_the_whole_guide(page: GuidePage) -> None:
    press(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = part(page, QLineEdit, "find_field")
    assert field.placeholderText() == "Find in the guide"
    field.setText("another computer")
    press(page, Qt.Key.Key_Return)
    assert text_of(page).textCursor().selectedText() == "another computer"


def test_the_guide_stays_where_it_was_left(page: GuidePage) -> None:
    page.open("statistics")
    page.leave()
    page.open("")
    assert text_of(page).block_at_top()[0] == "statistics"


def test_the_guide_for_authors_opens_at_the_chapter_asked_for(page: GuidePage) -> None:
    page.open("format#cards")
    assert text_of(page).block_at_top()[0] == "cards"
    page.open("guide")
    assert "Start" in text_of(page).toPlainText()


def test_the_guide_is_read_aloud_and_reads_on_while_another_page_shows(
    page: GuidePage, kit: Kit, qtbot: QtBot
) -> None:
    part(page, QPushButton, "listen").click()
    qtbot.waitUntil(lambda: kit.now_reading.active, timeout=10_000)
    assert (kit.now_reading.page, kit.now_reading.place) == ("guide", "guide")
    page.leave()
    assert kit.speaker.state == "playing"
    kit.now_reading.toggle_wanted.emit()
    qtbot.waitUntil(lambda: kit.speaker.state == "paused", timeout=10_000)
    kit.now_reading.stop_wanted.emit()
    assert not kit.now_reading.active


def test_opening_the_guide_leaves_a_lesson_that_is_read_aloud_alone(kit: Kit, qtbot: QtBot) -> None:
    lesson = shown(qtbot, LessonPage, kit, LESSON)
    part(lesson, QPushButton, "listen").click()
    qtbot.waitUntil(lambda: kit.speaker.state == "playing", timeout=10_000)
    lesson.leave()
    guide = GuidePage(kit)
    qtbot.addWidget(guide)
    guide.open("")
    last = kit.tasks.run(lambda: None, lambda _done: None)
    qtbot.waitUntil(last.done, timeout=10_000)
    assert kit.now_reading.page == "lesson"
    assert kit.now_reading.active
    kit.now_reading.toggle_wanted.emit()
    qtbot.waitUntil(lambda: kit.speaker.state == "paused", timeout=10_000)
    kit.now_reading.stop_wanted.emit()
    guide.leave()
    lesson.leave()


def test_another_theme_brings_the_pictures_that_suit_it(
    dressed: QApplication, page: GuidePage
) -> None:
    page.open("statistics")
    theme.apply(dressed, "dark")
    page.leave()
    page.open("exams")
    assert text_of(page).block_at_top()[0] == "exams"


def test_the_page_is_freed(kit: Kit) -> None:
    def opened() -> GuidePage:
        page = GuidePage(kit)
        page.open("")
        page.leave()
        return page

    assert is_freed(opened)
