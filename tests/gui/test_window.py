import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.errors import Net
from studyapp.gui.window import Window
from studyapp.model.errors import StudyError
from tests.support.clock import Clock
from tests.support.pages import page_name, part

pytestmark = pytest.mark.usefixtures("unheard")

SAMPLE = Path(__file__).parents[1] / "packs" / "samples" / "good"
PACK = "example.accelerators"

MakeWindow = Callable[[], Window]


def test_the_shell_is_there_before_the_files_are_open(make: MakeWindow) -> None:
    window = make()
    assert window.kit is None
    assert part(window, QPushButton, "go-today").isVisible()
    window.go_to("library", "")
    assert window.page is None


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
