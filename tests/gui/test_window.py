import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.errors import Net
from studyapp.gui.key_map import KeyMap
from studyapp.gui.pages.trouble import TroublePage
from studyapp.gui.widgets.question import Question
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.gui.window import Window
from studyapp.model.errors import StudyError
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.support.clock import Clock
from tests.support.desks import fill_disk
from tests.support.pages import part, words
from tests.support.sittings import answer_cards

pytestmark = pytest.mark.usefixtures("unheard")

SAMPLE = Path(__file__).parents[1] / "packs" / "samples" / "good"
PACK = "example.accelerators"
LESSON = f"{PACK}/why-accelerators"
PAGES = (
    "today",
    "library",
    "review",
    "practice",
    "exams",
    "glossary",
    "browse",
    "statistics",
    "settings",
)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

MakeWindow = Callable[[], Window]


@pytest.fixture
def learned(home: Folders, clock: Clock) -> Folders:
    """A learner who takes the course, has answered three cards, and backed up."""
    desk = Desk(home, Preferences(home.data / "preferences.json"), clock, "test")
    desk.library.refresh()
    desk.library.enrol(PACK)
    answer_cards(desk, clock, 3)
    desk.back_up()
    desk.close()
    return home


def page_name(window: Window) -> str:
    return window.page.objectName().removeprefix("page-") if window.page else ""


def press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)


# --- from start to page ------------------------------------------------------------------------


def test_the_shell_is_there_before_the_files_are_open(make: MakeWindow) -> None:
    window = make()
    assert window.kit is None
    assert part(window, QPushButton, "go-today").isVisible()
    window.go_to("library", "")
    assert window.page is None


def test_the_first_page_comes_with_the_files(open_window: MakeWindow) -> None:
    window = open_window()
    assert page_name(window) == "today"
    assert part(window, QPushButton, "go-today").isChecked()
    assert "Welcome to StudyApp" in words(window)


def test_control_and_a_number_open_each_page(open_window: MakeWindow) -> None:
    window = open_window()
    for place, name in enumerate(PAGES):
        press(window, Qt.Key(Qt.Key.Key_1 + place), CONTROL)
        assert page_name(window) == name
        assert part(window, QPushButton, f"go-{name}").isChecked()


def test_a_click_in_the_navigation_opens_a_page(open_window: MakeWindow, qtbot: QtBot) -> None:
    window = open_window()
    button = part(window, QPushButton, "go-glossary")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page_name(window) == "glossary"


def test_back_from_the_first_lesson_lies_the_day(open_window: MakeWindow, qtbot: QtBot) -> None:
    window = open_window()
    assert "Welcome to StudyApp" in words(window)
    first = part(window, QPushButton, "welcome-first")
    qtbot.waitUntil(lambda: first.text() == "Begin this course", timeout=10_000)
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: page_name(window) == "lesson", timeout=10_000)
    press(window, Qt.Key.Key_Left, ALT)
    assert page_name(window) == "today"
    assert "Welcome to StudyApp" not in words(window)


def test_alt_and_left_go_back_the_way_one_came(open_window: MakeWindow) -> None:
    window = open_window()
    window.go_to("library", "")
    window.go_to("course", PACK)
    assert part(window, QPushButton, "go-library").isChecked()
    press(window, Qt.Key.Key_Left, ALT)
    assert page_name(window) == "library"
    press(window, Qt.Key.Key_Left, ALT)
    assert page_name(window) == "today"
    press(window, Qt.Key.Key_Left, ALT)
    assert page_name(window) == "today"


def test_the_keyboard_can_be_anywhere_and_still_go_elsewhere(open_window: MakeWindow) -> None:
    window = open_window()
    window.go_to("glossary", "")
    assert window.focusWidget() is part(window, QWidget, "glossary-search")
    press(window, Qt.Key(Qt.Key.Key_1 + PAGES.index("settings")), CONTROL)
    assert page_name(window) == "settings"


