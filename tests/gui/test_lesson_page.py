import gc
import shutil
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.lesson import LessonPage
from studyapp.gui.pages.stop_question import StopPanel
from studyapp.gui.widgets.cards import Segmented
from studyapp.gui.widgets.lesson.outline import Outline
from studyapp.gui.widgets.listening.listening_menu import END_OF_CHAPTER, ListeningMenu
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.model.content import Chapter
from studyapp.model.depth import Depth
from studyapp.model.narration.spoken import Utterance, WaitStop
from studyapp.model.order import question_at, reading_order
from studyapp.model.text import leaves
from studyapp.study.desk import Desk
from tests.support.desks import GOOD_PACK

T = TypeVar("T", bound=QWidget)
LESSON = f"{GOOD_PACK}/why-accelerators"
NONE = Qt.KeyboardModifier.NoModifier

pytestmark = pytest.mark.usefixtures("unheard")


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> Iterator[LessonPage]:
    kit.desk.preferences.set("speech_speed", 4.0)
    made = LessonPage(kit)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.open(LESSON)
    made.show()
    wait_for_text(made, qtbot)
    view(made).setFocus()
    yield made
    made.leave()


def view(page: QWidget) -> ReadingView:
    return part(page, "reading_view", ReadingView)


def part(page: QWidget, name: str, kind: type[T]) -> T:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def wait_for_text(page: LessonPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view(page).block_at_top()[0] != "")


def menu(page: QWidget) -> ListeningMenu:
    return part(page, "listening-menu", ListeningMenu)


