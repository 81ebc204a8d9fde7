from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.pages.trouble import TroublePage
from studyapp.gui.widgets.question import Question
from studyapp.gui.window import Window
from studyapp.study.folders import Folders
from tests.support.clock import Clock
from tests.support.pages import page_name, part, words
from tests.support.sittings import answer_cards

pytestmark = pytest.mark.usefixtures("unheard")

PACK = "example.accelerators"

MakeWindow = Callable[[], Window]


# --- opening -----------------------------------------------------------------------------------


def test_the_first_page_comes_with_the_files(open_window: MakeWindow) -> None:
    window = open_window()
    assert page_name(window) == "today"
    assert part(window, QPushButton, "go-today").isChecked()
    assert "Welcome to StudyApp" in words(window)


@pytest.mark.usefixtures("learned")
def test_what_the_first_page_asks_in_the_background_waits_for_the_files(
    open_window: MakeWindow, qtbot: QtBot
) -> None:
    window = open_window()
    assert window.kit is not None
    last = window.tasks.run(lambda: None, lambda _done: None)
    qtbot.waitUntil(last.done, timeout=20_000)
    assert window.kit.desk.library.course(PACK) is not None


def test_a_starter_that_cannot_be_read_is_told_and_the_rest_is_there(
    open_window: MakeWindow, home: Folders, qtbot: QtBot
) -> None:
    broken = home.starters / "broken"
    broken.mkdir()
    (broken / "pack.yaml").write_text("format: [", encoding="utf-8")
    window = open_window()
    qtbot.waitUntil(lambda: "“broken” could not be read" in window.banner.text)
    qtbot.waitUntil(lambda: "Hardware Acceleration in AI" in words(window))


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


# --- closing -----------------------------------------------------------------------------------


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


def test_what_came_of_a_change_is_told_on_the_page_that_comes_up(
    open_window: MakeWindow, qtbot: QtBot
) -> None:
    window = open_window()
    assert window.kit is not None
    window.kit.while_closed(lambda: "It is done.")
    qtbot.waitUntil(lambda: window.kit is not None, timeout=20_000)
    qtbot.waitUntil(lambda: page_name(window) == "today")
    assert window.banner.text == "It is done."


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
