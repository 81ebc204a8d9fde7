from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from studyapp.gui.keys.bindings import Bindings
from studyapp.gui.keys.strokes import stroke, told
from studyapp.gui.keys.table import ACTIONS, BY_NAME, Place
from studyapp.gui.kit import Kit
from studyapp.gui.pages.settings import SettingsPage
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.settings.key_dialog import KeyDialog
from studyapp.study.settings import Preferences
from tests.support.freed import is_freed
from tests.support.pages import part

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.json")


@pytest.fixture
def bindings(preferences: Preferences) -> Bindings:
    return Bindings(preferences)


def pressed(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


# --- strokes -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (pressed(Qt.Key.Key_U, NONE, "u"), "U"),
        (pressed(Qt.Key.Key_U, SHIFT, "U"), "U"),
        (pressed(Qt.Key.Key_At, SHIFT, "@"), "@"),
        (pressed(Qt.Key.Key_At, CONTROL | ALT, "@"), "@"),  # AltGr, as Windows tells it
        (pressed(Qt.Key.Key_1, SHIFT, "1"), "1"),  # a French keyboard
        (pressed(Qt.Key.Key_Z, CONTROL, "\x1a"), "Ctrl+Z"),
        (pressed(Qt.Key.Key_Z, CONTROL | SHIFT, "\x1a"), "Ctrl+Shift+Z"),
        (pressed(Qt.Key.Key_Plus, CONTROL | SHIFT, "+"), "Ctrl++"),
        (pressed(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "\r"), "Return"),
        (pressed(Qt.Key.Key_Left, ALT), "Alt+Left"),
        (pressed(Qt.Key.Key_Space, NONE, " "), "Space"),
        (pressed(Qt.Key.Key_Backtab, SHIFT, "\t"), "Shift+Tab"),
        (pressed(Qt.Key.Key_Control, CONTROL), ""),
    ],
)
def test_a_key_has_one_name_however_a_keyboard_makes_it(event: QKeyEvent, name: str) -> None:
    assert stroke(event) == name


def test_a_stroke_is_told_as_it_is_written_on_the_keys() -> None:
    assert [told(it) for it in ("Ctrl++", "Alt+Left", "Return", "Ctrl+PgDown")] == [
        "Ctrl++", "Alt+\u2190", "Enter", "Ctrl+Page down",
    ]  # fmt: skip


# --- other keys --------------------------------------------------------------------------------


def test_another_key_acts_in_place_of_the_one_before_and_is_kept(
    bindings: Bindings, preferences: Preferences
) -> None:
    facts = BY_NAME["review.facts"]
    bindings.bind(facts, ("X",))
    for known in (bindings, Bindings(preferences)):
        assert known.meaning(pressed(Qt.Key.Key_X, NONE, "x"), Place.REVIEW) == "facts"
        assert known.meaning(pressed(Qt.Key.Key_I, NONE, "i"), Place.REVIEW) == ""
    bindings.restore(bindings.reset())
    assert bindings.is_own(facts)
    bindings.reset()
    assert preferences.text("keys") == ""


@pytest.mark.parametrize(
    ("name", "wanted", "why"),
    [
        ("review.facts", "R", "already means “Read the card aloud, once more” (Review)"),
        ("review.facts", "H", "already means"),
        ("review.facts", "Ctrl+N", "(Everywhere)"),
        ("lesson.slower", "Esc", "cannot be given away"),
        ("everywhere.back", "Space", "while you type"),
        ("everywhere.back", "X", "while you type"),
    ],
)
def test_a_key_that_cannot_be_taken_is_told_in_one_sentence(
    bindings: Bindings, name: str, wanted: str, why: str
) -> None:
    assert why in bindings.objection(BY_NAME[name], wanted)


def test_the_keys_it_comes_with_object_to_none_of_themselves(bindings: Bindings) -> None:
    for action in ACTIONS:
        if not action.fixed:
            clashes = [bindings.objection(action, key) for key in action.keys]
            by_design = {"Ctrl+F", "/", "Ctrl+Z"} | {f"Ctrl+{n}" for n in range(1, 8)}
            assert all(
                not it for it, key in zip(clashes, action.keys, strict=True) if key not in by_design
            )


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"review.facts": "X"}', '{"gone.away": ["X"]}'])
def test_what_cannot_be_read_leaves_the_usual_keys(preferences: Preferences, kept: str) -> None:
    preferences.set("keys", kept)
    assert not Bindings(preferences).has_own


# --- choosing them -----------------------------------------------------------------------------


@pytest.fixture
def dialog(dressed: QApplication, bindings: Bindings, qtbot: QtBot) -> KeyDialog:
    assert dressed
    made = KeyDialog(bindings)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    part(made, QPushButton, "key-change")
    QTest.keyClicks(made.focusWidget() or made, "known about")
    qtbot.waitUntil(lambda: made.list.chosen is not None and made.list.chosen.key == "I")
    return made


def test_the_key_pressed_is_taken_even_space_and_a_shortcut(
    dialog: KeyDialog, bindings: Bindings
) -> None:
    for key, modifier, name in (
        (Qt.Key.Key_X, NONE, "X"),
        (Qt.Key.Key_J, CONTROL, "Ctrl+J"),
    ):
        part(dialog, QPushButton, "key-change").click()
        QTest.keyClick(dialog.field, key, modifier)
        assert bindings.keys_of(BY_NAME["review.facts"]) == (name,)
        assert not dialog.field.isVisible()


def test_a_key_in_use_is_told_and_the_next_one_counts(
    dialog: KeyDialog, bindings: Bindings
) -> None:
    part(dialog, QPushButton, "key-change").click()
    QTest.keyClick(dialog.field, Qt.Key.Key_Space)
    assert "already means" in part(dialog, Text, "key-said").text()
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert bindings.keys_of(BY_NAME["review.facts"]) == ("I",)


def test_a_key_can_be_taken_away_and_the_usual_one_comes_back(
    dialog: KeyDialog, bindings: Bindings
) -> None:
    part(dialog, QPushButton, "key-none").click()
    assert bindings.keys_of(BY_NAME["review.facts"]) == ()
    part(dialog, QPushButton, "key-usual").click()
    assert bindings.keys_of(BY_NAME["review.facts"]) == ("I",)


def test_all_usual_keys_come_back_at_once_and_that_can_be_undone(kit: Kit, qtbot: QtBot) -> None:
    page = SettingsPage(kit)
    qtbot.addWidget(page)
    usual = part(page, QPushButton, "usual-keys")
    assert not usual.isEnabled()
    kit.bindings.bind(BY_NAME["review.facts"], ("X",))
    usual.click()
    assert not kit.bindings.has_own
    kit.desk.ways_back.undo()
    assert kit.bindings.keys_of(BY_NAME["review.facts"]) == ("X",)


def test_it_is_freed(dressed: QApplication, bindings: Bindings) -> None:
    assert dressed
    assert is_freed(lambda: KeyDialog(bindings))
