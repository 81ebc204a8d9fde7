import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.stylesheet import stylesheet
from studyapp.gui.tokens import DARK, LIGHT, THEMES, Reading, Tokens


@pytest.mark.parametrize("tokens", THEMES.values(), ids=list(THEMES))
def test_the_palette_takes_the_colours_of_the_theme(dressed: QApplication, tokens: Tokens) -> None:
    theme.apply(dressed, tokens.name)
    palette = dressed.palette()
    assert palette.color(QPalette.ColorRole.Window).name() == tokens.colours.canvas
    assert palette.color(QPalette.ColorRole.Text).name() == tokens.colours.text
    assert theme.current().name == tokens.name


def test_a_new_look_is_announced_once_it_is_on(dressed: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.active().changed):
        theme.apply(dressed, "dark")
    assert theme.current().colours == DARK.colours


def test_the_same_look_again_is_not_announced(dressed: QApplication, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.active().changed):
        theme.apply(dressed, "light")


def test_an_unknown_theme_falls_back_to_the_systems(dressed: QApplication) -> None:
    theme.apply(dressed, "neon")
    assert theme.current().name in {"light", "dark"}


def test_the_system_theme_follows_the_system(dressed: QApplication) -> None:
    theme.apply(dressed, theme.SYSTEM)
    hints = dressed.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current().dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not theme.current().dark


def test_a_chosen_theme_does_not_follow_the_system(dressed: QApplication) -> None:
    theme.apply(dressed, "sepia")
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current().name == "sepia"


def test_the_text_scale_reaches_controls(dressed: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Start review")
    qtbot.addWidget(button)
    before = button.sizeHint()
    theme.apply(dressed, "light", 2.0)
    assert button.sizeHint().width() > before.width() * 1.4
    assert button.sizeHint().height() > before.height()


def test_controls_are_large_enough_to_hit(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    button = QPushButton("x")
    qtbot.addWidget(button)
    assert min(button.sizeHint().toTuple()) >= 24


def test_the_learners_reading_settings_are_kept(dressed: QApplication) -> None:
    theme.apply(dressed, "light", reading=Reading("Atkinson Hyperlegible", 1.8, 60))
    assert theme.current().reading.measure == 60
    assert "Atkinson Hyperlegible" in QFontDatabase.families()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_rule_is_filled_in_from_tokens(tokens: Tokens) -> None:
    assert "$" not in stylesheet(tokens)
    assert tokens.colours.focus in stylesheet(tokens)