def test_f1_opens_the_guide_at_the_chapter_about_the_page(
    open_window: MakeWindow, qtbot: QtBot
) -> None:
    window = open_window()
    window.go_to("exams", "")
    press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    assert page_name(window) == "guide"
    text = part(window, ReadingView, "reading_view")
    qtbot.waitUntil(lambda: text.block_at_top()[0] == "exams")
    press(window, Qt.Key.Key_Left, ALT)
    assert page_name(window) == "exams"


def test_a_question_mark_lists_the_keys(open_window: MakeWindow, qtbot: QtBot) -> None:
    window = open_window()
    QTest.keyClicks(window.focusWidget() or window, "?")
    keys = part(window, KeyMap, "key-map")
    qtbot.waitExposed(keys)
    with qtbot.waitSignal(keys.finished):
        QTest.keyClick(keys, Qt.Key.Key_Escape)
    part(window, QPushButton, "go-keys").click()
    assert any(each.isVisible() for each in window.findChildren(KeyMap))


# --- what it says ------------------------------------------------------------------------------


def test_a_known_error_becomes_a_sentence_in_the_banner(
    open_window: MakeWindow, tmp_path: Path, clock: Clock
) -> None:
    window = open_window()
    net = Net(tmp_path / "crashes", clock, window)
    net.said.connect(window.say)
    net.catch(StudyError, StudyError("The disk is full; free some space."), None)
    assert window.banner.text == "The disk is full; free some space."
    QTest.keyClick(part(window, QPushButton, "banner-close"), Qt.Key.Key_Space)
    assert window.banner.text == ""
    assert not (tmp_path / "crashes").exists()


class Stubborn(QWidget):
    """Refuses every key with a sentence."""

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        raise StudyError("The disk is full.")


def test_an_error_on_its_way_through_qt_keeps_its_words(qtbot: QtBot, tmp_path: Path) -> None:
    widget = Stubborn()
    qtbot.addWidget(widget)
    net = Net(tmp_path, Clock(), widget)
    with pytest.raises(StudyError) as raised:
        QTest.keyClick(widget, Qt.Key.Key_A)  # an event sent from Python, as by `setFocus`
    assert str(raised.value) != "The disk is full.", "Qt adds nothing: drop what takes it away"
    with qtbot.waitSignal(net.said) as told:
        net.catch(raised.type, raised.value, raised.tb)
    assert told.args == ["The disk is full."]


def test_the_banner_goes_with_the_page_on_which_it_was_read(open_window: MakeWindow) -> None:
    window = open_window()
    window.say("You take this course now.")
    window.go_to("library", "")
    assert window.banner.text == ""


def test_a_starter_that_cannot_be_read_is_told_and_the_rest_is_there(
    open_window: MakeWindow, home: Folders, qtbot: QtBot
) -> None:
    broken = home.starters / "broken"
    broken.mkdir()
    (broken / "pack.yaml").write_text("format: [", encoding="utf-8")
    window = open_window()
    qtbot.waitUntil(lambda: "“broken” could not be read" in window.banner.text)
    qtbot.waitUntil(lambda: "Hardware Acceleration in AI" in words(window))


# --- packs from outside ------------------------------------------------------------------------


