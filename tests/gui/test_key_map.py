from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.key_map import KeyMap, lines_of
from studyapp.gui.keys.bindings import Bindings, places_with_keys
from studyapp.gui.keys.table import BY_NAME, title
from studyapp.study.settings import Preferences
from tests.support.freed import is_freed
from tests.support.pages import part, words


@pytest.fixture
def home(dressed: QApplication, qtbot: QtBot) -> QWidget:
    assert dressed
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1180, 780)
    made.show()
    return made


@pytest.fixture
def bindings(tmp_path: Path) -> Bindings:
    return Bindings(Preferences(tmp_path / "settings.json"))


@pytest.fixture
def key_map(home: QWidget, bindings: Bindings, qtbot: QtBot) -> KeyMap:
    made = KeyMap(bindings, home)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_every_place_with_keys_lists_them(key_map: KeyMap, bindings: Bindings) -> None:
    told = words(key_map)
    for place in places_with_keys():
        assert title(place) in told
        for line in lines_of(place, bindings):
            assert line.words in told


def test_it_shows_the_key_that_the_learner_chose(
    home: QWidget, bindings: Bindings, qtbot: QtBot
) -> None:
    bindings.bind(BY_NAME["review.change"], ("X",))
    made = KeyMap(bindings, home)
    qtbot.addWidget(made)
    caps = [label.text() for label in made.findChildren(QLabel) if _is_cap(label)]
    assert "X" in caps
    assert "C" not in caps


def test_each_key_is_a_cap_and_a_line_is_read_as_one(key_map: KeyMap) -> None:
    caps = [label.text() for label in key_map.findChildren(QLabel) if _is_cap(label)]
    assert {"Space", "Ctrl+F", "Alt+\u2190", "4"} <= set(caps)
    assert "1 2 3 4" in [frame.accessibleName() for frame in key_map.findChildren(QFrame)]


def _is_cap(label: QLabel) -> bool:
    return bool(label.property("role") == "keycap")


def test_esc_closes_it(key_map: KeyMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(key_map.finished):
        QTest.keyClick(key_map, Qt.Key.Key_Escape)


def test_its_button_closes_it(key_map: KeyMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(key_map.finished):
        part(key_map, QPushButton, "key-map-close").click()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_into_the_smallest_window(
    dressed: QApplication, home: QWidget, bindings: Bindings, qtbot: QtBot, scale: float
) -> None:
    theme.apply(dressed, "light", scale)
    home.resize(720, 480)
    made = KeyMap(bindings, home)
    made.show()
    qtbot.waitExposed(made)
    assert made.width() <= home.width()
    assert made.height() <= home.height()


def test_it_is_freed(dressed: QApplication, bindings: Bindings) -> None:
    assert dressed
    assert is_freed(partial(KeyMap, bindings))