def press(page: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(view(page), key, modifiers)


@pytest.fixture
def stop(desk: Desk) -> str:
    """The place of the first question in the lesson."""
    lesson = desk.reading.open(LESSON).lesson
    return next(name for name in reading_order(lesson) if question_at(lesson, name))


# --- reading -----------------------------------------------------------------------------------


def test_a_lesson_opens_where_it_was_left(page: LessonPage, kit: Kit, qtbot: QtBot) -> None:
    view(page).scroll_to_block("train-run")
    qtbot.waitUntil(lambda: view(page).block_at_top()[0] == "train-run")
    page.leave()
    assert kit.desk.reading.open(LESSON).place is not None

    again = LessonPage(kit)
    qtbot.addWidget(again)
    again.resize(820, 500)
    again.open(LESSON)
    again.show()
    qtbot.waitUntil(lambda: view(again).block_at_top()[0] == "train-run")
    again.leave()


def test_a_long_lesson_opens_with_its_first_section_marked(kit: Kit, qtbot: QtBot) -> None:
    starter = Path(__file__).parents[2] / "content" / "hardware-acceleration"
    shutil.copytree(starter, kit.desk.folders.starters / "long")
    assert not kit.desk.library.refresh()
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.resize(1072, 766)
    pages.addWidget(QWidget())
    pages.show()
    made = LessonPage(kit)
    pages.addWidget(made)
    made.open("studyapp.hardware-acceleration/matrix-engines")
    pages.setCurrentWidget(made)
    outline = part(made, "outline", Outline)
    qtbot.waitUntil(lambda: outline.marked() != "")
    assert outline.marked() == "l3-in-brief"
    made.leave()


def test_opening_an_earlier_place_of_a_long_lesson_claims_nothing_more_as_read(
    page: LessonPage, kit: Kit, qtbot: QtBot
) -> None:
    starter = Path(__file__).parents[2] / "content" / "hardware-acceleration"
    shutil.copytree(starter, kit.desk.folders.starters / "long")
    assert not kit.desk.library.refresh()
    lesson = "studyapp.hardware-acceleration/what-is-acceleration"
    page.open(f"{lesson}#kinds-of-accelerator")
    qtbot.waitUntil(lambda: view(page).block_at_top()[0].startswith("kinds-of-accelerator"))
    page.open(f"{lesson}#talk-what")
    qtbot.waitUntil(lambda: view(page).block_at_top()[0].startswith("talk-what"))
    page.leave()
    assert 0 < kit.desk.progress.places()[lesson].furthest < 0.9


def test_a_place_in_the_middle_of_a_paragraph_does_not_creep(
    page: LessonPage, kit: Kit, qtbot: QtBot
) -> None:
    bar = view(page).verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    place = view(page).block_at_top()
    for _ in range(3):
        page.leave()
        page.open(LESSON)
        qtbot.waitUntil(lambda: view(page).block_at_top() == place)
        press(page, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        press(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        assert view(page).block_at_top() == place
    kept = kit.desk.reading.open(LESSON).place
    assert kept is not None
    assert (kept.block, kept.offset) == place


def test_the_depth_keys_keep_the_place(page: LessonPage, qtbot: QtBot) -> None:
    view(page).scroll_to_block("train-run")
    qtbot.waitUntil(lambda: view(page).block_at_top()[0] == "train-run")
    for key, depth in (
        (Qt.Key.Key_3, "detailed"),
        (Qt.Key.Key_1, "quick"),
        (Qt.Key.Key_2, "standard"),
    ):
        press(page, key, Qt.KeyboardModifier.AltModifier)
        assert part(page, "depth", Segmented).value() == depth
        assert view(page).block_at_top()[0] == "train-run"


def test_a_place_that_a_lesser_depth_hides_gives_way_to_the_one_before(
    page: LessonPage, desk: Desk
) -> None:
    chapter = next(s for s in desk.reading.open(LESSON).lesson.sections if s.id == "cpu-limits")
    assert isinstance(chapter, Chapter)
    explanation = chapter.parts[0]
    inside = next(leaves(explanation.blocks)).id
    press(page, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    view(page).scroll_to_block(inside)
    assert view(page).block_at_top()[0] == inside
    press(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert view(page).block_at_top()[0] == explanation.id


def test_the_depth_of_each_lesson_is_remembered(page: LessonPage, kit: Kit) -> None:
    press(page, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    page.leave()
    page.open(LESSON)
    assert part(page, "depth", Segmented).value() == "quick"
    assert kit.desk.preferences.text("depth") == "standard"


def test_a_link_from_elsewhere_opens_at_its_paragraph(page: LessonPage, qtbot: QtBot) -> None:
    page.open(f"{LESSON}#p-simd")
    qtbot.waitUntil(lambda: view(page).block_at_top()[0] == "p-simd")


def test_a_paragraph_that_is_hidden_is_shown_at_the_depth_that_has_it(
    page: LessonPage, qtbot: QtBot
) -> None:
    press(page, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    page.open(f"{LESSON}#p-specialise")
    qtbot.waitUntil(lambda: view(page).block_at_top()[0] == "p-specialise")
    assert part(page, "depth", Segmented).value() == "standard"


def test_the_outline_jumps_and_shows_where_one_is(page: LessonPage, qtbot: QtBot) -> None:
    sections = part(page, "sections", QListWidget)
    titles = [sections.item(row).text() for row in range(sections.count())]
    assert titles[:3] == ["Overview", "A conversation before class", "Key concepts"]
    row = titles.index("Three kinds of chip")
    sections.setFocus()
    sections.setCurrentRow(row)
    QTest.keyClick(sections, Qt.Key.Key_Return)
    assert page.focusWidget() is view(page)
    qtbot.waitUntil(lambda: view(page).block_at_top()[0] == "chips")
    view(page).scroll_to_block("train-run")
    qtbot.waitUntil(lambda: sections.currentRow() == row + 1)


def test_how_much_was_seen_grows_to_all_at_the_end(page: LessonPage, kit: Kit) -> None:
    bar = view(page).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = part(page, "reached", QLabel).text()
    bar.setValue(bar.maximum())
    assert middle != part(page, "reached", QLabel).text() == "100 % read"
    bar.setValue(0)
    page.leave()
    course = kit.desk.library.course(GOOD_PACK)
    assert course is not None
    assert course.lessons[0].read == 1.0


def test_another_depth_is_not_taken_for_reading_to_the_end(page: LessonPage, kit: Kit) -> None:
    view(page).scroll_to_block("chips")
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_2):
        press(page, key, Qt.KeyboardModifier.AltModifier)
    page.leave()
    place = kit.desk.reading.open(LESSON).place
    assert place is not None
    assert 0.2 < place.furthest < 0.9


def test_words_are_found_with_control_f_and_the_line_closes_with_escape(page: LessonPage) -> None:
    press(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = part(page, "find_field", QLineEdit)
    assert field.isVisible()
    QTest.keyClicks(field, "canteen")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Not found" in [label.text() for label in page.findChildren(QLabel)]
    field.clear()
    QTest.keyClicks(field, "handful")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert view(page).textCursor().selectedText() == "handful"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert view(page).hasFocus()


def test_the_keys_for_back_are_left_to_the_window(page: LessonPage, qtbot: QtBot) -> None:
    window = Around(page)
    qtbot.addWidget(window)
    QTest.keyClick(view(page), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.keys[-1] == Qt.Key.Key_Left
    page.setParent(None)


def test_l_lights_a_line_then_a_paragraph_then_everything(page: LessonPage, kit: Kit) -> None:
    text = view(page)
    for mode in ("line", "paragraph", "off", "line"):
        press(page, Qt.Key.Key_L)
        assert text.focus_mode == mode
    assert kit.desk.preferences.text("reading_focus") == "line"
    page.leave()
    text.set_focus_mode("off")
    page.open(LESSON)
    assert text.focus_mode == "line"


@pytest.mark.parametrize(("width", "shown"), [(1000, True), (720, False)])
def test_a_narrow_page_gives_the_outline_s_room_to_the_text(
    page: LessonPage,
    width: int,
    shown: bool,  # noqa: FBT001 - a case of the test
) -> None:
    page.resize(width, 480)
    assert part(page, "outline", QWidget).isVisible() is shown
    part(page, "toggle_outline", QAbstractButton).click()
    assert part(page, "outline", QWidget).isVisible() is not shown


def test_large_text_fits_a_small_page(page: LessonPage, dressed: QApplication) -> None:
    theme.apply(dressed, "light", 2.0)
    assert page.minimumSizeHint().width() <= 656


# --- links -------------------------------------------------------------------------------------


def test_a_term_is_explained_at_enter_and_opens_in_the_glossary(
    page: LessonPage, qtbot: QtBot
) -> None:
    view(page).link_activated.emit("term:gpu")
    popup = part(page, "term_popup", QWidget)
    assert popup.isVisible()
    with qtbot.waitSignal(page.go) as went:
        part(popup, "term_open", QAbstractButton).click()
    assert went.args == ["glossary", f"{GOOD_PACK}/gpu"]
    assert not popup.isVisible()


@pytest.mark.parametrize(
    ("target", "goes"),
    [
        ("action:quiz", ["quiz", f"lesson:{LESSON}"]),
        ("action:course", ["course", GOOD_PACK]),
        ("lesson:another#part", ["lesson", f"{GOOD_PACK}/another#part"]),
        ("card:c-1", ["review", ""]),
    ],
)
def test_links_lead_to_other_pages(
    page: LessonPage, qtbot: QtBot, target: str, goes: list[str]
) -> None:
    with qtbot.waitSignal(page.go) as went:
        view(page).link_activated.emit(target)
    assert went.args == goes


def test_a_link_into_the_same_lesson_scrolls(page: LessonPage) -> None:
    view(page).link_activated.emit("lesson:why-accelerators#p-simd")
    assert view(page).block_at_top()[0] == "p-simd"


class Around(QWidget):
    """Stands for the window, and notes the keys that come through."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        page.setParent(self)
        self.keys: list[int] = []
        self.show()
        page.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


class Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    for scheme in ("https", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "open")  # type: ignore[arg-type]  # stubs err
    yield made
    for scheme in ("https", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_the_browser_opens_only_after_a_yes_to_the_address_shown(
    page: LessonPage, browser: Browser, qtbot: QtBot
) -> None:
    for answer, opened in (("stay", []), ("open_outside", ["https://example.org/warps"])):
        view(page).link_activated.emit("https://example.org/warps")
        dialog = part(page, "outward_link", QDialog)
        address = part(dialog, "address", QLabel)
        assert address.text().replace("\u200b", "") == "https://example.org/warps"
        assert "needs the network" in "".join(w.text() for w in dialog.findChildren(QLabel))
        with qtbot.waitSignal(dialog.destroyed):
            part(dialog, answer, QAbstractButton).click()
        assert browser.opened == opened


@pytest.mark.parametrize("target", ["file:///etc/passwd", "javascript:alert(1)", "media/x.png"])
def test_other_addresses_do_nothing(page: LessonPage, browser: Browser, target: str) -> None:
    view(page).link_activated.emit(target)
    assert page.findChild(QDialog, "outward_link") is None
    assert browser.opened == []


# --- questions on the way ------------------------------------------------------------------------


def test_a_stop_is_answered_by_hand_counted_and_explained(
    page: LessonPage, kit: Kit, stop: str
) -> None:
    view(page).link_activated.emit(f"stop:{stop}")
    panel = part(page, "stop_panel", StopPanel)
    assert panel.isVisible()
    assert panel.isAncestorOf(page.focusWidget())
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_1)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert kit.desk.progress.marks(GOOD_PACK).keys() == {f"{GOOD_PACK}/q-gpu-strength"}
    assert part(panel, "verdict", QLabel).text() in {"Right", "Not right"}
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert view(page).hasFocus()
    assert kit.speaker.state == "stopped"


def test_escape_leaves_a_question_out(page: LessonPage, kit: Kit) -> None:
    view(page).link_activated.emit("quiz:q-gpu-strength")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert not part(page, "stop_panel", StopPanel).isVisible()
    assert not kit.desk.progress.marks(GOOD_PACK)


def test_a_question_by_hand_interrupts_the_voice_and_lets_it_go_on(
    page: LessonPage, kit: Kit, stop: str
) -> None:
    press(page, Qt.Key.Key_Space)
    for before, after in (("playing", "playing"), ("paused", "paused")):
        if kit.speaker.state != before:
            press(page, Qt.Key.Key_Space)
        view(page).link_activated.emit(f"stop:{stop}")
        assert kit.speaker.state == "paused"
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
        assert kit.speaker.state == after


# --- listening -----------------------------------------------------------------------------------


class Heard(QObject):
    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.said: list[Utterance] = []
        kit.speaker.sentence_changed.connect(self.note)

    @Slot(object)
    def note(self, utterance: Utterance) -> None:
        self.said.append(utterance)

    @property
    def blocks(self) -> list[str]:
        return [utterance.place.block for utterance in self.said]


@pytest.fixture
def heard(page: LessonPage, kit: Kit) -> Heard:
    assert page
    return Heard(kit)


def test_space_reads_from_the_text_at_the_top_and_holds_on(
    page: LessonPage, kit: Kit, heard: Heard
) -> None:
    view(page).scroll_to_block("chips")
    press(page, Qt.Key.Key_Space)
    assert kit.speaker.state == "playing"
    assert heard.blocks == ["chips"]
    press(page, Qt.Key.Key_Space)
    assert kit.speaker.state == "paused"
    press(page, Qt.Key.Key_Escape)
    assert kit.speaker.state == "stopped"


def test_the_sentence_and_the_word_are_marked(page: LessonPage, kit: Kit, qtbot: QtBot) -> None:
    view(page).scroll_to_block("p-simd")
    press(page, Qt.Key.Key_Space)
    with qtbot.waitSignal(kit.speaker.word_changed, timeout=30_000):
        pass
    marked = [mark.cursor.selectedText() for mark in view(page).extraSelections()]
    assert marked[0] == "GPUs apply one instruction to many values at once."
    assert marked[0].startswith(marked[1])
    press(page, Qt.Key.Key_Escape)
    assert view(page).extraSelections() == []


def test_arrows_step_by_sentence_and_with_shift_by_chapter(
    page: LessonPage, kit: Kit, heard: Heard
) -> None:
    view(page).scroll_to_block("p-simd")
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Left)
    press(page, Qt.Key.Key_Left)
    assert [(u.place.block, u.place.start > 0) for u in heard.said] == [
        ("p-simd", False),
        ("p-simd", True),
        ("p-simd", False),
        ("chips", False),
    ]
    press(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert heard.blocks[-1] == "train-run"
    press(page, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert heard.blocks[-1] == "chips"
    assert kit.speaker.state == "playing"


def test_a_click_on_a_sentence_reads_on_from_there(page: LessonPage, heard: Heard) -> None:
    press(page, Qt.Key.Key_Space)
    view(page).sentence_clicked.emit("p-simd", 3)
    assert heard.blocks[-1] == "p-simd"


def test_a_silent_voice_begins_at_the_sentence_that_was_clicked_once_it_is_asked(
    page: LessonPage, heard: Heard
) -> None:
    view(page).sentence_clicked.emit("p-simd", 3)
    assert heard.blocks == []
    press(page, Qt.Key.Key_Space)
    assert heard.blocks == ["p-simd"]


def test_reading_goes_on_at_another_depth_at_the_same_words(
    page: LessonPage, kit: Kit, heard: Heard
) -> None:
    view(page).scroll_to_block("train-run")
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert kit.speaker.state == "playing"
    assert heard.blocks == ["train-run", "train-run"]


def test_brackets_change_the_speed_and_it_is_remembered(page: LessonPage, kit: Kit) -> None:
    speed = part(page, "speed", QLabel)
    assert speed.text() == "4×"  # noqa: RUF001 - the sign for "times"
    QTest.keyClicks(view(page), "[[")
    assert speed.text() == "3×"  # noqa: RUF001 - the same
    QTest.keyClicks(view(page), "]")
    assert kit.desk.preferences.number("speech_speed") == 3.5


def test_the_voice_stops_at_a_question_reads_it_and_goes_on_after_the_answer(
    page: LessonPage, kit: Kit, heard: Heard, stop: str, qtbot: QtBot
) -> None:
    panel = part(page, "stop_panel", StopPanel)
    before = view(page).places().ids()[view(page).places().ids().index(stop) - 1]
    view(page).scroll_to_block(before)
    press(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: kit.speaker.state == "waiting", timeout=60_000)
    assert heard.blocks[-1] == stop
    assert heard.said[-1].text == "Which job suits a G P U best?"
    assert panel.asking
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_2)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert len(kit.desk.progress.marks(GOOD_PACK)) == 1
    with qtbot.waitSignal(kit.speaker.sentence_changed, timeout=30_000):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert heard.said[-1].text.startswith("So a TPU")


def test_a_moment_to_think_can_be_skipped_with_space(
    page: LessonPage, kit: Kit, heard: Heard, qtbot: QtBot
) -> None:
    panel = part(page, "stop_panel", StopPanel)
    last = [n for n in view(page).places().ids() if n.startswith("talk.")][-1]
    script = kit.desk.narration.lesson(kit.desk.reading.open(LESSON), Depth.STANDARD)
    pause = next(n for n, step in enumerate(script) if isinstance(step, WaitStop))
    press(page, Qt.Key.Key_Space)
    kit.speaker.play(pause)
    assert panel.isVisible()
    assert "4" in part(panel, "stop_head", QLabel).text()
    press(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: kit.speaker.state == "playing")
    assert not panel.isVisible()
    assert heard.blocks[-1] == last


def test_scrolling_by_hand_lets_the_text_stay(page: LessonPage) -> None:
    follow = part(page, "follow", QAbstractButton)
    press(page, Qt.Key.Key_Space)
    assert follow.isChecked()
    press(page, Qt.Key.Key_PageDown)
    assert not follow.isChecked()


def test_what_the_voice_has_to_say_is_shown_in_the_bar_while_it_reads(
    page: LessonPage, kit: Kit
) -> None:
    message = part(page, "listening_message", QLabel)
    kit.speaker.message.emit("Something about the voice.")
    assert not message.isVisible()
    press(page, Qt.Key.Key_Space)
    assert message.isVisible()
    press(page, Qt.Key.Key_Escape)
    assert not message.isVisible()


def test_a_term_can_be_heard_and_the_lesson_read_on(
    page: LessonPage, kit: Kit, heard: Heard
) -> None:
    view(page).link_activated.emit("term:gpu")
    part(page, "term_hear", QAbstractButton).click()
    assert heard.said[-1].text == "G P U"
    kit.speaker.stop()
    view(page).scroll_to_block("chips")
    view(page).setFocus()
    press(page, Qt.Key.Key_Space)
    assert heard.blocks[-1] == "chips"


def test_leaving_lets_the_voice_read_on_and_coming_back_finds_it_reading(
    page: LessonPage, kit: Kit, heard: Heard, qtbot: QtBot
) -> None:
    press(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(heard.said) > 1, timeout=20_000)
    page.leave()
    assert kit.speaker.state == "playing"
    assert (kit.now_reading.place, kit.now_reading.state) == (LESSON, "playing")
    before = len(heard.said)
    qtbot.waitUntil(lambda: len(heard.said) > before, timeout=20_000)
    page.open(LESSON)
    assert kit.speaker.state == "playing"
    assert view(page).block_at_top()[0] != ""
    kit.now_reading.stop_wanted.emit()
    assert not kit.now_reading.active


def test_a_paused_lesson_goes_on_from_another_page(page: LessonPage, kit: Kit) -> None:
    press(page, Qt.Key.Key_Space)
    page.leave()
    kit.now_reading.toggle_wanted.emit()
    assert kit.now_reading.state == "paused"
    kit.now_reading.toggle_wanted.emit()
    assert kit.now_reading.state == "playing"


def test_another_page_takes_the_voice_over(page: LessonPage, kit: Kit) -> None:
    press(page, Qt.Key.Key_Space)
    page.leave()
    kit.speaker.load(kit.desk.narration.saying("Something else.", "en"), {})
    assert not kit.now_reading.active
    page.open(LESSON)
    assert kit.speaker.state == "stopped"


def test_leaving_a_silent_lesson_lets_go_of_it(page: LessonPage, kit: Kit) -> None:
    page.leave()
    assert not kit.now_reading.active


# --- the menu of the bar -------------------------------------------------------------------------


def test_the_voice_can_pause_after_each_sentence(
    page: LessonPage, kit: Kit, heard: Heard, qtbot: QtBot
) -> None:
    menu(page).pause_each_changed.emit(True)
    press(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: kit.speaker.state == "paused", timeout=20_000)
    assert len(heard.said) == 1
    press(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(heard.said) == 2, timeout=20_000)
    assert kit.desk.preferences.on("pause_each_sentence")


def test_the_sleep_timer_ends_the_reading_before_the_next_chapter(
    page: LessonPage, kit: Kit, heard: Heard, qtbot: QtBot
) -> None:
    chapters = [
        section
        for section in kit.desk.reading.open(LESSON).lesson.sections
        if isinstance(section, Chapter)
    ]
    last = [leaf.id for leaf in leaves(chapters[0].content)][-1]
    menu(page).sleep_wanted.emit(END_OF_CHAPTER)
    press(page, Qt.Key.Key_Space)
    page._listening.play_from(last, 10_000)
    qtbot.waitUntil(lambda: kit.speaker.state == "paused", timeout=60_000)
    assert heard.blocks[-1] == chapters[1].id
    assert "sleep timer" in part(page, "listening_message", QLabel).text()


def test_paragraphs_are_stepped_through(page: LessonPage, heard: Heard) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Right, control)
    first = heard.blocks[-1]
    press(page, Qt.Key.Key_Right, control)
    assert heard.blocks[-1] != first
    press(page, Qt.Key.Key_Left, control)
    assert heard.blocks[-1] == first


def test_a_word_is_said_differently_from_now_on(
    page: LessonPage, kit: Kit, heard: Heard, qtbot: QtBot
) -> None:
    view(page).scroll_to_block("chips")
    press(page, Qt.Key.Key_Space)
    here = heard.blocks[-1]
    press(page, Qt.Key.Key_P)
    dialog = page.window().findChild(QDialog, "saying-dialog")
    assert dialog is not None
    part(dialog, "written", QLineEdit).setText("GPU")
    part(dialog, "spoken", QLineEdit).setText("graphics thing")
    part(dialog, "keep-saying", QAbstractButton).click()
    qtbot.waitUntil(lambda: kit.speaker.state == "playing")
    assert heard.blocks[-1] == here
    script = kit.desk.narration.lesson(kit.desk.reading.open(LESSON), Depth.DETAILED)
    said = " ".join(step.text for step in script if isinstance(step, Utterance))
    assert "graphics thing" in said
    assert "G P U " not in said


def test_giving_up_a_correction_reads_on_where_it_was(
    page: LessonPage, kit: Kit, heard: Heard
) -> None:
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_P)
    dialog = page.window().findChild(QDialog, "saying-dialog")
    assert dialog is not None
    assert kit.speaker.state == "paused"
    dialog.reject()
    assert kit.speaker.state == "playing"
    assert {said.place.block for said in heard.said} == {heard.said[0].place.block}


def test_the_voice_is_warmed_up_behind_the_page(page: LessonPage, qtbot: QtBot) -> None:
    voice = part(page, "voice", QLabel)
    qtbot.waitUntil(lambda: voice.text() != "", timeout=30_000)
    assert page.isVisible()


# --- the page as a widget ------------------------------------------------------------------------


def test_every_button_has_a_name(page: LessonPage) -> None:
    nameless = [
        button.objectName()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert nameless == []


def test_a_closed_page_is_freed(kit: Kit, qtbot: QtBot) -> None:
    page = LessonPage(kit)
    page.open(LESSON)
    page.show()
    wait_for_text(page, qtbot)
    page.leave()
    gone = weakref.ref(page)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    del page
    gc.collect()
    assert gone() is None