def test_a_pack_that_is_dropped_is_installed_and_coming_back_shows_the_shelf(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    drop(window, other_pack(tmp_path))
    take_in(window, qtbot)
    assert "“Hardware Acceleration in AI” is on your shelf now." in window.banner.text
    window.pages.back()
    assert page_name(window) == "library"
    assert not part(window, QWidget, "coming-in").isVisible()


def test_a_pack_given_at_the_start_waits_for_the_files(
    make: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make()
    window.open_file(other_pack(tmp_path))
    window.begin()
    take_in(window, qtbot)


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_second_start_brings_its_file_to_this_window(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.answer_door(str(other_pack(tmp_path)))
    take_in(window, qtbot)


def take_in(window: Window, qtbot: QtBot) -> None:
    """Say yes to the pack at the door."""
    qtbot.waitUntil(
        lambda: window.findChild(QPushButton, "proposal-accept") is not None, timeout=20_000
    )
    part(window, QPushButton, "proposal-accept").click()
    qtbot.waitUntil(lambda: page_name(window) == "course", timeout=20_000)


def other_pack(folder: Path) -> Path:
    made = folder / "other"
    shutil.copytree(SAMPLE, made)
    text = (made / "pack.yaml").read_text(encoding="utf-8")
    (made / "pack.yaml").write_text(text.replace(f"id: {PACK}", "id: example.other"), "utf-8")
    return made


def drop(window: Window, file: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, carried, button, keys)
    window.dragEnterEvent(entered)
    assert entered.isAccepted()
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, carried, button, keys))


# --- room --------------------------------------------------------------------------------------


def test_the_navigation_shrinks_to_icons_that_keep_their_names(
    open_window: MakeWindow, qtbot: QtBot
) -> None:
    window = open_window()
    button = part(window, QPushButton, "go-library")
    assert "Library" in button.text()
    window.resize(720, 480)
    qtbot.waitUntil(lambda: not button.text())
    assert button.accessibleName() == "Library"
    window.resize(1180, 780)
    qtbot.waitUntil(lambda: "Library" in button.text())


def test_large_text_gives_the_page_the_room_of_the_navigation(
    open_window: MakeWindow, dressed: QApplication
) -> None:
    window = open_window()
    window.resize(1180, 780)
    theme.apply(dressed, "light", 2.0)
    assert not part(window, QPushButton, "go-library").text()


def test_the_window_opens_at_the_size_it_was_left_at(open_window: MakeWindow) -> None:
    window = open_window()
    window.resize(764, 533)
    window.close()
    again = open_window()
    assert (again.width(), again.height()) == (764, 533)


# --- closing -----------------------------------------------------------------------------------


def test_closing_frees_the_files(open_window: MakeWindow, learned: Folders) -> None:
    window = open_window()
    window.close()
    assert window.kit is None
    assert not list(learned.data.glob("progress.db-wal"))
    again = open_window()
    assert page_name(again) == "today"


def test_closing_while_the_files_are_still_opening_is_safe(
    make: MakeWindow, learned: Folders
) -> None:
    for begun in (True, False):
        window = make()
        if begun:
            window.begin()
        window.close()
        assert window.kit is None
        assert not list(learned.data.glob("*.unclean")) + list(learned.data.glob("*-wal"))


def test_closing_keeps_the_place_of_the_page(
    open_window: MakeWindow, learned: Folders, clock: Clock
) -> None:
    window = open_window()
    window.go_to("lesson", f"{PACK}/why-accelerators")
    window.close()
    desk = Desk(learned, Preferences(learned.data / "preferences.json"), clock, "test")
    assert list(desk.progress.places()) == [f"{PACK}/why-accelerators"]
    desk.close()


# --- trouble -----------------------------------------------------------------------------------


def test_damaged_progress_shows_the_backups_and_one_brings_everything_back(
    open_window: MakeWindow, learned: Folders, qtbot: QtBot
) -> None:
    (learned.data / "progress.db").write_bytes(b"torn" * 900)
    window = open_window()
    trouble = part(window, TroublePage, "page-trouble")
    assert trouble.isVisible()
    assert not part(window, QPushButton, "go-library").isEnabled()
    with qtbot.waitSignal(window.ready, timeout=20_000):
        part(trouble, QPushButton, "rescue-0").click()
    assert page_name(window) == "today"
    assert part(window, QPushButton, "go-library").isEnabled()
    qtbot.waitUntil(lambda: window.kit is not None)
    assert window.kit
    assert window.kit.desk.standing.today().done.reviews == 3


def test_a_folder_that_cannot_be_written_gives_one_sentence_and_another_try(
    open_window: MakeWindow, home: Folders, qtbot: QtBot
) -> None:
    home.data.write_text("a file is in the way", encoding="utf-8")
    window = open_window()
    told = words(part(window, QWidget, "trouble-text"))
    assert told.startswith(f"StudyApp cannot write to {home.data}")
    assert "\n" not in told
    home.data.unlink()
    with qtbot.waitSignal(window.ready, timeout=20_000):
        part(window, QPushButton, "rescue-0").click()
    assert page_name(window) == "today"


def use_up_the_last_page(desk: Desk) -> None:
    for number in range(9999):
        desk.library.leave(f"pack.{number}")


def test_a_full_disk_holds_nobody_on_a_lesson_and_lets_the_window_close(
    open_window: MakeWindow, learned: Folders
) -> None:
    window = open_window()
    assert window.kit is not None
    window.go_to("lesson", LESSON)
    fill_disk(window.kit.desk)
    with pytest.raises(StudyError):
        use_up_the_last_page(window.kit.desk)
    window.go_to("glossary", "")
    assert page_name(window) == "glossary"
    assert "The disk is full" in words(window.banner)
    window.go_to("lesson", LESSON)
    window.close()
    assert window.kit is None
    assert not (learned.data / "progress.open").exists()


def test_a_lesson_that_is_gone_leaves_the_one_that_shows_alive(
    open_window: MakeWindow, learned: Folders
) -> None:
    window = open_window()
    window.go_to("lesson", LESSON)
    with pytest.raises(StudyError):
        window.go_to("lesson", f"{PACK}/gone")
    press(window, Qt.Key.Key_3, ALT)
    window.close()
    desk = Desk(learned, Preferences(learned.data / "preferences.json"), window._now, "test")
    assert desk.progress.places()[LESSON].depth == "detailed"
    desk.close()


def test_after_a_crash_the_next_start_looks_closer(
    open_window: MakeWindow, learned: Folders
) -> None:
    window = open_window()
    assert window.kit is not None
    assert window.kit.desk  # the files are open
    window.opening.doubt()
    window.close()
    assert (learned.data / "progress.open").exists()
    again = open_window()
    again.close()
    assert not (learned.data / "progress.open").exists()


def test_a_window_left_open_overnight_shows_the_new_day_when_one_comes_back(
    learned: Folders, open_window: MakeWindow, clock: Clock, qtbot: QtBot
) -> None:
    assert learned
    window = open_window()
    qtbot.waitUntil(window.isActiveWindow)
    before = words(window)
    clock.forward(days=3)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert words(window) != before


def test_going_back_to_a_backup_begins_anew_with_what_it_held(
    open_window: MakeWindow, learned: Folders, clock: Clock, qtbot: QtBot
) -> None:
    window = open_window()
    assert window.kit is not None
    answer_cards(window.kit.desk, clock, 1)
    window.go_to("restore", "")
    page = window.page
    assert page is not None
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "restore-0") is not None)
    part(page, QPushButton, "restore-0").click()
    page.findChildren(Question)[-1].accept()
    qtbot.waitUntil(lambda: "as it was when" in words(window.banner), timeout=10_000)
    qtbot.waitUntil(lambda: page_name(window) == "today")
    assert window.kit is not None
    today = window.kit.desk.progress.today()
    (done,) = window.kit.desk.progress.days(today, today)
    assert done.reviews == 3
    assert len(list(learned.backups.glob("progress-*.db"))) == 2


@pytest.mark.usefixtures("learned")
def test_what_the_first_page_asks_in_the_background_waits_for_the_files(
    open_window: MakeWindow, qtbot: QtBot
) -> None:
    window = open_window()
    assert window.kit is not None
    last = window.tasks.run(lambda: None, lambda _done: None)
    qtbot.waitUntil(last.done, timeout=20_000)
    assert window.kit.desk.library.course(PACK) is not None
